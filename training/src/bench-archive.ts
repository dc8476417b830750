/**
 * `npm run bench:archive -- N`: adds N made-up reports to a new archive and asks it everything that can be listed. Beside each
 * figure the bar it is held to. `--keep FILE` keeps the archive, `N --ask FILE` only asks one of N reports that was kept.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive, prepare } from '@cronicar/archive';
import { newsRecords } from './bench/archive-stories.js';

const keepAt = process.argv.indexOf('--keep');
const askAt = process.argv.indexOf('--ask');
const told = process.argv.slice(2).find((arg) => /^\d+$/.test(arg));
// The days that are asked about are those of so many reports.
if (askAt >= 0 && told === undefined)
  throw new Error('--ask FILE needs N, the number of reports that were added to it');
const count = Number(told ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'cronicar-bench-'));
const given = process.argv[Math.max(keepAt, askAt) + 1] as string;
const file = keepAt < 0 && askAt < 0 ? join(folder, 'bench.db') : given;

/** Reports written together, as the command does. */
const TOGETHER = 64;
/** Reports whose time is compared. */
const STRETCH = Math.min(10_000, Math.floor(count / 4));
/** Times each query is asked, after some that only warm up. */
const ROUNDS = 40;
const WARM = 5;

try {
  const archive = await openArchive(file, { mode: 'make' });
  if (askAt < 0) await adding(archive);
  await asking(archive);
  await archive.close();
  size();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function adding(archive: Archive): Promise<void> {
  const times: number[] = [];
  let preparing = 0;
  let writing = 0;
  let batch: Parameters<Archive['add']>[0][number][] = [];
  const write = async () => {
    const start = processor();
    await archive.add(batch);
    const each = (processor() - start) / batch.length;
    writing += each * batch.length;
    for (let i = 0; i < batch.length; i++) times.push(each);
    batch = [];
    if (times.length % (TOGETHER * 50) < TOGETHER && process.stderr.isTTY)
      process.stderr.write(`\r${times.length} of ${count}`);
  };
  for (const record of newsRecords(count)) {
    const start = processor();
    batch.push(prepare(record));
    preparing += processor() - start;
    if (batch.length >= TOGETHER) await write();
  }
  if (batch.length > 0) await write();
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  // The first few run cold.
  const first = mean(times.slice(Math.min(500, STRETCH / 2), STRETCH));
  const last = mean(times.slice(-STRETCH));
  console.log(`${count} reports`);
  row('making ready', `${(preparing / count).toFixed(2)} ms of the processor a report`, '');
  row('writing', `${(writing / count).toFixed(2)} ms of the processor a report`, '');
  row(`first ${STRETCH}`, `${first.toFixed(2)} ms`, '');
  row(`last ${STRETCH}`, `${last.toFixed(2)} ms, ${(last / first).toFixed(2)}×`, 'at most 1.2×');
}

async function asking(archive: Archive): Promise<void> {
  const { items: reports } = await archive.reports({ limit: 400 });
  const some = (i: number) => reports[(i * 37) % reports.length]?.id as string;
  const day = (i: number) =>
    new Date(Date.parse('2024-01-01') + ((i * 7) % Math.ceil(count / 500)) * 86_400_000).toISOString().slice(0, 10);
  const states = ['ROU', 'RUS', 'UKR', 'FRA', 'ISR'];
  const state = (i: number) => states[i % states.length] as string;
  const words = [
    'guvernul',
    'sedinta',
    'fost guvernul',
    '"de la"',
    'a declarat',
    'sprijin acuzatiile',
    'politia reti*',
  ];
  const known = (i: number) => `Q${1000 + (i % 60)}`;
  const word = (i: number) => words[i % words.length] as string;
  const queries: readonly (readonly [name: string, ask: (i: number) => Promise<unknown>])[] = [
    ['reports', (i) => archive.reports({ since: day(i) })],
    ['report', (i) => archive.report(some(i))],
    ['search', (i) => archive.search({ query: word(i) })],
    ['search, as of', (i) => archive.search({ query: word(i), asOf: day(i) })],
    ['search, best', (i) => archive.search({ query: word(i), best: true })],
    ['events', () => archive.events({})],
    ['events, actor', (i) => archive.events({ actor: state(i) })],
    ['events, actor and type', (i) => archive.events({ actor: state(i), type: ['PROTEST'] })],
    ['events, between', (i) => archive.events({ between: [state(i), state(i + 1)] })],
    ['events, status', (i) => archive.events({ status: ['promised'], until: day(i) })],
    ['events, as of', (i) => archive.events({ actor: state(i), asOf: day(i) })],
    ['statements', (i) => archive.statements({ speaker: known(i) })],
    ['statements, about', (i) => archive.statements({ about: `"${word(i).replace(/["*]/g, '')}"` })],
    ['person', (i) => archive.person(known(i), {})],
    ['timeline', (i) => archive.events({ with: known(i), oldestFirst: true })],
    ['stories', (i) => archive.stories({ until: day(i) })],
    ['stories, as of', (i) => archive.stories({ asOf: day(i) })],
    ['story', (i) => archive.story(some(i))],
    ['compare', (i) => archive.compare(some(i), some(i + 1))],
    ['sources', (i) => archive.sources(`${some(i)}/v1`)],
    ['promises', (i) => archive.promises({ until: day(i) })],
    ['names, people', (i) => archive.names({ kind: ['person'], name: 'lider', asOf: day(i) })],
    ['names, places', (i) => archive.names({ kind: ['place'], since: day(i), until: day(i) })],
    ['counts, search', (i) => archive.counts({ of: 'reports', by: ['outlet', 'month', 'speaker'], query: word(i) })],
    ['counts, statements', (i) => archive.counts({ of: 'statements', by: ['month'], speaker: known(i) })],
    ['counts, between', (i) => archive.counts({ of: 'events', by: ['month'], between: [state(i), state(i + 1)] })],
    ['changes', (i) => archive.changes({ since: day(i) })],
  ];
  console.log('');
  for (const [name, ask] of queries) {
    const times: number[] = [];
    const used: number[] = [];
    for (let i = 0; i < WARM; i++) await ask(ROUNDS + i);
    for (let i = 0; i < ROUNDS; i++) {
      const [start, busy] = [performance.now(), processor()];
      await ask(i);
      times.push(performance.now() - start);
      used.push(processor() - busy);
    }
    const at = (values: readonly number[], share: number) =>
      ([...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] as number).toFixed(1);
    const figure = `p50 ${at(times, 0.5)}, p95 ${at(times, 0.95)} ms; of the processor ${at(used, 0.5)}, ${at(used, 0.95)}`;
    row(name, figure, 'p95 at most 50 ms');
  }
}

/** Milliseconds of the processor: what the clock would say if nothing else ran on the machine. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function size(): void {
  console.log('');
  row('size', `${(statSync(file).size / 1024 / count).toFixed(1)} KB a report`, 'at most 20 KB');
}

function row(name: string, figure: string, bar: string): void {
  console.log(`${name.padEnd(24)}${figure.padEnd(52)}${bar}`.trimEnd());
}
