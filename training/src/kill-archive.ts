/**
 * `npm run kill:archive -- 200 [SEED]`: kills `cronicar add` that many times at random moments. Nothing acknowledged may be lost.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAndKill, killAgainAndAgain, writeReports } from './bench/kill-add.js';
import { randomFrom } from './random.js';

const kills = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'cronicar-kill-'));
const random = randomFrom(Number(process.argv[3] ?? 1));
let lost = 0;
let acknowledged = 0;
/** One run in so many ends before it has read anything; the others while they write. */
const EARLY = 5;
/** How long a run goes on at most from its first report on, in milliseconds: reports are written 64 together. */
const WRITING = 8000;
let done = 0;
try {
  // How long it takes until the first report is read.
  writeReports(join(folder, 'one'), 1);
  const started = performance.now();
  await addAndKill(join(folder, 'one'), join(folder, 'one.db'), null);
  const starting = performance.now() - started;
  for (let round = 0; done < kills; round++) {
    const [reports, archive] = [join(folder, `reports${round}`), join(folder, `archive${round}.db`)];
    writeReports(reports, 3000);
    const result = await killAgainAndAgain(reports, archive, kills - done, (run) =>
      run % EARLY === 0
        ? { from: 'start', milliseconds: random() * starting }
        : { from: 'first report', milliseconds: random() * WRITING },
    );
    acknowledged += result.acknowledged;
    done += Math.max(1, result.kills);
    lost += result.lost.length + result.twice.length + result.faults.length;
    console.log(JSON.stringify({ done, ...result }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const among = `${done} kills, ${acknowledged} reports acknowledged`;
console.log(lost === 0 ? `${among}, nothing lost` : `${among}, ${lost} faults`);
if (lost > 0) process.exitCode = 1;
