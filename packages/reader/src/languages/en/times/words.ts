/** English words of time by class; folded. */
import type { TimeWords } from '../../../language/times.js';

function by<Value>(rows: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(rows).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
  );
}
const all = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, 1]),
  );

const month = by({
  january: 1,
  february: 2,
  april: 4,
  june: 6,
  july: 7,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
});

export const words: TimeWords = {
  weekday: by({
    'monday mon': 1,
    'tuesday tue tues': 2,
    'wednesday wed': 3,
    'thursday thu thur thurs': 4,
    'friday fri': 5,
    saturday: 6,
    sunday: 7,
  }),
  weekdayDefinite: by({ mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 }),
  month,
  monthDoubtful: by({ march: 3, may: 5, august: 8 }),
  monthAfterDay: by({
    ...Object.fromEntries(month),
    march: 3,
    may: 5,
    august: 8,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    'sep sept': 9,
    oct: 10,
    nov: 11,
    dec: 12,
  }),
  unit1: by({
    second: 'second',
    minute: 'minute',
    hour: 'hour',
    'day night': 'day',
    week: 'week',
    weekend: 'weekend',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    century: 'century',
    millennium: 'millennium',
  }),
  unit: by({
    'seconds secs': 'second',
    'minutes mins': 'minute',
    'hours hrs': 'hour',
    'days nights': 'day',
    weeks: 'week',
    weekends: 'weekend',
    months: 'month',
    quarters: 'quarter',
    years: 'year',
    decades: 'decade',
    centuries: 'century',
  }),
  the: by({
    day: 'day',
    week: 'week',
    weekend: 'weekend',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    century: 'century',
  }),
  of: by({}),
  these: by({ days: 'day', weeks: 'week', months: 'month', years: 'year', decades: 'decade' }),
  part: by({ morning: 'MO', 'noon midday': 'MI', afternoon: 'AF', evening: 'EV', night: 'NI' }),
  partOf: by({}),
  season: by({ spring: 'SP', summer: 'SU', 'autumn fall': 'FA', winter: 'WI' }),
  shift: by({ last: -1, next: 1 }),
  shiftTold: by({ 'previous preceding prior': -1, following: 1 }),
  this: by({ this: 0 }),
  bound: by({ 'beginning start': 'START', 'end close': 'END', 'middle midpoint': 'MID' }),
  some: by({ several: 1 }),
  namer: all('street road avenue square school party movement'),
  every: by({ daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year', annually: 'year' }),
  decade: by({ twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 }),
  hedge: by({ 'about around approximately roughly some': 'APPROX', 'nearly almost': 'LESS_THAN', over: 'MORE_THAN' }),
  clockEnd: all('am pm a p'),
  person: all('man woman boy girl child teenager student pupil driver suspect victim person'),
};
