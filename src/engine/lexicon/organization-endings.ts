/**
 * Last words of the names of bodies that do not stand for one as common nouns (“Halden Motors”, “Acme Inc.”), in lower
 * case. Own list, after company forms, trades and clubs.
 */
export const organizationEndings: readonly string[] = `
a.f.c advisers advisors aerospace afc ag airlines airways albion ambulance analytics arsenal assn assn. associates
athletics bakers bakery bancorp band bank bar bench bhd biosciences biotech brands breweries brewing broncos bros bros.
brotherhood builders buses businesses c.f capital cereals cf chemicals city clinics club co co. coaches communications
congress consulting corp corp. cos cos. county couriers cruises dairies department dept dept. distillers division
drinks dynamics electric electrics electronics energy engineering engines enterprises entertainment estates exchange
f.c farms fashions fc ferries fertilisers financial foods forces front games genetics gmbh governors group haulage
headquarters health healthcare highways holdings homes hotels house houses inc inc. industries instruments insurance
interactive international investments kingdom l.l.c l.p laboratories labs leisure lines living llc llp logistics lp ltd
ltd. markets mayors microsystems mills mines mining motor motors motorsport n.v networks nv p.l.c panthers paper papers
parties partners petroleum pharma pharmaceuticals pictures plastics plc power products properties pty racing rail
railroad railways rangers realty records research reserve residential resorts resources robotics rovers s.a sa sc
sciences securities semiconductors services shipping shipyards society software solutions state states steel steelworks
stores supermarkets systems taxis technologies telecom telecommunications telecoms textiles therapeutics town toys
trains transit trustees tyres united univ. utilities ventures vineyards wanderers water waters wing works
`
  .trim()
  .split(/\s+/);
