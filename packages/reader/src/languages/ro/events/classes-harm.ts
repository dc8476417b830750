/** Classes of nouns that the rules of `further-harm.ts` ask for, folded lemmas; what `classes.ts` says of classes holds here. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const CALAMITY = `incendiu cutremur seism inundatie furtuna vijelie tornada avalansa uragan ciclon taifun viitura tsunami eruptie grindina
  alunecare epidemie focar`;
const CRASH = `accident coliziune deraiere naufragiu impact tamponare carambol`;
const BLAST = 'explozie deflagratie';
const ROAD = `masina autoturism autobuz autocar microbuz autoutilitara camion tir tren tramvai troleibuz motocicleta bicicleta trotineta
  autovehicul vehicul duba atv tractor caruta locomotiva garnitura remorca cisterna ambulanta autospeciala autotren scuter moped`;
const INJURY = `arsura traumatism fractura leziune rana contuzie comotie electrocutare intoxicatie hipotermie vanataie toxiinfectie`;

export const HARM_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  // --- deaths
  belongings: words('casa locuinta agoniseala avere bun economie slujba loc post speranta incredere gospodarie'),
  pointing: words('acesta acela el ea sau meu tau lui'),
  'statute-part': words('lege articol alineat pasibil'),
  corpse: words('trup cadavru corp'),
  kin: words('sot sotie tata mama fiu fiica frate sora parinte bunic bunica copil unchi matusa'),
  'life-lost': words('viata zi'),
  every: words('fiecare anual zilnic anuala'),
  'death-word': words('moarte deces sfarsit'),
  'death-cause':
    words(`${CALAMITY} ${CRASH} ${BLAST} ${ROAD} flacara foc drob zid copac stalp cancer boala infarct virus bacterie urs
    taur caine trasnet fulger curent mina bloc gaz monoxid tavan acoperis mal arbore avion elicopter`),
  illness: words('virus boala cancer bacterie infarct epidemie gripa diabet tutun fumat poluare'),
  'death-figure': words('ras frica rusine plictiseala dor curiozitate dragoste nerabdare ciuda'),
  // --- accidents
  accident: words(CRASH),
  blast: words(BLAST),
  'road-vehicle': words(ROAD),
  'vehicle-hit': words(`${ROAD} sofer soferita volan trecere carosabil viteza pieton contrasens`),
  'road-partner': words(
    `${ROAD} copac pom stalp parapet cap gard zid glisiera balustrada podet caine cal vaca mistret urs borna sant`,
  ),
  moving: words(`${ROAD} avion elicopter aeronava nava barca`),
  collision: words('coliziune derapaj acvaplanare impact contrasens'),
  wheel: words('volan directie masina autoturism vehicul autoutilitara motocicleta autovehicul autobuz autocar camion'),
  aircraft: words('avion elicopter aeronava planor deltaplan parapanta balon'),
  vessel: words('nava vas barca ambarcatiune feribot vapor salupa remorcher submarin pescador iaht'),
  collapsing:
    words(`avion aparat elicopter aeronava planor bloc cladire imobil casa tavan acoperis planseu pod mina galerie macara schela
    balcon zid perete scena tribuna mal cupola turn stalp copac arbore tunel lift`),
  height:
    words(`etaj balcon acoperis schela pod cal bicicleta scara stanca bloc copac trotineta motocicleta macara fereastra geam
    terasa stalp inaltime telescaun caruta turn`),
  pit: words('fantana prapastie rau groapa canal put lac apa hau ravena bazin piscina gol rapa dunare mare'),
  'gas-thing': words(
    'butelie gaz centrala conducta cazan boiler cisterna artificii petarda rezervor fabrica rafinarie acumulare transformator',
  ),
  indoors: words(
    'bloc apartament garsoniera casa locuinta fabrica depozit hala atelier benzinarie mina rafinarie combinat restaurant uzina',
  ),
  warring: words(
    'rusia ucraina rus ucrainean israel israelian gaza hamas hezbollah siria irak yemen kiev kyiv harkov odesa',
  ),
  coma: words('coma'),
  victims: words('mort ranit victima'),
  felled: words('copac arbore stalp creanga panou crengi'),
  roof: words('acoperis invelitoare'),
  wind: words('vant furtuna vijelie rafala viscol tornada uragan'),
  burn: words('arsura'),
  injury: words(INJURY),
  'hospital-place': words('spital urgenta upu reanimare smurd'),
  'mishap-word':
    words(`${CRASH} ${CALAMITY} intoxicatie electrocutare inec prabusire cadere surpare deraia rasturna ciocni
    contrasens derapa acrosa tampona volan flacara`),
  'deliberate-word':
    words(`ataca bombarda invazie ofensiva soldat atac agresiune bataie cutit impusca injunghia agresor atacator scandal racheta drona bombardament atentat arma
    altercatie agresa bate conflict lovitura topor bata razboi obuz protest manifestant lupta grenada bomba exploziv
    capcana kamikaze sinucigas terorist militant rebel ciocnire bruscare talhar`),
  'toxic-thing': words('fum monoxid gaz carbon ciuperca alcool mancare substanta clor curent'),
  debris: words('mal dal daramatura zid utilaj tractor pamant zapada gheata copac avalansa moloz masina roata'),
  flames: words('flacara foc incendiu val curent avalansa mal viitura apa daramatura utilaj zapada'),
  // --- disasters
  calamity: words(CALAMITY),
  natural: words(
    'cutremur seism inundatie furtuna vijelie tornada avalansa uragan ciclon taifun viitura tsunami eruptie',
  ),
  'fire-word': words('incendiu foc flacara'),
  'state-noun': words('stat'),
  burnable:
    words(`${ROAD} casa locuinta depozit hala apartament mansarda anexa gospodarie acoperis padure vegetatie magazin biserica
    fabrica bloc imobil cladire garaj fan restaurant hotel sura grajd nava barca cabana`),
  drill: words('exercitiu simulare simula antrenament scenariu aplicatie film serial'),
  // --- courts
  termination: words('incetare achitare prescriptie clasare'),
  'sentence-word': words('pedeapsa condamnare'),
  'suspended-act': words('hotarare decizie ordin executare dispozitie act decret ordonanta'),
  'case-file': words('dosar cauza'),
  'trial-word': words('proces judecata cauza'),
  'hearing-word': words('dosar pronuntare proces judecata judecare solutionare'),
  'court-decision': words('sentinta hotarare decizie verdict solutie condamnare incheiere'),
  'house-arrest': words('arest domiciliu control'),
  payment: words('incasare confiscare plata recuperare restituire'),
  'court-plea': words('recurs apel contestatie sesizare plangere obiectie exceptie cerere actiune'),
  start: words('incepere'),
  legality: words('legalitate'),
  'arrest-measure': words('arest masura arestare'),
  damages: words('dauna despagubire'),
  'court-body': words('judecata instanta tribunal curte judecatorie judecator magistrat complet iccj cedo cjue inalta'),
  // --- crimes
  loot: words(`${ROAD} ban leu lei euro dolar suma bijuterie telefon portofel bun aur card cupru fier lemn animal oaie combustibil motorina
    benzina tablou tigara produs inel lant cercel lantisor bancnota carburant statuie pachet ceas obiect cablu geanta poseta laptop arma cheie alimente haina porumb cereale gaina cal vaca
    materiale panou teava seif avere cos imbracaminte incaltaminte pantof haina jucarie televizor generator bicicleta tableta consola drujba marfa card motor parfum bautura cafea medicament act coif bratara caine numerar valuta unealta`),
  stealing: words('fura'),
  'loot-place': words('magazin masina locuinta casa supermarket depozit curte buzunar biserica'),
  figurative: words('inima start minge privire atentie spectacol idee vot somn imagine titlu punct victorie alegere'),
  'bribe-word': words('mita spaga'),
  'broken-into': words(
    'locuinta casa magazin bancomat seif masina apartament vila farmacie biserica geam benzinarie sediu depozit',
  ),
  'money-word': words('leu lei euro dolar suma ban prejudiciu milion economie credit investitie avans'),
  'theft-word': words('furt talharie inselaciune jaf delapidare frauda spargere contrabanda evaziune'),
  drunk: words('bea baut beat alcool alcoolemie ebrietate drogat droguri stupefiante'),
  licence: words('permis'),
  lacking: words('fara'),
  negative: words('negativ zero'),
  'smuggled-goods': words(
    'tigara tigarete tutun drog cocaina heroina cannabis hasis marijuana amfetamina contrabanda droguri',
  ),
  'jail-place': words('penitenciar inchisoare arest spital centru puscarie celula'),
  'spot-word': words('loc'),
};
