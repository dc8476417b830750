import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../cronicar/src/words/en.js';
import { ro } from '../../../cronicar/src/words/ro.js';
import { portReports, reading, type Served, serve, TOKEN } from '../../test/served.js';
import { makeServer } from '../server.js';
import { type Answering, answeredBy, type Question } from './answering.js';

let served: Served;
/** Over the same archive: hands its questions to `elsewhere`. */
let handing: FastifyInstance;
let elsewhere: Answering;
const asked: Question[] = [];

beforeAll(async () => {
  served = await serve(portReports());
  elsewhere = answeredBy(served.app);
  handing = await makeServer({
    ...{ archive: served.archive, reading, engine: 'cronicar 0.1.0', token: TOKEN, host: '127.0.0.1' },
    ...{ pages: '/none', names: { ro, en }, limits: { requests: 1_000_000, memory: 0 } },
    answering: {
      answer: (question) => {
        asked.push(question);
        return elsewhere.answer(question);
      },
    },
  });
});
afterAll(async () => {
  await handing.close();
  await served.end();
});

const get = (app: FastifyInstance, url: string, headers: Record<string, string> = {}) =>
  app.inject({ url: url.replace('A', served.ids[0] as string), headers: { host: 'localhost', ...headers } });

const KEPT = ['content-type', 'content-language', 'vary', 'link', 'etag'];
const seen = async (app: FastifyInstance, url: string, headers?: Record<string, string>) => {
  const response = await get(app, url, headers);
  return [response.statusCode, KEPT.map((name) => response.headers[name]), response.body];
};

describe('what is answered elsewhere is answered as here', () => {
  test.each([
    ['/api/reports?limit=1'],
    ['/api/reports/A'],
    ['/api/stories/A'],
    ['/api/people/Ghimp%C4%83u'],
    ['/api/search?q=docheri'],
    ['/api/events', { accept: 'text/csv' }],
    ['/api/statements', { accept: 'application/x-ndjson' }],
    ['/api/reports/zzzz', { 'accept-language': 'ro' }],
    ['/api/reports/zzzz', { 'accept-language': 'en' }],
    ['/api/events?since=ieri'],
    ['/api/events', { accept: 'image/png' }],
  ] as const)('%s %o', async (url, headers?: Record<string, string>) => {
    expect(await seen(handing, url, headers)).toEqual(await seen(served.app, url, headers));
  });

  test('and is known again by its tag', async () => {
    const { headers } = await get(handing, '/api/stories/A');
    const again = await get(handing, '/api/stories/A', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

test('what is wrong with a question is found before it is handed over', async () => {
  asked.length = 0;
  expect((await get(handing, '/api/reports?limit=many')).statusCode).toBe(400);
  expect((await get(handing, '/api/reports', { host: 'evil.example' })).statusCode).toBeGreaterThanOrEqual(400);
  expect(asked).toEqual([]);
});

test('places, the state of the server and corrections are answered here, and nothing secret is handed over', async () => {
  asked.length = 0;
  for (const url of ['/api/places', '/api/status', '/api/health', '/api/corrections']) {
    expect((await get(handing, url, { authorization: `Bearer ${TOKEN}` })).statusCode).toBe(200);
  }
  expect(asked).toEqual([]);
  await get(handing, '/api/events', { authorization: `Bearer ${TOKEN}`, cookie: 'a=b' });
  expect(asked.map(({ headers }) => Object.keys(headers))).toEqual([['host']]);
});

test('where nobody is there to answer, it is answered here', async () => {
  const before = elsewhere;
  elsewhere = { answer: async () => null };
  const { statusCode, json } = await get(handing, '/api/reports');
  elsewhere = before;
  expect([statusCode, json().items.length]).toEqual([200, served.ids.length]);
});
