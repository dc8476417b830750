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
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
  /** Day, month or year of it (null if none is told) and words that name its place; not marked in every set. */
  readonly when?: string | null;
  readonly where?: readonly Span[];
}

interface Marked {
  readonly id: string;
  /** Text and day of a report of our own; a sentence of the data folder has neither. */
  readonly text?: string;
  readonly published?: string;
  readonly events: readonly MarkedEvent[];
  /** All ten further types are marked too. */
  readonly further?: boolean;
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
  const examples: Record<Question, Example[]> = { event: [], side: [], place: [], time: [] };
  const found: { question: Question; features: readonly string[]; asked: () => Asked }[] = [];
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
        const stands = ANSWERS[question](marked, asked());
        if (stands !== undefined) examples[question].push({ sentence: marked.id, features, stands });
      }
    }
  }
  return examples;
}

/** Undefined where the marks don't tell. */
type Answer = (marked: Marked, asked: Asked) => boolean | undefined;

const ANSWERS: Readonly<Record<Question, Answer>> = {
  event: (marked, asked) =>
    asked.type.startsWith('+') && !marked.further
      ? undefined
      : meant(marked, asked).some((one) => one.statuses.some((status) => alike(status, asked.status))),
  side: (marked, asked) =>
    anyOf(meant(marked, asked), (one) => touch(asked.mentions, sidesOf(one, asked.slot ?? 'either'))),
  place: (marked, asked) => anyOf(meant(marked, asked), (one) => one.where && touch(asked.mentions, one.where)),
  time: (marked, asked) =>
    anyOf(meant(marked, asked), (one) => (one.when === undefined ? undefined : holds(asked.moments, one.when))),
};

/** Marked events that the event asked about may be. */
function meant(marked: Marked, asked: Asked): readonly MarkedEvent[] {
  // `aflat în vizită` is marked at either word.
  const [from, to] = asked.trigger;
  const near: Span = [from - BESIDE, to + BESIDE];
  return marked.events.filter((one) => overlap(one.trigger, near) > 0 && one.types.includes(asked.type));
}

function anyOf(
  events: readonly MarkedEvent[],
  answer: (event: MarkedEvent) => boolean | undefined,
): boolean | undefined {
  const answers = events.map(answer).filter((one) => one !== undefined);
  return answers.length === 0 ? undefined : answers.includes(true);
}

const sidesOf = (one: MarkedEvent, slot: 'actor' | 'recipient' | 'either'): readonly Span[] =>
  slot === 'either' ? [...one.actors, ...one.recipients] : slot === 'actor' ? one.actors : one.recipients;

/** Whether any of the mentions is one of the marked words; undefined for a party that no words name. */
const touch = (mentions: readonly Span[] | undefined, words: readonly Span[]): boolean | undefined =>
  mentions === undefined || mentions.length === 0
    ? undefined
    : mentions.some((span) => words.some((one) => overlap(span, one) > 0));

/** Whether one of both holds the other. */
function holds(moments: readonly [string, string] | undefined, when: string | null): boolean {
  if (!moments || when === null) return false;
  const [from, until] = [moments[0].slice(0, when.length), moments[1].slice(0, when.length)];
  return from <= when && when <= until;
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
