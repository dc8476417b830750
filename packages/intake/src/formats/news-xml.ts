/** NewsML-G2 and NITF, in which agencies deliver. */
import { type DraftContext, itemsOf, type Value } from './draft.js';
import type { Item } from './format.js';
import { oneLine } from './html/strings.js';
import { readXml } from './xml.js';

interface Found {
  id: string | null;
  title: string | null;
  provider: string | null;
  author: string | null;
  created: Value[];
  modified: Value[];
  language: string | null;
  paragraphs: string[];
}

const PARAGRAPHS = new Set(['p', 'hl2', 'h2', 'h3', 'li', 'td']);
const NOT_WORDS = new Set(['media', 'media-caption', 'figcaption', 'script', 'style', 'byline', 'dateline', 'head', 'tagline']);

/** Each `newsItem` (or the one `nitf`) gives a report. */
export function readNewsXml(text: string, context: DraftContext): Item[] {
  const items: Item[] = [];
  let found = nothing();
  let part = '';
  let paragraph: number | null = null;
  let hidden = 0;
  const finish = (i: number) => {
    items.push(...itemsOf(draftOf(found), { ...context, origin: items.length === 0 && i === 0 ? context.origin : `${context.origin}#${i + 1}` }));
    found = nothing();
  };
  let finished = 0;
  const problem = readXml(text, context.file, {
    open(name, attributes, path) {
      part = paragraph === null ? '' : part;
      if (name === 'newsItem') {
        found.id = attributes.guid ?? null;
        found.language = attributes['xml:lang'] ?? null;
      } else if (name === 'doc-id') found.id = attributes['id-string'] ?? null;
      else if (name === 'date.issue' || name === 'date.release') found.created.push(...value(attributes.norm, `NITF ${name}`));
      else if (name === 'story.date' || (name === 'pubdata' && attributes['date.publication'])) found.created.push(...value(attributes.norm ?? attributes['date.publication'], `NITF ${name}`));
      else if (name === 'html' || name === 'nitf') found.language ??= attributes['xml:lang'] ?? attributes.lang ?? null;
      if (NOT_WORDS.has(name)) hidden++;
      if (PARAGRAPHS.has(name) && isBody(path) && hidden === 0) {
        paragraph = path.length;
        part = '';
      }
    },
    text(words) {
      part += words;
    },
    close(name, path) {
      const words = oneLine(part);
      if (paragraph !== null && path.length === paragraph) {
        if (words !== '') found.paragraphs.push(words);
        paragraph = null;
      } else if (paragraph === null && words !== '') meta(found, name, words, path);
      if (paragraph === null) part = '';
      if (NOT_WORDS.has(name)) hidden--;
      if (name === 'newsItem' || name === 'nitf') {
        if (found.paragraphs.length > 0 || name === 'newsItem') finish(finished++);
      }
    },
  });
  if (problem) items.push({ kind: 'problem', problem });
  return items;
}

function nothing(): Found {
  return { id: null, title: null, provider: null, author: null, created: [], modified: [], language: null, paragraphs: [] };
}

function isBody(path: readonly string[]): boolean {
  return path.includes('inlineXML') || path.includes('body.content') || (path.includes('body') && !path.includes('hedline'));
}

function meta(found: Found, name: string, words: string, path: readonly string[]): void {
  const parent = path[path.length - 2] ?? '';
  if (name === 'headline' || name === 'hl1') found.title ??= words;
  else if (name === 'title' && path.includes('head')) found.title ??= words;
  else if (name === 'versionCreated') found.modified.push({ value: words, from: 'NewsML-G2 versionCreated' });
  else if (name === 'firstCreated' || name === 'contentCreated') found.created.push({ value: words, from: `NewsML-G2 ${name}` });
  else if (name === 'embargoed') found.created.unshift({ value: words, from: 'NewsML-G2 embargoed' });
  else if (name === 'name' && (parent === 'provider' || parent === 'infoSource')) found.provider ??= words;
  else if (name === 'name' && (parent === 'creator' || parent === 'contributor')) found.author ??= words;
  else if (name === 'byline' || name === 'by' || name === 'bytag') found.author ??= words.replace(/^(?:de|by)\s(?=\p{Lu})/iu, '');
  else if (name === 'distributor' || name === 'copyrightHolder' || name === 'doc.copyright') found.provider ??= words;
}

function value(text: string | undefined, from: string): Value[] {
  // NITF writes dates without hyphens: 20250410T113000+0300.
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text ?? '');
  if (!compact) return text ? [{ value: text, from }] : [];
  const [, year, month, day, hour, minute, second, zone] = compact;
  return [{ value: `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second ?? '00'}${zone ?? ''}` : ''}`, from }];
}

function draftOf(found: Found) {
  const from = (value: string | null, reason: string): Value | null => (value === null ? null : { value, from: reason });
  return {
    text: found.paragraphs.join('\n\n'),
    id: found.id,
    title: from(found.title, 'headline'),
    outlet: from(found.provider, 'provider'),
    author: from(found.author, 'byline'),
    // Without a date of first creation, that of the version.
    published: [...found.created, ...found.modified],
    modified: found.modified,
    language: from(found.language, 'xml:lang'),
  };
}
