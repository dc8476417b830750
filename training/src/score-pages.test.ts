import { readFileSync } from 'node:fs';
import { createDocReader, TRUSTING } from '@cronicar/reader/training';
import { describe, expect, test } from 'vitest';
import type { Marked, MarkedEvent, Span } from './marks.js';
import { addCounts, scorePage } from './score-pages.js';

const resource = (name: string) => readFileSync(new URL(`../../packages/reader/resources/${name}`, import.meta.url));
const read = createDocReader(
  { ro: new Uint8Array(resource('ro.bin')), places: resource('places.txt').toString('utf8') },
  TRUSTING,
);
const text = 'Franța l-a acuzat luni, la Berlin, pe Radu Pop de spionaj. „Minte”, a declarat Ana Neagu.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const accused: MarkedEvent = {
  trigger: at('l-a acuzat'),
  types: ['ACCUSE'],
  statuses: ['happened'],
  actors: [at('Franța')],
  recipients: [at('Radu Pop')],
  when: '2025-09-01',
  where: [at('Berlin')],
};
const said = { speakers: [at('Ana Neagu')], content: [at('Minte')] };

const score = (event: Partial<MarkedEvent>, statement: Partial<typeof said> = {}) => {
  const report: Marked = {
    id: 'one',
    text,
    published: '2025-09-03',
    events: [{ ...accused, ...event }],
    statements: [{ ...said, ...statement }],
  };
  return scorePage(report, read(report));
};

describe('a report marked', () => {
  const all = { events: 1, typed: 1, whole: 1, parties: 1, places: 1, placesRight: 1, times: 1, timesRight: 1 };
  const rest = { marked: 1, found: 1, statements: 1, speakersRight: 1, said: 1, saidFound: 1 };
  test.each<[string, ReturnType<typeof score>, object]>([
    ['as it is read', score({}), {}],
    [
      'with another type',
      score({ types: ['PROTEST'] }),
      { typed: 0, whole: 0, parties: 0, places: 0, placesRight: 0, times: 0, timesRight: 0, found: 0 },
    ],
    ['with a type that readers take for it', score({ types: ['COERCE', 'ACCUSE'] }), {}],
    ['with another status', score({ statuses: ['denied'] }), { whole: 0, parties: 0 }],
    ['by another', score({ actors: [at('Ana Neagu')] }), { whole: 0, parties: 0 }],
    ['against nobody', score({ recipients: [] }), { whole: 0, parties: 0 }],
    ['elsewhere', score({ where: [] }), { whole: 0, placesRight: 0 }],
    ['another day', score({ when: '2025-09-02' }), { whole: 0, timesRight: 0 }],
    ['in the month of it', score({ when: '2025-09' }), {}],
    ['as may be left out', score({ optional: true }), { marked: 0, found: 0 }],
    ['said by another', score({}, { speakers: [at('Radu Pop')] }), { speakersRight: 0 }],
    ['said elsewhere', score({}, { content: [at('Berlin')] }), { statements: 0, speakersRight: 0, saidFound: 0 }],
  ])('%s', (_, counts, expected) => {
    expect(counts).toEqual({ ...all, ...rest, ...expected });
  });
  test('counts add up', () => {
    expect(addCounts(score({}), score({ when: '2025-09-02' }))).toMatchObject({
      events: 2,
      whole: 1,
      times: 2,
      timesRight: 1,
    });
  });
});
