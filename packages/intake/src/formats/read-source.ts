/** Every format, and the reading of a source whatever it is. Loaded only where something else than plain text is read. */
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { MAX_BYTES } from '../bytes.js';
import { readReport } from '../read-report.js';
import { bytesOf } from './bytes-of.js';
import { decodeText } from './charset.js';
import type { DraftContext } from './draft.js';
import { readFeed } from './feed.js';
import type { Format, FormatOptions, Item, Source } from './format.js';
import { readHtml } from './html.js';
import { readSitemap } from './links.js';
import { readNewsXml } from './news-xml.js';
import { jsonItems, readAddresses, readCsv, readJsonLines } from './records.js';
import { EXTENSIONS, type FormatName, HEAD, sniffFormat } from './sniff.js';
import { readWarc } from './warc.js';
import { readZip } from './zip.js';

/** Largest source that is read as a whole, in bytes. */
const LARGEST_WHOLE = 64_000_000;

type Read = Format['read'];

const READERS: Readonly<Record<FormatName, Read>> = {
  text: readText,
  html: whole('html', (text, source, options) => readHtml(text, { ...pageOptions(source, options) })),
  feed: whole('xml', (text, source, options) => [...readFeed(text, pageOptions(source, options)).items]),
  sitemap: whole('xml', (text, { name }) => readSitemap(text, name)),
  'news-xml': whole('xml', (text, source, options) => readNewsXml(text, contextOf(source, options))),
  json: whole('text', (text, { name }, options) => [...jsonItems(text, name, options)]),
  jsonl: readJsonLines,
  csv: readCsvSource,
  urls: readAddresses,
  warc: readWarc,
  zip: readZip,
  eml: document('readMessage'),
  pdf: document('readPdf'),
  docx: document('readDocx'),
  gzip: readGzip,
};

export const FORMATS: readonly Format[] = (Object.keys(READERS) as FormatName[]).map((name) => ({
  name,
  extensions: EXTENSIONS[name],
  sniff: (head, file, mediaType) => sniffFormat(head, file, mediaType) === name,
  read: READERS[name],
}));

/** Reads a source by what it is. Never throws for what it holds; what can't be opened throws as Node does. */
export async function* readSource(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const [head, again] = await peek(source);
  if (head.length === 0) return yield { kind: 'problem', problem: { code: 'empty', severity: 'error', file: source.name } };
  yield* READERS[sniffFormat(head, source.name, source.mediaType)](again, { ...options, inner: readSource });
}

/** The first bytes, and the source with them still in it. */
async function peek(source: Source): Promise<[Uint8Array, Source]> {
  const iterator = source.bytes()[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (size < HEAD && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (!done) {
      chunks.push(next.value);
      size += next.value.length;
    }
  }
  const head = Buffer.concat(chunks).subarray(0, HEAD);
  if (source.seekable) {
    await iterator.return?.();
    return [head, source];
  }
  const bytes = async function* () {
    yield* chunks;
    if (done) return;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  };
  return [head, { ...source, bytes }];
}

function whole(kind: 'html' | 'xml' | 'text', read: (text: string, source: Source, options: FormatOptions) => Item[]): Read {
  return async function* (source, options) {
    const bytes = await bytesOf(source, LARGEST_WHOLE);
    if (bytes === null) return yield tooLarge(source, LARGEST_WHOLE);
    yield* numbered(read(decodeText(bytes, { contentType: source.mediaType, kind }).text, source, options), options);
  };
}

function document(name: 'readMessage' | 'readPdf' | 'readDocx'): Read {
  return async function* (source, options) {
    const bytes = await bytesOf(source, LARGEST_WHOLE);
    if (bytes === null) return yield tooLarge(source, LARGEST_WHOLE);
    const documents = await import('./documents.js');
    yield* await documents[name](bytes, contextOf(source, options));
  };
}

/** What was read as a whole goes on behind an item. */
function* numbered(items: readonly Item[], { from }: FormatOptions): Iterable<Item> {
  for (const [i, item] of items.entries()) if (i >= (from?.record ?? 0)) yield { place: { record: i + 1 }, ...item };
}

async function* readText(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const bytes = await bytesOf(source, MAX_BYTES);
  if (bytes === null) return yield tooLarge(source, MAX_BYTES);
  const { report, problems, reasons } = await readReport(bytes, source.name, { ...options, readable: [], keepOthers: true, anyLanguage: true });
  for (const problem of problems) yield { kind: 'problem', problem };
  if (report) yield { kind: 'report', report: { ...report, url: report.url ?? source.url ?? null }, reasons, origin: source.name, ...(reasons.language ? { languageSure: true } : {}) };
}

async function* readCsvSource(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const [head, again] = await peek(source);
  yield* readCsv(again, head, options);
}

async function* readGzip(source: Source, options: FormatOptions): AsyncIterable<Item> {
  const name = source.name.replace(/\.gz$/i, '');
  const inner: Source = {
    name: source.name,
    ...(source.url ? { url: source.url } : {}),
    seekable: false,
    async *bytes() {
      yield* Readable.from(source.bytes()).pipe(createGunzip()) as AsyncIterable<Uint8Array>;
    },
  };
  try {
    const [head, again] = await peek(inner);
    const format = sniffFormat(head, name);
    if (format === 'gzip' || format === 'zip') return yield { kind: 'problem', problem: { code: 'unknown-format', severity: 'error', file: source.name, expected: 'html, xml, jsonl, csv, warc' } };
    yield* READERS[format](again, { ...options, inner: readSource });
  } catch (error) {
    yield { kind: 'problem', problem: { code: 'broken-format', severity: 'error', file: source.name, expected: 'gzip', found: error instanceof Error ? error.message.slice(0, 100) : '' } };
  }
}

function tooLarge({ name: file, size }: Source, expected: number): Item {
  return { kind: 'problem', problem: { code: 'too-large', severity: 'error', file, expected, found: size ?? expected + 1 } };
}

function pageOptions({ name, url, mediaType }: Source, { date, outlet, language, fetched }: FormatOptions) {
  return { name, url, mediaType, date, outlet, language, fetched };
}

function contextOf({ name }: Source, { date, outlet, language, fetched }: FormatOptions): DraftContext {
  return { date, outlet, language, fetched, file: name, origin: name };
}
