import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listSources } from './lists.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

const listed = async (text: string | Uint8Array) => {
  const file = join(folder, 'lista');
  writeFileSync(file, text);
  const { addresses, problems } = await listSources([file]);
  return { addresses, codes: problems.map(({ code, line }) => `${code}${line ? `:${line}` : ''}`) };
};

const OPML = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Ziare</title></head><body>
  <outline text="Ecoul" xmlUrl="https://ecou.example/rss?a=1&amp;b=2"/>
  <outline text="Dosar"><outline text="Curierul" XMLURL=" https://curier.example/atom "/>
    <outline text="greșit" xmlUrl="feed://nu"/></outline>
  <outline text="Ecoul, din nou" xmlUrl="https://ecou.example/rss?a=1&amp;b=2"/>
</body></opml>`;

test('OPML, however deep, each once', async () => {
  expect(await listed(`\uFEFF${OPML}`)).toEqual({
    addresses: ['https://ecou.example/rss?a=1&b=2', 'https://curier.example/atom'],
    codes: ['bad-url:5'],
  });
});

test('one address a line', async () => {
  expect(await listed('# ziare\nhttps://ecou.example/rss\r\n\n  http://curier.example/atom\necou\n')).toEqual({
    addresses: ['https://ecou.example/rss', 'http://curier.example/atom'],
    codes: ['bad-url:5'],
  });
});

test('broken off: what stands before', async () => {
  expect(await listed(OPML.slice(0, 230))).toMatchObject({ addresses: ['https://ecou.example/rss?a=1&b=2'] });
  expect((await listed(OPML.slice(0, 230))).codes[0]).toMatch(/^bad-opml/);
});

test('entities that grow are no entities at all', async () => {
  const bomb = `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><opml><outline xmlUrl="https://a.example/&b;"/></opml>`;
  const { addresses, codes } = await listed(bomb);
  expect(codes[0]).toMatch(/^bad-opml/);
  expect(addresses.join('').length).toBeLessThan(100);
});

test('nothing in it, nothing there, too much', async () => {
  expect((await listed('<opml/>')).codes).toEqual(['empty-list']);
  expect((await listed('')).codes).toEqual(['empty-list']);
  expect((await listSources([join(folder, 'nu')])).problems).toMatchObject([{ code: 'not-found' }]);
  expect((await listSources([folder])).problems).toMatchObject([{ code: 'unreadable' }]);
  expect((await listed(Buffer.alloc(8_000_001, '#'))).codes).toEqual(['too-large']);
});

test('addresses as they are', async () => {
  const { addresses } = await listSources([
    'https://ecou.example/rss',
    'HTTPS://curier.example',
    'https://ecou.example/rss',
  ]);
  expect(addresses).toEqual(['https://ecou.example/rss', 'HTTPS://curier.example']);
});
