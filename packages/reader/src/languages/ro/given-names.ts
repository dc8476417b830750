/**
 * Given names that Romanian news prints, folded, with the gender they show, in the spellings of the press. Written for this project. A name that either sex bears stands in `EITHER`.
 */

const MASCULINE = `
aaron abbas abdel abdelaziz abdelfattah abdelkader abdelmajid abdi abdirahman abdou abdoulaye abdul abdulaziz abdulla
abdullah abdurrahman abel abhijit abiy abraham abu achim adam adama adel adelin adil aditya adnan adolf adonis adrian
ahmad ahmadou ahmed ahmet ahmud ahto aidan ajay ajit akash akbar akihito akio akira akram alan alastair albert albin
albrecht aldo alec alecu alejandro aleksandar aleksander aleksandr aleksandru aleksei aleksej alessandro alessio
alexandre alexandrin alexandru alexei alexey alexis alfonso alfred alfredo ali aliaksandr alin aliou aljosa allan
allen alois alpha alphonse alvaro amadeu amadeus amadou ambrose amedeo amine amir amit amitabh ammar amos amr anand
anas anatol anatoli anatolie anatoly anders andon andre andreas andrei andrej andres andrew andries andrii andriy
andrus andrzej andy angelo anghel angus anil antanas ante anthony antoine anton antonin antonio antoniu antony antti
anura anurag anwar apostol aravind arcadie archibald arghir arie arif aristide aristotel arjun arkadi arkady armand
armando armen arnaud arne arno arnold arpad arseni arsenie arseniy artem arthur artiom artur arturo artyom arun arvind
asghar ashok ashot ashraf asif assimi atal atanase atiku atila atsushi attila august auguste augustin augusto aung
aurel aurelian avi avigdor aviv avram axel axente axinte aydin ayman ayub aziz babacar bacha baha bahaa bakary bakir
baldur bambang bandar bao baptiste barack barnaby barry bart bartolomeu bartosz baruch basarab bashar bassam bassem
bassirou bastian basuki bayram beat bekir bekri ben benedict benedikt beniamin benito benjamin benny benoit benone
benoni benyamin berat bernard bernardo bernd bernhard bernie bert bertrand besim besnik bhupendra bilal bill billy
bjorn blagoj blaz bob bobby bogdan boguslaw bohdan bohuslav bojan bongbong boris borislav borislaw borut boyd boyko
brad bradley brandon branislav branko brendan brent brett brian brice bronislaw bruce bruno bryan bucur bulent burhan
burhanuddin burkhard byron byung-chul byung-se calin calvin cameron camil carl carlo carlos casian cassian catalin
cazimir cecil cedric cem cemal cengiz cesar cezar cezary chaim chandra chang-soo charles charlie cheikh cheng chiriac
chiril chris christian christiano christoph christophe christopher chuck chukwuma chul-soo ciprian clarence claudio
claudiu claus clay clement cliff clifford clinton clive codrin codru codrut colin conor conrad constandin constant
constantin corey coriolan cornel corneliu cosma cosmin costache costel costica costin craig crin cristea cristi
cristian cristiano cristinel cristobal cristofor curt curtis cyril cyrus dacian daisuke dale dalibor damian damien dan
daniel daniele danilo danny danut danylo daoud darie dario dariu darius darren daud dave david davor dean decebal
deepak dejan demetru deng denis dennis denys derek desmond detlef devlet dia didier diego dieter dietmar dietrich dimitar
dimitri dimitrie dimitrij dimitrios dimitris dinesh dinu dinut dionisie dirk dmitri dmitrii dmitro dmitry dmytro
dobroslav doinel domenico dominic donald donatas donato dong-hyun doo-hwan dorel dorian dorin doru doug douglas dragan
drago dragoljub dragomir dragos dumitrel dumitru duncan dusan dustin dwight dzintars dzmitri earl ebrahim ed eddie
edgar edgars edin edmond edmund edouard eduard eduardo edward edwin efim efrem egils egon ehud einar ekrem elhadj eli elias
eliezer elijah elisei elliot elmar elon elyas emanoil emanuel emerson emil emile emilian emilio emmanuel emre enrico
enrique enver enzo eremia eric erich erik erkan ermil ernest ernesto ernst ertugrul erwin esmail esteban ethan etienne
eugen eugene eugenio eusebiu eustatiu evan everett evgeni evgenii evgeny evgheni eyal ezechiel fabian fabien fabio
fabius fabrice fabrizio fadi fahd fahri faisal faiz fane farhad farid farouk faruk fathi fatih fatmir fatos faust
faustino fayez fazil federico felician felipe felix feng ferdinand ferenc fernand fernando ferran fethullah fidel
filaret filimon filip filippo filon fiodor firas flaviu flavius florea florent florentin florian florin florinel floyd
francesco francis francisc francisco franco francois frank franklin frans frantisek franz fred frederic frederick
frederik friedrich fritz fuad fumio fyodor gabor gabriel gad gadi gamal ganesh gang gareth garry gary gaston gautam
gavin gavril gavrila gediminas geert gelu gennadi geoff geoffrey geoffroy georg george georgel georges georgi georgian
georgios gerald gerard gerardo gerd gerhard gerolf gerry gert geun-hun ghassan ghenadie ghennadi gheorghe gheorghi
gheorghita gherman ghita gholam giacomo gian gianfranco gianluigi gianni gicu gideon gigel gigi gilbert gilles giorgi
giorgio giovanni gitanas giuliano giulio giuseppe gjorge glen glenn gligor gonzalo goodluck gopal goran gordon
gotabaya graeme graham grant gratian greg gregg gregor gregory grigoras grigore grigori gruia grzegorz guido guillaume
guillermo gunter gunther guntis guo gustav gustavo guy gyorgy gyula habib hadi hai haidar haider hakan halil hamad
hamdan hamed hamid hamza hank hannes hans hans-dieter haralamb haralambie harald haris hariton harold haroun harrison
harry harsh haruki harvey hasan hashim hassan hassane hazem hector heiko heiner heinrich heinz helmut hemant hendrik
henk hennadi henri henrik henrique henry herbert herman hermann hernan hideki hideo hiroshi hiroyuki hisham horace
horatiu horea horia horst hosni hossein houari howard hristo hrvoje hu hubert hugh hugo humberto hun husam hussain
hussein hyun-woo iacob ian iancu ianis iaroslav ibrahim ibrahima idris idriss ieremia ignacio ignat ignatie ignazio
igor ihar ihor il-sung ilarie ilarion ilham ilia ilie ilies ilir ilya imad imants immanuel imran imre in-sung ingimar
ingo ingvar ioachim ioan ion ionel ionut iordache iordan iorgu iosif iov iovan ipolit irakli irimia irinel isa isaac
isac isaia isaias ishaq isidor isidro ismael ismail ismet istvan itamar itzhak iulian iulica iuliu iulius iurie iustin
iustinian ivailo ivajlo ivan ivica ivo izzat jaafar jacek jack jackson jacob jacopo jacques jae-in jae-myung jae-yong
jagdish jaime jair jaishankar jake jakob jakub jalal jamal james jamil janez janis janos janusz jared jarmo jaroslav
jaroslaw jason jassim javad javed javier jawad jawaharlal jay jean-claude jean-francois jean-luc jean-marc jean-marie
jean-michel jean-noel jean-paul jean-pierre jean-yves jeff jeffrey jenel jens jeremie jeremy jeroen jerome jerry jerzy
jesse jesus jian jim jimmy jin jin-young jintao jiri jivan joachim joao joaquin jochen joe joel joerg joern johan
johann johannes john johnny joko jokowi jon jonas jonathan jong jong-hyun jong-il jong-un joon joon-ho joost jordi
jorge jose josep joseph josh joshua josip jozef jozsef juan juha julian julien julio julius jung-hoon junichiro jurgen
juri jurijs juris jussi justin kakha kamal kamran karel kari karim karl karl-heinz karlis kasim kaspars kazimierz
kazuhiro kazuo keiji keir keith kemal ken ken-ichi kenji kenneth kenta kestutis kevin khaled khalid khalifa khalil
kieran kiriakos kiril kirill kirilo kiryl kiyoshi klaus klemens knut koichi konrad konstantin konstantinos kostas
krishna krisjanis kristjan kristo krzysztof kumar kun-hee kunio kurt kwang-jin kyle kyriakos lajos lalit lamine lance
larry lars lascar laszlo laurean laurence laurent laurentiu laurian lawrence lazar lech lei leif leo leon leonard
leonardo leonid leonida leonte leontin leopold leroy les lester leszek levan levente lewis liam liang linas lionel
liviu ljubomir lloyd long lorand lorenzo lorin lotfi lothar louis lubomir lubos luc luca lucas lucian luciano lucretiu
ludovic luigi luis luiz lukas lukasz luke lupu lutfi luther macarie maciej macky maftei magdalin magnus mahamat
mahathir mahendra mahinda mahmoud mahmud majid makoto maksim maksym malcolm malik mamadou mamady mandache manfred
manmohan manoj manole manolo mansour mansur manuel manuele marc marcel marcello marcelo marco marcos marcu marcus
marek marian maricel marijan marin marinel mario marius mariusz mark marko markus marouane marshall mart martin martti
masahiro masaru masato masayoshi mason masoud massimo masud matei matej mateja mateo mateusz mathias mathieu matt
matteo matthew matthias matthieu matti mattias maurice mauricio maurizio mauro max maxim maxime maximilian mehdi
mehmed mehmet melvin menachem mevlut michael michal michel michele mick miclaus miguel mihael mihai mihail mihailo
mihails mihajlo mihaly mihkel mihnea mihovil mikael mikalai mike mikhail mikko miklos mikola mikolaj milan mile milko
milo milorad milos miloslav milutin min min-jun mindaugas ming minoru miodrag mircea mirek mirko miron miroslav mitch
mitchell mitica mitrea mitrofan mitu mohamad mohamed mohammad mohammadreza mohammed mohan mohsen moise mojmir moktar
momcilo moo-hyun moqtada mordechai moritz morten moshe mouammar moussa muammar mubarak mugur mugurel muhammad
muhammadu muhammed muharrem mukesh mukhtar murad murat murray musa mustafa mustapha mykhailo mykola myung-bak nabih
nabil nadir naftali nahum najib nam naoto napoleon narcis narendra naser nasrallah nasser nathan nathaniel naveen
nawaf nawang nawaz nayib nazim neagu nebojsa nechita neculai ned neil nelson nelu nelutu nenad nestor nguyen nicanor
nicholas nick nico nicodim nicolae nicolai nicolaie nicolas nicolaus nicos nicu niculae niculaie niculita nicusor
nicuta niels nigel nikhil nikki nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils ninoy nistor nita nitin
noah noel norbert norman nouri numan nursultan nuta obren octav octavian octavio ognjen olaf ole oleg oleh oleksandr
oleksi oleksii oleksiy olimpian olimpiu oliver olivier oliviu olof olusegun omar omer ondrej onisim onoriu onufrie
oprea oreste orhan orlando orville osama osamu oscar oskar osman ostap osvaldo otto oumar ousmane ovidiu owen pablo
paco paddy pal pamfil panagiotis panait panos pantelimon paolo pape pascal pasquale patrice patricio patrick patrik
paul paul-henri pavel pavle pavlo pavol pedro pekka pentti pepe per percy pero perry pervez petar pete peter petko
petr petre petrica petrisor petro petru petrut petteri phil philip philipp philippe phillip phuc pierluigi piero
pierre pierre-yves pieter pietro piotr piyush plamen pompiliu porfir poul pradeep prakash pramod pranab prayut predrag
prem preston primoz przemyslaw puiu qais qasem qassem qiang qin qing quentin quincy rachid radek radomir radoslav
radoslaw radovan radu raducu radut rafael raffaele raffaello rafik rahim rahul raimonds rainer raj raja rajab rajesh
rajiv rajko rajnath rakesh ralf ralph ram ramadan ramazan ramesh rami ramin ramon randall randy ranil ranko raphael
rares rashid rasmus ratko raul ravi ray raymond raza razvan recep reinhard reinhold remus ren renato renaud rene renzo
rex reza riad ricardo riccardo richard rick ricky rimas riyad rob robbie robert robertas roberto roberts roch rod
roderick rodney rodolfo rodrigo rodrigue roger roland rolf romain roman romano romeo romica romulus ron ronald ronnie
rory rosen ross rostislav rouhollah roy ruben rudi rudolf ruhollah rumen rupert ruslan russ russell rustam ryan ryo
ryoichi ryszard sabah sabin sabri sachin sadiq saeed said saif salah saleh salem salih salim salman salva salvador
salvatore sameh sami samir sammy samson samuel sandeep sandel sandor sandu sang-hyun sanjay santiago santosh sardar
satoshi satya saud sauli saulius sava savel savu sayed scott sean sebastian sebastien selahattin selim sepp septimiu
serafim serban serge sergei sergej sergey serghei serghie sergio sergiu serhii serhiy serzh seth seung-hoon
shaktikanta shane shashi shaul shaun shavkat shawn sheldon shigeru shimon shinji shinzo shlomo shuichi shunichi si-woo
siarhei sid siegfried sigmund sigurd silvano silvestru silvian silvio silviu simeon simion simon sinan sinisa sitiveni
sixten siyabonga slavko slawomir slim slobodan sorin sorinel spencer spiridon spiros srettha stan stanel stanislav
stanislaw stanko stanley stavros stefan stefanel stefano stefanos steffen stelian stelica stepan stephan stephane
stephen stere steve steven stipe stjepan stoian stojan stratos stuart subhas subrahmanyam suharto sukarno suleiman
suleyman sultan sunil suresh susilo sven svetoslav svetozar sviatlan svyatoslav sylvain sylvester szabolcs taavi
tadashi tadeusz tae-woo tahir takashi takeshi tamas tamim tanase tancredi taras tarek tareq tarik tariq tarkan tarmo
taro tase tatsuya tayfun tayyip ted teemu teodor teodoro teodosie teofan teofil terence terentiu tetsuya teuvo thabo
thad thaksin thein theo theodor theodore thibaut thierry thomas thore thorsten tiberiu tibor tidiane tidjane tihomir
tim timo timofei timotei timothy timur tino titi titu titus toader tobias toby todd toivo tom toma tomas tomasz
tomislav tommaso tommy tony toomas torsten toru toshihiko toshimitsu traian tran trandafir travis trevor trifon
tristan troy truong tudor tudorel tudorin tyler tzachi ugo uhuru uldis ulf ulise ulrich umar umaro umberto umit urho
urmas urs usman uwe vaclav vadim vadym vahid vaidotas valdemar valdis valentin valentinas valentino valentyn valer
valeri valerian valerica valerii valerio valeriu valeriy vartolomeu vasil vasile vasili vasilios vasiliy vasko
vassilis vasyl vaughn veaceslav veniamin vesselin viaceslav viacheslav vic vicente vicentiu victor victoras victorien
vidkun vijay vikram viktar viktor viktoras vilmos vincent vincentiu vincenzo vinod vintila viorel virgil virgiliu
virginio visarion vitali vitalie vitalii vitalius vitaliy vitaly vitautas vito vittorio vivek vjaceslav vjacheslav
vlad vladimir vladimirs vladislav vladut vladyslav vladzimir voicu voinea vojislav vojtech volker volodimir volodymyr
vsevolod vusi vyacheslav vytautas wade wael waldemar waleed walid walt walter warren wayne wei wen wendell werner
wesley wieslaw wilbur wilfried wilhelm will willem william willy wim winston wissam wladyslaw wlodzimierz wojciech
wolf wolfgang won-jun woody xavier xi xiang xiaoping xin yaakov yahya yair yang-ho yann yannick yannis yaroslav yasar
yaser yasser yassin yasuhiro yasuo yevgheni yevgheniy yevhen yi yisrael yitzhak yoav yong yong-chol yoni yoshihide
yoshihiko yoshiro yossi yousef youssef yoweri yu yuichi yukio yunus yuri yurii yuriy yury yusef yusuf yusuke yves yvon
zachary zack zaharia zaher zahir zakaria zamfir zbigniew zdenek zdravko zedong zeljko zeno zenon zhong ziad zinedine
ziya zlatan zlatko zohair zoltan zong zoran zsolt zuhair zurab zviad zygmunt
reginald thibault gaspard
`;

const FEMININE = `
aaliyah abeba abigail ada adela adele adelina adina adriana adwoa afra agata agatha aglaia agnes agnetha agnieszka
agripina aicha aida aija aiko aileen aimee aino aisha aishwarya aisling aissata ajla akiko akila alba alberta
aleksandra aleksandrina alena alessandra alexandra alexandrina alexandrine alexia alia aliaksandra alice alicia alina
aliona alis alison aliya alla allison alma alona alyona amal amalia amanda amani amber amelia amelie amina aminata
amira amparo amy ana ana-maria anabel anais ananya anastasia anastasiia anastasiya anca ancuta anda andisheh andra
andrada andreea andreia andrzejka anela aneliya aneta anete anfisa angela angele angelica angelina angelique angie
anica anika anisia anita anja anjali anke ann anna annabel annalena anne anne-marie annegret anneliese annette annie
annika antje antoaneta antonela antonia anupama anuta anzhelika aparna april aqsa arabella archana areta aretha ariana
ariane arianna arina aritina artemisa arundhati arzu aseel asha asineta asma asmaa asta astrid atena audrey augusta
augustina aura aurelia aurora ava avril awa axenia axinia aya ayako aylin ayse aysel azadeh azra azucena bahar banu
barbara barbora barbro basma baya beata beate beatrice beatrix beatriz becky begona belen belinda bella benazir
benedetta berenice bernadette bertha beryl bess beth betsy betty beverly bhavna bianca bintou birgit birgitte blanca
blanche blazena bojana bonnie bozena brandusa branka brenda bridget brigitta brigitte brindusa britney britta
bronislava bronka brooke buthaina camelia camila camilla candace candice carin carina carine carla carly carmen
carmina carole carolina caroline carolyn carrie casandra cassandra catalina catarina caterina catherine cathy catinca
catrina catrinel cayetana cecile cecilia celeste celestina celia celine cerasela chaimaa chandrika chantal charlene
charlotte chelsea cherie cheryl chiara chimamanda chira chloe christa christel christiane christina christine christy
ciara cindy claire clara clarisa clarissa claudia claudine clementina clementine cleopatra clotilde codruta colette
colleen concepcion connie constance constanta constantina consuelo cora coralia corazon cordelia corina corinne
cornelia cory cosmina courtney crenguta crina cristeta cristiana cristina cynthia dace daciana dafina dagmar daisy
dalal dalia dalya dana danica daniela danielle danuta daphne daria darlene darya dawn debbie deborah debra deepa
deepika deirdre delia delphine denisa denise desiree despina diana diane dianne dida didina dijana dilek dilma
dimitrina dina dinah divya dobrinka doina dolores dominica domnica donatella donna dora doreen doriana dorina doris
dorota dorothea dorothee dorothy dragica droupadi dubravka dumitra dumitrana dumitrita dunya dusica ebru ecaterina
edith edna eftimia eileen eka ekaterina elaine eleanor elena eleni eleonora eliana eliane elif elina elisa elisabeta
elisabeth elise eliza elizabeth elke ella ellen elly eloise elsa elsie elvira elvyra elzbieta emanuela emilia emiliana
emily emine emma emmanuelle erica erika erin ernestina ernestine esmeralda esperanza esra estelle estera esther ethel
eufrosina eugenia eugenie eun-hye eun-ji eun-kyung eunice eva evdochia eve evelina evelyn evgenia evgheniya evika
evita ewa eylem fabienne fabiola fadia fadila faiza fani farah fariba farida farzana fatema fatemeh fatima fatma fatou
fatoumata fawzia faye federica felicia felicity fereshteh feride fernanda fevronia filofteia fiona fira firuza flavia
floare floarea flora florence florentina floriana florica florina frances francesca francine francoise frauke
frederica frederique frida friederike frosina frusina fumiko gabriela gabriella gail galina ganna gayatri geeta gemma
gena genevieve genoveva georgeta georgia georgiana georgina geraldine gerda germaine gertrude geun-hye ghalina
gherghina ghizela giada gianna gillian gina ginny gintare giorgia giovanna gisela giselle gita giulia giuliana gladys
glenda gloria gordana grace gratiela graziella grazyna greta gretchen griselda guadalupe gudrun gulnara gulsen gwen
gwendolyn habiba hadija hadiza hafsa hajar hala halide halima halina hana hanan hanane handan hanna hannah hannelore
haricleea harriet haruka hasina hatice hayat hazel heather heidi heike helen helena helene helga helle henrieta
henrietta henriette hermina hiba hilary hilda hildegard hillary hind hiroko hope hortensia houda hristina huda hye-jin
hye-kyung ibtisam ica ida ieva ileana ilinca ilona ilse iluta iman imelda imogen inara inas indira indrani ines inese
inga inge ingeborg ingrid ingrida inguna inma inmaculada inna intisar ioana iolanda ionela ionelia irena irene irina
iris irma irmgard iryna isabel isabela isabella isabelle isadora isatou isidora iudita iulia iuliana iustina iva ivana
ivanka ivanna iveta ivona ivy izabela izolda izumi jacinda jacqueline jadranka jadwiga jalila jamila jana jane janet
janeta janice janina janine janna jasmine jasna jayalalitha jeana jeanette jeanne jeannine jekaterina jekateryna
jelena jelizaveta jen jeni jenna jennifer jenny jessica ji-eun ji-hyun ji-woo ji-young jill jo-ann joan joanna joanne
jocelyn jodie johanna jolanta jolita josefina josephine joy joyce juana juanita judith judy julia juliana julianne
julie juliet juliette julija june junko justine justyna jutta jyoti kadiatou kadri kaja kalpana kamala kanchan karen
karima karin karina karine karla karoline katalin katarina katarzyna kate katerina kateryna katharina katherine
kathleen kathryn kathy katie katja katrin katrina kavita kay kayla keiko kerry kerstin khadija khaleda kimberly kinga
kira kirsten klara klaudia klavdia kolinda kristalina kristen kristi kristin kristina krisztina krystyna ksenia
ksenija kubra kumiko kyra kyung-hee kyung-wha lacramioara laila lakshmi lalita lamia lanying lara larisa larissa
latifa latoya laura laure laureen lauren laurene laurentia lavinia layla lea leah leana leila lelia lena leni lenuta
leontina lesia lesley lesya leticia letitia leyla li-na lia liana lidia ligia lili lilia liliana lilica liliya lillian
lily lina linda lisa lisbeth lise liubov liudmila livia liz lizzie ljiljana ljubica ljudmila lois lola loredana lorena
lorenta loreta lorraine louisa louise lourdes luana lubna luce lucia luciana lucica lucie lucija lucille lucinda
lucretia lucy ludmila luisa luiza lumina luminita lydia lynn lyubov lyudmila mabel mackenzie mada madalina madeleine
madeline madiha madison mafalda magali magda magdalena magdolna maggie maha mahbouba mahsa maia maimouna maissa maite
maja maka malak malala malgorzata malika malin malina malvina mamata manon manuela mara marcela marcelle marcia marga
margaret margareta margarida margarita margaux margherita margot margrethe marguerite maria maria-magdalena mariam
mariama mariana mariangela marianne maribel marica maricela maricica marie marie-claude marie-france marie-louise
mariela mariella marielle marieta mariia marija marijana mariko marilena marilyn marina marine marinela marioara
marion marisa marisol maristella mariya marjorie marlene marta martha martina martine marwa mary maryam maryse marzena
masa masako masih matilda maud maureen mavis maya mayawati mayumi meera meg megan megawati meghan mehreen mehriban mei
meiling melania melanie melinda melissa meral mercedes meredith merete meryem mette mi-kyung mia mica michaela
micheline michelle michiko mihaela miho mikaela mila mildred milena mili milica milka millie min-ji mina mindy minh
minodora mioara miorita mira mirabela miranda mireille mirela miriam mirjana mirka mirona miruna miryam mitsuko miyuki
molly mona monica monika monique montserrat mouna mridula muna muriel myriam myrna nabila nadege nadejda nadezda
nadezhda nadia nadine nadira nadzeia nadzeya nafissa naima najat najla nalini nancy nandini naoko naomi narcisa narges
nari narin nasrin nastasia natalia natalie nataliia natalija natalita nataliya natalya natasa natasha nathalie nawal
nazanin nazli neha nela neli nelia nell nellie nerea neringa nermin nesrin nevena nevin nicky nicole nicoleta
nicoletta nicolina niculina nida nihal nika nilufer nina nirmala nisha noelia noelle noemi nora norica noriko norma
nour noura nura nurcan nuria oana octavia odeta odette odile ofelia oksana oleksandra olena olesea olesia olga olha
olimpia olive olivera oliveta olivia ophelie orsola orsolya ortansa otilia oumou oxana ozlem padma paetongtarn pam
pamela paola parascheva paraschiva paraskeva parisa pascale patricia patty paula paulette paulina pauline paz peggy
pelaghia penelope penny petra petrina petronela petruta petya philippa phoebe phuong phyllis pia pilar pinar polina
polixenia polly pooja poonam pratibha preeti prisca priscilla priti priya priyanka profira rabia rachel rachele
rachida rada radhia radhika radmila raffaella rafila raghad rahma raisa ralitsa raluca ramona rana rani rania raquel
rasa rasha rashmi rasma rawan rayna razan rebeca rebecca reem reema reese reghina regina regine rekha renata renate
renuka rhonda rima rimma rita ritu roberta robyn rocio rodica rokia romana romanita romelia romina romy ronja rosa
rosalia rosalie rosalind rosalyn rosanna rosanne rosario rose roseanne rosemary rosie rossana rossella roswitha roxana
roza rozalia rozica ruby rukhsana rumiana ruta ruth ruxandra ruza sabiha sabina sabine sabrina sachiko sadako sadia
safia safta saida saima sakina sakura sally salma salome salomea salomeea samantha samia samiha samira sana sanaa
sanae sanda sandra sandrine sangeeta sanja sanna sanziana sara sarah sarojini saskia savannah saveta savina savitri
sawsan scarlett segolene seiko selin selma semra senorica seo-yeon seo-young serafina serena sevastita severina sevgi
shabnam shadi shahida shaima shakira shannon shanti sharon sheila shelley sherry shilpa shirin shirley shoko sian
sibel sibylle sienna sigrid sihem silja silke silvana silvia simina simona simonetta sinead siri sladjana slavica
smaranda smriti snejana snezana so-young sofia solange soledad sonal sonia sonja soo-jin soo-yeon sophia sophie sorana
soraya sorina soumaya speranta stacey stana stanca stefana stefania stela steliana stella steluta stephanie suad
suchitra sue suha sujata suki sultana sumaya sumitra summer sun-hee sun-hui sunita susan susana susanna susanne sushma
susie suu suzana suzanne suzy svenja svetlana sviatlana svitlana swati sylvia sylvie tabea tabita tae-hee tahani
takako tamara tammy tania tanja tansu tara tatiana tatjana tatyana teodora teodosia teresa tereza tess tessa tetiana
tetyana thea thelma theodora theresa therese thuy tihana tilda timea tina tinca tincuta titiana tomoko tracey trish
trudy tsvetana tudora tudorita tulay tzipi uca uliana ulla ulrike ulyana uma una ursula urszula usha uta ute uzma
valentina valeria valerie valeriia vanda vandana vanessa varvara vasundhara venera vera verena verginia veronica
veronique vesna veta vica vicki vicky victoire victoria victorita vida vidya viera vigdis viktoria viktoriia viktorija
vilija violet violeta viorela viorica virginia virginie vitalia vitalina viveca viviana vjosa vlasta voica voichita
wafa wanda wangari wendy whitney wilma winifred winnie xenia ximena yael yana yaroslava yasmin yasmina yasmine ye-rin
yelena yeon-hee yevgenia yingluck yo-jong yoko yolanda yolande yoon-ah yoshiko yui yuki yukiko yuko yulia yuliia yumi
yumiko yun-hee yuriko yvette yvonne zahra zainab zamfira zara zaynab zdenka zehra zeinab zelda zenobia zeynep zhana
zhanna zina zinaida zineb zita zizi zlata zoe zofia zohra zoia zorica zsuzsa zuleikha zuzana zuzanna
`;

const EITHER = `
adi alex andrea angel ariel ashley aurica camille carol casey claude dani dominique drew gabi gabriele georgica hua
hui ionica jamie jan jean jenica jess jing jo jordan kai kelly kim lee leslie lin ling lou mel mihaita morgan nicola
nikita noa pat ping robin sacha sam sasa sasha sidney simone stefanita stevie taylor terry toni tracy valery vali
vasilica xiao yan yun zhen
`;

/** The gender that a folded given name shows; '' if either, or if the name is not known. `Ana-Maria` goes by its first part. */
export function givenNameGender(folded: string): 'masc' | 'fem' | '' {
  const known = GENDERS.get(folded);
  if (known !== undefined) return known;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 ? (GENDERS.get(folded.slice(0, hyphen)) ?? '') : '';
}

/** All folded given names with their gender. */
export const givenNames = (): ReadonlyMap<string, 'masc' | 'fem' | ''> => GENDERS;

const GENDERS: ReadonlyMap<string, 'masc' | 'fem' | ''> = new Map([
  ...split(MASCULINE).map((name) => [name, 'masc'] as const),
  ...split(FEMININE).map((name) => [name, 'fem'] as const),
  ...split(EITHER).map((name) => [name, ''] as const),
]);

function split(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}
