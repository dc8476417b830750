/** Dates as pages, feeds and messages write them. */
import { publishedDate } from '../date.js';
import { MONTHS, ZONES } from './dates.data.js';

export interface ReadDate {
  /** ISO 8601: a date, or a date-time with offset. */
  readonly published: string;
  /** A time was there, but no offset: it is no moment, so only the day is kept. */
  readonly reduced: boolean;
}

export interface DateOptions {
  /** BCP 47; where it is `en`, 03/04/2025 may be in March or in April and is not taken. */
  readonly language?: string | null;
}

/** Reads a value that is a date and nothing else: ISO 8601 and its kin, RFC 822, a written date in Romanian or English. */
export function readDate(value: string, options: DateOptions = {}): ReadDate | null {
  const text = value.trim().replace(/\s+/g, ' ').slice(0, 100);
  return iso(text) ?? rfc822(text) ?? epoch(text) ?? findDate(text, options)?.date ?? null;
}

export interface FoundDate {
  readonly date: ReadDate;
  readonly start: number;
  readonly end: number;
}

/** The first written date in a line, with its place. */
export function findDate(line: string, options: DateOptions = {}): FoundDate | null {
  return findDates(line, options)[0] ?? null;
}

const MONTH = '(\\p{L}{3,11})\\.?';
const TIME =
  '(?:\\s{0,3}(?:[,|\\-–—•·/@]|\\bora|\\borele|\\bla|\\bat)?){0,3}\\s{0,3}\\b([01]?\\d|2[0-3])[:.](\\d{2})(?:[:.](\\d{2}))?(?![.:/]?\\d)(?:\\s?([ap])\\.?m\\b\\.?)?(?:\\s?\\(?([A-Z]{2,5}\\b(?:[+-]\\d{1,2})?|[+-]\\d{2}:?\\d{2}\\b)\\)?)?';
const WRITTEN: readonly { readonly pattern: RegExp; readonly order: 'dmy' | 'mdy' | 'ymd' }[] = [
  {
    order: 'dmy',
    pattern: new RegExp(`(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)(?:${TIME})?`, 'gu'),
  },
  {
    order: 'mdy',
    pattern: new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})(?!\\d)(?:${TIME})?`, 'gu'),
  },
  {
    order: 'dmy',
    pattern: new RegExp(`(?<![\\d.:/-])(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?![\\d/.-]\\d)(?!\\d)(?:${TIME})?`, 'gu'),
  },
  {
    order: 'ymd',
    pattern: new RegExp(`(?<![\\d.:/-])(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d)(?:T?${TIME})?`, 'gu'),
  },
];

/** All written dates of a line, in order. */
export function findDates(line: string, { language }: DateOptions = {}): FoundDate[] {
  const text = line.slice(0, 400);
  const found: FoundDate[] = [];
  for (const { pattern, order } of WRITTEN) {
    for (const match of text.matchAll(pattern)) {
      const parts = match.slice(1, 4) as string[];
      const [day, month, year] =
        order === 'dmy' ? parts : order === 'mdy' ? [parts[1], parts[0], parts[2]] : [parts[2], parts[1], parts[0]];
      const number = monthNumber(month as string);
      if (number === null) continue;
      const numeric = order === 'dmy' && /^\d/.test(month as string);
      if (numeric && language?.toLowerCase().startsWith('en') && +(day as string) <= 12 && day !== month) continue;
      const date = assemble(year as string, number, +(day as string), match.slice(4));
      if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, i, all) => i === 0 || one.start >= (all[i - 1] as FoundDate).end);
}

function iso(text: string): ReadDate | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[Tt ]{1,2}(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?|[A-Z]{3,5})?)?$/.exec(
      text,
    );
  if (!match) return null;
  const [, day, time, zone] = match;
  if (time === undefined) return checked(day as string, false);
  const offset = offsetOf(zone);
  return offset === null ? checked(day as string, true) : checked(`${day}T${time}${offset}`, false);
}

const RFC822 =
  /^(?:\p{L}{2,9}\.?,? )?(\d{1,2}) (\p{L}{3,11})\.? (\d{4}|\d{2})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([A-Z]{1,5}|[+-]\d{2}:?\d{2})(?: \([^)]{0,40}\))?)?)?$/u;

function rfc822(text: string): ReadDate | null {
  const match = RFC822.exec(text);
  if (!match) return null;
  const [, day, monthName, yearText, hour, minute, second, zone] = match;
  const month = monthNumber(monthName as string);
  if (month === null) return null;
  const year = (yearText as string).length === 2 ? `20${yearText}` : (yearText as string);
  return assemble(year, month, +(day as string), [hour, minute, second, undefined, zone]);
}

/** Seconds or milliseconds since 1970, as some feeds of spreadsheets give them; years 2001 to 2100. */
function epoch(text: string): ReadDate | null {
  if (!/^1\d{9}(?:\d{3})?$|^[2-4]\d{9}(?:\d{3})?$/.test(text)) return null;
  const seconds = text.length > 10 ? +text / 1000 : +text;
  return checked(`${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`, false);
}

function assemble(year: string, month: number, day: number, time: readonly (string | undefined)[]): ReadDate | null {
  const [hourText, minute, second, half, zone] = time;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hourText === undefined || minute === undefined) return checked(date, false);
  const hour = half === undefined ? +hourText : (+hourText % 12) + (half === 'p' ? 12 : 0);
  const offset = offsetOf(zone);
  if (offset === null) return checked(date, true);
  return checked(`${date}T${pad(hour)}:${minute}:${second ?? '00'}${offset}`, false);
}

function checked(text: string, reduced: boolean): ReadDate | null {
  const { published } = publishedDate(text);
  if (published === null || published < '1980' || published > '2200') return null;
  return { published, reduced };
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^[+-]\d{2}$/.test(zone)) return `${zone}:00`;
  if (/^[+-]\d/.test(zone)) return zone;
  const shifted = /^(?:GMT|UTC)([+-])(\d{1,2})$/.exec(zone);
  if (shifted) return `${shifted[1]}${pad(+(shifted[2] as string))}:00`;
  return ZONES[zone.toUpperCase()] ?? null;
}

function monthNumber(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return +word >= 1 && +word <= 12 ? +word : null;
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTHS[folded] ?? null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
