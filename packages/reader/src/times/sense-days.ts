/** Days: deictic, weekdays, calendar dates, nights, holidays. */
import { UPOS } from '../doc.js';
import type { Sense } from '../language/times.js';
import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  easterEast,
  easterWest,
  isCivil,
  isoDay,
  weekdayOf,
} from './calendar.js';
import { isPluperfect } from './direction.js';
import {
  bearingOf,
  clockOf,
  type Draft,
  dateOf,
  impliedYear,
  lastTold,
  numberOf,
  type Reading,
  sentenceOf,
  statedYear,
  tell,
  textOf,
  tokenOf,
} from './reading.js';
import { onDay } from './sense-clock.js';
import { weekdayInRow } from './weekday-rows.js';

type Of<Kind extends Sense['kind']> = Extract<Sense, { kind: Kind }>;

export function readDay(reading: Reading, sense: Of<'day'>): Draft {
  return onDay(reading, reading.context.day + sense.days, 'publication date', sense.part);
}

/** Minutes after midnight before which that part of today has not been. */
const STARTS: Readonly<Record<string, number>> = { MO: 0, MI: 660, AF: 720, EV: 1020, NI: 1200 };

export function readWeekday(reading: Reading, sense: Of<'weekday'>): Draft | null {
  const { day, minutes } = reading.context;
  const wanted = numberOf(reading, 'weekday') ?? 1;
  if (reading.values.has('day') || reading.values.has('numeric')) return readDate(reading, wanted);
  if (sense.weeks !== undefined) {
    const monday = day - weekdayOf(day) + 1 + 7 * (numberOf(reading, 'shift') ?? 0);
    return onDay(reading, monday + wanted - 1, 'publication date');
  }
  const bearing = bearingOf(reading);
  const inRow = weekdayInRow(reading, bearing.direction);
  if (inRow !== null) return onDay(reading, inRow, `publication date, ${bearing.from}`);
  if (bearing.direction === 'past' && isPluperfect(reading.context.doc, tokenOf(reading))) {
    const before = lastTold(reading, ['time', 'day'])?.day ?? day;
    const last = Math.min(before, day) - 1;
    return onDay(reading, last - ((weekdayOf(last) - wanted + 7) % 7), 'last date told, pluperfect');
  }
  const back = (weekdayOf(day) - wanted + 7) % 7;
  const part = textOf(reading, 'part');
  const notYet = back === 0 && part !== null && minutes >= 0 && minutes < STARTS[part];
  switch (bearing.direction) {
    case 'future':
      return onDay(reading, day + ((wanted - weekdayOf(day) + 7) % 7), `publication date, ${bearing.from}`);
    case 'present':
      return bearing.attribute && back <= 3
        ? onDay(reading, day - back, 'publication date, nearest')
        : onDay(reading, day + ((wanted - weekdayOf(day) + 7) % 7), `publication date, ${bearing.from}`);
    default:
      return onDay(reading, day - (notYet ? 7 : back), `publication date, ${bearing.from}`);
  }
}

/** `weekday`: the one told beside it, which helps to find the year. */
export function readDate(reading: Reading, weekday = 0): Draft | null {
  const numeric = dateOf(reading, 'numeric');
  if (numeric) return onDay(reading, dayNumber(numeric.year, numeric.month, numeric.day), null);
  const day = numberOf(reading, 'day');
  const month = numberOf(reading, 'month');
  if (day === null || month === null) return null;
  const found = yearOnWeekday(reading, month, day, weekday) ?? yearFor(reading, month, day, month, day);
  if (!found || !isCivil(found.year, month, day)) return null;
  return onDay(reading, dayNumber(found.year, month, day), found.inferred);
}

/** The year next to publication in which the day falls on the weekday; null where a year is told or none is near. */
function yearOnWeekday(
  reading: Reading,
  month: number,
  day: number,
  weekday: number,
): { year: number; inferred: string } | null {
  if (weekday === 0 || statedYear(reading)) return null;
  const { day: published } = reading.context;
  const { year } = civil(published);
  let best: number | null = null;
  for (const y of [year - 1, year, year + 1]) {
    if (!isCivil(y, month, day)) continue;
    const n = dayNumber(y, month, day);
    if (weekdayOf(n) === weekday && (best === null || Math.abs(n - published) < Math.abs(best - published))) best = n;
  }
  return best === null ? null : { year: civil(best).year, inferred: 'publication date, weekday' };
}

/** Stated or implied year of a row of days; null where no year has such a day. */
export function yearFor(
  reading: Reading,
  month: number,
  day: number,
  month2: number,
  day2: number,
): { year: number; inferred: string | null } | null {
  if (day > daysInMonth(2024, month) || day2 > daysInMonth(2024, month2)) return null;
  const stated = statedYear(reading);
  if (stated) return stated;
  const clip = (year: number, m: number, d: number): number => dayNumber(year, m, Math.min(d, daysInMonth(year, m)));
  return impliedYear(reading, (year) => [clip(year, month, day), clip(year, month2, day2)]);
}

export function readDayOfMonth(reading: Reading): Draft | null {
  const { day: published } = reading.context;
  const day = numberOf(reading, 'day') ?? 1;
  if (reading.values.has('month') || reading.values.has('monthAfterDay')) {
    const month = numberOf(reading, 'month') ?? numberOf(reading, 'monthAfterDay') ?? 1;
    const found = yearFor(reading, month, day, month, day);
    return found && isCivil(found.year, month, day)
      ? onDay(reading, dayNumber(found.year, month, day), found.inferred)
      : null;
  }
  const { year, month } = civil(addMonths(published - civil(published).day + 1, numberOf(reading, 'shift') ?? 0));
  return isCivil(year, month, day) ? onDay(reading, dayNumber(year, month, day), 'publication date') : null;
}

export function readEdge(reading: Reading, sense: Of<'edge'>): Draft | null {
  const { day } = reading.context;
  const unit = textOf(reading, 'unit');
  const month = numberOf(reading, 'month') ?? numberOf(reading, 'monthAfterDay');
  const shift = numberOf(reading, 'shift') ?? 0;
  const last = sense.edge === 'last';
  if (month !== null) {
    const found = yearFor(reading, month, 1, month, 1);
    return found
      ? onDay(reading, dayNumber(found.year, month, last ? daysInMonth(found.year, month) : 1), found.inferred)
      : null;
  }
  const year = numberOf(reading, 'year');
  if (year !== null || unit === 'year') {
    const y = year ?? civil(day).year + shift;
    return onDay(reading, last ? dayNumber(y, 12, 31) : dayNumber(y, 1, 1), year === null ? 'publication date' : null);
  }
  if (unit === 'week') return onDay(reading, day - weekdayOf(day) + 1 + 7 * shift + (last ? 6 : 0), 'publication date');
  if (unit !== 'month') return null;
  const start = civil(addMonths(day - civil(day).day + 1, shift));
  return onDay(
    reading,
    dayNumber(start.year, start.month, last ? daysInMonth(start.year, start.month) : 1),
    'publication date',
  );
}

/** Hours told of a night between two days that are those of its second day. */
const SMALL_HOURS = 6;

/** `noaptea de marți spre miercuri`: the first day; its second day is not after publication where the verb tells the past. */
export function readNight(reading: Reading): Draft | null {
  const { day } = reading.context;
  let first: number | null = null;
  let inferred: string | null = null;
  const weekday = numberOf(reading, 'weekday');
  if (weekday !== null) {
    const bearing = bearingOf(reading);
    const ahead = bearing.direction === 'future' || bearing.direction === 'present';
    first = ahead ? day + ((weekday - weekdayOf(day) + 7) % 7) : day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7);
    inferred = `publication date, ${bearing.from}`;
  } else {
    const [from, month] = [numberOf(reading, 'day') ?? 1, numberOf(reading, 'month') ?? 1];
    const found = yearFor(reading, month, from, month, from);
    if (!found || !isCivil(found.year, month, from)) {
      // `31 decembrie spre 1 ianuarie`, `noaptea de 30 spre 1`: the first day stands in the month before
      return null;
    }
    first = dayNumber(found.year, month, from);
    const month2 = numberOf(reading, 'month2');
    // the year behind the second day is the second day's
    if (month2 !== null && month2 < month && reading.values.has('year')) first = dayNumber(found.year - 1, month, from);
    inferred = found.inferred;
  }
  // `în noaptea de marți spre miercuri, la ora 01:00`: the small hours are the second day's.
  const clock = clockOf(reading, 'hour') ?? clockOf(reading, 'clock');
  if (clock && clock.hour < SMALL_HOURS) return onDay(reading, first + 1, inferred);
  if (clock) return onDay(reading, first, inferred, 'NI');
  const draft = onDay(reading, first, inferred, 'NI');
  return { ...draft, until: isoDay(first + 1), told: draft.told && { ...draft.told, spans: true } };
}

export function readHoliday(reading: Reading, sense: Of<'holiday'>): Draft | null {
  const easter = reading.context.rules.easter === 'east' ? easterEast : easterWest;
  const on = (year: number): number =>
    sense.easter === undefined ? dayNumber(year, sense.month ?? 1, sense.day ?? 1) : easter(year) + sense.easter;
  // `târgul de Crăciun` says of what kind, not when
  if (sense.adverbial && !reading.values.has('year') && describesNoun(reading)) return null;
  const { year, inferred } = statedYear(reading) ?? impliedYear(reading, (y) => [on(y), on(y)]);
  return onDay(reading, on(year), inferred, sense.part);
}

/** A noun and an attributive preposition stand in front. */
function describesNoun(reading: Reading): boolean {
  const { doc, rules } = reading.context;
  const token = tokenOf(reading);
  return token > 1 && rules.cues.attributive.has(doc.folded[token - 1]) && UPOS[doc.upos[token - 2]] === 'NOUN';
}

/** Counted from the last day told: the same day, the next day, the same month; `de azi într-o săptămână`. */
export function readTold(reading: Reading, sense: Of<'told'>): Draft | null {
  if (reading.values.has('unit')) {
    const from = reading.context.day + (numberOf(reading, 'days') ?? 0);
    const unit = textOf(reading, 'unit');
    return onDay(reading, unit === 'month' ? addMonths(from, 1) : from + (unit === 'week' ? 7 : 1), 'publication date');
  }
  if (sense.unit === 'month') {
    const told = lastTold(reading, ['time', 'day', 'month']);
    if (!told) return null;
    const { year, month } = civil(told.day);
    return { type: 'DATE', value: isoDay(dayNumber(year, month, 1)).slice(0, 7), inferred: 'last date told' };
  }
  if (sense.unit === 'year') {
    const told = lastTold(reading, ['time', 'day', 'week', 'month', 'year']);
    return told ? { type: 'DATE', value: String(civil(told.day).year), inferred: 'last date told' } : null;
  }
  if (sense.unit === 'week') return null;
  const told = lastTold(reading, ['time', 'day']);
  if (!told) return null;
  const draft = onDay(reading, told.day + (sense.days ?? 0), 'last date told');
  return { ...draft, told: { ...tell(reading, told.day + (sense.days ?? 0), 'day'), sentence: sentenceOf(reading) } };
}

/** `ultima duminică din martie`. */
export function readNthWeekday(reading: Reading): Draft | null {
  const [nth, wanted, month] = [numberOf(reading, 'ordinal'), numberOf(reading, 'weekday'), numberOf(reading, 'month')];
  if (nth === null || wanted === null || month === null || nth > 5) return null;
  const on = (year: number): number => {
    const first = dayNumber(year, month, 1);
    const last = dayNumber(year, month, daysInMonth(year, month));
    if (nth < 0) return last - ((weekdayOf(last) - wanted + 7) % 7);
    return first + ((wanted - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  };
  const { year, inferred } = statedYear(reading) ?? impliedYear(reading, (y) => [on(y), on(y)]);
  return civil(on(year)).month === month ? onDay(reading, on(year), inferred) : null;
}
