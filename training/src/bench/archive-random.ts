import { randomFrom } from '../random.js';

/** Chance that is the same every time. */
export interface Random {
  /** Whole, from 0, below the limit. */
  readonly small: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** The first of a list far more often than the last (Zipf). */
  readonly frequent: <T>(list: readonly T[]) => T;
  readonly name: (syllables: number) => string;
}

/** What invented words and names are made of. */
export const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'să',
  'te',
  'și',
  'vo',
  'zu',
  'tră',
  'ple',
  'cri',
];

export function makeRandom(seed: number): Random {
  const next = randomFrom(seed);
  const small = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]) => list[small(list.length)] as T;
  return {
    small,
    pick,
    frequent: (list) => list[Math.min(list.length - 1, Math.floor(list.length ** next()) - 1)] as (typeof list)[number],
    name: (syllables) => Array.from({ length: syllables }, () => pick(SYLLABLES)).join(''),
  };
}
