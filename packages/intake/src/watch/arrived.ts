import type { Page } from '../fetch/fetcher.js';
import { decodeText } from '../formats/charset.js';
import { readFeed } from '../formats/feed.js';
import type { Item, LinkItem, ReportItem, Source } from '../formats/format.js';
import { readHtml } from '../formats/html.js';
import { type FormatName, HEAD, sniffFormat } from '../formats/sniff.js';
import type { Problem } from '../problem.js';
import { readAnySource } from '../read-input.js';
import { readReport } from '../read-report.js';
import type { Reading } from './context.js';
import type { Hint } from './state.js';

/** What came from an address. */
export interface Arrived {
  readonly kind: 'feed' | 'page';
  readonly reports: readonly ReportItem[];
  readonly links: readonly LinkItem[];
  readonly problems: readonly Problem[];
}

/** A feed or a page, whatever its host calls it. `address` is how it is called in problems. */
export async function readArrived(page: Page, address: string, reading: Reading): Promise<Arrived> {
  if (page.bytes.length === 0) return failed('page', { code: 'empty', severity: 'error', file: address });
  return isFeed(page) ? asFeed(page, address, reading) : readPage(page, address, reading);
}

/** What is fetched because a feed names it is a page. Where the page has no date, the feed's is good enough. */
export async function readPage(page: Page, address: string, reading: Reading, hint: Hint = {}): Promise<Arrived> {
  const read = await readerOf(page, address, reading);
  const first = await read();
  const dateless = first.reports.length === 0 && first.problems.some(({ code }) => code === 'no-date');
  if (!dateless || hint.published === undefined) return first;
  const second = await read(hint.published);
  const reports = second.reports.map((item) => ({ ...item, reasons: { ...item.reasons, published: 'feed' } }));
  return { ...second, reports };
}

/** Reads the page, with a date of publication from elsewhere if one is given. */
async function readerOf(page: Page, address: string, reading: Reading) {
  const { bytes, url, fetched } = page;
  const mediaType = page.contentType ?? undefined;
  if (/^\s*text\/(?:plain|markdown)\b/i.test(mediaType ?? '') && !looksLikeHtml(bytes)) {
    return (date?: string) => readText(page, address, { ...reading, date: date ?? reading.date });
  }
  if (DOCUMENTS.has(sniffFormat(bytes.subarray(0, HEAD), new URL(url).pathname, mediaType)))
    return (date = reading.date) => readDocument(page, address, { ...reading, date });
  const { text } = decodeText(bytes, { contentType: mediaType, kind: 'html' });
  const options = { outlet: reading.outlet, language: reading.language, url, fetched, mediaType, name: address };
  return async (date = reading.date) => sorted('page', readHtml(text, { ...options, date }));
}

/** What hosts hand out beside pages. */
const DOCUMENTS: ReadonlySet<FormatName> = new Set<FormatName>(['pdf', 'docx', 'news-xml', 'eml']);

async function readDocument(
  { bytes, url, contentType, fetched }: Page,
  address: string,
  reading: Reading,
): Promise<Arrived> {
  const source: Source = {
    name: address,
    url,
    mediaType: contentType ?? undefined,
    size: bytes.length,
    seekable: false,
    async *bytes() {
      yield bytes;
    },
  };
  const items: Item[] = [];
  for await (const item of readAnySource(source, { ...reading, fetched, keepOthers: true }))
    items.push(item.kind === 'report' ? { ...item, report: { ...item.report, url: item.report.url ?? url } } : item);
  return sorted('page', items);
}

/** Plain text, with a header of its own or a date from elsewhere. */
async function readText(page: Page, address: string, reading: Reading): Promise<Arrived> {
  const { report, problems } = await readReport(page.bytes, address, { ...reading, keepOthers: true });
  if (report === null) return { kind: 'page', reports: [], links: [], problems };
  const item: ReportItem = { kind: 'report', report: { ...report, url: page.url }, reasons: {}, origin: address };
  return { kind: 'page', reports: [item], links: [], problems };
}

function asFeed(page: Page, address: string, reading: Reading): Arrived {
  const { contentType, url, fetched } = page;
  const { text } = decodeText(page.bytes, { contentType: contentType ?? undefined, kind: 'xml' });
  const { date, outlet, language } = reading;
  const options = { date, outlet, language, url, fetched, mediaType: contentType ?? undefined, name: address };
  const feed = readFeed(text, options);
  const found = sorted('feed', feed.items);
  if (feed.kind !== null || found.problems.length > 0) return found;
  return {
    ...found,
    problems: [{ code: 'bad-feed', severity: 'error', file: address, expected: 'RSS, Atom, JSON Feed' }],
  };
}

function failed(kind: Arrived['kind'], problem: Problem): Arrived {
  return { kind, reports: [], links: [], problems: [problem] };
}

function sorted(kind: Arrived['kind'], items: readonly Item[]): Arrived {
  return {
    kind,
    reports: items.filter((item) => item.kind === 'report'),
    links: items.filter((item) => item.kind === 'link'),
    problems: items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : [])),
  };
}

/** How much of the start tells a feed or a page, in bytes. */
const OPENING = 4096;

/** By what it is, since many hosts call a feed `text/html`; then by what it is called, since a broken one is nothing else. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype|html)/i.test(headOf(bytes));
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, OPENING));
}

function isFeed({ bytes, contentType }: Page): boolean {
  const head = headOf(bytes);
  if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return true;
  if (/^\s*(?:ï»¿)?\s*\{/.test(head)) return /jsonfeed\.org|"items"/.test(head);
  return /^\s*(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json|xml)\b/i.test(contentType ?? '');
}
