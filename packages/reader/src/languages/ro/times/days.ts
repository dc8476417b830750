/** Days, parts of days, clock times, and the names that look like them. */
import type { TimeRule } from '../../../language/times.js';

export const dayRules: readonly TimeRule[] = [
  // names, not times
  {
    name: 'street or place name',
    match: '{namer} . ? ("„"|"«")? (numita|numit)? {day} {monthAfterDay} {year}?',
    sense: { kind: 'trap' },
  },
  {
    name: 'place name',
    match: ['miercurea -? (ciuc|sibiului|nirajului)', 'miercurii -? (ciuc|sibiului|nirajului)', 'sambata de (sus|jos)'],
    sense: { kind: 'trap' },
  },
  {
    name: 'idiom',
    match: [
      '24 de ore din 24',
      '7 zile din 7',
      'cel mai mult timp',
      'grade ,? {number} de? minute ((si|,)? {number} de? secunde)?',
      '{number} de? ani - ? lumina',
      'intr -? o (buna)? zi (de {weekday})?',
      'o zi de {weekday}',
      '(dn|dj|dc) - ? {number} h',
      'de pe o zi pe alta',
      '(pana|pina) acum !(<hedge>)? !(<length>) !(<someLength>)',
      '(pana|pina) atunci',
      'de acum (inainte|incolo)?',
      'acum ca',
      'la zi',
      'o data in plus',
      'anul nou chinezesc',
      'mos craciun',
      'vinerea neagra',
      'zi de zi lumina',
      // the plural and the genitive of `lună`, which the Monday is written like
      '(acelei|acelor|acele|aceste|acestor|atator|atatea|catorva|celor|altei|aceleiasi|putine|destule|multor) luni',
      // how much a day costs, not when
      'fiecare {unit1} (de !{weekday}) !<hedge> !<length>',
      '(orice|oricare|nicio) {unit1}',
    ],
    sense: { kind: 'trap' },
  },

  // deictic days
  {
    name: 'the night before publication',
    match: ['azi - noapte', 'azinoapte', 'asta - noapte', 'noaptea trecuta', 'asta noapte'],
    sense: { kind: 'part', part: 'NI', days: -1 },
  },
  {
    name: 'this night',
    match: ['(in)? ^ aceasta noapte', 'noaptea (aceasta|asta)'],
    sense: { kind: 'part', part: 'NI', days: 0 },
  },
  { name: 'today', match: '(azi|astazi) (<tail>)?', sense: { kind: 'day', days: 0 } },
  { name: 'yesterday', match: 'ieri (<tail>)?', sense: { kind: 'day', days: -1 } },
  { name: 'the day before yesterday', match: '(alaltaieri|alaltaieri) (<tail>)?', sense: { kind: 'day', days: -2 } },
  { name: 'tomorrow', match: '(maine|miine) (<tail>)?', sense: { kind: 'day', days: 1 } },
  { name: 'the day after tomorrow', match: '(poimaine|poimiine) (<tail>)?', sense: { kind: 'day', days: 2 } },
  { name: 'in three days', match: 'raspoimaine', sense: { kind: 'day', days: 3 } },
  { name: 'last night, early', match: '(aseara|asearã) (<clockTail>)?', sense: { kind: 'day', days: -1, part: 'EV' } },
  { name: 'two evenings ago', match: 'alaltaseara', sense: { kind: 'day', days: -2, part: 'EV' } },
  {
    name: 'this evening',
    match: [
      '(diseara|deseara|astaseara) (<clockTail>)?',
      'asta -? seara (<clockTail>)?',
      '(in)? ^ aceasta seara',
      'seara (aceasta|asta)',
    ],
    sense: { kind: 'day', days: 0, part: 'EV' },
  },
  {
    name: 'this morning',
    match: [
      '(azidimineata|azi - dimineata) (<clockTail>)?',
      '(in)? ^ aceasta dimineata',
      'dimineata (aceasta|asta)',
      'de ^ dimineata !(pana|pina|si)',
    ],
    sense: { kind: 'day', days: 0, part: 'MO' },
  },
  {
    name: 'this noon',
    match: ['(in)? ^ aceasta dupa - amiaza', 'dupa - amiaza (aceasta|asta)'],
    sense: { kind: 'day', days: 0, part: 'AF' },
  },
  { name: 'tonight', match: 'la noapte', sense: { kind: 'day', days: 0, part: 'NI' } },
  {
    name: 'a length from a day',
    match:
      '(de)? (azi|astazi =days:0|maine =days:1) (intr - o|peste) (o)? (saptamana =unit:week|luna =unit:month|zi =unit:day)',
    sense: { kind: 'told', unit: 'week' },
  },

  // weekdays
  {
    name: 'weekday',
    match: [
      '{weekday} (<tail>)?',
      '{weekday} (,|"(")? ((la|pe|in|din)? (data de|pe))? (<numericOrDay>) ")"? (<tail>)?',
      '{weekdayDefinite:weekday} (<dayPart>)',
      'in? (cursul|timpul)? {partOf:part} (zilei)? de {weekday} (,)? (<numericOrDay>)?',
      '(ora|orele|orei) {hour} ,? (de)? {weekday}',
      '(dimineata =part:MO|diminetii =part:MO|seara =part:EV|serii =part:EV|noaptea =part:NI|dupa - (amiaza|amiezii) =part:AF|pranzul =part:MI) (zilei)? de {weekday} (,|"(")? (<numericOrDay>)? (<clockTail>)?',
    ],
    sense: { kind: 'weekday' },
  },
  {
    name: 'weekday of a week',
    match: [
      '({weekday}|{weekdayDefinite:weekday}) {shift} (<tail>)?',
      '{weekday} ,? (din)? (saptamana|saptamanii) {shift} (<tail>)?',
      '(acest|aceasta|ast) =shift:0 {weekday}',
    ],
    sense: { kind: 'weekday', weeks: 0 },
  },
  {
    name: 'every such weekday',
    match: ['(in)? ^ fiecare (zi de)? {weekday} (<dayPart>)?', '{weekdayDefinite:weekday}', 'zilele de ^ {weekday}'],
    sense: { kind: 'weekdaySet' },
  },
  {
    name: 'weekday of a month',
    match: [
      '({ordinal}|ultima =ordinal:-1|ultimul =ordinal:-1) {weekday} ((din|a|ale) (luna|lunii|lui)?) {monthAfterDay:month} (<yearRef>)?',
    ],
    sense: { kind: 'nthWeekday' },
  },
  { name: 'some weekday', match: ['(prima|primul|ultima|ultimul) {weekday}'], sense: { kind: 'trap' } },
  {
    name: 'from weekday to weekday',
    match: [
      '(de|intre) {weekday} (pana|pina) {weekday:weekday2}',
      '{weekday} - {weekday:weekday2}',
      'intre {weekday} si {weekday:weekday2}',
      'de luni =weekday:1 (pana|pina) {weekday:weekday2}',
      // one of the two, nobody knows which
      '{weekday} sau {weekday:weekday2} =mod:APPROX',
    ],
    sense: { kind: 'range' },
  },
  {
    name: 'night between two days',
    match: [
      '(noaptea|noptii|noapte) (de|dintre) {weekday} ,? (spre|pe|la|-|si|catre) {weekday:weekday2} (<clockTail>)?',
      '(miezul)? (noaptea|noptii|noapte) (de|dintre) {day} (spre|pe|la|-|si|catre) {day:day2} {monthAfterDay:month} (<yearRef>)?',
      '(noaptea|noptii|noapte) (de|dintre) {day} {monthAfterDay:month} (spre|pe|la|-|si|catre) {day:day2} {monthAfterDay:month2} (<yearRef>)?',
      '{weekday} spre {weekday:weekday2}',
      '{weekday} (noaptea|noapte) ,? (spre|catre) {weekday:weekday2} (<clockTail>)?',
    ],
    sense: { kind: 'night' },
  },
  {
    name: 'night between the years',
    match: 'noaptea dintre ani',
    sense: { kind: 'holiday', month: 12, day: 31, part: 'NI' },
  },

  // calendar dates
  {
    name: 'date',
    match: [
      '<dayMonth> (<tail>)?',
      '{numeric} (<tail>)?',
      '(azi|astazi|ieri|maine) (,|"(")? (<numericOrDay>) ")"? (<tail>)?',
      '(in cursul)? {partOf:part} (zilei)? de <dayMonth>',
      '(ora|orele|orei) {hour} ,? (in (dimineata =part:MO|seara =part:EV|noaptea =part:NI|dupa - amiaza =part:AF) zilei de|in ziua de|(pe|din|in|la) data de|pe|din) <dayMonth>',
      'in? (cursul|timpul)? {partOf:part} (zilei)? de {weekday} (,)? (<numericOrDay>)?',
      '(ora|orele|orei) {hour} ,? (de)? {weekday}',
      '(dimineata =part:MO|diminetii =part:MO|seara =part:EV|serii =part:EV|noaptea =part:NI|dupa - (amiaza|amiezii) =part:AF) (zilei|datei)? de <dayMonth>',
    ],
    sense: { kind: 'date' },
  },
  {
    name: 'day of the month',
    match: [
      '{day} (ale|a|al) lunii ({shift}|in curs =shift:0|{monthAfterDay:month})?',
      '{day} (luna {shift})',
      'data de ^ {day} !{monthAfterDay}',
    ],
    sense: { kind: 'dayOfMonth' },
  },
  {
    name: 'first or last day',
    match: [
      'prima zi a ({of:unit} ({shift})? | acestui =unit:year an | acestei =unit:month luni | lunii {monthAfterDay:month} (<yearRef>)? | lui {monthAfterDay:month} (<yearRef>)? | anului {year})',
    ],
    sense: { kind: 'edge', edge: 'first' },
  },
  {
    name: 'first or last day',
    match: [
      'ultima zi (a|din) ({of:unit} ({shift})? | acestui =unit:year an | acestei =unit:month luni | (lunii|luna)? {monthAfterDay:month} (<yearRef>)? | lui {monthAfterDay:month} (<yearRef>)? | anului {year} | an =unit:year)',
    ],
    sense: { kind: 'edge', edge: 'last' },
  },
  {
    name: 'from date to date',
    match: [
      '{day} , ({number} ,)? ({number} ,)? {number} si {day:day2} {monthAfterDay:month} (<yearRef>)?',
      '{day} , {number} si {day:day2} {monthAfterDay:month} (<yearRef>)?',
      '(in)? ^ (intre|perioada|intervalul|perioadei|intervalului)? {day} (-|si|pana la|pana pe|pana in|la|/) {day:day2} {monthAfterDay:month} (<yearRef>)?',
      '(in)? ^ (intre|perioada|intervalul|perioadei)? {day} {monthAfterDay:month} (<yearRef>)? (-|pana la|pana pe|pana in|la) {day:day2} {monthAfterDay:month2} (<year2Ref>)?',
      '(intre) {day} {monthAfterDay:month} si {day:day2} {monthAfterDay:month2} (<year2Ref>)?',
      '(intre|perioada|intervalul)? {numeric} (-|si|pana la) {numeric:numeric2}',
    ],
    sense: { kind: 'range' },
  },
  {
    name: 'up to a date',
    match: '(pana|pina) (la|pe|in) (data de)? {day} {monthAfterDay:month} {year}',
    sense: { kind: 'open', side: 'until' },
  },
  {
    name: 'from a date on',
    match: [
      '(incepand|incepind) (cu|din|de la|de pe) (data de)? {day} {monthAfterDay:month} {year}',
      '(incepand|incepind) (cu|din) (anul)? {year}',
    ],
    sense: { kind: 'open', side: 'from' },
  },

  // parts of the day on which the text already is
  {
    name: 'part of the day',
    match: [
      'in (cursul|timpul) {partOf:part}',
      '(spre|catre) {part}',
      'la {part}',
      'la amiaza =part:MI',
      'in zori =part:MO',
      'in zorii zilei =part:MO',
      '(primele ore ale) (diminetii =part:MO)',
      'la primele ore =part:MO',
      '{part}',
      'dupa - amiaza =part:AF',
      'in cursul dupa - amiezii =part:AF',
    ],
    sense: { kind: 'part' },
  },

  // clock times
  {
    name: 'clock',
    match: 'dupa ^ (ora|orele) {hour} (<clockPart>)? (<zone>)?',
    sense: { kind: 'clock', mod: 'AFTER' },
  },
  {
    name: 'clock',
    match: 'inainte de ^ (ora|orele) {hour} (<clockPart>)? (<zone>)?',
    sense: { kind: 'clock', mod: 'BEFORE' },
  },
  {
    name: 'clock',
    match: [
      '(in jurul|in jur de|pe la|aproximativ la) =mod:APPROX (ora|orele|orei|orelor) (locale|locala)? {hour} (<clockPart>)? (<zone>)?',
      '(ora|orele|orei|orelor) (locale|locala)? {hour} (<clockPart>)? (<zone>)?',
      '{clock} (<zone>)?',
    ],
    sense: { kind: 'clock' },
  },
  {
    name: 'from hour to hour',
    match: [
      '(intre)? (ora|orele|orelor) {hour} (-|si|pana la|la) (ora|orele)? {hour:hour2}',
      'intre {clock:hour} si {clock:hour2}',
      '{clock:hour} - {clock:hour2}',
      'intervalul (orar)? {hour} - {hour:hour2}',
    ],
    sense: { kind: 'clockRange' },
  },
  {
    name: 'midnight',
    match: [
      '(la|dupa|pana la|in jurul)? ^ miezul noptii',
      '{weekday} ,? (la|dupa|pana la|spre) miezul noptii',
      '(putin|imediat) ^ dupa miezul noptii',
      'dupa miezul noptii',
    ],
    sense: { kind: 'midnight' },
  },
];
