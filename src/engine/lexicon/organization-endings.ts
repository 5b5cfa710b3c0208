/**
 * Last words of the names of bodies that do not stand for one as common nouns (“Halden Motors”, “Acme Inc.”), in lower case. Own
 * list, after company forms, trades and clubs.
 */
export const organizationEndings: readonly string[] = `
a.f.c advisers advisors aerospace afc ag airlines airways albion ambulance analytics arsenal assn assn. associates
athletics bakery bancorp band bank bar bench bhd biosciences brands breweries brewing broncos bros bros. brotherhood
businesses c.f capital cf chemicals city club co co. communications congress consulting corp corp. cos cos. county
department dept dept. distillers division dynamics electric electrics electronics energy enterprises entertainment
exchange f.c fc financial foods forces front games genetics gmbh governors group headquarters healthcare holdings
hotels house houses inc inc. industries insurance interactive international investments kingdom l.l.c l.p
laboratories labs llc llp logistics lp ltd ltd. markets mayors microsystems mining motors motorsport n.v networks nv
p.l.c panthers parties partners petroleum pharmaceuticals pictures plc properties pty racing railways rangers realty
records research reserve resorts resources robotics rovers s.a sa sc sciences securities semiconductors services
society software solutions state states steel stores systems technologies telecommunications therapeutics town
trustees united univ. ventures wanderers wing
`
  .trim()
  .split(/\s+/);
