/**
 * First names given to boys nine times in ten, in lower case, without marks over letters. Names of at least 2,800 births from 1930 to 2010 in the
 * national files of the United States Social Security Administration (public domain),
 * with an own list of names of news from other countries.
 */
export const maleFirstNames: readonly string[] = `
aaden aaron abdallah abdel abdul abdulaziz abdullah abe abel abelardo abner abraham abram abu ace adalberto adam
adan adebayo adel aden adil aditya adolfo adolph adonis adrian adriel agustin ahmad ahmed aidan aiden ajay akeem
akhil al alain alan alastair albert alberto alden aldo alec alejandro alek aleksandar aleksander aleksandr
alessandro alex alexander alexandre alexandro alexei alexey alexzander alfonso alfonzo alford alfred alfredo
aliaksandr alistair allan allen alon alonso alonzo alphonse alphonso alton alvaro alvin alvis amado amar ambrose
ameer amir amit amitabh ammon amos anatoly anders anderson andre andreas andrei andrej andres andrew andrey andriy
andrzej andy angelo angus anibal anil anson anthony antione antoine anton antone antonio antony antwan antwon anwar
archie aric arjun arlen arlo arman armand armando armond arnaud arnold arnoldo arnulfo aron arron art arthur arturo
arvin arvind asa asher ashok ashraf asif atticus atul augustus aurelio austen austin auston avigdor aviv axel aydan
ayden ayman aymeric aziz babak baptiste barney baron barrett barron barry bart bartholomew barton bashar bashir
basil bassem beau beckett ben benedict benito benjamen benjamin bennett benny benson benton bernard bernardo berry
bert bertram beto bilal bill billy binyamin bishop bjorn blaine blaise blake blane blayne blaze bo boaz bob bobby
bogdan booker boris boston boyce boyd brad braden bradford bradley bradly brady bradyn braeden braedon braiden brain
brandan branden brandon brandt brandyn brannon branson brant braulio braxton brayan brayden braydon braylen braylon
brendan brenden brendon brennan brennen brennon brent brenton bret brett brian brice bridger brien brock broderick
brodie brody bronson brooks bruce bruno bryan bryant bryce brycen bryon bryson buck bud buddy buford burke burl burt
burton buster butch byron cade caden caesar caiden cain cal cale caleb calvin camden cameron camilo camren camron
cannon carl carleton carlo carlos carlton carmelo carmine carnell carson carter case cash cason cayden ceasar cecil
cedric cedrick cem cesar chace chad chadwick chaim chance charan charles charlie charlton chase chauncey chaz cheng
chester chet chinedu chip christian christofer christoper christophe christopher chuck clarence clark claud claude
claudio clay clayton clement clemente cletus cleveland cliff clifford clifton clint clinton clyde coby codey cody
cohen colby cole coleman colin collin colt colten colter colton columbus conner connor conor conrad constantine
cooper corbin cordell corey cornelius cornell cortez corwin cory courtland coy craig cristian cristobal cristofer
cristopher cullen curt curtis curtiss cyril cyrus dajuan dale dallin dalton damarion dameon damian damien damion
damon dan dandre dane dangelo danial daniel danilo danny dante daquan darell daren darin dario darion darius dariusz
darnell darold daron darrel darrell darren darrick darrin darrion darrius darron darryl darvin darwin daryl dashawn
dave davey davian david davin davion davis davon davonte dawson dax dayne dayton deacon dean deandre deangelo declan
dedrick deepak deion dejuan delano delbert delmar delmer delton delvin demarco demarcus demario demetri demetrius
demond denis dennis denny denton denver denzel deondre deontae deonte dequan dereck derek deric derick derik deron
derrek derrell derrick derwin desean deshaun deshawn desmond deval devante devonte dewayne dewey dewitt dexter dick
dickie didier diego dieter dillan dillion dillon dimitri dinesh dino dion dirk dmitri dmitry dmytro domenic domenick
domingo dominic dominick dominik don donald donavan donavon dong donn donnell donnie donny donovan donta dontae
donte doug douglas douglass dov doyle drake draven drew duane dudi dudley duke duncan dustin duwayne dwain dwaine
dwane dwayne dwight dylan dyllan dylon ean earl earle earnest easton ed eddie eddy edgar edgardo edison edmond
edmund eduard eduardo edward edwardo edwin efraim efrain efren ehud eitan elbert elden eldon eldridge eleazar eli
elian elias eliezer elijah eliot eliseo elliot elliott ellis elmer elmo elon eloy elroy elton elvin elvis elwood ely
emanuel emeka emil emile emiliano emilio emmanuel emmett emmitt emre enoch enrico enrique enzo ephraim erasmo eric
erich erick erik ernest ernesto ernie errol ervin erwin esteban estevan ethan etienne eugen eugene eugenio evan
evans everardo everett everette evgeny evo eyal ezekiel ezequiel ezra fabian fadi faisal faiz farhan farid farouk
fatih faustino federico felipe felix felton ferdinand fermin fernando fidel filip finn fletcher florian floyd ford
forest forrest foster francesco francis francisco franco francois frank franklin franklyn franz fred freddie freddy
frederic frederick fredric fredrick fredy freeman friedrich fritz fumio gabe gabor gabriel gael gage gaige galen
ganesh gannon gareth garett garland garret garrett garrick garrison garry garth gary gaurav gaven gavin gavyn gaylon
gaylord gearld genaro gene geoffrey george georgi georgy gerald gerard gerardo gerhard german ghassan giancarlo
gideon gil gilbert gilberto giles gilles gino giorgio giorgos giovani giovanni giovanny giuseppe glen glendon glenn
glynn gonzalo goran gordon grady graeme graham grant grayson greg gregg greggory gregorio gregory greyson griffin
grover guillaume guillermo gunnar gunner gunther gus gustavo guy haden hadi haim hakeem hal hamid hamilton hamza
hani hank hans hao hardy hari haris harlan harland harmon harold harris harrison harry harsh harvey hasan hassan
hayes hayward haywood heath hector heinrich helmut hendrik henry herbert heriberto herman hernan herschel hershel
herve hezekiah hicham hideki hilario hilton hiram hiroshi hobert holden homer homero horace horacio horst hosea
hosni hossein houston howard hoyt hubert hudson huey hugh hugo hui humberto hunter hussein huw ian ibrahim idris
ignacio igor ike ilan ilham ilya imad immanuel imran innocent ioannis ira irvin irving irwin isaac isai isaiah
isaias ishmael isiah isidro ismael ismail israel isreal issac itamar ivan ivo izaiah jaap jabari jace jacek jack
jackson jacob jacoby jacques jadon jagger jaheim jair jairo jake jakob jaleel jalen jamaal jamal jamar jamarcus
jamari jamarion jamel james jameson jamil jamin jamir janez janusz jaquan jared jaren jarett jarod jaron jarred
jarrell jarret jarrett jarrod jarvis jase jasen jason jasper javan javed javier javion javon javonte jawad jax jaxon
jaxson jay jayce jaydon jaylon jayson jed jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jelani jens jerad
jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jeremie jeremy jerimiah jermaine jerod jeroen jerold
jerome jeromy jerrell jerrod jerrold jerry jess jesse jesus jett jevon jim jimmy jiri joachim joao joaquim joaquin
jochen joe joel joesph johan johannes john johnathan johnathon johnny johnpaul johnson jon jonah jonas jonatan
jonathan jonathon jordy jorg jorge joris jose josef joseluis joseph josh joshua josiah josue jovani jovanni jovanny
jovany juan juancarlos judah judd jude judson juha juhani julian julien julio julius junior jurgen justen justin
justus justyn juwan kade kaden kadin kahlil kaiden kale kaleb kalvin kamal kamil kamron kane kareem karem karim karl
kason kazuo keanu keaton keegan keenan kegan keir keith kellan kellen kelton kelvin kemal ken kendrick kenji kenneth
kennith kenny kent kenton kentrell kenyon keon kermit keshawn kevan keven kevin kevon keyon keyshawn khaled khalid
khalil kian killian king kingston kip kirk kirt klaus kobe koby kody kofi kolby kole kolton konner konnor konrad
konstantin korbin kory kraig kristofer kristoffer kristopher krzysztof kumar kurt kurtis kwame kyle kyler kyriakos
lachlan ladarius lafayette lamar lamont lamonte lance landen landon lanny laron larry lars laszlo laurence laurent
lawerence lawrence lawson layton lazaro leander leandro lech leif leland lemuel len lenard lenny leo leon leonard
leonardo leonel leonid leopold leopoldo leroy les lester levi levon lewis liam lincoln lino linwood lionel lior
lloyd logan lon lonnie lonny lorenzo lorne lothar louie louis lowell loyd luca lucas lucian luciano lucien lucio
lucius ludovic luigi luis luiz luka lukas luke luther lyle lyman lyndon lynwood mac maciej mack maddox magnus mahdi
mahendra mahesh mahlon mahmoud mahmud major malachi malakai malcolm malcom malik manfred manish manmohan manny
mansour manuel marc marcel marcelino marcello marcellus marcelo marcin marco marcos marcus marek margarito mariano
mario mark markel markell marko markus marlin marlon marques marquez marquis marquise marshal marshall martez martin
martti marvin mason massimo mateo mateusz mathew mathias matias matt matteo matthew matthias maurice mauricio mauro
maverick max maxim maxime maximilian maximiliano maximillian maximo maximus maxwell maynard mehdi mehmet meir mekhi
mel melton melvin melvyn menachem merlin merrick mervin michael michale micheal miguel miguelangel mihai mikael mike
mikel mikhail mikko miklos miles milford millard miller milo milos milton miroslav misael mitch mitchel mitchell
mladen mohamad mohamed mohammad mohammed mohan mohit moises monroe monte montgomery montrell monty mordechai morris
morton mose moses moshe mousa muhammad muhammadu mukesh murat murray musa mustafa myles myron nabil nadav naftali
nahendra nahum naji napoleon nash nasir nasser natan nate nathan nathanael nathanial nathaniel nathen naveen nawaz
nayib neal ned neeraj nehemiah neil nelson nestor nevin newt newton nicholas nicholaus nick nicklaus nickolas nico
nicolae nicolas niels nigel nikhil niko nikola nikolai nikolas nikos niles nir nitin nizar noah noble noe nolan
norbert norberto norman normand norris octavio odis olaf oleg oleksandr oleksiy olen olin oliver olivier olusegun
omar omari omarion omer oren ori orin orion orlando orrin orval orville osama oscar oskar osvaldo oswaldo otis otto
owen pablo palmer pankaj paolo parker pascal pasquale patric patricio patrick paul paulo pavel pawel pedro per percy
pernell perry petar pete peter petr petro phil philip philippe phillip pierce pierre pieter piotr porter prakash
pranab prasad praveen predrag prem prentice preston prince qasem quentin quinten quintin quinton rachid radek
radovan rafael rafiq raheem rahul raj rajan rajat rajesh rajiv rajnath rakesh ralph ram ramesh rami ramiro ramon
ramzi rand randal randall randel randell randolph randy ranil ranjit raphael rashad rashaun rasheed rashid raul ravi
ray rayford raymon raymond raymundo rayshawn recep reed refugio reggie reginald regis reid reinaldo reince reno
reuben reuven rex rey reyes reymundo reynaldo reynold reza rhett rhys riad ricardo rich richard richie rick rickey
rickie ricky rico rigoberto rishi ritchie ritesh rob robb robby robert roberto rocco rocky rod roderick rodger
rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan rohit roland rolando rolland rollin roman romeo ron
ronald ronaldo ronan ronen ronnie ronny roosevelt roscoe rosendo ross roy royal royce ruben rubin rudolph rudy
rueben rufus rupert ruslan russ russel russell rusty ryan ryder ryker ryland ryne saad sadiq saeb saeed sajid sal
salah salim salman salvador salvatore sam sameer samir sammy samson samual samuel sandeep sanford sanjay santiago
santino santo santosh satoshi satya saud saul savion scot scott scotty seamus sean sebastian sebastien sedrick selim
serge sergei sergey sergio sergiy seth seymour shad shahid shai shamar shane shaquille shaul shaun shehbaz sheldon
shelton sherman sherwin sherwood shimon shinzo shlomo shmuel shon siddharth silas silvio simeon simon slade slobodan
solomon sonny soren sotiris spencer srdjan stan stanford stanislav stanley stanton stefan stefano steffen stellan
stephan stephane stephen stephon sterling stetson stevan steve steven stewart stone stuart subhash sullivan sunil
suresh sushil sven syed sylvester szymon tad taha taj takeshi tal talan talmadge talon tamim tamir tanner tarek
tarik tariq tate tavon tawfik tayyip ted teddy tedros terence terje terrance terrell terrence tevin thabo thad
thaddeus theodore theron thierry thomas thor thorsten thurman tim timmie timmothy timmy timothy tito titus tobias
tobin tod todd tom tomas tomasz tomer tommy toney tony torin torrence torsten trace trae travis travon tre tremaine
tremayne trent trenton trever trevin trevon trevor trey treyvon tristan triston troy truman tucker tuomas turner ty
tye tyler tylor tyquan tyree tyrel tyrell tyrese tyron tyrone tyrus tyshawn tyson tzachi uday ulises ulysses uri
uriah uriel uwe vaclav valentin valentino van vance vasily vasyl vaughn venkat vern verne vernon vicente victor
vidal vijay vikram viktor vinay vince vincent vincenzo vinod vinson virat virgil vitali vitaliy vitaly vito vivek
vlad vladimir vladislav vojtech volodymyr von wade waleed walid walker wallace wally walter walton ward wardell
warner warren wayland waylon waymon wayne wei weldon wendell werner wes wesley westley weston wilber wilbert wilbur
wilburn wiley wilford wilfred wilfredo wilhelm will willard willem william williams willian willis willy wilmer
wilson wilton winford winfred winston wolfgang woodrow woody wyatt wylie xander xavier xi xzavier yaakov yahir yair
yakov yang yann yannick yaroslav yasir yasser yehuda yevgeny yigal yisrael yisroel yitzhak yoav yoichi yonatan yosef
yoshihide yossi younis youssef yuriy yusuf yuval yves zachariah zachary zachery zack zackary zackery zain zakaria
zakary zander zane zavier zayden zayne zbigniew zechariah zeev ziad ziyad zoltan zoran zvi zygmunt
`
  .trim()
  .split(/\s+/);
