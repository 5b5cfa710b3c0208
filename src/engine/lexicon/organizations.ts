/**
 * Names of bodies that their own words do not show to be one, in lower case, without “the”: governments, agencies,
 * courts, companies, parties, clubs. Own list, begun from bodies that are cited in the train part of PolNeAR (Newell,
 * Margolin and Ruths, LREC 2018).
 */
export const organizations: readonly string[] = `
10 downing street, aarp, aclu, adidas, adobe, afl-cio, african union, aipac, airbnb, airbus, al qaeda, al-qaeda,
al-shabab, aldi, alibaba, alphabet, amazon, amd, american airlines, american express, amnesty, amnesty
international, antifa, aol, apple, aramco, arsenal, asda, aston villa, astrazeneca, at&t, audi, barclays, bayern
munich, berkshire hathaway, black lives matter, blackberry, blackrock, bmw, boeing, boko haram, bp, british airways,
buckingham palace, bundesbank, bundestag, burger king, c.i.a., capitol caterpillar, cbo, cdc, celtic, centcom,
chevron, chrysler, cia, cisco, citi, citigroup, clarence house, coca-cola, comcast, commerzbank,
commons, congress, costco, credit suisse, crystal palace, daimler, dallas cowboys, dea, defra, dell, deloitte,
democratic national committee, democratic party, department for transport, deutsche bank, dhs, disney, dnc,
doj, downing street, dreamworks, duma, easyjet, ebay, ecb, elysée, emily's list, enron, epa, equifax, ernst &
young, eu, european central bank, european commission, european parliament, european union, everton, exxon,
exxonmobil, ey, f.b.i., f.d.a., faa, facebook, farc, fatah, fbi, fcc, fda, fdp, fec, fed, federal reserve, fedex,
fema, fiat, fiat chrysler, fidesz, fifa, fitch, ford, foreign office, formula one, foxconn, freedom house, frelimo,
ftc, full fact, g.o.p., g20, g7, gallup, gazprom, general electric, general motors, glaxosmithkline, gm, goldman,
goldman sachs, google, gop, greater manchester police, greenpeace, hamas, hewlett-packard, hezbollah, hhs, hmrc,
home office, honda, house of commons, house of lords, house of representatives, hp, hsbc, huawei, human rights
watch, hyundai, i.r.s., iaea, ibm, icc, idf, ihs, ikea, imf, inditex, instagram, international monetary
fund, interpol, ioc, ipcc, ipsos, ipsos mori, irs, isil, isis, islamic state, j.p. morgan, jaguar land rover, john
lewis, jpmorgan, jpmorgan chase, judicial watch, justice, juventus, kensington palace, kfc, knesset, kpmg, kraft,
kremlin, kroger, kushner companies, l'oréal, labour, lapd, lego, lehman brothers, lenovo, lfc, lib dems, likud,
linkedin, liverpool fc, lloyds, lockheed martin, lok sabha, lords, lufthansa, lyft, manchester city, manchester
united, mariott, marks & spencer, mastercard, mayo clinic, mcdonald's, mclaren, mercedes, merck, merrill lynch, met
office, met police, metropolitan police, mi5, mi6, microsoft, moma, monsanto, moody's, morgan stanley, mossad,
moveon, moveon.org, mps, médecins sans frontières, naacp, nasa, national trust, nato, natural england, nba, nestlé,
netflix, nfl, nhl, nhs, nhs england, nike, nintendo, nissan, no. 10, noaa, nokia, nra, nsa, number 10, nvidia, nypd,
oas, oecd, ofcom, ofgem, ofsted, opec, openai, osce, oxfam, palace, panasonic, parliament,
paypal, pentagon, pepsi, pepsico, peta, pew, pfizer, philips, pinterest, pixar, planned parenthood, politburo,
porsche, procter & gamble, project jonah, public health england, puma, pwc, qantas, quinnipiac, raf, rand, red cross, reddit, renault, republican national committee, republican party, restoration hardware, rnc, roche,
rolls-royce, royal mail, royal navy, rspca, ryanair, s&p, saab, sainsbury's, salesforce, samsung, save the children,
sberbank, scotland yard, scottish parliament, scotus, sdlp, sec, secret service, security council, shell,
siemens, sinn fein, sinn féin, sk hynix, snapchat, softbank, sony, southern poverty law center, spacex, spd,
spotify, standard & poor's, starbucks, state, stormont, suffolk university, super pac, supreme court,
syriza, taliban, tata, tea party, tencent, tesco, tesla, tiktok, toyota, treasury, tsa, tsmc, twitter,
u.n., u.s. steel, uaw, uber, ubs, uefa, ukip, un, unesco, unhcr, unicef, unilever, unison, united airlines,
united nations, ups, usaid, usda, valeant, vatican, vauxhall, verizon, viacom, visa, vodafone, volkswagen,
volvo, vw, w.h.o., waitrose, wal-mart, walmart, warner bros, waymo, wells fargo, welsh government, west
wing, westminster, wework, whatsapp, white house, whitehall, wikileaks, wikipedia, world bank, world health
organization, wto, wwf, yahoo, yougov, youtube, zillow, zynga
`
  .trim()
  .split(/,\s+/);
