/** Clock times and parts of the day, on the day that the text is on. */
import { UPOS } from '../doc.js';
import type { Sense } from '../language/times.js';
import { isoDay } from './calendar.js';
import type { ClockTime } from './classes.js';
import {
  bearingOf,
  type Context,
  clockOf,
  type Draft,
  LOOKBACK,
  type Reading,
  sentenceOf,
  tell,
  textOf,
  tokenOf,
} from './reading.js';
import type { PartOfDay } from './units.js';

type Of<Kind extends Sense['kind']> = Extract<Sense, { kind: Kind }>;

/** A day with the part of day or clock time that stands beside it. */
export function onDay(reading: Reading, day: number, inferred: string | null, part?: PartOfDay): Draft {
  const clock = clockOf(reading, 'hour') ?? clockOf(reading, 'clock');
  const named = part ?? (textOf(reading, 'part') as PartOfDay | null);
  if (clock) return atClock(reading, day, clock, inferred, named);
  const mod = textOf(reading, 'mod');
  if (named) {
    const night = named === 'NI';
    return {
      type: 'TIME',
      value: `${isoDay(day)}T${named}`,
      mod,
      inferred,
      told: tell(reading, day, 'day', -1, night),
    };
  }
  return { type: 'DATE', value: isoDay(day), mod, inferred, told: tell(reading, day, 'day') };
}

function atClock(
  reading: Reading,
  day: number,
  clock: ClockTime,
  inferred: string | null,
  part: PartOfDay | null,
): Draft {
  const hour = hourOf(clock.hour, part);
  const minute = clock.minute >= 0 ? clock.minute : reading.values.has('half') ? 30 : 0;
  return {
    type: 'TIME',
    value: `${isoDay(day)}T${written(hour, minute, clock.second)}${textOf(reading, 'zone') ?? ''}`,
    mod: textOf(reading, 'mod'),
    inferred,
    told: tell(reading, day, 'time', hour * 60 + minute),
  };
}

/** `ora 8 seara` is 20, `12 noaptea` is 24, `12 a.m.` is 0. */
function hourOf(hour: number, part: PartOfDay | null): number {
  if (hour > 12 || part === null) return hour;
  if (part === 'MO') return hour === 12 ? 0 : hour;
  if (part === 'EV' || part === 'AF') return hour < 12 ? hour + 12 : hour;
  if (part === 'NI') return hour >= 6 && hour <= 12 ? hour + 12 : hour;
  return hour;
}

function written(hour: number, minute: number, second = -1): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(hour)}:${two(minute)}${second >= 0 ? `:${two(second)}` : ''}`;
}

/** Minutes of the day up to which a clock time told of a night between two days is the second day's. */
const SMALL_HOURS = 360;

/** How many sentences back the day of a clock time may stand. */
const MEMORY = 2;

/**
 * The day that the text is on: told before in this sentence, or first in one of the sentences just before, if it fits the
 * verb; else publication. A past time is never after publication.
 */
function currentDay(reading: Reading, minutes: number): { readonly day: number; readonly inferred: string } {
  const { context } = reading;
  const bearing = bearingOf(reading);
  const told = toldDay(reading);
  if (told !== null && (bearing.direction === 'future' || told.day <= context.day)) return told;
  const later = bearing.direction === 'past' && minutes >= 0 && context.minutes >= 0 && minutes > context.minutes;
  return { day: context.day - (later ? 1 : 0), inferred: `publication date, ${bearing.from}` };
}

function toldDay(reading: Reading): { readonly day: number; readonly inferred: string } | null {
  const { told } = reading.context;
  const sentence = sentenceOf(reading);
  let found = -1;
  const stop = Math.max(0, told.length - LOOKBACK);
  for (let i = told.length - 1; i >= stop && sentence - told[i].sentence <= MEMORY; i--) {
    if (told[i].precision !== 'day' && told[i].precision !== 'time') continue;
    if (told[i].sentence === sentence) return { day: told[i].day, inferred: 'date told in the sentence' };
    if (found >= 0 && told[i].sentence !== told[found].sentence) break;
    found = i;
  }
  return found < 0 ? null : { day: told[found].day, inferred: 'date told before' };
}

export function readClock(reading: Reading, sense: Of<'clock'>): Draft | null {
  const clock = clockOf(reading, 'hour') ?? clockOf(reading, 'clock');
  if (!clock) return null;
  const minutes = hourOf(clock.hour, textOf(reading, 'part') as PartOfDay | null) * 60 + Math.max(0, clock.minute);
  const { day, inferred } = currentDay(reading, minutes);
  // `în noaptea de marți spre miercuri, doi tineri au intrat, la ora 01:00, în`
  const last = reading.context.told.at(-1);
  const small = last?.night === true && last.day === day && last.spans === true && minutes < SMALL_HOURS;
  const draft = onDay(reading, day + (small ? 1 : 0), inferred);
  return { ...draft, mod: sense.mod ?? draft.mod };
}

export function readClockRange(reading: Reading): Draft | null {
  const [from, until] = [clockOf(reading, 'hour'), clockOf(reading, 'hour2')];
  if (!from || !until) return null;
  const { day, inferred } = currentDay(reading, until.hour * 60);
  const first = `${isoDay(day)}T${written(from.hour, Math.max(0, from.minute))}`;
  const next = until.hour * 60 + until.minute < from.hour * 60 + from.minute ? day + 1 : day;
  return {
    type: 'TIME',
    value: `${first}/${isoDay(next)}T${written(until.hour, Math.max(0, until.minute))}`,
    inferred,
    told: tell(reading, day, 'time', from.hour * 60),
  };
}

/** Midnight opens the day it is told with; after a night it opens the next. */
export function readMidnight(reading: Reading, weekday: () => Draft | null): Draft | null {
  if (reading.values.has('weekday')) {
    const day = weekday();
    return day ? { ...day, type: 'TIME', value: `${day.value.slice(0, 10)}T00:00` } : null;
  }
  const { told } = reading.context;
  const last = told[told.length - 1];
  const night = last?.night && sentenceOf(reading) - last.sentence <= MEMORY;
  const { day, inferred } = night ? { day: last.day + 1, inferred: 'night told before' } : currentDay(reading, 0);
  return { type: 'TIME', value: `${isoDay(day)}T00:00`, inferred, told: tell(reading, day, 'time', 0) };
}

/** Bare parts of the day: `spre seară`, `după-amiază`, `în cursul nopții`; `azi-noapte`, the night before or to come. */
export function readPart(reading: Reading, sense: Of<'part'>): Draft | null {
  const { context } = reading;
  const bearing = bearingOf(reading);
  if (sense.days !== undefined) {
    const ahead = bearing.direction === 'future' || (bearing.direction === 'present' && sense.days === 0);
    const back = bearing.direction === 'past' || (!ahead && sense.days < 0);
    return onDay(reading, context.day - (back ? 1 : 0), `publication date, ${bearing.from}`, sense.part);
  }
  const part = textOf(reading, 'part') as PartOfDay | null;
  if (!part) return null;
  const bare = reading.end - reading.first === 1;
  if (bare && (!standsAlone(context, reading) || bearing.direction === 'present' || bearing.direction === 'none'))
    return null;
  const current = currentDay(reading, -1);
  // the morning told after a night is that of the next day
  const last = context.told[context.told.length - 1];
  const next =
    part === 'MO' && last?.night === true && last.day === current.day && current.inferred !== 'publication date';
  const day = current.day + (next ? 1 : 0);
  const { inferred } = current;
  return {
    type: 'TIME',
    value: `${isoDay(day)}T${part}`,
    inferred,
    told: tell(reading, day, 'day', -1, part === 'NI'),
  };
}

/** Not `o noapte`, `toată seara`, `seara de gală`. */
function standsAlone(context: Context, reading: Reading): boolean {
  const { doc } = context;
  const token = tokenOf(reading);
  const before = token > 0 ? UPOS[doc.upos[token - 1]] : 'PUNCT';
  const after = token + 1 < doc.count ? UPOS[doc.upos[token + 1]] : 'PUNCT';
  const adverb = UPOS[doc.upos[token]] === 'ADV' && before !== 'ADP' && before !== 'DET';
  if (before === 'ADP' || before === 'DET' || before === 'NUM' || (before === 'ADJ' && !adverb) || before === 'CCONJ')
    return false;
  return after !== 'NOUN' && after !== 'ADJ' && after !== 'ADP' && after !== 'CCONJ' && after !== 'PROPN';
}
