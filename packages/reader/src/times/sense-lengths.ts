/** Lengths of time, distances in time, and what comes again. */
import { UPOS } from '../doc.js';
import type { Sense } from '../language/times.js';
import { addMonths, civil, dayNumber, isoDay, isoMonth, isoYear } from './calendar.js';
import {
  bearingOf,
  type Draft,
  lastTold,
  numberOf,
  type Precision,
  type Reading,
  type Told,
  tell,
  textOf,
  tokenOf,
} from './reading.js';
import { durationValue, type Length, type TimeUnit } from './units.js';

type Of<Kind extends Sense['kind']> = Extract<Sense, { kind: Kind }>;

/** The lengths of the match: `[șase ani] [opt luni]`; null where the words are no length (`o` before something else). */
function lengthsOf(reading: Reading): readonly Length[] | null {
  const lengths: Length[] = [];
  const fraction = numberOf(reading, 'fraction') ?? amountFraction(reading);
  const unit = unitOf(reading, 'unit');
  if (!unit) return null;
  if (reading.values.has('some')) return [{ amount: null, unit }];
  const amount = numberOf(reading, 'amount') ?? 1;
  const times = numberOf(reading, 'times') ?? 1;
  const half = reading.values.has('half') ? 0.5 : (numberOf(reading, 'more') ?? 0);
  // `una de nopți`: one of several is no length
  if (amount === 1 && reading.values.get('amount')?.value === 1 && isPlural(reading)) return null;
  lengths.push({ amount: (fraction ?? amount) * times + half, unit });
  for (const k of ['2', '3']) {
    const next = unitOf(reading, `unit${k}`);
    if (next) lengths.push({ amount: numberOf(reading, `amount${k}`) ?? 1, unit: next });
  }
  return lengths;
}

/** The unit stands in the plural and is not also a singular (`min`). */
function isPlural(reading: Reading): boolean {
  const captured = reading.values.get('unit');
  if (!captured || captured.end === captured.first) return false;
  const { words } = reading.context.rules;
  const word = reading.context.atoms.folded[captured.first];
  return words.unit.has(word) && !words.unit1.has(word);
}

/** In `trei sferturi de oră` the amount is the fraction. */
function amountFraction(reading: Reading): number | null {
  const amount = numberOf(reading, 'amount');
  return amount !== null && amount > 0 && amount < 1 ? amount : null;
}

function unitOf(reading: Reading, name: string): TimeUnit | null {
  const value =
    textOf(reading, name) ?? (name === 'unit' ? (textOf(reading, 'unit1') ?? textOf(reading, 'these')) : null);
  return value as TimeUnit | null;
}

/** Nobody counts as many months. */
const LEAST_YEAR = 1900;

export function readDuration(reading: Reading, sense: Of<'duration'>): Draft | null {
  const unit = unitOf(reading, 'unit');
  if (sense.some) {
    const value = unit ? durationValue([{ amount: null, unit }]) : 'PXX';
    return { type: 'DURATION', value, mod: textOf(reading, 'mod') };
  }
  const lengths = lengthsOf(reading);
  if (!lengths) return null;
  // `Gala 2009 de luni seară`: a year, and a Monday
  if (unit === 'month' && lengths.some(({ amount }) => amount !== null && amount >= LEAST_YEAR)) return null;
  if (isArticle(reading) && !isMeasured(reading)) return null;
  return { type: 'DURATION', value: durationValue(lengths), mod: sense.mod ?? textOf(reading, 'mod') };
}

/** `o oră`, `un an`: the length is told by an article alone. */
function isArticle(reading: Reading): boolean {
  const amount = reading.values.get('amount');
  if (!amount || reading.end - reading.first > 2) return false;
  const word = reading.context.atoms.folded[amount.first];
  return amount.value === 1 && reading.context.atoms.kind[amount.first] === 0 && word.length <= 2;
}

/** A preposition or a verb of lasting stands in front of `o oră`; not `o zi istorică`, `într-o zi de marți`. */
function isMeasured(reading: Reading): boolean {
  const { doc, atoms, rules } = reading.context;
  const token = tokenOf(reading);
  const after = reading.end < atoms.count ? atoms.token[reading.end] : -1;
  const next = after >= 0 ? UPOS[doc.upos[after]] : 'PUNCT';
  if (next === 'ADJ') return false;
  for (let i = token - 1; i >= 0 && i >= token - 2; i--) {
    const tag = UPOS[doc.upos[i]];
    if (tag === 'ADP') return true;
    if (rules.cues.lasting.has(doc.foldedLemmas[i])) return true;
    if (tag !== 'ADV') return false;
  }
  return false;
}

export function readDurationRange(reading: Reading): Draft | null {
  const unit = unitOf(reading, 'unit');
  const [amount, amount2] = [numberOf(reading, 'amount'), numberOf(reading, 'amount2')];
  if (!unit || amount === null || amount2 === null || amount >= amount2) return null;
  return {
    type: 'DURATION',
    value: `${durationValue([{ amount, unit }])}/${durationValue([{ amount: amount2, unit }])}`,
  };
}

/** The exactness that a distance in a unit has: three years ago is a year, three days ago a day. */
const EXACT: Readonly<Partial<Record<TimeUnit, Precision>>> = {
  second: 'time',
  minute: 'time',
  hour: 'time',
  day: 'day',
  week: 'day',
  weekend: 'day',
  month: 'month',
  quarter: 'month',
  halfYear: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
const MINUTES: Readonly<Partial<Record<TimeUnit, number>>> = { second: 1 / 60, minute: 1, hour: 60 };

export function readOffset(reading: Reading, sense: Of<'offset'>): Draft | null {
  const lengths = lengthsOf(reading);
  if (!lengths) return null;
  const mod = textOf(reading, 'mod') === null ? null : 'APPROX';
  const told = sense.from === 'told' ? toldFor(reading, lengths) : null;
  if (lengths[0].amount === null) {
    if (sense.from === 'told') return { type: 'DURATION', value: durationValue(lengths), mod };
    return { type: 'DATE', value: sense.direction < 0 ? 'PAST_REF' : 'FUTURE_REF', mod };
  }
  const { context } = reading;
  // told of an event that no date stands beside, it is only a length
  if (sense.from === 'told' && !told && followedByAnchor(reading))
    return { type: 'DURATION', value: durationValue(lengths), mod };
  const origin = told ?? { day: context.day, minutes: context.minutes };
  const inferred = told ? 'last date told' : 'publication date';
  return moved(reading, origin, lengths, sense.direction, mod, inferred);
}

function toldFor(reading: Reading, lengths: readonly Length[]): Told | null {
  const wanted = EXACT[lengths[0].unit];
  const order: readonly Precision[] = ['time', 'day', 'month', 'year'];
  const at = wanted === undefined ? 0 : order.indexOf(wanted);
  return lastTold(
    reading,
    at === 0 ? ['time', 'day'] : [...order.slice(0, at + 1), ...(at > 1 ? (['week'] as const) : [])],
  );
}

/** `cu o zi înaintea alegerilor`, `cu două luni înainte de termen`: a preposition or a noun follows. */
function followedByAnchor(reading: Reading): boolean {
  const { doc, atoms } = reading.context;
  if (reading.end >= atoms.count) return false;
  const tag = UPOS[doc.upos[atoms.token[reading.end]]];
  return tag === 'ADP' || tag === 'NOUN' || tag === 'PROPN' || tag === 'DET';
}

function moved(
  reading: Reading,
  origin: { day: number; minutes: number },
  lengths: readonly Length[],
  direction: 1 | -1,
  mod: string | null,
  inferred: string,
): Draft {
  let { day, minutes } = origin;
  let exact: Precision = 'year';
  for (const { amount, unit } of lengths) {
    if (amount === null) continue;
    const months = MONTHS[unit];
    const small = MINUTES[unit];
    if (months !== undefined) {
      const whole = amount * months;
      day = addMonths(day, direction * Math.round(whole));
      const precision = Number.isInteger(amount) ? (EXACT[unit] ?? 'day') : 'month';
      exact = finer(exact, precision);
    } else if (small !== undefined) {
      exact = finer(exact, 'time');
      if (minutes >= 0) minutes += direction * amount * small;
    } else {
      day += direction * Math.round(amount * (unit === 'week' ? 7 : 1));
      exact = finer(exact, 'day');
    }
  }
  if (exact === 'time' && minutes < 0 && origin.minutes < 0) exact = 'day';
  if (exact === 'time') {
    const shift = Math.floor(minutes / 1440);
    day += shift;
    minutes = Math.round(minutes - shift * 1440) % 1440;
    const two = (n: number): string => String(n).padStart(2, '0');
    return {
      type: 'TIME',
      value: `${isoDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
      mod,
      inferred,
      told: tell(reading, day, 'time', minutes),
    };
  }
  const { year, month } = civil(day);
  if (exact === 'year')
    return { type: 'DATE', value: isoYear(year), mod, inferred, told: tell(reading, dayNumber(year, 1, 1), 'year') };
  if (exact === 'month')
    return {
      type: 'DATE',
      value: isoMonth(year, month),
      mod,
      inferred,
      told: tell(reading, dayNumber(year, month, 1), 'month'),
    };
  return { type: 'DATE', value: isoDay(day), mod, inferred, told: tell(reading, day, 'day') };
}

function finer(a: Precision, b: Precision): Precision {
  const order: readonly Precision[] = ['time', 'day', 'week', 'month', 'year'];
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/** `peste cinci ani`: a time ahead where the verb looks ahead, else a length of more than that. */
export function readOver(reading: Reading): Draft | null {
  const lengths = lengthsOf(reading);
  if (!lengths) return null;
  const { doc, rules, atoms } = reading.context;
  const token = tokenOf(reading);
  const before = token > 0 ? UPOS[doc.upos[token - 1]] : 'PUNCT';
  const bearing = bearingOf(reading);
  const row = doc.clauses.length > 0 ? doc.clauseOf[atoms.token[reading.first]] : -1;
  const lasting = rules.cues.lasting.has(
    row >= 0 ? doc.clauses[row].lemma : token > 0 ? doc.foldedLemmas[token - 1] : '',
  );
  const ahead = bearing.direction === 'future' || bearing.direction === 'present';
  if (before === 'ADP' || lasting || !ahead)
    return { type: 'DURATION', value: durationValue(lengths), mod: 'MORE_THAN' };
  if (lengths[0].amount === null) return { type: 'DATE', value: 'FUTURE_REF' };
  return moved(
    reading,
    { day: reading.context.day, minutes: reading.context.minutes },
    lengths,
    1,
    null,
    `publication date, ${bearing.from}`,
  );
}

const SEASONS: ReadonlySet<string> = new Set(['SP', 'SU', 'FA', 'WI']);

export function readSet(reading: Reading): Draft | null {
  const { doc, atoms } = reading.context;
  const part = textOf(reading, 'part');
  if (part) return { type: 'SET', value: `XXXX-XX-XXT${part}` };
  const season = textOf(reading, 'season');
  if (season && SEASONS.has(season)) return { type: 'SET', value: `XXXX-${season}` };
  const unit = unitOf(reading, 'unit');
  if (!unit) return null;
  // `zilnic`, `anual` beside a noun say what kind it is (`raport anual`), not how often something is done
  const token = tokenOf(reading);
  if (atoms.token[reading.end - 1] === token && token > 0) {
    const before = doc.morph[doc.xpos[token - 1]];
    const noun = before.upos === 'NOUN' || before.upos === 'ADJ' || before.upos === 'PROPN';
    // as an adjective it would agree
    const agrees = before.number !== 'plur' && before.gender !== 'fem';
    if (UPOS[doc.upos[token]] === 'ADJ' && noun && agrees) return null;
  }
  const [amount, amount2] = [numberOf(reading, 'amount'), numberOf(reading, 'amount2')];
  if (amount2 !== null && amount !== amount2) return null;
  return { type: 'SET', value: durationValue([{ amount: amount ?? 1, unit }]) };
}

export function readWeekdaySet(reading: Reading): Draft | null {
  const weekday = numberOf(reading, 'weekday') ?? numberOf(reading, 'weekdayDefinite');
  if (weekday === null || weekday < 1) return null;
  const part = textOf(reading, 'part');
  return { type: 'SET', value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}` };
}
