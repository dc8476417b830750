/** Pages of our own writing, in the structures that news sites have: what is read of them, to the letter. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeText } from '../src/formats/charset.js';
import { readHtml } from '../src/formats/html.js';
import { BROKEN, EXPECTED, LIVE, OLD_PAGES, PAGES_WITHOUT_REPORT } from './pages-expected.js';
import { singleByte } from './single-byte.js';

const file = (name: string) => new URL(`./pages/${name}.html`, import.meta.url);

function read(name: string) {
  const bytes = OLD_PAGES[name]
    ? singleByte(readFileSync(file(name), 'utf8'), OLD_PAGES[name])
    : readFileSync(file(name));
  return readHtml(decodeText(bytes, { kind: 'html' }).text, { name });
}

test.each(Object.keys(EXPECTED))('%s', (name) => {
  const items = read(name);
  const found = items.flatMap((item) => (item.kind === 'report' ? [item] : []));
  expect(found).toHaveLength(1);
  const [item] = found;
  const { text, title, outlet, author, published } = item.report;
  const { paragraphs, ...values } = EXPECTED[name];
  expect({
    text: text.split('\n\n'),
    title,
    outlet,
    author,
    published,
    modified: item.modified ?? null,
    reason: item.reasons.published,
  }).toEqual({
    text: paragraphs,
    modified: null,
    ...values,
  });
});

test.each(Object.keys(LIVE))('%s gives one report an entry', (name) => {
  const entries = read(name).flatMap((item) =>
    item.kind === 'report'
      ? [[item.origin, item.report.published, item.report.title, item.report.author, item.report.text]]
      : [],
  );
  expect(entries).toEqual(LIVE[name]);
});

test.each(Object.entries(PAGES_WITHOUT_REPORT))('%s: %s', (name, code) => {
  expect(read(name)).toMatchObject([{ kind: 'problem', problem: { code, severity: 'error', file: name } }]);
});

test('what is for subscribers only is told', () => {
  expect(read('paywall')[0]).toMatchObject({ kind: 'problem', problem: { code: 'only-a-part', severity: 'warning' } });
});

test.each(BROKEN)('%s', (_, html, code) => {
  const start = performance.now();
  const codes = readHtml(html, { name: 'x' }).map((item) => (item.kind === 'problem' ? item.problem.code : 'report'));
  if (code !== null) expect(codes).toContain(code);
  expect(performance.now() - start).toBeLessThan(10_000);
});
