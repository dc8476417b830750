/** Heights of what a long page is made of, block by block; those never drawn are guessed. All in CSS pixels. */
export interface Blocks {
  /** Pixels above a block; of the number of blocks, the height of all. */
  readonly above: (block: number) => number;
  /** The block at so many pixels from the top; the first or last one beyond either end. */
  readonly at: (pixels: number) => number;
  /** Keeps what a block turned out to be, and gives by how much it differs from what was taken for it. */
  readonly measured: (block: number, height: number) => number;
  readonly resize: (count: number) => void;
  /** What was measured holds no more: another width. */
  readonly forget: () => void;
}

/** `guess`: the height of a block before any was measured; from then on the first that was stands for the others. */
export function makeBlocks(guess: number): Blocks {
  let heights: (number | undefined)[] = [];
  let offsets = new Float64Array(1);
  let typical = guess;
  let isGuess = true;
  /** Offsets up to this block hold. */
  let good = 0;
  const above = (block: number) => {
    const last = Math.max(0, Math.min(block, heights.length));
    for (; good < last; good++) {
      offsets[good + 1] = (offsets[good] as number) + (heights[good] ?? typical);
    }
    return offsets[last] as number;
  };
  return {
    above,
    at: (pixels) => {
      let [low, high] = [0, Math.max(0, heights.length - 1)];
      above(heights.length);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((offsets[middle] as number) <= pixels) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    measured: (block, height) => {
      if (block < 0 || block >= heights.length || height <= 0) return 0;
      const before = heights[block] ?? typical;
      if (heights[block] === height) return 0;
      heights[block] = height;
      good = Math.min(good, block);
      if (isGuess) {
        isGuess = false;
        typical = height;
        good = 0;
      }
      return height - before;
    },
    resize: (count) => {
      if (count === heights.length) return;
      heights = Array.from({ length: count }, (_, i) => heights[i]);
      const grown = new Float64Array(count + 1);
      grown.set(offsets.subarray(0, Math.min(offsets.length, count + 1)));
      offsets = grown;
      good = Math.min(good, count);
    },
    forget: () => {
      heights = heights.map(() => undefined);
      isGuess = true;
      good = 0;
    },
  };
}
