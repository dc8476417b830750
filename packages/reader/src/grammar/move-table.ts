/**
 * Weights of the parsers' first model, which only has three classes. A slot is four bytes: the high 16 bits of the feature's
 * hash, then how much it speaks for left and for right over shift. Nothing else is looked at, and the file's bytes are
 * used as they are.
 */
import { type Section, type Sections, section } from './weights.js';

export interface MoveTable {
  readonly mask: number;
  readonly slots: Uint32Array;
  /** One bit for each print and thirty-second part of the table; see `SparseTable`. */
  readonly filter: Int32Array;
  readonly filterShift: number;
}

const PART_BITS = 5;
/** Farther than probing ever goes with a third of the slots free. */
const MAX_CARRY = 256;
const MIN_SLOTS = 8192;

export function loadMoves(sections: Sections, name: string): MoveTable {
  const slots = section(sections, name, 'u32').data;
  const mask = slots.length - 1;
  const filter = new Int32Array((1 << (16 + PART_BITS)) / 32);
  const filterShift = 31 - Math.clz32(slots.length) - PART_BITS;
  for (let slot = 0; slot < slots.length; slot++) {
    if (slots[slot] === 0) continue;
    const print = slots[slot] >>> 16;
    const bit = ((slot >>> filterShift) << 16) | print;
    filter[bit >>> 5] |= 1 << (bit & 31);
    // Probing may have carried a feature over from the part before.
    const before = ((((slot - MAX_CARRY) & mask) >>> filterShift) << 16) | print;
    filter[before >>> 5] |= 1 << (before & 31);
  }
  return { mask, slots, filter, filterShift };
}

/**
 * Sum over features of `left * 65536 + right`, both against shift; sums stay below 2^15 for up to 250 features.
 * Read it with `leftOf` and `rightOf`.
 */
export function sumMoves(
  { mask, slots, filter, filterShift }: MoveTable,
  features: Int32Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let k = from; k < to; k++) {
    const hash = features[k];
    const print = hash >>> 16;
    let slot = hash & mask;
    const bit = ((slot >>> filterShift) << 16) | print;
    if ((filter[bit >>> 5] & (1 << (bit & 31))) === 0) continue;
    let value = slots[slot];
    while (value !== 0 && value >>> 16 !== print) {
      slot = (slot + 1) & mask;
      value = slots[slot];
    }
    sum = (sum + (((value << 16) >> 24) << 16) + ((value << 24) >> 24)) | 0;
  }
  return sum;
}

export const rightOf = (sum: number): number => (sum << 16) >> 16;
export const leftOf = (sum: number): number => (sum - rightOf(sum)) >> 16;

/** The section of a table, from rows of `[hash, left, right]` against shift. Weights are scaled, rounded, cut to ±127. */
export function packMoves(
  name: string,
  rows: Iterable<readonly [hash: number, left: number, right: number]>,
  scale: number,
): Section {
  const kept: { hash: number; value: number }[] = [];
  const byte = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * scale))) & 255;
  for (const [hash, left, right] of rows) {
    const value = (byte(left) << 8) | byte(right);
    if (value !== 0) kept.push({ hash, value });
  }
  let size = MIN_SLOTS;
  while (size < kept.length * 1.5) size *= 2;
  const slots = new Uint32Array(size);
  // In order of the hashes, so that the same model always gives the same bytes.
  kept.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  for (const { hash, value } of kept) {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = ((hash & 0xffff0000) | value) >>> 0;
  }
  return { name, type: 'u32', data: slots, meta: null };
}
