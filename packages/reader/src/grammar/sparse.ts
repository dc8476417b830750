/**
 * A sparse table of weights: feature hash → row of (class, weight). What a linear model's weights become after training. The
 * file's bytes are used as they are.
 *
 * Open addressing, linear probing. The slot comes from the hash's low bits, and only its high 16 bits are kept to tell
 * features apart: an unseen feature takes a seen one's row about once in 2^16, which a linear model does not feel.
 * Rows stand in slot order: a row ends where that of the next slot begins.
 */
import { freeSlot, tableSize } from './look-up.js';
import { type Section, type Sections, section } from './weights.js';

export interface SparseTable {
  readonly mask: number;
  /** Print (never 0, a free slot has none) and first entry of the row, from the block's first; one more slot at the end. */
  readonly slots: Uint32Array;
  /** Block of 256 slots → its first entry. */
  readonly blocks: Uint32Array;
  /** `weight << classBits | class`. */
  readonly entries: Int16Array;
  readonly classBits: number;
}

export function loadTable(sections: Sections, name: string): SparseTable {
  const { data: slots, meta } = section(sections, `${name}.slots`, 'u32');
  return {
    mask: slots.length - 2,
    slots,
    blocks: section(sections, `${name}.blocks`, 'u32').data,
    entries: section(sections, `${name}.entries`, 'i16').data,
    classBits: meta as number,
  };
}

/**
 * Adds the weights of features `from` up to `to` to the scores: class c is `scores[at + c]`. Features whose slot is free are
 * sorted out first, without a branch: the processor then fetches many slots at a time instead of guessing wrong and
 * waiting. Overwrites `features`.
 *
 * Most of the readers' time goes here, so it is written for the engine. Numbers are cut to 32 bits (`| 0`) wherever they are
 * made: it then needn't watch for overflow. Weights are added eight at a time: at each step of a loop it looks anew at what kind
 * of arrays it has and where they are. That saves a tenth.
 */
export function addScores(
  table: SparseTable,
  features: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
  at: number,
): void {
  const { slots, blocks, entries } = table;
  const mask = table.mask | 0;
  const bits = table.classBits | 0;
  const first = from | 0;
  const base = at | 0;
  let end = first;
  for (let k = first; k < to; k = (k + 1) | 0) {
    const hash = features[k];
    features[end] = hash;
    const print = slots[hash & mask] >>> 16;
    end = (end + ((print + 0xffff) >>> 16)) | 0;
  }
  const classes = ((1 << bits) - 1) | 0;
  for (let k = first; k < end; k = (k + 1) | 0) {
    const hash = features[k];
    const print = printOf(hash);
    let slot = hash & mask;
    let value = slots[slot] | 0;
    while (value >>> 16 !== print && value >>> 16 !== 0) {
      slot = (slot + 1) & mask;
      value = slots[slot] | 0;
    }
    if (value >>> 16 === 0) continue;
    const after = (slot + 1) | 0;
    const last = (blocks[after >>> BLOCK_BITS] + (slots[after] & 0xffff)) | 0;
    let i = (blocks[slot >>> BLOCK_BITS] + (value & 0xffff)) | 0;
    for (const eights = (last - 7) | 0; i < eights; i = (i + 8) | 0) {
      addFour(entries, i, bits, classes, scores, base);
      addFour(entries, (i + 4) | 0, bits, classes, scores, base);
    }
    if (i < ((last - 3) | 0)) {
      addFour(entries, i, bits, classes, scores, base);
      i = (i + 4) | 0;
    }
    for (; i < last; i = (i + 1) | 0) {
      const entry = entries[i];
      const place = (base + (entry & classes)) | 0;
      scores[place] = (scores[place] + (entry >> bits)) | 0;
    }
  }
}

function addFour(
  entries: Int16Array,
  i: number,
  bits: number,
  classes: number,
  scores: Int32Array,
  base: number,
): void {
  const a = entries[i];
  const b = entries[(i + 1) | 0];
  const c = entries[(i + 2) | 0];
  const d = entries[(i + 3) | 0];
  const atA = (base + (a & classes)) | 0;
  scores[atA] = (scores[atA] + (a >> bits)) | 0;
  const atB = (base + (b & classes)) | 0;
  scores[atB] = (scores[atB] + (b >> bits)) | 0;
  const atC = (base + (c & classes)) | 0;
  scores[atC] = (scores[atC] + (c >> bits)) | 0;
  const atD = (base + (d & classes)) | 0;
  scores[atD] = (scores[atD] + (d >> bits)) | 0;
}

export interface Top {
  best: number;
  lead: number;
}

/** The class with the highest score, of equals the first, and how far it is ahead of the second. */
export function findTop(scores: Int32Array, top: Top): void {
  let best = 0;
  let second = NEVER;
  for (let c = 1; c < scores.length; c++) {
    const score = scores[c];
    if (score > scores[best]) {
      second = scores[best];
      best = c;
    } else if (score > second) second = score;
  }
  top.best = best;
  top.lead = scores[best] - second;
}
const NEVER = -(2 ** 29);

const BLOCK_BITS = 8;

const printOf = (hash: number): number => hash >>> 16 || 1;

/**
 * The sections of a table for so many classes, from rows of `[class, weight, class, weight, …]` with real-numbered weights. A
 * weight is multiplied by `scale`, rounded and cut to what is left of 16 bits; zeros are dropped.
 */
export function packTable(
  name: string,
  rows: Iterable<readonly [hash: number, row: ArrayLike<number>]>,
  scale: number,
  classes: number,
): Section[] {
  const classBits = 32 - Math.clz32(Math.max(1, classes - 1));
  const highest = (1 << (15 - classBits)) - 1;
  const kept: { hash: number; row: number[] }[] = [];
  let count = 0;
  for (const [hash, row] of rows) {
    const packed: number[] = [];
    for (let i = 0; i < row.length; i += 2) {
      const weight = Math.max(-highest, Math.min(highest, Math.round(row[i + 1] * scale)));
      if (weight !== 0) packed.push((weight << classBits) | row[i]);
    }
    if (packed.length === 0) continue;
    kept.push({ hash, row: packed });
    count += packed.length;
  }
  // In order of the hashes, so that the same model always gives the same bytes.
  kept.sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const size = tableSize(kept.length);
  const order = new Uint32Array(size);
  for (const [i, { hash }] of kept.entries()) order[freeSlot(order, hash)] = i + 1;
  const slots = new Uint32Array(size + 1);
  const blocks = new Uint32Array((size >>> BLOCK_BITS) + 1);
  const entries = new Int16Array(count);
  let next = 0;
  for (let slot = 0; slot <= size; slot++) {
    if (slot % (1 << BLOCK_BITS) === 0) blocks[slot >>> BLOCK_BITS] = next;
    const start = next - blocks[slot >>> BLOCK_BITS];
    if (start > 0xffff) throw new Error(`${name}: more weights in a block of the table than fit`);
    const feature = slot < size && order[slot] > 0 ? kept[order[slot] - 1] : undefined;
    slots[slot] = ((feature ? printOf(feature.hash) << 16 : 0) | start) >>> 0;
    if (!feature) continue;
    entries.set(feature.row, next);
    next += feature.row.length;
  }
  return [
    { name: `${name}.slots`, type: 'u32', data: slots, meta: classBits },
    { name: `${name}.blocks`, type: 'u32', data: blocks, meta: null },
    { name: `${name}.entries`, type: 'i16', data: entries, meta: null },
  ];
}
