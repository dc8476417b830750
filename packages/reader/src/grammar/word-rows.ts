/**
 * What a word by itself adds to the scores, remembered: most words come again, and a dozen of a tagger's features say the
 * same of a word wherever it stands. A row has the summed weights of the classes that any of them speaks of.
 */
import { addScores, type SparseTable } from './sparse.js';

export interface WordRows {
  /** Two hashes of what a row was made from; a place is overwritten by the next word that falls on it. */
  readonly keys: Int32Array;
  readonly rows: (Int32Array | undefined)[];
  readonly sums: Int32Array;
}

const PLACES = 1 << 13;

const placeOf = (key: number, check: number): number => (key ^ check ^ (check >>> 16)) & (PLACES - 1);

export const createWordRows = (classes: number): WordRows => ({
  keys: new Int32Array(PLACES * 2),
  rows: new Array<Int32Array | undefined>(PLACES).fill(undefined),
  sums: new Int32Array(classes),
});

/** The row remembered under two hashes that are independent of each other, if it still is. */
export function recall({ keys, rows }: WordRows, key: number, check: number): Int32Array | undefined {
  const place = placeOf(key, check);
  return keys[2 * place] === key && keys[2 * place + 1] === check ? rows[place] : undefined;
}

/** Makes and remembers the row of the first `count` features. Overwrites `features`. */
export function remember(
  { keys, rows, sums }: WordRows,
  key: number,
  check: number,
  table: SparseTable,
  features: Int32Array,
  count: number,
): Int32Array {
  sums.fill(0);
  addScores(table, features, 0, count, sums, 0);
  let length = 0;
  for (let c = 0; c < sums.length; c++) if (sums[c] !== 0) length++;
  const row = new Int32Array(length);
  for (let c = 0, k = 0; c < sums.length; c++) if (sums[c] !== 0) row[k++] = (sums[c] << CLASS_BITS) | c;
  const place = placeOf(key, check);
  keys[2 * place] = key;
  keys[2 * place + 1] = check;
  rows[place] = row;
  return row;
}

/** Adds a row to the scores, where class c is `scores[at + c]`. */
export function addRow(row: Int32Array, scores: Int32Array, at: number): void {
  for (let k = 0; k < row.length; k++) {
    const entry = row[k];
    scores[at + (entry & CLASS_MASK)] += entry >> CLASS_BITS;
  }
}

/** A row's entry is `weight << CLASS_BITS | class`. */
const CLASS_BITS = 12;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
