/**
 * Nouns for a body that speaks as one, in the singular and in lower case, as the head of its name (“Harbor
 * Authority”) or of what it is called later (“the authority”). Own list, after the bodies of American, British and
 * Indian news.
 */
export const organizationNouns: readonly string[] = `
a.f.c academy administration advisers advisors aerospace afc ag agency airline airlines airport airways albion
alliance ambulance analytics apparatus archdiocese army arsenal assembly assn assn. associates association athletics
attorney-general authority automaker bakery bancorp band bank bankers bar battalion bench bhd biosciences board body
borough branch brand brands breweries brewery brewing brigade broker brokerage bros bros. bureau business businesses
c.f cabinet campaign campus capital carmaker carrier casino caucus center central-bank centre cf chain chamber
chapter charity chemicals church city city-council clinic club co co. coalition collective college command
commission committee commons communications community-college company conference conglomerate congregation congress
consortium constabulary consulate consultancy consulting contractor convention cooperative corp corp. corporation
corps cos cos. council county county-council court crew dealership defense-ministry department dept dept. developer
diocese directorate distillers district division dynamics dynasty electric electrics electronics embassy employer
energy enterprise enterprises entertainment entity establishment exchange executive-committee f.c faction faculty
family-firm fc federation festival film-studio financial fire-brigade firm fleet foods force forum foundation
franchise front fund gallery games gang genetics giant gmbh government group groups guard guild headquarters
healthcare holdings hospital hotel hotels house inc inc. industries inquest inspectorate institute institution
insurance insurer intelligence-agency interactive international investigators-office investments joint-venture
judiciary junta jury kingdom kremlin l.l.c l.p lab laboratories laboratory labs landlord league legation legislature
library llc llp lobby logistics lp ltd ltd. mafia mainstream-party maker management manufacturer markets
microsystems military militia mining ministry mission monarchy mosque motors motorsport movement multinational
municipality museum musical-group n.v nation navy network networks ngo non-profit nonprofit nv office operator
opposition-party orchestra order organisation organization outfit p.l.c pac panel parish parliament
parliamentary-committee parties partners partnership party patrol penitentiary petroleum pharmaceuticals pharmacy
pictures plc police police-department police-force politburo port presidency presidium prison producer properties
prosecution provider province pty publisher publishing-house racing railway railways rangers realty rebels-alliance
records refinery regime register registrar registry regulator republic research reserve resorts resources restaurant
retailer robotics rovers s.a sa sc school sciences secretariat securities semiconductors senate service services
sheriff shop society software solutions squad staff start-up startup state states steel store stores studio
subcommittee subsidiary supermarket supplier syndicate systems task-force team technologies telecom
telecommunications temple theater theatre therapeutics think-tank thinktank town township treasury tribe tribunal
troupe trust trustees union unit united univ. university utility vatican venture ventures village wanderers watchdog
wholesaler wing zoo
`
  .trim()
  .split(/\s+/);
