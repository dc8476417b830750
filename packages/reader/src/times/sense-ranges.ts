/** From day to day, and from or up to a day. */
import type { Sense } from '../language/times.js';
import { dayNumber, isCivil, isoDay, weekdayOf } from './calendar.js';
import { bearingOf, type Draft, dateOf, numberOf, type Reading, statedYear, tell, textOf } from './reading.js';
import { yearFor } from './sense-days.js';

type Of<Kind extends Sense['kind']> = Extract<Sense, { kind: Kind }>;

export function readRange(reading: Reading): readonly Draft[] {
  const [weekday, weekday2] = [numberOf(reading, 'weekday'), numberOf(reading, 'weekday2')];
  if (weekday !== null && weekday2 !== null) return [weekdayRange(reading, weekday, weekday2)];
  const [numeric, numeric2] = [dateOf(reading, 'numeric'), dateOf(reading, 'numeric2')];
  if (numeric && numeric2) {
    return [
      span(
        reading,
        dayNumber(numeric.year, numeric.month, numeric.day),
        dayNumber(numeric2.year, numeric2.month, numeric2.day),
        null,
      ),
    ];
  }
  const [day, day2, month] = [numberOf(reading, 'day'), numberOf(reading, 'day2'), numberOf(reading, 'month')];
  if (day === null || day2 === null || month === null) return [];
  const month2 = numberOf(reading, 'month2') ?? month;
  const year2 = numberOf(reading, 'year2');
  const over = month2 < month || (month2 === month && day2 < day);
  const stated = statedYear(reading);
  if (year2 !== null && stated === null)
    return spanOf(reading, over ? year2 - 1 : year2, month, day, year2, month2, day2, null);
  const found = stated ?? yearFor(reading, month, day, over ? month : month2, over ? day : day2);
  if (!found) return [];
  return spanOf(
    reading,
    found.year,
    month,
    day,
    year2 ?? (over ? found.year + 1 : found.year),
    month2,
    day2,
    found.inferred,
  );
}

function spanOf(
  reading: Reading,
  y: number,
  m: number,
  d: number,
  y2: number,
  m2: number,
  d2: number,
  inferred: string | null,
): readonly Draft[] {
  if (!isCivil(y, m, d) || !isCivil(y2, m2, d2)) return [];
  const [from, until] = [dayNumber(y, m, d), dayNumber(y2, m2, d2)];
  return from <= until ? [span(reading, from, until, inferred)] : [];
}

function span(reading: Reading, from: number, until: number, inferred: string | null): Draft {
  return { type: 'DATE', value: `${isoDay(from)}/${isoDay(until)}`, inferred, told: tell(reading, from, 'day') };
}

export function readOpen(reading: Reading, sense: Of<'open'>): Draft | null {
  const year = numberOf(reading, 'year');
  const [month, day] = [numberOf(reading, 'month'), numberOf(reading, 'day')];
  if (year === null || (month !== null && day !== null && !isCivil(year, month, day))) return null;
  const value = month !== null && day !== null ? isoDay(dayNumber(year, month, day)) : String(year);
  const told = tell(
    reading,
    month !== null && day !== null ? dayNumber(year, month, day) : dayNumber(year, 1, 1),
    month === null ? 'year' : 'day',
  );
  return { type: 'DATE', value: sense.side === 'from' ? `${value}/..` : `../${value}`, told };
}

/** One such day of the week whose direction the words around give; the range `de luni până miercuri` starts before its end. */
function weekdayRange(reading: Reading, first: number, last: number): Draft {
  const { day } = reading.context;
  const bearing = bearingOf(reading);
  const length = (last - first + 7) % 7;
  const start =
    bearing.direction === 'past' || bearing.direction === 'none'
      ? day - ((weekdayOf(day) - last + 7) % 7) - length
      : day + ((first - weekdayOf(day) + 7) % 7);
  return { ...span(reading, start, start + length, `publication date, ${bearing.from}`), mod: textOf(reading, 'mod') };
}
