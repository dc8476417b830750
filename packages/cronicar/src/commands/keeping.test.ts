import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, ArchiveError, openArchive } from '@cronicar/archive';
import type { ReportItem } from '@cronicar/intake';
import { type RoundDone, watch } from '@cronicar/intake/web';
import { afterAll, expect, test } from 'vitest';
import { fakeWeb, page, stillClock } from '../../../intake/test/watching.js';
import { makeKeep } from './keeping.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-keeping-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'Ministra mediului, Livia Scorțaru, a anunțat joi că digul din Vâlcele a cedat după ploile de ieri.';

const item = (url: string, text: string, language: string | null = null): ReportItem => ({
  kind: 'report',
  report: { url, text, published: '2025-04-10', language },
  reasons: {},
  origin: url,
});

test('new, known, with other words, in another language, in none', async () => {
  const archive = await openArchive(join(folder, 'a.db'), { mode: 'make' });
  const keep = makeKeep(archive, undefined);
  const first = await keep([
    item('https://ecou.example/1', TEXT),
    item(
      'https://ecou.example/2',
      'La ministre a annoncé jeudi que les travaux reprendraient après la crue, selon elle.',
    ),
    item('https://ecou.example/3', '12 34'),
  ]);
  expect(first.map(({ outcome, problems }) => [outcome, problems.map(({ code }) => code)])).toEqual([
    ['added', []],
    ['added', ['other-language']],
    ['not-read', ['unknown-language']],
  ]);
  const second = await keep([
    item('https://ecou.example/1', TEXT),
    item('https://ecou.example/2', `${TEXT} Atât.`, 'ro'),
  ]);
  expect(second.map(({ outcome }) => outcome)).toEqual(['known', 'new-version']);
  expect(second[0]?.id).toBe(first[0]?.id);
  await archive.close();
});

/** Words that can't be packed into nothing. */
function noise(seed: number): string {
  let state = seed + 1;
  const word = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  return Array.from({ length: 800 }, word).join(' ');
}

test('a disk that is full in the middle of a watch: nothing is lost, nothing doubled', async () => {
  const path = join(folder, 'full.db');
  await (await openArchive(path, { mode: 'make' })).close();
  const web = fakeWeb();
  const clock = stillClock();
  const addresses = Array.from({ length: 12 }, (_, i) => `https://ecou${i}.example/a.txt`);
  for (const [i, address] of addresses.entries()) {
    const text = `---\npublished: 2025-04-10\nlanguage: ro\n---\n${TEXT} ${noise(i)}`;
    web.answers.set(address, page(address, text, { contentType: 'text/plain' }));
  }
  const rounds = async (archive: Archive, count: number) => {
    const told: RoundDone[] = [];
    const stop = new AbortController();
    await watch({
      fetcher: web,
      state: archive.watching,
      keep: makeKeep(archive, undefined),
      reading: { readable: ['ro'] },
      clock,
      signal: stop.signal,
      every: 600_000,
      seed: 1,
      sources: async () => addresses,
      once: false,
      mayPass: (error) => error instanceof ArchiveError && error.code === 'disk-full',
      told: async (done) => {
        told.push(done);
        if (told.length === count) stop.abort();
      },
    });
    await archive.close();
    return told;
  };
  // A limit on pages fails as a full disk does.
  const full = await rounds(await openArchive(path, { mode: 'write', limits: 'pragma max_page_count = 70' }), 3);
  for (const { trouble } of full) expect(trouble).toMatchObject({ code: 'disk-full' });
  const before = full.reduce((sum, { added }) => sum + added, 0);
  expect(before).toBeLessThan(addresses.length);
  const room = await rounds(await openArchive(path, { mode: 'write' }), 1);
  expect(room).toMatchObject([{ trouble: null, added: addresses.length - before }]);
  const archive = await openArchive(path, { mode: 'read' });
  expect(await archive.check()).toMatchObject({ reports: addresses.length, versions: addresses.length, faults: [] });
  await archive.close();
});
