import { readDate } from './dates.js';
import { type DraftContext, itemsOf, type Value } from './draft.js';
import type { FormatOptions, Item } from './format.js';
import { bodyBlocks, removeJunk, textOf } from './html/body.js';
import { type PageDocument, parsePage } from './html/element.js';
import { type Described, describedArticle } from './html/json-ld.js';
import { liveEntries, wordsOf } from './html/live-blog.js';
import { type Metadata, pageMetadata } from './html/metadata.js';
import { preparePage } from './html/prepare.js';
import { plain } from './html/strings.js';

export interface PageOptions extends Pick<FormatOptions, 'date' | 'outlet' | 'language'> {
  /** Address of the page; relative links and the outlet are known by it. */
  readonly url?: string;
  /** Day or moment at which it was fetched, ISO 8601: a page is not published after it. */
  readonly fetched?: string;
  readonly mediaType?: string;
  /** How it is called in problems and origins; else its address. */
  readonly name?: string;
}

/** Largest page, in UTF-16 units. */
export const LONGEST_PAGE = 12_000_000;
/** Fewer words than this are no report: a cookie notice's rest, a caption. */
const LEAST_TEXT = 60;

/** A page to its report, or the reports of a live blog, or a problem. Never throws, never runs what stands in the page. */
export function readHtml(html: string, options: PageOptions): Item[] {
  const file = options.name ?? options.url ?? '';
  const context: DraftContext = { ...options, file, origin: file };
  const failed = (
    code: 'too-large' | 'too-deep' | 'too-many' | 'broken-format',
    expected: number | string,
    found?: number | string,
  ): Item[] => [{ kind: 'problem', problem: { code, severity: 'error', file, expected, found } }];
  if (html.length > LONGEST_PAGE) return failed('too-large', LONGEST_PAGE, html.length);
  const page = preparePage(html);
  if (page.refused) return failed(page.refused.why, page.refused.most);
  try {
    const document = parsePage(page.html);
    const pageUrl = options.url ?? null;
    const described = describedArticle(page.jsonLd, pageUrl);
    const metadata = pageMetadata(document, described, page.language);
    const url = addressOf(metadata.url, described, pageUrl);
    const entries = liveEntries(document, described, publishedDay(metadata, options));
    if (entries.length > 0) return entries.flatMap((entry) => liveReport(entry, metadata, url, context));
    return report(document, metadata, described, url, context);
  } catch (error) {
    // The parsers are of others; whatever they stumble over is the page's fault, and the rest goes on.
    return failed('broken-format', 'HTML', error instanceof Error ? error.message.slice(0, 120) : '');
  }
}

function report(
  document: PageDocument,
  metadata: Metadata,
  described: Described | null,
  url: string | null,
  context: DraftContext,
): Item[] {
  removeJunk(document);
  const found = textOf(
    bodyBlocks(document, { title: metadata.title?.value ?? null, description: metadata.description }),
  );
  const text = bestText(found, described);
  const items = itemsOf({ ...metadata, text: text.length < LEAST_TEXT ? '' : text, url }, context);
  if (described?.paywalled && items.some(({ kind }) => kind === 'report'))
    items.unshift({ kind: 'problem', problem: { code: 'only-a-part', severity: 'warning', file: context.origin } });
  return items;
}

/** Scripts put the words of some pages in place; there JSON-LD has them, or at least what the page shows of itself. */
function bestText(found: string, described: Described | null): string {
  const stated = described?.body ? wordsOf(described.body) : '';
  if (stated.length > 2 * found.length && stated.length >= LEAST_TEXT) return stated;
  if (found.length < LEAST_TEXT && described?.type === 'VideoObject' && described.description)
    return wordsOf(described.description);
  return found;
}

function liveReport(
  entry: ReturnType<typeof liveEntries>[number],
  metadata: Metadata,
  url: string | null,
  context: DraftContext,
): Item[] {
  const address =
    entry.url && /^https?:/.test(entry.url) ? entry.url : url ? `${url.replace(/#.*$/, '')}#${entry.fragment}` : null;
  return itemsOf(
    {
      ...metadata,
      text: entry.text,
      url: address,
      // Entries of one page are told apart by what stands behind the #.
      id: address,
      title: entry.title ?? metadata.title,
      author: entry.author ?? metadata.author,
      published: entry.published,
      modified: entry.modified,
    },
    { ...context, origin: `${context.origin}#${entry.fragment}` },
  );
}

function publishedDay({ published, modified }: Metadata, { date }: PageOptions): string | null {
  if (date !== undefined) return date;
  const day = firstRead(published);
  const last = firstRead(modified);
  // A blog that went on over midnight doesn't say which hours are of which day.
  return day !== null && last !== null && last.slice(0, 10) !== day.slice(0, 10) ? null : day;
}

function firstRead(values: readonly Value[]): string | null {
  for (const { value } of values) {
    const date = readDate(value);
    if (date) return date.published;
  }
  return null;
}

/** The address the page gives for itself, if it is one of the same site as it came from (or none is known). */
function addressOf(canonical: string | null, described: Described | null, pageUrl: string | null): string | null {
  const stated =
    [canonical, described?.url ?? null].find((url) => url !== null && /^https?:\/\/[^/]+\/./.test(url)) ?? null;
  if (pageUrl === null) return stated;
  if (stated === null) return pageUrl;
  const host = (url: string) => plain(/^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/.exec(url)?.[1] ?? '');
  return host(stated) === host(pageUrl) ? stated : pageUrl;
}
