/** What the taggers and parsers see of a word: small numbers and hashes, made once per token. */
import { finish, hashString, mix } from './hash.js';
import { type Lexicon, lexicalClass } from './lexicon.js';

/** Columns, one entry a token of the unit. */
export interface WordFeatures {
  readonly count: number;
  /** Hash of the lower-cased form; digits count as one another. */
  readonly word: Int32Array;
  /** Hashes of the first 1…4 and last 1…5 letters, `AFFIXES` a token. */
  readonly affixes: Int32Array;
  readonly shape: Uint8Array;
  /** Fine and coarse class in the lexicon, 0 if unknown. */
  readonly lexical: Uint16Array;
  readonly coarse: Uint16Array;
}

export const PREFIXES = 4;
export const SUFFIXES = 5;
export const AFFIXES = PREFIXES + SUFFIXES;

/** Lower case, with one letter for each of Romanian's two encodings of ș and ț. Length may differ from the form's. */
export function normalize(form: string): string {
  const lower = form.toLowerCase();
  return CEDILLA.test(lower) ? lower.replaceAll('\u015f', '\u0219').replaceAll('\u0163', '\u021b') : lower;
}
const CEDILLA = /[\u015f\u0163]/;

/** Reads the forms of one unit. */
export function readWords(forms: readonly string[], lexicon: Lexicon): WordFeatures {
  const count = forms.length;
  const word = new Int32Array(count);
  const affixes = new Int32Array(count * AFFIXES);
  const shape = new Uint8Array(count);
  const lexical = new Uint16Array(count);
  const coarse = new Uint16Array(count);
  let seenWord = false;
  for (let i = 0; i < count; i++) {
    const form = forms[i];
    const text = normalize(form);
    const length = text.length;
    const known = hashString(text);
    const kind = shapeOf(form);
    const isNumber = kind >= DIGITS;
    word[i] = isNumber ? numberHash(text) : known;
    const base = i * AFFIXES;
    for (let n = 1; n <= PREFIXES; n++) affixes[base + n - 1] = n < length ? hashString(text, n, 0, n) : 0;
    for (let n = 1; n <= SUFFIXES; n++) {
      affixes[base + PREFIXES + n - 1] = n < length ? hashString(text, n + 10, length - n, length) : 0;
    }
    const isWord = kind > 0;
    // A capital says less at the start of a sentence.
    shape[i] = kind * 2 + (isWord && !seenWord ? 1 : 0);
    if (isWord) seenWord = true;
    const entry = lexicalClass(lexicon, known);
    lexical[i] = entry;
    coarse[i] = lexicon.coarse[entry];
  }
  return { count, word, affixes, shape, lexical, coarse };
}

const DIGITS = 8;

/** True for a shape of `WordFeatures.shape` that is no name's: lower case, digits or neither. */
export function isPlain(shape: number): boolean {
  const kind = shape >> 1;
  return kind <= 1 || kind === DIGITS;
}

/** 0 no letter or digit; 1 lower, 2 Initial, 3 ALL CAPITALS, 4 mIxed, +4 with a hyphen or full stop; 8 digits, 9 digits and letters. */
function shapeOf(form: string): number {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let joined = 0;
  const end = Math.min(form.length, MAX_SHAPE);
  for (let i = 0; i < end; i++) {
    const c = form.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
    else if (c >= 97 && c <= 122) lower++;
    else if (c >= 65 && c <= 90) upper++;
    else if (c === 45 || c === 46) joined++;
    else if (c >= 0xc0) {
      const letter = form[i];
      if (letter !== letter.toLowerCase()) upper++;
      else if (letter !== letter.toUpperCase()) lower++;
    }
  }
  if (digits > 0) return lower + upper > 0 ? DIGITS + 1 : DIGITS;
  if (lower + upper === 0) return 0;
  const first = form[0];
  const starts = first !== first.toLowerCase();
  const kind = upper === 0 ? 1 : starts && upper === 1 && lower > 0 ? 2 : lower === 0 ? 3 : 4;
  return kind + (joined > 0 && kind < 4 ? 4 : 0);
}
/** Longer tokens are no words; the first letters tell enough. */
const MAX_SHAPE = 64;

/** All numbers of one length and punctuation look alike. */
function numberHash(text: string): number {
  let h = 17;
  const end = Math.min(text.length, MAX_SHAPE);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    h = mix(h, c >= 48 && c <= 57 ? 48 : c);
  }
  return finish(h);
}
