import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archived } from '../test/archived.js';
import { QUAY_COPY, QUAY_OTHER, QUAY_WIRE } from '../test/quay.js';
import type { Told } from '../test/record.js';
import { type Archive, openArchive } from './archive.js';
import type { Listing, Narrowing } from './listing.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-listings-'));
let archive: Archive;
let clock = new Date('2025-07-01T10:00:00Z');

const TOWNS = ['Sorevia', 'Malinesti', 'Crasnova', 'Petrila Mare', 'Valea Albă'];
const MAYORS = ['Ilinca Vornicu', 'Radu Cantemirescu', 'Ștefan Olaru', 'Doina Fântânaru', 'Ana Lupșa'];

/** Twenty invented reports: a mayor closes a road in one of five towns, four days in a row, told by two outlets. */
function told(i: number): Told {
  const [town, mayor] = [TOWNS[i % 5] as string, MAYORS[i % 5] as string];
  const day = `2025-06-0${1 + Math.floor(i / 5)}`;
  const text = `Primarul ${mayor} a criticat Ungaria în orașul ${town}, pe drumul ${i}. „Plecăm la ora ${i}”, a spus ${mayor}.`;
  return {
    id: `l${i}`,
    text,
    published: `${day}T1${i % 5}:00:00Z`,
    outlet: i % 2 ? 'Ecoul' : 'Curierul',
    title: null,
    entities: {
      [mayor]: { country: 'ROU' },
      [town]: { kind: 'place', country: 'ROU' },
      Ungaria: { kind: 'country', country: 'HUN' },
    },
    events: [
      {
        words: `${mayor} a criticat Ungaria`,
        type: i % 2 ? 'ACCUSE' : 'CONSULT',
        actors: [mayor],
        recipients: ['Ungaria'],
        place: town,
        time: day,
      },
    ],
    statements: [{ words: `Plecăm la ora ${i}`, speaker: mayor }],
  } as Told;
}

beforeAll(async () => {
  archive = await openArchive(join(folder, 'a.db'), { mode: 'make', clock: () => clock });
  for (let i = 0; i < 20; i++) {
    clock = new Date(Date.parse('2025-07-01T10:00:00Z') + i * 1000);
    await archive.add([archived(told(i), `https://example.org/${i}`)]);
  }
});
afterAll(async () => {
  await archive.close();
  rmSync(folder, { recursive: true });
});

type List = (narrowing: Narrowing) => Promise<Listing<unknown>>;
const LISTINGS: readonly (readonly [name: string, list: List])[] = [
  ['reports', (n) => archive.reports(n)],
  ['search', (n) => archive.search({ ...n, query: 'primarul' })],
  ['search, best', (n) => archive.search({ ...n, query: 'primarul', best: true })],
  ['events', (n) => archive.events(n)],
  ['events, between', (n) => archive.events({ ...n, between: ['ROU', 'HUN'] })],
  ['statements', (n) => archive.statements(n)],
  ['stories', (n) => archive.stories(n)],
  ['names', (n) => archive.names(n)],
  ['promises', (n) => archive.promises(n)],
  ['changes', (n) => archive.changes(n)],
];
const NARROWED: readonly Narrowing[] = [
  {},
  { outlet: 'Ecoul' },
  { language: 'en' },
  { since: '2025-06-02', until: '2025-06-03' },
  { asOf: '2025-06-03' },
  { asOf: '2025-06-03', outlet: 'Ecoul' },
  { asOf: '2025-06-03T12:30:00Z', until: '2025-06-02' },
];

async function walk(list: List, narrowing: Narrowing, limit: number): Promise<unknown[]> {
  const items: unknown[] = [];
  let after: string | undefined;
  for (let part = 0; part < 200; part++) {
    const found = await list({ ...narrowing, limit, after });
    expect(found.items.length).toBeLessThanOrEqual(limit);
    items.push(...found.items);
    if (found.next === null) return items;
    after = found.next;
  }
  throw new Error('no end');
}

describe.each(LISTINGS)('%s', (_name, list) => {
  test.each(NARROWED)('part by part it is the whole, nothing twice: %j', async (narrowing) => {
    const { items, next } = await list({ ...narrowing, limit: 1000 });
    expect(next).toBeNull();
    for (const limit of [1, 3, 7]) expect(await walk(list, narrowing, limit)).toEqual(items);
  });

  test('what is no day and no cursor is told', async () => {
    await expect(list({ since: 'ieri' })).rejects.toMatchObject({ code: 'bad-date' });
    await expect(list({ after: "'; drop table reports" })).rejects.toMatchObject({ code: 'bad-cursor' });
  });
});

describe('stories as of a day', () => {
  test('are those of an archive that knew no more', async () => {
    const edited = {
      ...QUAY_OTHER,
      text: `${QUAY_OTHER.text} Sindicatul cere o anchetă.`,
      published: '2025-05-13T10:00:00+03:00',
    };
    const all = [
      ...Array.from({ length: 20 }, (_, i) => [told(i), `https://example.org/${i}`] as const),
      ...[QUAY_WIRE, QUAY_COPY, QUAY_OTHER, edited].map((one) => [one, `https://example.org/${one.id}`] as const),
    ].sort(([a], [b]) => (a.published < b.published ? -1 : 1));
    const make = async (name: string, known: typeof all) => {
      const made = await openArchive(join(folder, name), { mode: 'make' });
      await made.add(known.map(([one, url]) => archived(one, url)));
      return made;
    };
    const whole = await make('whole.db', all);
    for (const day of ['2025-05-10', '2025-05-11', '2025-05-12', '2025-06-02', '2025-06-05']) {
      const then = await make(
        `${day}.db`,
        all.filter(([one]) => one.published.slice(0, 10) <= day),
      );
      const expected = (await then.stories({ limit: 99 })).items;
      const plain = (items: typeof expected) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(plain((await whole.stories({ asOf: day, limit: 99 })).items), day).toEqual(plain(expected));
      await then.close();
    }
    await whole.close();
  });
});

describe('counts', () => {
  test('of reports: outlet, month, speaker, place', async () => {
    const { facets, counted, next } = await archive.counts({
      of: 'reports',
      by: ['outlet', 'month', 'speaker', 'place', 'person', 'country'],
    });
    expect({ counted, next }).toEqual({ counted: 20, next: null });
    expect(facets.outlet).toEqual([
      { value: 'Curierul', count: 10 },
      { value: 'Ecoul', count: 10 },
    ]);
    expect(facets.month).toEqual([{ value: '2025-06', count: 20 }]);
    for (const facet of ['speaker', 'person', 'place'] as const)
      expect(facets[facet]?.map(({ count }) => count)).toEqual([4, 4, 4, 4, 4]);
    expect(facets.speaker?.[0]?.entity).toMatchObject({ name: 'Ana Lupșa', kind: 'person', country: 'ROU' });
    expect(facets.country).toMatchObject([{ value: 'Ungaria', count: 20 }]);
  });

  test('of what a search finds', async () => {
    const { facets } = await archive.counts({ of: 'reports', by: ['speaker'], query: 'sorevia' });
    expect(facets.speaker).toMatchObject([{ value: 'Ilinca Vornicu', count: 4 }]);
  });

  test('of statements of one speaker, by day', async () => {
    const { facets } = await archive.counts({ of: 'statements', by: ['day', 'outlet'], speaker: 'Vornicu' });
    expect(facets.day?.map(({ value, count }) => [value, count])).toEqual([
      ['2025-06-01', 1],
      ['2025-06-02', 1],
      ['2025-06-03', 1],
      ['2025-06-04', 1],
    ]);
  });

  test('of events between two states over time, with how they got on', async () => {
    const query = { of: 'events', by: ['day', 'type', 'actor'], between: ['ROU', 'HUN'] } as const;
    const { facets } = await archive.counts(query);
    // ACCUSE counts -2, CONSULT 1; days begin with one or the other in turn.
    expect(facets.type).toEqual([
      { value: 'ACCUSE', count: 10, goldstein: expect.any(Number) },
      { value: 'CONSULT', count: 10, goldstein: expect.any(Number) },
    ]);
    const [accuse, consult] = facets.type as [{ goldstein: number }, { goldstein: number }];
    expect(accuse.goldstein).toBeLessThan(0);
    expect(consult.goldstein).toBeGreaterThan(0);
    const mean = (2 * accuse.goldstein + 3 * consult.goldstein) / 5;
    expect(facets.day?.[0]).toEqual({ value: '2025-06-01', count: 5, goldstein: Math.round(mean * 100) / 100 });
    const { items } = await archive.events({ between: ['ROU', 'HUN'], oldestFirst: true, limit: 1 });
    expect(items[0]).toMatchObject({ day: '2025-06-01', goldstein: consult.goldstein });
  });

  test('as of a day, and within an outlet', async () => {
    const count = async (narrowing: Narrowing) =>
      (await archive.counts({ of: 'events', by: [], ...narrowing })).counted;
    expect(await count({ asOf: '2025-06-02' })).toBe(10);
    expect(await count({ asOf: '2025-05-02' })).toBe(0);
    expect(await count({ outlet: 'Ecoul', until: '2025-06-01' })).toBe(2);
  });
});

describe('names', () => {
  test('of one kind, by name, with how many reports name them', async () => {
    const { items } = await archive.names({ kind: ['place'] });
    expect(items.map(({ name, reports, more, last }) => [name, reports, more, last])).toEqual([
      ['Crasnova', 4, false, '2025-06-04'],
      ['Malinesti', 4, false, '2025-06-04'],
      ['Petrila Mare', 4, false, '2025-06-04'],
      ['Sorevia', 4, false, '2025-06-04'],
      ['Valea Albă', 4, false, '2025-06-04'],
    ]);
  });

  test.each([
    [{ name: 'fant' }, ['Doina Fântânaru']],
    [{ name: 'cantemirescu radu' }, ['Radu Cantemirescu']],
    [{ country: 'HUN' }, ['Ungaria']],
    [{ kind: ['person'], asOf: '2025-06-01T11:30:00Z' }, ['Ilinca Vornicu', 'Radu Cantemirescu']],
    [{ kind: ['place'], until: '2025-05-31' }, []],
  ] as const)('%j', async (query, expected) => {
    expect((await archive.names(query)).items.map(({ name }) => name)).toEqual(expected);
  });

  test('the id of one finds it in every query', async () => {
    const [{ id } = { id: '' }] = (await archive.names({ name: 'sorevia' })).items;
    expect((await archive.events({ place: id, limit: 99 })).items).toHaveLength(4);
    await expect(archive.events({ place: '=place:nowhere:' })).rejects.toMatchObject({ code: 'unknown-id' });
  });
});
