import type { Span } from '@cronicar/reader';
import { hashAll, hashText } from '../text/hash.js';
import { quotationSpans } from '../text/quotations.js';
import { runsOutside, type Word } from '../text/words.js';

/** Words that stand in two texts alike, as offsets into each. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  readonly words: number;
}

export interface TextComparison {
  readonly passages: readonly SharedPassage[];
  readonly sharedWords: number;
  /** Share of each text's words outside quotations that stand in the other. */
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** Shorter agreements are turns of phrase, not copying. */
const LEAST = 4;

interface Side {
  readonly words: readonly Word[];
  /** Index of the run (between quotations) each word stands in: no passage crosses a quotation. */
  readonly runs: readonly number[];
  readonly hashes: readonly number[];
}

/**
 * The passages two texts share outside quotations, longest first, no word in two passages (greedy string tiling after
 * Wise 1993). Exchanging a and b gives the same passages exchanged.
 */
export function compareTexts(a: string, b: string): TextComparison {
  const left = sideOf(a);
  const right = sideOf(b);
  const matches = maximalMatches(left, right);
  matches.sort((x, y) => y.length - x.length || x.i + x.j - (y.i + y.j) || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const takenLeft = new Uint8Array(left.words.length);
  const takenRight = new Uint8Array(right.words.length);
  const passages: SharedPassage[] = [];
  let sharedWords = 0;
  for (const match of matches) {
    const { i, j, length } = freePart(match, takenLeft, takenRight);
    if (length < LEAST) continue;
    takenLeft.fill(1, i, i + length);
    takenRight.fill(1, j, j + length);
    sharedWords += length;
    passages.push({ a: spanOf(left, i, length), b: spanOf(right, j, length), words: length });
  }
  passages.sort((x, y) => x.a[0] - y.a[0]);
  return {
    passages,
    sharedWords,
    shareOfA: share(sharedWords, left.words.length),
    shareOfB: share(sharedWords, right.words.length),
  };
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * part) / all) / 100;
}

function spanOf({ words }: Side, from: number, length: number): Span {
  return [(words[from] as Word).start, (words[from + length - 1] as Word).end];
}

/** Texts whose sides are kept: in a story each text is held against many. */
const MOST_KEPT = 64;
const kept = new Map<string, Side>();

function sideOf(text: string): Side {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = side(text);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, made);
  return made;
}

function side(text: string): Side {
  const runs = runsOutside(text, quotationSpans(text));
  const words = runs.flat();
  return {
    words,
    runs: runs.flatMap((run, index) => run.map(() => index)),
    hashes: words.map(({ folded }) => hashText(folded)),
  };
}

interface Match {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/** All agreements of LEAST words or more that can't be made longer at either end. */
function maximalMatches(left: Side, right: Side): Match[] {
  const places = new Map<number, number[]>();
  for (let i = 0; i + LEAST <= left.words.length; i++) {
    if (left.runs[i] !== left.runs[i + LEAST - 1]) continue;
    const key = hashAll(left.hashes, i, LEAST);
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  }
  const matches: Match[] = [];
  for (let j = 0; j + LEAST <= right.words.length; j++) {
    if (right.runs[j] !== right.runs[j + LEAST - 1]) continue;
    for (const i of places.get(hashAll(right.hashes, j, LEAST)) ?? []) {
      if (agree(left, right, i - 1, j - 1, left.runs[i], right.runs[j])) continue;
      let length = 0;
      while (agree(left, right, i + length, j + length, left.runs[i], right.runs[j])) length++;
      if (length >= LEAST) matches.push({ i, j, length });
    }
  }
  return matches;
}

function agree(left: Side, right: Side, i: number, j: number, runLeft?: number, runRight?: number): boolean {
  return (
    i >= 0 &&
    j >= 0 &&
    left.runs[i] === runLeft &&
    right.runs[j] === runRight &&
    left.words[i]?.folded === right.words[j]?.folded
  );
}

/** The longest part of a match whose words no longer match has taken. */
function freePart({ i, j, length }: Match, takenLeft: Uint8Array, takenRight: Uint8Array): Match {
  let best = { i, j, length: 0 };
  for (let k = 0; k < length; ) {
    let run = 0;
    while (k + run < length && takenLeft[i + k + run] === 0 && takenRight[j + k + run] === 0) run++;
    if (run > best.length) best = { i: i + k, j: j + k, length: run };
    k += run + 1;
  }
  return best;
}
