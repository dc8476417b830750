import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { newsRecords } from '../../../training/src/bench/archive-stories.js';
import { recordAt } from '../test/archived.js';
import { QUAY } from '../test/quay.js';
import { type Archive, openArchive } from './archive.js';
import { wordDiff } from './diff/word-diff.js';
import { type Prepared, prepare } from './prepare.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-property-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const NEWS = [...[...newsRecords(26, 7)], ...QUAY.map((told) => recordAt(told))].map((record) => prepare(record));
const WHO = { by: 'Ana', why: 'știu' };

async function withArchive<T>(work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(join(folder, `${files++}.db`), {
    mode: 'make',
    clock: () => new Date('2025-06-01'),
  });
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

/** All stories in full, and what goes with their listing. */
async function storiesOf(archive: Archive): Promise<unknown> {
  const { items } = await archive.stories({ limit: 100 });
  const stories = [];
  for (const { id } of items) stories.push(await archive.story(id));
  return { items, stories };
}

async function added(batches: readonly (readonly Prepared[])[]): Promise<unknown> {
  return withArchive(async (archive) => {
    for (const batch of batches) await archive.add(batch);
    expect((await archive.check()).faults).toEqual([]);
    return storiesOf(archive);
  });
}

const shuffled = fc.shuffledSubarray(NEWS, { minLength: NEWS.length, maxLength: NEWS.length });

test('the order of adding and how it is cut into batches change no story', async () => {
  const expected = await added([NEWS]);
  await fc.assert(
    fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 12 }), async (reports, size) => {
      const batches: Prepared[][] = [];
      for (let at = 0; at < reports.length; at += size) batches.push(reports.slice(at, at + size));
      expect(await added(batches)).toEqual(expected);
    }),
    { numRuns: 6 },
  );
});

/** One report taken over by dozens of outlets, each with a word of its own, over some days; and a second occasion beside it. */
const CROWD = [...newsRecords(1, 3)].flatMap((record) =>
  Array.from({ length: 70 }, (_, i) => {
    const hour = String(i % 24).padStart(2, '0');
    const published = `2024-01-0${1 + (i % 9)}T${hour}:00:00+00:00`;
    const text = `${record.report.text}\n\nActualizarea a ${i}-a: cuvinte${i} noi${i * 7} aici.`;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const about = { id: `crowd${i}`, url: `https://example.org/crowd${i}`, outlet: `Ziarul ${i % 20}` };
    return prepare({ ...record, report: { ...record.report, ...about, published, text, sha256 } });
  }),
);

test('a big story is the same however it was added, again and again', async () => {
  const all = [...CROWD, ...NEWS.slice(0, 6)];
  const expected = await added([all]);
  const most = (expected as { items: { reports: number }[] }).items[0]?.reports;
  expect(most).toBeGreaterThan(20);
  const mixed = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  await fc.assert(
    fc.asyncProperty(mixed, fc.constantFrom(1, 7, 64), async (reports, size) => {
      const batches: Prepared[][] = [];
      for (let at = 0; at < reports.length; at += size) batches.push(reports.slice(at, at + size));
      expect(await added([...batches, reports.slice(0, 10)])).toEqual(expected);
    }),
    { numRuns: 4 },
  );
}, 60_000);

test('adding twice changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(NEWS, { minLength: 1 }), async (again) => {
      await withArchive(async (archive) => {
        await archive.add(NEWS);
        const before = await storiesOf(archive);
        expect((await archive.add(again)).every(({ outcome }) => outcome === 'known')).toBe(true);
        expect(await storiesOf(archive)).toEqual(before);
      });
    }),
    { numRuns: 4 },
  );
});

test('corrections survive reading anew, whatever order facts come in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 5 }), fc.boolean(), async (which, rejects) => {
      await withArchive(async (archive) => {
        await archive.add(NEWS);
        const { items } = await archive.events({ limit: 100 });
        const chosen = items[(which * 13) % items.length]?.id as string;
        const ask = rejects
          ? ({ kind: 'reject', fact: chosen } as const)
          : ({ kind: 'retype', fact: chosen, type: 'CONCEDE' } as const);
        await archive.correct(ask, WHO);
        const seen = async () =>
          (await archive.events({ limit: 100, rejected: true })).items
            .filter(({ corrections }) => corrections !== undefined)
            .map(({ words, type, rejected }) => ({ words, type, rejected }));
        const before = await seen();
        expect(before).toHaveLength(1);
        const reread = archive.reread({
          engine: 'other',
          read: (report) => {
            const { record } = NEWS_BY_ID.get(report.id as string) as { record: ReturnType<typeof recordAt> };
            // The same facts, numbered from the last to the first.
            const events = [...record.events].reverse().map((event, i) => ({ ...event, id: `v${i + 1}` }));
            return { ...record, engine: 'other', events };
          },
        });
        for await (const _ of reread);
        expect(await seen()).toEqual(before);
      });
    }),
    { numRuns: 6 },
  );
});

const NEWS_BY_ID = new Map(
  [...[...newsRecords(26, 7)], ...QUAY.map((told) => recordAt(told))].map((record) => [record.report.id, { record }]),
);

test('a diff leads from one text to the other', () => {
  const word = fc.constantFrom('unu ', 'doi ', 'trei, ', 'și\n', 'patru');
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = wordDiff(before, after);
      const side = (not: string) =>
        diff
          .filter(({ kind }) => kind !== not)
          .map(({ text }) => text)
          .join('');
      expect(side('new')).toBe(before);
      expect(side('gone')).toBe(after);
    }),
  );
});
