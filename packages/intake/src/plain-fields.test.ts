import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainFields } from './plain-fields.js';

const values = (source: string) => {
  const fields = plainFields(source);
  return fields && Object.fromEntries(fields.map(({ key, value }) => [key, value]));
};

test.each([
  [
    'title: Un titlu, cu „ghilimele”\npublished: 2025-09-03\n',
    { title: 'Un titlu, cu „ghilimele”', published: '2025-09-03' },
  ],
  ['title: "doi: trei"\r\nurl: https://example.org/a\r\n', { title: 'doi: trei', url: 'https://example.org/a' }],
  ["author:\noutlet: 'Ecoul'\n", { author: null, outlet: 'Ecoul' }],
])('%j', (source, expected) => {
  expect(values(source)).toEqual(expected);
});

test.each([
  'title: doi: trei',
  'title: "a\\tb"',
  'title: >\n  folded',
  'tags: [a, b]',
  'a: b\na: c',
  'title: a # comment',
  'id: 007',
  'ready: true',
  'words alone',
  ' indented: a',
])('%j is left to YAML', (source) => {
  expect(plainFields(source)).toBeNull();
});

test('what it reads, YAML reads the same', () => {
  const value = fc.string({ unit: fc.constantFrom(...'aȘ2-:.#"\'„[{*&!|>%@,~ '), maxLength: 12 });
  const line = fc.tuple(fc.constantFrom('title', 'id', 'x-y'), value).map(([key, text]) => `${key}: ${text}`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const source = `${lines.join('\n')}\n`;
      const plain = values(source);
      if (plain !== null) expect(plain).toEqual(parse(source));
    }),
    { numRuns: 2000 },
  );
});
