import { Worker } from 'node:worker_threads';
import { type Reading, type ReadingAsk, type ReadingDone, ReadingError } from '@cronicar/server';
import { READABLE } from '../readable.js';
import type { ServeSettings, Task } from '../settings.js';

/** Texts that may wait for a thread. */
const MOST_WAITING = 16;
/** One text may take so long, in milliseconds; then its thread is ended. */
const LONGEST = 45_000;

interface Job {
  readonly ask: ReadingAsk;
  readonly done: (result: ReadingDone) => void;
  readonly failed: (error: Error) => void;
}

interface Answer {
  readonly result: ReadingDone;
}

export interface ReadingPool extends Reading {
  readonly close: () => Promise<void>;
}

/** Reads in threads of its own, started when they are needed, so that nobody else waits for a long text. */
export function makeReadingPool(settings: ServeSettings, threads: number, longest = LONGEST): ReadingPool {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const next = () => {
    const job = waiting[0];
    if (!job) return;
    const worker = idle.pop() ?? (all.size < threads ? start() : undefined);
    if (!worker) return;
    waiting.shift();
    run(worker, job);
  };
  const start = (): Worker => {
    const task: Task = { task: 'serve', settings };
    const worker = new Worker(new URL('./worker.js', WORKERS), { workerData: task });
    all.add(worker);
    worker.unref();
    return worker;
  };
  const run = (worker: Worker, job: Job) => {
    const settle = (keep: boolean, tell: () => void) => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('error', died);
      if (keep) idle.push(worker);
      else {
        all.delete(worker);
        worker.on('error', () => {});
        void worker.terminate();
      }
      tell();
      next();
    };
    const answered = ({ result }: Answer) => settle(true, () => job.done(result));
    // Out of memory, most likely: the text is too much.
    const died = () => settle(false, () => job.failed(new ReadingError('reading-timeout')));
    const timer = setTimeout(died, longest);
    worker.on('message', answered);
    worker.on('error', died);
    worker.postMessage({ index: 0, item: job.ask });
  };
  return {
    languages: READABLE,
    read: (ask) =>
      new Promise((done, failed) => {
        if (waiting.length >= MOST_WAITING) failed(new ReadingError('busy'));
        else {
          waiting.push({ ask, done, failed });
          next();
        }
      }),
    close: async () => {
      for (const { failed } of waiting.splice(0)) failed(new ReadingError('busy'));
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** The folder of `worker.js`. */
const WORKERS = new URL('../', import.meta.url);
