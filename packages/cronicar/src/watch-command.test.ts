/** Runs `cronicar watch` as a user does, against a host on this machine, and stops it in every way there is. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '@cronicar/archive';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { type Answering, type Host, startHost } from '../../intake/test/host.js';

// Each test starts several processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const BIN = fileURLToPath(new URL('../bin/cronicar.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cronicar-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, CRONICAR_ARCHIVE, ...env } = process.env;

const running: ChildProcess[] = [];
const hosts: Host[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const host of hosts.splice(0)) await host.close();
});

async function host(answers: Record<string, Answering | string>, port?: number): Promise<Host> {
  const started = await startHost(answers, port);
  hosts.push(started);
  return started;
}

let archives = 0;
const newArchive = () => `a${archives++}.db`;

/** Not `spawnSync`: the host of the test has to answer meanwhile. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env });
  running.push(child);
  const heard = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    heard.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    heard.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return { child, heard, ended };
}

async function run(...args: string[]) {
  const { heard, ended } = start(...args);
  const code = await ended;
  return { code, ...heard };
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (const since = Date.now(); !holds(); ) {
    if (Date.now() - since > 40_000) throw new Error(`waited too long for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const AT_HOME = ['--allow-private', '--delay', '0'];

function story(number: number, more = ''): string {
  return `---
published: 2025-04-10T10:00:00+03:00
outlet: Ecoul Văii
language: ro
title: Apele cresc (${number})
---
Ministra mediului, Livia Scorțaru, a anunțat joi că digul din Vâlcele a cedat în ${number} locuri. ${more}
`;
}

/** Pages that take a while, so that one can be in the middle of them. */
function stories(count: number): Record<string, Answering> {
  const answer =
    (number: number): Answering =>
    (_, response) =>
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(story(number)), 30);
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`/${i}`, answer(i)]));
}

function listOf(origin: string, count: number): string {
  const file = join(folder, `lista-${archives}.txt`);
  writeFileSync(file, Array.from({ length: count }, (_, i) => `${origin}/${i}`).join('\n'));
  return file;
}

/** Every report with how many versions it has, by address. */
async function kept(path: string): Promise<Map<string, number>> {
  const archive = await openArchive(join(folder, path), { mode: 'read' });
  try {
    const { reports: count, faults } = await archive.check();
    expect(faults).toEqual([]);
    const { items } = await archive.reports({ limit: 1000 });
    const found = new Map<string, number>();
    for (const { id, url } of items) found.set(url ?? id, (await archive.report(id)).versions.length);
    expect([found.size, items.length]).toEqual([count, count]);
    return found;
  } finally {
    await archive.close();
  }
}

const COUNT = 16;
const allOnce = ({ origin }: Host) => new Map(Array.from({ length: COUNT }, (_, i) => [`${origin}/${i}`, 1]));
const sorted = (map: Map<string, number>) => [...map].sort();

describe('stopped in the middle and started again: all there, each once', () => {
  test.each<[signal: NodeJS.Signals, code: number | null]>([
    ['SIGTERM', 0],
    ['SIGINT', 0],
    ['SIGKILL', null],
  ])('%s', async (signal, code) => {
    const site = await host(stories(COUNT));
    const archive = newArchive();
    const args = ['watch', listOf(site.origin, COUNT), '--every', '1s', ...AT_HOME, '--archive', archive];
    const first = start(...args);
    await until(() => site.asked.length > 6, 'some pages');
    first.child.kill(signal);
    expect(await first.ended).toBe(code);
    if (code === 0) {
      expect(first.heard.err).toContain('stopping');
      expect(first.heard.out).toMatch(/added.*, done\n$/);
    }
    expect(site.asked.length).toBeLessThan(COUNT);
    const second = start(...args);
    await until(() => site.asked.filter((path) => path === `/${COUNT - 1}`).length >= 2, 'two rounds');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(sorted(await kept(archive))).toEqual(sorted(allOnce(site)));
  });
});

test('the network is gone for some rounds, and comes back', async () => {
  const site = await host({ '/0': story(0) });
  const archive = newArchive();
  const args = ['watch', `${site.origin}/0`, '--every', '1s', ...AT_HOME, '--archive', archive, '--json'];
  const { child, heard, ended } = start(...args);
  const rounds = () =>
    heard.out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  await until(() => rounds().some(({ added }) => added === 1), 'the first round');
  await site.close();
  await until(() => rounds().some(({ failed }) => failed === 1), 'a round without a network');
  await host({ '/0': story(0, 'Apele s-au retras.') }, Number(new URL(site.origin).port));
  await until(() => rounds().some(({ newVersions }) => newVersions === 1), 'the other words');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  const docs = readFileSync(new URL('../../../docs/watch.md', import.meta.url), 'utf8');
  expect(Object.keys(rounds()[0]).filter((key) => !docs.includes(`\`${key}\``))).toEqual([]);
  const gone = rounds().find(({ failed }) => failed === 1);
  expect(gone.problems).toMatchObject([{ code: 'unreachable', file: `${site.origin}/0` }]);
  expect(await kept(archive)).toEqual(new Map([[`${site.origin}/0`, 2]]));
});

test('a feed: full texts from it, summaries from their pages, each once', async () => {
  const text = (number: number) =>
    Array.from(
      { length: 12 },
      (_, i) => `<p>Ministra mediului, Livia Scorțaru, a anunțat că digul ${number} a cedat în ${i + 2} locuri.</p>`,
    ).join('');
  const item = (origin: string, number: number, body: string) =>
    `<item><title>Apele cresc (${number})</title><link>${origin}/${number}</link><guid>${origin}/${number}</guid>
     <pubDate>Thu, 10 Apr 2025 10:00:00 +0300</pubDate>${body}</item>`;
  const site = await host({});
  const { origin, answers } = site;
  const feed = (...items: string[]) =>
    answers.set(
      '/rss',
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
       <channel><title>Ecoul Văii</title><link>${origin}</link>${items.join('')}</channel></rss>`,
    );
  const full = item(origin, 1, `<content:encoded><![CDATA[${text(1)}]]></content:encoded>`);
  const short = item(origin, 2, '<description>Pe scurt.</description>');
  answers.set(
    '/2',
    `<!doctype html><html lang="ro"><title>Apele cresc (2)</title><article>${text(2)}</article></html>`,
  );
  const archive = newArchive();
  const go = () => run('watch', `${origin}/rss`, '--once', ...AT_HOME, '--archive', archive);
  feed(full, short);
  expect(await go()).toMatchObject({ code: 0, out: expect.stringContaining('2 reports added') });
  feed(short);
  expect(await go()).toMatchObject({ code: 0, out: expect.stringContaining('0 reports added') });
  feed();
  expect(await go()).toMatchObject({ code: 0, out: expect.stringContaining('0 reports added') });
  expect(await kept(archive)).toEqual(
    new Map([
      [`${origin}/1`, 1],
      [`${origin}/2`, 1],
    ]),
  );
  expect(site.asked.filter((path) => path === '/1')).toEqual([]);
  expect(site.asked.filter((path) => path === '/2')).toHaveLength(1);
});

test('hosts that are slow, broken or hostile keep nobody from the others', async () => {
  const site = await host({
    '/0': story(0),
    '/busy': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
    '/reset': (_, __, socket) => socket.resetAndDestroy(),
    '/inner': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  });
  const archive = newArchive();
  const addresses = ['/reset', '/inner', '/none', '/0', '/busy'].map((path) => site.origin + path);
  const { code, out, err } = await run('watch', ...addresses, '--once', ...AT_HOME, '--archive', archive);
  expect(code).toBe(1);
  expect(out).toMatch(/^\S+ 5 sources asked, 1 report added, 4 failed, done\n$/);
  expect(err.split('\n').filter(Boolean)).toHaveLength(4);
  for (const told of ['broke off', 'only http and https', 'HTTP 404', 'left alone']) expect(err).toContain(told);
  expect(await kept(archive)).toEqual(new Map([[`${site.origin}/0`, 1]]));
});

test('only one watches an archive', async () => {
  const site = await host({ '/0': story(0) });
  const args = ['watch', `${site.origin}/0`, ...AT_HOME, '--archive', newArchive()];
  const { heard, child, ended } = start(...args);
  await until(() => heard.out.includes('added'), 'the first round');
  expect(await run(...args, '--once')).toMatchObject({
    code: 1,
    err: expect.stringContaining('another cronicar watch'),
  });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await run(...args, '--once', '--ui', 'ro')).toMatchObject({ code: 0, out: expect.stringContaining('gata') });
});

describe('adding from the web', () => {
  test('once, and unchanged when asked again', async () => {
    const site = await host({
      '/0': (request, response) => {
        if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
        else response.writeHead(200, { 'content-type': 'text/plain', etag: '"a"' }).end(story(0));
      },
    });
    const args = ['add', `${site.origin}/0`, ...AT_HOME, '--archive', newArchive()];
    expect(await run(...args, '--outlet', 'Curierul', '--json')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\{"file":"http.*\/0","id":"\w+","outcome":"added"\}\n$/),
    });
    expect(await run(...args)).toMatchObject({ code: 0, out: '0 reports added, 1 known already\n' });
  });

  test('what stands at the addresses of a list, where that is asked for', async () => {
    const site = await host({ '/0': story(0), '/1': story(1) });
    writeFileSync(join(folder, 'list.urls'), `${site.origin}/0\n${site.origin}/1\n`);
    const args = ['add', 'list.urls', ...AT_HOME, '--archive', newArchive(), '--json'];
    const outcomes = (out: string) =>
      out.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { outcome: string }).outcome]));
    expect(outcomes((await run(...args)).out)).toEqual(['link', 'link']);
    expect(outcomes((await run(...args, '--fetch', '--outlet', 'Curierul')).out)).toEqual(['added', 'added']);
  });

  test('old code pages', async () => {
    // In both Romanian code pages â stands where it does in Latin-1, ă and ţ stand where ã and þ do.
    const text = story(0).replaceAll('ă', 'ã').replaceAll('ț', 'þ');
    const site = await host({
      '/0': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-2' }).end(Buffer.from(text, 'latin1')),
    });
    const archive = newArchive();
    await run('add', `${site.origin}/0`, ...AT_HOME, '--archive', archive);
    const found = await run('search', 'Scortaru', 'Vâlcele', '--json', '--archive', archive);
    expect(JSON.parse(found.out).report.outlet).toBe('Ecoul Văii');
  });

  test('not from this machine, unless one says so', async () => {
    const site = await host({ '/0': story(0) });
    const archive = newArchive();
    for (const address of [`${site.origin}/0`, 'http://127.0.0.1/', 'http://[::1]/', 'http://2130706433/']) {
      const { code, err } = await run('add', address, '--archive', archive);
      expect(code).toBe(1);
      expect(err).toContain('--allow-private');
    }
    expect(site.asked).toEqual([]);
  });
});

describe('wrong commands', () => {
  test.each<[args: string[], told: string]>([
    [['--every', '10'], '--every cannot be “10”'],
    [['--every', '0s'], '--every cannot be'],
    [['--every', '8d'], '--every cannot be'],
    [['--delay', 'mult'], '--delay cannot be'],
  ])('%j', async (args, told) => {
    const { code, err } = await run('watch', 'https://ecou.example/rss', ...args, '--archive', newArchive());
    expect({ code, told: err.includes(told) }).toEqual({ code: 2, told: true });
  });

  test('nothing to watch', async () => {
    writeFileSync(join(folder, 'gol.opml'), '<opml version="2.0"><body/></opml>');
    expect(await run('watch', 'gol.opml', 'nu.opml')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/gol\.opml: lists no feeds.*\nnu\.opml: no such file\n/),
    });
  });
});
