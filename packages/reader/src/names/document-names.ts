/**
 * What a report says about its names as a whole: who is called by a full name in one sentence is meant by the surname in
 * the next, and a word that is an organisation three times is one the fourth time too. Votes are counted in the first
 * pass of the tagger and turned into a bonus for the second.
 */
import { CASING, isNameLike } from './casing.js';
import { KINDS, type Piece } from './labels.js';

/** Folded word → votes for each kind of name. */
export type NameVotes = Map<string, Float64Array>;

const KIND_PER = KINDS.indexOf('PER');
const KIND_NORP = KINDS.indexOf('NORP');
/** Votes of the last word of a full name, or of a name that is announced; and of other words. */
const FULL_NAME_VOTES = 2;
const SINGLE_VOTES = 1;
const LEAST_LETTERS = 3;
/** A word's own kind must have this share of its votes. */
const MAJORITY = 0.7;
const MOST_VOTES = 3;
/** Bonus for one vote, on the scale of the packed weights. */
const BONUS = 120;

/**
 * Counts a name found in the first pass. `casing` gives the casing of a token of the piece; `announced`: a head noun stands
 * before the name and says what it is (`compania X`).
 */
export function vote(
  votes: NameVotes,
  folded: readonly string[],
  { first, end, kind }: Piece,
  casing: (token: number) => number,
  announced: boolean,
): void {
  if (kind === KIND_NORP) return;
  if (end - first > 1 && kind !== KIND_PER) return;
  for (let token = first; token < end; token++) {
    const word = stemOf(folded[token]);
    if (word.length < LEAST_LETTERS || !isNameLike(casing(token))) continue;
    // In capitals a kind is guessed more than read.
    if (casing(token) === CASING.shouted) continue;
    let counts = votes.get(word);
    if (counts === undefined) {
      counts = new Float64Array(KINDS.length);
      votes.set(word, counts);
    }
    const firm = end - first > 1 ? token === end - 1 : announced;
    counts[kind] += firm ? FULL_NAME_VOTES : SINGLE_VOTES;
  }
}

/** The kind that most votes are for, or -1. */
export function favourite(votes: NameVotes, word: string): number {
  const counts = votes.get(stemOf(word));
  if (counts === undefined) return -1;
  let sum = 0;
  let best = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    sum += counts[kind];
    if (counts[kind] > counts[best]) best = kind;
  }
  return counts[best] >= MAJORITY * sum && counts[best] >= FULL_NAME_VOTES ? best : -1;
}

export function bonusFor(votes: NameVotes, word: string, kind: number): number {
  return Math.round(BONUS * Math.min(MOST_VOTES, votes.get(stemOf(word))?.[kind] ?? 0));
}

/** The word without what is hung on with a hyphen: `Marsaud-ului`. */
function stemOf(word: string): string {
  const hyphen = word.indexOf('-', 2);
  return hyphen > 0 ? word.slice(0, hyphen) : word;
}
