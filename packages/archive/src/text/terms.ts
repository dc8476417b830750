import { languageOf } from '../languages/index.js';
import type { Word } from './words.js';

/** What a passage is of: word stems without function words, and its numbers, each once and in order of value. */
export interface Terms {
  readonly stems: readonly string[];
  readonly numbers: readonly string[];
}

/** A stem keeps at least so many letters. */
const LEAST = 4;

export function termsOf(words: readonly Word[], language: string): Terms {
  const known = languageOf(language);
  const stop = known === null ? null : stopSet(language, known.stopWords);
  const ending = known?.ending ?? 2;
  const stems = new Set<string>();
  const numbers = new Set<string>();
  for (const { folded } of words) {
    if (isDigit(folded.charCodeAt(0))) numbers.add(plainNumber(folded));
    else if (folded.length >= 3 && !stop?.has(folded)) stems.add(stemOf(folded, ending));
  }
  return { stems: [...stems].sort(), numbers: [...numbers].sort() };
}

/** The words of an ordered list that stand between two offsets. */
export function wordsBetween(words: readonly Word[], from: number, until: number): Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && (words[end] as Word).end <= until) end++;
  return words.slice(low, end);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

const STOP = new Map<string, ReadonlySet<string>>();

function stopSet(language: string, words: readonly string[]): ReadonlySet<string> {
  let set = STOP.get(language);
  if (!set) {
    set = new Set(words);
    STOP.set(language, set);
  }
  return set;
}

function stemOf(word: string, ending: number): string {
  return word.slice(0, Math.max(LEAST, word.length - ending));
}

/** `20.000` and `20,000` are 20000; `5:30` stays. */
function plainNumber(number: string): string {
  return number.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '');
}

/** How much of the smaller of two sorted lists stands in the other, and how many that are. */
export function overlap(a: readonly string[], b: readonly string[]): { shared: number; share: number } {
  const least = Math.min(a.length, b.length);
  if (least === 0) return { shared: 0, share: 0 };
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as string;
    const y = b[j] as string;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { shared, share: shared / least };
}
