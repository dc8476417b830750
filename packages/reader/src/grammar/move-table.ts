/**
 * Weights of the parsers' first model, which only has three classes. A slot is four bytes: the high 16 bits of the feature's
 * hash, then how much it speaks for left and for right over shift. Nothing else is looked at, and the file's bytes are
 * used as they are.
 */
import { freeSlot, tableSize } from './look-up.js';
import { type Section, type Sections, section } from './weights.js';

export interface MoveTable {
  readonly mask: number;
  readonly slots: Uint32Array;
}

export function loadMoves(sections: Sections, name: string): MoveTable {
  const slots = section(sections, name, 'u32').data;
  return { mask: slots.length - 1, slots };
}

/**
 * Sum over features `from` up to `to` of `left * 65536 + right`, both against shift; sums stay below 2^15 for up to 250
 * features. Read it with `leftOf` and `rightOf`. Most features have the slot that their hash says, or none: those are done
 * without a branch, which the processor would guess wrong half of the time, and only the others are looked for further on.
 * Overwrites `features`.
 */
export function sumMoves({ mask, slots }: MoveTable, features: Int32Array, from: number, to: number): number {
  let sum = 0;
  let end = from;
  for (let k = from; k < to; k++) {
    const hash = features[k];
    const value = slots[hash & mask] | 0;
    // All ones if the slot is the feature's, else 0.
    const own = (((value ^ hash) >>> 16) - 1) >> 31;
    sum = (sum + sidesOf(value & own)) | 0;
    features[end] = hash;
    end += ((value | -value) >>> 31) & ~own;
  }
  for (let k = from; k < end; k++) {
    const hash = features[k];
    const print = hash >>> 16;
    let slot = (hash + 1) & mask;
    let value = slots[slot];
    while (value !== 0 && value >>> 16 !== print) {
      slot = (slot + 1) & mask;
      value = slots[slot];
    }
    sum = (sum + sidesOf(value)) | 0;
  }
  return sum;
}

/** Left and right of a slot, each with its sign. */
const sidesOf = (value: number): number => (((value << 16) >> 24) << 16) + ((value << 24) >> 24);

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
  // In order of the hashes, so that the same model always gives the same bytes.
  kept.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const slots = new Uint32Array(tableSize(kept.length));
  for (const { hash, value } of kept) slots[freeSlot(slots, hash)] = ((hash & 0xffff0000) | value) >>> 0;
  return { name, type: 'u32', data: slots, meta: null };
}
