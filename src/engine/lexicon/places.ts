/**
 * Names of countries, states, provinces and large or much reported cities, in lower case, without “the”. Own list.
 */
export const places: readonly string[] = `
aberdeen, abidjan, abu dhabi, abuja, accra, adelaide, aden, afghanistan, africa, alabama, alaska, albania, albany,
alberta, aleppo, algeria, algiers, america, americas, amman, amsterdam, anchorage, andorra, angola, ankara,
antarctica, antigua and barbuda, argentina, arizona, arkansas, armenia, asia, asunción, athens, atlanta, auckland,
austin, australia, austria, azerbaijan, baghdad, bahamas, bahrain, baku, baltimore, bamako, bangalore, bangkok,
bangladesh, barbados, barcelona, basel, basra, bath, baton rouge, bavaria, beijing, beirut, belarus, belfast,
belgium, belgrade, belize, bengaluru, benin, berkeley, berlin, bermuda, bern, bhutan, birmingham, bogota, bogotá,
boise, bolivia, bologna, bonn, bosnia, bosnia and herzegovina, boston, botswana, bradford, brasilia, brasília,
bratislava, brazil, brighton, brisbane, bristol, britain, british columbia, brooklyn, brunei, brussels, bucharest,
budapest, buenos aires, buffalo, bulgaria, burkina faso, burma, burundi, cairo, calais, calgary, california,
cambodia, cambridge, cameroon, canada, canberra, cape town, cape verde, caracas, cardiff, casablanca, catalonia,
central african republic, chad, charleston, charlotte, chennai, chicago, chile, china, christchurch, cincinnati,
cleveland, cologne, colombia, colombo, colorado, columbus, congo, connecticut, copenhagen, costa rica, coventry,
crimea, croatia, cuba, cyprus, czech republic, czechia, côte d'ivoire, dakar, dallas, damascus, darfur, darwin,
delaware, delhi, democratic republic of congo, denmark, denver, derby, des moines, detroit, dhaka, district of
columbia, djibouti, dominica, dominican republic, donetsk, dover, dubai, dublin, dundee, durham, east timor,
ecuador, edinburgh, edmonton, egypt, el salvador, england, equatorial guinea, eritrea, essex, estonia, eswatini,
ethiopia, europe, fargo, fiji, finland, florence, florida, france, frankfurt, fresno, gabon, galway, gambia, gaza,
gaza strip, geneva, genoa, germany, ghana, gibraltar, glasgow, golan heights, great britain, greece, greenland,
grenada, guam, guangzhou, guatemala, guinea, guinea-bissau, guyana, hague, haifa, haiti, halifax, hamburg,
hampshire, hanoi, hanover, harare, harlem, harrisburg, hartford, havana, hawaii, hebron, helsinki, holland,
hollywood, honduras, hong kong, honolulu, houston, hungary, hyderabad, iceland, idaho, idlib, illinois, india,
indiana, indianapolis, indonesia, iowa, iran, iraq, ireland, islamabad, isle of man, israel, istanbul, italy, ivory
coast, jacksonville, jakarta, jamaica, japan, jerusalem, johannesburg, jordan, juba, kabul, kampala, kansas, kansas
city, karachi, kashmir, kathmandu, kazakhstan, kent, kentucky, kenya, kharkiv, khartoum, kherson, kiev, kigali,
kinshasa, kiribati, kolkata, kosovo, krakow, kuala lumpur, kurdistan, kuwait, kyiv, kyoto, kyrgyzstan, lagos,
lahore, lancashire, laos, las vegas, latin america, latvia, lebanon, leeds, leicester, lesotho, liberia, libya,
liechtenstein, lima, lisbon, lithuania, liverpool, ljubljana, london, los angeles, louisiana, louisville,
luxembourg, lviv, lyon, macau, macedonia, madagascar, madison, madrid, maine, malawi, malaysia, maldives, mali,
malta, manchester, manhattan, manila, manitoba, maputo, marseille, marshall islands, maryland, massachusetts,
mauritania, mauritius, mecca, medina, melbourne, memphis, mexico, mexico city, miami, michigan, micronesia, middle
east, milan, milwaukee, minneapolis, minnesota, minsk, mississippi, missouri, mogadishu, moldova, monaco, mongolia,
monrovia, montana, montenegro, montevideo, montreal, morocco, moscow, mosul, mozambique, mumbai, munich, myanmar,
nagasaki, nairobi, namibia, naples, nashville, nauru, nebraska, nepal, netherlands, nevada, new brunswick, new
delhi, new england, new hampshire, new jersey, new mexico, new orleans, new south wales, new york, new york city,
new zealand, newark, newcastle, newfoundland, nicaragua, nice, nicosia, niger, nigeria, norfolk, north america,
north carolina, north dakota, north korea, north macedonia, northern ireland, northwest territories, norway,
norwich, nottingham, nova scotia, oakland, odesa, odessa, ohio, oklahoma, oklahoma city, omaha, oman, ontario,
oregon, orlando, osaka, oslo, ottawa, oxford, pakistan, palau, palestine, panama, papua new guinea, paraguay, paris,
pennsylvania, perth, peru, peshawar, philadelphia, philippines, phnom penh, phoenix, pittsburgh, plymouth,
podgorica, poland, portland, porto, portsmouth, portugal, prague, pretoria, prince edward island, pristina,
providence, puerto rico, punjab, pyongyang, qatar, quebec, queensland, quito, rabat, rafah, raleigh, ramallah,
rangoon, raqqa, reykjavik, rhode island, richmond, riga, rio de janeiro, riyadh, romania, rome, rotterdam, russia,
rwanda, sacramento, saint lucia, salt lake city, salvador, samoa, san antonio, san diego, san francisco, san jose,
san juan, san marino, sanaa, santiago, santo domingo, sarajevo, saskatchewan, saudi arabia, scotland, seattle,
senegal, seoul, serbia, seychelles, shanghai, sheffield, siberia, sicily, sierra leone, singapore, skopje, slovakia,
slovenia, sofia, solomon islands, somalia, south africa, south america, south australia, south carolina, south
dakota, south korea, south sudan, southampton, soviet union, spain, spokane, sri lanka, st. louis, st. paul, st.
petersburg, stockholm, stuttgart, sudan, suriname, sussex, sweden, switzerland, sydney, syria, são paulo, taipei,
taiwan, tajikistan, tallinn, tampa, tanzania, tasmania, tbilisi, tehran, tel aviv, tennessee, texas, thailand,
tibet, tirana, togo, tokyo, tonga, toronto, trinidad and tobago, tripoli, tucson, tulsa, tunis, tunisia, turin,
turkey, turkmenistan, tuvalu, u.a.e., u.k., u.s., u.s.a., uae, uganda, uk, ukraine, united arab emirates, united
kingdom, united states, united states of america, uruguay, us, usa, utah, uzbekistan, valletta, vancouver, vanuatu,
venezuela, venice, vermont, victoria, vienna, vietnam, vilnius, virginia, wales, wall street, warsaw, washington,
washington d.c., washington state, wellington, west bank, west virginia, western australia, wisconsin, wuhan,
wyoming, xinjiang, yangon, yemen, yerevan, yorkshire, zagreb, zambia, zimbabwe, zurich
`
  .trim()
  .split(/,\s+/);
