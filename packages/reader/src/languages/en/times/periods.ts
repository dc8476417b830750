/** Weeks, months, seasons, years and longer; holidays. */
import type { TimeRule } from '../../../language/times.js';

const feast = (name: string, match: string | readonly string[], month: number, day: number): TimeRule => ({
  name,
  match,
  sense: { kind: 'holiday', month, day, adverbial: name === 'Christmas' },
});
const easter = (name: string, match: string | readonly string[], days: number): TimeRule => ({
  name,
  match,
  sense: { kind: 'holiday', easter: days, adverbial: days === 0 },
});

export const periodRules: readonly TimeRule[] = [
  {
    name: 'week, month, year by its distance',
    match: [
      '(the)? ^ ({shift}|{this:shift}) {unit1:unit} !-',
      'late =bound:END ({shift}|{this:shift}) {unit1:unit} !-',
      'early =bound:START ({shift}|{this:shift}) {unit1:unit} !-',
      '(later|earlier) ({shift}|{this:shift}) {unit1:unit} !-',
      '(the)? ^ (coming|upcoming) =shift:1 {unit1:unit}',
      '(the)? ^ current =shift:0 {unit1:unit}',
      'the {shiftTold} {unit1:unit}',
      '(a)? year earlier =shiftTold:-1 =unit:year',
    ],
    sense: { kind: 'unit' },
  },
  {
    name: 'beginning, middle or end',
    match: [
      '(the)? {bound} of (the|{this:shift}|{shift}) (week =unit:week|month =unit:month|quarter =unit:quarter|year =unit:year|decade =unit:decade|century =unit:century) !{year}',
      "(the)? (year|month|week) ' s end =bound:END =shift:0",
      '(by|until|before|at) ^ (year =unit:year|month =unit:month|week =unit:week) -? end =bound:END',
      '(the)? (first half|first part) of the =bound:START (week =unit:week|month =unit:month|decade =unit:decade)',
      '(the)? second half of the =bound:END (week =unit:week|month =unit:month|decade =unit:decade)',
    ],
    sense: { kind: 'unit' },
  },
  {
    name: 'week of a month',
    match: [
      '(the)? ({ordinal}|last =ordinal:-1|final =ordinal:-1) week (of|in) {monthAfterDay:month} (<yearRef>)?',
      '(the)? ({ordinal}|last =ordinal:-1) week of ({shift}|{this:shift}) month',
    ],
    sense: { kind: 'weekOfMonth' },
  },
  {
    name: 'weekend',
    match: [
      '({shift}|{this:shift}) weekend',
      '(the)? past =shift:-1 weekend',
      '(over|at|on|before|after|during|by) ^ the weekend',
    ],
    sense: { kind: 'weekend' },
  },

  // months
  {
    name: 'month',
    match: [
      '<monthName> (<monthYear>)',
      '{monthAfterDay:month} . ? {year}',
      '(the)? month of {monthAfterDay:month} (<monthYear>)?',
      '({shift:yearShift}|{this:yearShift}) {monthAfterDay:month}',
      '(in|since|by|until|till|from|to|of|for|before|after|through|during|around|into|between|between) ^ {month} (,? {year})?',
      '(in|since|by|until|till|during|before|after|through|last|next|of) ^ {monthDoubtful:month} (,? {year})? !{noun}',
      '{month} !{name}',
    ],
    sense: { kind: 'month' },
  },
  {
    name: 'part of a month',
    match: [
      '(the)? {bound} of {monthAfterDay:month} (<yearRef>)?',
      '(early|earlier) (in)? =bound:START <monthName> (<monthYear>)?',
      '(late|later) (in)? =bound:END <monthName> (<monthYear>)?',
      '(mid) -? =bound:MID <monthName> (<monthYear>)?',
    ],
    sense: { kind: 'month' },
  },
  {
    name: 'from month to month',
    match: [
      '(from|between)? <monthName> (<monthYear>)? (-|to|and|through|until) ({month:month2}|{monthDoubtful:month2}) (<monthYear>)?',
      '(from|between)? ({month}|{monthDoubtful:month}) {year} (-|to|and|through|until) ({month:month2}|{monthDoubtful:month2}) {year:year2}',
    ],
    sense: { kind: 'monthRange' },
  },
  { name: 'the same month', match: '(in|during)? ^ (the|that) same month', sense: { kind: 'told', unit: 'month' } },
  {
    name: 'the same year',
    match: ['(in|during)? ^ (the|that) same year', 'that ^ year'],
    sense: { kind: 'told', unit: 'year' },
  },
  {
    name: 'the same day',
    match: ['(on|later)? ^ (the|that) same (day|evening|morning|night)', '(on)? ^ that (day|evening|morning)'],
    sense: { kind: 'told', days: 0 },
  },
  {
    name: 'the next day',
    match: ['the (next|following) day', 'the day after !tomorrow', 'a day later'],
    sense: { kind: 'told', days: 1 },
  },
  {
    name: 'the day before',
    match: ['the (previous|preceding) day', 'the day before !yesterday', 'a day earlier'],
    sense: { kind: 'told', days: -1 },
  },

  // quarters and halves
  {
    name: 'quarter',
    match: [
      '(the)? ({ordinal:quarter}|last =quarter:4|final =quarter:4) quarter (<yearRef>)?',
      '(the)? ({ordinal:quarter}|last =quarter:4) quarter of the =yearShift:0 year',
      'q {digit:quarter} (<yearRef>)?',
    ],
    sense: { kind: 'quarter' },
  },
  {
    name: 'half-year',
    match: [
      '(the)? ({ordinal:half}|latter =half:2) half of ({year}|{shift:yearShift} year|{this:yearShift} year|the =yearShift:0 year)',
      'h {digit:half} {year}',
    ],
    sense: { kind: 'halfYear' },
  },

  // seasons
  {
    name: 'season',
    match: [
      '({shift:yearShift}|{this:yearShift}) {season} !(,? {noun})',
      '{season} (of)? {year}',
      '(the)? {season} of (({shift:yearShift}|{this:yearShift}) year|{year})',
      '(in|during|by|before|after|until|since|for|over|through) ^ (the)? (early|late)? {season} !{noun} !(of !{year})',
      '{season} {year} - {year:year2}',
    ],
    sense: { kind: 'season' },
  },

  // years
  {
    name: 'year',
    match: [
      '(the)? year ^ {year} !(- {year})',
      '(in|by|until|till|since|from|for|before|after|during|of|around|throughout|through|between|to) ^ {year} !(- {year}) !({plural}) !({noun})',
      '(early|earlier) (in)? =bound:START {year}',
      '(late|later) (in)? =bound:END {year}',
      '(mid) - ? =bound:MID {year}',
      '(the)? {bound} of {year}',
      '"(" ^ {year} $ ")"',
      '(the|its|his|her|their) ^ {year} (election|elections|invasion|war|uprising|revolution|coup|protests|summit|budget|agreement|deal|treaty|constitution|referendum|attack|attacks|annexation|vote|campaign|season|world|olympics|protest|crisis|earthquake|peace|census|law|ceasefire|poll|olympic|presidential|parliamentary|general|local|russian|nuclear|genocide|massacre|conflict|truce|accord|pact|report)',
    ],
    sense: { kind: 'year' },
  },
  { name: 'one more year', match: '(and|or|,) ^ {year} !(- {year}) !({plural})', sense: { kind: 'year', after: true } },
  {
    name: 'from year to year',
    match: ['(from|between|in)? {year} (-|to|through|until|and) {year:year2}', '{year} (-|/) {year:year2}'],
    sense: { kind: 'yearRange' },
  },
  {
    name: 'decade',
    match: [
      '(the|in|since|early|late|mid)? (-)? ^ (the)? {decade}',
      "(the)? {eraYear:decadeYear} ' ? s",
      "(the) '? {twoDigits} s",
    ],
    sense: { kind: 'decade' },
  },
  {
    name: 'century',
    match: ['(the)? {ordinal:century} -? century', '({shift}|{this:shift}) century'],
    sense: { kind: 'century' },
  },

  // holidays
  feast(
    'Christmas',
    [
      '(at|by|before|after|until|for|over|on|since|this|last|next) ^ christmas !eve',
      'christmas day',
      'christmas {year}',
    ],
    12,
    25,
  ),
  feast('Christmas Eve', 'christmas eve', 12, 24),
  feast('Boxing Day', 'boxing day', 12, 26),
  feast('New Year', ["new year ' s day", 'new years day'], 1, 1),
  feast('New Year’s Eve', ["new year ' s eve", 'new years eve'], 12, 31),
  feast('Women’s Day', "international women ' s day", 3, 8),
  feast('Labour Day', ['on ^ (may day|labour day)'], 5, 1),
  feast('Victory Day', ['victory day', 'v - ? e day'], 5, 9),
  feast('Independence Day of the United States', ['the ^ fourth of july', 'july fourth'], 7, 4),
  feast('Halloween', '(on|at|before|after) ^ halloween', 10, 31),
  feast('Remembrance Day', ['armistice day', 'remembrance day'], 11, 11),
  feast('Valentine’s Day', "(on|for)? ^ valentine ' s day", 2, 14),
  easter('Palm Sunday', 'palm sunday', -7),
  easter('Maundy Thursday', 'maundy thursday', -3),
  easter('Good Friday', 'good friday', -2),
  easter(
    'Easter',
    ['(at|by|before|after|until|for|over|since|this|last|next) ^ easter (sunday)?', 'easter sunday', 'easter {year}'],
    0,
  ),
  easter('Easter Monday', 'easter monday', 1),
  easter('Pentecost', ['on ^ pentecost', 'whit sunday'], 49),
];
