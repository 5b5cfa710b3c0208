/**
 * Nouns for a body that speaks as one, in the singular and in lower case, as the head of its name (“Harbor
 * Authority”) or of what it is called later (“the authority”). Own list, after the bodies of American, British and
 * Indian news.
 */
export const organizationNouns: readonly string[] = `
abbey academy administration agency airline airport alliance ambulance aquarium archdiocese army arsenal assembly
association authority automaker bakery band bank bankers battalion bench bloc board body borough branch brand brewery
brigade broker brokerage bureau business cabinet campaign campus carmaker carrier casino caucus center central-bank
centre chain chamber chapter charity chipmaker church city city-council clinic club coalition coastguard collective
college command commission committee commons community-college company conference conglomerate congregation congress
conservatory consortium constabulary consulate consultancy contractor convent convention cooperative corporation corps
council county county-council court creche crew crown dealership defense-ministry delegation department developer
diocese directorate distillery distributor district division drugmaker dynasty embassy employer enterprise entity
establishment exchange executive-committee exporter faction faculty family-firm federation festival film-studio
fire-brigade firm fleet force forum foundation foundry franchise fund gallery gang giant government group groups guard
guild homebuilder hospice hospital hotel housebuilder housing-association importer inquest inquiry inspectorate
institute institution insurer intelligence-agency investigators-office jobcentre joint-venture judiciary junta jury
kremlin lab laboratory landlord league legation legislature lender library lifeboat lobby mafia mainstream-party maker
management manufacturer military militia ministry mission monarchy mosque movement multinational municipality museum
musical-group mutual nation navy network ngo non-profit nonprofit nursery observatory office ombudsman operator
opposition opposition-party orchestra order organisation organization orphanage outfit pac panel parish parliament
parliamentary-committee partnership party patrol penitentiary pharmacy planemaker police police-department police-force
politburo port presidency presidium priory prison producer prosecution provider province publisher publishing-house
quango railway rebels-alliance refinery regime register registrar registry regulator republic reserve restaurant
retailer rights-group school secretariat seminary senate service shelter sheriff shipyard shop smelter society squad
staff start-up startup state steelmaker store studio subcommittee subsidiary supermarket supplier syndicate task-force
team telco telecom temple theater theatre think-tank thinktank town township toymaker treasury tribe tribunal troupe
trust union unit united university utility vatican venture village watchdog wholesaler winery wing yard zoo
`
  .trim()
  .split(/\s+/);
