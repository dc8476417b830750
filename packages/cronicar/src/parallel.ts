import { Worker } from 'node:worker_threads';
import type { Input } from '@cronicar/intake';
import type { Reading } from './reading.js';
import type { ReadSettings } from './settings.js';

/** Inputs a thread has before it at a time: one being read and one waiting. */
const IN_HAND = 2;
/** How far reading may run ahead of printing. */
const AHEAD = 256;

interface Answer {
  readonly index: number;
  readonly reading: Reading;
}

/** Reads in worker threads; readings come in the order of the inputs, whichever is done first. */
export async function* readInParallel(inputs: readonly Input[], settings: ReadSettings): AsyncIterable<Reading> {
  const ready = new Map<number, Reading>();
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
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: settings });
    inHand.set(worker, new Set());
    worker.on('message', ({ index, reading }: Answer) => {
      inHand.get(worker)?.delete(index);
      ready.set(index, reading);
      feed();
      wake();
    });
    // A thread that dies (out of memory) takes with it what it had in hand; the others go on with a new one.
    worker.on('error', (error) => {
      for (const index of inHand.get(worker) ?? []) ready.set(index, lost(inputs[index], error));
      inHand.delete(worker);
      if (next < inputs.length) start();
      feed();
      wake();
    });
  };

  const threads = Math.min(settings.jobs, Math.ceil(inputs.length / 4));
  for (let i = 0; i < threads; i++) start();
  feed();
  try {
    while (printed < inputs.length) {
      const reading = ready.get(printed);
      if (reading) {
        ready.delete(printed++);
        yield reading;
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

function lost(input: Input, error: Error): Reading {
  return { output: null, problems: [{ code: 'not-read', severity: 'error', file: input.file, found: error.message }] };
}
