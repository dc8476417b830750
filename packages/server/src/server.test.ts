import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portReports, type Served, serve, TOKEN } from '../test/served.js';
import type { Correction, Event, Listing, Problem, Report, ReportDetail, Statement } from './api.js';
import { PROBLEM_CODES } from './http/problem.js';
import { en } from './words/en.js';
import { ro } from './words/ro.js';

let served: Served;
beforeAll(async () => {
  served = await serve(portReports());
});
afterAll(() => served.end());

const get = (url: string, headers: Record<string, string> = {}) =>
  served.app.inject({ url, headers: { host: 'localhost:7373', ...headers } });

const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };

describe('who is answered', () => {
  test.each([
    ['localhost', 200],
    ['LOCALHOST:7373', 200],
    ['127.0.0.1:7373', 200],
    ['[::1]:7373', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['192.168.0.7', 421],
    ['localhost:7373@evil.example', 421],
  ])('Host: %s → %i', async (host, status) => {
    expect((await get('/api/health', { host })).statusCode).toBe(status);
    expect((await get('/', { host })).statusCode).toBe(status);
  });

  test('on a network addresses are all right, other names are not', async () => {
    const open = await serve([], { host: '0.0.0.0' });
    const status = async (host: string) =>
      (await open.app.inject({ url: '/api/health', headers: { host } })).statusCode;
    expect([await status('192.168.0.7:80'), await status('[fe80::1]'), await status('evil.example')]).toEqual([
      200, 200, 421,
    ]);
    await open.end();
  });

  test.each([
    ['http://localhost:7373', 422],
    ['http://evil.example', 403],
    ['null', 403],
  ])('a page of %s that sends something → %i', async (origin, status) => {
    const headers = { host: 'localhost:7373', origin, 'content-type': 'text/plain' };
    const sent = await served.app.inject({ method: 'POST', url: '/api/read', headers, payload: 'x' });
    expect(sent.statusCode).toBe(status);
  });
});

describe('headers', () => {
  test.each([
    '/',
    '/r/nothing',
    '/plain.css',
    '/api/health',
    '/api/nothing',
    '/api/docs',
    '/api/events?limit=x',
    '/%FF',
  ])('%s keeps scripts, frames and other origins out', async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe('forms of an answer', () => {
  test('a tag saves the body', async () => {
    const first = await get('/api/events');
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    const again = await get('/api/events', { 'if-none-match': `"other", W/${tag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
    expect((await get('/api/events', { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  test('a list is a table or lines, with the way to go on in a header', async () => {
    const csv = await get('/api/statements?limit=2', { accept: 'text/csv' });
    expect(csv.headers['content-type']).toMatch(/^text\/csv/);
    expect(csv.body.split('\r\n')[0]).toBe(
      'id,report,outlet,published,day,speaker,speaker_country,addressees,act,form,via,place,time,corrected,content,words',
    );
    const link = /^<(.+)>; rel="next"$/.exec(String(csv.headers.link))?.[1] as string;
    const lines = await get(link, { accept: 'application/x-ndjson, text/csv;q=0.5' });
    expect(lines.headers['content-type']).toMatch(/^application\/x-ndjson/);
    const items = lines.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Statement);
    expect(items).toHaveLength(2);
    expect((await get('/api/statements', { accept: 'image/png' })).statusCode).toBe(406);
    expect((await get('/api/status', { accept: 'text/csv' })).statusCode).toBe(406);
  });

  test('cursors walk through everything once', async () => {
    const all = (await get('/api/statements?limit=1000')).json<Listing<Statement>>().items.map(({ id }) => id);
    const walked: string[] = [];
    let url: string | null = '/api/statements?limit=3';
    while (url !== null) {
      const { items, next }: Listing<Statement> = (await get(url)).json();
      walked.push(...items.map(({ id }) => id));
      url = next === null ? null : `/api/statements?limit=3&after=${encodeURIComponent(next)}`;
    }
    expect(walked).toEqual(all);
    expect(all.length).toBeGreaterThan(8);
  });

  test('what was known then', async () => {
    const ids = (await get('/api/reports?asOf=2026-03-17')).json<Listing<Report>>().items.map(({ id }) => id);
    expect(ids.sort()).toEqual(served.ids.slice(0, 3).sort());
  });
});

describe('problems', () => {
  test('are told in the language asked for', async () => {
    const english = await get('/api/events?limit=x', { 'accept-language': 'fr, en;q=0.5' });
    const romanian = await get('/api/events?limit=x', { 'accept-language': 'ro-MD, en;q=0.5' });
    expect(english.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(english.json<Problem>()).toMatchObject({
      status: 400,
      code: 'bad-parameter',
      field: 'limit',
      instance: '/api/events?limit=x',
    });
    expect([english.json<Problem>().title, romanian.json<Problem>().title]).toEqual([
      'Wrong parameter',
      'Parametru greșit',
    ]);
  });

  test.each([
    ['/api/nothing', 404, 'not-found'],
    ['/api/reports/nothing', 404, 'unknown-id'],
    ['/api/events?actor=Nimeni', 404, 'unknown-id'],
    ['/api/events?colour=red', 400, 'unknown-parameter'],
    ['/api/events?after=x', 400, 'bad-cursor'],
    ['/api/events?since=2026-02-30', 400, 'bad-parameter'],
    ['/api/search?q=%22%22', 400, 'bad-query'],
    ['/api/events?place=%FF', 400, 'bad-encoding'],
    ['/api/reports/%FF', 400, 'bad-encoding'],
  ])('%s → %i %s', async (url, status, code) => {
    const problem = (await get(url)).json<Problem>();
    expect([problem.status, problem.code, problem.type]).toEqual([status, code, `/api/docs#${code}`]);
  });

  test('each has words in both languages and a place in the docs', async () => {
    const docs = (await get('/api/docs')).body;
    for (const code of PROBLEM_CODES) {
      expect(docs).toContain(`id="${code}"`);
      for (const words of [ro, en]) expect(words.problem(code, 'x').detail.length).toBeGreaterThan(10);
    }
  });

  test('what is said of a wrong value is safe to show', async () => {
    const { body } = await get(`/api/reports/${encodeURIComponent('\u202Egnp<script>')}`);
    expect(JSON.parse(body).detail).not.toContain('\u202E');
  });
});

describe('writing', () => {
  const send = (method: 'POST' | 'DELETE', url: string, headers: Record<string, string>, payload?: object) =>
    served.app.inject({ method, url, headers: { host: 'localhost', ...headers }, payload });

  test.each([
    [{}],
    [{ authorization: 'Bearer wrong' }],
    [{ authorization: `Basic ${TOKEN}` }],
    [{ authorization: `Bearer ${TOKEN}x` }],
    [{ authorization: `Bearer ${TOKEN} ${TOKEN}` }],
    [{ cookie: `token=${TOKEN}` }],
  ])('needs the token: %j', async (headers) => {
    const fact = `${served.ids[0]}/v1`;
    for (const url of ['/api/corrections', '/api/add', `/api/corrections?token=${TOKEN}`]) {
      const sent = await send('POST', url, headers, { kind: 'reject', fact, by: 'Ana', why: 'probă' });
      expect([sent.statusCode, sent.headers['www-authenticate']]).toEqual([401, 'Bearer realm="cronicar"']);
    }
    expect((await send('DELETE', '/api/corrections/abc?by=Ana', headers)).statusCode).toBe(401);
  });

  test('without a token nobody writes', async () => {
    const closed = await serve([], { token: null });
    const headers = { host: 'localhost', authorization: 'Bearer null' };
    const sent = await closed.app.inject({ method: 'POST', url: '/api/add', headers, payload: { text: 'x' } });
    expect([sent.statusCode, sent.json<Problem>().code]).toEqual([403, 'read-only-server']);
    await closed.end();
  });

  test('a correction is made, shown and undone', async () => {
    const [report] = served.ids as [string];
    const statement = `${report}/s1`;
    const ask = { kind: 'reattribute', fact: statement, speaker: 'Doina Vrânceanu', by: 'Ana', why: 'vezi filmarea' };
    const made = await send('POST', '/api/corrections', AUTHORIZED, ask);
    expect(made.statusCode).toBe(201);
    const { id } = made.json<Correction>();
    const detail = (await get(`/api/reports/${report}`)).json<ReportDetail>();
    expect(detail.remarks.s1?.corrections).toMatchObject([{ id, by: 'Ana', why: 'vezi filmarea' }]);
    const speaker = detail.record.statements.find((one) => one.id === 's1')?.speaker;
    expect(detail.record.entities.find((one) => one.id === speaker)?.name).toBe('Doina Vrânceanu');
    const undone = await send('DELETE', `/api/corrections/${id}?by=Ana`, AUTHORIZED);
    expect(undone.json<Correction>().undone?.by).toBe('Ana');
    expect((await get(`/api/reports/${report}`)).json<ReportDetail>().remarks).toEqual({});
    const listed = (await get('/api/corrections')).json<Listing<Correction>>();
    expect(listed.items.map((one) => one.id)).toEqual([id]);
    const again = await send('DELETE', `/api/corrections/${id}?by=Ana`, AUTHORIZED);
    expect([again.statusCode, again.json<Problem>().code]).toEqual([409, 'nothing-to-undo']);
  });

  test('a text is read without being kept, or kept', async () => {
    const text = 'Ministra culturii, Sanda Ghibănescu, a declarat miercuri că muzeul din Tecuci va fi redeschis.';
    const read = await send('POST', '/api/read', {}, { text, published: '2026-04-01', language: 'ro' });
    expect([read.statusCode, read.json().record.statements.length]).toEqual([200, 1]);
    const before = (await get('/api/status')).json().counts.reports;
    const added = await send('POST', '/api/add', AUTHORIZED, {
      text,
      published: '2026-04-01',
      language: 'ro',
      outlet: 'Ecoul',
    });
    expect([added.statusCode, added.json().outcome]).toEqual([201, 'added']);
    expect((await get('/api/status')).json().counts.reports).toBe(before + 1);
    const plain = await served.app.inject({
      method: 'POST',
      url: '/api/read',
      headers: { host: 'localhost', 'content-type': 'text/plain; charset=utf-8' },
      payload: `---\npublished: 2026-04-01\nlanguage: ro\n---\n${text}`,
    });
    expect(plain.json().record.report.text.trim()).toBe(text);
    const undated = await send('POST', '/api/read', { 'accept-language': 'ro' }, { text });
    expect([undated.statusCode, undated.json<Problem>().problems?.[0]?.message]).toEqual([
      422,
      'lipsește data; dați ziua publicării ca „published”, AAAA-LL-ZZ',
    ]);
  });
});

describe('people and places', () => {
  const items = async (url: string) => (await get(url)).json().items as readonly { readonly name: string }[];

  test('places of one story are those of its events', async () => {
    const all = await items('/api/places');
    const told = (await get('/api/events?limit=1000')).json<Listing<Event>>().items.find(({ place }) => place !== null);
    const { story } = (await get(`/api/reports/${told?.report.id}`)).json<ReportDetail>().report;
    const ofStory = await items(`/api/places?story=${story}`);
    expect(ofStory.length).toBeGreaterThan(0);
    expect(ofStory.length).toBeLessThanOrEqual(all.length);
    const events = (await get(`/api/events?story=${story}&limit=1000`)).json<Listing<Event>>().items;
    const named = new Set(events.map(({ place }) => place?.name));
    for (const { name } of ofStory) expect(named.has(name)).toBe(true);
    expect((await get('/api/places?story=nothing')).statusCode).toBe(404);
  });

  test('nobody is in the company of those who go by the same name', async () => {
    const { items: people, with: company } = (await get('/api/people/Ghimp%C4%83u')).json();
    expect(people.length).toBeGreaterThan(0);
    const names = people.map(({ name }: { name: string }) => name);
    expect(company.filter(({ value }: { value: string }) => names.includes(value))).toEqual([]);
  });
});

describe('limits', () => {
  test('too many requests are told when to come back', async () => {
    const limited = await serve([], { limits: { requests: 5 } });
    const ask = () => limited.app.inject({ url: '/api/health', headers: { host: 'localhost' } });
    for (let i = 0; i < 5; i++) expect((await ask()).statusCode).toBe(200);
    const refused = await ask();
    expect([refused.statusCode, refused.json<Problem>().code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await limited.end();
  });
});

describe('pages', () => {
  test('without the built app a report can be read, and what is missing is told', async () => {
    const home = await get('/', { 'accept-language': 'ro' });
    expect([home.statusCode, home.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(home.body).toContain('Paginile nu sunt construite');
    const page = await get(`/r/${served.ids[0]}`, { 'accept-language': 'ro' });
    expect(page.body).toContain('<html lang="ro">');
    expect(page.body).toContain('Ilinca Straton');
    expect(page.body).toMatch(/<li id="s\d"><p><strong>/);
    expect(page.body).toMatch(/<li id="v\d"><p><strong>/);
    expect((await get('/r/nothing', { accept: 'text/html' })).statusCode).toBe(404);
    expect((await get('/nothing', { accept: 'text/html' })).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('a report as it was known on a day', async () => {
    const page = (query: string) => get(`/r/${served.ids[0]}${query}`, { accept: 'text/html' });
    expect((await page('?asOf=2026-04-30')).statusCode).toBe(200);
    expect((await page('?asOf=2020-01-01')).statusCode).toBe(404);
    // What is no day is no reason to show nothing.
    for (const asOf of ['yesterday', '2026-02-31', "'--", '2026-04-30&asOf=2020-01-01'])
      expect((await page(`?asOf=${encodeURIComponent(asOf)}`)).statusCode).toBe(200);
  });

  test('the built app is served, and nothing beside it', async () => {
    const folder = join(served.folder, 'app');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html lang="en"><head><title>Cronicar</title><script type="module" src="/assets/app-1.js"></script></head><body><div id="root"></div></body></html>',
    );
    writeFileSync(join(folder, 'assets/app-1.js'), 'export {};');
    writeFileSync(join(served.folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, '.hidden'), 'secret');
    const built = await serve(portReports().slice(0, 1), { pages: folder });
    const ask = (url: string) =>
      built.app.inject({ url, headers: { host: 'localhost', accept: 'text/html', 'accept-language': 'ro' } });
    const asset = await ask('/assets/app-1.js');
    expect([asset.body, asset.headers['cache-control']]).toEqual(['export {};', 'public, max-age=31536000, immutable']);
    expect((await ask('/people')).body).toContain('<div id="root"></div>');
    const page = (await ask(`/r/${built.ids[0]}`)).body;
    expect(page).toContain('<html lang="ro">');
    expect(page).toContain(
      '<title>Docherii au blocat portul Constanța. Poliția a reținut 14 persoane · Cronicar</title>',
    );
    expect(page).toMatch(/<div id="root"><div class="plain">.*<script|<script.*<div id="root"><div class="plain">/s);
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/..%5csecret.txt',
      '/.hidden',
      '//secret.txt',
      '/assets/%00',
      '/assets/',
    ])
      expect([path, (await ask(path)).body.includes('secret\n') || (await ask(path)).body === 'secret']).toEqual([
        path,
        false,
      ]);
    await built.end();
  });
});

describe('docs', () => {
  const DOCS = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');

  test('name every route, parameter, problem and column', async () => {
    const { paths } = (await get('/api/openapi.json')).json<{
      paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
    }>();
    const names = Object.values(paths).flatMap((one) =>
      Object.values(one).flatMap(({ parameters = [] }) => parameters.map(({ name }) => name)),
    );
    const { TABLES } = await import('./http/table.js');
    const columns = Object.entries(TABLES).flatMap(([kind, table]) =>
      ['events', 'statements', 'reports'].includes(kind) ? [] : table.map(({ name }) => name),
    );
    const missing = [...Object.keys(paths), ...new Set(names), ...PROBLEM_CODES, ...columns].filter(
      (word) => !DOCS.includes(`\`${word.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(missing).toEqual([]);
  });
});
