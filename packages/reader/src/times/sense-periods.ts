/** Weeks, weekends, months, quarters, seasons, years, decades, centuries. */
import type { Sense } from '../language/times.js';
import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  isoWeekOf,
  isoYear,
  weekdayOf,
} from './calendar.js';
import {
  bearingOf,
  type Draft,
  impliedYear,
  lastTold,
  monthDays,
  numberOf,
  type Precision,
  type Reading,
  statedYear,
  tell,
  textOf,
} from './reading.js';
import { onDay } from './sense-clock.js';
import type { Season } from './units.js';

type Of<Kind extends Sense['kind']> = Extract<Sense, { kind: Kind }>;

const ANY: readonly Precision[] = ['time', 'day', 'week', 'month', 'year'];

function date(
  reading: Reading,
  value: string,
  day: number,
  precision: Precision,
  inferred: string | null,
  mod: string | null = null,
): Draft {
  return {
    type: 'DATE',
    value,
    mod: mod ?? textOf(reading, 'bound') ?? null,
    inferred,
    told: tell(reading, day, precision),
  };
}

/** `luna viitoare`, `anul trecut`, `sfârșitul săptămânii`: a unit by its distance from publication or from what was told. */
export function readUnit(reading: Reading, sense: Of<'unit'>): Draft | null {
  const unit = textOf(reading, 'the') ?? textOf(reading, 'of') ?? textOf(reading, 'unit') ?? sense.unit;
  const afterTold = numberOf(reading, 'shiftTold');
  const told = afterTold === null ? null : lastTold(reading, ANY);
  const shift = sense.shift ?? numberOf(reading, 'shift') ?? afterTold ?? 0;
  const day = told ? told.day : reading.context.day;
  const inferred = told ? 'last date told' : 'publication date';
  const { year, month } = civil(day);
  switch (unit) {
    case 'day':
      return afterTold === null ? null : onDay(reading, day + shift, inferred);
    case 'week':
      return date(reading, isoWeekOf(day + 7 * shift), day + 7 * shift, 'week', inferred);
    case 'weekend':
      return weekend(reading, shift, inferred);
    case 'month': {
      const start = addMonths(dayNumber(year, month, 1), shift);
      return date(reading, isoDay(start).slice(0, 7), start, 'month', inferred);
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      const [y, q] = [Math.floor(index / 4), (((index % 4) + 4) % 4) + 1];
      return date(reading, `${isoYear(y)}-Q${q}`, dayNumber(y, q * 3 - 2, 1), 'month', inferred);
    }
    case 'halfYear': {
      const index = year * 2 + (month > 6 ? 1 : 0) + shift;
      const [y, h] = [Math.floor(index / 2), (((index % 2) + 2) % 2) + 1];
      return date(reading, `${isoYear(y)}-H${h}`, dayNumber(y, h * 6 - 5, 1), 'month', inferred);
    }
    case 'year':
      return date(reading, isoYear(year + shift), dayNumber(year + shift, 1, 1), 'year', inferred);
    case 'decade':
      return date(reading, String(Math.floor(year / 10) + shift), dayNumber(year + 10 * shift, 1, 1), 'year', inferred);
    case 'century':
      return date(
        reading,
        String(Math.floor(year / 100) + shift),
        dayNumber(year + 100 * shift, 1, 1),
        'year',
        inferred,
      );
    default:
      return null;
  }
}

export function readWeekend(reading: Reading): Draft | null {
  const shift = numberOf(reading, 'shift');
  if (shift !== null) return weekend(reading, shift, 'publication date');
  const bearing = bearingOf(reading);
  // told from Monday to Friday in the past, it is the one before
  const back = bearing.direction === 'past' && weekdayOf(reading.context.day) < 6;
  return weekend(reading, back ? -1 : 0, `publication date, ${bearing.from}`);
}

function weekend(reading: Reading, shift: number, inferred: string): Draft {
  const day = reading.context.day + 7 * shift;
  return date(reading, `${isoWeekOf(day)}-WE`, day - weekdayOf(day) + 6, 'week', inferred);
}

/** `prima săptămână din octombrie`: the ISO week of the month's first day, the next ones after it; or of its last day. */
export function readWeekOfMonth(reading: Reading): Draft | null {
  const nth = numberOf(reading, 'ordinal');
  if (nth === null || nth > 5) return null;
  const month = numberOf(reading, 'monthAfterDay') ?? numberOf(reading, 'month');
  let start: number;
  let inferred: string | null = 'publication date';
  if (month === null) {
    const { year, month: current } = civil(reading.context.day);
    start = addMonths(dayNumber(year, current, 1), numberOf(reading, 'shift') ?? 0);
  } else {
    const found = statedYear(reading) ?? impliedYear(reading, (y) => monthDays(y, month));
    start = dayNumber(found.year, month, 1);
    inferred = found.inferred;
  }
  const at = civil(start);
  const day = nth < 0 ? start + daysInMonth(at.year, at.month) - 1 : start + 7 * (nth - 1);
  return date(reading, isoWeekOf(day), day, 'week', inferred);
}

export function readMonth(reading: Reading): Draft | null {
  const month = numberOf(reading, 'month');
  if (month === null) return null;
  const found = statedYear(reading) ?? impliedYear(reading, (y) => monthDays(y, month));
  return date(reading, isoMonth(found.year, month), dayNumber(found.year, month, 1), 'month', found.inferred);
}

export function readMonthRange(reading: Reading): Draft | null {
  const month = numberOf(reading, 'month') ?? numberOf(reading, 'monthDoubtful');
  const month2 = numberOf(reading, 'month2') ?? numberOf(reading, 'monthDoubtful');
  if (month === null || month2 === null) return null;
  const over = month2 < month;
  const found =
    statedYear(reading) ??
    impliedYear(reading, (y) => [dayNumber(y, month, 1), monthDays(over ? y + 1 : y, month2)[1]]);
  const year2 = numberOf(reading, 'year2');
  // the year behind the second month is the second month's
  const first = over && reading.values.has('year') && year2 === null ? found.year - 1 : found.year;
  const last = year2 ?? (over ? first + 1 : first);
  return date(
    reading,
    `${isoMonth(first, month)}/${isoMonth(last, month2)}`,
    dayNumber(first, month, 1),
    'month',
    found.inferred,
  );
}

const STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function readSeason(reading: Reading): Draft | null {
  const season = textOf(reading, 'season') as Season | null;
  if (!season) return null;
  const days = (y: number): readonly [number, number] => {
    const start = dayNumber(y, STARTS[season], 1);
    return [start, addMonths(start, 3) - 1];
  };
  const shift = numberOf(reading, 'yearShift');
  // `vara trecută` said of the year before; of this year where this year's is over already is the other reading
  const found =
    shift !== null && !reading.values.has('the')
      ? shifted(reading, shift, days)
      : (statedYear(reading) ?? impliedYear(reading, days));
  return date(reading, `${isoYear(found.year)}-${season}`, days(found.year)[0], 'month', found.inferred);
}

/** Days for which a winter that is over is still `this winter`. */
const JUST_GONE = 90;

function shifted(
  reading: Reading,
  shift: number,
  days: (y: number) => readonly [number, number],
): { year: number; inferred: string } {
  const { day } = reading.context;
  const year = civil(day).year;
  // a winter that runs into this year began in the last
  // and one that has only just gone is still this one where the verb tells the past
  const gone = days(year)[0] > day && bearingOf(reading).direction === 'past' ? JUST_GONE : 0;
  const current = days(year - 1)[1] + gone >= day ? year - 1 : year;
  return { year: current + shift, inferred: 'publication date' };
}

export function readQuarter(reading: Reading): Draft | null {
  const quarter = numberOf(reading, 'quarter') ?? numberOf(reading, 'number');
  if (quarter === null || quarter < 1 || quarter > 4) return null;
  const days = (y: number): readonly [number, number] => [
    dayNumber(y, quarter * 3 - 2, 1),
    addMonths(dayNumber(y, quarter * 3 - 2, 1), 3) - 1,
  ];
  const found = statedYear(reading) ?? impliedYear(reading, days);
  return date(reading, `${isoYear(found.year)}-Q${quarter}`, days(found.year)[0], 'month', found.inferred);
}

export function readHalfYear(reading: Reading): Draft | null {
  const half = numberOf(reading, 'half') ?? numberOf(reading, 'number');
  if (half === null || half < 1 || half > 2) return null;
  const days = (y: number): readonly [number, number] => [
    dayNumber(y, half * 6 - 5, 1),
    addMonths(dayNumber(y, half * 6 - 5, 1), 6) - 1,
  ];
  const found = statedYear(reading) ?? impliedYear(reading, days);
  return date(reading, `${isoYear(found.year)}-H${half}`, days(found.year)[0], 'month', found.inferred);
}

/** Years of fewer digits need an era or the hundreds (`anul 496`). */
const LEAST_YEAR = 100;

export function readYear(reading: Reading, sense: Of<'year'>): Draft | null {
  const year = numberOf(reading, 'year');
  const era = textOf(reading, 'era');
  if (year === null || year === 0 || (era === null && year < LEAST_YEAR)) return null;
  if (sense.after && reading.lastEnd !== reading.first - 1) return null;
  const bc = era === 'BC';
  return date(reading, isoYear(bc ? -year : year), dayNumber(bc ? -year : year, 1, 1), 'year', null);
}

export function readYearRange(reading: Reading): Draft | null {
  const [year, year2] = [numberOf(reading, 'year'), numberOf(reading, 'year2')];
  if (year === null || year2 === null) return null;
  const sign = textOf(reading, 'era') === 'BC' ? -1 : 1;
  if (sign * year >= sign * year2) return null;
  return date(reading, `${isoYear(sign * year)}/${isoYear(sign * year2)}`, dayNumber(sign * year, 1, 1), 'year', null);
}

export function readDecade(reading: Reading): Draft | null {
  const full = numberOf(reading, 'decadeYear');
  if (full !== null)
    return full % 10 === 0 ? date(reading, String(full / 10), dayNumber(full, 1, 1), 'year', null) : null;
  const [ordinal, century] = [numberOf(reading, 'ordinal'), numberOf(reading, 'century')];
  if (ordinal !== null && century !== null)
    return date(reading, String((century - 1) * 10 + ordinal - 1), dayNumber((century - 1) * 100, 1, 1), 'year', null);
  const digit = numberOf(reading, 'decade') ?? numberOf(reading, 'twoDigits');
  if (digit === null || digit > 9) return null;
  return date(reading, decadeOf(reading, digit), dayNumber(1900 + digit * 10, 1, 1), 'year', 'nearest past');
}

/** The last such decade that had begun by publication. */
function decadeOf(reading: Reading, digit: number): string {
  const now = Math.floor(civil(reading.context.day).year / 10);
  const decade = Math.floor(now / 10) * 10 + digit;
  return String(decade <= now ? decade : decade - 10);
}

export function readDecadeRange(reading: Reading): Draft | null {
  const [year, year2] = [numberOf(reading, 'year'), numberOf(reading, 'year2')];
  if (year !== null && year2 !== null) {
    return year < year2
      ? date(reading, `${Math.floor(year / 10)}/${Math.floor(year2 / 10)}`, dayNumber(year, 1, 1), 'year', null)
      : null;
  }
  const [digit, digit2] = [numberOf(reading, 'twoDigits'), numberOf(reading, 'twoDigits2')];
  if (digit === null || digit2 === null || digit >= digit2) return null;
  return date(
    reading,
    `${decadeOf(reading, digit)}/${decadeOf(reading, digit2)}`,
    dayNumber(1900 + digit * 10, 1, 1),
    'year',
    'nearest past',
  );
}

export function readCentury(reading: Reading, sense: Of<'century'>): Draft | null {
  const shift = numberOf(reading, 'shift');
  const now = Math.floor(civil(reading.context.day).year / 100);
  const century = shift === null ? (numberOf(reading, 'century') ?? numberOf(reading, 'ordinal')) : now + shift + 1;
  if (century === null || century < 1 || century > 30) return null;
  const value = `${textOf(reading, 'era') === 'BC' ? 'BC' : ''}${String(century - 1).padStart(2, '0')}`;
  return date(
    reading,
    value,
    dayNumber((century - 1) * 100, 1, 1),
    'year',
    shift === null ? null : 'publication date',
    sense.mod ?? null,
  );
}

export function readCenturyRange(reading: Reading): Draft | null {
  const [century, century2] = [
    numberOf(reading, 'century') ?? numberOf(reading, 'ordinal'),
    numberOf(reading, 'century2'),
  ];
  if (century === null || century2 === null || century >= century2 || century < 1 || century2 > 30) return null;
  const two = (n: number): string => String(n - 1).padStart(2, '0');
  return date(reading, `${two(century)}/${two(century2)}`, dayNumber((century - 1) * 100, 1, 1), 'year', null);
}
