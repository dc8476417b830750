/**
 * Look-ups in the weights file: hash → a number of 16 bits. Open addressing, linear probing; a slot is four bytes, the high 16
 * bits of the hash and the number, and the file's bytes are used as they are. An unseen key is taken for a seen one about
 * once in 2^16.
 */
import { type Section, type Sections, section } from './weights.js';

export interface LookUp {
  /** `hash & 0xffff0000 | value + 1`; 0 for a free slot. */
  readonly slots: Uint32Array;
}

export function loadLookUp(sections: Sections, name: string): LookUp {
  return { slots: section(sections, name, 'u32').data };
}

/** The number of a key, -1 if it has none. */
export function lookUp({ slots }: LookUp, hash: number): number {
  const mask = slots.length - 1;
  const print = hash >>> 16;
  let slot = hash & mask;
  for (let value = slots[slot]; value !== 0; value = slots[slot]) {
    if (value >>> 16 === print) return (value & 0xffff) - 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** The section of a look-up. Numbers in 0…65534; of two keys that cannot be told apart the lower one is kept. */
export function packLookUp(name: string, entries: Iterable<readonly [hash: number, value: number]>): Section {
  const kept = [...entries].sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0));
  const slots = new Uint32Array(tableSize(kept.length));
  for (const [hash, value] of kept) slots[freeSlot(slots, hash)] = ((hash & 0xffff0000) | (value + 1)) >>> 0;
  return { name, type: 'u32', data: slots, meta: null };
}

const MIN_SLOTS = 1024;

/** Slots for so many keys: a power of two. A third stays free, so that probing is short. */
export function tableSize(keys: number): number {
  let size = MIN_SLOTS;
  while (size < keys * 1.5) size *= 2;
  return size;
}

/** The first slot from a key's own on that is 0. */
export function freeSlot(slots: Uint32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}
