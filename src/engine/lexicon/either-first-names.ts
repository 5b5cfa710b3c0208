/**
 * First names given to girls and to boys, in lower case, without marks over letters. Names of at least 2,800 births from 1930 to 2010 in the
 * national files of the United States Social Security Administration (public domain),
 * with an own list of names of news from other countries.
 */
export const eitherFirstNames: readonly string[] = `
addison adell adison adrain adrien afton akira alexi alexis ali alijah alix allyn alpha alva amani amari andi andra
angel ardell arden ardis ari arian ariel arin arlie arlin arlyn armani artie artis arya aryan ashton ashtyn aubrey
aubry audie august augusta augustine austyn avery azariah baby bailey barrie bennie bentley bernie beryl billie
blair bobbie brantley briar briley britt britton brogan brook bryn campbell camryn carey carlin carman carmel caron
carrington carrol carroll cary casey chandler channing charley chris christen clair clarke cleo codi codie
concepcion corie corrie cortney coty cris cruz dakoda dakota dakotah dallas dana dani daniele dannie danyel darby
darcy darian darien darrian darrien daryn davie dayle deandra deandrea deane dee del dell delma demetrice demetris
dennie deon destin devan deven devin devon devyn dewi dione dominique dominque domonique donell dorian dorris dorsey
dru dusty eden elia elisha ellery ellison emerson emery emory ever evin evon farrell felice finley frankie gale
garnet garnett gentry georgie gerd germaine gerry gianni guadalupe gussie hadley haiden harley harlie harper haven
hayden hennie henri holland hollis iman infant ivey ivory jackie jacky jacque jacy jaden jadyn jaeden jaedyn jael
jai jaiden jaidyn jailyn jaime jalyn jame jamey jamie jamison jammie jan jaycee jayden jaydin jaye jaylan jaylen
jaylin jaylyn jayme jaymie jensen jere jessi jessie jessy jewel jewell jimmie jin jody joey johann johnie johnnie
jonnie jordan jorden jordin jordon jory jourdan journey jovan jules jullian justice kacey kacy kadyn kaelin kai
kalani kalen kalin kamari kamden kameron kamryn karan karol karon karson karter kary kasey kayden kaylan kayle
kaylen keagan kelby kelley kelly kendal kendall kendell kenley kennedy kenyatta kerry kieran kim kiran kirby kit
kodi korey kori kris krishna kristian kylan kyree lacy laine laken landry landyn lane larue lashawn latrell lavern
laverne lavon layne lee leighton lennie lennon lesley leslie linden lindy linnie london loran loren lorenza lorin
lovie loy lucky lue lupe lyn lynn lyric marcell marcelle marin marion marlen marley marlo marlyn marty maxie
mckinley memphis merle merlyn merrill merritt messiah mica micah michal michel mickey mickie micky mika mikal milan
montana montez morgan murphy mykel nakia nana nickie nicky nicola nikita noa noel noor odell ollie ora otha page
paris parris parrish pat paxton payton peyton phoenix pilar presley quincy quinn raleigh ramsey rashawn rayne reagan
reece reese regan reilly remi remington remy rene rian ricki riley river robbie robbin robin roni rory rosario rowan
rylan ryley sabah sage saige sami sammie sandy santana santos sawyer schuyler scottie semaj shadi shae shan shannon
shanon shashi shawn shay shayne shea sheridan sheron sherrell sherrill sherron shiloh sidney sincere sky skye skylar
skyler sloan sol spenser stacy stevie storm stormy sunny tai tamar tatum tayler taylor teagan tegan terrill terry
theo tobi toby tommie torey torrance torrey torri torrie tory tracy trinidad tristen tristian tristin trystan tunde
unique unknown val valentine vernell willie yael yuri zaire zion
`
  .trim()
  .split(/\s+/);
