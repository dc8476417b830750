import type { Report, ReportRecord } from '@cronicar/reader';
import { useEffect, useRef, useState } from 'react';
import type { WorkerAnswer, WorkerAsk } from './reader-worker.js';
import type { Readable } from './resources.js';

export interface Reading {
  /** Of the text before, while a new one is read. */
  readonly record: ReportRecord | null;
  /** Why there is no record: a code of the reader, or `unloaded`. */
  readonly refused: string | null;
  readonly isReading: boolean;
  /** The language that is loaded, and how much of it, 0 to 1; null before and after. */
  readonly loading: { readonly language: Readable; readonly share: number } | null;
  readonly milliseconds: number | null;
  /** False where hardly a word speaks for the language it was read in. */
  readonly isLanguage: boolean;
}

const NOTHING: Reading = {
  ...{ record: null, refused: null, isReading: false, loading: null, milliseconds: null, isLanguage: true },
};
const PAUSE = 200;

/** Reads a report in a worker whenever it changes and nobody typed for a moment. The worker starts with the first text. */
export function useReading(report: Report | null): Reading {
  const [reading, setReading] = useState<Reading>(NOTHING);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  const key = JSON.stringify(report);
  useEffect(() => {
    const given = JSON.parse(key) as Report | null;
    const id = ++asked.current;
    if (given === null) {
      setReading(NOTHING);
      return;
    }
    setReading((before) => ({ ...before, isReading: true }));
    const timer = setTimeout(() => {
      worker.current ??= start((answer) =>
        setReading((before) => ('id' in answer && answer.id !== asked.current ? before : after(before, answer))),
      );
      worker.current.postMessage({ id, report: given } satisfies WorkerAsk);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [key]);
  return reading;
}

function start(onAnswer: (answer: WorkerAnswer) => void): Worker {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => onAnswer(data));
  worker.addEventListener('error', () => onAnswer({ kind: 'unloaded' }));
  return worker;
}

function after(before: Reading, answer: WorkerAnswer): Reading {
  switch (answer.kind) {
    case 'loading':
      return { ...before, loading: { language: answer.language, share: answer.loaded / answer.all } };
    case 'ready':
      return { ...before, loading: null };
    case 'unloaded':
      return { ...NOTHING, refused: 'unloaded' };
    case 'refused':
      return { ...NOTHING, refused: answer.code };
    case 'read': {
      const { record, milliseconds, isLanguage } = answer;
      return { ...NOTHING, record, milliseconds, isLanguage };
    }
  }
}
