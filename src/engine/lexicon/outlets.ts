/**
 * Names of news outlets, in lower case, without “the”. Own list of newspapers, magazines, agencies, broadcasters and
 * news sites that other news cites.
 */
export const outlets: readonly string[] = `
aap, abc, abc news, abc7, abs-cbn, advertiser, afp, agence france-presse, al arabiya, al jazeera, al-ahram,
al-arabiya, al-jazeera, al-monitor, al-quds, allafrica, american conservative, american prospect, anadolu agency,
ansa, ap, ap news, argus leader, arizona republic, arkansas democrat-gazette, ars technica, asahi shimbun,
associated press, atlanta journal-constitution, atlantic, atlantic monthly, austin american-statesman, axios,
baltimore sun, bangkok post, barron's, bbc, bbc news, bbc one, bbc radio, bbc sport, bbc world service, belfast
telegraph, bellingcat, bild, billboard, bleacher report, bloomberg, bloomberg businessweek, bloomberg news, boston
globe, boston herald, breitbart, breitbart news, breitbart news daily, broadcast news, buffalo news, business
insider, business standard, business wire, buzzfeed, buzzfeed news, c-span, caixin, calcalist, canadian broadcasting
corporation, cbc, cbc news, cbs, cbs news, cbs sports, channel 10, channel 12, channel 13, channel 2, channel 4,
channel 4 news, channel 5, channel 7, channel 9, channel newsasia, charlotte observer, chicago sun-times, chicago
tribune, china daily, christian broadcasting network, christian news service, christian science monitor, cincinnati
enquirer, cleveland plain dealer, cnbc, cnet, cnn, cnn international, coindesk, columbia journalism review,
commentary magazine, commercial appeal, conservative review, consumer reports, corriere della sera, cosmopolitan,
courier-journal, courier-mail, ctv, ctv news, current affairs, daily beast, daily caller, daily express, daily
herald, daily mail, daily maverick, daily mirror, daily nation, daily news, daily record, daily sabah, daily signal,
daily star, daily telegraph, daily wire, dallas morning news, dawn, deadline, deadline hollywood, deadspin,
democracy now, denver post, der spiegel, des moines register, desert sun, detroit free press, detroit news, deutsche
welle, die welt, die zeit, digital spy, digital trends, dispatch, dow jones, dow jones newswires, dw, e! news,
eater, economic times, economist, efe, el mundo, el pais, el país, empire, engadget, entertainment tonight,
entertainment weekly, espn, esquire, euronews, evening standard, express, factcheck.org, fars news agency, fast
company, federalist, financial express, financial times, five thirty eight, fivethirtyeight, folha de s.paulo,
forbes, foreign affairs, foreign policy, fortune, forward, fox, fox 5, fox business, fox business network, fox news,
fox news channel, fox news sunday, france 24, france info, france24, frankfurter allgemeine zeitung, ft, fusion,
gateway pundit, gizmodo, glamour, global times, globe, globe and mail, good morning america, good morning britain,
gq, grist, guardian, haaretz, harper's, harper's bazaar, harper's magazine, hartford courant, hawaii news now,
hawaiinewsnow, herald sun, hill, hindu, hindustan times, hollywood reporter, honolulu star-advertiser, hot air,
houston chronicle, huffington post, huffpost, hürriyet, idaho statesman, ign, independent, india today, indian
express, indianapolis star, information, infowars, inquirer, inside edition, inside higher ed, insider, intercept,
interfax, international business times, irish examiner, irish independent, irish times, irna, isna, israel hayom,
itar-tass, itv, itv news, izvestia, jakarta post, japan times, jerusalem post, jewish chronicle, jezebel, jta, just
security, kaiser health news, kan, kan 11, kansas city star, kathimerini, khaleej times, kyiv independent, kyiv
post, kyodo, kyodo news, l'equipe, l'express, l.a. times, la nación, la repubblica, la stampa, la times, las vegas
review-journal, law360, le figaro, le monde, le parisien, liberation, libération, lifenews, live science,
livescience, los angeles times, maariv, maclean's, mail on sunday, mail online, marca, marketwatch, mashable,
mcclatchy, mediaite, medium, meet the press, mehr news agency, mercury news, metro, miami herald, middle east eye,
milwaukee journal sentinel, minneapolis star tribune, mirror, morning consult, morning joe, moscow times, mother
jones, msnbc, mtv news, n.y. times, nation, national, national enquirer, national geographic, national interest,
national journal, national post, national public radio, national review, nbc, nbc news, nbc nightly news, nbc
sports, nbc4, ndtv, new england journal of medicine, new republic, new scientist, new statesman, new straits times,
new york daily news, new york magazine, new york post, new york review of books, new york times, new york times
magazine, new yorker, new zealand herald, news 12, news corp australia, news of the world, news18, newsbusters,
newsday, newshour, newsmax, newsweek, nhk, nightline, nikkei, nine news, nola.com, novaya gazeta, npr, nrc, ny1,
observer, orange county register, oregonian, orlando sentinel, pa media, page six, palm beach post, pbs, pbs
newshour, people magazine, philadelphia daily news, philadelphia inquirer, pink news, pitchfork, pittsburgh
post-gazette, pjmedia, plain dealer, politico, politico magazine, politifact, polygraph.info, popular mechanics,
popular science, post-gazette, press association, press democrat, press trust of india, press tv, propublica,
prospect, providence journal, psychology today, pti, quartz, r.t., radio 4, radio 5 live, radio france, radio free
asia, radio free europe, radio new zealand, rai, raw story, real clear politics, realclearpolitics, recode, red
state, redstate, refinery29, register, reuters, reuters news agency, rferl, ria novosti, richmond times-dispatch,
rnz, roll call, rolling stone, rt, rte, rtl, rté, rudaw, russia today, sacramento bee, salon, salt lake tribune, san
antonio express-news, san diego union-tribune, san francisco chronicle, san francisco examiner, san jose mercury
news, sana, saturday night live, saudi press agency, scientific american, scmp, scotsman, screen rant, seattle
times, sfgate, sify, sky, sky news, sky news australia, sky sports, slate, smithsonian magazine, snopes, south china
morning post, spectator, spiegel, sport bild, sports illustrated, sputnik, st. louis post-dispatch, st. petersburg
times, standard, star tribune, stars and stripes, stat, statesman, straits times, sun, sun-sentinel, sunday express,
sunday mirror, sunday telegraph, sunday times, sydney morning herald, süddeutsche zeitung, tablet, talking points
memo, talksport, tampa bay times, tass, techcrunch, teen vogue, telegraph, telemundo, tennessean, texas observer,
texas tribune, the age, the ap, the athletic, the atlantic, the australian, the blaze, the bulwark, the citizen, the
conversation, the cut, the daily, the dispatch, the economist, the federalist, the forward, the free press, the
globe, the guardian, the hill, the hindu, the independent, the information, the intercept, the local, the mirror,
the nation, the national, the new yorker, the observer, the onion, the oregonian, the post, the real deal, the
ringer, the root, the scotsman, the spectator, the star, the sun, the tablet, the tennessean, the times, the verge,
the wall street journal, the week, the wire, the wrap, theblaze, thewrap, think progress, thinkprogress, this
american life, thomson reuters, time, time magazine, times, times of india, times of israel, times of london, tmz,
today show, toronto star, toronto sun, town & country, townhall, trd, tribune news service, trt, trt world, tv5,
tv5monde, u.s. news, u.s. news & world report, united press international, univision, upi, us magazine, us news, us
weekly, usa today, usa today sports, vanity fair, variety, verge, vice, vice news, village voice, voa, vogue, voice
of america, vox, vulture, wales online, wall street journal, walla, walla news, washington examiner, washington free
beacon, washington post, washington times, wcbs, weather channel, weekly standard, welt, western journalism,
wirecutter, wired, wnyc, wral, wsj, xinhua, xinhua news agency, yahoo, yahoo finance, yahoo news, yahoo sports,
yediot ahronot, yedioth ahronoth, ynet, ynet news, yomiuri shimbun, yonhap, yonhap news agency, zdf, zdnet, zee news
`
  .trim()
  .split(/,\s+/);
