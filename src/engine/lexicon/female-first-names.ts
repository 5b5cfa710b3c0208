/**
 * First names given to girls nine times in ten, in lower case, without marks over letters. Names of at least 2,800 births from 1930 to 2010 in the
 * national files of the United States Social Security Administration (public domain),
 * with an own list of names of news from other countries.
 */
export const femaleFirstNames: readonly string[] = `
aaliyah abagail abbey abbie abbigail abby abigail abigale abigayle abrianna abril acacia ada adalyn addie addisyn
addyson adela adelaide adele adelina adeline adelyn adilene adina adria adriana adriane adrianna adrianne adrienne
agatha agnes agnieszka aida aileen aimee ainsley aisha aishwarya aiyana aja ajla akshata alaina alana alani alanna
alannah alayna alba alberta alea aleah alecia aleena alejandra aleksandra alena alene alenka alesha alesia
alessandra aleta aletha alethea alexa alexandra alexandrea alexandria alexia alexus alexys alfreda alia alice alicia
alina aline alisa alisha alisia alison alissa alivia aliya aliyah aliza alize allegra allene allie allison ally
allyson allyssa alma alondra alora alta althea alvina alyce alycia alysa alyse alysha alysia alyson alyssa alyssia
amalia amanda amara amaris amaya amber amberly amelia amelie america ami amie amina amira amirah amiya amiyah amrita
amy amya ana anabel anabelle anahi anais analisa ananya anastacia anastasia anat anaya andrea andria aneta angela
angele angelia angelic angelica angelina angeline angelique angelita angella angie anika anisa anisha anissa anita
anitra aniya aniyah anja anjali anjelica ankita ann anna annabel annabell annabella annabelle annalee annalisa
annalise annamaria annamarie anne annegret anneliese annelise annemarie annetta annette annie annika annmarie ansley
antionette antje antoinette antonette antonia anu anushka anya aparna april apryl arabella araceli aracely ardith
areli arely aretha aria ariana ariane arianna arianne ariella arielle arleen arlene arlette arline arundhati aryana
aryanna asha ashanti ashely ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn asia asma aspen astrid
athena aubree aubrie audra audrey audrina audry aundrea aung aurelia aurora autum autumn ava averi averie avis aya
ayana ayanna ayelet ayesha ayla aylin ayse azaria azucena babette bailee bambi barb barbara barbel barbie barbra
baylee beata beatrice beatriz becky belen belinda bella belle belva benedikta benita berenice bernadette bernadine
bernice bernita berta bertha bertie bessie beth bethanie bethany betsy bette bettie bettina betty bettye beulah
beverley beverly bhavna bianca birdie birgit blanca blanche blythe bobbi bonita bonnie bonny bozena braelyn brandee
brandi brandie brandy brea breana breann breanna breanne bree breeanna brenda brenna breonna bria briana brianna
brianne bridget bridgett bridgette brieanna brielle brigette brigid brigitte brionna brisa britany britney britni
britta brittaney brittani brittanie brittany brittnee brittney brittni brittny bronwyn brooke brooklyn brooklynn
bryana bryanna brylee brynn buffy cadence cailey cailin cailyn caitlin caitlyn caitlynn caleigh cali calista calli
callie cambria cami camila camilla camille cammie candace candi candice candida candie candis candy candyce caprice
cara caren cari carie carin carina carisa carissa carla carlee carleen carleigh carlene carletta carley carli carlie
carlotta carly carlyn carma carme carmela carmelita carmella carmen carol carolann carole carolee carolina caroline
carolyn carolyne carolynn carri carrie caryl caryn casandra casie cassandra cassidy cassie cassondra catalina
catarina catharine catherine cathie cathleen cathrine cathryn cathy catina catrina cayla caylee cecelia cecile
cecilia cecily celena celeste celestine celia celina celine chana chanda chandra chanel chanelle chantal chante
chantel chantell chantelle charis charisma charissa charisse charity charla charlee charleen charlene charlette
charli charline charlize charlotte charmaine charolette chasity chassidy chastity chaya chelsea chelsey chelsi
chelsie chelsy cheri cherie cherise cherish cherri cherrie cherry cheryl cheryle cheyanne cheyenne chiara china
chiquita chloe chrissy christa christal christel christene christi christiana christiane christie christin christina
christine christy chrystal chyna ciara ciarra ciera cierra cinda cindi cindy cinthia citlali claire clara clare
clarice clarissa claudette claudia claudine clementine cloe coleen colette colleen collette concetta connie
constance constanze consuelo cora coral cordelia cori corina corine corinna corinne corliss cornelia corrina corrine
courtney crista cristal cristi cristin cristina cristine cristy crystal cydney cyndi cynthia dahlia daisha daisy
dalia dalila damaris danae danelle danette dania danica daniela daniella danielle danika danita danna dannielle
danuta danya danyelle daphna daphne dara darci darcie daria darla darleen darlene darline dasia davida davina dawn
dawna dayana dayanara dayna deana deann deanna deanne deasia debbi debbie debbra debby debi debora deborah debra
debrah dedra deeann deedee deena deepa deepika deidra deidre deirdre deja delana delaney delanie delia delilah
delisa della delois delores deloris delphine demetra demetria demi dena deneen denice denise denisha denisse dennise
deonna desirae desire desiree dessie destany destinee destiney destini destiny devorah diamond dian diana diane
diann dianna dianne dina dinah dionna dionne divya dixie dollie dolly dolores dona donita donna dora dorcas doreen
dorene doretha dori dorinda doris dorota dorothea dorothy dorthy dottie dovie dragana dreama dulce earlene earline
earnestine eboni ebony ebru echo eda edie edith edna edwina edyta edythe effie eileen eilidh ekaterina elaina elaine
elana elda eleanor eleanore elena eleni eliana elicia elida elif elinor elisa elisabeth elise elissa eliza elizabeth
ella elle ellen elliana ellie ellyn elma elnora eloisa eloise elouise elsa elsie elva elvia elvira elyse elysia
elyssa elzbieta emalee emani ember emelia emely emerald emilee emilia emilie emily emine emma emmalee emmie emmy
enid erica ericka erika erin erinn erlinda erma ernestina ernestine eryn esmeralda esperanza esra essence essie
estefani estefania estefany estela estella estelle ester esther estrella ethel etta eugenia eula eunice eva
evangelina evangeline eve evelin evelyn evelynn evette evie evonne ewa fabiola fadwa faith fallon fannie fanny farah
farrah fatima fatma fatou fawn fay faye federica felecia felicia felicity felisha feride fern fernanda fiona
fionnuala flor flora florence florine flossie fonda fran frances francesca franchesca francine francisca francoise
freda freida freya frida frieda funmi gabriela gabriele gabriella gabrielle gail galilea galina gay gaye gayla gayle
gaynell gearldine geeta gemma gena genesis geneva genevieve genna georgene georgette georgia georgiana georgianna
georgina geraldine geralyn gerda geri gerri gertrude ghada gia giana gianna gigi gilda gillian gina ginger ginny
giorgia giovanna gisela gisele giselle gisselle gita giulia giuliana gladys glenda glenna gloria glory goldie grace
gracelyn gracie graciela grecia greta gretchen griselda gro gudrun gulsen gwen gwendolyn gwyneth habiba hadas
hadassah hailee hailey hailie hala haleigh haley hali halie halina halle halley hallie hana hanan hanna hannah
hannelore harlee harmony harriet harriett harriette hattie hayat haydee haylee hayleigh hayley haylie hazel heather
heaven heba hedda heidi heidy helen helena helene helga hellen henrietta henriette herlinda hessa hester hiba hilary
hilda hillary holley holli hollie holly honey hope hortencia houda huda huma ida iesha ila ilana ilaria ileana ilene
iliana ilse ima imane imani imelda imogene ina india indira ines inez inga ingeborg ingrid inna ioanna iola iona
ione ireland irene irina iris irma isabel isabela isabell isabella isabelle isela isha isis isla itzel iva ivana
ivanna ivette ivonne ivy iwona iyana iyanna izabella jacalyn jacey jaci jacie jacinda jacinta jackeline jackelyn
jacki jacklyn jaclyn jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquline jacqulyn jada jade jadwiga
jaelyn jaelynn jaida jaimee jaimie jakayla jaleesa jalisa jaliyah jalynn jamee jami jamia jamila jamya jana janae
janay janaya jane janee janeen janel janell janelle janene janessa janet janeth janett janetta janette janey janiah
janice janie janiece janine janis janiya janiyah janna jannette jannie jaquelin jaqueline jasmin jasmine jasmyn
jasmyne jaunita jaya jayda jayde jayla jaylah jaylee jayleen jaylene jaylynn jayna jayne jazlyn jazlynn jazmin
jazmine jazmyn jazmyne jean jeana jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jelena
jena jenae jenell jenelle jeni jenifer jeniffer jenna jennette jenni jennie jennifer jenniffer jenny jeraldine jeri
jerica jerilyn jerri jerrica jerrie jesenia jesica jessa jessenia jessica jessika jill jillian jimena jo joan joana
joanie joann joanna joanne jocelyn jocelyne jocelynn jodee jodi jodie joella joelle joellen joetta johana johanna
johnetta johnna joi joleen jolene jolie jolynn jonelle joni jonna jordyn josefina joselin joseline joselyn josephine
josette josie joslyn joumana joy joyce joycelyn joye juana juanita judi judie judith judy juli julia juliana juliann
julianna julianne julie julieann juliet julieta juliette julija julisa julissa june justina justine justyna jyoti
kaci kacie kadence kaela kaelyn kaia kaila kailee kailey kailyn kaitlin kaitlyn kaitlynn kaiya kaja kala kalee
kaleigh kaley kali kalia kalie kaliyah kalli kallie kalyn kalynn kamala kami kamila kamilah kamille kandace kandi
kandice kandy kara karen karena kari karie karin karina karis karissa karla karlee karlene karley karli karlie karly
karma karmen karolina karolyn karri karrie karsyn karyn kasandra kasie kassandra kassidy kassie katarina katarzyna
kate katelin katelyn katelynn katerina kathaleen katharine katherine katheryn kathi kathie kathleen kathlene kathlyn
kathrine kathryn kathryne kathy kati katia katie katina katlin katlyn katlynn katrina kattie katy kavita kay kaya
kaycee kaydence kaye kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaytlin
keanna keara kecia keeley keely keiko keila keira keisha kelcie keli kellee kelli kellie kellyanne kelsea kelsey
kelsi kelsie kelsy kendra kendyl kenia kenisha kenna kennedi kenya kenyetta kenzie keona kera keren keri kerri
kerrie kesha keshia keyana keyanna keyla keyonna khadija khadijah khloe kia kiana kianna kiara kiarra kiera kierra
kiersten kierstin kiley kimber kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimora kindra kinley kinsey
kinsley kira kirsi kirsten kirstie kirstin kisha kitty kiya kortney kourtney krista kristal kristalina kristan
kristen kristi kristie kristin kristina kristine kristy kristyn krysta krystal krysten krystin krystina krystle kya
kyla kylah kylee kyleigh kylie kymberly kyndal kyndall kyra kyung lacey laci lacie ladonna laila lainey lakeisha
lakesha lakeshia lakisha lakshmi lamia lana lanette laney lani lanie lanita laquita lara larae laraine larisa
larissa lashanda lashonda lata latanya latasha latesha latia latifa latisha latonia latonya latosha latoya latrice
latricia laura laure laureen laurel lauren laurene lauretta lauri laurie lauryn lavina lavonda lavonne lawanda layla
lea leah leana leandra leann leanna leanne leatha leatrice leeann leeanna leeanne leesa leia leigh leigha leighann
leila leilani leisa lela lelia lena lenora lenore leola leona leonor leonora leora leota lesa lesia leslee lesli
lesly lessie leta letha leticia letitia lettie lexi lexie lexis lexus leyla lia liana liane lianna liat libby
liberty lidia ligia lila lilah lili lilia lilian liliana lilianna lillian lilliana lillie lilly lily lilyana limor
lina linda lindsay lindsey linette linnea linsey lisa lisbeth lise lisette lissa lissette lita litzy liudmila livia
liz liza lizabeth lizbeth lizeth lizette lizzie lois lola lolita lona londyn loni lonna lora loraine loreen lorelei
lorena lorene loretta lori loriann lorie lorinda lorine lorna lorraine lorri lorrie lottie lou louann louella louisa
louise lourdes lu luana luann luanne lubna lucero lucia luciana lucie lucile lucille lucinda lucretia lucy ludmila
luella luisa lula luna lupita lura luz lydia lyla lynda lyndsay lyndsey lynette lynne lynnette lynsey lyudmila
maarit mabel mable macey machelle maci macie mackenzie macy madalyn madalynn maddison madeleine madeline madelyn
madelynn madge madilyn madilynn madisen madison madisyn madonna madyson mae maegan maeve magali magaly magdalena
magdalene magen maggie magnolia maha mahogany mahua mai maia maile maira maja makaila makala makayla makena makenna
makenzie malala malaysia maleah malgorzata malia malika malinda malissa maliyah malka mallorie mallory malorie
mamata mamie manal mandi mandy manuela mara maranda marcela marcella marci marcia marcie marcy mare maren margaret
margarett margarette margarita margery margie margo margot margret marguerite mari maria mariah mariam marian
mariana mariann marianna marianne maribel maribeth maricela marie mariel mariela marielle marietta marija marilee
marilyn marilynn marina marine marisa marisela marisol marissa marita maritza mariya mariyah marjorie marjory marla
marlee marleen marlena marlene marlys marni marnie marquita marsha marta martha marthe marti martina marva mary
maryam maryann maryanne marybeth maryellen maryjane maryjo marylin marylou marylyn matilda matilde mattie maude
maudie maura maureen maurine mavis maxine may maya mayra mazie mckayla mckenna mckenzie meadow meagan meaghan
mechelle meera meg megan meggan meghan meghann meghna megyn mehbooba mei meirav melani melania melanie melany melba
melia melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melva melvina meranda mercedes
mercy meredith merissa merri merry meryl mia miah micaela michaela michele michell michelle michiko mieke migdalia
mihaela mikaela mikala mikayla mila milagros mildred milena miley milissa millicent millie mimi mina mindi mindy
minerva ming minnie mira miracle miranda mireya miri miriam mirian mirjam mirna misha missy misti misty mitzi miya
moira mollie molly mona monet monica monika monique monserrat moriah muriel mya myah myesha myla myra myranda myrna
myrtle nada nadezhda nadia nadine nafisa nakita nan nanci nancie nancy nandini nanette nannette nannie naoko naomi
nasrin natacha natalee natali natalia natalie nataly natalya natasha nathalia nathalie nathaly natosha nayeli neda
nedra neha nelda nell nellie nelly nena nereida nettie neva nevaeh nevena ngozi nia nichelle nichol nichole nicki
nicole nicolette nicolle nigar niki nikia nikki nikole nila nilda nina nirmala nisha nita niya nobuko noelia noelle
noemi nola nona nora norah noreen norene norine norma noura nova nurit nya nyah nyasia nydia nyla octavia odalys
odessa odile ofelia oksana ola olena olga olive olivia oluchi oma ona opal ophelia oralia orla ornella ortal oyinkan
paige paisley pallavi paloma pam pamala pamela pamella pansy paola parveen patience patrica patrice patricia patsy
patti pattie patty paula paulette paulina pauline pearl pearlie pearline peggie peggy penelope pennie penny perihan
perla petra phillis philomena phoebe phyllis piper polly pooja porsha portia prachi pratibha precious pricilla
princess priscila priscilla priti priya priyanka prudence queen quiana rachael racheal rachel rachele rachell
rachelle rachida racquel radha rae raeann raegan raelyn raelynn raina raisa rajni rama ramona rana randa randee
randi rania ranjana raquel rashida raven raylene rayna reanna reba rebeca rebecca rebecka rebeka rebekah reem regina
reina rekha rena renae renata renea renee renita reta retha reva reyhan reyna rhea rhianna rhiannon rhoda rhonda
rianna richelle rihanna rikki rima rina risa rita ritu rivka riya roberta robyn rochelle rocio rola rolanda roma
romona rona ronda ronna ronni rosa rosalee rosalia rosalie rosalind rosalinda rosalyn rosanna rosanne rose roseann
roseanna roseanne rosella roselyn rosemarie rosemary rosetta rosie rosita roslyn rowena roxana roxane roxann roxanna
roxanne roxie rubi ruby rukhsana ruth ruthann ruthie ryann rylee ryleigh rylie saba sabina sabine sabra sabrina
sadaf sade sadie safiya sahar sahara saima salena salina sallie sally salma samantha samara samaria samatha samia
samira sana sanaa sandhya sandi sandra sangeeta sania saniya saniyah sanjuanita sanna santa sapna sara sarah sarahi
sarai sari sariah sarina sarita sasha saundra savana savanah savanna savannah savita scarlet scarlett seema segolene
selah selena selene selina selma semra sequoia serena serenity serina shabana shabnam shaima shaina shakira
shakuntala shalonda shameka shamika shana shanae shanda shandra shanell shanelle shani shania shanice shanika
shaniqua shanita shaniya shanna shannan shanta shante shantel shantell shara sharee sharen shari sharla sharlene
sharmila sharon sharonda sharron sharyn shasta shauna shaunna shavon shavonne shawanda shawna shawnee shawnna shayla
shaylee shayna sheena sheetal sheila shelbi shelbie shelby shelia shelley shelli shellie shelly sheree sheri sherie
sherilyn sherita sherlyn sherri sherrie sherry sherryl sheryl sheyla shianne shiela shikha shira shirin shirlee
shirlene shirley shobha shonda shonna shoshana shreya shweta shyann shyanne shyla siena sienna sierra sigrid silke
silvia simone siobhan sirpa skyla sloane sneha socorro sofia soledad solveig sommer sonali sondra sonia sonja sonya
sophia sophie soraya spring stacey staci stacia stacie star starla starr stefani stefania stefanie stefany stella
stephaine stephani stephanie stephany stephenie subhadra sue suellen sujata summer sunita suniti sunshine susan
susana susann susanna susannah susanne sushma susie suu suzan suzann suzanna suzanne suzette suzie suzy svetlana
sybil sydnee sydney sydni sydnie sylvia sylvie symone tabatha tabetha tabitha taiwo talia talisha taliyah tamala
tamara tamatha tameka tamela tamera tami tamia tamie tamika tamiko tammi tammie tammy tamra tana tanesha tangela
tania tanika tanisha taniya tanja tanna tanya tara tarah taryn tasha tasia tatiana tatianna tatjana tatyana tawana
tawanda tawanna tawny tawnya taya tayla teena tena tenisha tera teresa terese teresita teressa tereza teri terra
terri terrie tess tessa tessie thalia thandi thea thelma theodora theresa therese thomasina tia tiana tianna tiara
tiarra tiera tierney tierra tiesha tiffani tiffanie tiffany tiina tina tisha tomeka toni tonia tonie tonja tonya
tori torie tosha toya tracee tracey traci tracie treasure trena tresa tressa treva tricia trina trinity trish trisha
trista trudi trudy tuulikki twila twyla tyanna tyesha tyra tzipi ulla ulrike una ursula urszula usha uta vada
valarie valencia valentina valeria valerie valery valorie vanesa vanessa vanja vannessa vasundhara veda veena velda
velma velvet venessa venita venus vera verla verna vernice vernita veronica veronique vesna vickey vicki vickie
vicky victoria vida vikki viktoria vilma viola violet violeta virgie virginia viridiana vivian viviana vivien
vivienne vonda vonnie wafa wanda wendi wendy whitley whitney wilda wilhelmina willa willow wilma windy winifred
winnie winona winter xenia ximena xiomara xochitl yadira yahaira yajaira yamilet yanira yareli yaretzi yaritza
yasmeen yasmin yasmine yazmin yelena yesenia yessenia yessica ylva yoko yolanda yolonda yoselin yulia yuliana
yulissa yuliya yumiko yvette yvonne zahra zainab zandra zara zaria zariah zehava zehra zelda zella zelma zena
zenobia zeynep zina zoe zoey zoie zora zoya zsuzsanna zulema zuzana
`
  .trim()
  .split(/\s+/);
