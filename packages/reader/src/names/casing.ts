/** How a word is written: its letters' case, and marks. Language-free; one pass over the word. */
import { finish, mix } from '../grammar/hash.js';

export const CASING = {
  edge: 0,
  lower: 1,
  capital: 2,
  upper: 3,
  initial: 4,
  mixed: 5,
  number: 6,
  code: 7,
  quote: 8,
  open: 9,
  close: 10,
  comma: 11,
  dash: 12,
  stop: 13,
  other: 14,
  shouted: 15,
} as const;

/** May a word of this casing begin or go on in a name? */
export const isNameLike = (casing: number): boolean =>
  (casing >= CASING.capital && casing <= CASING.mixed) || casing === CASING.code || casing === CASING.shouted;

const QUOTE_MARKS = new Set(['"', '„', '”', '“', '«', '»', '‟', "''", '``', ',,', '’’', '‘', '’', "'", '‚', '‹', '›']);
const MARKS = new Map<string, number>([
  ...[...'([{'].map((mark) => [mark, CASING.open] as const),
  ...[...')]}'].map((mark) => [mark, CASING.close] as const),
  ...[',', ';', ':'].map((mark) => [mark, CASING.comma] as const),
  ...['-', '–', '—', '‑', '−'].map((mark) => [mark, CASING.dash] as const),
  ...['.', '!', '?', '…', '...'].map((mark) => [mark, CASING.stop] as const),
]);
/** No name's case is decided further in than this. */
const LONGEST = 64;

const isQuoteMark = (form: string): boolean => QUOTE_MARKS.has(form);

/** One of `CASING`. What follows a hyphen after capitals does not count: `NATO-ului` is written as `NATO` is. */
export function casingOf(form: string): number {
  if (isQuoteMark(form)) return CASING.quote;
  const mark = MARKS.get(form);
  if (mark !== undefined) return mark;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let firstUpper = false;
  const length = Math.min(form.length, LONGEST);
  for (let i = 0; i < length; i++) {
    const code = form.charCodeAt(i);
    if (code === HYPHEN && upper > 1 && lower === 0) break;
    if (isUpper(code)) {
      if (upper + lower + digits === 0) firstUpper = true;
      upper++;
    } else if (isLower(code)) lower++;
    else if (isDigit(code)) digits++;
  }
  if (upper + lower === 0) return digits > 0 ? CASING.number : CASING.other;
  if (digits > 0) return upper > 0 ? CASING.code : CASING.other;
  if (upper === 0) return CASING.lower;
  if (lower === 0) return upper === 1 ? CASING.initial : CASING.upper;
  return firstUpper && upperFollowsOnlyHyphens(form, length) ? CASING.capital : CASING.mixed;
}

/** `Cluj-Napoca`, `Jong-un`: a capital stands only at the beginning of a part. */
function upperFollowsOnlyHyphens(form: string, length: number): boolean {
  for (let i = 1; i < length; i++) {
    const before = form.charCodeAt(i - 1);
    if (isUpper(form.charCodeAt(i)) && (isUpper(before) || isLower(before))) return false;
  }
  return true;
}

/** A hash of the form with letters put as `X`, `x`, digits as `0`, runs of one kind put together: `Cluj-Napoca` → `Xx-Xx`. */
export function shapeOf(form: string): number {
  let hash = 7;
  let previous = 0;
  const length = Math.min(form.length, LONGEST);
  for (let i = 0; i < length; i++) {
    const code = form.charCodeAt(i);
    const kind = isUpper(code) ? 1 : isLower(code) ? 2 : isDigit(code) ? 3 : code;
    if (kind !== previous) hash = mix(hash, kind);
    else if (i === 1) hash = mix(hash, 4);
    previous = kind;
  }
  return finish(hash);
}

const HYPHEN = 0x2d;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const letter = String.fromCharCode(code);
  return letter.toUpperCase() !== letter || /\p{Ll}/u.test(letter);
}
