/** Sparse weights while they are learned: feature hash → growing row of (class, weight), with running averages. */
import { packTable, type Section } from '@cronicar/reader/training';

export class Perceptron {
  /** Open addressing: hash and row side by side, row -1 for a free slot. */
  private slots = new Int32Array(1 << 17).fill(-1);
  private mask = (1 << 16) - 1;
  private count = 0;
  private hashes = new Int32Array(1 << 14);
  /** Three numbers a row: first entry, number of entries, room. */
  private rows = new Int32Array(3 << 14);
  private classes = new Uint16Array(1 << 18);
  private weights = new Float32Array(1 << 18);
  /** Weight changes, each times the time it was made at. */
  private sums = new Float64Array(1 << 18);
  private used = 0;
  /** Number of examples seen: the time that averages are taken over. */
  time = 1;

  /** Adds the weights of the feature to the scores. */
  score(hash: number, scores: Float64Array): void {
    const row = this.find(hash);
    if (row < 0) return;
    const { classes, weights } = this;
    const start = this.rows[3 * row];
    const end = start + this.rows[3 * row + 1];
    for (let i = start; i < end; i++) scores[classes[i]] += weights[i];
  }

  add(hash: number, label: number, delta: number): void {
    const row = this.insert(hash);
    const start = this.rows[3 * row];
    const end = start + this.rows[3 * row + 1];
    for (let i = start; i < end; i++) {
      if (this.classes[i] === label) {
        this.weights[i] += delta;
        this.sums[i] += delta * this.time;
        return;
      }
    }
    const i = this.grow(row);
    this.classes[i] = label;
    this.weights[i] = delta;
    this.sums[i] = delta * this.time;
  }

  /** Replaces the weights by their averages over all examples. Learning ends here. */
  average(): void {
    for (let i = 0; i < this.used; i++) this.weights[i] -= this.sums[i] / this.time;
  }

  /** Sections for the weights file; weights under `prune` and rows without any are left out. */
  pack(name: string, scale: number, prune: number): Section[] {
    return packTable(name, this.entries(prune), scale);
  }

  private *entries(prune: number): Iterable<readonly [number, number[]]> {
    for (let row = 0; row < this.count; row++) {
      const out: number[] = [];
      const start = this.rows[3 * row];
      const end = start + this.rows[3 * row + 1];
      for (let i = start; i < end; i++) {
        if (Math.abs(this.weights[i]) >= prune) out.push(this.classes[i], this.weights[i]);
      }
      if (out.length > 0) yield [this.hashes[row], out] as const;
    }
  }

  private find(hash: number): number {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[2 * slot + 1] >= 0) {
      if (slots[2 * slot] === hash) return slots[2 * slot + 1];
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private insert(hash: number): number {
    const found = this.find(hash);
    if (found >= 0) return found;
    if (this.count * 2 > this.mask) this.rehash();
    const row = this.count++;
    if (row >= this.hashes.length) {
      this.hashes = grown(this.hashes, new Int32Array(row * 2));
      this.rows = grown(this.rows, new Int32Array(row * 6));
    }
    this.hashes[row] = hash;
    this.place(hash, row);
    return row;
  }

  private place(hash: number, row: number): void {
    let slot = hash & this.mask;
    while (this.slots[2 * slot + 1] >= 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = hash;
    this.slots[2 * slot + 1] = row;
  }

  private rehash(): void {
    const size = (this.mask + 1) * 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2).fill(-1);
    for (let row = 0; row < this.count; row++) this.place(this.hashes[row], row);
  }

  /** Index of a new entry of the row; a full row moves to a place twice as large. */
  private grow(row: number): number {
    const length = this.rows[3 * row + 1];
    if (length === this.rows[3 * row + 2]) {
      const capacity = length === 0 ? 2 : length * 2;
      while (this.used + capacity > this.classes.length) {
        const size = this.classes.length * 2;
        this.classes = grown(this.classes, new Uint16Array(size));
        this.weights = grown(this.weights, new Float32Array(size));
        this.sums = grown(this.sums, new Float64Array(size));
      }
      const from = this.rows[3 * row];
      this.classes.copyWithin(this.used, from, from + length);
      this.weights.copyWithin(this.used, from, from + length);
      this.sums.copyWithin(this.used, from, from + length);
      this.weights.fill(0, from, from + length);
      this.sums.fill(0, from, from + length);
      this.rows[3 * row] = this.used;
      this.rows[3 * row + 2] = capacity;
      this.used += capacity;
    }
    this.rows[3 * row + 1] = length + 1;
    return this.rows[3 * row] + length;
  }
}

function grown<A extends { set(from: A): void }>(from: A, to: A): A {
  to.set(from);
  return to;
}
