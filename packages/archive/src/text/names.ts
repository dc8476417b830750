import { fold } from '@cronicar/reader/fold';

/**
 * A name without what spelling it over into another language changes: vowels, doubled letters, `sh`/`ș`, `k`/`c`.
 * `Viktar Kazlovici` and `Viktar Kazlovich` are both `vctr czlvc`. A word keeps its first letter.
 */
export function nameSkeleton(name: string): string {
  return nameWords(name)
    .map((word) => soundsOf(word))
    .join(' ');
}

/** The folded words of a name, hyphens parted. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|tz/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/zh/g, 'j'],
  // Romanian `ghe`, `ghi` are g, elsewhere `gh` is a kind of h.
  [/gh(?=[eiy])/g, 'g'],
  [/kh|gh/g, 'h'],
  [/ch|cz|ts|c(?=i$)/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'cs'],
  [/[kq]/g, 'c'],
  [/w/g, 'v'],
];

const SOUNDS = new Map<string, string>();

function soundsOf(word: string): string {
  const known = SOUNDS.get(word);
  if (known !== undefined) return known;
  const sounds = spellOver(word);
  // Bounds memory; what is forgotten is found again.
  if (SOUNDS.size > 50_000) SOUNDS.clear();
  SOUNDS.set(word, sounds);
  return sounds;
}

function spellOver(word: string): string {
  let sounds = word;
  for (const [spelling, sound] of SPELLINGS) sounds = sounds.replace(spelling, sound);
  const first = /^[aeiouy]/.test(sounds) ? 'a' : (sounds[0] as string);
  return (first + sounds.slice(1).replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1');
}

/**
 * Whether two person names may be one person's: the last words sound alike and no given name speaks against it. A last
 * name alone is enough where the other has it too.
 */
export function samePersonName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) return short.every((word, i) => alike(word, long[i] as string, i > 0));
  if (!alike(short.at(-1) as string, long.at(-1) as string, true))
    // Family name first (`Paek Song-ho`, `Xi Jinping`): the short form is the first word.
    return short.length === 1 && long.length >= 2 && long.length <= 3 && (short[0] as string) === long[0];
  return short.slice(0, -1).every((word) => long.some((other) => alike(word, other, false)));
}

function alike(a: string, b: string, whole: boolean): boolean {
  if (a === b) return true;
  if (!whole && (a.length === 1 || b.length === 1)) return a[0] === b[0];
  const [x, y] = [soundsOf(a), soundsOf(b)];
  // Two consonants are too few to tell words apart: then the vowels must be the same too.
  return x === y && (x.length >= 3 || vowelled(a) === vowelled(b));
}

/** The word in one spelling of its glides: `Yuriy` and `Iuri`, `Shoigu` and `Șoigu`; `Kiiv`, but not `Kiev`, is `Kyiv`. */
function vowelled(word: string): string {
  let plain = word;
  for (const [spelling, sound] of SPELLINGS) plain = plain.replace(spelling, sound);
  return plain
    .replace(/y/g, 'i')
    .replace(/ci$/, 'c')
    .replace(/ou/g, 'u')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1');
}
