/**
 * Sentences of public news (`annotations/facts.jsonl`) and whole reports of our own (`annotations/reports.jsonl`) whose
 * events and statements were marked by reading (guide beside them), and the answers they give to what the judge is asked
 * of the reader's own findings in them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asked, createDocReader, QUESTIONS, type Question } from '@cronicar/reader/training';
import { strip } from './strip.js';

type Span = readonly [start: number, end: number];

interface MarkedEvent {
  readonly trigger: Span;
  /** Any of them is right. */
  readonly types: readonly string[];
  readonly statuses: readonly string[];
}

interface Marked {
  readonly id: string;
  /** Text and day of a report of our own; a sentence of the data folder has neither. */
  readonly text?: string;
  readonly published?: string;
  readonly events: readonly MarkedEvent[];
  /** Too broken to be marked. */
  readonly skip?: boolean;
}

export interface Example {
  readonly sentence: string;
  readonly features: readonly string[];
  readonly stands: boolean;
}

export type Examples = Readonly<Record<Question, readonly Example[]>>;

const ANNOTATIONS = ['facts.jsonl', 'reports.jsonl'].map((name) =>
  fileURLToPath(new URL(`../annotations/${name}`, import.meta.url)),
);
const RESOURCES = fileURLToPath(new URL('../../packages/reader/resources/', import.meta.url));
/** What the sentences are of; a day after all of them. */
const PUBLISHED = '2006-10-18';

/** What the reader, with the given weights, is asked of each sentence, with the answers. */
export function readExamples(dataDir: string, weights: Uint8Array): Examples {
  const texts = readSentences(dataDir);
  const examples: Record<Question, Example[]> = { event: [] };
  const found: { question: Question; features: readonly string[]; asked: Asked }[] = [];
  const read = createDocReader(
    { ro: weights, places: readFileSync(join(RESOURCES, 'places.txt'), 'utf8') },
    {
      stands: (question, features, asked) => {
        found.push({ question, features, asked });
        return true;
      },
    },
  );
  for (const line of ANNOTATIONS.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    if (line === '') continue;
    const marked = JSON.parse(line) as Marked;
    if (marked.skip) continue;
    const plain = marked.text ?? texts.get(marked.id);
    if (plain === undefined) throw new Error(`no sentence ${marked.id} in ${dataDir}, though it is marked`);
    // Read twice, as written and without diacritics: both are met.
    for (const text of new Set([plain, strip(plain)])) {
      found.length = 0;
      const doc = read({ text, published: marked.published ?? PUBLISHED });
      if (doc.text !== text) continue;
      for (const { question, features, asked } of found) {
        examples[question].push({ sentence: marked.id, features, stands: isTrue(marked, asked) });
      }
    }
  }
  return examples;
}

function isTrue(marked: Marked, asked: Asked): boolean {
  // `aflat în vizită` is marked at either word.
  const [from, to] = asked.trigger;
  const near: Span = [from - BESIDE, to + BESIDE];
  const typed = marked.events.filter((one) => overlap(one.trigger, near) > 0 && one.types.includes(asked.type));
  return typed.some((one) => one.statuses.some((status) => alike(status, asked.status)));
}

/** Characters between a light verb and its noun. */
const BESIDE = 16;

/** Readers differ over which of these it is. */
const ALIKE_STATUSES: readonly (readonly string[])[] = [
  ['happened', 'ongoing'],
  ['planned', 'promised', 'threatened', 'requested'],
  ['possible', 'hypothetical'],
];

const alike = (a: string, b: string): boolean =>
  a === b || ALIKE_STATUSES.some((group) => group.includes(a) && group.includes(b));

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Text of each sentence by id: names-train's own ids, and `v1-` with the number of RONEC v1. */
function readSentences(dataDir: string): Map<string, string> {
  const texts = new Map<string, string>();
  const named = join(dataDir, 'ronec/names-train.jsonl');
  if (!existsSync(named)) throw new Error(`${named} is missing: names in news sentences, see MODELS.md`);
  for (const line of readFileSync(named, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    texts.set(id, text.normalize('NFC'));
  }
  let id = '';
  for (const line of readFileSync(join(dataDir, 'ronec/v1-news.conllup'), 'utf8').split('\n')) {
    if (line.startsWith('# sent_id')) id = `v1-${line.split('=')[1]?.trim()}`;
    else if (line.startsWith('# text = ')) texts.set(id, line.slice('# text = '.length).normalize('NFC'));
  }
  return texts;
}

export const countsOf = (examples: Examples): string =>
  QUESTIONS.map((question) => {
    const list = examples[question];
    return `${question} ${list.filter((one) => one.stands).length}/${list.length}`;
  }).join(', ');
