import { expect, test } from 'vitest';
import { header } from './header.js';

const fieldsOf = async (text: string) => {
  const { fields, body, problems } = await header(text, 'f');
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, `${field.value} @${field.line}`]),
  );
  return { values, body, problems: problems.map(({ code, line, field }) => [code, line, field]) };
};

test.each<[name: string, text: string, values: Record<string, string>, body: string]>([
  ['no header', 'Un text.\n', {}, 'Un text.\n'],
  ['a dated line', ' date 2025-09-03 Un text.\nAlt rând.', { published: '2025-09-03 @1' }, 'Un text.\nAlt rând.'],
  ['a dated line alone', 'date 2025-09-03\r\n\r\nUn text.', { published: '2025-09-03 @1' }, 'Un text.'],
  ['a text that begins with the word', 'date noi despre 2025', {}, 'date noi despre 2025'],
  [
    'front matter',
    '---\ntitle: "Un titlu: două"\npublished: 2025-09-03\nfictional: true\nid: 12\n---\nUn text.\n',
    { title: 'Un titlu: două @2', published: '2025-09-03 @3', id: '12 @5' },
    'Un text.\n',
  ],
  [
    'Windows line ends',
    '---\r\ndate: 2025-09-03\r\nlang: ro\r\n---\r\nUn text.',
    { published: '2025-09-03 @2', language: 'ro @3' },
    'Un text.',
  ],
  ['empty front matter', '---\n---\nUn text.', {}, 'Un text.'],
  ['a field without a value', '---\nauthor:\nurl: ""\n---\nUn text.', {}, 'Un text.'],
  ['a folded value', '---\ntitle: >\n  pe două\n  rânduri\n---\nUn text.', { title: 'pe două rânduri @2' }, 'Un text.'],
  ['an unpaired surrogate in a value', '---\ntitle: "a\\uD800b"\n---\nUn text.', { title: 'a\uFFFDb @2' }, 'Un text.'],
])('%s', async (_, text, values, body) => {
  expect(await fieldsOf(text)).toEqual({ values, body, problems: [] });
});

test.each<[name: string, text: string, problem: unknown[]]>([
  ['never closed', '---\ntitle: a\nUn text.', ['front-matter-open', 1, undefined]],
  ['only the opening line', '---', ['front-matter-open', 1, undefined]],
  ['not YAML', '---\ntitle: "a\npublished: [2025\n---\nUn text.', ['front-matter-broken', 4, undefined]],
  ['a field twice', '---\ntitle: a\ntitle: b\n---\nUn text.', ['front-matter-broken', 3, undefined]],
  ['no fields', '---\ndoar un text\n---\nUn text.', ['front-matter-not-fields', 2, undefined]],
  ['a list for a title', '---\npublished: 2025-09-03\ntitle: [a, b]\n---\nUn text.', ['bad-field', 3, 'title']],
])('%s', async (_, text, problem) => {
  expect((await fieldsOf(text)).problems).toEqual([problem]);
});

test('a header that never ends is not searched to the end of the text', async () => {
  const text = `---\n${'a: b\n'.repeat(200_000)}---\n`;
  expect((await header(text, 'f')).problems[0].code).toBe('front-matter-open');
});
