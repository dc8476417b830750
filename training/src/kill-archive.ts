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
let done = 0;
try {
  for (let round = 0; done < kills; round++) {
    const [reports, archive] = [join(folder, `reports${round}`), join(folder, `archive${round}.db`)];
    writeReports(reports, 400);
    const started = performance.now();
    await addAndKill(reports, join(folder, `whole${round}.db`), null);
    const whole = performance.now() - started;
    const result = await killAgainAndAgain(reports, archive, kills - done, () => random() * whole);
    done += Math.max(1, result.kills);
    lost += result.lost.length + result.twice.length + result.faults.length;
    console.log(JSON.stringify({ done, ...result }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(lost === 0 ? `${done} kills, nothing lost` : `${lost} faults`);
if (lost > 0) process.exitCode = 1;
