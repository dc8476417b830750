import { Worker } from 'node:worker_threads';
import type { FactNames, ServerOptions } from '../options.js';
import type { Answer, Answering, Question } from './answering.js';

/** What a thread needs to know; plain data. */
export type AnsweringSettings = Pick<ServerOptions, 'engine' | 'host' | 'pages' | 'names'> & {
  readonly archive: string;
  readonly languages: readonly string[];
};

export interface AnsweringPool extends Answering {
  readonly close: () => Promise<void>;
}

/** Questions that may wait for a thread; who comes then answers by itself. */
const MOST_WAITING = 500;

interface Job {
  readonly question: Question;
  readonly done: (answer: Answer | null) => void;
}

/** Threads that each read the archive through a connection of their own: a log written ahead lets many read at once. */
export function makeAnsweringPool(settings: AnsweringSettings, threads: number): AnsweringPool {
  const waiting: Job[] = [];
  /** The one that has been idle longest first, so that all are warm when many are wanted. */
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const { names } = settings;
  const workerData = { ...settings, names: { ro: onlyNames(names.ro), en: onlyNames(names.en) } };
  const next = () => {
    while (waiting.length > 0 && idle.length > 0) run(idle.shift() as Worker, waiting.shift() as Job);
    // Nobody is left who could answer.
    if (all.size === 0) for (const { done } of waiting.splice(0)) done(null);
  };
  const run = (worker: Worker, { question, done }: Job) => {
    const answered = (answer: Answer | null) => {
      worker.off('exit', died);
      done(answer);
      idle.push(worker);
      next();
    };
    const died = () => {
      worker.off('message', answered);
      done(null);
    };
    worker.once('message', answered);
    worker.once('exit', died);
    worker.postMessage(question);
  };
  for (let i = 0; i < threads; i++) {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData });
    all.add(worker);
    worker.unref();
    worker.once('message', () => {
      idle.push(worker);
      next();
    });
    worker.on('error', () => {});
    worker.once('exit', () => {
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      next();
    });
  }
  return {
    answer: (question) =>
      new Promise((done) => {
        if (all.size === 0 || waiting.length >= MOST_WAITING) done(null);
        else {
          waiting.push({ question, done });
          next();
        }
      }),
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** All that is wanted of them: beside them may stand what can't be sent to a thread. */
function onlyNames({ acts, statuses, events }: FactNames): FactNames {
  return { acts, statuses, events };
}
