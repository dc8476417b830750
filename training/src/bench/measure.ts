export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Milliseconds that `work` takes: the median of `rounds`, after some that only warm up. */
export function milliseconds(work: () => void, rounds = 7, warm = 3): number {
  for (let i = 0; i < warm; i++) work();
  const taken: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}
