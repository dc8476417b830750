/** From a matched rule to its value: one line a sense. */
import type { Sense } from '../language/times.js';
import type { Draft, Reading } from './reading.js';
import { readClock, readClockRange, readMidnight, readPart } from './sense-clock.js';
import {
  readDate,
  readDay,
  readDayOfMonth,
  readEdge,
  readHoliday,
  readNight,
  readNthWeekday,
  readTold,
  readWeekday,
} from './sense-days.js';
import { readDuration, readDurationRange, readOffset, readOver, readSet, readWeekdaySet } from './sense-lengths.js';
import {
  readCentury,
  readCenturyRange,
  readDecade,
  readDecadeRange,
  readHalfYear,
  readMonth,
  readMonthRange,
  readQuarter,
  readSeason,
  readUnit,
  readWeekend,
  readWeekOfMonth,
  readYear,
  readYearRange,
} from './sense-periods.js';
import { readOpen, readRange } from './sense-ranges.js';

/** The drafts that a match gives; none where the words, read closely, are no time. */
export function readSense(reading: Reading, sense: Sense): readonly Draft[] {
  const drafts = read(reading, sense);
  if (drafts === null) return [];
  return 'length' in drafts ? drafts : [drafts];
}

function read(reading: Reading, sense: Sense): Draft | readonly Draft[] | null {
  switch (sense.kind) {
    case 'trap':
      return null;
    case 'reference':
      return { type: 'DATE', value: sense.value };
    case 'day':
      return readDay(reading, sense);
    case 'weekday':
      return readWeekday(reading, sense);
    case 'date':
      return readDate(reading);
    case 'dayOfMonth':
      return readDayOfMonth(reading);
    case 'edge':
      return readEdge(reading, sense);
    case 'nthWeekday':
      return readNthWeekday(reading);
    case 'range':
      return readRange(reading);
    case 'open':
      return readOpen(reading, sense);
    case 'month':
      return readMonth(reading);
    case 'monthRange':
      return readMonthRange(reading);
    case 'unit':
      return readUnit(reading, sense);
    case 'weekend':
      return readWeekend(reading);
    case 'weekOfMonth':
      return readWeekOfMonth(reading);
    case 'year':
      return readYear(reading, sense);
    case 'yearRange':
      return readYearRange(reading);
    case 'season':
      return readSeason(reading);
    case 'quarter':
      return readQuarter(reading);
    case 'halfYear':
      return readHalfYear(reading);
    case 'decade':
      return readDecade(reading);
    case 'decadeRange':
      return readDecadeRange(reading);
    case 'centuryRange':
      return readCenturyRange(reading);
    case 'century':
      return readCentury(reading, sense);
    case 'holiday':
      return readHoliday(reading, sense);
    case 'part':
      return readPart(reading, sense);
    case 'night':
      return readNight(reading);
    case 'clock':
      return readClock(reading, sense);
    case 'clockRange':
      return readClockRange(reading);
    case 'midnight':
      return readMidnight(reading, () => readWeekday(reading, { kind: 'weekday' }));
    case 'offset':
      return readOffset(reading, sense);
    case 'over':
      return readOver(reading);
    case 'told':
      return readTold(reading, sense);
    case 'duration':
      return readDuration(reading, sense);
    case 'durationRange':
      return readDurationRange(reading);
    case 'set':
      return readSet(reading);
    case 'weekdaySet':
      return readWeekdaySet(reading);
  }
}
