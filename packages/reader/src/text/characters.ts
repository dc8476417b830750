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

export const CLASSES: Uint8Array = buildClasses();

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

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{Nd}/u;
  const ignorable = /[\p{Cf}\p{Variation_Selector}]/u;
  const space = /[\p{Z}\p{Cc}]/u;
  for (let unit = 0; unit < 0x10000; unit++) {
    // Private use and the large CJK and Hangul blocks have no case; a regular expression per unit would only cost time.
    if (unit >= 0x3400 && unit < 0xd7a4) table[unit] = LOWER;
    else if (unit >= 0xd800 && unit < 0xe000) table[unit] = SURROGATE;
    else if (unit >= 0xe000 && unit < 0xf900) table[unit] = OTHER;
    else {
      const char = String.fromCharCode(unit);
      if (ignorable.test(char)) table[unit] = IGNORABLE;
      else if (letter.test(char)) table[unit] = char !== char.toLowerCase() ? UPPER : LOWER;
      else if (digit.test(char)) table[unit] = DIGIT;
      else if (space.test(char)) table[unit] = SPACE;
    }
  }
  for (const [chars, charClass] of [
    ['\n', NEWLINE],
    ['_', LOWER],
    ["'\u2019\u02bc", APOSTROPHE],
    ['-\u2010\u2011', HYPHEN],
    ['\u2013\u2014\u2015\u2212\u2012', DASH],
    ['\u00ad\ufeff', IGNORABLE],
  ] as const) {
    for (const char of chars) table[char.charCodeAt(0)] = charClass;
  }
  return table;
}
