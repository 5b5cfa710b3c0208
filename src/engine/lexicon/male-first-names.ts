/**
 * First names given to boys nine times in ten, in lower case, without marks over letters. Names of at least 2,800 births from 1930 to 2010 in the
 * national files of the United States Social Security Administration (public domain),
 * with an own list of names of news from other countries.
 */
export const maleFirstNames: readonly string[] = `
aaden aamer aamir aaron aart abdallah abdel abdelaziz abdelfattah abdelkader abderrahman abdi abdirahman abdoulaye
abdul abdulaziz abdulkarim abdullah abdullahi abdulrahman abe abebe abel abelardo abhisit abiy abner abraham abram
abu ace achille achim adalberto adam adama adan ade adebayo adekunle adel aden adewale adil aditya adnan adolfo
adolph adonis adriaan adrian adriano adriel afonso agim agostino agus agustin ahmad ahmed ahmet aidan aiden ajay
ajith akeem akhil akhtar aki al alain alan alasdair alastair albert alberto alcides alden aldo alec aled alejandro
alek aleksandar aleksander aleksandr aleksei alessandro alessio alex alexander alexandre alexandro alexandros alexei
alexey alexzander alfie alfonso alfonzo alford alfred alfredo aliaksandr alireza alistair allan allen alois alok
alon alonso alonzo alp alphonse alphonso alton aluizio alun alvaro alvin alvis amado amadou amar ambrose amedeo
ameer americo aminu aminul amir amirhossein amit amitabh ammon amnon amol amos anand anastasios anatole anatoly
anders anderson andile andre andreas andrei andrej andres andrew andrey andriy andrzej andy angelo angus anibal anil
anirudh ankit anselm anselmo anson ante anthony antione antoine anton antone antonio antonis antony antti antwan
antwon anup anupong anwar arash arben archie ardeshir aric arie arif aristotelis arjen arjun arkady arlen arlo arman
armand armando armin armond arnar arnaud arne arno arnold arnoldo arnulfo aron arron art artem arthur artur arturo
artyom arun arvin arvind arye asa asad asanka asbjorn asher ashfaq ashish ashok ashraf ashwin asif atef atif atticus
attila attilio atul augusto augustus aurelien aurelio austen austin auston avi avigdor aviv avraham axel ayanda
aydan ayden ayman aymeric ayo ayodele aziz azmin babacar babak babar babatunde badr bahadur bahram bakary balaji
balazs baltasar baltazar balwinder bambang baptiste baraka barasa baris barnaby barney baron barrett barron barry
bart bartholomew barton bartosz baruch bas basem bashar bashir basil bassam bassem bastian bastien baz beau beckett
behnam behrouz bekele bela bello ben benedict bengt benigno benito benjamen benjamin bennett benny benoit benson
bento benton beppe berk bernard bernardo bernd bernhard berry bert bertram bertrand beto bharat bhaskar bhavesh
bhupesh bhupinder bilal bill billy binyamin bipin birger bishnu bishop bjarne bjarni bjorn blaine blaise blake blane
blayne blaze bo boaz bob boban bobby bogdan boguslaw bohumil bohuslav bojan bola bongani booker boris borislav borja
borje boston boubacar boyce boyd boyko brad braden bradford bradley bradly brady bradyn braeden braedon braiden
brain bram brandan branden brandon brandt brandyn branislav branko brannon branson brant braulio braxton brayan
brayden braydon braylen braylon brendan brenden brendon brennan brennen brennon brent brenton bret brett brian brice
bridger brien brijesh brock broderick brodie brody bronson brooks bruce bruno bryan bryant bryce brycen bryon bryson
buck bud buddy budi buford bujar burak burhan burke burkhard burl burt burton buster butch byaruhanga byron cade
caden caesar caiden cain caio cal cale caleb calin callum calum calvin camden cameron camilo camren camron cannon
carl carleton carlo carlos carlton carmelo carmine carnell carson carsten carter case cash cason catalin cathal
cayden ceasar cecil cedric cedrick celso cem cemal cenk cerith cesar cesare cezary chace chad chadwick chaim
chaminda chance chandima charan charles charlie charlton chase chauncey chavalit chaz cheikh cheng chester chet
chetan chidi chidiebere chike chinedu chip chirag christer christian christofer christoper christoph christophe
christopher christos chuck chukwudi chukwuemeka ciaran ciprian ciro claes clarence clark claud claude claudio
claudiu claus clay clayton clemens clement clemente cletus cleveland cliff clifford clifton clint clinton clive
clyde coby codey cody coen cohen colby cole coleman colin collin colm colman colt colten colter colton columbus
conner connor conor conrad constantin constantine cooper corbin cordell corentin corey cormac cornelis corneliu
cornelius cornell corrado cortez corwin cory cosimo cosmin courtland coy craig crisanto crispin cristian cristiano
cristobal cristofer cristopher csaba cullen curt curtis curtiss custodio cuthbert cyril cyrus czeslaw daan dafydd
dag dajuan dale dalibor dallin dalton damarion dameon damian damien damion damir damon dan dandre dane dangelo
danial danie daniel danilo danjuma danny dante daoud daquan darell daren darin dario darion darius dariush dariusz
darko darnell darold daron darragh darrel darrell darren darrick darrin darrion darrius darron darryl darvin darwin
daryl dashawn dave davey davi davian david davide davin davion davis davon davonte davor dawit dawson dax dayne
dayton deacon dean deandre deangelo declan dedi dedrick deepak deion dejan dejuan delano delbert delmar delmer
delton delvin demarco demarcus demario demetri demetrius demond denis deniz dennis denny denton denver denzel denzil
deondre deontae deonte dequan dereck derek deric derick derik deron derrek derrell derrick derwin desean deshaun
deshawn desmond detlef deval devante devendra devonte dewayne dewey dewitt dexter dhammika dhruv diarmaid diarmuid
dick dickie didier diederik diego dieter dietmar digby dilip dillan dillion dillon dimitri dimitrios dimitris dinesh
dino diogo dion dionisio dipak dirk dmitri dmitry dmytro domenic domenick domenico domingo domingos dominic dominick
dominik don donal donald donato donavan donavon dong donn donncha donnell donnie donny donovan donta dontae donte
dorje doru doug dougie douglas douglass dov doyle dragan dragos drake draven drazen drew dror duane duarte duc dudi
dudley dudu duke dumitru duncan dung dusan dustin duwayne dwain dwaine dwane dwayne dwi dwight dylan dyllan dylon
eamon eamonn ean earl earle earnest easton eberhard ebo ebrahim ebuka eckhard ed eddie eddy edgar edgardo edi edin
edison edmond edmund edoardo edouard edson eduard eduardo edward edwardo edwin efraim efrain efren egil egon ehud
einar eitan eko elbert elden eldon eldridge eleazar eli elian elias eliezer elijah elio eliot eliseo elliot elliott
ellis elmer elmo elon eloy elroy elton elvin elvis elwood ely elyakim emad emanuel emanuele emeka emidio emil emile
emiliano emilio emmanuel emmerson emmett emmitt emre emyr enda enlai ennio enoch enrico enrique enver enzo eoghan
eoin epeli ephraim erasmo ercan erdal erdogan erez eric erich erick erik erkan erling ernest ernesto ernie ernst
erol errol ertugrul ervin erwin esa esmail espen essam esteban estevan ethan etienne ettore euan eugen eugene
eugenio evan evangelos evans everaldo everardo everett everette evgeny evo ewald ewan ewen eyal ezekiel ezequiel
ezio ezra ezzat fabian fabien fabio fabrice fabricio fabrizio fadi fahad fahd faisal faiz farai faraz fares farhad
farhan farid farooq farouk farzad fatih fatos faustino fausto fawad fawzi fayez fayyaz fearghal federico felipe
felix felton femi ferdi ferdinand ferdinando ferenc fergal fergus ferhat fermin fernand fernando fernao fiachra
fidel filip filipe filippo finlay finn fintan fionn fitzroy flavio flemming fletcher florent florian florin floris
floyd folarin folke ford forest forrest foster fouad francesco francis francisco franck franco francois frank
franklin franklyn frans frantisek franz fraser fred freddie freddy frederic frederick fredric fredrick fredy freek
freeman friedrich fritz frode fuad fumio fyodor gabe gabor gabriel gad gadi gael gaetan gaetano gage gaige gal galen
gamal ganesh gannon garba gareth garett garland garret garrett garrick garrison garry garth gary gaspar gaspard
gaurav gauthier gaven gavin gavyn gaylon gaylord gaz gbenga gearld geert genaro gene gennady gennaro geoffrey georg
george georges georgi georgios georgy geraint gerald geraldo gerard gerardo gergely gerhard germain german gernot
gerrit gert gethin ghasem ghassan gheorghe ghulam giacomo giancarlo gianfranco gianluca gianluigi giannis gideon
gijs gil gilad gilbert gilberto giles gilles gilson gino giora giorgio giorgos giovani giovanni giovanny girish
girma giuliano giulio giuseppe gjergj gleb glen glendon glenn glynn godfrey gokhan goncalo gonzalo gopal goran
gordan gordon gotabaya gottfried govind grady graeme graham grant grayson greg gregg greggory gregoire gregor
gregorio gregory greyson griffin grigory grover grzegorz gudmundur guglielmo guido guilherme guillaume guillermo
gunnar gunner gunter gunther gurmeet gurpreet gus gustav gustavo guus guy gwil gwilym gyanendra gyorgy gyula haakon
haden hadi hafeez hai haider haile hailu haim haitham hakan hakeem hakim hakon hal halil halim halvor hamad hamid
hamidreza hamilton hamish hamza hani hank hannes hannu hans hansjorg hao harald hardeep hardy hari haris harish
harjit harlan harland harmon harold haroon haroun harpreet harri harris harrison harry harsh hartley hartmut haruki
harun haruto harvey hasan hashim hassan hatem hayes hayward haywood hazem heath hector heikki heiko heiner heinrich
heinz heitor helge helio helmut hemant hemi hendra hendrik henk henning henrik henrique henry henryk herbert
heriberto herman hermann hernan herschel hershel herve hezekiah hicham hideki hieu hilario hilton himanshu hiram
hiroshi hisham hitesh hobert holden holger homer homero hone hooman horace horacio horia horst hosea hosni hossam
hossein houston howard hoyt hristo hubert hudson huey hugh hugo hugues hui humberto humphrey hunter husam huseyin
hussein huub huw hywel iain ian ibrahim ibrahima ichiro idris idrissa iestyn ieuan ifan ifeanyi iftikhar ignacio
ignazio igor ihab ihor ijaz ike ikenna ilan ilham ilhan ilie ilir ilkka ilya imad immanuel imran imre imtiaz inacio
ingo ingvar inigo innocent ioan ioannis ionut iqbal ira iraj irfan irvin irving irwin isaac isai isaiah isaias
ishaan ishaq ishmael isiah isidro ismadi ismael ismail israel isreal issa issac istvan itamar itay itzhak iulian
ivan ivica ivo iwan iyad izaiah jaakko jaap jabari jaber jabir jabu jabulani jace jacek jacinto jack jackson jaco
jacob jacoby jacopo jacques jadon jafar jagdish jagger jaheim jaideep jair jairam jairo jake jakob jakub jaleel
jalen jamaal jamal jamar jamarcus jamari jamarion jamel james jameson jamil jamin jamir janez janne janos janusz
jaquan jared jaren jarett jari jarmo jarod jaromir jaron jaroslav jaroslaw jarred jarrell jarret jarrett jarrod
jarvis jasbir jase jasen jason jasper jaspreet jatin javad javan javed javier javion javon javonte jawad jax jaxon
jaxson jay jayce jaydon jayesh jaylon jayson jed jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jejomar
jelani jelle jens jerad jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jeremie jeremy jerimiah jermaine
jerod jeroen jerold jerome jeromy jeronimo jerrell jerrod jerrold jerry jerzy jesper jess jesse jesus jett jevon
jignesh jim jimmy jinping jintao jiri jiro jitendra joachim joao joaquim joaquin jochen joe joel joep joerg joesph
johan johannes john johnathan johnathon johnny johnpaul johnson joko jolyon jomar jomo jon jonah jonas jonatan
jonathan jonathon jone joost jordi jordy jorg jorge jorgen joris jorn jos josaia jose josef joseluis josep joseph
josh joshua josiah josip josue jovani jovanni jovanny jovany jozsef juan juancarlos judah judd jude judson juha
juhani jukka julian julien julio julius juma junaid junichiro junior jurgen jussi justen justin justus justyn juwan
kade kaden kadin kagiso kahlil kaiden kailash kale kaleb kalvin kamal kamau kamel kamil kamlesh kamran kamron kamrul
kane kapil kare kareem karel karem karim kariuki karl karoly karsten kartik kashif kason kasper kaushik kaveh kayode
kazem kazimierz kazuo kazuya keanu keaton kebede keegan keenan kees kegan keiji keir keisuke keith kelechi kellan
kellen kelton kelvin kemal ken kendrick kenji kenneth kennith kenny kent kenta kenton kentrell kenyon keon keqiang
kerem kermit keshawn kev kevan keven kevin kevon keyon keyshawn keyvan khairy khaled khalid khalil khanh khawaja
khurram kian killian kimani kimmo king kingston kip kipchoge kiprono kiprotich kiril kirill kirk kirt kishore kizza
kjell klaas klaus knud knut kobe kobus koby kody koen kofi koichi koji kojo kolby kole kolton konner konnor konrad
konstantin konstantinos korbin kory kostas kraig kresimir krishnan kristof kristofer kristoffer kristopher krzysztof
kudzai kulwinder kumar kunal kunle kurt kurtis kusal kwabena kwadwo kwaku kwame kwasi kyle kyler kyriakos lachlan
ladarius ladislav lafayette lajos lalit lamar lamberto lamido lamine lamont lamonte lance lancelot landen landon
lanny laron larry lars lasith lasse laszlo latif laurence laurens laurent laurentiu lautaro lawerence lawrence
lawson layton lazaro leander leandro lebo lech lefteris leif leland lemuel len lenard lennart lenny leo leon leonard
leonardo leonel leonid leopold leopoldo leroy les lester leszek lev levent levente levi levon lewis liam liaquat
lincoln lino linwood lionel lior lisandro liviu llew lloyd llyr lobsang lodewijk logan loic lokesh lon lonnie lonny
lorcan lorenzo lorne lothar louie louis lourenco lowell loyd luay lubomir lubos luc luca lucas lucian luciano lucien
lucio lucius ludovic luigi luis luiz luka lukas lukasz luke lungile luthando luther lutz lwazi lyle lyman lyndon
lynwood maarten mac maciej mack maddox madhav madhu mads magnus mahathir mahbub mahdi mahendra mahesh mahinda mahlon
mahmoud mahmud maina maithripala majid major makoto maksim malachi malachy malakai malcolm malcom malik mamadou
mandar mandla manfred manish manjit manmohan manny manoel manoj manolis mansoor mansour manu manuel marc marcel
marcelino marcello marcellus marcelo marcin marcio marco marcos marcus marek margarito mariano mario marius mariusz
mark markel markell markku marko markos markus marlin marlon marnix marques marquez marquis marquise marshal
marshall martez martijn martin martti marvin marwan masahiro masaru masato mashrafe mason masood masoud massimiliano
massimo matej mateo mateusz matheus mathew mathias mathieu matias matija mats matt matteo matthew matthias matthieu
matthijs matti matyas mauri maurice mauricio maurits maurizio mauro maverick max maxim maxime maximilian maximiliano
maximillian maximo maximus maxwell mayank maynard mazen mehdi mehmet meir mekhi mel meles melton melvin melvyn
menachem mengistu menno mensah merlin merrick mervin mesake mesut metin michael michale michalis micheal michiel
mickael miguel miguelangel mihai mikael mike mikel mikhail mikkel mikko miklos miles milford milind millard miller
milo milorad milos miloslav milton mimmo minh minoru miodrag mircea mirko miro miroslav miroslaw misael mishaal
mitch mitchel mitchell mizanur mladen moataz modou mogens mohamad mohamed mohammad mohammed mohamud mohan mohit
mohsen mohsin moin moises monroe montague monte montgomery montrell monty mordechai moritz morris morten morteza
morton mose moses moshe mostafa motti mousa moussa moustafa mpho mthunzi muath mubashir mugisha mugur muhammad
muhammadu muhyiddin mujibur mukesh mukund munir murat murdo murilo murray musa mushfiqur mushtaq mustafa musyoka
mutaz mutua mwai mwangi mykhailo mykola myles myron mzwandile nabil nachman nadav nadeem nader naeem naftali nagesh
nahendra nahum naji najib nam nandan naoki napoleon narendra naresh naseem nash nasir nasser natan nate nathan
nathanael nathanial nathaniel nathen naveen navin nawaz nayef nayib nazrul neal nebojsa ned nedeljko neeraj nehemiah
neil nello nelson nemanja nenad nestor neville nevin newt newton nguyen nhlanhla niall nicanor nicholas nicholaus
nick nicklaus nickolas nico nicolae nicolas nicusor nidal niek niels nigel nihat nii nikhil niko nikola nikolai
nikolas nikos niles nilesh nils nima nimal nino nir nisar nissim nitin nitish nizar njoroge nkosinathi nnamdi noah
noam noble noboru nobuo noe nolan norbert norberto norman normand norris noud novak nuhu nuno nuwan obi obinna
ochieng octavian octavio odhiambo odis ofer ognjen ohad oisin okan okello olaf olafur olav ole oleg oleh oleksandr
oleksiy olen olin oliver olivier olli olly olof olumide olusegun oluwaseun omar omari omarion omer omondi omran
ondrej onno onur onyango opiyo orazio oren oreste orhan ori orin orion orlando orrin orval orville osama osamu oscar
osian oskar osman osvaldo oswald oswaldo otavio othman otieno otis ottavio otto ousmane ove ovidiu owain owen ozan
paavo pablo padraic padraig palle palmer panagiotis pankaj panos paolo pappu par parker parth parviz pasang pascal
pascual pasquale patric patricio patrick paudie paul paulo pavan pavel pavlos pawan pawel payam peadar peder pedro
pekka per percival percy pere pernell perry pervaiz pervez petar pete peter petr petro petros petru petrus petter
petteri petur peyman phil philip philipp philippe phillip phuc pierce pierluigi piero pierre piers pieter pietro pim
pinchas piotr piyush plamen porfirio porter pouya prabhakar prabowo prachanda pradeep prakash pramod pranab pranav
prasad prasanna prashant praveen pravin prayuth preben predrag premysl prentice preston prince przemyslaw pushpa
pyotr qadir qais qamar qasem qasim qishan quan quang quentin quinten quintin quinton rabih rachid rade radek radomir
radoslaw radovan radu radwan raed rafael rafal rafe raffaele rafi rafiq rafique rafiqul raghav raghu raghuram raheem
rahul raimundo rainer raj raja rajan rajat rajeev rajendra rajesh rajiv rajkumar rajnath rakesh ralf ralph ram raman
ramesh rami ramin ramiro ramon ramush ramzi rand randal randall randel randell randolph randy rangi ranil ranjit
raoul raphael rashad rashaun rasheed rashid rasmus rastislav ratan ratko ratu rauf raul ravi ravindra ray rayford
raymon raymond raymundo rayshawn razak razvan recep reed refugio reggie reginald regis rehman reid reinaldo reince
reiner reinhard reinhold rem renan renato reno renzo reuben reuven rewi rex rey reyes reymundo reynaldo reynold reza
rhett rhodri rhys riaan riad ricardo riccardo rich richard richie rick rickey rickie ricky rico rifaat rigoberto rik
rishi risto ritchie ritesh rizal rizwan roald roar rob robb robby robert roberto rocco rocky rod roderick rodger
rodney rodolfo rodolphe rodrick rodrigo roel roelof rogelio roger rogers rohan rohit roland rolando rolf rolland
rollin romain roman romano romeo romolo ron ronald ronaldo ronan ronen ronnie ronny roosevelt roscoe rosendo ross
rotem roy royal royce ruadhan ruairi ruaridh ruben rubin rudiger rudolf rudolph rudy rueben ruediger rufus ruggero
rui rumen rune rupert ruslan russ russel russell rusty ruud ruwan ryan ryder ryker ryland ryne ryo ryota ryszard
ryuichi saad sabri sachin sadanand sadiq saeb saeed saeid safwan sagar sagi sajid sajjad sakari sal salah saleem
saleh salem sali salim salman salvador salvatore sam sameer samer samir sammy sampo samson samual samuel sanath
sandeep sander sandile sandor sandro sanford sani sanjay sanjeev santiago santino santo santosh sarfraz sarvesh sasa
sasan satish satoshi satya saud saul saurabh savion schalk scot scott scotty seamas seamus sean sebastiaan sebastian
sebastien sedat sedrick segun sekou selcuk selim semi semyon seppo septimus serdar serge sergei sergey sergio sergiu
sergiy serhiy serkan seth seun severino seydou seymour shad shafiq shafiqul shahbaz shahid shahram shai shakeel
shakib shalom shamar shane shankar shaquille sharad sharif shaukat shaul shaun shehbaz shehu sheldon shelton sher
sherif sherman sherwin sherwood shigeru shimon shinji shinzo shivam shivraj shlomo shmuel shoaib shohei shon shota
shreyas shun shyam siamak siddharth siddhartha siegfried siegmar sigmar sigmund sigurd sigurdur silas silvano
silverio silvio silviu simba simen simeon simon sinan sindre sinisa sione sipho sitiveni sivert siyabonga sizwe
sjoerd slade slaven slavko slawomir slobodan sohail sohrab sola solomon somchai sondre sonny soren sorin sotiris
souleymane spencer spyros srdjan srinivas staffan stan stanford stanislav stanislaw stanley stanton stavros stef
stefan stefano stefanus steffen steinar stelios stellan sten stepan stephan stephane stephen stephon sterling
stetson stevan steve steven stewart stig stipe stjepan stone stoyan struan stuart sture subhash sudhir suharto sujit
sukarno sukhbir suleyman sullivan sumit sune sunil surendra suresh surinder sushil susilo susumu suthep svein sven
sverre svyatoslav syed sylvain sylvester szymon tad tadashi tadesse tadeusz tadhg tafadzwa tafara taha tahir taj
takashi takeshi tal talal talan talat talmadge talon tamas tamer tamim tamir tane tanko tanner tanveer tapas tapio
tapiwa taras tarcisio tarek tarik tariq taro tarquin tarun tashi tate tatsuya tauseef tavon tawfik tawfiq tayfun
tayo tayyip ted teddy tedros teemu tejas temitope tendai tengku tenzing teodor terence terje terrance terrell
terrence tesfaye teun tevin tevita tewodros thabo thad thaddeus thaksin thanasis thang thanh themba theodore
theodoros theron thiago thibault thierry thijs thilina thilo thomas thor thorbjorn thorsten thorvald thulani thurman
tiago tibor tien tihomir tijs tilo tim timmie timmothy timmy timo timofey timothy tinashe tito titus tiziano tobias
tobin tod todd tolga tom tomas tomasz tomer tomislav tommaso tommy tomos toney tony tor torben tore torgeir torin
torquil torrence torsten toru toshio trace trae traian travis travon tre tremaine tremayne trent trenton trever
trevin trevon trevor trey treyvon tristan triston trond troy truman trung trygve tshepo tsutomu tsvetan tuan tucker
tullio tumelo tuomas turgut turki turner tushar twan ty tye tyler tylor tyquan tyree tyrel tyrell tyrese tyron
tyrone tyrus tyshawn tyson tzachi tzvi uche uday uddhav udo ugo ugur uhuru ujjwal ulf ulises ulrich ulrik ulysses
umar umaru umberto umesh umit upul uri uriah uriel uros urs usama usman uthman utkarsh uwe uzi vaclav vadim vahid
valentin valentino valerio van vance varun vasco vasile vasily vassilis vasyl vaughn vedran veikko veit veljko
venkat venkatesh vern verne vernon veselin vibhav vicente victor vidal vidar viet viggo vijay vikas vikram vikrant
viktor viliame ville vinay vince vincent vincenzo vineet vinh vinicius vinod vinson viorel vipin viraj virat virgil
virgilio vishal vishnu vitali vitaliy vitaly vito vitor vittorio vivek vjekoslav vlad vladan vladimir vladislav
vojislav vojtech volkan volker volodymyr von vsevolod vuk vuksan vusi vusumuzi vyacheslav waclaw wade wael wafula
wahab wahyu waldemar wale waleed walid walker wallace wally walt walter walther walton wanjala waqar ward wardell
warner warren warsame wasim wayland waylon waymon wayne wei weldon wendell werner wes wesley westley weston wilber
wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilhelm will willard willem william williams
willian willis willy wilmer wilson wilton wim winford winfred winfried winston wiremu wissam witold wlodzimierz
wojciech wolf wolfgang wolfram woodrow woody wouter wyatt wylie wynand xander xaver xavi xavier xi xiaoping xolani
xzavier yaacov yaakov yago yahir yahya yair yakov yakubu yang yanis yann yannick yannis yaron yaroslav yasar yash
yashwant yasin yasir yasser yassin yasuo yavuz yaw yazid yegor yehuda yemi yevgeny yiannis yigal yilmaz yisrael
yisroel yitzhak yoav yochanan yogendra yogesh yohannes yoichi yomi yonas yonatan yoram yosef yoshihide yoshio yossi
younis yousef youssef yudi yuki yunus yuriy yusef yusuf yusuke yutaka yuto yuval yves yvon zachariah zachary zachery
zack zackary zackery zafar zafer zaheer zahid zaid zain zakaria zakary zakhar zaki zander zane zarko zavier zayden
zayed zayne zbigniew zdenek zdravko zdzislaw zeca zechariah zeev zeljko zemin zerihun zhivko zia ziad ziaur zinedine
ziyad zola zoltan zoran zsolt zubair zulfikar zulfiqar zulkifli zvi zvonimir zwelinzima zygmunt
`
  .trim()
  .split(/\s+/);
