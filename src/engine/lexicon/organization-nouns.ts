/**
 * Nouns for a body that speaks as one, in the singular and in lower case, as the head of its name (“Harbor
 * Authority”) or of what it is called later (“the authority”). Own list, after the bodies of American, British and
 * Indian news.
 */
export const organizationNouns: readonly string[] = `
abbey academy administration agency airline airport alliance ambulance aquarium archdiocese army arsenal assembly
association authority automaker bakery band bank bankers battalion bench board body borough branch brand brewery
brigade broker brokerage bureau business cabinet campaign campus carmaker carrier casino caucus center central-bank
centre chain chamber chapter charity church city city-council clinic club coalition coastguard collective college
command commission committee commons community-college company conference conglomerate congregation congress
conservatory consortium constabulary consulate consultancy contractor convent convention cooperative corporation
corps council county county-council court creche crew dealership defense-ministry department developer diocese
directorate distillery distributor district division dynasty embassy employer enterprise entity establishment
exchange executive-committee exporter faction faculty family-firm federation festival film-studio fire-brigade firm
fleet force forum foundation franchise fund gallery gang giant government group groups guard guild hospital hotel
importer inquest inspectorate institute institution insurer intelligence-agency investigators-office joint-venture
judiciary junta jury kremlin lab laboratory landlord league legation legislature lender library lifeboat lobby mafia
mainstream-party maker management manufacturer military militia ministry mission monarchy mosque movement
multinational municipality museum musical-group nation navy network ngo non-profit nonprofit nursery observatory
office ombudsman operator opposition-party orchestra order organisation organization orphanage outfit pac panel
parish parliament parliamentary-committee partnership party patrol penitentiary pharmacy police police-department
police-force politburo port presidency presidium priory prison producer prosecution provider province publisher
publishing-house railway rebels-alliance refinery regime register registrar registry regulator republic reserve
restaurant retailer rights-group school secretariat seminary senate service shelter sheriff shop society squad staff
start-up startup state store studio subcommittee subsidiary supermarket supplier syndicate task-force team telecom
temple theater theatre think-tank thinktank town township treasury tribe tribunal troupe trust union unit united
university utility vatican venture village watchdog wholesaler winery wing zoo
`
  .trim()
  .split(/\s+/);
