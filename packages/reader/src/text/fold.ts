/**
 * The form that rules compare with: lower case, no diacritics, one kind of apostrophe (') and hyphen (-), no invisible
 * characters. `Ştefan`, `Ștefan` and `Stefan` fold to `stefan`. The result may differ in length from the argument.
 */
export function fold(word: string): string {
  const from = unfolded(word, 0);
  if (from < 0) return word;
  // Most of these are words with a capital, and no more than that.
  const lower = word.toLowerCase();
  return unfolded(lower, from) < 0 ? lower : foldFrom(word, from);
}

/** First unit that folds to something else than itself; -1 if none does. */
function unfolded(word: string, from: number): number {
  const length = word.length;
  for (let i = from; i < length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= TABLE_SIZE || TABLE[unit] !== unit) return i;
  }
  return -1;
}

function foldFrom(word: string, from: number): string {
  let result = word.slice(0, from);
  for (let i = from; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const single = unit < TABLE_SIZE ? TABLE[unit] : 0;
    result += single ? String.fromCharCode(single) : foldChar(word[i] as string);
  }
  return result;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '`': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\u00ad': '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function foldChar(char: string): string {
  const lower = char.toLowerCase();
  const special = SPECIAL[lower];
  if (special !== undefined) return special;
  if (INVISIBLE.test(lower)) return '';
  return lower.normalize('NFD').replace(MARKS, '');
}

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
const MARKS = /\p{M}+/gu;

/** Latin letters fold to one unit each; 0 marks those that don't. */
const TABLE_SIZE = 0x250;
const TABLE: Uint16Array = Uint16Array.from({ length: TABLE_SIZE }, (_, unit) => {
  const folded = foldChar(String.fromCharCode(unit));
  return folded.length === 1 ? folded.charCodeAt(0) : 0;
});
