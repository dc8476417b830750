/** Days, parts of days, clock times, and the names that look like them. */
import type { TimeRule } from '../../../language/times.js';

export const dayRules: readonly TimeRule[] = [
  {
    name: 'name or idiom',
    match: [
      '(black|good|ash|bloody|super|cyber) (friday|wednesday|sunday|tuesday|monday) {name}',
      '{number} - {unit1} - olds?',
      '(day|night) and (day|night)',
      'day by day',
      '24 hours a day',
      '{number} hours a day',
      'one day',
      'some day',
      'the other day',
      'day - to - day',
      'at the end of the day',
      'a day (of|in) !{month}',
      'light - ? years?',
      '{number} light years?',
      'sunday (times|telegraph|mirror|express|mail)',
      'march of',
      'may day (rally|protest|parade)',
      'the (new|next) york',
    ],
    sense: { kind: 'trap' },
  },

  // deictic days
  {
    name: 'the night before publication',
    match: ['last night', 'overnight {weekday}'],
    sense: { kind: 'part', part: 'NI', days: -1 },
  },
  { name: 'tonight', match: ['tonight', 'this night'], sense: { kind: 'part', part: 'NI', days: 0 } },
  { name: 'this morning', match: '(early|late)? this morning', sense: { kind: 'day', days: 0, part: 'MO' } },
  { name: 'this afternoon', match: '(early|late)? this afternoon', sense: { kind: 'day', days: 0, part: 'AF' } },
  { name: 'this evening', match: '(early|late)? this evening', sense: { kind: 'day', days: 0, part: 'EV' } },
  {
    name: 'today',
    match: ['(<early>)? (later)? today (<tail>)?', 'earlier today', '(at|by) (<clockTime>) today'],
    sense: { kind: 'day', days: 0 },
  },
  {
    name: 'yesterday',
    match: ['(<early>)? yesterday (<tail>)?', '(at|by) (<clockTime>) yesterday'],
    sense: { kind: 'day', days: -1 },
  },
  {
    name: 'tomorrow',
    match: ['(<early>)? tomorrow (<tail>)?', '(at|by) (<clockTime>) tomorrow'],
    sense: { kind: 'day', days: 1 },
  },
  { name: 'the day before yesterday', match: 'the day before yesterday', sense: { kind: 'day', days: -2 } },
  { name: 'the day after tomorrow', match: 'the day after tomorrow', sense: { kind: 'day', days: 2 } },

  // weekdays
  {
    name: 'weekday',
    match: [
      '{weekday} (<tail>)?',
      '{weekday} ,? "("? <dayMonth> ")"? (,? <tail>)?',
      '(<early>) (on)? {weekday} (<dayPart>)?',
      '(later|earlier) (on)? {weekday}',
      '(the)? (night =part:NI|morning =part:MO|evening =part:EV|afternoon =part:AF) of {weekday} (,? <dayMonth>)?',
      '(in|during|into) the? ^ (early hours of =part:MO|small hours of =part:MO|predawn hours of =part:MO) {weekday}',
      '(by|until|till) (late|early)? {weekday} (<dayPart>)?',
      '(at|from|by|until) ^ (<about>)? <clockTime> ,? (on)? {weekday} (,? <dayMonth>)?',
      'overnight =part:NI (on|from|to|into) {weekday}',
    ],
    sense: { kind: 'weekday' },
  },
  {
    name: 'weekday of a week',
    match: [
      '(on)? ^ ({shift}|{this:shift}) {weekday} (<tail>)?',
      '{weekday} ,? (of)? ({shift}|{this:shift}) week',
      '{weekday} week =shift:1',
      '(a)? week ago (on)? =shift:-1 {weekday}',
    ],
    sense: { kind: 'weekday', weeks: 0 },
  },
  {
    name: 'every such weekday',
    match: ['(every|each) {weekday} (<dayPart>)?', '(on)? ^ {weekdayDefinite:weekday}'],
    sense: { kind: 'weekdaySet' },
  },
  {
    name: 'weekday of a month',
    match: ['(the)? ({ordinal}|last =ordinal:-1) {weekday} (of|in) {monthAfterDay:month} (<yearRef>)?'],
    sense: { kind: 'nthWeekday' },
  },
  {
    name: 'from weekday to weekday',
    match: [
      '(from)? {weekday} (-|to|through|until|till) {weekday:weekday2}',
      'between {weekday} and {weekday:weekday2}',
    ],
    sense: { kind: 'range' },
  },
  {
    name: 'night between two days',
    match: [
      '(the)? night (of|from|between) {weekday} (to|and|into|-) {weekday:weekday2}',
      '(the)? night (of|from|between) {day} (to|and|-) {day:day2} {monthAfterDay:month} (<yearRef>)?',
      '(the)? night (of|from|between) {monthAfterDay:month} {day} (to|and|-) {day:day2} (<yearRef>)?',
      'overnight (from)? {weekday} (to|into) {weekday:weekday2}',
      'late {weekday} (and|or|to|into) early {weekday:weekday2}',
    ],
    sense: { kind: 'night' },
  },

  // calendar dates
  {
    name: 'date',
    match: [
      '<dayMonth> (,? <tail>)?',
      '(the)? (night =part:NI|morning =part:MO|evening =part:EV|afternoon =part:AF) of <dayMonth>',
      '(<early>) on <dayMonth>',
      '(at|from|by|until) ^ (<about>)? <clockTime> ,? on <dayMonth>',
      '(today|yesterday|tomorrow) ,? "("? <dayMonth> ")"?',
      '{numeric}',
    ],
    sense: { kind: 'date' },
  },
  {
    name: 'day of the month',
    match: ['on ^ the {day} <ending> (of ({shift}|{this:shift}) month)? !{monthAfterDay} !of'],
    sense: { kind: 'dayOfMonth' },
  },
  {
    name: 'first or last day',
    match: [
      '(the)? first day of (the =unit:year year|{this:shift} =unit:year year|{shift} =unit:year year|the =unit:month month|{shift} =unit:month month|{this:shift} =unit:month month|{monthAfterDay:month} (<yearRef>)?|{year})',
    ],
    sense: { kind: 'edge', edge: 'first' },
  },
  {
    name: 'first or last day',
    match: [
      '(the)? last day of (the =unit:year year|{this:shift} =unit:year year|{shift} =unit:year year|the =unit:month month|{shift} =unit:month month|{this:shift} =unit:month month|{monthAfterDay:month} (<yearRef>)?|{year})',
    ],
    sense: { kind: 'edge', edge: 'last' },
  },
  {
    name: 'from date to date',
    match: [
      '(from|between)? {monthAfterDay:month} . ? {day} <ending>? (-|to|and|through|until) (the)? {day:day2} <ending>? (<yearRef>)? !{monthAfterDay}',
      '(from|between)? {monthAfterDay:month} . ? {day} <ending>? (<yearRef>)? (-|to|and|through|until) {monthAfterDay:month2} . ? {day:day2} <ending>? (,? {year:year2})?',
      '(from|between)? (the)? {day} <ending>? (-|to|and|through|until) (the)? {day:day2} <ending>? (of)? {monthAfterDay:month} (<yearRef>)?',
      '(from|between)? {day} <ending>? {monthAfterDay:month} (<yearRef>)? (-|to|and|through|until) {day:day2} <ending>? {monthAfterDay:month2} ({year:year2})?',
    ],
    sense: { kind: 'range' },
  },
  {
    name: 'up to a date',
    match: [
      '(until|till|up to) ^ {monthAfterDay:month} {day} ,? {year}',
      '(until|till|up to) ^ {day} {monthAfterDay:month} {year}',
    ],
    sense: { kind: 'open', side: 'until' },
  },

  // parts of the day on which the text already is
  {
    name: 'part of the day',
    match: [
      '(early|late)? in ^ the (morning =part:MO|afternoon =part:AF|evening =part:EV) !of',
      'during ^ the (morning =part:MO|afternoon =part:AF|evening =part:EV|night =part:NI) !of',
      'at (dawn =part:MO|dusk =part:EV|night =part:NI|noon =part:MI|midday =part:MI)',
      '(around|by|before|after|until) ^ (dawn =part:MO|dusk =part:EV|noon =part:MI|midday =part:MI)',
      'overnight =part:NI !{noun}',
      'in ^ the (early|small) hours =part:MO !of',
    ],
    sense: { kind: 'part' },
  },

  // clock times
  {
    name: 'clock',
    match: [
      '(at|by|from|until|till|since)? ^ (<about>)? {hour} (<meridiem>) <zone>?',
      '(at|by|from|until|till|since)? ^ (<about>)? {clock} <zone>?',
      "(<about>)? {hour} (o' ?clock) <zone>?",
    ],
    sense: { kind: 'clock' },
  },
  {
    name: 'from hour to hour',
    match: [
      '(between|from)? {hour} (<meridiem>)? (-|to|and|until) {hour:hour2} (<meridiem>)',
      '(between|from)? {clock:hour} (-|to|and|until) {clock:hour2} <zone>?',
    ],
    sense: { kind: 'clockRange' },
  },
  {
    name: 'midnight',
    match: [
      '(at|by|after|before|until|around|from)? ^ midnight',
      '{weekday} (at)? midnight',
      'midnight (on)? {weekday}',
    ],
    sense: { kind: 'midnight' },
  },
];
