/** Reports that try to be more than text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../test/served.js';
import type { Listing, Report, ReportDetail } from './api.js';

const SCRIPT = '<script>alert(document.cookie)</script><img src=x onerror=alert(1)>';
const QUOTED = `"><svg/onload=alert(1)> ' onclick=alert(1) x='`;
const TURNED = '\u202Eevil\u202C \u2066isolated';

function report(fields: Readonly<Record<string, string>>, text: string): string {
  const header = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\npublished: 2026-02-03\nlanguage: ro\n${header.join('\n')}\n---\n${text}\n`;
}

const PLAIN = 'Primarul din Valea Lungă, Toma Cârstocea, a declarat marți că podul va fi reparat.';
const REPORTS = [
  report(
    { id: 'a', title: `${SCRIPT} titlu`, outlet: SCRIPT, author: QUOTED, url: 'javascript:alert(1)//x' },
    `${PLAIN}\n\n„${SCRIPT}”, a declarat Toma Cârstocea.`,
  ),
  report(
    { id: 'b', title: QUOTED, outlet: TURNED, url: 'data:text/html,<script>alert(1)</script>' },
    `${TURNED} ${PLAIN} ${TURNED}`,
  ),
  report(
    { id: 'c', title: '</title><script>alert(1)</script>', url: 'https://exemplu.test/"onmouseover="alert(1)' },
    `${PLAIN} </div></body><script>alert(1)</script> $& $1 $\``,
  ),
  report({ id: 'd', title: 'Cuvinte lungi' }, `${PLAIN} ${'x'.repeat(1_000_000)} ${'ă'.repeat(200_000)}`),
  report({ id: 'e', title: '=HYPERLINK("http://evil.test";"x")', outlet: '@SUM(A1)' }, `${PLAIN} \u0007\u001b[31m`),
];

let served: Served;
beforeAll(async () => {
  served = await serve(REPORTS);
}, 120_000);
afterAll(() => served.end());

const get = (url: string, accept = '*/*') => served.app.inject({ url, headers: { host: 'localhost', accept } });

/** Elements and attributes of a page, as far as a parser would see any. */
function tags(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

describe('pages', () => {
  test('hold no element but their own', async () => {
    for (const id of served.ids) {
      const { body } = await get(`/r/${id}`);
      const found = tags(body).filter(
        (tag) =>
          !/^<(?:!doctype html|\/?(?:html|head|title|body|div|nav|a|article|header|h1|h2|p|bdi|time|section|ol|li|strong|em|blockquote)|meta|link)\b[^<]*>$/.test(
            tag,
          ),
      );
      expect(found).toEqual([]);
      expect(tags(body).filter((tag) => /\son\w+\s*=/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
      expect(tags(body).filter((tag) => /(?:javascript|data):/i.test(tag))).toEqual([]);
      expect(body).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }
  });

  test('show the words as they are', async () => {
    const { body } = await get(`/r/${served.ids[0]}`);
    expect(body).toContain('&lt;script&gt;alert(document.cookie)&lt;/script&gt;');
    const third = (await get(`/r/${served.ids[2]}`)).body;
    expect(third).toContain('$&amp; $1 $`');
    expect(third.match(/<\/html>/g)).toHaveLength(1);
  });

  test('the list of reports too', async () => {
    const { body } = await get('/');
    expect(tags(body).filter((tag) => /script|img|svg/i.test(tag))).toEqual([]);
  });

  test('a word of a megabyte is a word', async () => {
    const { body, statusCode } = await get(`/r/${served.ids[3]}`);
    expect([statusCode, body.includes('x'.repeat(1_000_000))]).toEqual([200, true]);
  });
});

describe('data', () => {
  test('is given as it is, and never as a page', async () => {
    for (const id of served.ids) {
      const response = await get(`/api/reports/${id}`);
      expect(response.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
      expect(response.json<ReportDetail>().report.id).toBe(id);
    }
    const titles = (await get('/api/reports')).json<Listing<Report>>().items.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining([`${SCRIPT} titlu`]));
    for (const url of [
      '/api/events',
      '/api/statements',
      '/api/stories',
      '/api/places',
      '/api/network',
      '/api/search?q=podul',
      '/api/changes',
      '/api/people',
    ])
      expect([url, (await get(url)).statusCode]).toEqual([url, 200]);
  });

  test('a table has no formulas', async () => {
    const { body } = await get('/api/reports', 'text/csv');
    expect(body).toContain(`'=HYPERLINK`);
    expect(body).toContain(`'@SUM(A1)`);
    expect(body).not.toMatch(/(?:^|,)"?[=@]/m);
  });
});
