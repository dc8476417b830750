/** Kills `cronicar add` in the middle, again and again, and looks whether anything acknowledged was lost. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '@cronicar/archive';

const COMMAND = fileURLToPath(new URL('../../../packages/cronicar/bin/cronicar.js', import.meta.url));

export interface Killed {
  readonly kills: number;
  /** Reports the command said were added, in all runs together. */
  readonly acknowledged: number;
  /** Of those, the ones that aren't there. */
  readonly lost: readonly string[];
  /** Acknowledged as added more than once. */
  readonly twice: readonly string[];
  readonly faults: readonly string[];
  readonly reports: number;
}

/** Writes reports to add: short ones, so that much is written in little time. */
export function writeReports(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const text =
      `Primarul din Vadu Crișului, Ilie Morcan, a anunțat luni că ${i + 20} de familii din satul numărul ${i} au fost evacuate. ` +
      `„Nu lăsăm pe nimeni singur”, a declarat Morcan. Potrivit prefecturii, drumul județean ${i} este închis.`;
    const header = `---\npublished: 2025-04-${String((i % 28) + 1).padStart(2, '0')}\noutlet: Ecoul ${i % 7}\nlanguage: ro\n---\n`;
    writeFileSync(join(folder, `r${String(i).padStart(5, '0')}.txt`), `${header}${text}\n`);
  }
}

/** How long a run may live, in milliseconds: from its start, or from the first report that it acknowledges. */
export interface Life {
  readonly from: 'start' | 'first report';
  readonly milliseconds: number;
}

/** One run, ended by SIGKILL if it isn't done before. Gives the ids it acknowledged as added. */
export async function addAndKill(
  reports: string,
  archive: string,
  life: Life | null,
): Promise<{ readonly added: string[]; readonly done: boolean }> {
  const child = spawn(process.execPath, [COMMAND, 'add', reports, '--json', '--archive', archive, '--jobs', '1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  let timer: NodeJS.Timeout | undefined;
  const start = (from: Life['from']) => {
    if (life?.from === from && timer === undefined) timer = setTimeout(() => child.kill('SIGKILL'), life.milliseconds);
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    start('first report');
  });
  start('start');
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  // The last line may have been cut by the kill.
  const lines = output
    .slice(0, output.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
  const added = lines.map((line) => JSON.parse(line) as { id: string; outcome: string });
  return { added: added.filter(({ outcome }) => outcome === 'added').map(({ id }) => id), done: code === 0 };
}

/** `life(i)` is how long the i-th run may live. */
export async function killAgainAndAgain(
  reports: string,
  archive: string,
  kills: number,
  life: (i: number) => Life,
): Promise<Killed> {
  const acknowledged = new Set<string>();
  const twice: string[] = [];
  let killed = 0;
  for (let i = 0; i < kills; i++) {
    const { added, done } = await addAndKill(reports, archive, life(i));
    for (const id of added) {
      if (acknowledged.has(id)) twice.push(id);
      acknowledged.add(id);
    }
    if (done) break;
    killed++;
  }
  const opened = await openArchive(archive, { mode: 'make' });
  const checked = await opened.check();
  const there = new Set<string>();
  for (let after: string | undefined; ; ) {
    const { items, next } = await opened.reports({ limit: 1000, after });
    for (const { id } of items) there.add(id);
    if (next === null) break;
    after = next;
  }
  await opened.close();
  return {
    kills: killed,
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((id) => !there.has(id)),
    twice,
    faults: checked.faults.map(({ code, about }) => `${code}: ${about}`),
    reports: checked.reports,
  };
}
