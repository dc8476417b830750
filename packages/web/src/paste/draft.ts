/** A report as somebody gives it to the paste page. */
export interface Draft {
  readonly text: string;
  /** YYYY-MM-DD, or a date-time where the input has one. */
  readonly published: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly url: string;
  /** BCP 47 code; empty where it is to be told from the text. */
  readonly language: string;
}

const FIELDS = ['published', 'title', 'outlet', 'author', 'url', 'language'] as const;
const LONGEST_HEADER = 4000;

/** A text with a header between `---` lines gives its fields; what the header doesn't say stays as it was. */
export function withHeader(draft: Draft): Draft {
  if (!draft.text.startsWith('---')) return draft;
  const end = draft.text.slice(0, LONGEST_HEADER).search(/\r?\n---[ \t]*(?:\r?\n|$)/);
  if (end < 0) return draft;
  const fields: Record<string, string> = {};
  for (const line of draft.text.slice(3, end).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if ((FIELDS as readonly string[]).includes(name)) fields[name] = unquoted(line.slice(colon + 1).trim());
  }
  const rest = draft.text.slice(end).replace(/^\r?\n---[ \t]*(?:\r?\n|$)/, '');
  return { ...draft, ...fields, text: rest };
}

function unquoted(value: string): string {
  const inside = /^(["'])(.*)\1$/.exec(value)?.[2];
  return inside ?? value;
}

const BLOCKS = 'h2, h3, h4, p, li, blockquote, pre, figcaption';
const NOISE = 'script, style, noscript, template, nav, aside, footer, form, iframe, svg';

/** The report in a page that somebody saved: its longest run of paragraphs, and what its head says. Nothing is run or fetched. */
export function fromHtml(source: string, today: string): Draft {
  const page = new DOMParser().parseFromString(source, 'text/html');
  for (const noise of page.querySelectorAll(NOISE)) noise.remove();
  const meta = (...names: readonly string[]) =>
    names
      .map((name) =>
        page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim(),
      )
      .find(Boolean) ?? '';
  const root = page.querySelector('article, [itemprop="articleBody"], main') ?? page.body;
  const blocks = [...root.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const lines = blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  const moment =
    meta('article:published_time', 'datePublished', 'date') ||
    (page.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return {
    text: (lines.length > 0 ? lines : [(root.textContent ?? '').trim()]).join('\n\n'),
    published: /^\d{4}-\d\d-\d\d/.test(moment) ? moment.slice(0, 10) : today,
    title: meta('og:title') || (page.querySelector('h1')?.textContent ?? page.title).trim(),
    outlet: meta('og:site_name'),
    author: meta('author', 'article:author'),
    url: meta('og:url'),
    language: '',
  };
}
