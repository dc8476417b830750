import { Worker } from 'node:worker_threads';
import type { ReportItem } from '@cronicar/intake';
import type { CommandProblem } from './problem.js';
import type { Task } from './settings.js';
import type { Step } from './steps.js';

/**
 * Reports a thread has before it at a time: one being read and others waiting, so that it has something to do while this
 * one writes. Of long reports fewer wait.
 */
const IN_HAND = 12;
const ENOUGH = 2;
/** UTF-16 units. */
const LETTERS_IN_HAND = 200_000;
/** How far reading may run ahead of printing. */
const AHEAD = 256;
/** Below this many reports, starting threads costs more than it gains: each loads the language data for itself. */
const WORTH_THREADS = 9;

export interface Done<T> {
  readonly step: Step;
  /** Null where the step is no report. */
  readonly result: T | null;
}

/** Does a task with every report of the steps, in threads where there are enough of them; results come in order. */
export async function* doAll<T>(
  steps: AsyncIterable<Step>,
  task: Task,
  jobs: number,
  here: () => (item: ReportItem) => Promise<T>,
  lost: (problem: CommandProblem) => T,
): AsyncIterable<Done<T>> {
  const iterator = steps[Symbol.asyncIterator]();
  const first: Step[] = [];
  let reports = 0;
  let ended = false;
  while (!ended && reports < WORTH_THREADS && first.length < AHEAD && jobs > 1) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      if (next.value.item.kind === 'report') reports++;
    }
  }
  const all = async function* (): AsyncGenerator<Step> {
    yield* first.splice(0);
    while (!ended) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  };
  if (reports >= WORTH_THREADS) {
    yield* inParallel(all(), task, jobs, lost);
    return;
  }
  const work = here();
  for await (const step of all()) yield { step, result: step.item.kind === 'report' ? await work(step.item) : null };
}

interface Answer<T> {
  readonly index: number;
  readonly result: T;
}

/** `lost` is the result of a report whose thread died. */
async function* inParallel<T>(
  steps: AsyncGenerator<Step>,
  task: Task,
  jobs: number,
  lost: (problem: CommandProblem) => T,
): AsyncIterable<Done<T>> {
  const ready = new Map<number, Done<T>>();
  const taken = new Map<number, Step>();
  /** In the order in which they are read. */
  const inHand = new Map<Worker, Map<number, ReportItem>>();
  let next = 0;
  let printed = 0;
  let ended = false;
  let pulling = false;
  let failure: unknown = null;
  let wake = () => {};

  const freeWorker = (): Worker | undefined =>
    [...inHand].filter(([, items]) => hasRoom(items)).sort((a, b) => lettersOf(a[1]) - lettersOf(b[1]))[0]?.[0];
  const pull = async () => {
    if (pulling) return;
    pulling = true;
    try {
      for (let worker = freeWorker(); !ended && worker && next < printed + AHEAD; worker = freeWorker()) {
        const { value: step, done } = await steps.next();
        if (done) {
          ended = true;
          break;
        }
        const index = next++;
        if (step.item.kind !== 'report') {
          ready.set(index, { step, result: null });
          wake();
          continue;
        }
        taken.set(index, step);
        // The one that was free may have died while the report was awaited.
        const free = freeWorker() ?? start();
        give(free, index, step.item);
      }
    } catch (error) {
      failure = error;
      ended = true;
    } finally {
      pulling = false;
      wake();
    }
  };
  const give = (worker: Worker, index: number, item: ReportItem) => {
    inHand.get(worker)?.set(index, item);
    worker.postMessage({ index, item });
  };
  const finish = (index: number, result: T) => {
    const step = taken.get(index);
    taken.delete(index);
    if (step) ready.set(index, { step, result });
  };
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
    inHand.set(worker, new Map());
    worker.on('message', ({ index, result }: Answer<T>) => {
      inHand.get(worker)?.delete(index);
      finish(index, result);
      wake();
      void pull();
    });
    // A thread that dies (out of memory) takes with it the report it was reading; a new one reads what waited.
    worker.on('error', (error) => {
      const [dead, ...waiting] = inHand.get(worker) ?? [];
      inHand.delete(worker);
      const heir = start();
      if (dead) finish(dead[0], lost(died(taken.get(dead[0]), error)));
      for (const [index, item] of waiting) give(heir, index, item);
      wake();
      void pull();
    });
    return worker;
  };

  for (let i = 0; i < jobs; i++) start();
  void pull();
  try {
    while (!(ended && printed >= next)) {
      const done = ready.get(printed);
      if (done) {
        ready.delete(printed++);
        yield done;
        void pull();
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    if (failure) throw failure;
  } finally {
    await Promise.all([...inHand.keys()].map((worker) => worker.terminate()));
    await steps.return(undefined);
  }
}

function hasRoom(items: ReadonlyMap<number, ReportItem>): boolean {
  return items.size < ENOUGH || (items.size < IN_HAND && lettersOf(items) < LETTERS_IN_HAND);
}

function lettersOf(items: ReadonlyMap<number, ReportItem>): number {
  let letters = 0;
  for (const { report } of items.values()) letters += report.text.length;
  return letters;
}

function died(step: Step | undefined, error: Error): CommandProblem {
  const file = step?.item.kind === 'report' ? step.item.origin : '';
  return { code: 'not-read', severity: 'error', file, found: error.message };
}
