/** Weeks, months, seasons, years and longer; holidays. */
import type { TimeRule } from '../../../language/times.js';

const feast = (name: string, match: string | readonly string[], month: number, day: number): TimeRule => ({
  name,
  match,
  sense: { kind: 'holiday', month, day, adverbial: name === 'Christmas' || name === 'New Year’s Eve' },
});
const easter = (name: string, match: string | readonly string[], days: number): TimeRule => ({
  name,
  match,
  sense: { kind: 'holiday', easter: days, adverbial: days === 0 },
});

export const periodRules: readonly TimeRule[] = [
  // weeks
  {
    name: 'week, month, year by its distance',
    match: [
      '({the:unit}|{of:unit}) {shift}',
      '{this:shift} {unit1:unit}',
      '(viitorul|urmatorul) =shift:1 an =unit:year',
      'acestei =shift:0 (saptamani =unit:week|luni =unit:month|zile =unit:day)',
      '({the:unit}|{of:unit}) in curs =shift:0',
      'acestui =shift:0 {unit1:unit}',
      '({the:unit}|{of:unit}) {shiftTold}',
      '({the:unit}|{of:unit}) ,? cea ce vine =shift:1',
    ],
    sense: { kind: 'unit' },
  },
  {
    name: 'beginning, middle or end',
    match: [
      '{bound} {of:unit} !({month}|{monthDoubtful}|{shift}|{shiftTold}|{year}|in curs|scolar|universitar|al|{roman}|{number})',
      '{bound} de {unit1:unit}',
      '(prima parte a) =bound:START {of:unit}',
      '(ultima parte a) =bound:END {of:unit}',
    ],
    sense: { kind: 'unit', shift: 0 },
  },
  {
    name: 'week of a month',
    match: [
      '({ordinal} saptamana | prima =ordinal:1 saptamana | ultima =ordinal:-1 saptamana) (din|a) (luna|lunii|lui)? {monthAfterDay:month} (<yearRef>)?',
      '({ordinal} saptamana | prima =ordinal:1 saptamana | ultima =ordinal:-1 saptamana) (din|a) (luna|lunii) {shift}',
      'ultima =ordinal:-1 saptamana (din|a) (an|anului) =month:12 (<yearRef>)?',
    ],
    sense: { kind: 'weekOfMonth' },
  },
  {
    name: 'weekend',
    match: [
      '(acest|acestui) =shift:0 (weekend|week-end)',
      '(weekend|week-end|weekendul|weekendului) {shift}',
      '(in|din|pentru|la|de) ^ (weekend|week-end|weekendul)',
      'in weekendul ^ acesta =shift:0',
      '(la|de) ^ (sfarsit|final) de saptamana',
    ],
    sense: { kind: 'weekend' },
  },

  // months
  {
    name: 'month',
    match: [
      '<monthName> (<yearRef>)?',
      '{monthAfterDay:month} . ? {year}',
      '{month} {shift:yearShift}',
      '(in|din|prin|dupa|pana in|de la|inainte de|de) ^ {monthDoubtful:month} (<yearRef> | !{modifier} !(de|mult|multe|multi|putin|bine|cu|ca|toate|toti|mare|mari|mic|aproape|sus|jos))',
    ],
    sense: { kind: 'month' },
  },
  {
    name: 'from month to month',
    match: [
      '(intre|perioada|lunile|intervalul)? ({month}|{monthDoubtful:month}) - ({month:month2}|{monthDoubtful:month2}) (<yearRef>)?',
      '(din|de la|de|intre) ({month}|{monthDoubtful:month}) (pana in|pana la|pana|la|si) ({month:month2}|{monthDoubtful:month2}) (<yearRef>)?',
      'lunile ({month}|{monthDoubtful:month}) si ({month:month2}|{monthDoubtful:month2}) (<yearRef>)?',
      '({month}|{monthDoubtful:month}) {year} - ({month:month2}|{monthDoubtful:month2}) {year:year2}',
    ],
    sense: { kind: 'monthRange' },
  },
  { name: 'the same month', match: '(in|din)? ^ aceeasi luna', sense: { kind: 'told', unit: 'month' } },
  { name: 'the same week', match: '(in|din)? ^ aceeasi saptamana', sense: { kind: 'told', unit: 'week' } },
  { name: 'the same year', match: '(in|din)? ^ (acelasi|acel) an', sense: { kind: 'told', unit: 'year' } },
  {
    name: 'the same day',
    match: ['(in|din)? ^ aceeasi (zi|seara|dimineata)', '(in)? ^ ziua respectiva', '(in)? ^ acea zi'],
    sense: { kind: 'told', days: 0 },
  },
  { name: 'the next day', match: ['a doua zi (<dayPart>)?', 'ziua urmatoare'], sense: { kind: 'told', days: 1 } },
  { name: 'the day before', match: ['ziua precedenta', 'ziua anterioara'], sense: { kind: 'told', days: -1 } },

  // quarters and halves
  {
    name: 'quarter',
    match: [
      '(trimestrul|trimestrului) (al)? ({ordinal:quarter}|{roman:quarter}|{number:quarter}|intai =quarter:1) (<yearRef>)?',
      '({ordinal:quarter}|primul =quarter:1|ultimul =quarter:4) (trimestru|trimestrul) (<yearRef>)?',
      '(t|q|trim .) {digit:quarter} <yearRef>',
    ],
    sense: { kind: 'quarter' },
  },
  {
    name: 'half-year',
    match: [
      '(semestrul|semestrului) (al)? ({ordinal:half}|{roman:half}|{number:half}|intai =half:1) (<yearRef>)?',
      '({ordinal:half}|primul =half:1|ultimul =half:2) (semestru|semestrul) (<yearRef>)?',
      'prima jumatate a =half:1 (anului {year}|anului {shift:yearShift}|lui {year}|anului =yearShift:0|acestui an =yearShift:0)',
      'a doua jumatate a =half:2 (anului {year}|anului {shift:yearShift}|lui {year}|anului =yearShift:0|acestui an =yearShift:0)',
      '(s|h) {digit:half} {year}',
    ],
    sense: { kind: 'halfYear' },
  },

  // seasons
  {
    name: 'season',
    match: [
      '{season} {shift:yearShift}',
      '{season} <yearRef>',
      '{season} lui {year}',
      '{this:yearShift} {season}',
      '(din|pentru|pana in|fata de|inca din|pana la|inainte de|dupa|spre|pana spre) ^ {season} !{modifier}',
      'asta -? {season}',
      'la {season}',
      '{season} {year} - {year:year2}',
      '{season} anului {year}',
    ],
    sense: { kind: 'season' },
  },

  // years
  {
    name: 'year',
    match: [
      '(anul|anului|lui) {year} !(- {year})',
      '(anul|anului) {eraYear:year}',
      '(editia|editiei|sezonul|sezonului) ^ {year} !(- {year})',
      '(in|din|pana in|pana la|prin|pe|pentru|de la|dupa|inainte de|inca din|fata de|cu|spre) ^ {year} !(- {year}) !(de {plural})',
      '"(" ^ {year} $ ")"',
      '(bugetul|alegerile|campania) (pe|din|pentru)? ^ {year}',
    ],
    sense: { kind: 'year' },
  },
  { name: 'one more year', match: '(si|sau|,) ^ {year} !(- {year})', sense: { kind: 'year', after: true } },
  {
    name: 'from year to year',
    match: [
      '(intre|perioada|intervalul|anii|anilor|perioadei|exercitiul|mandatul|sezonul|deceniul)? (anii)? {year} - {year:year2}',
      'intre (anii)? {year} si {year:year2}',
      'din {year} (pana in|pana la|in) {year:year2}',
      'de la {year} (pana in|pana la|la) {year:year2}',
      '(anul|anului|anii) (scolar|universitar|fiscal|financiar|agricol)? {year} (-|/) {year:year2}',
      'anii {year} si {year:year2}',
    ],
    sense: { kind: 'yearRange' },
  },
  {
    name: 'decade',
    match: [
      '(anii|anilor) {decade}',
      "(anii|anilor) ('|’)? {twoDigits}",
      '(anii|anilor) {year:decadeYear} !(- {year}) !(si {year}) !(, {year})',
      'deceniul {ordinal} (al secolului {roman:century})',
    ],
    sense: { kind: 'decade' },
  },
  {
    name: 'from decade to decade',
    match: ['deceniile {year} - {year:year2}', "(anii|anilor) '? {twoDigits} - '? {twoDigits:twoDigits2}"],
    sense: { kind: 'decadeRange' },
  },
  {
    name: 'from century to century',
    match: '(secolele|secolelor|veacurile) <centuryNumber> (-|si|pana in|pana la) <century2Number>',
    sense: { kind: 'centuryRange' },
  },
  {
    name: 'half a century',
    match: 'prima jumatate a (secolului|veacului) (<centuryNumber>|{shift})',
    sense: { kind: 'century', mod: 'FIRST_HALF' },
  },
  {
    name: 'half a century',
    match: 'a doua jumatate a (secolului|veacului) (<centuryNumber>|{shift})',
    sense: { kind: 'century', mod: 'SECOND_HALF' },
  },
  {
    name: 'century',
    match: ['(secolul|secolului|veacul|veacului|sec .) <centuryNumber> (<christ>)?'],
    sense: { kind: 'century' },
  },
  { name: 'year of an era', match: ['(anul|anului|anii)? {eraYear:year} <christ>'], sense: { kind: 'year' } },
  {
    name: 'years of an era',
    match: ['(intre)? (anii|anilor)? {eraYear:year} (-|si) {eraYear:year2} <christ>'],
    sense: { kind: 'yearRange' },
  },

  // holidays
  feast(
    'Christmas',
    [
      '(de|pana la|inainte de|dupa|la|inaintea|in preajma|pana de|din ziua de|in ziua de) ^ craciun',
      '(craciunul|craciunului) ({year})?',
      'craciun {year}',
    ],
    12,
    25,
  ),
  feast('Christmas Eve', ['ajunul (craciunului|de craciun)', 'in ^ ajun de craciun', 'ajun de craciun'], 12, 24),
  feast('New Year', ['anul nou', 'anului nou'], 1, 1),
  feast(
    'New Year’s Eve',
    ['(de|pana la|la|dupa|inainte de|noaptea de) ^ revelion', 'revelionul', 'revelionului'],
    12,
    31,
  ),
  feast('Epiphany', ['(de|la|dupa|pana la) ^ boboteaza'], 1, 6),
  feast('Union Day', ['ziua unirii', 'ziua (micii uniri|unirii principatelor)'], 1, 24),
  feast('Dragobete', ['de ^ dragobete'], 2, 24),
  feast('1 March', ['de ^ martisor'], 3, 1),
  feast('Women’s Day', ['ziua (internationala a)? femeii'], 3, 8),
  feast('Saint George', ['de ^ (sfantul|sf .) gheorghe'], 4, 23),
  feast('Labour Day', ['ziua (internationala a)? muncii'], 5, 1),
  feast('Europe Day', ['ziua europei'], 5, 9),
  feast('Victory Day', ['ziua victoriei'], 5, 9),
  feast('Constantine and Helena', ['de ^ (sfintii|sf .) constantin si elena'], 5, 21),
  feast('Children’s Day', ['ziua (internationala a)? copilului'], 6, 1),
  feast('Midsummer', ['de ^ sanziene'], 6, 24),
  feast('Peter and Paul', ['de ^ (sfintii|sf .)? petru si pavel'], 6, 29),
  feast('Saint Elijah', ['de ^ (sfantul|sf .) ilie'], 7, 20),
  feast('Transfiguration', ['schimbarea la fata'], 8, 6),
  feast('Dormition', ['(de|la) ^ (sfanta|sf .) maria', 'adormirea maicii domnului', 'de ^ sfanta maria mare'], 8, 15),
  feast('Nativity of Mary', ['(de|la) ^ (sfanta|sf .) maria mica'], 9, 8),
  feast('Saint Parascheva', ['de ^ (sfanta|cuvioasa|sf .) parascheva'], 10, 14),
  feast('Saint Demetrius', ['de ^ (sfantul|sf .) dumitru'], 10, 26),
  feast('Halloween', ['de ^ halloween'], 10, 31),
  feast('Saint Andrew', ['de ^ (sfantul|sf .) andrei'], 11, 30),
  feast('National Day', ['de ^ ziua nationala (a romaniei)?'], 12, 1),
  feast('Saint Nicholas', ['de ^ (sfantul|sf .|mos) nicolae', 'de ^ mos nicolae'], 12, 6),
  feast('Valentine’s Day', ["de ^ valentine (' s|s)? day", 'ziua indragostitilor'], 2, 14),
  easter('Palm Sunday', ['(de|duminica) ^ florii', 'duminica floriilor', 'floriile', 'floriilor'], -7),
  easter('Maundy Thursday', ['joia (mare|neagra)', 'joia patimilor'], -3),
  easter('Good Friday', ['vinerea (mare|patimilor)', 'vinerea seaca'], -2),
  easter('Holy Saturday', ['sambata mare'], -1),
  easter(
    'Easter',
    [
      '(de|pana la|la|inainte de|dupa|inaintea) ^ (paste|pasti) {year}?',
      '(pastele|pastelui)',
      '(duminica|noaptea) (invierii|de inviere|pastelui)',
      'inviere {year}',
      'paste {year}',
    ],
    0,
  ),
  easter('Easter Monday', ['lunea pastelui', 'a doua zi de paste'], 1),
  easter('Ascension', ['(inaltarea|inaltarii) domnului'], 39),
  easter('Pentecost', ['(de|la|dupa|pana la) ^ rusalii', '(rusaliile|rusaliilor)'], 49),
];
