/**
 * Last words of the names of bodies that do not stand for one as common nouns (“Halden Motors”, “Acme Inc.”), in lower
 * case. Own list, after company forms, trades and clubs.
 */
export const organizationEndings: readonly string[] = `
a.f.c advisers advisors aerospace afc ag airlines airways albion ambulance analytics arsenal assn assn. associates
athletics bakers bakery bancorp band bank bar bench bhd biosciences brands breweries brewing broncos bros bros.
brotherhood builders buses businesses c.f capital cereals cf chemicals city club co co. coaches communications
congress consulting corp corp. cos cos. county cruises dairies department dept dept. distillers division drinks
dynamics electric electrics electronics energy engineering engines enterprises entertainment exchange f.c farms
fashions fc ferries financial foods forces front games genetics gmbh governors group headquarters healthcare
holdings homes hotels house houses inc inc. industries instruments insurance interactive international investments
kingdom l.l.c l.p laboratories labs lines llc llp logistics lp ltd ltd. markets mayors microsystems mills mines
mining motors motorsport n.v networks nv p.l.c panthers paper papers parties partners petroleum pharmaceuticals
pictures plastics plc power products properties pty racing railways rangers realty records research reserve resorts
resources robotics rovers s.a sa sc sciences securities semiconductors services shipping shipyards society software
solutions state states steel steelworks stores systems taxis technologies telecommunications textiles therapeutics
town toys trains trustees tyres united univ. utilities ventures wanderers water waters wing works
`
  .trim()
  .split(/\s+/);
