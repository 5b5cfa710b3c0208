/**
 * First names given to girls nine times in ten, in lower case, without marks over letters. Names of at least 2,800 births from 1930 to 2010 in the
 * national files of the United States Social Security Administration (public domain),
 * with an own list of names of news from other countries.
 */
export const femaleFirstNames: readonly string[] = `
aafke aaliya aaliyah aarti abagail abbey abbie abbigail abby abeer abena abigail abigale abigayle abimbola abrianna
abril acacia achieng ada adaeze adalyn adaobi addie addisyn addyson adela adelaide adele adelheid adelina adeline
adelyn adetola adhiambo adi adilene adina aditi adjoa adria adriana adriane adrianna adrianne adrienne adwoa afaf
afia afnan afua agata agatha agathe agnes agnese agneta agnieszka agustina ahlam aicha aida aiko ailbhe aileen ailsa
aimee aine ainhoa aino ainsley aisha aishwarya aisling aislinn aissatou aisyah aiyana aja ajla akemi akiko akinyi
akosua akoth akshata akua alaina alana alani alanna alannah alayna alba albana alberta alda alea aleah alecia aleena
aleida alejandra aleksandra alena alene alenka alesha alesia alessandra alessia aleta aletha alethea alexa alexandra
alexandrea alexandria alexia alexus alexys alfreda alia aliaa alice alicia alicja alina aline alisa alisha alisia
alison alissa alivia aliya aliyah aliza alize alka alla allegra allene allie allison ally allyson allyssa alma almaz
almudena alondra alora alta althea alvina alya alyce alycia alysa alyse alysha alysia alyson alyssa alyssia alzbeta
alzira ama amaia amaka amal amalia amanda amandine amara amarachi amaris amaya amber amberly amelia amelie america
ami amie amina aminata amira amirah amiya amiyah amparo amrita amy amya ana anabel anabela anabelle anahi anais
analisa ananya anastacia anastasia anastasiya anat anaya anca andjela andrea andreea andria anelisa aneta anette
anezka angela angele angeles angelia angelic angelica angelika angeliki angelina angeline angelique angelita angella
angharad angie anika aniko anisa anisha anissa anita anitra aniya aniyah anja anjali anjelica anju anke ankita ann
anna annabel annabell annabella annabelle annalee annalisa annalise annamaria annamarie anne annegret anneke annelie
annelies anneliese annelise annemarie annetta annette annick annie annika annmarie anoma anouk ans ansley anthi
antionette antje antoinette antonella antonette antonia antonietta anu anupama anuradha anushka anwen anya anyango
aoibhe aoibheann aoife aparecida aparna apiyo april apryl araba arabella araceli aracely arantxa aranzazu archana
ardith areli arely aretha aria ariadna ariana ariane arianna arianne arianwen ariela ariella arielle arja arleen
arlene arlette arline aroha arpita aruna arundhati arwa aryana aryanna asabe asha ashanti ashely ashlea ashlee
ashleigh ashley ashli ashlie ashly ashlyn ashlynn ashwini asia asli asma asmaa aspasia aspen assumpta assunta aster
astrid asuka asuncion athena athina atieno atifete atsuko aubree aubrie aud audra audrey audrina audry auma aundrea
aung aurelia aurelie aurora aurore autum autumn ava avani averi averie avis avital awa awatef awuor aya ayaan ayako
ayala ayana ayanna ayelet ayesha ayla aylin ayse aysegul aysel ayumi azadeh azar azaria azizah azra azucena azza
babette babirye bahar bailee bairbre bambi banu barb barbara barbel barbie barbra basma batya baylee beata beate
beatrice beatrijs beatriz becky begona begum belen belgin belinda bella belle belva benazir benedetta benedicte
benedikta benedita benita berengere berenice berit berna bernadette bernadine bernice bernita berta bertha bertie
bessie beth bethan bethanie bethany bethlehem betsy bette bettie bettina betty bettye beulah beverley beverly
bhavana bhavna bianca biljana bimbo bina binta birdie birgit birgitta birgitte birte birtukan blanca blanche
blandine blanka blythe bobbi bodil boguslawa bojana bonita bonnie bonny bonolo borbala bosiljka bozena bracha
braelyn branca brandee brandi brandie brandy branka branwen brea breana breann breanna breanne bree breeanna brenda
brenna breonna bria briana brianna brianne brid bridget bridgett bridgette bridie brieanna brielle brigette brigid
brigitte brionna brisa brit britany britney britni britta brittaney brittani brittanie brittany brittnee brittney
brittni brittny bronwen bronwyn brooke brooklyn brooklynn bruna brunhilde bryana bryanna brylee brynn bryony buffy
bukola burcu busisiwe buthaina cadence cailey cailin cailyn caitlin caitlyn caitlynn caleigh cali calista calli
callie cambria camelia cami camila camilla camille cammie canan candace candela candi candice candida candie candis
candy candyce caoimhe caprice capucine cara caren cari caridad carie carin carina carine carisa carissa carla carlee
carleen carleigh carlene carletta carley carli carlie carlota carlotta carly carlyn carma carme carmela carmelita
carmella carmen carol carola carolann carole carolee carolien carolina caroline carolyn carolyne carolynn carri
carrie caryl caryn carys casandra casie cassandra cassidy cassie cassondra catalina catarina caterina catharine
catherine cathie cathleen cathrine cathryn cathy catina catrin catrina catriona cayetana cayla caylee cecelia cecile
cecilia cecily celena celeste celestine celia celina celine ceri cerys ceyda chana chanda chandni chandra chandrika
chanel chanelle chantal chante chantel chantell chantelle charis charisma charissa charisse charity charla charlee
charleen charlene charlette charli charline charlize charlotta charlotte charmaine charolette chasity chassidy
chastity chaya chebet chelsea chelsey chelsi chelsie chelsy chenai chepkoech cheri cherie cherise cherish cherri
cherrie cherry cheryl cheryle cheyanne cheyenne chhavi chiamaka chiara chichi chieko chihiro chimamanda china chioma
chipo chiquita chitra chloe chrissy christa christal christel christelle christene christi christiana christiane
christie christin christina christine christy chrysoula chrystal chyna ciara ciarra ciera cierra cinda cindi cindy
cinthia cinzia citlali claire clara clare clarice clarissa clarisse claudete claudette claudia claudine clemence
clementine cliona clodagh cloe coleen colette colleen collette conceicao concepta concetta concha connie constance
constanze consuelo cora coral coralie corazon cordelia cordula cori corina corine corinna corinne corliss cornelia
corrina corrine cosette coumba courtney crista cristal cristi cristiane cristin cristina cristine cristy crystal
cydney cyndi cynthia daciana dafna dagmar dahlia daisha daisy daksha dalal dalia dalila dalit dalva damaris damilola
damla danae danelle danette dania danica daniela daniella danielle danijela danika danita danna dannielle danuta
danya danyelle daphna daphne dara darci darcie daria darla darleen darlene darline darya dasia davida davina dawn
dawna dayana dayanara dayna deana deann deanna deanne deasia debbi debbie debbra debby debi debora deborah debra
debrah dedra deeann deedee deena deepa deepali deepika deidra deidre deirdre deja delana delaney delanie delia
delilah delisa della delois delores deloris delphine demetra demetria demi dena deneen denice denise denisha denisse
dennise deonna dervla derya desirae desire desiree desislava despina dessie destany destinee destiney destini
destiny devika devora devorah dganit diamond dian diana diane diann dianna dianne didem dikeledi dilek dilhara dilma
dilrukshi dimitra dimple dina dinah dineke dionna dionne divya dixie doaa doina dollie dolly dolores dona donatella
donita donna dora dorcas doreen dorene doretha dori dorien dorinda doris dorit dorota dorothea dorothee dorothy
dorthy dot dottie dovie dragana dragica dreama dubravka dulce dunja durga duygu earlene earline earnestine ebba
ebele eboni ebony ebru echo eda edeltraud edie edita edite edith edna eduarda edurne edwina edyta edythe efe effie
efi efrat eftychia efua eileen eilidh eilis eimear einat einav eirini eirlys eithne ekaterina ekta elaina elaine
elana elda eleanor eleanore eleftheria elena eleni eleonora eleonore eleri elfriede elham eliana eliane elicia elida
elif elin eline elinor elisa elisabet elisabeta elisabeth elisabetta elise eliska elissa elitsa eliza elizabeth elke
ella elle ellen elliana ellie ellinor ellyn elma elmarie elnora elodie eloisa eloise elouise els elsa elsbeth elsie
eluned elva elvia elvira elyse elysia elyssa elza elzbieta emalee eman emani emanuela ember emel emelia emely emer
emerald emi emilee emilia emilie emily emine emma emmalee emmanuelle emmie emmy enas encarna encarnacion endang enid
eniko enrica erica ericka erika erin erinn erlinda erma ermelinda erna ernestina ernestine eryn erzsebet ese esi
esmee esmeralda esperanza esra esraa essence essie estefani estefania estefany estela estella estelle ester esther
esti estrella eszter ethel etsuko etta eugenia eugenie eula eulalia eunice eva evangelia evangelina evangeline eve
evelin evelyn evelyne evelynn evette evgenia evie evonne ewa fabiana fabienne fabiola fadia fadumo fadwa fadzai
faith fallon fannie fanny fanta farah fariba farida farideh farrah farzana farzaneh fatema fatemeh faten fatiha
fatima fatma fatou fatoumata fauzia fawn fawzia fay faye federica felecia felicia felicity felisha femke fenella
fenna fereshteh feride fern fernanda ffion fiammetta fidelma filipa filiz filomena fiona fionnuala fiorella fitri
flaminia flavia fleur flor flora florence florentina florine flossie folake fonda forough fotini fran franca france
frances francesca franchesca francine francisca francoise franziska frauke freda frederique freida freja freya frida
frieda friederike fumiko funda funke funmi gabi gabriela gabriele gabriella gabrielle gaelle gaia gail galia galilea
galina galit gamze gauri gay gayatri gaye gayla gayle gaynell gaynor gearldine geertje geeta geetha gemma gena
genesis genet geneva genevieve genna georgene georgeta georgette georgia georgiana georgianna georgina geraldine
geralyn gerda geri gerlinde gerri gertrud gertrude gesine ghada ghadeer ghazal ghazala ghislaine gia giada giana
gianna gigi gila gilda gili gillian gina ginevra ginger ginka ginny giorgia giovanna gisela gisele giselle gisselle
gita gitta giuditta giulia giuliana giuseppina gizem gladys gleisi glenda glenna glenys gloria glory glynis gobnait
goldie goli golnaz gordana graca grace gracelyn gracie graciela grainne grazia graziela graziella grazyna grecia
greet greta gretchen grete griselda gro gudrun gul gulalai gulay gulcan gulden gulsen gulten gunhild gunilla gunvor
gwen gwenda gwendolen gwendolyn gwenllian gwyneth habiba hadas hadassah hadeel hadiza hafsa hagit hailee hailey
hailie hala hale haleigh haley hali halie halima halina halle halley hallie hana hanaa hanadi hanako hanan handan
hanin hanna hannah hanne hanneke hannelore harini harlee harmony harriet harriett harriette haruka hasina hasnah
hatice hattie hauwa hayat haydee haylee hayleigh hayley haylie hazel heather heaven heba hedda hedvig hedwig hege
heide heidemarie heidi heidrun heidy heike heleen helen helena helene helga hella helle hellen heloisa heloise hema
hemalatha hend henrietta henriette herlinda hermione hessa hester hettie hiba hila hilary hilda hilde hildegard
hildur hillary hina hind hinemoa hiroko hitomi hiwot hoa hoda hodan holley holli hollie holly homa honey honorata
hope hortencia hortense houda huda hulda hulya huma humaira huong hyacinth ibtisam ida ide idit idoia iesha ifat
ifeoma ifeyinwa ifrah ijeoma ila ilana ilaria ildiko ileana ilene iliana ilka ilona ilse ilze ima imane imani imelda
imke immacolata imogen imogene ina inas inbal inci indah india indira ineke ines inez inga inge ingeborg inger
ingrid inmaculada inna ioana ioanna iola iolanda iona ione ipek ireland irena irene iria irina irini iris irit irma
irmgard iryna isabel isabela isabell isabella isabelle isaura isela isha ishita isis isla isobel isolde israa itzel
itziar iva ivana ivanka ivanna ivete ivette ivonne ivy iwona iyabo iyana iyanna izabela izabella jacalyn jacey jaci
jacie jacinda jacinta jackeline jackelyn jacki jacklyn jaclyn jacquelin jacqueline jacquelyn jacquelyne jacquelynn
jacquline jacqulyn jada jade jadranka jadwiga jaelyn jaelynn jaida jaimee jaimie jakayla jaleesa jalisa jaliyah
jalynn jamee jami jamia jamila jamya jana janae janaina janay janaya jane janee janeen janel janell janelle janene
janessa janet janeth janett janetta janette janey janiah janice janie janiece janina janine janis janiya janiyah
janna janneke jannette jannie jannike jantien jaquelin jaqueline jarmila jaroslava jasmin jasmina jasmine jasmyn
jasmyne jasna jaunita jaya jayalalithaa jayanthi jayashree jayda jayde jayla jaylah jaylee jayleen jaylene jaylynn
jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jean jeana jeanetta jeanette jeanie jeanine jeanna jeanne
jeannette jeannie jeannine jelena jemima jena jenae jenell jenelle jeni jenifer jeniffer jenna jennette jenni jennie
jennifer jenniffer jenny jepkosgei jeptoo jeraldine jeri jerica jerilyn jerri jerrica jerrie jesenia jesica jessa
jessenia jessica jessika jette jhanvi jihan jill jillian jimena jitka jo joan joana joanie joann joanna joanne
joaquina jocelyn jocelyne jocelynn jodee jodi jodie joella joelle joellen joetta johana johanna johnetta johnna joi
jolande jolanta joleen jolene jolie jolynn jonelle joni jonna jordyn jorien jorunn josefa josefina joselin joseline
joselyn josephine josette josiane josie josine joslyn joumana jovana joy joyce joycelyn joye juana juanita judi
judie judit judith judy juhi juli julia juliana juliann julianna julianne julie julieann juliet julieta juliette
julija julisa julissa jumana june junko jurema justina justine justyna jutta jyothi jyoti jytte kaci kacie kadence
kadiatou kaela kaelyn kaia kaila kailee kailey kailyn kaisa kaitlin kaitlyn kaitlynn kaiya kaja kajal kala kalee
kaleigh kaley kali kalia kalie kaliyah kalli kallie kalliopi kalpana kalyani kalyn kalynn kamala kami kamila kamilah
kamille kanchan kandace kandi kandice kandy kaori kaoru kara kareena karen karena kari karie karin karina karine
karis karissa karla karlee karlene karley karli karlie karlijn karly karma karmen karola karolina karolyn karri
karrie karsyn karyn kasandra kasia kasie kassandra kassidy kassie kata katalin katarina katarzyna kate katelin
katelyn katelynn katerina kateryna kathaleen katharine katherine katheryn kathi kathie kathleen kathlene kathlyn
kathrin kathrine kathryn kathryne kathy kati katia katie katina katja katlin katlyn katlynn katrin katrina kattie
katy kavita kavitha kawthar kay kaya kaycee kaydence kaye kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli
kaylie kaylin kaylyn kaylynn kaytlin kazuko keanna keara kecia keeley keely keiko keila keira keisha kelcie keli
kellee kelli kellie kellyanne kelsea kelsey kelsi kelsie kelsy kemi kendra kendyl kenia kenisha kenna kennedi kenya
kenyetta kenzie keona kera keren kerensa keri kerri kerrie kerstin kesha keshia keyana keyanna keyla keyonna
kgomotso khadija khadijah khady khaleda khanyi khawla khethiwe khloe khrystyna kia kiana kianna kiara kiarra kiconco
kiera kierra kiersten kierstin kiley kimber kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimora kindra
kinga kinley kinsey kinsley kira kiri kirsi kirsteen kirsten kirsti kirstie kirstin kirsty kisha kishwar kitty kiya
kiyoko klara kolinda konstantina konstanze kornelia kortney kosara kourtney krista kristal kristalina kristan
kristen kristi kristie kristin kristina kristine kristy kristyn krisztina kriti krysta krystal krysten krystin
krystina krystle krystyna ksenia ksenija kseniya kumari kumiko kusum kveta kya kyla kylah kylee kyleigh kylie
kymberly kyndal kyndall kyoko kyra kyung lacey laci lacie ladan ladonna laetitia laia laila lainey lakeisha lakesha
lakeshia lakisha lakshmi laleh lalitha lama lamia lan lana lanette laney lani lanie lanita laquita lara larae
laraine larisa larissa lashanda lashonda lata latanya latasha latesha latia latifa latisha latonia latonya latosha
latoya latrice latricia laura laure laureen laurel lauren laurene lauretta lauri laurie laurien lauryn lavanya
lavina lavinia lavonda lavonne lawanda layal layla lea leah leana leandra leann leanna leanne leatha leatrice leeann
leeanna leeanne leela leena leesa leia leigh leigha leighann leila leilani leili leire leisa lejla lekha lela lelia
lemlem lena lene leni lenka lenora lenore leola leona leonie leonor leonora leora leota lerato lesa lesia leslee
lesli lesly lessie lestari lesya leta letesenbet letha leticia letitia letizia lettice lettie lexi lexie lexis lexus
leyla lia liana liane lianna liat libby liberty libuse licia lidia lidija lieke liesbeth lieselotte liesje ligia
liisa lila lilah lili lilia lilian liliana liliane lilianna lill lillian lilliana lillie lilly lily lilyana limor
lina linda lindiwe lindsay lindsey linette linh linnea linnet linsey lisa lisbet lisbeth lise liselotte lisette
lissa lissette lita litia litzy liudmila liudmyla liv livia liz liza lizabeth lizbeth lizeth lizette lizzie ljiljana
ljubica lleucu loes lois lola lolita lona londyn loni lonna lora loraine lore loredana loreen lorelei lorena lorene
loretta lori loriann lorie lorinda lorine lorna lorraine lorri lorrie lotte lottie lou louann louella louisa louise
loujain lourdes lovisa lowri lu luana luann luanne lubna lucero lucia luciana lucie lucienne lucile lucilia lucille
lucinda lucretia lucrezia lucy lucyna ludivine ludmila luella luisa luise luiza lula luminita luna lupita lura
lurdes luz lydia lydie lyla lynda lyndsay lyndsey lynette lynne lynnette lynsey lyubov lyudmila maaike maame maarit
maartje mabel mable macarena macey machelle machiko machteld maci macie mackenzie macy madalina madalyn madalynn
maddalena maddison madeleine madeline madelyn madelynn madge madhavi madhuri madilyn madilynn madisen madison
madisyn madonna madyson mae maegan maeva maeve mafalda magali magaly magda magdalena magdalene magdolna magen maggie
magnolia maha mahnaz mahogany mahsa mahua mahvash mai maia maike maile maimunah mair maira maire mairead mairi maisa
maite maitha maja majida makaila makala makayla makelesi makena makenna makenzie makereta maki malak malala malaysia
maleah maleeha malgorzata mali malia malika malin malinda malini malissa maliyah malka mallorie mallory malorie
mamata mamello mamie mamta manal mandi mandy manel mangala manisha manju manon manuela mara marama maranda marcela
marcella marci marcia marcie marcy mare mared maren margaret margarete margarethe margarett margarette margarida
margarita margaux margery margherita margie margit margo margot margreet margret margriet marguerite mari maria
mariah mariam mariama mariame marian mariana mariangela mariann marianna marianne mariastella maribel maribeth
maricarmen maricel maricela marie marieke mariel mariela mariella marielle marietjie marietta mariette marija
marijana marije marijke mariko marilee marilyn marilynn marina marine marinella marisa marisela marisol marissa
marit marita marites maritza mariya mariyah marjan marjatta marjolein marjorie marjory marketa marla marlee marleen
marlena marlene marlies marloes marlys marni marnie marquita marsha marta martha marthe marti martina martine marva
marwa mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylin marylou marylyn marzena masih mateja
mathilde matilda matilde mattie maud maude maudie maura maureen maurine mavis maxine may maya mayawati maylis mayra
maysa mayumi mazal mazie mckayla mckenna mckenzie meabh meadow meagan meaghan mechelle mechthild medha meena
meenakshi meera meg megan megawati meggan megha meghan meghann meghna meglena megumi megyn mehbooba mehreen mehwish
mei meike meirav mekdes melani melania melanie melany melba melia melina melinda melisa melissa mellisa mellissa
melodie melody melonie melony meltem melva melvina menna meral meranda merav mercedes mercia mercy meredith merete
merima merissa meritxell merja merri merry merve meryl meseret mette mhairi mia miah micaela michaela michela
michele michell michelle michiko midori mieke migdalia mihaela miho mikaela mikala mikayla miki mila milada milagros
mildred milena miley milica milissa milka millicent millie mimi mimoza mina mindi mindy minerva ming minke minna
minnie mioara mira miracle miranda mireia mireille mirela mirella miren mireya miri miriam mirian mirjam mirjana
mirna miroslava misaki misha missy misti misty mitra mitsuko mitzi miya miyuki mmabatho moana moira mojgan mollie
molly momoko mona monet monica monika monique monserrat montserrat morag moriah morven mouna mridula muge muireann
mukta mulu mumbi muna muriel muthoni mwanaisha mwende mwikali mya myah myesha myfanwy myla mylene myra myranda myrna
myrthe myrtle mythili nabila nada nadege nadezhda nadia nadine nadja nafisa nahid nahla najla najwa nakato nakita
nakiyingi naledi nalini nalubega namrata namutebi nan nanako nanci nancie nancy nandi nandini nandita nanette
nannette nannie naoko naomi narges nargis nasreen nasrin natacha natalee natali natalia natalie nataliia nataliya
nataly natalya natasa natasha nathalia nathalie nathaly natosha natsuko nava nawal nayeli nazan nazanin nazare nazli
ndeye neasa neda nedra neelam neema neeta neetu negar neha neide nelda nell nelleke nellie nelly nena nereida nermin
nerys neslihan nesrin nesta neta netsanet nettie neus neva nevaeh nevena nga ngaire ngoc ngozi nguyet nia niamh
nichelle nichol nichole nicki nicole nicoleta nicoletta nicolette nicolle nidhi nieves nigar niki nikia nikki nikole
nila nilda nilgun nili nilima niloufar nilufer nina nirmala nisha nisreen nita niti nitza nives niya njeri njoki
nkechi nkem nkiru nkosazana nkosingphile nneka nobuko noelia noelle noemi noemie noha nokuthula nola noluthando
nomfundo nompumelelo nomvula nona nonhlanhla nooshin nora norah noreen norene noriko norine norliza norma nosipho
nouf nour noura nova nozomi ntombi nuala nunzia nur nuray nurcan nurhaliza nuria nurit nurul nusrat nya nyah
nyambura nyaradzo nyasia nydia nyla nyokabi oana obiageli oby oceane octavia odalys oddny odessa odete odette odile
ofelia ofra oksana ola oleksandra olena olesya olga olimpia olive olivera olivia oluchi olwen oma omolara ona onyeka
oonagh opal ophelia oralia oriane orit orla orlagh orlaith orly orna ornella ornit ortal osnat ottoline oumou outi
oyinkan ozge ozlem padma padmini paige paisley paivi palesa pallavi paloma pam pamala pamela pamella pansy paola
paraskevi pari parisa parvaneh parvati parveen parvin pascale patience patrica patrice patricia patrizia patsy patti
pattie patty paula paule paulette paulina pauline pavla payal paz pearl pearlie pearline peggie peggy pelin pendo
penelope pennie penny perdita perihan perla pernille perrine petra petronella petula philippa phillis philomena
phoebe phumzile phuong phyllida phyllis pia piedad pien piera pina pinar pinelopi piper pippa piroska pnina polina
polly pooja poonam poppy porsha portia prabha prachi pragya pramila pratibha precious preeti prerna pricilla
primrose princess priscila priscilla priti priya priyanka prudence puja pura purificacion purnima puseletso puspa
putri queen quiana rabab rabia rachael racheal rachel rachele rachell rachelle rachida rachna racquel rada radha
radhika radka radmila rae raeann raegan raelyn raelynn raewyn rafah raffaella raghad ragnhild rahel raina raisa
rajani rajeshwari rajni rakhi rakiya ralitsa raluca rama ramatoulaye ramona rana randa randee randi rani rania
ranjana raquel rasha rashida rashmi raven rawan raylene raymonde rayna reanna reba rebeca rebecca rebecka rebeka
rebekah reem reema reena refilwe regina regine rehema reiko reina reka rekha remedios rena renae renata renate renea
renee renita renske renu renuka reshma reta retha reva revital reyhan reyna rhea rhian rhianna rhiannon rhianwen
rhoda rhona rhonda rianna rianne ricarda richa richelle rie riet rigoberta rihanna riikka riitta rika rikke rikki
rima rina risa rita ritu ritva rivka riya roberta robyn rochelle rocio rohani roisin rokeya rokia rola rolanda
rolande roma romana romona romy rona ronda ronit ronke ronna ronni roopa roos rosa rosalba rosalee rosalia rosalie
rosalind rosalinda rosalyn rosana rosangela rosanna rosanne rosaria rose roseann roseanna roseanne rosella roselyn
roselyne rosemarie rosemary rosetta rosie rosita rositsa roslyn rosmah rossana rossella rowena roxana roxane roxann
roxanna roxanne roxie roya ruba rubi rubina ruby ruchi rudo rukhsana rukmini rula rumyana rupa rutendo ruth ruthann
ruthie ruti ruxandra ruza ryann rylee ryleigh rylie saba sabina sabine sabra sabrina sachiko sadaf sade sadhana
sadhbh sadia sadie safa safaa saffron safiya sahar sahara sahle sahra saima sakshi sakura salena salina sallie sally
salma salmah salome samah samantha samar samara samaria samatha samia samina samira sana sanaa sanam sandhya sandi
sandra sandrine sangeeta sania saniya saniyah sanja sanjana sanjuanita sanna sanne santa saoirse sapna sara sarah
sarahi sarai sarala sari sariah sarika sarina sarit sarita sarka saroja sarolta sasha saskia satoko saundra savana
savanah savanna savannah savita savitri sawsan sayaka sayuri scarlet scarlett seda sedef seema segolene seiko sekai
selah selam selena selene selin selina selma sema semra senait senga senka sepideh sequoia serap serena serenity
serina setareh setsuko severine sevgi sevil sevim seyma shabana shabnam shahd shahla shahnaz shailaja shaima shaimaa
shaina shakira shakuntala shalini shalonda shameka shamika shana shanae shanda shandra shanell shanelle shani shania
shanice shanika shaniqua shanita shaniya shanna shannan shanta shante shantel shantell shanti shara sharee sharen
shari sharla sharlene sharmila sharon sharonda sharron sharyn shasta shauna shaunna shavon shavonne shawanda shawna
shawnee shawnna shayla shaylee shayna shazia sheela sheena sheetal shefali sheida sheikha sheila shelbi shelbie
shelby shelia shelley shelli shellie shelly sheree sheri sherie sherilyn sherine sherita sherlyn sherri sherrie
sherry sherryl sheryl sheyla shianne shiela shikha shilpa shira shirin shirlee shirlene shirley shizuka shlomit
shobha shobhana shohreh shoko shona shonda shonna shoshana shraddha shreya shruti shubha shulamit shweta shyann
shyanne shyla sian sibel sibongile sibylle sieglinde siena sienna sierra sigal signe sigrid sigrun siham sile silje
silke silvana silvia sima simi simin simona simone simonetta simran sindhu sindisiwe sinead siobhan sioned sirimavo
siriporn sirpa sissel sita siti siv skyla slavenka slavica sloane smita smriti sneha snehal snezana snezhana socorro
sofia sofie sofya solange soledad solene solomiya solveig somaya sommer sona sonal sonali sondos sondra songul sonia
sonja sonya sophia sophie soraya sorcha sorina souad spela spring sridevi stacey staci stacia stacie stana
stanislava star starla starr stavroula stefani stefania stefanie stefany steffi stella stephaine stephani stephanie
stephany stephenie suad subha subhadra suchitra suda sudha sue suellen sugandha suha suhair suhasini sujata sujatha
sule sumaira suman sumiko sumitra summer sunanda sunethra sunette sunita suniti sunshine supriya surabhi susan
susana susann susanna susannah susanne sushma sushmita susi susie suu suzan suzana suzann suzanna suzanne suze
suzette suzie suzy svatava svenja svetlana svitlana swantje swapna swara swati sybil sydnee sydney sydni sydnie
sylvaine sylvana sylvette sylvi sylvia sylviane sylvie sylwia symone synnove tabata tabatha tabetha tabitha tahani
tahira taisiya taiwo talei tali talia talisha taliyah tamala tamara tamatha tameka tamela tamera tami tamia tamie
tamika tamiko tammi tammie tammy tamra tamsin tana tanesha tangela tania tanika tanisha taniya tanja tanna tansu
tanvi tanya tara tarah taraneh tarja taryn tasha tasia taslima tatiana tatianna tatjana tatyana tawana tawanda
tawanna tawny tawnya taya tayla teena tegwen tehmina tejaswini telma tena tendayi tenisha tera teresa terese
teresita teressa tereza teri terra terri terrie tess tessa tessie thais thalia thandeka thandi thandiwe thao thea
thelma thembi theodora theresa therese thokozile thomasina thora thuraya thuy tia tiana tianna tiara tiarra tiera
tierney tierra tiesha tiffani tiffanie tiffany tigist tiina tijana tilly timea tina tineke tirunesh tisha titi titia
titilayo tiziana tomeka tomoko toni tonia tonie tonja tonya tori torie torill tosha toshiko tova toya toyin tracee
tracey traci tracie trang treasure trena tresa tressa treva tri tricia trijntje trina trinity trish trisha trista
trudi trudy trupti truus tsehay tshidi tsitsi tsveta tuba tugba tuija tulay turi turid tuula tuulikki tuyet twila
twyla tyanna tyesha tyra tzipi tzipora uchenna ulku ulla ulrika ulrike ulyana uma una unni upasana urmila ursula
urszula urvashi uschi usha uta ute uzma vada vaishali valarie valencia valentina valeria valerie valery valorie
vandana vanesa vanessa vani vanja vanna vannessa varda varsha varvara vasiliki vasundhara veda veena velda velma
velvet venessa venita venus vera verena verica verity verla verna vernice vernita veronica veronika veronique vesna
vessela vibeke vibha vicenta vickey vicki vickie vicky victoria vida vidya vigdis vikki viktoria vilma vimala vinita
viola violet violeta viorica virgie virginia virginie viridiana visnja vittoria viveca vivian viviana viviane vivien
vivienne vjosa vlasta vonda vonnie wacera wafa wafaa wairimu waithera waltraud wambui wanda wangari wangui wanjiku
wanjiru wati wenche wendi wendy weronika whitley whitney widad wiebke wieslawa wilda wilhelmina willa willemijn
willow wilma windy winifred winnie winona winter wioletta worknesh xanthi xenia ximena xiomara xochitl yaara yadira
yafa yahaira yajaira yamilet yamini yana yanira yara yardena yareli yaretzi yaritza yasemin yasmeen yasmin yasmine
yazmin yehudit yekaterina yelena yeliz yen yesenia yeshi yesim yessenia yessica yetunde yevgenia yewande yifat
yingluck ylva yocheved yogita yoko yolanda yolande yolonda yoselin yoshiko yousra yui yuka yukari yukiko yuko yulia
yuliana yulissa yuliya yumi yumiko yuriko yvette yvonne zahra zainab zaleha zandra zanele zara zaria zariah zartaj
zawadi zdena zdenka zeenat zehava zehra zeina zeinab zelda zelia zella zelma zena zenobia zerrin zewditu zeynep
zhanna ziba zilda zina zinaida zindzi zinhle ziva zodwa zoe zoey zofia zohreh zoie zora zorana zorica zoya zsofia
zsuzsa zsuzsanna zubaida zuhura zulema zuzana zuzanna
`
  .trim()
  .split(/\s+/);
