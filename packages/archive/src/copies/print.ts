import { hashAll, hashText } from '../text/hash.js';
import { quotationSpans } from '../text/quotations.js';
import { runsOutside, type Word } from '../text/words.js';
import { type Credits, findCredits } from './credits.js';

/** What is kept of a report to find its copies: small, made once. */
export interface CopyPrint {
  /** Words outside quotations. */
  readonly words: number;
  /** Winnowed fingerprints (32 bits each), in order of value, without doubles. */
  readonly fingerprints: readonly number[];
  readonly credits: Credits;
}

export interface PrintedReport {
  readonly text: string;
  readonly published: string;
  readonly language: string;
  readonly outlet: string | null;
}

/** Words of a shingle, and shingles of a winnowing window: any shared run of SHINGLE + WINDOW - 1 words is found. */
const SHINGLE = 5;
const WINDOW = 4;

/**
 * The fingerprints of a report outside its quotations (two outlets that quote one speech aren't copies of each other),
 * chosen by winnowing (Schleimer, Wilkerson & Aiken 2003).
 */
export function copyPrint(report: PrintedReport): CopyPrint {
  const quotations = quotationSpans(report.text);
  const runs = runsOutside(report.text, quotations);
  const chosen = new Set<number>();
  let words = 0;
  for (const run of runs) {
    words += run.length;
    winnow(run, chosen);
  }
  const fingerprints = [...chosen].sort((a, b) => a - b);
  return {
    words,
    fingerprints,
    credits: findCredits(report, quotations),
  };
}

/** Fingerprints two prints have in common. */
export function sharedPrints(a: CopyPrint, b: CopyPrint): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.fingerprints.length && j < b.fingerprints.length; ) {
    const difference = (a.fingerprints[i] as number) - (b.fingerprints[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** The least hash of each window of shingles, the rightmost where several are least. */
function winnow(run: readonly Word[], chosen: Set<number>): void {
  const hashes = run.map(({ folded }) => hashText(folded));
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= hashes.length; i++) shingles.push(hashAll(hashes, i, SHINGLE));
  for (let i = 0; i < Math.max(1, shingles.length - WINDOW + 1) && shingles.length > 0; i++)
    chosen.add(Math.min(...shingles.slice(i, i + WINDOW)));
}
