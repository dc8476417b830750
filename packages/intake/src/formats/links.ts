/** Lists of addresses: sitemaps, one address a line, and what GDELT and Media Cloud export. */
import { readDate } from './dates.js';
import type { Item, LinkItem } from './format.js';
import { oneLine } from './html/strings.js';
import { readXml } from './xml.js';

const ADDRESS = /^https?:\/\/[^\s<>"]{3,2000}$/i;

/** Sitemaps, those of news with title and date, and lists of sitemaps (whose links are sitemaps again). */
export function readSitemap(text: string, file: string): Item[] {
  const items: Item[] = [];
  let part = '';
  let loc: string | null = null;
  let title: string | null = null;
  let published: string | null = null;
  const problem = readXml(text, file, {
    open() {
      part = '';
    },
    text(words) {
      part += words;
    },
    close(name, path) {
      const words = oneLine(part);
      const parent = path[path.length - 2];
      if (name === 'loc' && (parent === 'url' || parent === 'sitemap')) loc = words;
      else if (name === 'title') title = words;
      else if (name === 'publication_date') published = words;
      else if (name === 'url' || name === 'sitemap') {
        if (loc !== null && ADDRESS.test(loc)) items.push(link(loc, `${file}#${items.length + 1}`, published, title));
        loc = title = published = null;
      }
      part = '';
    },
  });
  if (problem) items.push({ kind: 'problem', problem });
  return items;
}

/** A line that is an address, alone or before a comment; null for any other. */
export function addressLine(line: string, origin: string): LinkItem | null {
  const address = line.trim().split(/\s+#/)[0] ?? '';
  return ADDRESS.test(address) ? link(address, origin, null, null) : null;
}

export function link(url: string, origin: string, published: string | null, title: string | null): LinkItem {
  const date = published === null ? null : (compactDate(published) ?? readDate(published)?.published ?? null);
  return { kind: 'link', url, ...(date ? { published: date } : {}), ...(title ? { title: oneLine(title).slice(0, 1000) } : {}), origin };
}

/** GDELT writes 20250410113000 and 20250410T113000Z, both in UTC. */
function compactDate(text: string): string | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})Z?$/.exec(text.trim()) ?? [];
  return year === undefined ? null : (readDate(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)?.published ?? null);
}
