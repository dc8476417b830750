/** Title, outlet, author, dates of a page: JSON-LD, microdata, OpenGraph and its kin, then what stands on the page. */

import { findDates } from '../dates.js';
import type { Value } from '../draft.js';
import { type Block, blocksOf } from './blocks.js';
import { markWords, type PageDocument, type PageElement } from './element.js';
import type { Described } from './json-ld.js';
import { oneLine, plain } from './strings.js';

export interface Metadata {
  readonly title: Value | null;
  readonly outlet: Value | null;
  readonly author: Value | null;
  readonly published: readonly Value[];
  readonly modified: readonly Value[];
  readonly language: Value | null;
  readonly url: string | null;
  readonly description: string | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'datepublished',
  'date_published',
  'article:published',
  'dcterms.created',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
  'article.published',
  'ptime',
  'citation_publication_date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'datemodified',
  'revised',
];
const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'twitter:data1',
];

export function pageMetadata(document: PageDocument, described: Described | null, language: string | null): Metadata {
  const meta = metaValues(document);
  const one = (names: readonly string[]): Value[] =>
    names.flatMap((name) =>
      (meta.get(name) ?? []).map((value) => ({
        value,
        from: /^(?:og|article):/.test(name) ? `OpenGraph ${name}` : `meta ${name}`,
      })),
    );
  const ld = (value: string | null | undefined, name: string): Value[] =>
    value ? [{ value, from: `JSON-LD ${name}` }] : [];
  const micro = (name: string): Value[] => microdata(document, name);
  const outlet = first(
    [
      ...ld(described?.outlet, 'publisher'),
      ...micro('publisher'),
      ...one(['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher']),
    ].filter(({ value }) => !/^https?:/.test(value)),
  );
  const heading = document.body.querySelector('h1');
  const title = first(
    [
      ...ld(described?.title, 'headline'),
      ...micro('headline'),
      ...one(['og:title', 'twitter:title', 'dc.title']),
      ...(heading ? [{ value: oneLine(heading.textContent ?? ''), from: 'h1' }] : []),
      ...[...document.body.querySelectorAll('title')]
        .slice(0, 1)
        .map((element) => ({ value: oneLine(element.textContent ?? ''), from: 'title element' })),
    ].filter(({ value }) => value !== ''),
  );
  const named = title ? { ...title, value: withoutOutlet(title.value, outlet?.value ?? null, heading) } : null;
  const line = dateLine(document, heading, named?.value ?? null, described?.language ?? language);
  const author = first(
    [
      ...ld(described?.author, 'author'),
      ...micro('author'),
      ...one(AUTHOR_META).filter(
        ({ from, value }) => from !== 'meta twitter:data1' || /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+)+$/u.test(value),
      ),
      ...byline(document, line),
    ]
      .map(({ value, from }) => ({
        value: oneLine(value).replace(/^(?:de|by|autor|scris de)\s?:?\s(?=\p{Lu})/iu, ''),
        from,
      }))
      .filter(
        ({ value }) =>
          value !== '' &&
          value.length < 200 &&
          !/^https?:|@|^admin$|^redac[tț]ia$/i.test(value) &&
          plain(value) !== plain(outlet?.value ?? ''),
      ),
  );
  return {
    title: named,
    outlet,
    author,
    published: [
      ...ld(described?.published, 'datePublished'),
      ...micro('datePublished'),
      ...one(PUBLISHED_META),
      ...timeElements(document, heading, 'published'),
      ...line.published,
    ],
    modified: [
      ...ld(described?.modified, 'dateModified'),
      ...micro('dateModified'),
      ...one(MODIFIED_META),
      ...timeElements(document, heading, 'modified'),
      ...line.modified,
    ],
    language: first(
      [
        ...ld(described?.language, 'inLanguage'),
        ...(language ? [{ value: language, from: 'html lang' }] : []),
        ...one(['og:locale', 'content-language', 'language']),
      ]
        .map(({ value, from }) => ({ value: value.replace('_', '-'), from }))
        .filter(({ value }) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value)),
    ),
    url:
      [...document.body.querySelectorAll('link[rel=canonical]')]
        .map((link) => link.getAttribute('href'))
        .find((href) => /^https?:\/\//.test(href ?? '')) ??
      (meta.get('og:url') ?? []).find((url) => /^https?:\/\//.test(url)) ??
      null,
    description: first([...one(['og:description', 'description'])])?.value ?? described?.description ?? null,
  };
}

function first(values: readonly Value[]): Value | null {
  return values[0] ?? null;
}

function metaValues(document: PageDocument): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const meta of document.body.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv') ?? '')
      .trim()
      .toLowerCase();
    const content = oneLine(meta.getAttribute('content') ?? '');
    if (name === '' || content === '' || content.length > 2000) continue;
    const known = values.get(name);
    if (known) known.push(content);
    else values.set(name, [content]);
  }
  return values;
}

/** Properties of the article itself, not of another one that it shows or links to. */
function microdata(document: PageDocument, name: string): Value[] {
  const found: Value[] = [];
  for (const element of document.body.querySelectorAll(`[itemprop~=${name}]`)) {
    const scope = closestScope(element);
    if (scope && !/Article|BlogPosting|Report$/i.test(scope.getAttribute('itemtype') ?? 'Article')) continue;
    const inner = element.hasAttribute('itemscope') ? element.querySelector('[itemprop~=name]') : null;
    const value =
      (inner ?? element).getAttribute('content') ??
      (inner ?? element).getAttribute('datetime') ??
      (inner ?? element).textContent ??
      '';
    if (oneLine(value) !== '') found.push({ value: oneLine(value), from: `microdata ${name}` });
  }
  return found;
}

function closestScope(element: PageElement): PageElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.hasAttribute('itemscope')) return at;
  return null;
}

/** A site's name at the end of a title: `Titlu - Ecoul Văii`. Without knowing the name, only where the heading stops before it. */
function withoutOutlet(title: string, outlet: string | null, heading: PageElement | null): string {
  const cut = /^(.{8,})\s(?:[|–—·•»]|-|::)\s([^|]{2,60})$/u.exec(title);
  if (!cut) return title;
  const [, before, name] = cut as unknown as [string, string, string];
  const is = (other: string | null) =>
    other !== null &&
    plain(other) !== '' &&
    plain(name).replace(/\.\w{2,5}$/, '') === plain(other).replace(/\.\w{2,5}$/, '');
  if (is(outlet) || (heading && plain(heading.textContent ?? '') === plain(before))) return before.trim();
  return title;
}

/** `<time>` elements of the article: those that stand beside its heading, or in its first lines, not in teasers of others. */
function timeElements(document: PageDocument, heading: PageElement | null, kind: 'published' | 'modified'): Value[] {
  const found: Value[] = [];
  for (const time of document.body.querySelectorAll('time[datetime], [itemprop~=datePublished][datetime]')) {
    const near = heading ? isNear(time, heading) : true;
    if (!near) continue;
    const marks = new Set([...markWords(time), ...(time.parentElement ? markWords(time.parentElement) : [])]);
    const label = plain((time.parentElement?.textContent ?? '').slice(0, 60));
    const updated =
      marks.has('updated') ||
      marks.has('modified') ||
      /^(?:actualizat|ultima actualizare|updated|modificat)/.test(label);
    const alone = marks.has('published') || !updated;
    if (kind === 'modified' ? updated && !marks.has('published') : alone)
      found.push({ value: time.getAttribute('datetime') ?? '', from: 'time element' });
  }
  return found.slice(0, 3);
}

/** Within the smallest element around the heading that has a date at all, up to six levels up, and in no list of teasers. */
function isNear(time: PageElement, heading: PageElement): boolean {
  for (let at = time.parentElement, up = 0; at && up < 10; at = at.parentElement, up++) {
    if (at.contains(heading)) return at.localName !== 'body' || up < 4;
    if (at.localName === 'li' || at.localName === 'aside' || at.localName === 'nav' || at.localName === 'footer')
      return false;
    if (at !== time && at.querySelector('h2 a, h3 a, h4 a')) return false;
  }
  return false;
}

interface DateLine {
  readonly published: readonly Value[];
  readonly modified: readonly Value[];
  /** The line itself. */
  readonly text: string | null;
}

const NO_LINE: DateLine = { published: [], modified: [], text: null };
const LONGEST_LINE = 200;
const LINES_AFTER = 8;
const IS_PUBLISHED = /(?:publicat|postat|data publicarii|adaugat|published|posted|publicare|creat)/;
const IS_MODIFIED = /(?:actualiz|updated|modificat|modified|update)/;

/** The page's own date line, near the heading. Where two dates stand there and nothing says which is which, none is sure. */
function dateLine(
  document: PageDocument,
  heading: PageElement | null,
  title: string | null,
  language: string | null,
): DateLine {
  const blocks = blocksOf(document.body);
  const at = headingAt(blocks, heading, title);
  if (at < 0) return NO_LINE;
  const before = blocks.slice(Math.max(0, at - 3), at).filter(({ text }) => IS_PUBLISHED.test(plain(text)));
  let after: Block[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + LINES_AFTER)) {
    if (block.text.length > LONGEST_LINE && findDates(block.text.slice(0, LONGEST_LINE)).length === 0) break;
    after.push(block);
  }
  after = after.filter(({ text, linked }) => text.length <= LONGEST_LINE && linked < 0.7 * text.length);
  const published: Value[] = [];
  const modified: Value[] = [];
  let line: string | null = null;
  for (const { text } of [...after, ...before]) {
    const dates = findDates(text, { language });
    if (dates.length === 0 || text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0) > 100) continue;
    line ??= text;
    let from = 0;
    const own: string[] = [];
    for (const { start, end } of dates) {
      const label = plain(text.slice(from, start));
      const value = { value: text.slice(start, end), from: 'date line of the page' };
      if (IS_MODIFIED.test(label)) modified.push(value);
      else if (IS_PUBLISHED.test(label)) published.unshift(value);
      else own.push(value.value);
      from = end;
    }
    if (own.length === 1 && published.length === 0)
      published.push({ value: own[0] as string, from: 'date line of the page' });
    if (published.length > 0) break;
  }
  return { published, modified, text: line };
}

function headingAt(blocks: readonly Block[], heading: PageElement | null, title: string | null): number {
  if (heading) {
    const inHeading = blocks.findIndex(({ element }) => element === heading || heading.contains(element));
    if (inHeading >= 0) return inHeading;
  }
  const wanted = title ? plain(title) : '';
  return wanted.length < 12
    ? -1
    : blocks.findIndex(({ text }) => plain(text) === wanted || (text.length > 20 && wanted.startsWith(plain(text))));
}

const NAME = "\\p{Lu}[\\p{L}.'-]{1,24}(?: \\p{Lu}[\\p{L}.'-]{1,24}){1,3}";
const BY = new RegExp(
  `(?:^|[|•·,\\n\\d] ?)(?:[Dd]e|DE|[Bb]y|BY|[Aa]utor|AUTOR|[Ss]cris de|[Aa]utor articol|[Ww]ritten by)\\s?:?\\s(${NAME}(?:(?:, | și | si | & | and )${NAME}){0,4})(?=\\s?(?:[|•·,\\n(–-]|\\d|$))`,
  'u',
);

function byline(document: PageDocument, { text }: DateLine): Value[] {
  const found: Value[] = [];
  for (const element of document.body.querySelectorAll(
    '[rel~=author], [itemprop~=author], .byline, .author, .author-name, .article-author, .post-author, .entry-author, .autor, .semnatura, .td-post-author-name, .meta-author',
  )) {
    if (/^(?:aside|footer)$/.test(element.parentElement?.localName ?? '')) continue;
    const line = oneLine(element.textContent ?? '');
    const name = BY.exec(line)?.[1] ?? new RegExp(`^${NAME}$`, 'u').exec(line.replace(/[-–|,\s]+$/, ''))?.[0];
    if (name) found.push({ value: name, from: 'byline of the page' });
  }
  const near = text === null ? null : (BY.exec(text)?.[1] ?? nameBesideDate(text));
  if (near) found.push({ value: near, from: 'byline of the page' });
  if (found.length === 0)
    for (const { text: block } of blocksOf(document.body).filter(({ text: block }) => block.length < 80)) {
      const name = /^(?:De|Autor|By|Scris de|Written by)\b/.test(block) ? BY.exec(block)?.[1] : undefined;
      if (name) return [{ value: name, from: 'byline of the page' }];
    }
  return found;
}

/** `10 aprilie 2025, 11:30 - Ilinca Brădet`. */
function nameBesideDate(line: string): string | undefined {
  const parts = findDates(line)
    .reduceRight((left, { start, end }) => `${left.slice(0, start)}|${left.slice(end)}`, line)
    .split(/[|•·,/–—]| - /);
  return parts.map(oneLine).find((part) => new RegExp(`^${NAME}$`, 'u').test(part) && !DAY.test(plain(part)));
}

const DAY =
  /^(?:luni|marti|miercuri|joi|vineri|sambata|duminica|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/;
