/** The tail of a noun phrase while it is read, step by step. */
import type { Noun } from '../language/names.js';
import type { Index } from './name-index.js';
import type { Body } from './owners.js';

/** The tail as far as it is read. */
export interface Reading {
  readonly index: Index;
  readonly head: Noun;
  readonly plural: boolean;
  readonly start: number;
  readonly stop: number;
  readonly adjectives: (readonly [string, string])[];
  readonly complements: string[];
  readonly countries: string[];
  /** Next token. */
  k: number;
  portfolio: string;
  board: string;
  domain: string;
  governs: string;
  governsAt: number;
  purpose: boolean;
  open: boolean;
  local: boolean;
  body: Body | null;
}

/** No name begins at the token. */
export function free(reading: Reading, token: number): boolean {
  return reading.index.namedAt[token] === -1;
}
