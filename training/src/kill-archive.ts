/** `npm run kill:archive -- 200`: kills `cronicar add` that many times at random moments. Nothing acknowledged may be lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAndKill, killAgainAndAgain, writeReports } from './bench/kill-add.js';
import { randomFrom } from './random.js';

const kills = Number(process.argv[2] ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'cronicar-kill-'));
const random = randomFrom(1);
let lost = 0;
/** How long a run goes on once it has begun, on average, in milliseconds. */
const WRITING = 1500;
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
    // From before it has begun until well after it first acknowledged something.
    const result = await killAgainAndAgain(reports, archive, kills - done, () => random() * 2 * (starting + WRITING));
    done += Math.max(1, result.kills);
    lost += result.lost.length + result.twice.length + result.faults.length;
    console.log(JSON.stringify({ done, ...result }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(lost === 0 ? `${done} kills, nothing lost` : `${lost} faults`);
if (lost > 0) process.exitCode = 1;
