/**
 * `npm run bench:api [-- --reports N] [--rate R] [--seconds S] [--archive FILE]`: asks a server over an archive of N made-up
 * reports as many people at once would, R requests a second at even distances whatever the answers take, and prints how long
 * each kind of question takes from when it was due. `--archive` takes an archive that is there already.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive, prepare } from '@cronicar/archive';
import type { BenchServer } from './bench/api-server.js';
import { newsRecords } from './bench/archive-stories.js';

const number = (flag: string, otherwise: number) => {
  const at = process.argv.indexOf(flag);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const reports = number('--reports', 2000);
const rate = number('--rate', 200);
const seconds = number('--seconds', 15);
const given = process.argv.indexOf('--archive');
/** Reports added together. */
const TOGETHER = 64;
const WARM_UP = 200;

const folder = mkdtempSync(join(tmpdir(), 'cronicar-bench-api-'));
const file = given < 0 ? join(folder, 'bench.db') : (process.argv[given + 1] as string);

try {
  if (given < 0) await fill(file);
  await measure(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function fill(path: string): Promise<void> {
  const archive = await openArchive(path, { mode: 'make' });
  let batch = [];
  for (const record of newsRecords(reports)) {
    batch.push(prepare(record));
    if (batch.length < TOGETHER) continue;
    await archive.add(batch);
    batch = [];
  }
  if (batch.length > 0) await archive.add(batch);
  await archive.close();
}

async function measure(path: string): Promise<void> {
  const server = fork(fileURLToPath(new URL('./bench/api-server.js', import.meta.url)), [path]);
  try {
    const { url, ids } = await new Promise<BenchServer>((resolve, reject) => {
      server.once('message', (message) => resolve(message as BenchServer));
      server.once('exit', () => reject(new Error('the server ended')));
    });
    const questions = questionsAbout(ids);
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    for (let i = 0; i < WARM_UP; i++) await ask(agent, url, questions[i % questions.length] as Question, i);
    const times = new Map<string, number[]>();
    const under: Promise<void>[] = [];
    const failed: string[] = [];
    const used = () =>
      new Promise<number>((resolve) => {
        server.once('message', (message) => resolve(message as number));
        server.send('used');
      });
    const usedBefore = await used();
    const total = rate * seconds;
    const start = performance.now() + 100;
    for (let i = 0; i < total; i++) {
      const due = start + (i * 1000) / rate;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const question = questions[i % questions.length] as Question;
      under.push(
        ask(agent, url, question, i).then((status) => {
          const [name, path] = question;
          if (status !== 200 && status !== 404) failed.push(`${status} ${path(i)}`);
          times.set(name, [...(times.get(name) ?? []), performance.now() - due]);
        }),
      );
    }
    await Promise.all(under);
    const took = (performance.now() - start) / 1000;
    const processor = (await used()) - usedBefore;
    agent.destroy();
    print(times, failed, total / took);
    console.log(`${(processor / total).toFixed(2)} ms of the processor a request`);
  } finally {
    server.kill();
  }
}

type Question = readonly [name: string, path: (i: number) => string];

function questionsAbout(ids: readonly string[]): readonly Question[] {
  const some = (i: number) => ids[(i * 37) % ids.length] as string;
  const states = ['ROU', 'RUS', 'UKR', 'FRA', 'ISR'];
  const state = (i: number) => states[i % states.length] as string;
  const person = (i: number) => `Q${1000 + (i % 60)}`;
  const words = ['guvernul', 'sedinta', 'fost guvernul', 'sprijin acuzatiile', 'politia reti*'];
  const word = (i: number) => encodeURIComponent(words[i % words.length] as string);
  return [
    ['reader page', (i) => `/r/${some(i)}`],
    ['report', (i) => `/api/reports/${some(i)}`],
    ['report sources', (i) => `/api/reports/${some(i)}/sources`],
    ['reports', () => '/api/reports'],
    ['stories', () => '/api/stories?least=2'],
    ['story', (i) => `/api/stories/${some(i)}`],
    ['events', (i) => `/api/events?actor=${state(i)}`],
    ['statements', (i) => `/api/statements?speaker=${person(i)}`],
    ['months', (i) => `/api/statements/months?speaker=${person(i)}`],
    ['person', (i) => `/api/people/${person(i)}`],
    ['people', () => '/api/people'],
    ['between', (i) => `/api/between?a=${state(i)}&b=${state(i + 1)}`],
    ['search', (i) => `/api/search?q=${word(i)}`],
    ['timeline', (i) => `/api/timeline?with=${person(i)}`],
    ['promises', () => '/api/promises'],
    ['compare', (i) => `/api/compare?report=${some(i)}&report=${some(i + 1)}`],
    ['places', () => '/api/places'],
    ['network', (i) => `/api/network?with=${state(i)}`],
    ['status', () => '/api/status'],
  ];
}

function ask(agent: Agent, url: string, [, path]: Question, i: number): Promise<number> {
  return new Promise((resolve, reject) => {
    get(new URL(path(i), url), { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    }).on('error', reject);
  });
}

function print(times: ReadonlyMap<string, readonly number[]>, failed: readonly string[], achieved: number): void {
  const at = (values: readonly number[], share: number) =>
    ([...values].sort((a, b) => a - b)[Math.ceil(share * values.length) - 1] as number).toFixed(1).padStart(8);
  const line = (name: string, values: readonly number[]) =>
    console.log(`${name.padEnd(18)} p50 ${at(values, 0.5)}   p95 ${at(values, 0.95)}   p99 ${at(values, 0.99)} ms`);
  for (const [name, values] of times) line(name, values);
  console.log('');
  line('all', [...times.values()].flat());
  console.log(
    `${achieved.toFixed(0)} requests a second answered of ${rate} asked, ${failed.length} failed${failed.length > 0 ? ` (${failed[0]})` : ''} · p95 of all at most 50 ms`,
  );
}
