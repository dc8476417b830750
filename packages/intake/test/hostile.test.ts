import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../src/formats/format.js';
import { readSource } from '../src/formats/read-source.js';
import { docxOf, itemsIn, pdfOf, utf8, warcRecord, zipOf } from './make.js';

const page = readFileSync(new URL('./pages/wordpress-newspaper.html', import.meta.url), 'utf8');
const old = readFileSync(new URL('./pages/old-cms.html', import.meta.url), 'utf8');
const rss =
  '<rss version="2.0"><channel><title>Ecoul</title><item><title>Un titlu</title><link>https://a.example/1</link><pubDate>Thu, 10 Apr 2025 08:00:00 GMT</pubDate></item></channel></rss>';
const SEEDS: Readonly<Record<string, Uint8Array>> = {
  'a.html': utf8(page),
  'b.html': utf8(old),
  'a.rss': utf8(rss),
  'a.xml': utf8(
    '<nitf><body><body.head><hedline><hl1>Titlu</hl1></hedline></body.head><body.content><p>Un text.</p></body.content></body></nitf>',
  ),
  's.xml': utf8('<urlset><url><loc>https://a.example/1</loc></url></urlset>'),
  'a.jsonl': utf8('{"text":"Un text.","published":"2025-04-10"}\n{"text":"Alt text.","published":"2025-04-11"}\n'),
  'a.csv': utf8('text;published\n"Un; text";2025-04-10\n'),
  'a.eml': utf8(
    'From: a@b.example\r\nDate: Thu, 10 Apr 2025 08:00:00 GMT\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nUn text.\r\n--x--',
  ),
  'a.warc': warcRecord('https://a.example/1', '<p>Un text.</p>'),
  'a.warc.gz': gzipSync(warcRecord('https://a.example/1', '<p>Un text.</p>')),
  'a.zip': zipOf([{ name: 'a.txt', bytes: utf8('Un text.') }]),
  'a.docx': docxOf(['Titlu', 'Un text.']),
  'a.pdf': pdfOf(['Un text.']),
};

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom('<', '>', '"', '<!--', '<script>', '</div>', '&#0;', '{', '\u0000').map(utf8),
  ),
});

test.each(Object.keys(SEEDS))('%s, changed anywhere, gives items and ends', async (name) => {
  const seed = SEEDS[name] as Uint8Array;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      let bytes: Uint8Array = seed;
      for (const { at, cut, put } of changes) {
        const start = Math.floor(at * bytes.length);
        bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]);
      }
      for (const item of await itemsIn(bytes, name)) expect(['report', 'link', 'problem']).toContain(item.kind);
    }),
    { numRuns: 60 },
  );
});

const MEGABYTES = 300;
const PICTURE = 'x'.repeat(400_000);

async function streamed(
  name: string,
  record: (i: number) => Uint8Array,
): Promise<{ reports: number; grown: number; records: number }> {
  const size = record(0).length;
  const records = Math.ceil((MEGABYTES * 1_000_000) / size);
  const source: Source = {
    name,
    seekable: false,
    async *bytes() {
      for (let i = 0; i < records; i++) yield record(i);
    },
  };
  let reports = 0;
  let most = 0;
  const before = process.memoryUsage();
  for await (const item of readSource(source, {})) {
    if (item.kind === 'report') reports++;
    if (reports % 50 === 0) {
      const now = process.memoryUsage();
      most = Math.max(most, now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers);
    }
  }
  return { reports, grown: most, records };
}

test.each<[name: string, record: (i: number) => Uint8Array]>([
  [
    'a.jsonl',
    (i) =>
      utf8(
        `${JSON.stringify({ id: `r${i}`.padEnd(9), published: '2025-04-10', text: 'Un text lung. '.repeat(7000) })}\n`,
      ),
  ],
  [
    'a.csv',
    (i) =>
      utf8(
        i === 0
          ? `text,published\n${'Un text lung. '.repeat(7000)},2025-04-10\n`
          : `${'Un text lung. '.repeat(7000)},2025-04-10\n`,
      ),
  ],
  // Nine of ten records are pictures, which are passed over.
  [
    'a.warc',
    (i) =>
      i % 10 === 1
        ? warcRecord(
            `https://a.example/${i}`,
            `<meta name="date" content="2025-04-10"><h1>Titlu</h1><div class="entry-content"><p>${'Un text lung. '.repeat(700)}</p></div>`,
          )
        : warcRecord(`https://a.example/${i}`, PICTURE, 'image/png'),
  ],
])(`${MEGABYTES} MB of %s in bounded memory`, { timeout: 240_000 }, async (name, record) => {
  const { reports, grown, records } = await streamed(name, record);
  expect(reports).toBe(name === 'a.warc' ? Math.ceil((records - 1) / 10) : records);
  expect(grown).toBeLessThan(150_000_000);
});
