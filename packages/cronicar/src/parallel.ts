import { Worker } from 'node:worker_threads';
import type { Input } from '@cronicar/intake';
import type { CommandProblem } from './problem.js';
import type { Task } from './settings.js';

/** Inputs a thread has before it at a time: one being read and one waiting. */
const IN_HAND = 2;
/** How far reading may run ahead of printing. */
const AHEAD = 256;

interface Answer<T> {
  readonly index: number;
  readonly result: T;
}

/**
 * Does a task in worker threads; results come in the order of the inputs, whichever is done first. `lost` is the result of
 * an input whose thread died.
 */
export async function* readInParallel<T>(
  inputs: readonly Input[],
  task: Task,
  jobs: number,
  lost: (problem: CommandProblem) => T,
): AsyncIterable<T> {
  const ready = new Map<number, T>();
  const inHand = new Map<Worker, Set<number>>();
  let next = 0;
  let printed = 0;
  let wake = () => {};

  const feed = () => {
    for (let round = 0; round < IN_HAND; round++) {
      for (const [worker, indices] of inHand) {
        if (indices.size > round || next >= inputs.length || next >= printed + AHEAD) continue;
        indices.add(next);
        worker.postMessage({ index: next, input: inputs[next] });
        next++;
      }
    }
  };
  const start = () => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
    inHand.set(worker, new Set());
    worker.on('message', ({ index, result }: Answer<T>) => {
      inHand.get(worker)?.delete(index);
      ready.set(index, result);
      feed();
      wake();
    });
    // A thread that dies (out of memory) takes with it what it had in hand; the others go on with a new one.
    worker.on('error', (error) => {
      for (const index of inHand.get(worker) ?? []) ready.set(index, lost(died(inputs[index], error)));
      inHand.delete(worker);
      if (next < inputs.length) start();
      feed();
      wake();
    });
  };

  const threads = Math.min(jobs, Math.ceil(inputs.length / 4));
  for (let i = 0; i < threads; i++) start();
  feed();
  try {
    while (printed < inputs.length) {
      const result = ready.get(printed);
      if (result) {
        ready.delete(printed++);
        yield result;
        feed();
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    await Promise.all([...inHand.keys()].map((worker) => worker.terminate()));
  }
}

function died(input: Input, error: Error): CommandProblem {
  return { code: 'not-read', severity: 'error', file: input.file, found: error.message };
}
