/**
 * Reads numbers in digits and words: `11.000`, `4,6 mld.`, `o sută de mii`, `două milioane și jumătate`, `zeci de mii`,
 * `al doilea`, `VII`. Never more than `LONGEST` atoms, so reading at every atom of a text stays linear.
 */
import { type GrammarDoc, UPOS } from '../doc.js';
import type { NumeralRules } from '../language/numerals.js';
import { type Atoms, DIGITS, WORD } from './atoms.js';

/** Nobody writes a longer number in a report. */
const LONGEST = 24;

export interface Numeral {
  /** Atom after the last one. */
  readonly end: number;
  /** Null for a vague one. */
  readonly value: number | null;
  /** Bounds of a vague one (`zeci de mii` 20,000–99,999). */
  readonly min: number | null;
  readonly max: number | null;
  /** `plain` digits, `grouped` thousands, `decimal`, `dotted` (`7.30`: a number, a clock or a date), `words`, `article`. */
  readonly shape: 'plain' | 'grouped' | 'decimal' | 'dotted' | 'words' | 'article' | 'vague';
  /** Greatest scale word in it, 1 if none. */
  readonly scale: number;
}

/** Says of a token whether it is to be taken for a numeral. */
export type TaggedNumeral = (token: number) => boolean;

/**
 * By its tag; or by what stands beside it: a plural noun behind (an adjective would agree), or a preposition in front and
 * nothing behind (`a ajuns la nouă.`).
 */
export function taggedNumeral(
  doc: Pick<GrammarDoc, 'count' | 'upos' | 'xpos' | 'morph' | 'folded' | 'foldedLemmas'>,
): TaggedNumeral {
  const tag = (token: number): string => (token >= 0 && token < doc.count ? UPOS[doc.upos[token]] : 'PUNCT');
  return (token) => {
    if (tag(token) === 'NUM') return true;
    if (tag(token + 1) === 'NOUN') return isPlural(doc, token + 1);
    return tag(token - 1) === 'ADP' && tag(token + 1) === 'PUNCT';
  };
}

/** By its tag, or by a form that is not the lemma and has no article. */
function isPlural(doc: Pick<GrammarDoc, 'xpos' | 'morph' | 'folded' | 'foldedLemmas'>, token: number): boolean {
  const morph = doc.morph[doc.xpos[token]];
  return morph.number === 'plur' || (!morph.definite && doc.folded[token] !== doc.foldedLemmas[token]);
}

/** The number that starts at atom `at`, the longest reading; null if none does. */
export function readNumeral(atoms: Atoms, at: number, rules: NumeralRules, tagged: TaggedNumeral): Numeral | null {
  if (at >= atoms.count) return null;
  if (atoms.kind[at] === DIGITS) return digitsThenScale(atoms, at, rules);
  if (atoms.kind[at] !== WORD) return null;
  return vague(atoms, at, rules) ?? fractionOfScale(atoms, at, rules) ?? inWords(atoms, at, rules, tagged);
}

/** Ordinal with its article: `al doilea`, `a 80-a`, `al XIX-lea`, `primul`. */
export function readOrdinal(
  atoms: Atoms,
  at: number,
  rules: NumeralRules,
  form: (atom: number) => string,
): { end: number; value: number } | null {
  const word = atoms.folded[at];
  const first = rules.firsts.get(word);
  if (first !== undefined) return { end: at + 1, value: first };
  if (!rules.ordinalArticles.has(word) || at + 1 >= atoms.count) return null;
  const named = rules.ordinals.get(atoms.folded[at + 1]);
  if (named !== undefined) return { end: at + 2, value: named };
  const value = atoms.kind[at + 1] === DIGITS ? Number(atoms.folded[at + 1]) : romanValue(form(at + 1));
  const ends =
    atoms.folded[at + 2] === '-' && rules.ordinalEndings.has(atoms.folded[at + 3]) && atoms.glued[at + 3] === 1;
  return value > 0 && ends ? { end: at + 4, value } : null;
}

/** Value of a Roman number in capitals up to 39, -1 if it is none. */
export function romanValue(form: string): number {
  if (form.length > 7 || !/^[XVI]+$/.test(form)) return -1;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let i = 0; i < form.length; i++)
    sum += values[form[i]] < (values[form[i + 1]] ?? 0) ? -values[form[i]] : values[form[i]];
  return sum;
}

function number(end: number, value: number, shape: Numeral['shape'], scale = 1): Numeral {
  return { end, value, min: null, max: null, shape, scale };
}

/** Rounds away the dust of binary fractions: `4,6` times a milliard is 4,600,000,000. */
function times(value: number, scale: number): number {
  return Math.round(value * scale * 1000) / 1000;
}

function digitsThenScale(atoms: Atoms, at: number, rules: NumeralRules): Numeral | null {
  const digits = inDigits(atoms, at, rules);
  if (!digits || digits.value === null) return null;
  const scaled = scaleAt(atoms, digits.end, rules);
  if (!scaled) return digits;
  const value = times(digits.value, scaled.scale);
  const rest = half(atoms, scaled.end, rules);
  return number(rest > 0 ? rest : scaled.end, rest > 0 ? value + scaled.scale / 2 : value, 'words', scaled.scale);
}

function inDigits(atoms: Atoms, at: number, rules: NumeralRules): Numeral | null {
  if (partOfName(atoms, at)) return null;
  const { folded, kind, glued } = atoms;
  let text = folded[at];
  // beyond any count; and `Number` of it would lose digits
  if (text.length > 15) return null;
  const next = (i: number): boolean => i < atoms.count && glued[i] === 1;
  const part = (i: number, mark: string): boolean =>
    next(i) && folded[i] === mark && next(i + 1) && kind[i + 1] === DIGITS;
  let end = at + 1;
  let shape: Numeral['shape'] = 'plain';
  if (text.length <= 3 && text !== '0') {
    while (end < at + LONGEST && part(end, rules.groupMark) && folded[end + 1].length === 3) {
      text += folded[end + 1];
      end += 2;
      shape = 'grouped';
    }
    if (shape === 'plain') {
      const spaced = spacedGroups(atoms, at);
      if (spaced > at + 1) {
        for (let i = at + 1; i < spaced; i++) text += folded[i];
        end = spaced;
        shape = 'grouped';
      }
    }
  }
  if (shape === 'grouped' && text[0] === '0') return null;
  if (part(end, rules.decimalMark)) {
    if (part(end + 2, rules.decimalMark)) return null;
    return number(end + 2, Number(`${text}.${folded[end + 1]}`), 'decimal');
  }
  if (shape === 'plain' && part(end, '.')) {
    if (part(end + 2, '.')) return null;
    return number(end + 2, Number(`${text}.${folded[end + 1]}`), 'dotted');
  }
  return number(end, Number(text), shape);
}

/** `F-16`, `A7`, `Covid-19`, `#3`: digits that belong to a name. */
function partOfName(atoms: Atoms, at: number): boolean {
  if (!atoms.glued[at]) return false;
  const before = atoms.folded[at - 1];
  if (atoms.kind[at - 1] === WORD) return true;
  if (before === '-' || before === '/' || before === '_' || before === '+') {
    return atoms.glued[at - 1] === 1 && atoms.kind[at - 2] === WORD;
  }
  return before === '#' || before === '@';
}

/** End of groups of three digits parted by blanks (`1 200 000`); `at + 1` if there are none. */
function spacedGroups(atoms: Atoms, at: number): number {
  if (atoms.folded[at][0] === '0' || (at > 0 && atoms.kind[at - 1] === DIGITS)) return at + 1;
  let end = at + 1;
  while (
    end < atoms.count &&
    end < at + 5 &&
    atoms.kind[end] === DIGITS &&
    !atoms.glued[end] &&
    atoms.folded[end].length === 3
  )
    end++;
  return end < atoms.count && atoms.kind[end] === DIGITS ? at + 1 : end;
}

/** A scale word, with or without the link word before it (`25 de mii`), and the full stop of an abbreviation. */
function scaleAt(
  atoms: Atoms,
  at: number,
  rules: NumeralRules,
): { readonly end: number; readonly scale: number } | null {
  if (at >= atoms.count) return null;
  const linked = atoms.folded[at] === rules.link ? at + 1 : at;
  const scale = linked < atoms.count ? rules.scales.get(atoms.folded[linked]) : undefined;
  if (scale === undefined || scale < 1000) return null;
  const short = atoms.folded[linked].length <= 4 && !rules.vague.has(atoms.folded[linked]);
  const stop = short && atoms.folded[linked + 1] === '.' && atoms.glued[linked + 1] === 1;
  return { end: stop ? linked + 2 : linked + 1, scale };
}

function half(atoms: Atoms, at: number, rules: NumeralRules): number {
  for (let i = 0; i < rules.andHalf.length; i++) if (atoms.folded[at + i] !== rules.andHalf[i]) return -1;
  return rules.andHalf.length > 0 ? at + rules.andHalf.length : -1;
}

/** `zeci`, `câteva sute de mii`, `mii`: from two of the scale to just under ten of it. */
function vague(atoms: Atoms, at: number, rules: NumeralRules): Numeral | null {
  const start = rules.several.has(atoms.folded[at]) ? at + 1 : at;
  let scale = start < atoms.count ? rules.vague.get(atoms.folded[start]) : undefined;
  // `several hundred`
  if (scale === undefined && start > at) scale = rules.scales.get(atoms.folded[start]);
  if (scale === undefined) return null;
  let end = start + 1;
  for (let i = 0; i < 2; i++) {
    const more = atoms.folded[end] === rules.link ? rules.scales.get(atoms.folded[end + 1]) : undefined;
    if (more === undefined || more < 1000) break;
    scale *= more;
    end += 2;
  }
  return { end, value: null, min: 2 * scale, max: 10 * scale - 1, shape: 'vague', scale };
}

/** `jumătate de milion`, `un sfert de miliard`. */
function fractionOfScale(atoms: Atoms, at: number, rules: NumeralRules): Numeral | null {
  const start = rules.articles.has(atoms.folded[at]) ? at + 1 : at;
  const fraction = rules.fractions.get(atoms.folded[start]);
  // `half a million` has an article where others have a link word
  const joins = atoms.folded[start + 1] === rules.link || (start === at && rules.articles.has(atoms.folded[start + 1]));
  if (fraction === undefined || !joins) return null;
  const scale = rules.scales.get(atoms.folded[start + 2]);
  return scale !== undefined && scale >= 1000 ? number(start + 3, times(fraction, scale), 'words', scale) : null;
}

/** Numbers in words, group by group: `[o sută] [de mii]`, `[două] [milioane] [trei sute] [de mii]`. */
function inWords(atoms: Atoms, at: number, rules: NumeralRules, tagged: TaggedNumeral): Numeral | null {
  let total = 0;
  let end = at;
  let greatest = 1;
  let ceiling = Number.POSITIVE_INFINITY;
  let article = false;
  while (end < at + LONGEST) {
    const group = below1000(atoms, end, rules, tagged, end === at);
    if (!group) break;
    const scaled = scaleAt(atoms, group.end, rules);
    if (scaled && scaled.scale < ceiling) {
      total += group.value * scaled.scale;
      end = scaled.end;
      ceiling = scaled.scale;
      greatest = Math.max(greatest, scaled.scale);
      const rest = half(atoms, end, rules);
      if (rest > 0) return number(rest, total + scaled.scale / 2, 'words', greatest);
      continue;
    }
    if (group.article && end > at) break;
    if (end > at && ceiling < 1000) break;
    article = group.article && end === at;
    total += group.value;
    end = group.end;
    break;
  }
  if (end === at) return null;
  return number(end, total, article ? 'article' : 'words', greatest);
}

interface Group {
  readonly end: number;
  readonly value: number;
  readonly article: boolean;
}

function below1000(atoms: Atoms, at: number, rules: NumeralRules, tagged: TaggedNumeral, first: boolean): Group | null {
  const one = underHundred(atoms, at, rules, tagged, first);
  if (!one) return null;
  const hundred = rules.scales.get(atoms.folded[one.end]) === 100 && one.value < 10;
  if (!hundred) return one;
  let next = one.end + 1;
  if (rules.hundredsJoiner !== '' && atoms.folded[next] === rules.hundredsJoiner) next++;
  const rest = underHundred(atoms, next, rules, tagged, false);
  // `o sută un`: an article after the hundred counts only before a noun or scale; leave it to the noun
  return rest && !rest.article
    ? { end: rest.end, value: one.value * 100 + rest.value, article: false }
    : { end: one.end + 1, value: one.value * 100, article: false };
}

function underHundred(
  atoms: Atoms,
  at: number,
  rules: NumeralRules,
  tagged: TaggedNumeral,
  first: boolean,
): Group | null {
  if (at >= atoms.count) return null;
  const word = atoms.folded[at];
  if (rules.doubtful.has(word) && first && !tagged(atoms.token[at])) return null;
  if (rules.articles.has(word)) return { end: at + 1, value: 1, article: true };
  const simple = rules.ones.get(word) ?? rules.teens.get(word);
  if (simple !== undefined) return { end: at + 1, value: simple, article: false };
  const tens = rules.tens.get(word);
  if (tens === undefined) return null;
  const next =
    rules.tensJoiner === '' || atoms.folded[at + 1] === rules.tensJoiner ? at + (rules.tensJoiner === '' ? 1 : 2) : -1;
  const ones = next > 0 && next < atoms.count ? ofOnes(atoms.folded[next], rules) : undefined;
  return ones !== undefined && ones > 0
    ? { end: next + 1, value: tens + ones, article: false }
    : { end: at + 1, value: tens, article: false };
}

function ofOnes(word: string, rules: NumeralRules): number | undefined {
  return rules.ones.get(word) ?? (rules.articles.has(word) ? 1 : undefined);
}
