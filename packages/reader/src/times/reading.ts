/** What the senses work with: the match, the text around it, and what was told before. */
import type { GrammarDoc } from '../doc.js';
import type { TimeRules } from '../language/times.js';
import type { TimeType } from '../record.js';
import type { Atoms } from '../text/atoms.js';
import { civil, dayNumber, daysInMonth } from './calendar.js';
import type { Captured, ClockTime, DayDate } from './classes.js';
import { type Bearing, readBearing } from './direction.js';

/** A value before it has its span and interval. */
export interface Draft {
  readonly type: TimeType;
  readonly value: string;
  readonly mod?: string | null;
  /** Days, where they are not those of the value. */
  readonly until?: string;
  readonly inferred?: string | null;
  /** What later expressions may be counted from. */
  readonly told?: Told;
}

export type Precision = 'time' | 'day' | 'week' | 'month' | 'year';

/** A calendar time that the text has told. */
export interface Told {
  readonly day: number;
  readonly minutes: number;
  readonly precision: Precision;
  readonly sentence: number;
  readonly night: boolean;
  /** A night told by both of its days. */
  readonly spans?: boolean;
  /** The words alone say when, without publication. */
  readonly stated: boolean;
}

export interface Context {
  readonly doc: GrammarDoc;
  readonly atoms: Atoms;
  readonly rules: TimeRules;
  /** Day number and minutes (-1: not given) of publication. */
  readonly day: number;
  readonly minutes: number;
  /** In text order. */
  readonly told: Told[];
}

export interface Reading {
  readonly context: Context;
  readonly values: ReadonlyMap<string, Captured>;
  /** Atoms. */
  readonly first: number;
  readonly end: number;
  /** Atom before which the previous expression ended. */
  readonly lastEnd: number;
}

/** How many sentences back a time still is what `two days later` counts from. */
const MEMORY = 3;
/** And how many times back at most, however long the sentences are: keeps the reading linear. */
export const LOOKBACK = 32;

export function numberOf(reading: Reading, name: string): number | null {
  const value = reading.values.get(name)?.value;
  if (value === undefined) return null;
  const n = Number(value);
  return Number.isNaN(n) ? null : n;
}

export function textOf(reading: Reading, name: string): string | null {
  const value = reading.values.get(name)?.value;
  return typeof value === 'string' ? value : null;
}

export function clockOf(reading: Reading, name: string): ClockTime | null {
  const value = reading.values.get(name)?.value;
  return typeof value === 'object' && 'hour' in value ? value : null;
}

export function dateOf(reading: Reading, name: string): DayDate | null {
  const value = reading.values.get(name)?.value;
  return typeof value === 'object' && 'day' in value ? value : null;
}

export function tokenOf(reading: Reading): number {
  return reading.context.atoms.token[reading.first];
}

export function sentenceOf(reading: Reading): number {
  return reading.context.doc.sentenceOf[tokenOf(reading)];
}

export function bearingOf(reading: Reading): Bearing {
  return readBearing(reading.context.doc, tokenOf(reading), reading.context.rules);
}

/**
 * The last thing told that is at least as exact as asked, and near enough. In its sentence a date that stands on its own comes
 * before one counted from publication, which often only says when the news was given out.
 */
export function lastTold(reading: Reading, precisions: readonly Precision[]): Told | null {
  const { told } = reading.context;
  const sentence = sentenceOf(reading);
  let last: Told | null = null;
  const stop = Math.max(0, told.length - LOOKBACK);
  for (let i = told.length - 1; i >= stop && sentence - told[i].sentence <= MEMORY; i--) {
    if (!precisions.includes(told[i].precision)) continue;
    if (last && told[i].sentence !== last.sentence) break;
    if (told[i].stated) return told[i];
    last ??= told[i];
  }
  return last;
}

export function tell(reading: Reading, day: number, precision: Precision, minutes = -1, night = false): Told {
  return { day, minutes, precision, sentence: sentenceOf(reading), night, stated: false };
}

export interface Year {
  readonly year: number;
  readonly inferred: string | null;
}

/** The year that the words give, by number or by distance; null where they give none. */
export function statedYear(reading: Reading): Year | null {
  const year = numberOf(reading, 'year');
  if (year !== null) return { year, inferred: null };
  const shift = numberOf(reading, 'yearShift');
  if (shift !== null) return { year: civil(reading.context.day).year + shift, inferred: 'publication date' };
  const told = numberOf(reading, 'yearTold');
  if (told === null) return null;
  const last = lastTold(reading, ['time', 'day', 'week', 'month', 'year']);
  return {
    year: civil(last ? last.day : reading.context.day).year + told,
    inferred: last ? 'last date told' : 'publication date',
  };
}

/** A date whose verb lies behind but that is this far off is rather the near one ahead, where it only describes a noun. */
const FAR = 270;
const NEAR = 120;
/** Days since a date of which news still tells in the present, and how much further off one ahead may be. */
const JUST = 45;
const AHEAD = 3;

/**
 * The year of something that comes once a year, from publication and bearing. `days` gives its first and last day in a year.
 */
export function impliedYear(reading: Reading, days: (year: number) => readonly [number, number]): Year {
  const { day } = reading.context;
  const bearing = bearingOf(reading);
  const year = civil(day).year;
  const past = days(year)[0] <= day ? year : year - 1;
  const future = days(year)[1] >= day ? year : year + 1;
  const inferred = `publication date, ${bearing.from}`;
  const back = day - days(past)[1];
  const ahead = days(future)[0] - day;
  switch (bearing.direction) {
    case 'past':
      // `grevă în martie 2026 …, precedată de alta în luna martie`: the month that was told ahead
      if (past !== future && isToldMonth(reading, days(future)[0], days(future)[1]))
        return { year: future, inferred: 'month told before' };
      return bearing.attribute && back > FAR && ahead < NEAR
        ? { year: future, inferred: 'publication date, nearest' }
        : { year: past, inferred };
    case 'future':
      return { year: future, inferred };
    // `alegerile se țin pe 17 octombrie`: in the present, unless it has just been or is far off
    case 'present':
      if (!bearing.attribute && back > JUST && ahead < AHEAD * back && past !== future)
        return { year: future, inferred };
      return { year: ahead < back || past === future ? future : past, inferred: 'publication date, nearest' };
    default:
      return { year: ahead < back || past === future ? future : past, inferred: 'publication date, nearest' };
  }
}

/** These are the days of a month that the text has told before. */
function isToldMonth({ context: { told } }: Reading, first: number, last: number): boolean {
  if (last - first < 27) return false;
  return told.slice(-LOOKBACK).some(({ precision, day }) => precision === 'month' && day === first);
}

export function monthDays(year: number, month: number): readonly [number, number] {
  return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))];
}
