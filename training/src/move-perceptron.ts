/**
 * Weights of the model with three classes while they are learned. A feature's hash and weights stand side by side, so that
 * looking one up costs one miss of the processor's cache: that is what learning time goes into.
 */
export class MovePerceptron {
  private mask = (1 << 16) - 1;
  /** Four numbers a slot: hash (0 for a free slot), then three weights, as bits of a Float32. */
  private slots = new Int32Array(4 << 16);
  private weights = new Float32Array(this.slots.buffer);
  /** Per slot and class: weight changes, each times the time it was made at. */
  private sums = new Float64Array(3 << 16);
  private count = 0;
  private frozen = false;
  /** Number of examples seen: the time that averages are taken over. */
  time = 1;

  /** Adds the weights of the first `count` features to the three scores. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { slots, weights, mask } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let k = 0; k < count; k++) {
      const hash = features[k] || 1;
      let slot = hash & mask;
      let known = slots[4 * slot];
      while (known !== 0 && known !== hash) {
        slot = (slot + 1) & mask;
        known = slots[4 * slot];
      }
      if (known === 0) continue;
      a += weights[4 * slot + 1];
      b += weights[4 * slot + 2];
      c += weights[4 * slot + 3];
    }
    scores[0] += a;
    scores[1] += b;
    scores[2] += c;
  }

  /** The features speak for one move more, for another less. */
  update(features: Int32Array, count: number, right: number, wrong: number, by: number): void {
    for (let k = 0; k < count; k++) {
      const slot = this.slotOf(features[k] || 1);
      if (slot < 0) continue;
      this.weights[4 * slot + 1 + right] += by;
      this.weights[4 * slot + 1 + wrong] -= by;
      this.sums[3 * slot + right] += by * this.time;
      this.sums[3 * slot + wrong] -= by * this.time;
    }
  }

  /** See `Perceptron.freeze`. */
  freeze(threshold: number): void {
    const { slots, weights, sums, mask } = this;
    const averaged = (slot: number, move: number): number =>
      weights[4 * slot + 1 + move] - sums[3 * slot + move] / this.time;
    const kept: number[] = [];
    for (let slot = 0; slot <= mask; slot++) {
      if (slots[4 * slot] !== 0 && [0, 1, 2].some((move) => Math.abs(averaged(slot, move)) >= threshold))
        kept.push(slot);
    }
    let size = 16;
    while (size < kept.length * 2) size *= 2;
    this.move(size, kept);
    this.frozen = true;
  }

  /** Rows of averaged weights of classes 1 and 2 against class 0; those where all three are under `prune` are left out. */
  *contrasts(prune: number): Iterable<readonly [number, number, number]> {
    for (let slot = 0; slot <= this.mask; slot++) {
      if (this.slots[4 * slot] === 0) continue;
      const [shift, left, right] = [0, 1, 2].map(
        (move) => this.weights[4 * slot + 1 + move] - this.sums[3 * slot + move] / this.time,
      );
      if (Math.max(Math.abs(shift), Math.abs(left), Math.abs(right)) >= prune)
        yield [this.slots[4 * slot], left - shift, right - shift] as const;
    }
  }

  /** Slot of a feature, made if new ones are taken in; else -1. */
  private slotOf(hash: number): number {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[4 * slot] !== 0) {
      if (slots[4 * slot] === hash) return slot;
      slot = (slot + 1) & mask;
    }
    if (this.frozen) return -1;
    if (this.count * 2 > mask) {
      const used: number[] = [];
      for (let at = 0; at <= mask; at++) if (slots[4 * at] !== 0) used.push(at);
      this.move((mask + 1) * 2, used);
      return this.slotOf(hash);
    }
    this.count++;
    slots[4 * slot] = hash;
    return slot;
  }

  /** A table of that size with the features of the given slots. */
  private move(size: number, from: readonly number[]): void {
    const slots = new Int32Array(size * 4);
    const weights = new Float32Array(slots.buffer);
    const sums = new Float64Array(size * 3);
    for (const old of from) {
      const hash = this.slots[4 * old];
      let slot = hash & (size - 1);
      while (slots[4 * slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[4 * slot] = hash;
      for (let move = 0; move < 3; move++) {
        weights[4 * slot + 1 + move] = this.weights[4 * old + 1 + move];
        sums[3 * slot + move] = this.sums[3 * old + move];
      }
    }
    this.slots = slots;
    this.weights = weights;
    this.sums = sums;
    this.mask = size - 1;
    this.count = from.length;
  }
}
