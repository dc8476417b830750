/** Classes of UTF-16 code units, as one table, so that the tokenizer looks each unit up once. */
const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
/** Letters in lower case or without case, combining marks, the underscore. */
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
/** Zero-width and direction marks, soft hyphen: part of a word between letters, else like a space. */
export const IGNORABLE = 6;
export const SURROGATE = 7;
export const APOSTROPHE = 8;
export const HYPHEN = 9;
/** En and em dash, horizontal bar, minus. */
export const DASH = 10;

/** Class of each unit. What texts seldom have is only filled in by `learnClasses`. */
export const CLASSES = new Uint8Array(0x10000);

/** Makes `CLASSES` ready for the text. To find them all out takes as long as reading a short report. */
export function learnClasses(text: string): void {
  if (complete || !RARE.test(text)) return;
  complete = true;
  for (let unit = 0x500; unit < 0x10000; unit++) if (CLASSES[unit] === OTHER) CLASSES[unit] = classOf(unit);
}

let complete = false;
/** Beyond Latin, Greek and Cyrillic letters and common signs. */
const RARE = /[\u0500-\u1fff\u2100-\uffff]/;

/** A longer stretch without a break is cut: no word is that long, and later stages look at every letter. */
export const MAX_TOKEN = 1000;
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? CLASSES[text.charCodeAt(at)] : SPACE;
}

export function isWordClass(charClass: number): boolean {
  return charClass === LOWER || charClass === UPPER || charClass === DIGIT;
}

export function isLetterClass(charClass: number): boolean {
  return charClass === LOWER || charClass === UPPER;
}

const LETTER = /[\p{L}\p{M}]/u;
const DECIMAL = /\p{Nd}/u;
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
const BLANK = /[\p{Z}\p{Cc}]/u;

function classOf(unit: number): number {
  // Private use and the large CJK and Hangul blocks have no case; a regular expression per unit would only cost time.
  if (unit >= 0x3400 && unit < 0xd7a4) return LOWER;
  if (unit >= 0xd800 && unit < 0xe000) return SURROGATE;
  if (unit >= 0xe000 && unit < 0xf900) return OTHER;
  const char = String.fromCharCode(unit);
  if (INVISIBLE.test(char)) return IGNORABLE;
  if (LETTER.test(char)) return char !== char.toLowerCase() ? UPPER : LOWER;
  if (DECIMAL.test(char)) return DIGIT;
  return BLANK.test(char) ? SPACE : OTHER;
}

for (const [from, to] of [
  [0, 0x500],
  [0x2000, 0x2100],
] as const) {
  for (let unit = from; unit < to; unit++) CLASSES[unit] = classOf(unit);
}
for (const [chars, charClass] of [
  ['\n', NEWLINE],
  ['_', LOWER],
  ["'\u2019\u02bc", APOSTROPHE],
  ['-\u2010\u2011', HYPHEN],
  ['\u2013\u2014\u2015\u2212\u2012', DASH],
  ['\u00ad\ufeff', IGNORABLE],
] as const) {
  for (const char of chars) CLASSES[char.charCodeAt(0)] = charClass;
}
