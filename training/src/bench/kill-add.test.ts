import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@cronicar/archive';
import { afterAll, expect, test } from 'vitest';
import { addAndKill, killAgainAndAgain, writeReports } from './kill-add.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const REPORTS = 120;
const reports = join(folder, 'reports');
writeReports(reports, REPORTS);

test('killed in the middle, nothing acknowledged is lost, and the next run goes on', async () => {
  const archive = join(folder, 'killed.db');
  const result = await killAgainAndAgain(reports, archive, 4, (i) =>
    i === 0 ? { from: 'start', milliseconds: 500 } : { from: 'first report', milliseconds: 40 * i },
  );
  expect(result).toMatchObject({ lost: [], twice: [], faults: [] });
  expect(result.acknowledged).toBeGreaterThan(0);
  await addAndKill(reports, archive, null);
  const opened = await openArchive(archive, { mode: 'read' });
  expect(await opened.check()).toEqual({ reports: REPORTS, versions: REPORTS, faults: [] });
  await opened.close();
}, 120_000);

test('two at once add each report once', async () => {
  const archive = join(folder, 'two.db');
  const [one, two] = await Promise.all([addAndKill(reports, archive, null), addAndKill(reports, archive, null)]);
  expect([one.done, two.done]).toEqual([true, true]);
  const added = [...one.added, ...two.added];
  expect(new Set(added).size).toBe(added.length);
  expect(added).toHaveLength(REPORTS);
  const opened = await openArchive(archive, { mode: 'read' });
  expect(await opened.check()).toEqual({ reports: REPORTS, versions: REPORTS, faults: [] });
  await opened.close();
}, 120_000);
