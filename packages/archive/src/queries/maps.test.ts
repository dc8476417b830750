import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archived } from '../../test/archived.js';
import { QUAY_COPY, QUAY_OTHER, QUAY_WIRE } from '../../test/quay.js';
import { type Archive, openArchive } from '../archive.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-maps-'));
let archive: Archive;
let ids: string[];

beforeAll(async () => {
  archive = await openArchive(join(folder, 'a.db'), { mode: 'make', clock: () => new Date('2025-05-12T08:00:00Z') });
  ids = (await archive.add([QUAY_WIRE, QUAY_COPY, QUAY_OTHER].map((told) => archived(told)))).map(({ id }) => id);
});
afterAll(async () => {
  await archive.close();
  rmSync(folder, { recursive: true });
});

test('places are those of events, with how they lie and the newest day', async () => {
  const { items, counted, next } = await archive.places({});
  const varna = items.find(({ name }) => name === 'Varna');
  expect(varna).toMatchObject({ kind: 'place', country: 'BGR', last: '2025-05-10' });
  expect(varna?.events).toBeGreaterThanOrEqual(2);
  expect(varna?.goldstein).toBeLessThan(0);
  expect([counted > 0, next]).toEqual([true, null]);
  expect((await archive.places({ since: '2025-06-01' })).items).toEqual([]);
});

test('the network is of what was done, not of what is promised, and each edge has its proof', async () => {
  const { nodes, edges } = await archive.network({});
  const police = nodes.find(({ name }) => name === 'Poliția bulgară');
  const edge = edges.find(({ from, relation }) => from === police?.id && relation === 'fights');
  expect(edge?.facts).toEqual(expect.arrayContaining([`${ids[0]}/v1`]));
  expect(edge?.goldstein).toBeLessThan(0);
  expect(edges.filter(({ relation }) => relation === 'meets')).toEqual([]);
  const known = new Set(nodes.map(({ id }) => id));
  for (const { from, to } of edges) expect([known.has(from), known.has(to)]).toEqual([true, true]);
  // An id is a name for every query.
  expect((await archive.events({ actor: police?.id })).items.length).toBe(edge?.count);
});

describe('facts of one report or story', () => {
  test('are only theirs', async () => {
    const of = async (query: object) =>
      new Set((await archive.events({ ...query, limit: 100 })).items.map(({ report }) => report.id));
    expect(await of({ report: ids[1] })).toEqual(new Set([ids[1]]));
    const { reports } = await archive.story(ids[0] as string);
    const inStory = await of({ story: ids[0] });
    expect([...inStory].every((id) => reports.some((report) => report.id === id))).toBe(true);
    expect(inStory.size).toBeGreaterThan(1);
    expect((await archive.statements({ report: ids[0] })).items.every(({ report }) => report.id === ids[0])).toBe(true);
    await expect(archive.events({ report: 'nothing' })).rejects.toThrow('unknown-id');
  });
});

test('three reports side by side tell each fact once', async () => {
  const { names, story } = await archive.sideBySide(ids);
  expect(names.map(({ id }) => id)).toEqual(ids);
  expect(story.reports).toHaveLength(3);
  expect(story.reports.map(({ title }) => title)).toContain(QUAY_WIRE.title);
  // All three tell of the arrests; only the wire and its copy of the promise.
  const tellers = (type: string) =>
    story.events
      .find((event) => event.type === type)
      ?.members.map(({ report }) => report)
      .sort();
  expect(tellers('COERCE')).toEqual([...ids].sort());
  expect(tellers('CONSULT')).toEqual(ids.slice(0, 2).sort());
  await expect(archive.sideBySide([ids[0] as string, ids[0] as string])).rejects.toThrow('ambiguous-id');
});

test('what people said of facts goes with the report', async () => {
  const fact = `${ids[2]}/v1`;
  const { id } = await archive.correct({ kind: 'reject', fact }, { by: 'Ana', why: 'ironie' });
  const { remarks, corrections } = await archive.report(ids[2] as string);
  expect(remarks.v1).toMatchObject({ rejected: true, corrections: [{ id, by: 'Ana' }] });
  expect(corrections.map((one) => one.id)).toEqual([id]);
  await archive.undo(id, 'Ana');
  expect((await archive.report(ids[2] as string)).remarks).toEqual({});
});

test('the status counts and dates', async () => {
  expect(await archive.status()).toEqual({
    reports: 3,
    versions: 3,
    first: '2025-05-11',
    last: '2025-05-11',
    changed: '2025-05-12T08:00:00Z',
  });
});
