import type { Figure, GrammarDoc, TimeExpression } from '../doc.js';
import type { FigureRules } from '../language/figures.js';
import type { NumeralRules } from '../language/numerals.js';
import { type Atoms, MARK, readAtoms, WORD } from '../text/atoms.js';
import { isAge } from './ages.js';
import { stoodFor } from './bare.js';
import { type Counted, readCounted } from './counted.js';
import { readFraction, readSpecial } from './fractions.js';
import { type FigureReader, numeralAt, type Quantity, readQuantity, wordsAt } from './numbers.js';
import { countedOf } from './of.js';
import { isTrap } from './traps.js';

export interface FiguresLanguage {
  readonly figures: FigureRules;
  readonly numerals: NumeralRules;
}

/**
 * The figures of a report in text order. Words of a time expression count nothing, save the years of an age. `unitToken` is
 * the noun or mark behind the number; a number that counts what was counted before has its unit and -1.
 */
export function readFigures(
  doc: GrammarDoc,
  times: readonly TimeExpression[],
  language: FiguresLanguage,
  atoms: Atoms = readAtoms(doc),
): Figure[] {
  const reader: FigureReader = { doc, atoms, rules: language.figures, numerals: language.numerals };
  const taken = timesOf(reader, times);
  const found: Figure[] = [];
  for (let i = 0; i < atoms.count; ) {
    if (taken[i] === TIME || (atoms.kind[i] === MARK && !isCurrency(reader, i))) {
      i++;
      continue;
    }
    const figures = readAt(reader, i, found, taken[i] === AGE);
    let end = i + 1;
    for (const { figure, end: stop } of figures) {
      if (overlaps(taken, i, stop)) continue;
      found.push(figure);
      end = Math.max(end, stop);
    }
    i = end;
  }
  return found;
}

interface Found {
  readonly figure: Figure;
  readonly end: number;
}

/** Atoms of a time, and of one that is an age. */
const TIME = 1;
const AGE = 2;

/** TIME or AGE for the atoms of time expressions. */
function timesOf(reader: FigureReader, times: readonly TimeExpression[]): Uint8Array {
  const { atoms, doc, rules } = reader;
  const taken = new Uint8Array(atoms.count);
  let at = 0;
  for (const time of times) {
    while (at < atoms.count && atoms.start[at] < time.span[0]) at++;
    const age = isAge(doc, time, rules);
    for (; at < atoms.count && atoms.stop[at] <= time.span[1]; at++) taken[at] = age ? AGE : TIME;
  }
  return taken;
}

function overlaps(taken: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken[i] === TIME) return true;
  return false;
}

function isCurrency(reader: FigureReader, at: number): boolean {
  const { atoms, rules } = reader;
  return rules.measures.has(atoms.folded[at]) && numeralAt(reader, at + 1) !== null;
}

function readAt(reader: FigureReader, at: number, found: readonly Figure[], age: boolean): readonly Found[] {
  if (reader.atoms.kind[at] === WORD && !startsOf(reader).has(reader.atoms.folded[at])) return NOTHING;
  const special = readSpecial(reader, at) ?? readFraction(reader, at);
  if (special) return [{ figure: figureOf(reader, special.quantity, special.counted), end: special.end }];
  const { doc, rules, atoms } = reader;
  if (atoms.kind[at] === MARK) {
    const quantity = readQuantity(reader, at + 1);
    if (!quantity) return [];
    const counted: Counted = {
      end: quantity.end,
      unit: rules.measures.get(atoms.folded[at]) ?? '',
      token: atoms.token[at],
      kind: 'measure',
    };
    return [{ figure: figureOf(reader, { ...quantity, first: at }, counted), end: quantity.end }];
  }
  const increase = readIncrease(reader, at);
  if (increase) return increase;
  const start = wordsAt(reader, at, rules.order) ? at + rules.order.length : at;
  const quantity = readQuantity(reader, start);
  // only a scale word makes an article a number; `o tonă` counts as little as `un civil`
  if (!quantity || quantity.shape === 'article') return NOTHING;
  const plural = quantity.value !== 1;
  const counted = readCounted(reader, quantity.end, plural);
  if (isTrap(reader, quantity, counted)) return [];
  // a length of time that is no time expression is part of a name or idiom
  if (counted && !age && rules.timeNouns.has(doc.folded[counted.token])) return [];
  const whole = { ...quantity, first: at };
  if (counted) return [{ figure: figureOf(reader, whole, counted), end: counted.end }];
  const same = stoodFor(reader, quantity, found);
  return same ? [{ figure: figureOf(reader, whole, same), end: quantity.end }] : [];
}

const NOTHING: readonly Found[] = [];
const starts = new WeakMap<FigureRules, ReadonlySet<string>>();

/** Words that a figure can begin with. */
function startsOf({ rules, numerals }: FigureReader): ReadonlySet<string> {
  let words = starts.get(rules);
  if (!words) {
    const rows = [...rules.hedges.map((hedge) => hedge.words), ...rules.severals, rules.fromWords, rules.order];
    const { ones, articles, teens, tens, vague, several, fractions } = numerals;
    const maps = [
      ones,
      articles,
      teens,
      tens,
      vague,
      several,
      fractions,
      rules.openers,
      rules.both,
      rules.multiples,
      rules.ranks,
    ];
    words = new Set([...rows.map((row) => row[0]), ...maps.flatMap((map) => [...map.keys()]), rules.between]);
    starts.set(rules, words);
  }
  return words;
}

/** `de la 3.700 la 4.050 de lei`: two figures of one unit. */
function readIncrease(reader: FigureReader, at: number): readonly Found[] | null {
  const { rules, atoms } = reader;
  if (!wordsAt(reader, at, rules.fromWords)) return null;
  const from = readQuantity(reader, at + rules.fromWords.length);
  if (!from || from.shape === 'article') return null;
  const own = readCounted(reader, from.end, true);
  const next = own ? own.end : from.end;
  if (atoms.folded[next] !== rules.toWord) return null;
  const until = readQuantity(reader, next + 1);
  if (!until || until.shape === 'article') return null;
  const counted = readCounted(reader, until.end, true) ?? own;
  if (!counted || isTrap(reader, until, counted)) return null;
  const first = own ?? { ...counted, end: from.end };
  return [
    { figure: figureOf(reader, from, first), end: first.end },
    {
      figure: figureOf(reader, until, {
        ...counted,
        end: Math.max(until.end, counted === own ? until.end : counted.end),
      }),
      end: Math.max(until.end, counted === own ? until.end : counted.end),
    },
  ];
}

function figureOf(reader: FigureReader, quantity: Quantity, counted: Counted): Figure {
  const { atoms } = reader;
  const end = Math.max(quantity.end, counted.end);
  const inside = counted.token >= atoms.token[quantity.first] && counted.token <= atoms.token[end - 1];
  return {
    first: atoms.token[quantity.first],
    end: atoms.token[end - 1] + 1,
    span: [atoms.start[quantity.first], atoms.stop[end - 1]],
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: counted.unit === '' ? null : counted.unit,
    hedge: quantity.hedge,
    of: countedOf(reader, atoms.token[quantity.first], end, counted),
    unitToken: inside ? counted.token : -1,
    rule: quantity.rule,
  };
}
