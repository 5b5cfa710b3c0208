/**
 * Words that newspapers write in lower case, so that a capital within a title or at the start of a sentence does not
 * make a name of them. Drawn from the train part of PolNeAR (Newell, Margolin and Ruths, LREC 2018): those that stand
 * there at least six times in lower case and seldom with a capital.
 */
export const commonWords: readonly string[] = `
abandon abandoned abandoning abiding ability able aboard abolish abortion abortions about above abroad abruptly
absence absent absentee absolute absolutely absurd abuse academic accelerated accept acceptance accepted accepting
access accessible accident accompanied accomplish accomplished accomplishment accomplishments accord according
account accountability accountable accounted accounts accurate accusations accused accuses accusing achieve achieved
achievement achievements acknowledge acknowledged acknowledging acquired acre across acted acting action actions
activated active actively activism activist activists activities activity actor actors actress acts actual actually
ad adapt add added addiction adding addition additional address addressed addresses addressing adds adequate
adjustments administration administrations admire admission admit admits admitted admitting adopt adopted adoptees
adoption ads adult adults advance advanced advances advantage advantages adversaries advertising advice advise
advised adviser advisers advising advisory advocacy advocate advocated advocates advocating affair affairs affect
affected affection affiliate affiliated affiliation affirm affirmative afford afraid after aftermath afternoon
afterward again against age aged agencies agency agenda agent agents ages aggressive aggressively aging ago agree
agreed agreement agreements agrees agriculture ahead aid aide aides aim aimed aiming aims air aircraft aired airing
airport airports airstrikes airwaves aisle alarm alarmed albeit alienate alienating aliens align aligned alike alive
all allegations alleged allegedly allegiance allegiances alleging alliance allied allies allow allowed allowing
allows ally almost alone along alongside already also alter alternative alternatives although altogether always am
amassed amazing ambassador ambitions ambitious amendments amid ammunition amnesty among amount amounted amounts an
analysis analyst analysts anchor and anger angered angry announce announced announcement announcing annual annually
anonymity anonymous another answer answered answering answers anti antiabortion anticipated antitrust anxieties
anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart apartment apologize apologized
apology apparent apparently appeal appealing appear appearance appearances appeared appearing appears appetite
applauded applause applicants application applied apply appoint appointed appointee appointment appointments
appreciate approach approached approaches approaching appropriate approval approve approved approximately arbiter
arbitrary are area areas arena argue argued argues arguing argument arguments arm armed arms around arranged
arrangement array arrest arrested arrests arrival arrive arrived arriving arsenal article articles articulate
articulated as aside ask asked asking asks aspect aspects aspirations assailed assassination assault assaulted
assaults assembled assembly assert asserted asserting assertion assess assessment asset assets assigned assignments
assist assistance assistant associate associates assuage assume assumed assuming assumption assumptions assure
assured asylum at atop attack attacked attackers attacking attacks attempt attempted attempting attempts attend
attendance attended attendees attending attention attitude attitudes attorney attorneys attract attracted attracting
attractive attributed auction audience audiences audio author authoritarian authorities authority authorized authors
autism auto available average avoid avoided avoiding await award awarded awards aware away awful awkward babies baby
back backed backer backers background backing backlash backs bad badly bag bailout balance balanced balked ball
ballot balloting ballots ballroom ban band bank banker bankers banking bankruptcy banks banned banning bans bar bare
barely bargain bargaining barrier barriers barring bars base baseball based bases basic basically basis basketball
batch bathroom battery battle battled battleground battlegrounds battles battling be bear bearer bearing beat beaten
beating beautiful became because become becomes becoming bed been before began begin beginning begins begun behalf
behavior behind beholden being belief beliefs believe believed believes believing below bemoaned bench benchmark
benefit benefited benefits bent beside best bet betrayed bets better betting between beyond bias biased bid bidding
big bigger biggest bigotry billion billionaire billionaires billions bills bind binding bio biofuels biography
bipartisan birth birther bit bitter bizarre black blacks blah blame blamed blaming blasted blasting blasts bleeding
blessing bloc block blocked blocking blocks blog blood blow blows blue blunt board boast boasted boasts bodies body
boisterous bold bolster bomb bomber bombing bond booed booing book books booming boos boost boosting boots border
borders boring born borrow borrowers borrowing boss bosses both bother bothered bottom bought bound boutiques box
boxing boy boycott boys brain brand brash brave breach break breakfast breaking breaks bridge bridges brief briefed
briefing briefly bright brilliant bring bringing brings broad broadcast broaden broader broadly broke broken broker
brokered brother brothers brought bruises bruising brushed brutal bubble buck budget budgets build building
buildings built bulk bully bump bunch burden buried burn burned burning bus business businesses businessman busy but
buy buying buys buzz by cable calculated calculation calendar call called calling calls calm came camera cameras
camp campaign campaigned campaigning campaigns camps campus can canceled cancer candidacies candidacy candidate
candidates candidly cannot cap capabilities capable capacity capita capital capitalism capitalist capitalize capture
captured car carbon card cards care cared career careful carefully careless cares caring carpet carried carries
carry carrying cars cartel carve case cases cash casino casinos cast casting catastrophic catch categories category
caucus caucused caucuses caucusgoers caught cause caused causes causing caution cautioned cautious cease ceiling
celebrate celebrated celebrating celebration celebrities celebrity cell cellphones cells centered centers centrist
cents century ceremony certain certainly certainty certificate chain chains chair chairman chairs chairwoman
challenge challenged challenger challengers challenges challenging chamber champion championed chance chances change
changed changes changing channel chanted chanting chants chaos chaotic chapter character characteristic
characterized charge charged charges charitable charities charity charming charter chatter cheap cheaper cheated
check checked checking checks cheer cheered cheering cheers chest chief child childhood children chocolate choice
choices choose choosing chose chosen circle circulating circumstances circus cite cited cites cities citing citizen
citizens citizenship civic civil civilian claim claimed claiming claims clarity clash clashed clashes class classes
classic classification classified clean cleaner clear clearance clearances cleared clearer clearly click client
clients climate clinch clinched clinics clip clock cloning close closed closely closer closest closing closures
clothes clothing clout clubs co coal coalesce coalition coast code codes coffee coin collapse collar colleague
colleagues collect collected collecting collection collective college colleges color column columnist columns com
combat combating combination combined come comeback comedian comes comfort comfortable coming command commanded
commander commanding comment commentary commentators commented comments commercial commissioner commit commitment
commitments committed committees committing common communicate communication communications communist communities
community companies company comparable compare compared comparing comparison comparisons compassion compassionate
compelled compelling compete competence competent competing competition competitive competitors compiled complain
complained complaint complaints complete completed completely complex complicate complicated comply compound
comprehensive compromise compromised computer computers conceded concentration concept concern concerned concerning
concerns concert concessions conciliatory conclude concluded concludes conclusion conclusions concrete condemn
condemned condemning condition conditions conduct conducted conducting conference conferences confidence confident
confidential confidentiality confinement confirm confirmation confirmed conflict conflicts confront confrontation
confrontations confronted confronting confused confusing congratulated congratulations congressional congressman
connect connected connection connections conscience consensus consequences consequential conservatism conservative
conservatives consider considerable consideration considered considering considers consistent consistently
consolidate conspiracy constant constantly constituencies constituency constitutional construction constructive
consultant consultants consulting consumer consumers consumption contact contacted contain contained containing
contemporary contender contenders content contention contentious contents contest contested contests context
continuation continue continued continues continuing contract contractor contractors contracts contradict contrary
contrast contrasts contribute contributed contributing contribution contributions contributor contributors control
controlled controls controversial controversies controversy convened convention conventional conventions
conversation conversations convicted conviction convince convinced convincing cool cooperate cooperation coordinate
coordinated copies copy core corn corner corporate corporations correct correctness correspondence correspondent
corrupt corruption cost costly costs could counsel count counted counter counterparts counties counting countries
country coup couple coupled couples courage course courses courtesy courting courtroom courts cover coverage covered
covering cozy crack crackdown crash crazy create created creates creating creation credentials credibility credible
credit credits crime crimes criminal criminals crises crisis criteria critic critical criticism criticisms criticize
criticized criticizing critics critique critiques cross crossed crossing crowd crowded crowds crucial crude crush
crushed cry crystal cultural culture curb cure currency current currently customer customers cut cutoff cuts cutting
cyber cycle cycles cynical dad damage damaged damaging damn danger dangerous dangers dark dash data database date
dates datetime dating daughter daughters daunting day daylight days de dead deadline deadlock deadlocked deadly deal
dealers dealing dealings deals dealt death deaths debate debated debates debt decade decades decent decide decided
decidedly decides deciding decision decisions decisive decisively deck declaration declarations declare declared
declaring decline declined declining decried dedicated deemed deep deeper deeply default defeat defeated defeating
defects defend defended defending defense defensive defiant deficit deficits define defined defining definitely
definition degree degrees delay delegate delegates delegation deleted deliberate deliberately deliver delivered
delivering demand demanded demanding demands demise democracy demographic demographics demonstrate demonstrated
demonstrating demonstration demonstrators denial denied denounced denouncing dent deny denying departments departure
depend dependent depending deployed deport deportation deportations deported deporting deprive depriving depth
deputy derided descent describe described describes describing description deserve deserves design designed desire
desk desperate desperately despite destroy destroyed destroying destruction detail detailed detailing details
detained detainees detect detention deter determination determine determined determining detractors devastating
develop developed developer developers developing development developments device devices devoted dial dictator did
die died differ differed difference differences different differently difficult difficulty dig digit digital digits
dignity dilemma dimension diminished dining dinner dinners dioxide diplomacy diplomat diplomatic diplomats dire
direct directed direction directly director directors disabled disadvantage disagree disagreement disagreements
disagrees disappeared disappearing disappointed disappointing disappointment disapproval disarray disaster
disastrous disavow disavowed discipline disclose disclosed disclosure disclosures discontent discourse discover
discovered discovery discrimination discriminatory discuss discussed discussing discussion discussions disease
disgrace disgusting dislike disliked dismal dismantle dismiss dismissed dismissing dispatched display displayed
displays disproportionate disproportionately dispute disputed disputes disqualified disqualifying disrespect disrupt
dissatisfied dissent distance distant distinct distinction distinguished distraction distributed district districts
disturbed diverse diversity divide divided divides dividing division divisions divisive divorce divorced do doctor
doctors document documentary documented documents does dog doing dollar dollars domain domestic dominance dominant
dominate dominated dominating donate donated donation donations done donor donors doom door doors double doubled
doubt doubts down downtown downturn dozen dozens draft drafting drag dragged drama dramatic dramatically drastically
draw drawing drawn draws dream dreams dressed drew drinking drive driven driver drives driving drop dropped dropping
drops drove drug drugs dubbed dubious duck due dues during duties duty dynamic dynamics dynasty each eager ear
earlier earliest early earn earned earners earning earnings earth ease easier easily easy eating echo echoed echoing
economic economically economics economies economist economists economy edge edged edges editor editorial editors
educated education educational effect effective effectively effects efficient effort efforts eight eighth either
elaborate elderly elders elect elected electing election elections electoral electorate electorates electricity
electronic element elements elevate elevated eligibility eligible eliminate eliminated eliminating elite elites else
elsewhere email emailed emails embarrassing embarrassment embrace embraced embracing emerge emerged emergence
emergency emerging eminent emissions emotion emotional emotionally empathy emphasis emphasize emphasized emphasizing
empire employed employee employees employer employers employment empty en enabled enacted encounter encountered
encourage encouraged encourages encouraging encryption end ended ending endless endorse endorsed endorsement
endorsements endorsing ends enemies enemy energetic energize energized energy enforce enforcement engage engaged
engagement engaging engineer enjoy enjoyed enjoys enormous enough enrollment ensure ensuring enter entered entering
enterprise enters entertainment enthusiasm enthusiastic enthusiastically entire entirely entities entitled entity
entrance entrepreneur entry environment environmental envisioned epidemic episode equal equality equally equipment
equity equivalent era error erupted escalated escalating escape especially essential essentially establish
established establishing establishment estate estimate estimated estimates ethanol ethical ethics ethnic ethnicity
evangelical evangelicals eve even evening evenly event events eventual eventually ever every everybody everyday
everyone everything everywhere evidence evident evil evolving ex exact exactly example examples exceeding excellent
except exception exceptions excessive exchange exchanges excited excitement exciting exclusive exclusively excuse
execute executive executives exercise exile exist existed existence existential existing exists exit expand expanded
expanding expansion expect expectation expectations expected expecting expects expense expenses expensive experience
experienced experiences experiment expert expertise experts explain explained explaining explains explanation
explanations explicitly exploit exploited explosive export exports expose exposed exposure express expressed
expressing expression extend extended extends extension extensive extent extra extraordinary extreme extremely
extremism extremist extremists eye eyed eyes face faced faces facilities facility facing fact factor factories
factors factory facts fading fail failed failing fails failure failures fair fairly faith fake fall fallen falling
fallout falls false familiar families family famous famously fan fans fantastic far fare fared farm farms fascist
fashion fast faster fat fatal fatally fate father fault favor favorability favorable favorably favored favoring
favorite favors fear feared fears feature featured features featuring federal fee feed feel feeling feelings feels
fees feet fell fellow felt female fence fervor feud few fewer fiction field fierce fiercely fiery fifth fight
fighter fighters fighting fights figure figured figures file filed files filibuster filing filings fill filled film
final finally finance financed finances financial financially financing find finding findings finds fine finger
fingers finish finished finishing fire firearm firearms fired firewall fireworks firing firm firmly firms first
fiscal fishing fit fitness five fix fixing flag flags flat flawed flaws fled fleeing flew flexibility flight flip
flipped flood floor floors flow flowers flurry fly flying focus focused focuses focusing folks follow followed
followers following follows food foot footage football footsteps for force forced forceful forcefully forces forcing
forecast foreclosure forefront foreign foreigners foremost forever forget forgotten form formal formally formed
former formidable forms formula forth fortune fortunes forum forums forward fossil fought found founded founder
founders founding four fourth fracking fraction fractured frame framed frankly fraud frauds fraught free freed
freedom freely freeze frequent frequently fresh friend friendly friends friendship fringe from front frontrunner
frustrated frustration frustrations fuel fueled fueling fuels fulfill full fully fun function functions fund
fundamental fundamentally funded funding fundraiser fundraisers fundraising funds funny furious furor further fury
future gain gained gaining gains gala gallons galvanized gambling game games gaming gap gaps garnered gas gather
gathered gathering gave gay gays gender general generally generals generate generated generating generation
generations generous genocide genuine geopolitical gesture get gets getting giant gift gifts girl give given gives
giving glad glimpse global globalization globally gloves go goal goals goers goes going golf gone gonna good goods
got gotten govern governing government governments governor governors grab grabbed grabbing grabs grade gradually
graduate graduated graduates graduation grandchildren granted granting grants grappling grasp grass grassroots great
greater greatest greatly greed greenhouse greens greeted grew grief grim grip gross ground grounds group groups grow
growing grown grows growth guarantee guaranteed guard guards gubernatorial guess guessing guest guests guide
guidelines guiding guilty gun guns guy guys hack hacked hackers hacking had hair half hall halls halt hammered hand
handed handful handily handle handled handling hands hanging happen happened happening happens happy harassment hard
harder hardest hardly harm harmed harmful harsh has hashtag hat hate hateful hates hatred haul have having hawkish
he head headed heading headline headlines headquarters heads heal healing health healthcare healthy hear heard
hearing hearings heart hearts heat heated heavily heavy hedge heed height heightened heir held hell helm help helped
helpful helping helps her here heritage hero heroes herself hidden hide high higher highest highlight highlighted
highlighting highlights highly highway hike hikes him himself hints hire hired hiring his historian historic
historical historically history hit hits hitting hold holding holds hole holes holiday home homegrown homes hometown
honest honesty honor honored hope hoped hopeful hopefully hopefuls hopes hoping horrible horrific horror horse
hospital hospitals host hosted hostile hostility hosting hosts hot hotel hotly hour hourly hours household
households houses housing how however http https hub huge human humanitarian humanity humiliating humility hundred
hundreds hung hungry hurdles hurt hurting husband hypothetical ice icon id idea ideas identification identified
identify identifying identities identity ideological ideologically ideology if ignorant ignore ignored ignoring ill
illegal illegally image imagine imagined immediate immediately immigrant immigrants immigration immunity impact
impartial impassioned imperative implement implemented implication implications implicitly implied imply implying
import importance important importantly imports impose imposed imposing impossible impressed impression impressive
imprisoned impromptu improper improve improved improvement improvements improving in inability inaccurate inaction
inadequate inappropriate incendiary incentive incest incident incidents incites inclination inclined include
included includes including inclusive income incomes incoming incompetent increase increased increases increasing
increasingly incredible incredibly incremental incumbent incumbents indeed independence independent independents
index indicate indicated indicates indication indicted indictment indirectly individual individuals industrial
industries industry ineligible inequality inevitable inevitably infamous infiltrated inflammatory inflation
influence influenced influential information informed infrastructure initial initially initiative initiatives
injured inner innocent inquiries inquiry inroads insecure insecurity insensitive inside insider insiders insist
insisted insistence insisting insists inspector inspire inspired inspiring instance instances instantly instead
instincts institutional institutions instructed insufficient insult insulting insults insurance insurers insurgent
insurmountable integration integrity intellectual intelligence intelligent intend intended intends intense intensity
intent intention interaction interactions interest interested interesting interests interfere interjected internal
international internment interpretation interpreted interrogation interrupted intervene intervention interventionist
interview interviewed interviews into introduce introduced introducing introduction invasion inversions invest
invested investigate investigated investigating investigation investigations investigative investigators investing
investment investments investor investors invitation invited inviting invoked involved involvement involves
involving ire irresponsible is isolated issue issued issues it items its itself jail jeopardy jet jihad jihadist
jihadists job jobs jockeying join joined joining joint joke joked jokes joking jokingly journalist journalists judge
judgement judges judgment jump jumped jury just justices justification justified justify keep keeping keeps kept key
keynote kick kicked kid kids kill killed killer killing killings kind kinds kitchen knew knife knock knocked know
knowing knowledge known knows label labeled labor lack lacked lacking lacks ladies lady laid lambasted lame lamented
land landed landing landmark landscape landslide lane language large largely larger largest last lasting late lately
later latest latter laugh laughed laughing launch launched launching law lawmaker lawmakers laws lawsuit lawsuits
lawyer lawyers lay laying layoffs lead leader leaders leadership leading leads leak leaked leaks lean leaning learn
learned learning least leave leaves leaving led left legacy legal legalizing legally legendary legislation
legislative legislator legislators legislature legitimate len lenders lending length lengthy lens lent lesbian less
lesser lesson lessons let letter letters letting level levels leverage levy liability liar liberal liberals
libertarians liberties liberty licensed licenses lie lied lies life lifelong lifetime lift lifted light lightning
lights likable like liked likelihood likely likened likes limit limited limiting limits line lined lines lingering
lining link linked linking links list listed listen listened listening listing lists lit literally litmus little
live lived lives living loan loans lobbied lobby lobbying lobbyist lobbyists local located location locations lock
locked logic lone long longer longest longstanding longtime look looked looking looks looming looms loophole loose
lopsided lose loser losers loses losing loss losses lost lot lots loud loudly love loved loves loving low lower
lowering lowest loyal loyalty luck lucrative lunch lure luxury ly lying machine mad made magazine magic magnate mail
mails main mainly mainstream maintain maintained maintains maintenance major majorities majority make maker makers
makes making male man manage managed management manager managers managing mandate mandated mandates maneuvering
manner mantle manufacturers manufacturing many map marathon marched margin margins marked market marketing markets
marking marks marriage married mass massacre massive master match matched matchup matchups mate material materials
math matter matters maximum may maybe mayor mayors me mean meaning meaningful means meant meantime meanwhile measure
measured measures media medical meet meeting meetings meets mega member members membership memo memoir memories
memory men mental mention mentioned mentioning mentions mere merely merger mess message messages messaging met
method methods microphone mid midnight midst might migrant migrants migration mile miles militant militants military
million millions mind minded minds mine miners minimum minor minorities minority minus minute minutes mired mirror
mishandling misinformation misleading misogynist missed missile missing mission missions missteps mistake mistakes
mistrust mix mixed mobilize mock mocked mocking mode model models moderate moderates moderator moderators modern
modest modified mogul mold mom moment momentous moments momentum monetary money mongering monitoring month monthly
months mood moon moral more morning mortgage mortgages mosque mosques most mostly mother mothers motion motivated
mount mounting mouth move moved movement movements moves movie moving much multi multinational multiple municipal
murder murdered murders muscle music must mutual my myself name named names naming narrative narrator narrow
narrower narrowly nasty nation nationalist nationally nationals nations nationwide native natural nature nd near
nearby nearly nears necessarily necessary necessity neck need needed needle needs negative negatives negligence
negotiable negotiate negotiated negotiating negotiation negotiations negotiator neighbor neighborhood neighborhoods
neighboring neighbors neither nervous net network networks neurosurgeon neutral never newfound newly newspaper
newspapers next night nightclub nights nine no nobody nod nominate nominated nominating nomination nominations
nominee nominees non none nonetheless nonpartisan nonprofit nonwhite nor normal normally norms nose not notable
notably note noted notes nothing notice noticed noting notion novel now nowhere nuclear number numbers numerous oath
objective obligation obligations observation observed observers obstacle obtain obtained obtaining obvious obviously
occasional occasionally occasions occupation occupied occur occurred occurring occurs odd odds of off offended
offense offensive offer offered offering offers office officer officers offices official officially officials offset
often oh oil okay old older oldest on once one ones ongoing online only onslaught onstage onto op open opened
opening openly opens operate operating operation operations operative operatives operators opinion opinions opioid
opponent opponents opportunities opportunity oppose opposed opposes opposing opposite opposition opt opted optimism
optimistic option options or order ordered orders ordinary org organization organizational organizations organize
organized organizer organizers organizing original originally originated orthodoxy other others otherwise ought our
ourselves ouster out outcome outlets outlined outlining outlook outrage outraged outrageous outreach outright outset
outside outsider outsiders outspoken outstanding over overall overcome overhaul overlooked overlooking overly
overnight overseas oversee overseeing oversees oversight overtake overthrow overtime overturn overwhelming
overwhelmingly owe own owned owner owners ownership owns pace pack package packed pact page pages paid pain painful
paint painted painting pair pandering panel panels panic paper papers paperwork parade parallel parent parents
parliamentary part partial participants participate participated participating participation particular particularly
parties partisan partisans partisanship partly partner parts party pass passage passed passes passing passion
passionate passport past pastor pastors path paths pathway pattern pause pay payer paying payment payments payroll
pays peace peaceful peacefully peak peer peers penalty pending people per perceived percent percentage perception
perceptions perfect perfectly perform performance performances performed performing perhaps period permanent permit
permits persistent person persona personal personality personally personnel perspective persuade persuaded
persuading petition pharmaceutical phase philosophy phone phones phony photo photograph photos phrase physical pic
pick picked picking picks picture pictures piece pieces piled pilot pink pipeline pitch pitting pivot pivotal place
placed places placing plagiarism plain plan plane planes planet planned planning plans plant planted plants platform
platforms play played player players playing plays plea pleaded please pleased pleasure pledge pledged pledges
pledging plenty plight plotting plurality plus pocket podcast point pointed pointedly pointing points poised
polarization polarized polarizing police policies policing policy polite political politically politician
politicians politicized politics poll polled polling polls pollster pollsters pool poor poorly pop pope popular
popularity populated population populations populism populist populous portion portray portrayed portraying pose
posed poses posing position positioned positions positive possibility possible possibly posted posting posts potent
potential potentially poured poverty power powered powerful powers practical practically practice practices
pragmatic praise praised praises praising pray prayer prayers pre precedent precedents precinct precincts
predecessor predict predictable predicted predicting prediction prefer preference preferred pregnancy pregnant
premium prep prepare prepared preparedness prepares preparing presence present presented presents preserve presided
presidency president presidential presidents pressed pressing pressure presumably presumed presumptive pretty
prevail prevailed prevent prevented preventing preview previous previously price priced prices primaries primarily
primary prime principal principle principles print prior priorities priority prison prisoner prisoners privacy
private privately pro probably probation probe problem problematic problems procedure procedures proceed proceeded
proceedings proceeds process proclaimed produce produced producing product production products profession
professional professionals professor professors profile profit profits profound program programming programs
progress progressive progressives prohibit project projected projecting projections projects prolonged prominence
prominent promise promised promises promising promote promoted promoting prompted prompting prone proof propaganda
propel proper properly properties property proponent proportion proportionally proposal proposals proposed proposing
proposition prosecute prosecuted prosecution prosecutor prosecutors prospect prospects prosperity protect protected
protecting protections protest protester protesters protesting protests protracted proud prove proved proven provide
provided provides providing province provision provisional provisions provocative psychological public publicity
publicly published publisher publishing pull pulled pulling punch punching pundits punish punished purchase purpose
purposes pursue pursued pursuing pursuit push pushed pushes pushing put puts putting px qualifications qualified
qualify qualities quality quarter quarterly quarters question questionable questioned questioning questions quick
quickly quiet quietly quit quite quo quote quoted quotes race races racial racially racism racist radar radical
radicalized radio raids railed raise raised raises raising rallied rallies rally rallying rampant ramped ran
randomly range ranging rank ranked ranking rankings ranks rant rape rapid rapidly rapists rare rarely rate rated
rates rather rating ratings rationale rattled raucous razor rd re reach reached reaches reaching react reacted
reacting reaction read readers reading reads ready real realistic realities reality realize realized really reason
reasonable reasons rebel rebels rebuffed rebuild rebuilding rebuke recall recalled recalling receive received
receives receiving recent recently reception receptive recession reckless reckoning reclaim recognition recognize
recognized recognizes recommend recommendation recommendations recommended reconsider record recorded records
recount recounted recover recovered recovery recruit recruiter recruiting recruitment red redacted reduce reduced
reducing reduction reelection reference referenced references referencing referenda referendum referred referring
refers reflect reflected reflecting reflection reflects reform reforms refrain refuge refugee refugees refusal
refuse refused refuses refusing regard regarded regarding regardless regime region regional register registered
registering registration regret regular regularly regulation regulations rein reined reiterated reject rejected
rejecting rejection relate related relations relationship relationships relative relatively relatives release
released releases releasing relentless relentlessly relevant reliable reliably relied relief relies religion
religious reluctant rely relying remain remained remaining remains remark remarkable remarked remarking remarks
remember remembered remind reminded reminder reminding reminds reminiscent remote remove removed render renew
renewable renewed renovated renovation rent repeal repeat repeated repeatedly repeating replace replaced replacement
replay replied reply report reported reportedly reporter reporters reporting reports represent represented
representing represents reproductive reputation request requested requests require required requirement requirements
requires requiring rescue research researchers resemble resentment reserved residence resident residents resign
resignation resigned resist resistance resisted resolution resolve resolved resonate resonated resort resources
respect respected respectively respects respond responded respondents responders responding responds response
responses responsibility responsible rest restaurant restore restraint restrict restricting restrictions restrictive
rests result resulted resulting results retail retain retired retirement retroactively return returned returning
returns retweeted reveal revealed reveals revelation revelations revenue reverse reversed review reviewed reviewing
reviews revival revive revolt revolution reward rhetoric rhetorical rich richest rid ridiculous rigged right rights
rip ripped ripping rise risen rises rising risk risks risky ritual rival rivalry rivals road roads robust rocky role
roles roll rolled rolls room root roots rose rough roughly round rounds route routinely row rule ruled rules ruling
rulings rumors run runner runners running runs rural rush rushed rushing sacrifice sad safe safer safety said sake
salaried salaries salary sale sales same samples sampling sanctions sat satisfied save saved saving savings saw say
saying says scale scandal scandals scare scared scares scathing scenario scene scenes schedule scheduled scheduling
scholars scholarship school schools science scientist scientists scope score scored scores scramble scrambling
screaming screen screening script scripted scrutiny seal search searching season seat seated seats second seconds
secret secretary secrets section sector secure secured securing securities security see seeing seek seeking seeks
seem seemed seeming seemingly seems seen sees segment segregation seize seized select selected selection self sell
sellers selling sells senator senators send sending sends senior sense sensitive sensitivity sent sentence sentenced
sentences sentiment sentiments separate serial series serious seriously serve served server servers serves service
services serving session set setback sets setting settle settled settlement seven several severe sex sexism sexist
sexting sexual shadow shake shakeup shaking shall shameful shape shaped shaping share shared shareholder
shareholders shares sharing sharp sharpened sharply she sheet shell shelter shield shift shifted shifting shifts
ship shirt shirts shock shocked shocks shook shoot shooter shooting shootings shop shopping shore short shortly shot
shots should shouted shouting show showdown showed showing shown shows shrinking shut shy sick side sided sidelines
sides sight sign signal signaled signals signature signatures signed significance significant significantly signing
signs silence silent silver similar similarly simple simply simulation simultaneously since sincere single singled
sink sister sit site sites sits sitting situation situations six sixth sizable size skateboarding skeptical
skepticism skill skilled skills skin skip sky slam slammed slamming slams slate slated slates slavery sleep slice
slightly slip slipped slogan slot slots slow slowly small smaller smart smile smiling smugglers so sober social
socialism socialist society soft soften software soil solar sold soldier soldiers solely solid solidarity solidly
solution solutions solve solving some somebody somehow someone something sometimes somewhat somewhere son songs sons
soon sooner sophisticated sorry sort sorts sought soul sound sounded sounding sounds source sources space sparked
sparred speak speakers speaking speaks special specific specifically specifics spectacle spectrum speculation speech
speeches speechwriter speed spend spending spends spent spin spirit spirited split spoke spoken spokesman
spokeswoman sponsor sponsored sport sports spot spotlight spots spouse sprawling spread spreading spring spur
squarely stability stable stacked staff staffer staffers stage stagnant stake staked stakes stalled stamina stamp
stance stances stand standard standards standing stands star stark stars start started starting starts state stated
statehood statement statements statewide stating station stations statistics stature status stay stayed staying
steadily steady steal stealing steam steel steep steering stem step stepped stepping steps stereotypes stern stick
sticking stiff still stimulus stir stock stolen stood stop stopped stopping stops store stores stories story
straight straightforward strain strange strategic strategies strategist strategists strategy streak stream streets
strength strengthen strengthened strengths stress stressed stretch strict stride strike strikes striking string
strong stronger strongest strongholds strongly struck structure struggle struggled struggles struggling stuck
student students studied study stuff stumbles stump stunning stupid style subdued subject submitted subsequent
subsequently substance substantial substantially substantive subtle suburban succeed succeeded success successes
successful successfully successor such sudden suddenly sue sued suffer suffered suffering sufficient suggest
suggested suggesting suggestion suggestions suggests suicide suit suite suited suits sum summary summer summit sums
sun super superdelegate superdelegates superior supplies supply support supported supporter supporters supporting
supportive supports supposed supposedly sure surely surface surge surged surging surprise surprised surprising
surprisingly surrogate surrogates surrounded surrounding surveillance survey surveyed surveys survive survived
surviving suspect suspected suspects suspend suspended suspending suspicion suspicious sustainable sustained swaths
sway sweeping swept swing switch symbol sympathetic sympathy system systemic systems table tables tack tackle tactic
tactical tactics take taken takeover takes taking tale talent talk talked talking talks tally tank tap tapped
tapping target targeted targeting targets tariffs task tasked taught tax taxes taxing taxpayer taxpayers teach
teacher teachers teaches teaching team teams tear tears tech technical technically techniques technology teenager
telephone televised television tell telling tells temper temperament temporarily temporary ten tend tended tendency
tends tens tense tension tensions tent tentative tenure term terms terrible terrific territories territory terror
terrorism terrorist terrorists test tested testified testimony testing tests th than thank thanked thanking thanks
that the theater theft their them theme themes themselves then theories theory there therefore these they thin thing
things think thinking thinks third thirds this those though thought thoughtful thoughts thousand thousands thread
threat threaten threatened threatening threatens threats three threshold threw through throughout throw throwing
thrown thus thwart ticket tide tie tied tier ties tight tighten time timeline timestamp timing tiny tip tired title
titled to today together told tolerance toll tomorrow ton tone tonight too took tool tools top topic topics torture
total totally touch touched tough tougher tour touted touting toward towards town towns toxic track tracking tracks
traction trade traded trading tradition traditional traditionally traffic tragedy tragic trail trailed trailing
trails train trained training transactions transcript transcripts transfer transform transformation transformed
transgender transition translate transparency transparent transportation trash travel traveled traveling treat
treated treating treatment tremendous trend trending trends trial tribute tried tries trigger trillion trio trip
trips triumph troops trouble troubled troubling trounced trove truck trucks true truly trust trusted trustworthy
truth truthful try trying tsunami tuition tune tunnel tunnels turmoil turn turnaround turned turning turnout turns
tweet tweeted tweeting tweets twice twist two tycoon tying type types typical typically ugly ultimate ultimately un
unable unacceptable unanimous unauthorized unaware uncertain uncertainty unclassified unclear uncomfortable
uncommitted uncovered undecided undeclared under undercut underdog underestimate underestimated undergoing
underground underlying undermine undermined undermining underscore underscored underscores underscoring understand
understanding understands understood underway undo undocumented unemployment unexpected unexpectedly unfair unfairly
unfavorable unfavorably unfit unfortunately unhappy unheard unified unify unifying unions unique unit unite uniting
unity universal universities unknown unleashed unless unlike unlikely unnoticed unofficial unpopular unpopularity
unprecedented unpredictable unqualified unrealistic unrelated unrest unsecured unsuccessful until unusual unusually
unveiled unwillingness up upcoming update updated updates upheaval upon upper ups upset upside upstate urban urge
urged urgency urgent urging us use used useful user users uses ushered using usual usually vacation vacuum vague
valuable value valued values variety various varying vast vastly vehicle vehicles venture ventures venue version
versus very veteran veterans vetted vetting via viability viable vice victim victims victories victory video videos
view viewed viewers viewing views vigorously violate violated violates violating violation violations violence
violent viral virtual virtually virtue virtues virus visa visas visceral visible vision visit visited visiting
visits vital vocal voice voiced voices volatile volume volunteer volunteers vote voted voter voters votes voting vow
vowed vowing vows vs vulnerability vulnerable vying wage wages wait waited waiting wake walk walked walking walks
walls waning want wanted wanting wants war warfare warm warming warn warned warning warnings wars wary was waste
wasted watchdog watched watching water waterboarding watermelon wave waved waves waving way ways we weak weaker
weakness weaknesses wealth wealthiest wealthy weapon weapons wear wearing website websites wedding week weekend
weekly weeks weigh weighed weight weird welcome welcomed welcoming welfare well went were what whatever when
whenever where wherever whether which while whiter whites who whoever whole whom whomever whose why wide widely
widening wider widespread wife wild wildly will willing willingness win wind window winds wing winner winners
winning wins winter wiping wisdom wise wish wishes with withdraw withdrawal withheld within without witness
witnessed woes woman women won wonder wondered wonderful wondering word words wore work worked worker workers
workforce working workplace works world worldwide worried worries worry worrying worse worst worth worthy would
wound wounded wrap wrapped write writer writers writes writing written wrong wrongdoing wrote xenophobe xenophobic
yard year years yelled yes yesterday yet yield you young younger your yourself youth zeal zero zone
`
  .trim()
  .split(/\s+/);
