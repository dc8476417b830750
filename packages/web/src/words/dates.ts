import type { Locale } from '../settings/settings.js';

/** `17 martie 2026` from `2026-03-17…`; the day as written, whatever the time zone of the browser. */
export function longDay(day: string, locale: Locale): string {
  return formatted(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `17 mar. 2026`. */
export function shortDay(day: string, locale: Locale): string {
  return formatted(day, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `martie 2026` from `2026-03`. */
export function longMonth(month: string, locale: Locale): string {
  return formatted(`${month}-01`, locale, { month: 'long', year: 'numeric' });
}

/** `14:05` of a date-time as written, or null of a date. */
export function timeOfDay(moment: string): string | null {
  return /T(\d\d:\d\d)/.exec(moment)?.[1] ?? null;
}

/** `17 martie 2026, 14:05`. */
export function longMoment(moment: string, locale: Locale): string {
  const time = timeOfDay(moment);
  return time === null ? longDay(moment, locale) : `${longDay(moment, locale)}, ${time}`;
}

/** `17–19 martie 2026`. */
export function dayRange(from: string, until: string | null, locale: Locale): string {
  if (until === null || from.slice(0, 10) === until.slice(0, 10)) return longDay(from, locale);
  const [a, b] = [dateOf(from), dateOf(until)];
  if (a === null || b === null) return `${from} – ${until}`;
  return formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(a, b);
}

function formatted(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const date = dateOf(day);
  return date === null ? day : formatter(locale, options).format(date);
}

function dateOf(day: string): Date | null {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ro', { ...options, timeZone: 'UTC' });
    formatters.set(key, found);
  }
  return found;
}
