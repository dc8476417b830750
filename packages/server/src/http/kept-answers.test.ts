import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { portReports, reading, type Served, serve, TOKEN } from '../../test/served.js';
import type { Listing, Report } from '../api.js';

let served: Served;
beforeAll(async () => {
  served = await serve(portReports().slice(0, 2));
});
afterAll(() => served.end());

const get = (url: string, headers: Record<string, string> = {}) =>
  served.app.inject({ url, headers: { host: 'localhost', ...headers } });

test('an answer is given again without asking the archive, each form by itself', async () => {
  const asked = vi.fn(served.archive.reports);
  const counting = await serve([], { archive: { ...served.archive, reports: asked } });
  const get = (url: string, headers: Record<string, string> = {}) =>
    counting.app.inject({ url, headers: { host: 'localhost', ...headers } });
  const first = await get('/api/reports');
  const again = await get('/api/reports');
  expect(asked).toHaveBeenCalledTimes(1);
  expect([again.body, again.headers.etag, again.headers['content-type'], again.headers.vary]).toEqual([
    first.body,
    first.headers.etag,
    first.headers['content-type'],
    first.headers.vary,
  ]);
  expect((await get('/api/reports', { accept: 'text/csv' })).headers['content-type']).toMatch(/^text\/csv/);
  expect(asked).toHaveBeenCalledTimes(2);
  expect((await get('/api/reports', { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(304);
  expect((await get('/api/reports')).body).toBe(first.body);
  // Who may not ask doesn't get it either.
  expect((await get('/api/reports', { host: 'evil.example' })).statusCode).toBe(421);
  await counting.end();
});

test('until the archive changes, here or elsewhere', async () => {
  const count = async () => (await get('/api/reports')).json<Listing<Report>>().items.length;
  expect(await count()).toBe(2);
  const text = readFileSync(new URL('../../../../examples/viitura.txt', import.meta.url));
  const headers = { host: 'localhost', 'content-type': 'text/plain', authorization: `Bearer ${TOKEN}` };
  await served.app.inject({ method: 'POST', url: '/api/add', headers, payload: text });
  expect(await count()).toBe(3);
  const { openArchive } = await import('@cronicar/archive');
  const other = await openArchive(`${served.folder}/a.db`, { mode: 'write' });
  const { prepared } = await reading.read({ bytes: Buffer.from(portReports()[2] as string), name: '-', prepare: true });
  if (prepared) await other.add([prepared]);
  await other.close();
  expect(await count()).toBe(4);
});

test('problems are not kept', async () => {
  expect((await get('/api/reports/tqtar2wdcgst')).statusCode).toBe(404);
  const headers = { host: 'localhost', 'content-type': 'text/plain', authorization: `Bearer ${TOKEN}` };
  const added = await served.app.inject({
    method: 'POST',
    url: '/api/add',
    headers,
    payload: portReports()[3] as string,
  });
  expect((await get(`/api/reports/${added.json().id}`)).statusCode).toBe(200);
});
