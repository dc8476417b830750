import { parseFeed } from 'feedsmith';
import { readDate } from './dates.js';
import { type DraftContext, itemsOf, type Value } from './draft.js';
import type { Item } from './format.js';
import type { PageOptions } from './html.js';
import { decodeEntities, oneLine } from './html/strings.js';
import { wordsOfHtml } from './html/words.js';
import { xmlFault } from './xml.js';

export interface ReadFeed {
  /** Newest first, as in the feed: a report where the full text is there, else a link. */
  readonly items: readonly Item[];
  readonly title: string | null;
  /** Page of the outlet. */
  readonly link: string | null;
  readonly kind: 'rss' | 'atom' | 'rdf' | 'json' | null;
}

const MOST_ENTRIES = 20_000;
/** A shorter content is a summary, whatever the element is called, in UTF-16 units. */
const FULL_TEXT = 600;
const CUT = /(?:\[(?:…|\.\.\.|&hellip;|&#8230;)\]|…|\.\.\.|citește mai (?:mult|departe)|continue reading|read more)\s*$/i;

/** RSS, Atom, RDF and JSON Feed, also broken ones. Never throws. */
export function readFeed(text: string, options: PageOptions): ReadFeed {
  const file = options.name ?? options.url ?? '';
  const nothing = { title: null, link: null, kind: null };
  const failed = (problem: Item): ReadFeed => ({ ...nothing, items: [problem] });
  const json = /^\s{0,99}\{/.test(text);
  const fault = json ? null : xmlFault(text, file);
  if (fault) return failed({ kind: 'problem', problem: fault });
  try {
    const parsed = parseFeed(json ? JSON.parse(text) : text);
    const feed = parsed.feed as Thing;
    const title = line(feed.title);
    const link = linkOf(feed);
    const entries = things(feed.items ?? feed.entries ?? feed.item).slice(0, MOST_ENTRIES);
    const items = entries.flatMap((entry, i) => entryItems(entry, { title, link, language: line(feed.language) }, { ...options, file, origin: `${file}#${i + 1}` }));
    return { items, title, link, kind: parsed.format as ReadFeed['kind'] };
  } catch (error) {
    const found = error instanceof Error ? error.message.slice(0, 100) : '';
    return failed({ kind: 'problem', problem: { code: 'broken-format', severity: 'error', file, expected: 'RSS, Atom, JSON Feed', found } });
  }
}

type Thing = Readonly<Record<string, unknown>>;
interface FeedValues {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
}

function entryItems(entry: Thing, feed: FeedValues, context: DraftContext): Item[] {
  const dc = (entry.dc ?? {}) as Thing;
  const published = dated(entry, dc);
  const url = linkOf(entry);
  const title = line(entry.title);
  const html = fullText(entry);
  const words = html === null ? '' : wordsOfHtml(html);
  const full = words.length >= FULL_TEXT && !CUT.test(words);
  if (!full && url !== null) {
    const date = published.map(({ value }) => readDate(value)?.published).find(Boolean);
    return [{ kind: 'link', url, ...(date ? { published: date } : {}), ...(title ? { title } : {}), origin: context.origin }];
  }
  const author = authorOf(entry, dc);
  return itemsOf(
    {
      text: words,
      id: url === null ? line((entry.guid as Thing)?.value ?? entry.id) : null,
      url,
      title: title ? { value: title, from: 'feed title' } : null,
      outlet: feed.title ? { value: feed.title, from: 'title of the feed' } : null,
      author: author ? { value: author, from: 'feed author' } : null,
      published,
      modified: valued(entry.updated ?? entry.date_modified ?? entry.dateModified, 'feed updated'),
      language: feed.language ? { value: feed.language, from: 'feed language' } : null,
    },
    context,
  );
}

function dated(entry: Thing, dc: Thing): Value[] {
  return [
    ...valued(entry.pubDate, 'feed pubDate'),
    ...valued(entry.published, 'feed published'),
    ...valued(entry.date_published ?? entry.datePublished, 'feed date_published'),
    ...valued(things(dc.dates)[0] ?? dc.date ?? list(dc.dates)[0], 'feed dc:date'),
    ...(entry.published ? [] : valued(entry.updated, 'feed updated')),
  ];
}

function valued(value: unknown, from: string): Value[] {
  const text = value instanceof Date ? value.toISOString() : line(value);
  return text ? [{ value: text, from }] : [];
}

function fullText(entry: Thing): string | null {
  const content = entry.content as Thing | string | undefined;
  const texts = [
    typeof content === 'string' ? content : content?.encoded ?? content?.value,
    entry.content_html, entry.contentHtml, entry.content_text, entry.contentText, entry.description,
    typeof entry.summary === 'string' ? entry.summary : (entry.summary as Thing | undefined)?.value,
  ].filter((text): text is string => typeof text === 'string');
  return texts.sort((a, b) => b.length - a.length)[0] ?? null;
}

function authorOf(entry: Thing, dc: Thing): string | null {
  const names = [...list(entry.authors), ...list(entry.author), ...list(dc.creators), ...list(dc.creator)].map((one) => line(typeof one === 'string' ? one : (one as Thing)?.name));
  const name = names.find((one) => one !== null && !/^\S+@\S+$/.test(one)) ?? null;
  return name === null ? null : (/^\S+@\S+ \((.+)\)$/.exec(name)?.[1] ?? name);
}

function linkOf(thing: Thing): string | null {
  const links = [thing.link, thing.url, thing.home_page_url, thing.homePageUrl, thing.external_url, ...things(thing.links).filter(({ rel }) => rel === undefined || rel === 'alternate').map(({ href }) => href)];
  const guid = (thing.guid ?? {}) as Thing;
  if (guid.isPermaLink !== false) links.push(guid.value);
  const url = links.find((one) => typeof one === 'string' && /^https?:\/\/\S{3,2000}$/.test(one.trim()));
  return typeof url === 'string' ? url.trim() : null;
}

function line(value: unknown): string | null {
  const text = typeof value === 'string' ? value : typeof (value as Thing | undefined)?.value === 'string' ? ((value as Thing).value as string) : null;
  return text === null || text.trim() === '' ? null : oneLine(decodeEntities(text.replace(/<[^<>]{1,200}>/g, ' '))).slice(0, 1000);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function things(value: unknown): Thing[] {
  return list(value).filter((one): one is Thing => one !== null && typeof one === 'object');
}
