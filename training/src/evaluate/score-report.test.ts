import type { RecordEntity, ReportRecord, Span } from '@cronicar/reader';
import { describe, expect, test } from 'vitest';
import type { Miss } from './comparison.js';
import type { GoldReport } from './gold.js';
import { scoreReport } from './score-report.js';

const TEXT =
  'Ministrul Radu Ghimpău a vizitat luni Praga. „Vom ajuta orașul”, a spus Ghimpău, citat de Agerpres. Au venit peste 300 de oameni.';
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const GOLD: GoldReport = {
  report: 'a.txt',
  language: 'ro',
  published: '2025-03-04',
  entities: [
    {
      name: 'Radu Ghimpău',
      kind: 'person',
      country: 'ROU',
      roles: [['ministru', null]],
      mentions: ['Radu Ghimpău', 'Ghimpău'],
    },
    { name: 'Praga', kind: 'place', country: 'CZE', mentions: ['Praga'] },
    { name: 'Agerpres', kind: 'organization', country: 'ROU', mentions: ['Agerpres'] },
  ],
  times: [{ text: 'luni', value: '2025-03-03' }],
  statements: [
    {
      speaker: 'Radu Ghimpău',
      content: 'Vom ajuta orașul',
      form: 'direct',
      act: ['promise', 'state'],
      via: ['Agerpres'],
    },
  ],
  events: [
    {
      type: ['CONSULT'],
      actors: ['Radu Ghimpău'],
      recipients: [],
      place: 'Praga',
      time: '2025-03-03',
      status: ['happened'],
      sources: [],
      evidence: 'Ministrul Radu Ghimpău a vizitat luni Praga.',
    },
  ],
  figures: [{ text: 'peste 300 de oameni', min: 300 }],
};

const entity = (
  id: string,
  kind: RecordEntity['kind'],
  name: string,
  country: string,
  forms: string[],
  title?: string,
): RecordEntity => ({
  id,
  kind,
  name,
  country,
  sector: null,
  wikidata: null,
  roles: title ? [{ title, of: null, span: [0, 0] }] : [],
  mentions: forms.map((text) => ({ span: at(text), text, form: 'name' })),
});

const RIGHT: ReportRecord = {
  format: 'cronicar.record/1',
  engine: '',
  report: {
    id: '',
    language: 'ro',
    published: '2025-03-04',
    title: null,
    outlet: null,
    url: null,
    author: null,
    text: TEXT,
    sha256: '',
  },
  entities: [
    entity('e1', 'person', 'Radu Ghimpău', 'ROU', ['Radu Ghimpău', 'Ghimpău'], 'ministru'),
    entity('e2', 'place', 'Praga', 'CZE', ['Praga']),
    entity('e3', 'organization', 'Agerpres', 'ROU', ['Agerpres']),
  ],
  times: [
    { id: 't1', span: at('luni'), text: 'luni', type: 'DATE', value: '2025-03-03', from: null, until: null, mod: null },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'e1',
      speakerSpan: null,
      addressees: [],
      form: 'direct',
      act: 'promise',
      cue: null,
      content: [at('Vom ajuta orașul')],
      via: ['e3'],
      time: null,
      place: null,
      evidence: [0, 0],
    },
  ],
  events: [
    {
      id: 'v1',
      type: 'CONSULT',
      mode: 'visit',
      contexts: [],
      theme: null,
      actors: ['e1'],
      recipients: [],
      place: 'e2',
      time: 't1',
      status: 'happened',
      sources: [],
      disputes: [],
      statement: null,
      trigger: at('a vizitat'),
      evidence: at('Ministrul Radu Ghimpău a vizitat luni Praga.'),
      cameo: null,
      goldstein: null,
    },
  ],
  figures: [
    {
      id: 'f1',
      span: at('300 de oameni'),
      text: '300 de oameni',
      value: null,
      min: 300,
      max: null,
      unit: 'oameni',
      hedge: 'more-than',
      of: null,
      sources: [],
    },
  ],
};

const counts = (record: ReportRecord, misses: Miss[] = []) =>
  Object.fromEntries(
    Object.entries(scoreReport(GOLD, record, misses)).map(([facet, { right, extra, missed }]) => [
      facet,
      [right, extra, missed],
    ]),
  );

test('a right record has everything right', () => {
  const misses: Miss[] = [];
  expect(counts(RIGHT, misses)).toEqual({
    entities: [3, 0, 0],
    mentions: [4, 0, 0],
    times: [1, 0, 0],
    statements: [1, 0, 0],
    attribution: [1, 0, 0],
    events: [1, 0, 0],
    figures: [1, 0, 0],
  });
  expect(misses).toEqual([]);
  for (const tally of Object.values(scoreReport(GOLD, RIGHT))) {
    for (const [, share] of tally.attributes) expect(share.right).toBe(share.all);
  }
});

describe('what is wrong is counted where it is wrong', () => {
  test.each<[name: string, change: Partial<ReportRecord>, facet: string, expected: number[]]>([
    ['an empty record', { entities: [], times: [], statements: [], events: [], figures: [] }, 'statements', [0, 0, 1]],
    ['a wrong day', { times: [{ ...RIGHT.times[0], value: '2025-03-10' }] }, 'times', [0, 1, 1]],
    ['a wrong speaker', { statements: [{ ...RIGHT.statements[0], speaker: 'e3' }] }, 'attribution', [0, 1, 1]],
    ['other words', { statements: [{ ...RIGHT.statements[0], content: [at('citat de')] }] }, 'statements', [0, 1, 1]],
    ['a wrong type', { events: [{ ...RIGHT.events[0], type: 'ASSAULT' }] }, 'events', [0, 1, 1]],
    ['nobody on either side', { events: [{ ...RIGHT.events[0], actors: [] }] }, 'events', [0, 1, 1]],
    [
      'a type beyond PLOVER',
      { events: [RIGHT.events[0], { ...RIGHT.events[0], type: '+DEATH' as 'AID' }] },
      'events',
      [1, 0, 0],
    ],
    [
      'a person too many',
      { entities: [...RIGHT.entities, entity('e4', 'person', 'Praga Luni', 'ROU', ['luni'])] },
      'entities',
      [3, 1, 0],
    ],
    ['no figures', { figures: [] }, 'figures', [0, 0, 1]],
  ])('%s', (_, change, facet, expected) => {
    expect(counts({ ...RIGHT, ...change })[facet]).toEqual(expected);
  });

  test('a status that did not happen', () => {
    const { events } = scoreReport(GOLD, { ...RIGHT, events: [{ ...RIGHT.events[0], status: 'planned' }] });
    expect(events.attributes.get('status')).toEqual({ right: 0, all: 1 });
  });
});
