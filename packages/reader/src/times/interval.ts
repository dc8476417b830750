import { dayNumber, daysInMonth, isCivil, isoDay, mondayOf } from './calendar.js';

/** Inclusive calendar interval as ISO days; null on a side that is open or not known. */
export interface Interval {
  readonly from: string | null;
  readonly until: string | null;
}

const NOWHERE: Interval = { from: null, until: null };
/** First month and length of the seasons of TIMEX3; winter runs into the next year. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days that a TIMEX3 value covers; durations, sets, vague and BC values cover none. */
export function intervalOf(value: string): Interval {
  const slash = value.indexOf('/');
  if (slash < 0) return single(value);
  return { from: single(value.slice(0, slash)).from, until: single(value.slice(slash + 1)).until };
}

function single(value: string): Interval {
  const date = value.split('T')[0];
  const m = /^(\d{2,4})(?:-(.+))?$/.exec(date);
  if (!m) return NOWHERE;
  const year = Number(m[1]);
  if (m[1].length === 2) return span(dayNumber(year * 100, 1, 1), dayNumber(year * 100 + 99, 12, 31));
  if (m[1].length === 3) return span(dayNumber(year * 10, 1, 1), dayNumber(year * 10 + 9, 12, 31));
  if (m[2] === undefined) return span(dayNumber(year, 1, 1), dayNumber(year, 12, 31));
  return within(year, m[2]);
}

function within(year: number, rest: string): Interval {
  const day = /^(\d{2})-(\d{2})$/.exec(rest);
  if (day) {
    if (!isCivil(year, Number(day[1]), Number(day[2]))) return NOWHERE;
    const n = dayNumber(year, Number(day[1]), Number(day[2]));
    return span(n, n);
  }
  if (/^\d{2}$/.test(rest)) return months(year, Number(rest), 1);
  const week = /^W(\d{2})(-WE)?$/.exec(rest);
  if (week) {
    const monday = mondayOf(year, Number(week[1]));
    return week[2] ? span(monday + 5, monday + 6) : span(monday, monday + 6);
  }
  const part = /^([QH])(\d)$/.exec(rest);
  if (part) {
    const length = part[1] === 'Q' ? 3 : 6;
    return months(year, (Number(part[2]) - 1) * length + 1, length);
  }
  return rest in SEASONS ? months(year, SEASONS[rest], 3) : NOWHERE;
}

function months(year: number, month: number, count: number): Interval {
  const last = month + count - 1;
  const [y, m] = last > 12 ? [year + 1, last - 12] : [year, last];
  return span(dayNumber(year, month, 1), dayNumber(y, m, daysInMonth(y, m)));
}

function span(from: number, until: number): Interval {
  return { from: isoDay(from), until: isoDay(until) };
}
