/** What the judge is asked of the reader's own findings in marked texts, with the answers that the marks give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asked, createDocReader, QUESTIONS, type Question } from '@cronicar/reader/training';
import { type Marked, type MarkedEvent, readMarks } from './marks.js';
import { ALIKE_STATUSES, holds, meant, partiesOf, same, touch } from './marks-agree.js';
import { strip } from './strip.js';

export interface Example {
  readonly sentence: string;
  readonly features: readonly string[];
  readonly stands: boolean;
}

export type Examples = Readonly<Record<Question, readonly Example[]>>;

const RESOURCES = fileURLToPath(new URL('../../packages/reader/resources/', import.meta.url));
/** What the reader, with the given weights, is asked of each sentence, with the answers. */
export function readExamples(dataDir: string, weights: Uint8Array): Examples {
  const examples: Record<Question, Example[]> = { event: [], actor: [], recipient: [], place: [], time: [] };
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
  for (const marked of readMarks(dataDir)) {
    // Read twice, as written and without diacritics: both are met.
    for (const text of new Set([marked.text, strip(marked.text)])) {
      found.length = 0;
      const doc = read({ text, published: marked.published });
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
      : meant(marked, asked).some((one) => one.statuses.some((status) => same(ALIKE_STATUSES, status, asked.status))),
  actor: (marked, asked) =>
    anyOf(meant(marked, asked), (one) => touch(asked.mentions, asked.mutual ? partiesOf(one) : one.actors)),
  recipient: (marked, asked) =>
    anyOf(meant(marked, asked), (one) => touch(asked.mentions, asked.mutual ? partiesOf(one) : one.recipients)),
  place: (marked, asked) => anyOf(meant(marked, asked), (one) => one.where && touch(asked.mentions, one.where)),
  time: (marked, asked) =>
    anyOf(meant(marked, asked), (one) => (one.when === undefined ? undefined : holds(asked.moments, one.when))),
};

function anyOf(
  events: readonly MarkedEvent[],
  answer: (event: MarkedEvent) => boolean | undefined,
): boolean | undefined {
  const answers = events.map(answer).filter((one) => one !== undefined);
  return answers.length === 0 ? undefined : answers.includes(true);
}

export const countsOf = (examples: Examples): string =>
  QUESTIONS.map((question) => {
    const list = examples[question];
    return `${question} ${list.filter((one) => one.stands).length}/${list.length}`;
  }).join(', ');
