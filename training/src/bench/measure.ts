export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

export interface Taken {
  /** By the clock. */
  readonly wall: number;
  /** Of the processor: what the clock would say if nothing else ran on the machine. Collecting garbage is in it. */
  readonly processor: number;
}

/** Milliseconds that `work` takes: medians of `rounds`, after some that only warm up. */
export function milliseconds(work: () => void, rounds = 7, warm = 3): Taken {
  for (let i = 0; i < warm; i++) work();
  const wall: number[] = [];
  const processor: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const used = process.cpuUsage();
    work();
    wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  return { wall: median(wall), processor: median(processor) };
}
