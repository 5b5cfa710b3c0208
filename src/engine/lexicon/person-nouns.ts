/**
 * Nouns for one person by role, trade, tie or condition, in the singular and in lower case; the plural is regular or
 * stands in `irregularPlurals`. Own list, begun from the heads of the sources in the train part of PolNeAR (Newell,
 * Margolin and Ruths, LREC 2018).
 */
export const personNouns: readonly string[] = `
academic accountant activist actor actress addict adherent adjudicator administrator admiral admirer adolescent
adult adversary adviser advisor advocate agent agronomist aide alderman alderwoman ally alumnus amateur ambassador
amputee analyst anarchist ancestor anchor anchorman anchorwoman announcer antagonist anthropologist applicant
apprentice archaeologist archbishop architect archivist aristocrat arsonist artist assailant assassin assemblyman
assemblywoman assistant associate astrobiologist astronaut astronomer astrophysicist athlete attacker attendant
attendee attorney auctioneer auditor aunt auteur author autistic backer baker ballerina banker barber barista baron
barrister bartender bassist batsman batter beekeeper believer beneficiary bestseller bidder billionaire biochemist
biographer biologist bishop blogger boatman bodyguard bookkeeper bookseller boss bouncer bowler boxer boy boyfriend
breadwinner brewer bricklayer bride briefer broker brother builder bully bureaucrat burglar businessman
businessperson businesswoman butcher buyer bystander cabinet-maker caddie cadet caller cameraman campaigner
candidate captain cardinal cardiologist caregiver caretaker carpenter cartoonist cashier caucus-goer celebrity
cellist censor centenarian centrist ceo cfo chair chairman chairperson chairwoman challenger champion chancellor
chaperone chaplain cheerleader chef chemist chief chieftain child choreographer cinematographer citizen civilian
claimant classmate cleaner clergyman cleric clerk client climatologist climber co-anchor co-author co-chair
co-chairman co-chairwoman co-conspirator co-creator co-defendant co-director co-founder co-host co-organizer
co-owner co-sponsor co-star co-worker co-writer coach colleague collector colonel columnist comedian comic
commandant commander commentator commenter commissioner commuter companion compatriot competitor composer
comptroller concertgoer conductor confidant confidante congregant congressman congresswoman conservationist
conservative constable constituent consul consultant consumer contender contestant contractor contrarian contributor
controller convert convict coo cook coordinator cop coroner correspondent councillor councilman councilmember
councilor councilwoman counsel counsellor counselor counterpart courtier cousin cowboy coworker creator creditor
crewman crewmember cricketer criminal critic crony crusader cto curator curmudgeon custodian customer cyclist dad
dancer daughter daughter-in-law dealer dean debater debtor debutant decorator defector defenceman defendant defender
defenseman delegate deliveryman democrat demographer demonstrator dentist deportee deputy dermatologist descendant
designee designer detainee detective detractor developer devotee diabetic diplomat director dispatcher dissenter
dissident diver doctor donor doorman drafter draftsman dramatist driver dropout drummer duchess duke dweller
ecologist economist editor editor-in-chief educator elder elector electrician emigrant emissary emperor employee
employer enforcer engineer entertainer enthusiast entrepreneur environmentalist envoy epidemiologist escort ethicist
eulogist evacuee evangelical evangelist ex-boyfriend ex-convict ex-girlfriend ex-husband ex-minister ex-official
ex-president ex-wife exec executive exile expatriate expert explorer extremist eyewitness fabulist facilitator
fact-checker fan farmer farmworker fashionista father father-in-law favorite ferryman fiance fiancee fiancé fiancée
fighter figure figurehead filmgoer filmmaker financier firebrand firefighter fireman fisherman flack florist
follower footballer forecaster foreigner foreman foreperson forester forward founder freelancer freshman friend
front-runner frontman frontrunner fugitive fullback fundraiser gambler gamer gardener gatekeeper geek general
geneticist gentleman geographer geologist geophysicist girl girlfriend goalie goalkeeper golfer governor graduate
grandchild granddaughter grandfather grandmother grandparent grandson grower guard guardian guerrilla guest guide
guitarist gunman guru guy gymnast gynaecologist gynecologist hacker hairdresser handler handyman harbormaster
harbourmaster hardliner harpist hawk head headliner headmaster headmistress headteacher healer heavyweight heir
heiress helmsman helper henchman hero heroine hijacker hiker historian hitman holder homemaker homeowner honoree
hopeful host hostage hostess hotelier householder housekeeper housewife humanist humanitarian humorist hunter
husband hydrologist idealist ideologue illustrator imam immigrant immunologist impersonator improviser incumbent
independent individual industrialist infielder influencer informant informer inhabitant inmate innkeeper innovator
insider inspector instagrammer instigator instructor insurgent intellectual interlocutor intern interpreter
interviewee interviewer intruder inventor investigator investor islamist jailer janitor jester jeweler jihadist
job-seeker jobseeker jockey joiner journalist judge juggler junkie jurist juror justice keeper kicker kid kidnapper
killer king kingmaker kinsman laborer labourer lady landlady landlord landowner lawmaker lawman lawyer layman
layperson lead leader learner lecturer leftist legend legislator liaison liberal liberator libertarian librarian
lieutenant lifeguard lifter linebacker lineman linesman linguist listener litigator lobbyist local loner lookout
looter lord loser lover loyalist lurker lyricist machinist magician magistrate magnate maid mailman major man
manager manservant marathoner marine mariner marketer marshal martyr mason masseur mastermind mate mathematician
matriarch matron mayor mayor-elect mayoress mechanic mediator medic member mentee mentor mercenary merchant
messenger meteorologist microbiologist middleman midfielder midwife migrant militant millennial millionaire
millwright miner minister minor missionary mistress mobster modder model moderate moderator mogul mole mom monarch
monitor monk mother mother-in-law motorcyclist motorist mourner mover moviegoer mp mp's mugger mum murderer musician
mystic narrator nationalist native naturalist navigator negotiator neighbor neighbour neonatologist nephew
neurologist neuroscientist neurosurgeon newcomer newlywed newsagent newsman newsreader niece nominator nominee
non-voter novelist novice nun nurse nurseryman nutritionist observer obstetrician occupant oceanographer oddsmaker
offender officeholder officemate officer official oilman oligarch ombudsman oncologist onlooker operative operator
ophthalmologist opiner opponent optimist optometrist organiser organizer originator ornithologist orphan
orthodontist outfielder outlaw outsider overlord overseer owner paediatrician painter pal paleontologist panelist
panellist paralegal paramedic paratrooper parent parishioner parliamentarian parolee participant partisan partner
party-goer passenger passer-by passerby pastor pathologist patient patriarch patriot patrolman patron pawnbroker
payer peacekeeper peacemaker pedestrian pediatrician peer pensioner performer perpetrator person personality
pessimist petitioner pharmacist philanthropist philosopher photographer photojournalist physician physicist
physiotherapist pianist pilgrim pilot pioneer pirate pitcher plaintiff planner plasterer player playwright plumber
podcaster poet policeman policewoman policy-maker policymaker politician pollster pontiff pope populist porter
poster postman postmaster practitioner preacher predecessor prefect premier presenter preservationist president
president-elect priest primatologist prince princess principal prisoner private pro proctor producer professional
professor programmer progressive promoter proponent proprietor prosecutor protege protester protestor protégé
provocateur provost psephologist psychiatrist psychoanalyst psychologist publicist publisher pundit pupil puppeteer
purchaser quarterback quartermaster queen rabbi racer racist raconteur radical radiologist rancher ranger rapper
ratepayer reader realtor rebel receiver receptionist recipient recruit recruiter rector redditor referee reformer
refugee regent registrar regular regulator relative renter repairman reporter representative republican requester
rescuer researcher reservist resident respondent responder restaurateur restorer retiree reveler reveller reviewer
revolutionary rider ringleader rival rocker roofer roommate royal ruler runner runner-up running-mate sage sailor
saint salesclerk salesman salesperson saleswoman satirist saver sceptic schemer scholar schoolboy schoolchild
schoolgirl schoolmate schoolteacher scientist scorer scout screenwriter sculptor seafarer seaman seamstress
secretary secretary-general seeker seismologist selectman selectwoman seller senator senior separatist sergeant
servant serviceman servicewoman settler shaman shareholder sheik sheikh shepherd sheriff shooter shopkeeper
shoplifter shopowner shopper sibling sidekick signalman signatory signer singer singer-songwriter sister
sister-in-law skater skeptic skier skipper sleuth smuggler sniper snowboarder socialist socialite sociologist
soldier solicitor solicitor-general son son-in-law songwriter source speaker specialist spectator speechwriter
spinner spiritualist spokesman spokesperson spokeswoman sponsor sportscaster sportsman sportswoman spouse spy
staffer stalwart star starlet starter statesman statistician steelworker stepdaughter stepfather stepmother stepson
steward stockbroker stonemason storekeeper storyteller stranger strategist streamer striker student stuntman stylist
subcontractor subject subordinate substitute successor sufferer suffragette sultan superdelegate superintendent
superior supermodel superstar supervisor supporter surfer surgeon surrogate surveyor survivor suspect swimmer
sympathizer taikonaut tailor talker taoiseach taxpayer teacher teammate technician technologist teen teen-ager
teenager telemarketer teller temp tenant terrorist theologian therapist thief thinker thug tiktoker timekeeper titan
toastmaster toddler tourist toxicologist trader tradesman trainee trainer traitor translator traveler traveller
treasurer treasurer-elect trooper troublemaker trucker trustee tutor tweeter twin tycoon tyrant umpire uncle
underdog undergraduate undersecretary understudy underwriter urologist user usher vegan vegetarian vendor veteran
veterinarian vicar vice-chair vice-chairman vice-chancellor vice-president victim victor vigilante villager vintner
violinist virologist virtuoso visionary visitor vlogger vocalist volcanologist volunteer voter waiter waitress
walker warden warrior watchdog watcher watchman weatherman weaver whaler whip whistle-blower whistleblower widow
widower wife winemaker winger winner witness wizard woman wonk woodworker wordsmith worker workman worshiper
worshipper wrestler writer xenophobe yachtsman youngster youth youtuber zealot zookeeper zoologist
`
  .trim()
  .split(/\s+/);
