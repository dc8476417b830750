import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMATS } from './read-source.js';

test('every ending stands in docs/formats.md', () => {
  const docs = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8');
  const missing = FORMATS.flatMap(({ extensions }) => extensions).filter((ending) => !docs.includes(`\`${ending}\``));
  expect(missing).toEqual([]);
});

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[text: string, name: string, mediaType: string | undefined, format: string]>([
  ['<!DOCTYPE html><p>a', 'a', undefined, 'html'],
  ['  <p>a', '-', undefined, 'html'],
  ['<?xml version="1.0"?>\n<!-- a --><rss>', 'a.xml', 'text/html', 'feed'],
  ['<a:feed xmlns:a="b">', 'a.xml', undefined, 'feed'],
  ['<?xml version="1.0"?><sitemapindex>', 'a.xml', undefined, 'sitemap'],
  ['<?xml version="1.0"?><newsMessage>', 'a.txt', undefined, 'news-xml'],
  ['{"version": "https://jsonfeed.org/version/1.1"}', 'a', undefined, 'feed'],
  ['{"text":"a"}\n{"text":"b"}\n', '-', undefined, 'jsonl'],
  ['[{"text":"a"}]', '-', undefined, 'json'],
  ['title,text\n', 'a.csv', undefined, 'csv'],
  ['---\ntitle: a\n---\n', 'a.csv', undefined, 'text'],
  [' date 2025-04-10 Un text', '-', undefined, 'text'],
  ['https://a.example/1\n', '-', undefined, 'urls'],
  ['Received: by a\r\nDate: b\r\n', '-', undefined, 'eml'],
  ['Date: cele mai mari', 'a.txt', undefined, 'text'],
  ['WARC/1.1\r\n', '-', undefined, 'warc'],
  ['%PDF-1.7', 'a.txt', undefined, 'pdf'],
  ['Un text', 'a.html', undefined, 'text'],
])('%j (%s, %s) is %s', (text, name, mediaType, format) => {
  expect(FORMATS.filter((one) => one.sniff(utf8(text), name, mediaType)).map((one) => one.name)).toEqual([format]);
});
