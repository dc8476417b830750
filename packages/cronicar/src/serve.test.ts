/** Runs the built command that serves, as a user does. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/cronicar.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cronicar-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string | null;
}

function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [BIN, 'serve', '--port', '0', '--json', ...args], { cwd: folder });
  running.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.stdout.once('data', (data) => resolve({ child, ...JSON.parse(String(data)) }));
    child.once('exit', (code) => reject(new Error(`${code}: ${said}`)));
  });
}

function cronicar(...args: string[]) {
  const run = spawnSync(process.execPath, [BIN, 'serve', ...args, '--ui', 'en'], {
    encoding: 'utf8',
    cwd: folder,
    timeout: 30_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const REPORT = `---
published: 2026-02-03
outlet: Ecoul Văii
---
Primarul din Valea Lungă, Toma Cârstocea, a declarat marți că podul peste Sărata va fi reparat până la sfârșitul lunii martie.`;

test('reads, keeps, answers, and stops when told to', async () => {
  const { child, url, token } = await start('--archive', 'a.db');
  const send = (path: string, body: string, authorization?: string) =>
    fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...(authorization ? { authorization } : {}) },
      body,
    });
  const read = await send('/api/read', REPORT);
  expect([
    read.status,
    ((await read.json()) as { record: { statements: unknown[] } }).record.statements.length,
  ]).toEqual([200, 1]);
  // The thread that read goes on with the next.
  expect((await send('/api/read', 'x')).status).toBe(422);
  expect((await send('/api/add', REPORT)).status).toBe(401);
  expect((await send('/api/add', REPORT, `Bearer ${token}`)).status).toBe(201);
  const listed = (await (await fetch(new URL('/api/reports', url))).json()) as {
    items: { id: string; outlet: string }[];
  };
  expect(listed.items.map(({ outlet }) => outlet)).toEqual(['Ecoul Văii']);
  expect(await (await fetch(new URL(`/r/${listed.items[0]?.id}`, url))).text()).toContain('Toma Cârstocea');
  const api = (await (await fetch(new URL('/api/openapi.json', url))).json()) as { openapi: string };
  expect(api.openapi).toBe('3.1.0');
  child.removeAllListeners('exit');
  const exit = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
}, 60_000);

test('takes its token from a file, if it is one', async () => {
  writeFileSync(join(folder, 'token.txt'), '  0123456789abcdefXYZ\n');
  expect((await start('--archive', 'b.db', '--token-file', 'token.txt')).token).toBe('0123456789abcdefXYZ');
  writeFileSync(join(folder, 'short.txt'), 'short');
  expect(cronicar('--token-file', 'short.txt')).toMatchObject({ code: 2, err: expect.stringContaining('at least 16') });
  expect(cronicar('--token-file', 'none.txt')).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot be read (ENOENT)'),
  });
}, 60_000);

test('says what is wrong', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  expect(cronicar('--archive', 'c.db', '--port', String(port))).toMatchObject({
    code: 1,
    err: `cronicar: port ${port} is taken; choose another with --port\n`,
  });
  other.close();
  expect(cronicar('--port', '99999').code).toBe(2);
  writeFileSync(join(folder, 'none.db'), 'no archive, but long enough to be looked at as one by whoever opens it');
  expect(cronicar('--archive', 'none.db')).toMatchObject({ code: 1, err: expect.stringContaining('none.db') });
}, 60_000);

test.skipIf(process.getuid?.() === 0)(
  'an archive that cannot be written to is only read',
  async () => {
    const { child } = await start('--archive', 'd.db');
    child.removeAllListeners('exit');
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await exit;
    chmodSync(join(folder, 'd.db'), 0o444);
    expect((await start('--archive', 'd.db')).token).toBeNull();
  },
  60_000,
);
