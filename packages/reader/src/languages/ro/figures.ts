import type { FigureRules, HedgeRule } from '../../language/figures.js';
import type { Hedge } from '../../record.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const rows = (...texts: string[]): readonly (readonly string[])[] => texts.map((text) => text.split(' '));
const hedges = (hedge: Hedge, ...texts: string[]): readonly HedgeRule[] =>
  texts.map((text) => ({ words: text.split(' '), hedge }));

export const figures: FigureRules = {
  hedges: [
    ...hedges('at-most', 'nu mai mult de', 'nu mai multi de', 'cel mult', 'pana la', 'pina la', 'maximum', 'maxim'),
    ...hedges('at-least', 'nu mai putin de', 'cel putin', 'pe putin', 'macar', 'minimum', 'minim'),
    ...hedges(
      'more-than',
      'cu putin peste',
      'putin peste',
      'putin mai mult de',
      'mai mult de',
      'mai multi de',
      'mai multe de',
      'mai bine de',
      'in plus fata de',
      'peste',
      'mai mari de',
      'mai mare de',
    ),
    ...hedges('less-than', 'mai putin de', 'mai putini de', 'putin sub', 'sub', 'mai mici de', 'mai mica de'),
    ...hedges(
      'about',
      'in jur de',
      'in jurul a',
      'in jurul valorii de',
      'aproximativ',
      'aprox .',
      'cca .',
      'cca',
      'circa',
      'cam',
      'vreo',
      'aproape de',
      'aproape',
      'estimativ',
      'undeva la',
    ),
  ].sort((a, b) => b.words.length - a.words.length),
  openers: set('alte alti inca cate cite inca alte celelalte restul'),
  pluralAsOblique: 'fem',
  modifiers: set('fosti foste fostii noi mari mici alti alte actuali actuale presupusi presupuse tineri tinere'),
  exceeding: new Map([
    ['depasi', ''],
    ['intrece', ''],
    ['excede', ''],
    ['trece', 'de'],
  ]),
  amounting:
    set(`fi avea costa valora insuma masura cantari atinge ajunge creste urca scadea cobori reveni depasi pierde castiga scumpi ieftini majora
    reduce implini totaliza ramane trece merge incepe varia evalua estima ridica`),
  measureNouns:
    set(`lei leu euro dolari dolar lire franci ruble hrivne yeni yuani forinti zloti coroane bani kilometri km metri centimetri milimetri hectare tone
    kilograme grame litri grade puncte procente ani megawati gigawati ore ori`),
  changing: set('creste ajunge urca scadea cobori reveni ridica ridicat spori'),
  negations: set('nu n- n fara nereusind neputand'),
  between: 'intre',
  and: 'si',
  fromWords: ['de', 'la'],
  toWord: 'la',
  partitives: set('din dintre'),
  percents: rows('%', 'la suta', 'procente', 'procent', 'la sut'),
  measures: new Map(
    Object.entries({
      '€': 'euro',
      eur: 'euro',
      $: 'dolari',
      usd: 'dolari',
      '£': 'lire sterline',
      gbp: 'lire sterline',
      ron: 'lei',
      mdl: 'lei moldovenești',
      'km / h': 'kilometri pe oră',
      'km / ora': 'kilometri pe oră',
      'm / s': 'metri pe secundă',
      km: 'kilometri',
      m: 'metri',
      cm: 'centimetri',
      mm: 'milimetri',
      kg: 'kilograme',
      g: 'grame',
      t: 'tone',
      ha: 'hectare',
      mp: 'metri pătrați',
      mc: 'metri cubi',
      'km²': 'kilometri pătrați',
      kmp: 'kilometri pătrați',
      'm²': 'metri pătrați',
      'm³': 'metri cubi',
      'mc / s': 'metri cubi pe secundă',
      'l / mp': 'litri pe metru pătrat',
      l: 'litri',
      ml: 'mililitri',
      mw: 'megawați',
      gw: 'gigawați',
      kw: 'kilowați',
      mwh: 'megawați-oră',
      gwh: 'gigawați-oră',
      kwh: 'kilowați-oră',
      twh: 'terawați-oră',
      '° c': 'grade Celsius',
      '°': 'grade',
      '‰': 'la mie',
      mg: 'miligrame',
      gb: 'gigabyți',
      tb: 'terabyți',
      mb: 'megabyți',
    }),
  ),
  fraction: 'fracție',
  multiple: 'ori',
  multiples: new Map([
    ['dublu', 2],
    ['dublul', 2],
    ['triplu', 3],
    ['triplul', 3],
  ]),
  multipleBefore: set('cu'),
  multipleAfter: set('fata decat'),
  comparing: set('cat cit tot'),
  both: set('ambele ambii ambilor ambelor amandoi amandoua amindoi amindoua'),
  severals: rows('mai multe', 'mai multi'),
  ranks: new Map([
    ['locul', 'loc'],
    ['locului', 'loc'],
    ['pozitia', 'poziție'],
  ]),
  order: ['de', 'ordinul'],
  labels:
    set(`articolul articolului articolele art legea legii legile nr numarul numarului pagina pag alineatul alin punctul pct capitolul cap
    hotararea ordonanta oug og hg ordinul decizia dosarul dosarului camera etajul linia liniei sectorul sector sectorului autostrada autostrazii
    drumul dn dj strada str calea bulevardul bd soseaua bloc blocul bl ap apartamentul scara sc et zborul zborului cursa canalul grupa liga seria
    clasa postal cod codul telefon tel telefonul fax orele ora secolul sec anul anului editia versiunea modelul tipul nivelul gradul anexa litera lit
    paragraful sectia sectiei sectia circumscriptia colegiul regimentul batalionul brigada brigazii divizia unitatea scoala gradinita spitalul
    metroul magistrala faza etapa runda grup grupul categoria euro zona statia peronul poarta terminalul reactorul unitatea kilometrul km tvr antena
    protv radio boeing airbus formula covid rezolutia regulamentul directiva protocolul formatul minutul minutele minutului calibrul calibru varianta proiectul`),
  bare: set('alte alti doar numai abia la de fata cu restul din peste pana inca'),
  definites: set('cei cele celor ceilalti celelalte'),
  idioms: set('randuri colturi ochi maini feluri'),
  timeNouns: set(
    'secunda secunde minut minute ora ore zi zile noapte nopti saptamana saptamani luna luni an ani deceniu decenii secol secole',
  ),
  ageVerbs: set('implini avea'),
  ageNouns: set('varsta'),
  persons:
    set(`barbat femeie tanar tanara copil fata fetita baiat baietel minor minora adolescent adolescenta suspect suspecta sofer victima elev
    eleva student studenta pensionar bolnav pacient pacienta batran batrana bebelus persoana cetatean roman romanca politician militar politist om
    barbatul sportiv sportiva actor actrita jurnalist mama tata fiu fiica sot sotie turist ucrainean rus localnic muncitor medic profesor inculpat
    primar deputat senator candidat lider alpinist pieton biciclist motociclist conducator ranit mort decan`),
  minus: 'minus',
};
