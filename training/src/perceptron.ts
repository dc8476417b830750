/**
 * Sparse weights while they are learned: feature hash → growing row of (class, weight), with running averages. What is read
 * together stands together, since learning time is spent waiting for memory.
 */
import { packTable, type Section } from '@cronicar/reader/training';

export class Perceptron {
  private mask = (1 << 16) - 1;
  /** Four numbers a slot: hash, first entry of the row, number of entries, room (0 for a free slot). */
  private slots = new Int32Array(4 << 16);
  /** Two numbers an entry: class, and the weight as bits of a Float32. */
  private entries = new Int32Array(1 << 19);
  private weights = new Float32Array(this.entries.buffer);
  /** Per entry: weight changes, each times the time it was made at. */
  private sums = new Float64Array(1 << 18);
  private used = 0;
  private count = 0;
  private frozen = false;
  /** Number of examples seen: the time that averages are taken over. */
  time = 1;

  /** Adds the weights of the first `count` features to the scores, which are indexed by class. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { slots, entries, weights, mask } = this;
    for (let k = 0; k < count; k++) {
      const hash = features[k];
      let slot = hash & mask;
      while (slots[4 * slot + 3] !== 0 && slots[4 * slot] !== hash) slot = (slot + 1) & mask;
      const start = slots[4 * slot + 1];
      const end = start + slots[4 * slot + 2];
      for (let i = start; i < end; i++) scores[entries[2 * i]] += weights[2 * i + 1];
    }
  }

  /** The features speak for one class more, for another less. */
  update(features: Int32Array, count: number, right: number, wrong: number, by: number): void {
    for (let k = 0; k < count; k++) {
      this.add(features[k], right, by);
      this.add(features[k], wrong, -by);
    }
  }

  /**
   * Forgets the features whose averaged weights are all under the threshold, and takes in no new ones from then on: what
   * is left learns to do without them.
   */
  freeze(threshold: number): void {
    const kept: number[] = [];
    for (const slot of this.usedSlots()) {
      const start = this.slots[4 * slot + 1];
      const end = start + this.slots[4 * slot + 2];
      for (let i = start; i < end; i++) {
        if (Math.abs(this.averaged(i)) < threshold) continue;
        kept.push(slot);
        break;
      }
    }
    let size = 16;
    while (size < kept.length * 2) size *= 2;
    this.move(size, kept);
    this.frozen = true;
  }

  /** Sections for the weights file, of averaged weights; those under `prune` and rows without any are left out. */
  pack(name: string, scale: number, prune: number, classes: number): Section[] {
    return packTable(name, this.rows(prune), scale, classes);
  }

  private *rows(prune: number): Iterable<readonly [number, number[]]> {
    for (const slot of this.usedSlots()) {
      const row: number[] = [];
      const start = this.slots[4 * slot + 1];
      const end = start + this.slots[4 * slot + 2];
      for (let i = start; i < end; i++) {
        const weight = this.averaged(i);
        if (Math.abs(weight) >= prune) row.push(this.entries[2 * i], weight);
      }
      if (row.length > 0) yield [this.slots[4 * slot], row] as const;
    }
  }

  private averaged(entry: number): number {
    return this.weights[2 * entry + 1] - this.sums[entry] / this.time;
  }

  private add(hash: number, label: number, delta: number): void {
    const slot = this.slotOf(hash);
    if (slot < 0) return;
    const start = this.slots[4 * slot + 1];
    const end = start + this.slots[4 * slot + 2];
    let i = start;
    while (i < end && this.entries[2 * i] !== label) i++;
    if (i === end) {
      i = this.grow(slot);
      this.entries[2 * i] = label;
    }
    this.weights[2 * i + 1] += delta;
    this.sums[i] += delta * this.time;
  }

  /** Slot of a feature, made if new ones are taken in; else -1. */
  private slotOf(hash: number): number {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[4 * slot + 3] !== 0) {
      if (slots[4 * slot] === hash) return slot;
      slot = (slot + 1) & mask;
    }
    if (this.frozen) return -1;
    if (this.count * 2 > mask) {
      this.move((mask + 1) * 2, [...this.usedSlots()]);
      return this.slotOf(hash);
    }
    this.count++;
    slots[4 * slot] = hash;
    slots[4 * slot + 1] = this.room(FIRST_ROOM);
    slots[4 * slot + 2] = 0;
    slots[4 * slot + 3] = FIRST_ROOM;
    return slot;
  }

  private *usedSlots(): Iterable<number> {
    for (let slot = 0; slot <= this.mask; slot++) if (this.slots[4 * slot + 3] !== 0) yield slot;
  }

  /** A table of that size with the rows of the given slots. */
  private move(size: number, from: readonly number[]): void {
    const slots = new Int32Array(size * 4);
    for (const old of from) {
      let slot = this.slots[4 * old] & (size - 1);
      while (slots[4 * slot + 3] !== 0) slot = (slot + 1) & (size - 1);
      for (let n = 0; n < 4; n++) slots[4 * slot + n] = this.slots[4 * old + n];
    }
    this.slots = slots;
    this.mask = size - 1;
    this.count = from.length;
  }

  /** Index of a new entry of the row; a full row moves to a place twice as large. */
  private grow(slot: number): number {
    const length = this.slots[4 * slot + 2];
    if (length === this.slots[4 * slot + 3]) {
      const to = this.room(length * 2);
      const from = this.slots[4 * slot + 1];
      this.entries.copyWithin(2 * to, 2 * from, 2 * (from + length));
      this.sums.copyWithin(to, from, from + length);
      this.slots[4 * slot + 1] = to;
      this.slots[4 * slot + 3] = length * 2;
    }
    this.slots[4 * slot + 2] = length + 1;
    return this.slots[4 * slot + 1] + length;
  }

  /** First of so many fresh entries. */
  private room(entries: number): number {
    const first = this.used;
    this.used += entries;
    if (this.used > this.sums.length) {
      const size = this.sums.length * 2;
      const grown = new Int32Array(size * 2);
      grown.set(this.entries);
      const sums = new Float64Array(size);
      sums.set(this.sums);
      this.entries = grown;
      this.weights = new Float32Array(grown.buffer);
      this.sums = sums;
    }
    return first;
  }
}

const FIRST_ROOM = 2;
