import { compareTexts, type SharedPassage } from './compare.js';
import { type CopyPrint, printOverlap } from './print.js';

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
  readonly text: string;
  readonly language: string;
  readonly print: CopyPrint;
}

/** From this share of the shorter text on, words were taken over and not just met. */
const LEAST_SHARE = 0.3;
const LEAST_WORDS = 25;
/** Prints that overlap less than this never reach LEAST_SHARE: winnowing finds every shared run of eight words. */
const LEAST_OVERLAP = 0.08;

/** Whether two reports share their words, and which; null where not. Symmetric. */
export function copyLink(x: CopyCandidate, y: CopyCandidate): CopyLink | null {
  if (x.id === y.id) return null;
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  if (printOverlap(a.print, b.print) < LEAST_OVERLAP) return null;
  const { passages, sharedWords, shareOfA, shareOfB } = compareTexts(a.text, b.text);
  if (sharedWords < LEAST_WORDS || Math.max(shareOfA, shareOfB) < LEAST_SHARE) return null;
  return { a: a.id, b: b.id, kind: 'words', sure: true, shareOfA, shareOfB, passages };
}
