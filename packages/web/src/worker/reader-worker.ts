import type { Reader, Report, ReportRecord } from '@cronicar/reader';
import { createReader, ReadError } from '@cronicar/reader';
import { loadResources } from './resources.js';

/** What the page asks: the same `id` comes back with the answer. */
export interface WorkerAsk {
  readonly id: number;
  readonly report: Report;
}

export type WorkerAnswer =
  | { readonly kind: 'loading'; readonly loaded: number; readonly all: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'unloaded' }
  | { readonly kind: 'read'; readonly id: number; readonly record: ReportRecord; readonly milliseconds: number }
  | { readonly kind: 'refused'; readonly id: number; readonly code: string };

let opening: Promise<Reader> | null = null;
/** Of asks that came while reading only the last one still matters. */
let waiting: WorkerAsk | null = null;
let isReading = false;

self.addEventListener('message', ({ data }: MessageEvent<WorkerAsk>) => {
  waiting = data;
  if (!isReading) void work();
});

async function work(): Promise<void> {
  isReading = true;
  try {
    const reader = await open();
    while (waiting !== null) {
      const ask: WorkerAsk = waiting;
      waiting = null;
      answer(read(reader, ask));
      // Lets messages in that came meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch {
    opening = null;
    answer({ kind: 'unloaded' });
  } finally {
    isReading = false;
  }
}

function open(): Promise<Reader> {
  opening ??= loadResources((loaded, all) => answer({ kind: 'loading', loaded, all })).then((resources) => {
    const reader = createReader(resources);
    answer({ kind: 'ready' });
    return reader;
  });
  return opening;
}

function read(reader: Reader, { id, report }: WorkerAsk): WorkerAnswer {
  const start = performance.now();
  try {
    return { kind: 'read', id, record: reader.read(report), milliseconds: performance.now() - start };
  } catch (error) {
    return { kind: 'refused', id, code: error instanceof ReadError ? error.code : 'fault' };
  }
}

function answer(message: WorkerAnswer): void {
  self.postMessage(message);
}
