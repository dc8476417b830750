import { compareTexts, type SharedPassage } from './compare.js';
import { type CopyPrint, sharedPrints } from './print.js';

/** Two reports of which one takes its words from the other, or both from a third. `a` is the lesser id. */
export interface CopyLink {
  readonly a: string;
  readonly b: string;
  /** `words`: the same words stand in both. `translation`: the same facts in the same order, and a credit. */
  readonly kind: 'words' | 'translation';
  /** False for translations: alike in everything, but no word proves it. */
  readonly sure: boolean;
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** Empty for translations: words of two languages are never compared. */
  readonly passages: readonly SharedPassage[];
}

export interface CopyCandidate {
  readonly id: string;
  readonly print: CopyPrint;
  /** With both texts at hand shares are counted in words and passages given, else shares are taken from the prints. */
  readonly text?: string;
}

/** From this share of the shorter text on, words were taken over and not just met. */
const LEAST_SHARE = 0.3;
const LEAST_WORDS = 25;
/** Prints catch less than words do: an edited word takes the shingles around it with it. */
const LEAST_OVERLAP = 0.2;
const LEAST_PRINTS = 6;

/** Whether two reports share their words, and which; null where not. Symmetric. */
export function copyLink(x: CopyCandidate, y: CopyCandidate): CopyLink | null {
  if (x.id === y.id) return null;
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const shared = sharedPrints(a.print, b.print);
  const { length: lengthA } = a.print.fingerprints;
  const { length: lengthB } = b.print.fingerprints;
  if (shared < LEAST_PRINTS || shared / Math.min(lengthA, lengthB) < LEAST_OVERLAP) return null;
  const link = { a: a.id, b: b.id, kind: 'words', sure: true } as const;
  if (a.text === undefined || b.text === undefined)
    return { ...link, shareOfA: hundredth(shared / lengthA), shareOfB: hundredth(shared / lengthB), passages: [] };
  const { passages, sharedWords, shareOfA, shareOfB } = compareTexts(a.text, b.text);
  if (sharedWords < LEAST_WORDS || Math.max(shareOfA, shareOfB) < LEAST_SHARE) return null;
  return { ...link, shareOfA, shareOfB, passages };
}

function hundredth(share: number): number {
  return Math.round(100 * share) / 100;
}
