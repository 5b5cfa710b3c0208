/**
 * Nouns for several people or a loose collection of them that no one can look up, in lower case: irregular plurals
 * and collectives. Own list, begun from the heads of the sources in the train part of PolNeAR (Newell, Margolin and
 * Ruths, LREC 2018).
 */
export const groupNouns: readonly string[] = `
adults alumnae alumni assemblymen assemblywomen audience audiences authorities base bipartisan blacks block blogosphere
boys brass brethren brothers-in-law businessmen businesspeople businesswomen cameramen camp campers camps caucus-goers
celebrities children chorus churchgoers circles citizenry clergy clergymen clientele clubgoers cognoscenti colleagues
commanders-in-chief commentariat communities community concertgoers congregation congressmen congresswomen contingent
councilmen countrymen couple couples cowboys crew crewmen crews crowd crowds daughters-in-law defense diaspora
editors-in-chief elderly elders electorate elite elites establishment evangelicals everybody everyone faction factions
faithful families family fandom festivalgoers fishermen folk folks forces foremen gays generation gentlemen godparents
grandchildren grandparents grassroots gunmen half hispanics household households humanity in-laws industry insiders
intelligentsia internet kids kin ladies landlords latinos laymen leadership left lesbians locals mainstream majorities
majority managers masses media membership men middle-class midwives millennials minorities minority mob moderates
mothers-in-law movement moviegoers netizens newsmen nobles nobody oddsmakers officialdom onlookers orthodoxy others
outsiders pair pairs parents partisans passers-by passersby patrolmen peasantry peers people persons policemen
policewomen poor populace population populations press proletariat public publics punditry punters quarter quartet
quintet rank-and-file readership regulars relatives remainers residents respondents rich right right-wing runners-up
salesmen salespeople saleswomen schoolchildren servicemen servicewomen siblings sons-in-law spokesmen spokespeople
spokespersons spokeswomen staff staffs statesmen stepchildren survivors teen-agers teens theatergoers theatregoers
third three-quarters tories tradesmen trio troop troops twitterati twitterverse two-thirds undecideds undersecretaries
upper-class versions viewership watchers whites wives women workforce working-class workmen world young youth youths
`
  .trim()
  .split(/\s+/);
