/**
 * A sparse table of weights: feature hash → row of (class, weight). What a linear model's weights become after training.
 *
 * Open addressing, linear probing. The slot comes from the hash's low bits, and only its high 16 bits are kept to tell
 * features apart: an unseen feature takes a seen one's row about once in 2^16, which a linear model does not feel.
 * Rows stand in slot order, so the file keeps just their lengths; starts are summed up on loading.
 */
import { type Section, type Sections, section } from './weights.js';

export interface SparseTable {
  readonly mask: number;
  /**
   * One bit for each print and thirty-second part of the table. Most features of a text were never seen in training: their
   * bit is not set, and this filter (256 KB) stays in the processor's cache, which the slots do not.
   */
  readonly filter: Int32Array;
  readonly filterShift: number;
  /** Two numbers a slot, side by side for the cache: print and row length (`print << 16 | length`, 0 if free), start of the row. */
  readonly slots: Uint32Array;
  /** Entries of all rows: `class << 8 | weight & 255`. */
  readonly entries: Int32Array;
  /** Slot → first entry of its row; one more at the end. */
  readonly starts: Uint32Array;
  readonly classes: Uint16Array;
}

/** The table that `packTable` wrote under the name. */
export function loadTable(sections: Sections, name: string): SparseTable {
  const lengths = section(sections, `${name}.lengths`, 'u16').data;
  const prints = section(sections, `${name}.prints`, 'u16').data;
  const classes = section(sections, `${name}.classes`, 'u16').data;
  const weights = section(sections, `${name}.weights`, 'i8').data;
  const slots = new Uint32Array(lengths.length * 2);
  const starts = new Uint32Array(lengths.length + 1);
  const filter = new Int32Array((1 << (16 + PART_BITS)) / 32);
  const filterShift = 31 - Math.clz32(lengths.length) - PART_BITS;
  let start = 0;
  for (let slot = 0; slot < lengths.length; slot++) {
    const length = lengths[slot];
    starts[slot + 1] = start + length;
    if (length === 0) continue;
    const bit = ((slot >>> filterShift) << 16) | prints[slot];
    filter[bit >>> 5] |= 1 << (bit & 31);
    // Probing may have carried a feature over from the part before.
    const part = ((slot - MAX_CARRY) & (lengths.length - 1)) >>> filterShift;
    const before = (part << 16) | prints[slot];
    filter[before >>> 5] |= 1 << (before & 31);
    slots[2 * slot] = (prints[slot] << 16) | length;
    slots[2 * slot + 1] = start;
    start += length;
  }
  const entries = new Int32Array(classes.length);
  for (let i = 0; i < entries.length; i++) entries[i] = (classes[i] << 8) | (weights[i] & 255);
  return { mask: lengths.length - 1, filter, filterShift, slots, entries, starts, classes };
}

const PART_BITS = 5;
/** With a third of the slots free, probing goes nowhere near as far. */
const MAX_CARRY = 256;
const MIN_SLOTS = 8192;

/** Adds the weights of a feature to the scores, which are indexed by class. */
export function addScores(
  { mask, filter, filterShift, slots, entries }: SparseTable,
  hash: number,
  scores: Int32Array,
): void {
  const print = hash >>> 16;
  let slot = hash & mask;
  const bit = ((slot >>> filterShift) << 16) | print;
  if ((filter[bit >>> 5] & (1 << (bit & 31))) === 0) return;
  let head = slots[2 * slot];
  while (head !== 0) {
    if (head >>> 16 === print) {
      const start = slots[2 * slot + 1];
      const end = start + (head & 0xffff);
      for (let i = start; i < end; i++) {
        const entry = entries[i];
        scores[entry >> 8] += (entry << 24) >> 24;
      }
      return;
    }
    slot = (slot + 1) & mask;
    head = slots[2 * slot];
  }
}

/** Slot of a feature, -1 if it has no row. */
export function findSlot({ mask, slots }: SparseTable, hash: number): number {
  const print = hash >>> 16;
  let slot = hash & mask;
  while (slots[2 * slot] !== 0) {
    if (slots[2 * slot] >>> 16 === print) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** The first class of a feature's row, -1 if it has none: for tables that are look-ups. */
export function firstClass(table: SparseTable, hash: number): number {
  const slot = findSlot(table, hash);
  return slot < 0 ? -1 : table.classes[table.starts[slot]];
}

/**
 * The sections of a table, from rows of `[class, weight, class, weight, …]` with real-numbered weights. A weight is
 * multiplied by `scale`, rounded and cut to ±127; zeros are dropped. Classes in 0…65535.
 */
export function packTable(
  name: string,
  rows: Iterable<readonly [hash: number, row: ArrayLike<number>]>,
  scale: number,
): Section[] {
  const kept: { hash: number; row: number[] }[] = [];
  let entries = 0;
  for (const [hash, row] of rows) {
    const packed: number[] = [];
    for (let i = 0; i < row.length; i += 2) {
      const weight = Math.max(-127, Math.min(127, Math.round(row[i + 1] * scale)));
      if (weight !== 0) packed.push(row[i], weight);
    }
    if (packed.length === 0) continue;
    kept.push({ hash, row: packed });
    entries += packed.length / 2;
  }
  // A third of the slots stays free, so that probing is short; free slots all but vanish when the file is gzipped.
  let size = MIN_SLOTS;
  while (size < kept.length * 1.5) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const prints = new Uint16Array(size);
  kept.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  for (const [i, { hash }] of kept.entries()) {
    let slot = hash & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = i;
    prints[slot] = hash >>> 16;
  }
  const lengths = new Uint16Array(size);
  const classes = new Uint16Array(entries);
  const weights = new Int8Array(entries);
  let next = 0;
  for (let slot = 0; slot < size; slot++) {
    const row = kept[slots[slot] as number]?.row;
    if (row === undefined) continue;
    lengths[slot] = row.length / 2;
    for (let i = 0; i < row.length; i += 2, next++) {
      classes[next] = row[i];
      weights[next] = row[i + 1];
    }
  }
  return [
    { name: `${name}.lengths`, type: 'u16', data: lengths, meta: null },
    { name: `${name}.prints`, type: 'u16', data: prints, meta: null },
    { name: `${name}.classes`, type: 'u16', data: classes, meta: null },
    { name: `${name}.weights`, type: 'i8', data: weights, meta: null },
  ];
}
