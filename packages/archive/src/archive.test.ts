import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { archived, recordAt } from '../test/archived.js';
import { QUAY_COPY, QUAY_ENGLISH, QUAY_OTHER, QUAY_WIRE } from '../test/quay.js';
import type { Told } from '../test/record.js';
import { type Archive, openArchive } from './archive.js';
import { prepare } from './prepare.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
let now = new Date('2025-06-01T10:00:00Z');
let archive: Archive;
beforeEach(async () => {
  now = new Date('2025-06-01T10:00:00Z');
  archive = await openArchive(join(folder, `${files++}.db`), { mode: 'make', clock: () => now });
});
afterEach(() => archive.close());

const AT = 'https://example.org/chei';
const WHO = { by: 'Ana', why: 'am văzut filmarea' };
const EDITED: Told = {
  ...QUAY_WIRE,
  text: QUAY_WIRE.text.replace('40 de docheri sâmbătă', '45 de docheri sâmbătă'),
  events: [],
  figures: [],
};

async function only(query: Parameters<Archive['events']>[0]) {
  const { items } = await archive.events(query);
  expect(items).toHaveLength(1);
  return items[0] as (typeof items)[number];
}

describe('adding', () => {
  test('the same again changes nothing', async () => {
    const [first] = await archive.add([archived(QUAY_WIRE, AT)]);
    expect(first?.outcome).toBe('added');
    expect(await archive.add([archived(QUAY_WIRE, AT), archived(QUAY_WIRE, AT)])).toEqual([
      { id: first?.id, outcome: 'known' },
      { id: first?.id, outcome: 'known' },
    ]);
    expect((await archive.reports({})).items).toHaveLength(1);
    expect((await archive.check()).faults).toEqual([]);
  });

  test('other words at one address are a new version', async () => {
    const [{ id } = { id: '' }] = await archive.add([archived(QUAY_WIRE, AT)]);
    now = new Date('2025-06-02T10:00:00Z');
    expect(await archive.add([archived(EDITED, `${AT}/#sus`)])).toEqual([{ id, outcome: 'new-version' }]);
    const { versions, record } = await archive.report(id);
    expect(versions.map(({ number, silent, known }) => [number, silent, known])).toEqual([
      [1, false, '2025-05-11T06:00:00Z'],
      [2, true, '2025-06-02T10:00:00Z'],
    ]);
    expect(versions[1]?.diff?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: '40 ' },
      { kind: 'new', text: '45 ' },
    ]);
    expect(record.report.text).toContain('45 de docheri');
    const before = await archive.report(id, '2025-06-01');
    expect(before.record.report.text).toContain('40 de docheri');
    expect(before.versions).toHaveLength(1);
    expect((await archive.events({})).items).toEqual([]);
    expect((await archive.events({ asOf: '2025-06-01' })).items).not.toEqual([]);
    expect((await archive.events({ asOf: '2025-05-10' })).items).toEqual([]);
    expect((await archive.check()).faults).toEqual([]);
  });

  test('an older version that comes later changes nothing of today', async () => {
    await archive.add([archived({ ...EDITED, published: '2025-05-12T09:00:00+03:00' }, AT)]);
    const [{ id } = { id: '' }] = await archive.add([archived(QUAY_WIRE, AT)]);
    const { record, versions } = await archive.report(id);
    expect(record.report.text).toContain('45 de docheri');
    expect(versions.map(({ silent }) => silent)).toEqual([false, false]);
    expect((await archive.check()).faults).toEqual([]);
  });

  test('changes: new, edited in silence, corrected', async () => {
    await archive.add([archived(QUAY_WIRE, AT)]);
    now = new Date('2025-06-02T10:00:00Z');
    await archive.add([archived(EDITED, AT)]);
    const { items } = await archive.changes({ since: '2025-06-02' });
    expect(items).toMatchObject([{ kind: 'silent', facts: { new: [] } }]);
    expect(items[0]?.facts?.gone.map(({ type }) => type)).toContain('COERCE/arrest');
    expect((await archive.changes({})).items.map(({ kind }) => kind)).toEqual(['new', 'silent']);
  });
});

describe('asking', () => {
  beforeEach(async () => {
    await archive.add([QUAY_WIRE, QUAY_COPY, QUAY_OTHER, QUAY_ENGLISH].map((told) => archived(told)));
  });

  test.each(['sedinta', 'ŞEDINŢĂ', 'salarii*', '"leaga chei"'])('search for %s', async (query) => {
    const text = 'Ședința despre salariile restante: liderul leagă chei.';
    await archive.add([archived({ id: 'x', text, published: '2025-05-20' })]);
    const { items } = await archive.search({ query });
    expect(items.map(({ report }) => report.record)).toContain('x');
    const hit = items.find(({ report }) => report.record === 'x');
    expect(hit?.passages[0]?.text).toContain('Ședința');
  });

  test('a list goes on where its part ended', async () => {
    const all = (await archive.statements({ limit: 100 })).items.map(({ id }) => id);
    const found: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const { items, next } = await archive.statements({ limit: 2, after: after ?? undefined });
      found.push(...items.map(({ id }) => id));
      after = next;
    }
    expect(found).toEqual(all);
    await expect(archive.events({ after: 'x' })).rejects.toMatchObject({ code: 'bad-cursor' });
    await expect(archive.events({ since: '2025-02-30' })).rejects.toMatchObject({ code: 'bad-date' });
    await expect(archive.events({ asOf: 'ieri' })).rejects.toMatchObject({ code: 'bad-date' });
  });

  test('events by who acts, in person or for a state', async () => {
    const actors = async (query: object) => (await archive.events(query)).items.map(({ actors }) => actors[0]?.name);
    expect(await actors({ actor: 'Karamfilova' })).toContain('Desislava Karamfilova');
    expect(await actors({ actor: 'BGR', type: ['COERCE'] })).toContain('Poliția bulgară');
    expect(await actors({ actor: 'BGR', type: ['COERCE/seize'] })).toEqual([]);
    await expect(archive.events({ actor: 'Nimeni Nicăieri' })).rejects.toMatchObject({ code: 'unknown-id' });
  });

  test('a person', async () => {
    const [person] = await archive.person('stoicikov', {});
    expect(person).toMatchObject({ name: 'Rumen Stoicikov', identity: 'same-name' });
    expect(person?.statements.length).toBeGreaterThan(0);
  });

  test('the story, by the id of any of its reports', async () => {
    const { items } = await archive.stories({ least: 2 });
    expect(items).toHaveLength(1);
    const story = await archive.story(items[0]?.id as string);
    const romanian = story.reports.filter(({ language }) => language === 'ro');
    expect(romanian).toHaveLength(3);
    for (const { id } of story.reports) expect((await archive.story(id)).id).toBe(story.id);
    expect(items[0]).toMatchObject({ reports: story.reports.length, independentOrigins: story.independentOrigins });
  });

  test('as it was known then', async () => {
    const [latest] = (await archive.stories({ least: 2 })).items;
    const first = await archive.story(latest?.id as string, '2025-05-11T05:30:00Z');
    expect(first.reports).toHaveLength(1);
    expect((await archive.stories({ asOf: '2025-05-10' })).items).toEqual([]);
    const then = (await archive.stories({ asOf: '2030-01-01', least: 2 })).items;
    expect(then).toEqual([latest]);
  });

  test('compare, sources, promises', async () => {
    const [wire, copy] = [archived(QUAY_WIRE).id, archived(QUAY_COPY).id];
    const comparison = await archive.compare(wire, copy);
    expect(comparison.shared.events.length).toBeGreaterThan(0);
    expect(comparison.reports.find(({ id }) => id === copy)).toMatchObject({ copyOf: wire });
    const arrest = await only({ type: ['COERCE'], outlet: QUAY_WIRE.outlet as string });
    const sources = await archive.sources(arrest.id);
    expect(sources.told?.members.map(({ report }) => report)).toContain(copy);
    const promises = (await archive.promises({})).items;
    expect(promises.map(({ outcome }) => outcome)).toContain('open');
    await expect(archive.sources('ffff/v1')).rejects.toMatchObject({ code: 'unknown-id' });
  });

  test('a backup is the archive, and never overwrites', async () => {
    const copy = join(folder, `copy${files}.db`);
    await archive.backup(copy);
    await expect(archive.backup(copy)).rejects.toMatchObject({ code: 'exists' });
    const other = await openArchive(copy, { mode: 'read' });
    expect((await other.check()).faults).toEqual([]);
    expect((await other.reports({})).items).toEqual((await archive.reports({})).items);
    await other.close();
  });
});

describe('corrections', () => {
  const wire = archived(QUAY_WIRE, AT);
  beforeEach(async () => {
    await archive.add([wire]);
  });

  test('reject: gone from lists, still there on demand, back when undone', async () => {
    const { id } = await only({ type: ['COERCE'] });
    const made = await archive.correct({ kind: 'reject', fact: id }, WHO);
    expect((await archive.events({ type: ['COERCE'] })).items).toEqual([]);
    expect(await only({ type: ['COERCE'], rejected: true })).toMatchObject({
      rejected: true,
      corrections: [{ kind: 'reject', by: 'Ana' }],
    });
    expect((await archive.story(wire.id)).events.map(({ type }) => type)).not.toContain('COERCE');
    await archive.undo(made.id.slice(0, 6), 'Ion');
    expect((await only({ type: ['COERCE'] })).corrections).toBeUndefined();
    await expect(archive.undo(made.id, 'Ion')).rejects.toMatchObject({ code: 'nothing-to-undo' });
    expect((await archive.check()).faults).toEqual([]);
  });

  test('retype and reattribute', async () => {
    const { id } = await only({ type: ['COERCE'] });
    await archive.correct({ kind: 'retype', fact: id, type: 'ASSAULT', status: 'possible' }, WHO);
    await archive.correct({ kind: 'reattribute', fact: id, actors: ['Garda de Coastă'] }, WHO);
    expect(await only({ actor: 'Garda de Coastă' })).toMatchObject({ type: 'ASSAULT', status: 'possible' });
    const [statement] = (await archive.statements({ speaker: 'Stoicikov' })).items;
    await archive.correct({ kind: 'reattribute', fact: statement?.id as string, speaker: 'Karamfilova' }, WHO);
    const said = (await archive.statements({ speaker: 'Karamfilova' })).items.map(({ id }) => id);
    expect(said).toContain(statement?.id);
    await expect(archive.correct({ kind: 'retype', fact: id, act: 'deny' }, WHO)).rejects.toMatchObject({
      code: 'bad-correction',
    });
    expect((await archive.check()).faults).toEqual([]);
  });

  test('survive reading anew and new words; say so where their words are gone', async () => {
    const { id } = await only({ type: ['COERCE'] });
    await archive.correct({ kind: 'retype', fact: id, type: 'ASSAULT' }, WHO);
    const record = recordAt(QUAY_WIRE, AT);
    // A reader that finds one event more before it, so that all are numbered anew.
    const events = [{ ...(record.events.at(-1) as (typeof record.events)[number]), id: 'v1' }];
    for (const event of record.events) events.push({ ...event, id: `v${events.length + 1}` });
    const found = [];
    for await (const one of archive.reread({ engine: 'next', read: () => ({ ...record, engine: 'next', events }) }))
      found.push(one);
    expect(found).toHaveLength(1);
    expect(found[0]?.facts?.new).toHaveLength(1);
    expect(await only({ type: ['ASSAULT'] })).toMatchObject({ id: `${wire.id}/v2`, corrections: [{ kind: 'retype' }] });
    for await (const _ of archive.reread({ engine: 'next', read: () => record })) throw new Error('read twice');
    now = new Date('2025-06-02T10:00:00Z');
    await archive.add([archived({ ...QUAY_WIRE, text: `${QUAY_WIRE.text} Atât.` }, AT)]);
    expect(await only({ type: ['ASSAULT'] })).toMatchObject({ corrections: [{ kind: 'retype' }] });
    expect((await archive.check()).faults).toEqual([]);
    await archive.add([archived(EDITED, AT)]);
    expect((await archive.check()).faults.map(({ code }) => code)).toEqual(['loose-correction']);
  });

  test('stories joined and parted', async () => {
    const other = archived({ id: 'x', text: 'Cu totul altceva s-a întâmplat la munte.', published: '2025-05-20' });
    await archive.add([other]);
    const joined = await archive.correct({ kind: 'join', reports: [wire.id, other.id] }, WHO);
    expect((await archive.story(other.id)).reports).toHaveLength(2);
    await archive.correct({ kind: 'part', reports: [other.id] }, WHO);
    expect((await archive.story(other.id)).reports).toHaveLength(1);
    await archive.undo(joined.id, 'Ana');
    expect((await archive.story(wire.id)).reports).toHaveLength(1);
    expect((await archive.check()).faults).toEqual([]);
  });

  test('merged and split facts', async () => {
    await archive.add([archived(QUAY_COPY), archived(QUAY_OTHER)]);
    const { items } = await archive.events({ type: ['COERCE'] });
    const [a, b] = items.map(({ id }) => id) as [string, string];
    const together = async () => {
      const told = (await archive.sources(a)).told?.members ?? [];
      return told.some((one) => 'event' in one && `${one.report}/${one.event}` === b);
    };
    const was = await together();
    await archive.correct({ kind: was ? 'split' : 'merge', facts: [a, b] }, WHO);
    expect(await together()).toBe(!was);
  });

  test('a note; all of them taken elsewhere', async () => {
    const { id } = await only({ type: ['COERCE'] });
    await archive.correct({ kind: 'note', on: id, text: 'de verificat' }, WHO);
    await archive.correct({ kind: 'reject', fact: id }, WHO);
    const other = await openArchive(join(folder, `${files++}.db`), { mode: 'make' });
    expect(await other.importCorrections(await archive.corrections())).toBe(2);
    expect(await other.importCorrections(await archive.corrections())).toBe(0);
    // They came before the report.
    await other.add([prepare(recordAt(QUAY_WIRE, AT))]);
    expect((await other.events({ type: ['COERCE'] })).items).toEqual([]);
    expect((await other.events({ type: ['COERCE'], rejected: true })).items[0]?.corrections).toHaveLength(2);
    await other.close();
  });
});
