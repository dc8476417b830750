/** The number itself, with hedge and range: everything before what is counted. */
import { type GrammarDoc, UPOS } from '../doc.js';
import type { FigureRules } from '../language/figures.js';
import type { NumeralRules } from '../language/numerals.js';
import type { Hedge } from '../record.js';
import { type Atoms, DIGITS, WORD } from '../text/atoms.js';
import { type Numeral, readNumeral, taggedNumeral } from '../text/numerals.js';

export interface FigureReader {
  readonly doc: GrammarDoc;
  readonly atoms: Atoms;
  readonly rules: FigureRules;
  readonly numerals: NumeralRules;
}

export interface Quantity {
  /** Atoms, hedge included. */
  readonly first: number;
  readonly end: number;
  /** First atom of the number. */
  readonly number: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  readonly shape: Numeral['shape'] | 'range';
  readonly rule: string;
}

export function wordsAt(reader: FigureReader, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (reader.atoms.folded[at + i] !== words[i]) return false;
  return true;
}

export function uposAt(reader: FigureReader, atom: number): string {
  return atom >= 0 && atom < reader.atoms.count ? UPOS[reader.doc.upos[reader.atoms.token[atom]]] : 'PUNCT';
}

/** The quantity whose hedge, opener or number stands at an atom. */
export function readQuantity(reader: FigureReader, at: number): Quantity | null {
  const { atoms, rules } = reader;
  let number = at;
  let hedge: Hedge = 'exact';
  if (atoms.kind[at] === WORD) {
    if (rules.openers.has(atoms.folded[number])) number++;
    for (const rule of rules.hedges) {
      if (!wordsAt(reader, number, rule.words)) continue;
      hedge = rule.hedge;
      number += rule.words.length;
      break;
    }
  }
  const range = readRange(reader, number);
  if (range) return { ...range, first: at, number };
  const n = numeralAt(reader, number);
  if (!n) return null;
  return { first: at, end: n.end, number, ...bounded(reader, n, hedge, at), shape: n.shape, rule: 'number' };
}

/** A number that stands free: not part of a code, a sum in brackets, a fraction like `303/2022`. */
export function numeralAt(reader: FigureReader, at: number): Numeral | null {
  const { atoms, doc, numerals } = reader;
  if (at >= atoms.count) return null;
  const n = readNumeral(atoms, at, numerals, taggedNumeral(doc));
  if (!n) return null;
  if (n.shape === 'plain' && atoms.folded[at].length > 1 && atoms.folded[at][0] === '0') return null;
  if (atoms.kind[at] !== DIGITS) return n;
  const joined = (mark: string): boolean =>
    mark === '/' || mark === '+' || mark === ':' || mark === '#' || mark === '_' || mark === '=';
  if (atoms.glued[at] && joined(atoms.folded[at - 1])) return null;
  if (
    atoms.glued[at] &&
    (atoms.folded[at - 1] === '.' || atoms.folded[at - 1] === ',') &&
    atoms.kind[at - 2] === DIGITS
  )
    return null;
  if (
    n.end < atoms.count &&
    atoms.glued[n.end] &&
    (joined(atoms.folded[n.end]) || (atoms.kind[n.end] === WORD && !reader.rules.measures.has(atoms.folded[n.end])))
  )
    return null;
  return n;
}

type Bounds = Pick<Quantity, 'value' | 'min' | 'max' | 'hedge'>;

function bounded(reader: FigureReader, n: Numeral, hedge: Hedge, at: number): Bounds {
  if (n.value === null)
    return {
      value: null,
      min: n.min,
      max: hedge === 'more-than' || hedge === 'at-least' ? null : n.max,
      hedge: 'several',
    };
  const verb = hedge === 'exact' ? verbHedge(reader, at) : null;
  const negated = hedge === 'more-than' && isNegated(reader, at);
  return byHedge(n.value, negated ? 'at-most' : (verb ?? hedge));
}

export function byHedge(value: number, hedge: Hedge): Bounds {
  switch (hedge) {
    case 'more-than':
    case 'at-least':
      return { value: null, min: value, max: null, hedge };
    case 'less-than':
    case 'at-most':
      return { value: null, min: null, max: value, hedge };
    default:
      return { value, min: null, max: null, hedge };
  }
}

/** `va depăși 100 de kilometri`. */
function verbHedge(reader: FigureReader, at: number): Hedge | null {
  const { doc, atoms, rules } = reader;
  const token = atoms.token[at];
  let preposition = '';
  for (let i = token - 1; i >= 0 && i >= token - 2; i--) {
    const needed = rules.exceeding.get(doc.foldedLemmas[i]);
    if (needed !== undefined) return needed !== preposition ? null : isNegated(reader, at) ? 'at-most' : 'more-than';
    if (UPOS[doc.upos[i]] !== 'ADP') return null;
    preposition = doc.folded[i];
  }
  return null;
}

/** A negation in the few words before (`nu au fost mai mult de douăzeci`, `nereușind să treacă de 20%`). */
function isNegated(reader: FigureReader, at: number): boolean {
  const { doc, atoms, rules } = reader;
  const token = atoms.token[at];
  const first = Math.max(token - NEGATED, doc.sentences.first[doc.sentenceOf[token]]);
  for (let i = token - 1; i >= first; i--) {
    if (rules.negations.has(doc.folded[i])) return true;
    const upos = UPOS[doc.upos[i]];
    if (upos === 'PUNCT' || upos === 'SCONJ') return false;
  }
  return false;
}

/** Tokens between a negation and what it holds for. */
const NEGATED = 6;

/** `între 20 și 25 de mii`, `11.000-12.000`, `două-trei`; the second end's scale holds for the first where it has none. */
function readRange(reader: FigureReader, at: number): Omit<Quantity, 'first' | 'number'> | null {
  const { atoms, rules } = reader;
  const between = atoms.folded[at] === rules.between;
  const from = numeralAt(reader, between ? at + 1 : at);
  if (!from || from.value === null || from.shape === 'dotted') return null;
  const mark = atoms.folded[from.end];
  // `cinci, șase lei`: a number in words and the next one.
  const counting = !between && mark === ',' && from.shape === 'words';
  if (between ? mark !== rules.and && mark !== '-' : mark !== '-' && !counting) return null;
  const until = numeralAtRangeEnd(reader, from.end + 1);
  if (!until || until.value === null || until.shape === 'dotted') return null;
  if (counting && (until.shape !== 'words' || until.value !== from.value + 1)) return null;
  const low =
    from.scale === 1 && until.scale > 1 && from.value < until.value / until.scale
      ? from.value * until.scale
      : from.value;
  if (low >= until.value) return null;
  return {
    end: until.end,
    value: null,
    min: low,
    max: until.value,
    hedge: 'between',
    shape: 'range',
    rule: between ? 'between' : 'range',
  };
}

function numeralAtRangeEnd(reader: FigureReader, at: number): Numeral | null {
  const { atoms, doc, numerals } = reader;
  return at < atoms.count ? readNumeral(atoms, at, numerals, taggedNumeral(doc)) : null;
}
