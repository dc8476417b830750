import { EVERYDAY_CLASSES } from './classes-everyday.js';
import { HARM_CLASSES } from './classes-harm.js';

/** Classes of nouns that event rules ask for, folded lemmas. `@any` and `@speech` are decided by code, not by words. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const MEETING = `intalnire intrevedere intrunire reuniune convorbire discutie consultare consultari negociere negocieri tratative
  tratativa bilaterala dialog sedinta summit runda conversatie convorbiri discutii videoconferinta teleconferinta`;
const TREATY = `acord acorduri tratat memorandum protocol contract intelegere pact conventie declaratie armistitiu parteneriat document
  alianta carta scrisoare`;
const SANCTION = `sanctiune sanctiuni embargo tarif taxa penalitate pachet`;
const AID = `ajutor ajutoare asistenta sprijin fonduri fond bani medicament alimente hrana apa donatie imprumut credit grant transa suma
  finantare generator adapost cort paturi combustibil vaccin tona convoi pachet tir curent gaz electricitate donator sange plasma interceptor tractor autobuz ambulanta vanator vanatoare nava remorcher locomotiva tren ventilator masca dinar ruble locuri bursa`;
const WEAPONS = `arma arme armament munitie munitii racheta proiectil tanc avion drona sistem obuz blindat elicopter arsenal obuzier
  transportor vehicul echipament rachete proiectile drone exploziv explozibil mortier dragor vanator nava corveta fregata interceptor baterie rada radar patriot himars obuze tun mortier submarin elicoptere`;
const TROOPS = `trupa trupe militar soldat armata batalion brigada contingent forte forta detasament efective unitate marina flota
  infanterie parasutist puscas luptator combatant mercenar militie armate aviatie divizie regiment rebel gherila insurgent milita infanterist companie paramilitar`;

const OFFICE = `ministru ministra director directoare directoare premier prim-ministru presedinte presedinta secretar secretara ambasador ambasadoare
  sef sefa comandant procuror procuroare judecator judecatoare consilier consiliera prefect subprefect antrenor selectioner manager
  administrator rector prorector decan guvernator viceguvernator comisar purtator vicepremier viceprim-ministru vicepresedinte
  vicepresedinta reprezentant trimis emisar membru consul inspector episcop arhiepiscop cardinal patriarh mitropolit cap
  lider lidera coordonator primar viceprimar viceprimarita primarita deputat deputata senator senatoare europarlamentar papa rege regina
  cancelar capitan adjunct general mediator subsecretar inchizitor sef-adjunct prim-procuror prim-vicepresedinte arbitru
  city-manager ceo economist-sef notar executor conducator ofiter preot paroh staret vicar redactor-sef redactor crainic
  negociator avocat sindic lichidator curator diriginte speaker copresedinte`;

export const CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...HARM_CLASSES,
  ...EVERYDAY_CLASSES,
  meeting: words(MEETING),
  call: words('apel telefon videoconferinta'),
  phone: words('telefon'),
  litigation: words('contencios instanta justitie apel recurs plangere contestatie'),
  // the lemmatizer leaves some forms as they are
  'strike-word': words('bombardament racheta drona obuz proiectil bombarda kamikaze shahed'),
  'office-become': words(
    `ministru ministra premier prim-ministru presedinte presedinta vicepremier ambasador ambasadoare primar prefect senator
    senatoare deputat deputata europarlamentar cancelar guvernator secretar comisar papa patriarh rege regina`,
  ),
  'town-hall': words('primarie primaria presedintie presedintia sefie fotoliu functie'),
  warranted: words('arestare perchezitie aducere executare judecatoresc procuror dna diicot'),
  exit: words('iesire retragere'),
  coalition: words('coalitie guvernare alianta coalitia guvernarea alianta'),
  seats: words('mandat mandate loc locuri fotoliu'),
  debated: words(
    `pachet masura problema tema subiect numire candidatura alegere rezultat plan proiect reforma politica program buget
    strategie propunere initiativa idee textul legislatie constitutie regulament tarif impozit taxa ordine titlu campionat cariera`,
  ),
  contested: words('decizie hotarare sentinta incheiere masura ordonanta ordin rezolutie act decret solutie lege'),
  cabinet: words('guvern executiv cabinet guvernul'),
  'legal-act': words(
    'act dispozitie ordin ordonanta decret sentinta licitatie procedura autorizatie rezolutie articol prevedere',
  ),
  'speech-word': words('discurs declaratie interviu postare mesaj interventie scrisoare comunicat cuvantare'),
  removal: words('demitere destituire concediere revocare inlaturare excludere'),
  refusal: words('respingere retragere anulare abrogare blocare'),
  flights: words('zbor cursa zboruri curse ruta'),
  square: words(
    'piata bulevard strada universitate amfiteatru rectorat facultate sosea pod intersectie autostrada aula parc cladire',
  ),
  punishment: words('pedeapsa razbunare consecinta consecinte represiune'),
  'negotiation-table': words('masa negociere tratativa discutie dialog'),
  'meeting-any': words(
    `${MEETING} forum congres parada ceremonie vizita lucrare alegere ceremonial festivitate aniversare`,
  ),
  venue: words('sediu resedinta palat sala vila castel biroul conac cladire sediul platou unitate tabara'),
  against: words(
    'demitere destituire suspendare revocare excludere arestare condamnare retinere expulzare inlaturare schimbare plecare demisie pedepsire sanctionare judecare trimitere urmarire cercetare interzicere desfiintare dizolvare inlocuire remaniere anchetare inculpare',
  ),
  agenda: words('agenda program calendar'),
  views: words('opinie parere vedere idee opinii'),
  statement: words('declaratie declaratii'),
  base: words('baza unitate poligon tabara garnizoana'),
  return: words('intoarcere revenire retur'),
  ministry: words('minister externe ministerul mae'),
  hearing: words('audiere audieri interogatoriu parchet dna diicot politie explicatie'),
  promise: words('promisiune asigurare garantie angajament'),
  congratulation: words('felicitare felicitari urare multumire recunostinta'),
  trust: words('incredere'),
  concession: words('concesie concesii compromis'),
  misdeed: words(
    'vina vinovatie greseala eroare esec implicare desfasurare raspundere responsabilitate infrangere semnatura',
  ),
  ransom: words('rascumparare'),
  message:
    words(`scrisoare mesaj nota invitatie semnal raspuns felicitare condoleanta condoleante urare sms email salut telegrama
    notificare comunicat ultimatum avertisment amenintare acuzatie cerere solicitare intrebare delegatie emisar trimis`),
  'demand-note': words(
    'apel cerere solicitare ultimatum avertisment decizie hotarare rezolutie somatie recomandare interdictie invitatie sesizare obiectie exceptie',
  ),
  petition: words('petitie memoriu'),
  ultimatum: words('ultimatum termen'),
  blame: words('vina raspundere responsabilitate raspunderea esec'),
  'guilt-word': words('vinovatie responsabilitate'),
  vote: words('vot'),
  veto: words('veto'),
  answer: words('raspuns urmare consecinta reactie riposta'),
  killing: words('asasinare asasinat ucidere omor crima masacru executie executare'),
  news: words('stire informatie zvon inregistrare imagine document'),
  withdrawal: words('retragere incetare oprire parasire renuntare repliere evacuare'),
  seizure: words('ocupare invadare anexare invazie incursiune ocuparea cucerire'),
  rupture: words('rupere inghetare intrerupere suspendare'),
  expulsion: words('expulzare alungare'),
  'air-force': words('aviatie avion elicopter bombardier aeronava f-16 mig'),
  checkpoint: words('control frontiera vama granita trecere'),
  vehicle: words('tractor camion tir taxi masina utilaj autocar autoturism microbuz'),
  seal: words('sechestru'),
  press: words('presa jurnalist ziarist reporter'),
  politician: words(
    'presedinte premier ministru ministra senator deputat lider primar candidat parlamentar vicepremier europarlamentar guvernator cancelar presedinta premiera senatoare deputata',
  ),
  hall: words('sala plen sedinta hemiciclu'),
  rostrum: words('tribuna prezidiu pupitru'),
  work: words('lucru munca activitate cursuri ore productie circulatie'),
  alliance: words('alianta coalitie tratat acord uniune conventie pact guvern organizatie guvernare parteneriat'),
  government: words('guvernare putere'),
  blacklist: words('lista'),
  fine: words('amenda amenzi'),
  warplane: words(
    'f-16 f-35 f-15 f-18 f/a-18 mig mig-29 mig-31 eurofighter rafale gripen tifon typhoon avion aeronava',
  ),
  presence: words('prezenta contingent dispozitiv flanc trupa'),
  station: words('sectie audiere audieri politie sediu comisariat'),
  microphone: words('microfon sunet transmisiune semnal'),
  'hand-weapon': words(
    'pumn picior bata cutit topor bat lopata ciocan sticla sabie maceta secure briceag palma piatra foarfeca',
  ),
  shots: words('foc focuri rafala salva glont cartus'),
  candidacy: words('candidatura propunere oferta'),
  summit: words('summit conferinta reuniune forum congres parada'),
  visit: words('vizita deplasare calatorie'),
  trip: words('deplasare calatorie'),
  chase: words('urmarire'),
  audience: words('audienta vizita intrevedere'),
  officials: words(
    'lider ministru sef oficial premier presedinte ambasador delegatie negociator reprezentant diplomat',
  ),
  official:
    words(`lider ministru ministra sef sefa oficial premier presedinte presedinta ambasador delegatie negociator reprezentant
    reprezentanta invitat invitata oaspete omoloaga diplomat rege regina papa emisar trimis cancelar secretar omolog vicepremier vicepresedinte suveran print comisar inalt`),
  opposition: words('obstacol problema rezistenta dificultate'),
  delegate: words('reprezentant'),
  envoy: words(
    'ambasador ambasadoare ambasadoarea diplomat insarcinat insarcinata consul atasat reprezentant ambasada',
  ),
  home: words('tara capitala'),
  treaty: words(TREATY),
  pact: words('tratat armistitiu pact conventie alianta carta'),
  political: words(
    'lider premier presedinte ministru ambasador cancelar rege sultan principe domnitor guvern partid sindicat',
  ),
  tender: words('propunere proiect oferta candidatura'),
  customers: words('client turist abonat calator pasager cumparator consumator vizitator public spectator'),
  irregularity: words(
    'nereguli neregula frauda abuz incalcare lipsa ilegalitate nedreptate discriminare coruptie presiune agresiune hartuire abatere eroare neglijenta delasare derapaj exces compromis',
  ),
  authority: words('politie parchet procuror instanta tribunal dna autoritate inspectorat'),
  demanded: words(
    'drept plata despagubire restituire teritoriu salariu majorare retragere incetare reparatie ajutor compensatie',
  ),
  proposed: words(
    'lege amendament negociere dialog armistitiu incetare pace embargo sanctiune rezolutie referendum coalitie alianta suspendare demitere interzicere compromis acord tratat reforma',
  ),
  'audience-of': words('public spectator client turist cititor vizitator abonat'),
  score: words('scor set'),
  match: words('scor meci gol echipa runda clasament teren etapa campionat cladire zid acoperis bloc dig grinda pod'),
  conference: words('conferinta'),
  sending: words('trimitere deferire'),
  opening: words('deschidere incepere extindere'),
  halting: words('suspendare inchidere interzicere'),
  internment: words('internare'),
  raid: words('incursiune raid bombardament atac'),
  chain: words('lant'),

  'court-or-police': words(
    'tribunal judecatorie instanta curte judecator magistrat procuror parchet dna diicot politie politist',
  ),
  instruction: words('instruire formare credit finantare programare inscriere consultatie'),
  paper: words(
    'copie document scrisoare nota dosar raport lista propunere oferta proiect carte formular imagine plan referat rechizitoriu act arhiva harta inregistrare data informatie',
  ),
  agreement: words('acord intelegere consens compromis'),
  law: words('lege ordonanta decret proiect hotarare buget ordin bugetul'),
  reservists: words('rezervist recrut'),
  statute: words('lege proiect buget'),
  decree: words('decret ordonanta ordin decizie dispozitie'),
  'decree-law': words('decret ordonanta'),
  dismissing: words('demitere destituire revocare suspendare concediere'),
  ending: words('eliberare incetare pensionare retragere vacantare'),
  harsh: words(
    `sanctiune embargo mobilizare anexare interzicere interdictie expulzare dizolvare restrictie urgenta asediu martiala
    interzice impune suspenda sanctiona mobiliza demite revoca destitui dizolva expulza anexa ataca gratiere gratia amnistie
    tarif taxa`,
  ),
  'legal-decision': words(
    'hotarare decizie ordin dispozitie decret licitatie contract alegere concurs autorizatie ordonanta sentinta act procedura raport',
  ),
  evacuation: words('evacuare'),
  evacuees: words(
    `persoana om locuitor locatar pacient copil elev turist populatie sinistrat civil localnic satean familie batran bolnav
    student angajat muncitor refugiat evacuat cetatean victima`,
  ),
  care: words('ajutor ingrijire asistenta consultatie consult'),
  inquiry: words('cercetare ancheta investigatie urmarire dosar'),
  inspection: words('control verificare inspectie controale'),
  inspected: words(
    `firma companie societate operator agent unitate magazin restaurant spital scoala hotel depozit fabrica piata angajator
    producator comerciant primarie institutie farmacie brutarie abator gradinita cantina benzinarie statie supermarket
    santier clinica sediu camin azil centru`,
  ),
  procedure: words('procedura control acuzare'),
  target: words('tinta'),
  striking: words('ataca lovi bombarda'),
  controllers: words('comisar inspector corp garda anpc itm dsp dsvsa anaf inspectie'),
  'control-of': words('control'),
  judging: words('judecata'),
  bringing: words('aducere arestare'),
  trial: words('hotarare sentinta instanta judecator tribunal inculpat inchisoare dosar procuror detentie'),
  weather: words(
    'inundatie ploaie ninsoare viscol furtuna incendiu cutremur vijelie cod viitura seceta zapada polei alunecare torential',
  ),
  resolution: words('rezolutie declaratie motiune text document'),
  policy: words(
    'apel text lege rezolutie act amendament propunere initiativa plan politica aderare candidatura efort proiect demers idee solutie ancheta integritate suveranitate adoptare pachet reforma infiintare prelungire consolidare extindere inasprire',
  ),
  decision: words('decizie masura hotarare'),
  backing: words('sprijin sustinere solidaritate apreciere incredere recunostinta gratitudine'),
  condolence: words('condoleanta condoleante compasiune'),
  sovereignty: words('independenta suveranitate stat guvern victorie legitimitate'),
  apology: words('scuza scuze iertare'),
  restriction:
    words(`restrictie interdictie sanctiune embargo carantina blocada stare limitare regim taxa obligativitate masura ban veto
    suspendare`),
  demand: words(
    'cerere revendicare pretentie conditie exigenta proiect plan idee intentie proces plangere boicot protest sanctiune',
  ),
  proposal:
    words(`propunere cerere oferta solicitare apel plan motiune proiect initiativa amendament contestatie sesizare recurs lege
    buget plangere candidatura rezolutie ultimatum`),
  suspect: words(
    'suspect fugar infractor inculpat criminal condamnat detinut prizonier contrabandist traficant terorist hot',
  ),
  prisoners: words('prizonier detinut ostatic captiv jurnalist activist disident'),
  hostages: words('ostatic ostatici captiv'),
  exercise: words('exercitiu manevra aplicatie antrenament'),
  joint: words('comun bilateral multinational'),
  cooperation: words('cooperare colaborare schimb comert export import livrare'),
  goods: words('gaz petrol cereale grau carbune energie arma armament avion sistem electricitate uraniu racheta'),
  evidence: words(
    'proba dovada informatie date document dosar telefon laptop bani inscris calculator lei euro tablou bun suma arma',
  ),
  aid: words(AID),
  weapons: words(WEAPONS),
  comment: words(
    'comenta vorbi preciza detalia dezvalui declaratie comentariu detaliu precizare amanunt explicatie interviu intrebare',
  ),
  anonymity: words('nume identitate anonimat anonim anonimitate'),
  mishap: words(
    'accident cutremur inundatie avalansa incendiu prabusire furtuna tornada uragan coliziune naufragiu alunecare deraiere explozie catastrofa dezastru viitura tren masina autobuz avion cadere busculada imbulzeala altercatie incaierare',
  ),
  mediation: words('mediere sprijin ajutor gazduire'),
  crews: words(
    'echipaj ambulanta autospeciala pompier paramedic salvamontist echipa smurd elicopter salvator scafandru',
  ),
  scene: words('fata'),
  commenting: words('comenta'),
  caught: words('flagrant anticoruptie procuror anchetator rechizitoriu dna dga mita inculpat influenta'),
  usury: words('camata dobanda'),
  membership: words(
    'partid campionat competitie liga club federatie organizatie turneu asociatie uniune alianta grup grupare cursa concurs proces sistem lista',
  ),
  chance: words('posibilitate varianta ipoteza scenariu'),
  'state-held': words('spital oras tara stat comuna parlament guvern buget economie'),
  fuel: words('carburant combustibil benzina motorina munitie'),
  famine: words('foamete boala epidemie tifos'),
  robber: words('moarte viata razboi soarta inec'),
  bribery: words('mita spaga coruptie corupere trafic pretinde foloase'),
  layoff: words('concediere disponibilizare restructurare'),
  staff: words('angajat salariat muncitor lucrator angajata salariata'),
  job: words('munca slujba serviciu job'),
  jobs: words('munca slujba post job personal salariat angajat'),
  play: words('minge pasa balon fault penalty ofsaid'),
  gang: words('grupare retea grup clan banda'),
  rescuers: words('pompier salvator medic echipa elicopter salvamontist echipaj spital voluntar'),
  asylum: words('azil protectie cetatenie refugiu'),
  refugees: words('refugiat migrant evacuat sinistrat'),
  money: words('milion miliard euro dolar leu lei suma ron'),
  troops: words(TROOPS),
  police:
    words(`politie politist jandarm jandarmerie fort forta ordine anchetator procuror mascat diicot dna parchet politia politisti agent
    militie gardian trupe`),
  justice: words(
    'parchet procuror procuratura dna diicot politie comisie tribunal anchetator justitie eppo ministru minister',
  ),
  office: words('functie conducere guvern minister post mandat presedintie partid cursa'),
  resignation: words('demisie'),
  mandate: words('mandatul'),
  censure: words('cenzura'),
  'arrest-word': words('arestare aducere retinere executare'),
  territory: words('teritoriu oras localitate zona masina camion nava piata pozitie cale drum strada loc'),
  fire: words('foc focul ostilitate lupta foc'),
  ceasefire: words('armistitiu incetare'),
  arms: words('arma arme'),
  access: words('acces intrare trecere'),
  appeal: words('apel cerere solicitare indemn'),
  prison: words('inchisoare ani an detentie moarte munca pedeapsa'),
  duration: words('an luna'),
  crime: words(
    'coruptie omor crima spionaj frauda abuz trafic tradare terorism luare dare mita evaziune delapidare viol',
  ),
  court: words('judecata instanta tribunal curte judecatorie judecator magistrat complet iccj ccr cedo cjue inalta'),
  investigation: words('ancheta investigatie urmarire dosar cercetare acuzare control procedura'),
  insult:
    words(`bizar bizara aberant scandalos rusinos periculos abuziv nedrept ridicol eroare crima tradare barbarie umilinta dezastru circ
    nejustificat provocare inacceptabil absurd act agresiune blocada gafa rusine ilegal iresponsabil minciuna inventie farsa
    manipulare atac genocid abuz santaj`),
  ban: words('interdictie'),
  countermeasures: words('contramasura masura represalii'),
  right: words('drept'),
  permit: words(
    'regim licenta activitate autorizatie permis statut viza acreditare finantare decoratie titlu distinctie',
  ),
  consent: words('acord aviz aprobare consimtamant acceptul accept'),
  tribute: words('omagiu elogiu'),
  citizenship: words('cetatenie'),
  power: words('putere conducere mandat'),
  dismissal: words('demisie demitere destituire revocare plecare'),
  convening: words('convocare reunire'),
  motion: words('motiune'),
  complaint: words('plangere contestatie sesizare recurs apel denunt'),
  win: words('victorie castig'),
  arrest: words('arestare arest retinere incarcerare'),
  torture: words('tortura'),
  claimed: words('avans inaintare cucerire capturare control succes progres atac atentat'),
  prosecution: words('actiune'),
  gunfire: words('foc focul'),
  plan: words('plan'),
  room: words('cabinet birou'),
  retaliation: words('represalii razbunare contramasura riposta contraatac'),
  reply: words('raspuns replica reactie'),
  condemnation: words('condamnare'),
  word: words('rezolutie'),
  release: words('punere eliberare liberare'),
  'hearing-day': words('termen'),
  'prison-years': words('an luna inchisoare'),
  suspension: words('suspendare executare'),
  sentence: words('pedeapsa condamnare'),
  inculpation: words('acuzare acuzatie inculpare invinuire'),
  measure: words('masura'),
  'custody-control': words('control'),
  placing: words('plasare incarcerare'),
  warrant: words('mandat'),
  bomb: words('bomba bombe'),
  interceptable: words('drona racheta proiectil rachete drone uav tinta geran shahed'),
  attack: words('atac bombardament raid lovitura explozie atentat proiectil obuz racheta bombardare'),
  test: words('test tragere lansare'),
  company: words(
    'companie firma grup producator retea lant operator corporatie banca majoritate magazin agentie societate hotel restaurant',
  ),
  'accusation-word': words('acuzatie acuzare afirmatie informatie relatare versiune invinuire'),
  accusation: words('minciuna fals'),
  diplomatic: words('minister ambasada diplomatie rusia china mae externe kremlin'),
  entry: words('intrare acces'),
  violence: words('moarte atac forta razboi razbunare represalii bombardament riposta interventie arma distrugere'),
  sanction: words(SANCTION),
  threat: words('amenintare amenintari'),
  street: words('strada strazi piata'),
  strike: words('greva greva'),
  'hunger-strike': words('foame'),
  protest: words('protest miting mars manifestatie demonstratie greva pichet'),
  road: words(
    'vama punct frontiera granita port drum sosea autostrada intersectie pod circulatie trafic acces bulevard calea strada carosabil linie sina magistrala pasaj sens rampa poarta banda sectiune dn bulevardul cale',
  ),
  protesters: words('multime protestatar manifestant demonstrant suporter multime ultras huligan miting protest'),
  stones: words('piatra pietre petarda oua sticla cocktail molotov artificii'),
  relations: words(
    'relatie legatura import export comert livrare colaborare cooperare contract program dialog schimb zbor conventie',
  ),
  mission: words('consulat ambasada misiune reprezentanta centru birou'),
  border: words('frontiera granita hotar vama vamal trecere coridor'),
  missile: words('racheta proiectil obuz torpila'),
  drone: words('drona drone'),
  questions: words('intrebare'),
  brokered: words('legatura contact vanzare tranzactie achizitie cumparare obtinere afacere'),
  everything: words('tot toate orice oricare'),
  alert: words('alerta'),
  search: words('perchezitie perchezitii descindere'),
  property: words(
    'bun avere proprietate vila masina cont bani lei euro teren nava active telefon document arma sechestru hotel imobil apartament casa iaht companie actiune ferma marfa tigara drog cocaina cannabis autoturism bijuterie ceas fabrica vapor',
  ),
  curfew: words('circulatie curfew'),
  emergency: words('urgenta martiala asediu'),
  media: words('site televiziune post ziar publicatie canal retea platforma internet acces pagina cont licenta'),
  assets: words('activ cont avere fond bun active'),
  computers: words('site-ul site-urile pagina cont portal server sistem retea site calculator baza infrastructura'),
  fakes: words('fals dezinformare propaganda fake manipulare'),
  bribe: words('mita spaga ban bani suma folos'),
  state: words('stare grad nivel'),
  confiscation: words('confiscare sechestrare indisponibilizare'),
  file: words('dosar'),
  captives: words('prizonier ranit detinut ostatic trup cadavru captiv'),
  patients: words('pacient ranit bolnav refugiat victima copil'),
  custody: words('arest custodie'),
  'crowd-control': words('gaz gaze lacrimogen tun glont cauciuc grenada baston spray jet'),
  exchange: words('schimb'),
  clashes: words('ciocnire lupta confruntare'),
  building: words(
    'casa cladire locuinta apartament imobil hala mansarda spital scoala pod baza depozit centrala biserica moschee piata rafinarie sat gara tabara cartier bloc depou mall hotel magazin centru camion convoi ambulanta terminal conducta mina aeroport port fabrica',
  ),
  offensive: words('ofensiva atac invazie operatiune asalt raid contraofensiva lovitura'),
  unconventional: words('clor sarin chimic gaz novichok'),
  explosives: words('bomba exploziv dispozitiv grenada mina'),
  aer: words('aer'),
  war: words('razboi lupta'),
  gas: words('gaz gaze curent electricitate petrol energie robinet'),
  sports: words('arbitru federatie formatie liga echipa club jucator fotbalist tenisman campioana antrenor'),
  military: words(TROOPS),
  traffic: words(
    'masina sofer soferita autoturism autobuz tramvai tren pieton trecere volan trotuar carosabil camion bicicleta motocicleta trotineta autocar microbuz autoutilitara drum sosea',
  ),
  life: words('viata'),
  crowd: words('populatie public lume multime audienta electorat'),
  march: words('mars coloana'),
  outcry: words(
    'proteste nemultumi scanda protest protesta lozinca huidui nemultumire nemultumit demisie pancarta miting manifestant',
  ),
  inspectors: words(
    'corp echipa comisie inspector control comisar inspectorat garda anpc itm dsp anaf dsvsa politie politist jandarm procuror',
  ),
  those: words('acesta aceasta acestia acestea acela aceia'),
  driving: words('km/h viteza alcool alcoolemie baut volan permis radar '),
  radar: words('radar camera val ploaie furtuna frig noapte apa'),
  manhunt: words(
    `infractor hot talhar cautat urmarit urmarire furt jaf talharie omor crima evadat fugar suspect mandat flagrant mita spaga
    politie politist jandarm granicer gratii arest arestat lege dna diicot procuror contrabanda trafic droguri infractiune`,
  ),
  hands: words('mana maini mreaja mreje plasa gheara'),
  bars: words('gratii'),
  contraband: words(
    'tigara tigarete tutun drog cocaina heroina cannabis hasis marijuana amfetamina contrabanda munitie arma explozibil droguri',
  ),
  'air-raid': words('noapte raid baraj val salva antiaeriana aparare doborat intercepta interceptat bombardament'),
  command: words('instructiune instructiuni indicatie indicatii ordin ordine dispozitie comanda'),
  referral: words('sesizare'),
  'appeal-to-court': words('recurs apel contestatie sesizare plangere obiectie exceptie'),
  witness: words('martor martora expert'),
  'statute-text': words('pachet lege ordonanta decret regulament hotarare ordin rezolutie act'),
  disaster: words('incendiu cutremur inundatie furtuna alunecare viitura explozie tornada'),
  ruling: words('sentinta hotarare decizie verdict condamnare pedeapsa solutie'),
  // --- offices, elections, laws, business
  'office-title': words(OFFICE),
  'office-held': words(
    `functie post conducere sefie frunte mandat portofoliu minister presedintie carma interimat catedra scaun pozitie rang
    grad comanda directorat guvern cabinet candidatura`,
  ),
  'office-taken': words(
    'mandat functie conducere sefie portofoliu presedintie interimat comanda post carma fraie atributie prerogativa',
  ),
  lead: words('conducere frunte carma sefie comanda varf'),
  oath: words('juramant juramantul'),
  rank: words('grad rang functie'),
  contest: words(
    'clasament meci tabela scor repriza minut set cursa gol joc partida etapa grupa operatiune sedinta ancheta',
  ),
  elections: words('alegere alegeri scrutin referendum plebiscit turul tur'),
  new: words('nou'),
  appointing: words('numire desemnare nominalizare investire'),
  boardroom: words('administratie conducere director'),
  'next-term': words('mandat'),
  bill: words(
    `lege legea ordonanta oug og hotarare hcl decret buget regulament proiect amendament pachet act directiva cod
    rectificare statut norma metodologie ordin rezolutie constitutie moratoriu legislatie reforma modificare articol
    memorandum strategie proiectul bugetul masura plafonare majorare schema program`,
  ),
  'law-text': words(
    'lege legea ordonanta oug decret directiva regulament act cod ordin hotarare norma legislatie masura restrictie tarif taxa plafonare modificare prevedere acord reforma interdictie',
  ),
  legislators: words(
    `plen parlament senat camera guvern consiliu executiv cabinet duma congres bundestag seim knesset rada sejm legislativ
    parlamentar senator deputat europarlamentar consilier ales comisie eurodeputat bundesrat adunare parlamentul`,
  ),
  approval: words('aviz vot verde unda'),
  business: words(
    'tranzactie actiune pachet firma companie grup lant fabrica achizitie producator portofoliu actionar participatie',
  ),
  shares: words(
    'actiune pachet participatie procent divizie activ parte portofoliu fabrica hotel cladire teren nava %',
  ),
  'works-contract': words('contract acord-cadru'),
  contract: words('contract acord-cadru intelegere acord tranzactie parteneriat'),
  'public-house': words('spital scoala liceu colegiu muzeu gradinita teatru camin centru sectie echipa club'),
  'tender-won': words('licitatie contract acord-cadru concesiune'),
  'news-agency': words(
    'agentie dpa afp reuters efe ansa tass ap associated france-presse agerpres mediafax xinhua anadolu bbc cnn hotnews',
  ),
  outlet: words('presa agentie ziar televiziune post site publicatie cotidian'),
  gazette: words('monitor monitorul'),
  plant: words(
    'fabrica uzina magazin supermarket hipermarket hotel depozit sucursala filiala combinat restaurant lucru mina centrala cinematograf mall showroom santier',
  ),
  factory: words('fabrica uzina depozit magazin hotel mall'),
  'plant-act': words('inchidere deschidere relocare mutare redeschidere inaugurare'),
  gates: words('poarta'),
  activity: words('activitate'),
  interest: words('dobanda'),
  'rate-act': words('majorare mentinere reducere pastrare crestere scadere'),
  prices: words('pret tarif factura'),
  production: words('productie'),
  results: words('profit pierdere'),
  turnover: words('afacere'),
  competition: words('concurs'),
  bankruptcy: words('faliment insolventa falimentul reorganizare'),
  price: words('factura datorie rata suma taxa amenda impozit contravaloare pret'),
};
