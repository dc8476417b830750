/** Lengths of time, distances in time, what comes again, and vague times. */
import type { TimeRule } from '../../../language/times.js';

export const lengthRules: readonly TimeRule[] = [
  // distances
  {
    name: 'ago',
    match: [
      '(acum|in urma cu) (<hedge>)? (<length>) (si (<length2>))?',
      'cu (<hedge>)? (<length>) (si (<length2>))? in urma',
      '(acum|in urma cu) (<hedge>)? (<someLength>) =some:1',
      'cu (<hedge>)? (<someLength>) =some:1 in urma',
    ],
    sense: { kind: 'offset', from: 'published', direction: -1 },
  },
  {
    name: 'earlier than what was told',
    match: [
      'cu (<hedge>)? (<length>) (inainte|inaintea|mai devreme)',
      '(<length>) mai devreme',
      'cu (<someLength>) =some:1 (inainte|inaintea|mai devreme)',
    ],
    sense: { kind: 'offset', from: 'told', direction: -1 },
  },
  {
    name: 'later than what was told',
    match: ['(la)? (<hedge>)? (<length>) mai (tarziu|tirziu)', '(la)? (<someLength>) =some:1 mai (tarziu|tirziu)'],
    sense: { kind: 'offset', from: 'told', direction: 1 },
  },
  {
    name: 'in, or more than',
    match: ['peste (<length>) !(de {noun})', 'peste (<someLength>) =some:1'],
    sense: { kind: 'over' },
  },

  // lengths
  {
    name: 'age',
    match: ['(in)? varsta de ^ (<length>) (si (<length2>))?', '{person} ,? (in varsta)? de ^ (<length>)'],
    sense: { kind: 'duration', age: true },
  },
  {
    name: 'length',
    match: [
      '(<hedge>)? (<length>) (de zile)?',
      '(unei|intregii|ultimei|urmatoarei|primei) =amount:1 luni =unit:month',
      '(<hedge>)? (<length>) (si|,) (<length2>)',
      '(<hedge>)? (<length>) , (<length2>) (si|,) (<length3>)',
    ],
    sense: { kind: 'duration' },
  },
  {
    name: 'length not counted',
    match: [
      '(<someLength>)',
      '(in|pe|de|dupa|pentru|timp de|prin) ^ {unit} $ (de !zile)',
      '{unit} (intregi|la rand|in sir|bune|indelungi|de-a randul|de zile)',
      '(ultimele|ultimii|primele|primii|urmatoarele|urmatorii|viitoarele|viitorii|ultimilor|ultimelor) {unit}',
      '(ultimele|ultimii|ultimelor|ultimilor) {some} {unit}',
      '{these:unit} (viitoare|viitori|urmatoare|urmatori)',
    ],
    sense: { kind: 'duration', some: true },
  },
  {
    name: 'length up to now or from now',
    match: [
      '(ultimele|ultimii|ultimilor|ultimelor|primele|primii|primilor|primelor|urmatoarele|urmatorii|urmatorilor|urmatoarelor|viitoarele|viitorii) (<hedge>)? {number:amount} de? {unit}',
      '(ultima|ultimul|urmatoarea|urmatorul) =amount:1 {unit1:unit}',
      '(ultima|ultimul) =amount:1 {fraction} de {unit1:unit}',
    ],
    sense: { kind: 'duration' },
  },
  {
    name: 'a whole one',
    match: [
      '{one:amount} {unit1:unit} (intreaga|intreg)',
      '(intreaga|intregul|toata) =amount:1 (zi =unit:day|ziua =unit:day|saptamana =unit:week|luna =unit:month|anul =unit:year|an =unit:year)',
    ],
    sense: { kind: 'duration' },
  },
  {
    name: 'some while',
    match: [
      '(mult|scurt|putin|lung|oricat|ceva) timp',
      '(multa|indelungata|scurta) vreme',
      '{one} (scurta|lunga|buna) perioada',
    ],
    sense: { kind: 'duration', some: true },
  },
  {
    name: 'from length to length',
    match: [
      'intre {number:amount} (de? {unit})? si {number:amount2} de? {unit}',
      '{number:amount} - {number:amount2} de? {unit}',
      '(de|cu varste de) ^ {number:amount} (si|sau|,) {number:amount2} de? {unit}',
      'de la {number:amount} la {number:amount2} de? {unit}',
    ],
    sense: { kind: 'durationRange' },
  },

  // again and again
  {
    name: 'every',
    match: [
      '(in)? fiecare ({unit1:unit}|{part}|{season})',
      '{every:unit}',
      '(o data|de {number:times} ori|de cateva ori|de mai multe ori) (pe|in|la) {unit1:unit}',
      '(o data|odata) la {number:amount} (de)? {unit}',
      '(o data|odata) la fiecare {number:amount} {unit}',
      'din {number:amount} in {number:amount2} de? {unit}',
      'la fiecare {number:amount} de? {unit}',
    ],
    sense: { kind: 'set' },
  },
  {
    name: 'day by day',
    match: [
      'zi de zi =unit:day',
      'an de an =unit:year',
      'saptamana de saptamana =unit:week',
      'luna de luna =unit:month',
      'din ora in ora =unit:hour',
      'din an in an =unit:year',
      'de la an la an =unit:year',
      'zi si noapte =unit:day',
      'in toate zilele =unit:day',
      '(in)? toate (diminetile =unit:day|serile =unit:day)',
    ],
    sense: { kind: 'set' },
  },

  // vague
  {
    name: 'now',
    match: [
      'in prezent',
      '(la|in) (ora|momentul|clipa) (actuala|actual|de fata)',
      'in acest moment',
      'in momentul de fata',
      'deocamdata',
      'momentan',
      'in aceste zile',
      'zilele acestea',
      'in zilele noastre',
      'la ora actuala',
      'acum',
    ],
    sense: { kind: 'reference', value: 'PRESENT_REF' },
  },
  {
    name: 'some time ago',
    match: [
      '(in)? ^ zilele trecute',
      '(in)? ^ (lunile|saptamanile) trecute',
      '(in)? ^ anii trecuti',
      'de ^ atunci',
      'in trecut',
      'de curand',
      'nu demult',
      'cu ani in urma',
      'in urma cu ani',
    ],
    sense: { kind: 'reference', value: 'PAST_REF' },
  },
  {
    name: 'some time ahead',
    match: [
      'in curand',
      'in viitorul (apropiat|indepartat)',
      '(in)? zilele (urmatoare|viitoare)',
      '(in)? perioada urmatoare',
      'in urmatoarea perioada',
    ],
    sense: { kind: 'reference', value: 'FUTURE_REF' },
  },
];
