/** A live blog is many reports: each entry has its own time and words. */
import { findDates, readDate } from '../dates.js';
import type { Value } from '../draft.js';
import { blocksOf } from './blocks.js';
import { markWords, type PageDocument, type PageElement } from './element.js';
import type { Described } from './json-ld.js';
import { oneLine, plain } from './strings.js';

export interface Entry {
  readonly title: Value | null;
  readonly author: Value | null;
  readonly published: readonly Value[];
  readonly modified: readonly Value[];
  readonly text: string;
  /** What tells it from the others of its page. */
  readonly fragment: string;
  readonly url: string | null;
}

const FEWEST = 2;
const MOST = 2000;

/** Entries of a live blog, as JSON-LD has them, else from elements marked as such; none where the page is none. */
export function liveEntries(document: PageDocument, described: Described | null, published: string | null): Entry[] {
  const stated = fromJsonLd(described);
  return stated.length >= FEWEST ? stated : fromElements(document, published);
}

function fromJsonLd(described: Described | null): Entry[] {
  return (described?.updates ?? []).slice(0, MOST).flatMap((update, i) => {
    const text = wordsOf(update.body ?? '');
    if (text === '') return [];
    return {
      title: update.title ? { value: update.title, from: 'JSON-LD liveBlogUpdate headline' } : null,
      author: update.author ? { value: update.author, from: 'JSON-LD liveBlogUpdate author' } : null,
      published: update.published ? [{ value: update.published, from: 'JSON-LD liveBlogUpdate datePublished' }] : [],
      modified: update.modified ? [{ value: update.modified, from: 'JSON-LD liveBlogUpdate dateModified' }] : [],
      text,
      fragment: /#(.+)$/.exec(update.url ?? '')?.[1] ?? update.published ?? String(i + 1),
      url: update.url,
    };
  });
}

/** Words of a value that may hold elements. */
export function wordsOf(value: string): string {
  return value
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{1,2000}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .split(/\n\s*/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n\n');
}

function fromElements(document: PageDocument, published: string | null): Entry[] {
  const marked = [
    ...document.body.querySelectorAll(
      '[itemprop~=liveBlogUpdate], [class*=live], [class*=Live], [class*=update], [class*=timeline]',
    ),
  ].filter(isEntry);
  const entries = marked
    .filter((element) => !marked.some((other) => other !== element && other.contains(element)))
    .slice(0, MOST);
  const read = entries.map((element, i) => entryOf(element, published, i));
  return read.length >= FEWEST && read.every((entry) => entry !== null) ? (read as Entry[]) : [];
}

function isEntry(element: PageElement): boolean {
  if ((element.getAttribute('itemprop') ?? '').includes('liveBlogUpdate')) return true;
  const marks = new Set(markWords(element));
  const live = marks.has('live') || marks.has('liveblog') || marks.has('livetext') || marks.has('timeline');
  const one = ['entry', 'post', 'item', 'update', 'event', 'card', 'row', 'mesaj'].some((mark) => marks.has(mark));
  return live && one;
}

const HOUR = /^(?:ora |UPDATE )?([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)\s?[-–—|:]?\s?/i;

function entryOf(element: PageElement, published: string | null, index: number): Entry | null {
  const blocks = blocksOf(element);
  const time =
    element.querySelector('time[datetime]')?.getAttribute('datetime') ??
    element.querySelector('[data-time], [data-timestamp]')?.getAttribute('data-timestamp');
  const values: Value[] = time ? [{ value: time, from: 'time element of the entry' }] : [];
  let hour: RegExpExecArray | null = null;
  const kept: string[] = [];
  let title: string | null = null;
  for (const { text, kind } of blocks) {
    const dates = findDates(text);
    const left = dates.reduce((length, { start, end }) => length - (end - start), text.length);
    if (kept.length === 0 && dates[0] && left < 12) {
      if (!time) values.push({ value: text.slice(dates[0].start, dates[0].end), from: 'date line of the entry' });
      continue;
    }
    let words = text;
    const start = kept.length === 0 && title === null ? HOUR.exec(words) : null;
    if (start) {
      hour ??= start;
      words = words.slice(start[0].length).trim();
      if (words === '') continue;
    }
    if (kind === 'heading' && title === null && kept.length === 0) title = oneLine(words);
    else kept.push(words);
  }
  if (values.length === 0 && hour && published) {
    // The hour alone belongs to the day of the page.
    const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(published.slice(10))?.[0];
    const clock = `${(hour[1] as string).padStart(2, '0')}:${hour[2]}:00`;
    const value = zone ? `${published.slice(0, 10)}T${clock}${zone}` : published.slice(0, 10);
    if (readDate(value)) values.push({ value, from: 'hour of the entry, day of the page' });
  }
  if (values.length === 0 || (kept.length === 0 && title === null)) return null;
  return {
    title: title ? { value: title, from: 'heading of the entry' } : null,
    author: null,
    published: values,
    modified: [],
    text: kept.length > 0 ? kept.join('\n\n') : (title as string),
    fragment:
      element.id ||
      element.querySelector('[id]')?.id ||
      plain(values[0]?.value ?? String(index + 1)).replace(/\s/g, '-'),
    url: null,
  };
}
