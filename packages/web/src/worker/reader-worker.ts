import type { Reader, Report, ReportRecord } from '@cronicar/reader';
import { createReader, ReadError, tellLanguage } from '@cronicar/reader';
import { loadPlaces, loadWeights, READABLE, type Readable } from './resources.js';

/** What the page asks: the same `id` comes back with the answer. A report without a language is read in the one it is found to be in. */
export interface WorkerAsk {
  readonly id: number;
  readonly report: Report;
}

export type WorkerAnswer =
  | { readonly kind: 'loading'; readonly language: Readable; readonly loaded: number; readonly all: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'unloaded' }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly record: ReportRecord;
      readonly milliseconds: number;
      /** False where hardly a word speaks for the language it was read in. */
      readonly isLanguage: boolean;
    }
  | { readonly kind: 'refused'; readonly id: number; readonly code: string };

const weights = new Map<Readable, Uint8Array>();
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
    while (waiting !== null) {
      const ask: WorkerAsk = waiting;
      waiting = null;
      const found = languageOf(ask.report);
      const reader = await open(found.language);
      answer(read(reader, ask, found));
      // Lets messages in that came meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch {
    answer({ kind: 'unloaded' });
  } finally {
    isReading = false;
  }
}

interface Found {
  readonly language: Readable;
  readonly isLanguage: boolean;
}

/** Words below which any text is given the benefit of doubt. */
const FEW_WORDS = 25;
/** Share of words of its own that any text in a language has. */
const LEAST_SHARE = 0.03;

function languageOf({ text, language }: Report): Found {
  const given = READABLE.find((code) => code === language);
  if (given) return { language: given, isLanguage: true };
  const told = tellLanguage(text, READABLE);
  const isShort = (text.match(/\p{L}+/gu)?.length ?? 0) < FEW_WORDS;
  return {
    language: READABLE.find((code) => code === told.language) ?? 'ro',
    isLanguage: told.isSure || told.share >= LEAST_SHARE || isShort,
  };
}

/** The reader, with what it needs for a language; weights of another are not asked for. */
async function open(language: Readable): Promise<Reader> {
  const places = opening ?? loadPlaces().then(makeReader);
  opening = places;
  try {
    if (!weights.has(language)) {
      const bytes = await loadWeights(language, (loaded, all) => answer({ kind: 'loading', language, loaded, all }));
      weights.set(language, bytes);
    }
    const reader = await places;
    answer({ kind: 'ready' });
    return reader;
  } catch (error) {
    await places.catch(() => {
      opening = null;
    });
    throw error;
  }
}

function makeReader(places: string): Reader {
  const loaded = (language: Readable) => () => weights.get(language) ?? new Uint8Array();
  return createReader({ ro: loaded('ro'), en: loaded('en'), places });
}

function read(reader: Reader, { id, report }: WorkerAsk, { language, isLanguage }: Found): WorkerAnswer {
  const start = performance.now();
  try {
    const record = reader.read({ ...report, language });
    return { kind: 'read', id, record, milliseconds: performance.now() - start, isLanguage };
  } catch (error) {
    return { kind: 'refused', id, code: error instanceof ReadError ? error.code : 'fault' };
  }
}

function answer(message: WorkerAnswer): void {
  self.postMessage(message);
}
