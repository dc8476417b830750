/** Asks every route of the OpenAPI document with hostile values: nothing may be a fault of ours. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portReports, type Served, serve, TOKEN } from '../test/served.js';

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: boolean;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
}
interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

let served: Served;
const faults: string[] = [];
beforeAll(async () => {
  served = await serve(portReports(), { onFault: (error, asked) => faults.push(`${asked}: ${error}`) });
});
afterAll(() => served.end());

/** As they stand in the address, so that what is no UTF-8 can be among them. */
const HOSTILE: readonly string[] = [
  ...[
    "' or 1=1 --",
    "'; drop table reports; --",
    '" union select * from entities --',
    '%',
    '_',
    '*',
    '"',
    '""*',
    '-',
    'NEAR(a b)',
    'a AND OR NOT b',
    'title:x',
    '{a}^2',
    '\0',
    'a\0b',
    '\r\nset-cookie: a=b',
    '\x1b[31m',
    '\u202Egnp.exe',
    'x'.repeat(3000),
    'ț'.repeat(600),
    '('.repeat(900),
    'a '.repeat(450),
    '-1',
    '0',
    '1e309',
    'NaN',
    'Infinity',
    '9007199254740993',
    '0x10',
    '1.5',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '../../../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '/etc/passwd',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '=person:a:ROU',
    '=',
    'Q99999999999999',
    'ZZZ',
    '2026-02-30',
    '2026-13-01T99:99:99Z',
    '0000-00-00',
    '+275760-09-13',
    '2026-03-17~999999999999999999',
    '~1',
    '~',
    '9999-99-99~1',
    ',',
    ',,,,',
    'a,b,c',
    'ASSAULT/../x',
    '%00',
    '',
    ' ',
    '\u0000\u0001\u0002',
    '🫥'.repeat(200),
  ].map((value) => encodeURIComponent(value)),
  '%FF',
  '%C3%28',
  '%E2%82',
  '%',
  '%ZZ',
  '%u0041',
  '%ED%A0%80',
];

function document(): ApiDocument {
  return (served.app as unknown as { swagger: () => ApiDocument }).swagger();
}

/** Values that are right, so that one wrong value at a time is what is tried. */
function right(name: string): string {
  const id = served.ids[0] as string;
  const values: Readonly<Record<string, string>> = { id, report: id, fact: `${id}%2Fv1`, number: 'v1', by: 'Ana' };
  return values[name] ?? { a: 'ROU', b: 'RUS', q: 'docheri' }[name] ?? 'x';
}

function addressOf(path: string, parameters: readonly Parameter[], of: Readonly<Record<string, string>>): string {
  const value = (name: string) => of[name] ?? right(name);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
  const query = parameters
    .filter((one) => one.in === 'query' && (one.required === true || of[one.name] !== undefined))
    .map(({ name }) =>
      name === 'report' && path === '/api/compare'
        ? `report=${value(name)}&report=${served.ids[1]}`
        : `${name}=${name === 'by' && path.endsWith('counts') ? (of.by ?? 'month') : value(name)}`,
    );
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

async function ask(method: string, url: string): Promise<string | null> {
  const body = method === 'POST' ? { payload: '{}', headers: { 'content-type': 'application/json' } } : {};
  const response = await served.app.inject({
    ...body,
    method: method.toUpperCase() as 'GET',
    url,
    headers: { ...('headers' in body ? body.headers : {}), host: 'localhost', authorization: `Bearer ${TOKEN}` },
  });
  const { statusCode } = response;
  if (statusCode >= 500) return `${method} ${url.slice(0, 200)}: ${statusCode} ${response.body.slice(0, 200)}`;
  const type = String(response.headers['content-type'] ?? '');
  if (statusCode >= 400 && !type.startsWith('application/problem+json')) return `${url.slice(0, 200)}: ${type}`;
  if (response.headers['set-cookie'] !== undefined) return `${url.slice(0, 200)}: a header was set`;
  return null;
}

test('the document is one of OpenAPI 3.1 and names every route', () => {
  const { openapi, paths, components } = document();
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths).length).toBeGreaterThan(28);
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Record', 'Story', 'Event', 'Problem']));
});

describe('hostile values', () => {
  test('in every parameter give an answer or say what is wrong', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const [path, operations] of Object.entries(document().paths)) {
      for (const [method, { parameters = [] }] of Object.entries(operations)) {
        for (const { name } of parameters) {
          for (const value of HOSTILE) {
            asked++;
            const fault = await ask(method, addressOf(path, parameters, { [name]: value }));
            if (fault !== null) wrong.push(fault);
          }
        }
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(10_000);
  }, 300_000);

  test('as names of parameters, and twice, are told', async () => {
    for (const query of [
      '__proto__=1',
      'constructor[a]=1',
      'limit=1&limit=2',
      '%FF=1',
      'toString',
      '__proto__[x]=1',
      '&&&',
      '='.repeat(2000),
    ]) {
      const { statusCode } = await served.app.inject({ url: `/api/events?${query}`, headers: { host: 'localhost' } });
      expect([query.slice(0, 30), statusCode]).toEqual([query.slice(0, 30), query === '&&&' ? 200 : 400]);
    }
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  const BODIES: readonly (readonly [why: string, body: string | Buffer, status: number])[] = [
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a prototype', '{"__proto__":{"x":1},"kind":"reject"}', 400],
    ['a constructor', '{"constructor":{"prototype":{"x":1}}}', 400],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 400],
    ['another kind', '{"kind":"delete","by":"a","why":"b"}', 400],
    ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400],
    ['SQL', `{"kind":"reject","fact":"' or 1=1","by":"a","why":"b"}`, 404],
    ['control characters', '{"kind":"reject","fact":"a\\u0000/v1","by":"a","why":"b"}', 400],
    ['half a character', '{"kind":"reject","fact":"\\ud800/v1","by":"a","why":"b"}', 404],
    ['a number', '{"kind":"reject","fact":1,"by":"a","why":"b"}', 400],
    ['much more', `{"kind":"reject","fact":"a/v1","by":"a","why":"b","more":1}`, 400],
    ['2 MB', `"${'x'.repeat(2_000_000)}"`, 413],
  ];
  test.each(BODIES)('a body that is %s is refused', async (_, payload, status) => {
    for (const url of ['/api/corrections', '/api/read', '/api/add']) {
      const headers = { host: 'localhost', 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
      const { statusCode } = await served.app.inject({ method: 'POST', url, payload, headers });
      expect(statusCode === status || (status === 404 && statusCode === 400)).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  test.each([
    ['nothing', '', 422],
    ['zeros', '\0'.repeat(1000), 422],
    ['random bytes', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256)), 422],
    ['an open header', '---\ntitle: a', 422],
    ['a header of bombs', `---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\ntext`, 422],
    ['9 MB', 'a '.repeat(4_500_000), 413],
  ])('a text that is %s is refused', async (_, payload, status) => {
    const headers = { host: 'localhost', 'content-type': 'text/plain' };
    const response = await served.app.inject({ method: 'POST', url: '/api/read', payload, headers });
    expect([response.statusCode, response.body.slice(0, 200)]).toEqual([status, response.body.slice(0, 200)]);
  });
});
