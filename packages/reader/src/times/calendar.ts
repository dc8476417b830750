/**
 * Civil dates as whole day numbers (0 = 1970-01-01) in the proleptic Gregorian calendar. No clock, no time zone, no `Date`:
 * the algorithms are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */
export interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civil(day: number): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** ISO weekday: 1 Monday – 7 Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = civil(day);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayNumber(y, m, Math.min(d, daysInMonth(y, m)));
}

/** ISO 8601 week: its year and number. */
function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Orthodox Easter Sunday (Meeus's Julian rule, carried over to the Gregorian calendar). */
export function easterEast(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const lag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + lag;
}

/** Western Easter Sunday (the anonymous Gregorian rule). */
export function easterWest(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export function isoDay(day: number): string {
  const { year, month, day: d } = civil(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function isoYear(year: number): string {
  return year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
}

export function isoWeekOf(day: number): string {
  const { year, week } = isoWeek(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** Publication as day number and minutes after midnight (-1 if only a date is given); null where the text is no ISO date. */
export function parsePublished(published: string): { readonly day: number; readonly minutes: number } | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(published);
  if (!m) return null;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  if (!isCivil(year, month, day)) return null;
  return { day: dayNumber(year, month, day), minutes: m[4] === undefined ? -1 : Number(m[4]) * 60 + Number(m[5]) };
}
