/**
 * Nouns for one person by role, trade, tie or condition, in the singular and in lower case; the plural is regular or
 * stands in `irregularPlurals`. Own list, begun from the heads of the sources in the train part of PolNeAR (Newell,
 * Margolin and Ruths, LREC 2018).
 */
export const personNouns: readonly string[] = `
abbess abolitionist academic account-holder accountant accused acolyte acquaintance acrobat activist actor actress
actuary acupuncturist addict adherent adjudicator administrator admiral admirer adolescent adult adversary adviser
advisor advocate agent agronomist aide airman airwoman alderman alderwoman ally alumna alumnus amateur ambassador
amputee anaesthetist analyst anarchist ancestor anchor anchorman anchorwoman anesthesiologist animator announcer
antagonist anthropologist antiquarian appellant applicant apprentice arbitrator arborist archaeologist archbishop
architect archivist aristocrat arsonist artist ascetic assailant assassin assemblyman assemblywoman assessor assistant
associate astrobiologist astrologer astronaut astronomer astrophysicist asylum-seeker athlete attache attaché attacker
attendant attendee attorney au-pair auctioneer auctiongoer auditor aunt auntie auteur author autistic babysitter
backbencher backer bailiff baker ballerina bandleader banker barber barista baritone barmaid baron barrister bartender
bassist batsman batter beautician beekeeper believer bell-ringer bellboy benefactor beneficiary bestseller bidder biker
billionaire binman biochemist biographer biologist birder birdwatcher bishop blacksmith blogger bloke boatman boatwoman
bodyguard bondholder bookbinder bookie bookkeeper bookseller borrower boss bosun botanist bouncer bowler boxer boy
boyfriend breadwinner brewer bricklayer bride briefer broker brother builder bully bureaucrat burglar bursar bus-driver
businessman businessperson businesswoman busker busman butcher buyer bystander cab-driver cabbie cabdriver
cabinet-maker cabinetmaker caddie cadet caller cameraman campaigner candidate canvasser captain cardinal cardiologist
caregiver carer caretaker carpenter cartoonist cashier caterer cattleman caucus-goer celebrity cellist censor
centenarian centre-half centrist ceo cfo chair chairman chairperson chairwoman challenger champion chancellor chap
chaperone chaplain chauffeur cheerleader cheesemaker cheesemonger chef chemist chief chieftain child childminder
chiropractor chocolatier choreographer chorister cinematographer citizen civilian claimant clansman clarinetist
clarinettist classicist classmate cleaner clergyman cleric clerk client climatologist climber clinician clockmaker
clown co-anchor co-author co-chair co-chairman co-chairwoman co-conspirator co-creator co-defendant co-director
co-founder co-host co-organizer co-owner co-pilot co-sponsor co-star co-worker co-writer coach cobbler coder cofounder
colleague collector colonel columnist comedian comic commandant commander commentator commenter commissioner commuter
companion compatriot competitor complainant composer compositor comptroller concertgoer concierge conductor
confectioner confidant confidante congregant congressman congresswoman conman connoisseur conscript conservationist
conservative conservator constable constituent consul consultant consumer contender contestant contractor contralto
contrarian contributor controller convert convict coo cook coordinator cop coroner correspondent cosmologist councillor
councilman councilmember councilor councilwoman counsel counsellor counselor counterpart countryman countrywoman
courtier cousin cowboy cowhand coworker coxswain creationist creator creditor crewman crewmember cricketer criminal
criminologist critic crofter crony crossing-guard crusader cto curate curator curmudgeon custodian customer cyclist
cynic dad dairyman dancer daughter daughter-in-law dealer dean debater debt-collector debtor debutant decathlete
deckhand decorator defector defenceman defendant defender defenseman delegate deliveryman democrat demographer
demonstrator dentist deportee depositor deputy dermatologist descendant designee designer despot detainee detective
detractor developer devotee diabetic dictator dietician dietitian diner diplomat director disciple dispatcher dissenter
dissident diver doctor documentarian donor doorman drafter draftsman dramatist draughtsman dressmaker driver dropout
drover drummer duchess dude duke dustman dweller ecologist econometrician economist editor editor-in-chief educator
elder elector electrician embalmer emcee emigrant emissary emperor employee employer enforcer engineer entertainer
enthusiast entomologist entrepreneur environmentalist envoy epidemiologist equestrian escort essayist ethicist
ethnographer ethnologist eulogist evacuee evangelical evangelist ex-boyfriend ex-convict ex-girlfriend ex-husband
ex-minister ex-official ex-president ex-wife examiner exec executive executor exile expat expatriate expert explorer
extremist eyewitness fabulist facilitator fact-checker fan farmer farmhand farmworker farrier fashionista father
father-in-law favorite federalist fella feminist fencer ferryman fiance fiancee fiancé fiancée fiddler fighter figure
figurehead film-maker filmgoer filmmaker finalist financier finder firebrand firefighter fireman fisherman fishmonger
flack flatmate flautist florist flutist fly-half folklorist follower foodie footballer forecaster foreigner foreman
foreperson forester forewoman fortune-teller forward founder fraudster freeholder freelancer freshman friend
front-runner frontbencher frontman frontrunner frontwoman fugitive fullback functionary fundraiser gallerist gambler
gamekeeper gamer garbageman gardener gatekeeper geek general geneticist gentleman geographer geologist geophysicist
geriatrician girl girlfriend glaciologist glassblower goalie goalkeeper goaltender goatherd goddaughter godfather
godmother godson golfer governess governor graduate grammarian grandchild granddaughter grandfather grandmother
grandparent grandson grappler gravedigger grazier great-grandfather great-grandmother greengrocer groundsman grower
guard guardian guerrilla guest guide guitarist gunman guru guy gymnast gynaecologist gynecologist hacker haematologist
hairdresser half-brother half-sister handler handyman harbormaster harbourmaster hardliner harpist haulier hawk hawker
head headhunter headliner headman headmaster headmistress headteacher healer heavyweight heir heiress helmsman helper
hematologist henchman herbalist herder hermit hero heroine hijacker hiker historian hitman holder holidaymaker
homemaker homeowner honoree hopeful horticulturist host hostage hostess hotelier householder househusband housekeeper
housemate housewife humanist humanitarian humorist hunter hurdler husband hydrologist hygienist idealist ideologue
illusionist illustrator imam immigrant immunologist impersonator impresario improviser incumbent independent individual
industrialist infielder influencer informant informer inhabitant inmate innkeeper innovator insider insomniac inspector
instagrammer instigator instructor insurgent intellectual intensivist interlocutor intern internist interpreter
interviewee interviewer intruder inventor investigator investor invigilator islamist islander jailer janitor jester
jeweler jeweller jihadist job-seeker jobseeker jockey jogger joiner journalist judge judoka juggler junkie jurist juror
justice karateka kayaker keeper kicker kid kidnapper killer king kingmaker kinsman laborer labourer lad lady landlady
landlord landowner landscaper lass lawmaker lawman lawyer lay-reader layman layperson laywoman lead leader learner
leaseholder lecturer left-hander leftist legend legislator lexicographer liaison liberal liberator libertarian
librarian lieutenant lifeboatman lifeguard lifter lighthouse-keeper linebacker lineman linesman linguist listener
litigant litigator lobbyist local lodger loner lookout looter lord lorry-driver loser lover loyalist lumberjack lurker
luthier lyricist machinist maestro magician magistrate magnate maid mailman major man manager manservant marathoner
marine mariner marketeer marketer marshal martyr mason masseur masseuse mastermind mate mathematician matriarch matron
mayor mayor-elect mayoress mechanic medalist medallist mediator medic member memoirist mentee mentor mep mercenary
merchant messenger meteorologist meter-reader mezzo microbiologist middleman midfielder midwife migrant militant
milkman millennial milliner millionaire millwright miner minister minor missionary mistress mobster modder model
moderate moderator mogul mole mom monarch moneylender monitor monk mortician mother mother-in-law motorcyclist motorist
mountaineer mourner mover moviegoer mp mp's msp mufti mugger mullah mum murderer musician musicologist mystic nanny
narrator nationalist native naturalist navigator navvy negotiator neighbor neighbour neonatologist nephew nephrologist
neurologist neuroscientist neurosurgeon newborn newcomer newlywed newsagent newscaster newsman newsreader niece nomad
nominator nominee non-voter nonagenarian notary novelist novice nun nurse nurseryman nutritionist oboist observer
obstetrician occupant oceanographer octogenarian oddsmaker offender officeholder officemate officer official oilman
oligarch ombudsman ombudswoman oncologist onlooker operative operator ophthalmologist opiner opponent optician optimist
optometrist ordinand organiser organist organizer originator ornithologist orphan orthodontist osteopath outfielder
outfitter outlaw outsider overlord overseer owner paddler paediatrician painter pal palaeontologist paleontologist
panelist panellist papermaker paralegal paramedic paratrooper parent parishioner parliamentarian parolee participant
partisan partner party-goer partygoer passenger passer-by passerby pastor pathologist patient patriarch patriot
patrolman patron pawnbroker payer peacekeeper peacemaker peddler pedestrian pediatrician pedlar peer penologist
pensioner percussionist performer perpetrator person personality pessimist petitioner pharmacist philanthropist
philosopher photographer photojournalist physician physicist physio physiotherapist pianist picketer pig-farmer pilgrim
pilot pioneer pirate pitcher plaintiff planner plasterer player playmaker playwright ploughman plumber poacher
podcaster poet pole-vaulter policeman policewoman policy-maker policyholder policymaker politician pollster pontiff
pope populist porter postdoc poster postgraduate postman postmaster postwoman practitioner preacher predecessor prefect
premier presenter preservationist president president-elect priest primatologist prince princess principal printmaker
prioress prisoner private pro proctor producer professional professor programmer progressive promoter proofreader
proponent proprietor prosecutor protege protester protestor protégé provocateur provost psephologist psychiatrist
psychoanalyst psychologist psychotherapist publicist publisher pundit punter pupil puppeteer purchaser purser quarryman
quarterback quartermaster queen rabbi racer racist raconteur radical radiographer radiologist rancher ranger rapist
rapper ratepayer reader realtor rebel receiver receptionist recipient recluse recruit recruiter rector redditor referee
reformer refugee regent registrar regular regulator relative rent-collector renter rep repairman reporter
representative republican requester rescuer researcher reservist resident respondent responder restaurateur restorer
retiree returnee reveler reveller reviewer revolutionary rickshaw-driver rider right-hander ringleader rival robber
rocker roofer rookie roommate roughneck rower royal royalist ruler runner runner-up running-mate saddler sage sailor
saint salesclerk salesman salesperson saleswoman sapper satirist saver saxophonist scammer sceptic schemer scholar
schoolboy schoolchild schoolgirl schoolmate schoolteacher scientist scientologist scorer scout screenwriter
scriptwriter scrum-half sculptor seafarer seaman seamstress secessionist secretary secretary-general seeker
seismologist selectman selectwoman seller semi-finalist seminarian senator senior separatist septuagenarian sergeant
sergeant-at-arms servant serviceman servicewoman settler sexton shaman shareholder sheik sheikh shepherd sheriff
shooter shopkeeper shoplifter shopowner shopper shortstop shot-putter showrunner sibling sidekick signalman signatory
signer silversmith singer singer-songwriter sister sister-in-law skater skeptic skier skipper sleuth slugger
smallholder smuggler sniper snowboarder socialist socialite sociologist soldier solicitor solicitor-general sommelier
son son-in-law songwriter source speaker specialist spectator speechwriter spinner spiritualist spokesman spokesperson
spokeswoman sponsor sportscaster sportsman sportswoman spouse sprinter spy stablehand staffer stall-holder stallholder
stalwart star starlet starter statesman stationmaster statistician steelworker stepbrother stepdaughter stepfather
stepmother stepsister stepson steward stewardess stockbroker stonemason storekeeper storyteller stranger strategist
streamer street-trader striker student stuntman stuntwoman stylist sub-editor subcontractor subject subordinate
substitute successor sufferer suffragette sultan superdelegate superintendent superior supermodel superstar supervisor
supporter surfer surgeon surrogate surveyor survivor suspect swami swimmer swindler sympathizer taikonaut tailor
talent-spotter talker taoiseach tattooist taxi-driver taxpayer tea-picker tea-planter teacher teammate technician
technologist teen teen-ager teenager telemarketer telephonist teller temp tenant terrorist theologian therapist thief
thinker thug tiktoker timekeeper tinkerer titan toastmaster toddler toolmaker tourist townsman townsperson toxicologist
trackman trader tradesman trafficker trailblazer train-driver trainee trainer traitor tram-driver translator traveler
traveller trawlerman treasurer treasurer-elect tribesman trombonist trooper troublemaker truck-driver trucker trumpeter
trustee tutor tweeter twin tycoon typesetter typist tyrant umpire uncle underdog undergraduate underling undersecretary
understudy undertaker underwriter unionist upholsterer urologist user usher valuer vegan vegetarian vendor
ventriloquist verger vet veteran veterinarian vicar vice-chair vice-chairman vice-chancellor vice-president victim
victor vigilante villager vintner violinist violist virologist virtuoso visionary visitor vlogger vocalist
volcanologist volunteer voter waiter waitress walker warden warder warlord warrior watchdog watcher watchmaker watchman
weatherman weaver welder well-wisher whaler wheelchair-user whip whistle-blower whistleblower wholesaler wicketkeeper
widow widower wife window-cleaner winemaker winger winner witch-doctor witness wizard woman wonk woodworker wordsmith
worker workman workmate worshiper worshipper wrestler writer xenophobe yachtsman youngster youth youtuber zealot
zookeeper zoologist
`
  .trim()
  .split(/\s+/);
