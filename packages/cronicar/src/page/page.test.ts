import type { ReportRecord, Span } from '@cronicar/reader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACES } from '../face.js';
import { clean } from './clean.js';
import { makeInk } from './ink.js';
import { cells } from './lines.js';
import { recordPage } from './page.js';

const TEXT =
  'Premierul Horia Dănciulescu s-a întâlnit marți, la Cernavodă, cu delegația companiei Norvind. „Nu vom opri reactorul”, ' +
  'a declarat Dănciulescu, potrivit Agerpres. Norvind neagă că ar fi cerut peste 12.000 de despăgubiri. Sindicatul a amenințat ' +
  'cu greva generală din luna iunie.';

const at = (words: string, nth = 1): Span => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return [start, start + words.length];
};
const mention = (text: string, nth = 1) => ({ span: at(text, nth), text, form: 'name' as const });
const entity = { country: 'ROU', sector: null, wikidata: null, roles: [] };
const event = {
  mode: null,
  contexts: [],
  theme: null,
  recipients: [],
  place: null,
  time: null,
  sources: [],
  disputes: [],
  statement: null,
  cameo: null,
  goldstein: null,
};

/** A record written by hand, of an invented report. */
const SAMPLE: ReportRecord = {
  format: 'cronicar.record/1',
  engine: 'cronicar 0.1.0 ro',
  report: {
    id: 'x',
    language: 'ro',
    published: '2025-05-15T18:30:00+03:00',
    title: 'Reactorul rămâne pornit',
    outlet: 'Dunărea Azi',
    url: null,
    author: null,
    text: TEXT,
    sha256: '',
  },
  entities: [
    {
      ...entity,
      id: 'e1',
      kind: 'person',
      name: 'Horia Dănciulescu',
      roles: [{ title: 'premier', of: null, span: at('Premierul') }],
      mentions: [mention('Horia Dănciulescu'), mention('Dănciulescu', 2)],
      rule: 'name tagger',
    },
    {
      ...entity,
      id: 'e2',
      kind: 'organization',
      name: 'Norvind',
      country: 'NOR',
      mentions: [mention('Norvind'), mention('Norvind', 2)],
    },
    { ...entity, id: 'e3', kind: 'organization', name: 'Agerpres', mentions: [mention('Agerpres')] },
    { ...entity, id: 'e4', kind: 'place', name: 'Cernavodă', mentions: [mention('Cernavodă')] },
    { ...entity, id: 'e5', kind: 'organization', name: 'Sindicatul', mentions: [mention('Sindicatul')] },
  ],
  times: [
    {
      id: 't1',
      span: at('marți'),
      text: 'marți',
      type: 'DATE',
      value: '2025-05-13',
      from: '2025-05-13',
      until: '2025-05-13',
      mod: null,
      rule: 'weekday',
      inferred: { value: 'publication date, past tense' },
    },
    {
      id: 't2',
      span: at('luna iunie'),
      text: 'luna iunie',
      type: 'DATE',
      value: '2025-06',
      from: '2025-06-01',
      until: '2025-06-30',
      mod: null,
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'e1',
      speakerSpan: at('Dănciulescu', 2),
      addressees: [],
      form: 'direct',
      act: 'state',
      cue: at('a declarat'),
      content: [at('Nu vom opri reactorul')],
      via: ['e3'],
      time: null,
      place: null,
      evidence: at('„Nu vom opri reactorul”, a declarat Dănciulescu, potrivit Agerpres.'),
      rule: 'quote, cue, speaker',
    },
  ],
  events: [
    {
      ...event,
      id: 'v1',
      type: 'CONSULT',
      actors: ['e1', 'e2'],
      place: 'e4',
      time: 't1',
      status: 'happened',
      trigger: at('s-a întâlnit'),
      evidence: [0, at('. „')[0] + 1],
      inferred: { time: 'publication date, past tense' },
    },
    {
      ...event,
      id: 'v2',
      type: 'REQUEST',
      actors: ['e2'],
      status: 'denied',
      sources: ['e2'],
      trigger: at('ar fi cerut'),
      evidence: at('Norvind neagă că ar fi cerut peste 12.000 de despăgubiri.'),
    },
    {
      ...event,
      id: 'v3',
      type: 'PROTEST',
      mode: 'strike',
      actors: ['e5'],
      status: 'threatened',
      time: 't2',
      trigger: at('greva generală'),
      evidence: at('Sindicatul a amenințat cu greva generală din luna iunie.'),
    },
  ],
  figures: [
    {
      id: 'f1',
      span: at('peste 12.000 de despăgubiri'),
      text: 'peste 12.000 de despăgubiri',
      value: null,
      min: 12000,
      max: null,
      unit: 'despăgubiri',
      hedge: 'more-than',
      of: null,
      sources: ['e2'],
    },
  ],
};

const page = (
  settings: { ui?: 'ro' | 'en'; width?: number; color?: boolean; explain?: boolean } = {},
  record = SAMPLE,
) =>
  recordPage(record, {
    words: FACES[settings.ui ?? 'ro'],
    ink: makeInk(settings.color ?? false),
    width: settings.width ?? 100,
    explain: settings.explain ?? false,
  });

test('a whole page in Romanian', () => {
  expect(page()).toMatchInlineSnapshot(`
    "Reactorul rămâne pornit
    Dunărea Azi · 15 mai 2025, 18:30 · română
    ────────────────────────────────────────────────────────────────────────────────────────────────────
    Ce     Întâlnire sau convorbire: Horia Dănciulescu, Norvind
    Unde   Cernavodă
    Când   13 mai 2025

    DECLARAȚII
      Horia Dănciulescu
        spune · citat · prin Agerpres
          „Nu vom opri reactorul”
          ↳ „a declarat Dănciulescu”

    EVENIMENTE
      ✓ Întâlnire sau convorbire: Horia Dănciulescu, Norvind
        CONSULT · Cernavodă · 13 mai 2025 (dedus)
        „Premierul Horia Dănciulescu s-a întâlnit marți, la Cernavodă, cu delegația companiei Norvind.”

      ✗ Cerere: Norvind
        REQUEST · negat · potrivit: Norvind
        „Norvind neagă că ar fi cerut peste 12.000 de despăgubiri.”

      ! Grevă: Sindicatul
        PROTEST/strike · amenințat · iunie 2025
        „Sindicatul a amenințat cu greva generală din luna iunie.”

      ✓ întâmplat   ! amenințat   ✗ negat

    CIFRE
      „peste 12.000 de despăgubiri”             peste 12.000 de despăgubiri · potrivit: Norvind

    DATE ȘI DURATE
      „marți”                                   13 mai 2025 · 2025-05-13
      „luna iunie”                              iunie 2025 · 2025-06

    CINE
      Horia Dănciulescu           persoană · premier · România
                                  „Horia Dănciulescu”, „Dănciulescu” · 2 mențiuni
      Norvind                     organizație · Norvegia
                                  „Norvind” · 2 mențiuni
      Agerpres                    organizație · România
                                  „Agerpres” · o mențiune
      Sindicatul                  organizație · România
                                  „Sindicatul” · o mențiune
      Cernavodă                   loc · România
                                  „Cernavodă” · o mențiune
    "
  `);
});

describe('what a page shows', () => {
  test.each([
    ['en', 'Meeting or talks: Horia Dănciulescu, Norvind'],
    ['en', '✗ Request: Norvind'],
    ['en', 'REQUEST · denied · source: Norvind'],
    ['en', 'says · quoted · via Agerpres'],
    ['en', 'more than 12,000 despăgubiri · source: Norvind'],
    ['en', '15 May 2025, 18:30 · Romanian'],
    ['ro', 'peste 12.000 de despăgubiri · potrivit: Norvind'],
  ] as const)('%s: %s', (ui, line) => {
    expect(page({ ui })).toContain(line);
  });

  test('--explain gives offsets, rules and what was inferred', () => {
    const text = page({ explain: true });
    expect(text).toContain('[94, 161) · regulă: quote, cue, speaker');
    expect(text).toContain('dedus: timpul ← publication date, past tense');
    expect(text).toContain('Citit de cronicar 0.1.0 ro');
  });

  test('nothing found is said', () => {
    const empty = { ...SAMPLE, entities: [], times: [], statements: [], events: [], figures: [] };
    expect(page({}, empty)).toContain('nu s-a găsit nimic sigur');
  });

  test('colours change nothing but the looks', () => {
    const coloured = page({ color: true });
    expect(coloured).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the styles themselves
    expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(page());
  });
});

test.each([40, 57, 80, 120])('no line is wider than %i cells', (width) => {
  for (const line of page({ width, explain: true, color: true }).split('\n'))
    expect(cells(line)).toBeLessThanOrEqual(width);
});

describe('words of a report cannot reach the terminal', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['bell\u0007 back\u0008', 'bell␇ back␈'],
    ['\u202Eturned\u202C', 'turned'],
    ['c1 \u009b31m', 'c1 \uFFFD31m'],
    ['two\nlines\tand\u00A0more', 'two lines and more'],
    ['half \uD800 pair', 'half \uFFFD pair'],
  ])('%j', (text, safe) => {
    expect(clean(text)).toBe(safe);
  });

  test('whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (noise) => {
        const hostile = {
          ...SAMPLE,
          entities: SAMPLE.entities.map((entity) => ({ ...entity, name: `${entity.name}${noise}` })),
        };
        hostile.report = { ...SAMPLE.report, title: noise, outlet: noise };
        expect(page({}, hostile)).not.toMatch(/[^\n\P{Cc}]|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
