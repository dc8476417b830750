/** Romanian words of time by class; folded. */
import type { TimeWords } from '../../../language/times.js';

type Rows<Value> = Readonly<Record<string, Value>>;
/** `{ word: 'a b c' }` as a map from each word to its value. */
function by<Value>(rows: Rows<Value>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(rows).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
  );
}
const all = (words: string): ReadonlyMap<string, number> => new Map(words.split(/\s+/).map((word) => [word, 1]));

const month = by({
  ianuarie: 1,
  februarie: 2,
  martie: 3,
  aprilie: 4,
  iunie: 6,
  iulie: 7,
  august: 8,
  septembrie: 9,
  octombrie: 10,
  noiembrie: 11,
  decembrie: 12,
});

export const words: TimeWords = {
  weekday: by({ luni: 1, marti: 2, miercuri: 3, joi: 4, vineri: 5, 'sambata simbata': 6, duminica: 7 }),
  weekdayDefinite: by({
    lunea: 1,
    'martea martii': 2,
    'miercurea miercurii': 3,
    'joia joii': 4,
    'vinerea vinerii': 5,
    'sambetei simbetei sambetele': 6,
    'duminicii duminicile': 7,
    lunile: 0,
  }),
  month,
  monthDoubtful: by({ mai: 5 }),
  monthAfterDay: by({
    ...Object.fromEntries(month),
    mai: 5,
    ian: 1,
    feb: 2,
    febr: 2,
    mar: 3,
    mart: 3,
    apr: 4,
    iun: 6,
    iul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    noi: 11,
    nov: 11,
    dec: 12,
    gerar: 1,
  }),
  unit1: by({
    'secunda sec': 'second',
    'minut min': 'minute',
    ora: 'hour',
    'zi noapte': 'day',
    'saptamana saptamina': 'week',
    weekend: 'weekend',
    luna: 'month',
    trimestru: 'quarter',
    semestru: 'halfYear',
    an: 'year',
    deceniu: 'decade',
    'secol veac': 'century',
    mileniu: 'millennium',
  }),
  unit: by({
    'secunde sec': 'second',
    'minute min': 'minute',
    'ore h': 'hour',
    'zile nopti': 'day',
    'saptamani saptamini': 'week',
    weekenduri: 'weekend',
    luni: 'month',
    trimestre: 'quarter',
    semestre: 'halfYear',
    ani: 'year',
    decenii: 'decade',
    'secole veacuri': 'century',
    milenii: 'millennium',
  }),
  the: by({
    ziua: 'day',
    'saptamana saptamina': 'week',
    weekendul: 'weekend',
    luna: 'month',
    trimestrul: 'quarter',
    semestrul: 'halfYear',
    anul: 'year',
    deceniul: 'decade',
    'secolul veacul': 'century',
    mileniul: 'millennium',
  }),
  of: by({
    zilei: 'day',
    'saptamanii saptaminii': 'week',
    weekendului: 'weekend',
    lunii: 'month',
    trimestrului: 'quarter',
    semestrului: 'halfYear',
    anului: 'year',
    deceniului: 'decade',
    'secolului veacului': 'century',
  }),
  these: by({
    'secundele secundelor': 'second',
    'minutele minutelor': 'minute',
    'orele orelor': 'hour',
    'zilele zilelor nopti': 'day',
    'saptamanile saptamanilor': 'week',
    'lunile lunilor': 'month',
    'anii anilor': 'year',
    'deceniile deceniilor': 'decade',
    'secolele secolelor': 'century',
  }),
  part: by({
    'dimineata dimineti': 'MO',
    'pranz pranzul amiaza': 'MI',
    seara: 'EV',
    'noaptea noapte': 'NI',
    zori: 'MO',
  }),
  partOf: by({ 'diminetii zorilor': 'MO', 'pranzului amiezii': 'MI', serii: 'EV', noptii: 'NI', zorii: 'MO' }),
  season: by({
    'primavara primaverii': 'SP',
    'vara verii': 'SU',
    'toamna toamnei': 'FA',
    'iarna iernii': 'WI',
  }),
  shift: by({
    'trecut trecuta trecute': -1,
    'acesta aceasta asta acestei acestuia acesteia curent curenta curente': 0,
    'viitor viitoare': 1,
  }),
  shiftTold: by({ 'precedent precedenta precedente anterior anterioara anterioare': -1, 'urmator urmatoare': 1 }),
  this: by({ 'acest aceasta aceste acestui acestei ast': 0 }),
  bound: by({
    'inceputul inceputului debutul debutului startul inceput': 'START',
    'sfarsitul sfarsitului finalul finalului finele capatul incheierea sfirsitul sfarsit final': 'END',
    'mijlocul mijlocului jumatatea jumatatii mijloc': 'MID',
    'cursul parcursul decursul timpul': '',
  }),
  some: by({ 'cateva cativa catorva citeva citiva': 1 }),
  namer:
    all(`strada strazii str strazile bulevardul bulevardului bd bdul b-dul piata pietei calea caii comuna comunei satul satului
    localitatea localitatii orasul orasului cartierul cartierului parcul parcului scoala scolii liceul liceului colegiul colegiului
    statia statiei pasajul pasajului podul podului aleea aleii universitatea universitatii soseaua soselei stadionul stadionului
    spitalul spitalului uzina uzinei miscarea miscarii partidul partidului asociatia asociatiei fundatia fundatiei intrarea
    splaiul gradinita cinematograful teatrul sala hotelul metroul ansamblul formatia trupa grupul clubul`),
  every: by({
    zilnic: 'day',
    saptamanal: 'week',
    lunar: 'month',
    trimestrial: 'quarter',
    semestrial: 'halfYear',
    anual: 'year',
  }),
  decade: by({
    douazeci: 2,
    treizeci: 3,
    patruzeci: 4,
    cincizeci: 5,
    saizeci: 6,
    saptezeci: 7,
    optzeci: 8,
    nouazeci: 9,
  }),
  hedge: by({
    'aproximativ circa cam vreo aprox cca': 'APPROX',
    aproape: 'LESS_THAN',
    peste: 'MORE_THAN',
    'minim minimum': 'EQUAL_OR_MORE',
    'maxim maximum': 'EQUAL_OR_LESS',
    sub: 'LESS_THAN',
  }),
  person:
    all(`barbat barbatul femeie femeia tanar tanarul tanara copil copilul copila fata fetita baiat baiatul baietel minor
    minorul minora adolescent adolescentul adolescenta suspect suspectul suspecta sofer soferul victima elev elevul eleva
    student studentul studenta pensionar pensionarul bolnav pacient pacientul pacienta batran batranul batrana bebelus bebelusul
    barbati barbatii femei femeile tineri tinerii copii copiii fete fetele baieti minori minorii adolescenti adolescentii elevi
    elevii persoana persoane cetatean cetateni roman romani romanca politician militar politist`),
};
