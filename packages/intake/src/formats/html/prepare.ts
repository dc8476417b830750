/** A page made safe to parse: without scripts, comments and pictures, with limits on nesting, elements and attributes. */

/** Stands for a `<` that opens no tag; entities in their thousands would cost the parser minutes. */
export const OPENING_BRACKET = '\uE000';
/** Stands for two line breaks, which old pages have between paragraphs. */
export const PARAGRAPH_BREAK = '\uE001';

/** Open elements; real pages stay below a hundred, broken ones with unclosed fonts below some hundreds. */
export const MOST_DEPTH = 1000;
export const MOST_ELEMENTS = 20_000;
/** A longer attribute value (a picture as data, mostly) is left out, in UTF-16 units. */
const LONGEST_VALUE = 8192;
/** A tag that is longer still has only its name kept. */
const LONGEST_TAG = 32 * 1024;
/** Tags whose quotation marks never close, before quotation marks are no longer minded. */
const MOST_OPEN_QUOTES = 50;

export interface PreparedPage {
  /** One body with everything in it. */
  readonly html: string;
  readonly jsonLd: readonly string[];
  /** Of the `html` element. */
  readonly language: string | null;
  readonly refused: { readonly why: 'too-deep' | 'too-many'; readonly most: number } | null;
}

/** Elements of which nothing is read, with what is in them. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
  'noscript',
  'noembed',
  'xmp',
  'math',
]);
/** Elements that are put in one place, or mean nothing here; those of letters cross others where markup is broken. */
const UNWRAPPED = new Set([
  'html',
  'head',
  'body',
  'frameset',
  'frame',
  'base',
  'plaintext',
  'b',
  'i',
  'u',
  'em',
  'strong',
  'font',
  'big',
  's',
  'strike',
  'tt',
]);
/** Elements that close by themselves, or need not be closed. */
const SHALLOW = new Set(
  'area br col embed hr img input link meta source track wbr param p li td th tr dt dd option tbody thead tfoot colgroup'.split(
    ' ',
  ),
);

const BREAKS = /<br\b[^<>]{0,40}>(?:\s|&nbsp;){0,20}<br\b[^<>]{0,40}>/iy;
const HEADING = /^h[1-6]$/;
const NAME = /[a-z][a-z0-9:-]{0,40}/iy;

export function preparePage(html: string): PreparedPage {
  const out: string[] = [];
  const jsonLd: string[] = [];
  let language: string | null = null;
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let openQuotes = 0;
  let heading: string | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    out.push(html.slice(at, open));
    BREAKS.lastIndex = open;
    const breaks = BREAKS.exec(html);
    if (breaks) {
      out.push(PARAGRAPH_BREAK);
      at = open + breaks[0].length;
      continue;
    }
    if (html.startsWith('<!--', open)) {
      at = behind(html, '-->', open + 4);
      continue;
    }
    const next = html[open + 1] ?? '';
    if (next === '!' || next === '?') {
      const cdata = html.startsWith('<![CDATA[', open);
      at = behind(html, cdata ? ']]>' : '>', open + 2);
      continue;
    }
    const closing = next === '/';
    NAME.lastIndex = open + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      out.push(OPENING_BRACKET);
      at = open + 1;
      continue;
    }
    let end = openQuotes > MOST_OPEN_QUOTES ? html.indexOf('>', open) : tagEnd(html, open);
    if (end === -2) {
      openQuotes++;
      end = html.indexOf('>', open);
    }
    if (end < 0) {
      at = html.length;
      break;
    }
    at = end + 1;
    if (closing) {
      if (UNWRAPPED.has(name) || DROPPED.has(name)) continue;
      if (!SHALLOW.has(name) && depth > 0) depth--;
      // `<h1>…</h2>` closes the heading that is open, else the rest of the page would be one.
      out.push(HEADING.test(name) && heading !== null ? `</${heading}>` : `</${name}>`);
      if (HEADING.test(name)) heading = null;
      continue;
    }
    const tag = html.slice(open, end + 1);
    if (name === 'html') language ??= /\slang\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i.exec(tag.slice(0, 2000))?.[1] ?? null;
    if (UNWRAPPED.has(name)) continue;
    if (DROPPED.has(name)) {
      if (tag.endsWith('/>') && name !== 'script') continue;
      const inside = insideOf(html, name, at);
      if (name === 'script' && /ld\+json/i.test(tag.slice(0, 500))) jsonLd.push(html.slice(at, inside.end));
      at = inside.behind;
      continue;
    }
    elements++;
    if (heading !== null && (name === 'p' || HEADING.test(name))) {
      out.push(`</${heading}>`);
      heading = null;
      if (depth > 0) depth--;
    }
    if (HEADING.test(name)) heading = name;
    if (!SHALLOW.has(name) && !tag.endsWith('/>')) deepest = Math.max(deepest, ++depth);
    if (deepest > MOST_DEPTH) return refused('too-deep', MOST_DEPTH, jsonLd, language);
    if (elements > MOST_ELEMENTS) return refused('too-many', MOST_ELEMENTS, jsonLd, language);
    out.push(tag.length > LONGEST_VALUE ? shortened(tag, name) : tag);
  }
  out.push(html.slice(at));
  return {
    html: `<!doctype html><html><head></head><body>${out.join('')}</body></html>`,
    jsonLd,
    language,
    refused: null,
  };
}

function refused(why: 'too-deep' | 'too-many', most: number, jsonLd: string[], language: string | null): PreparedPage {
  return { html: '', jsonLd, language, refused: { why, most } };
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Where the tag ends; -1 if never, -2 if only because a quotation mark never closes. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  let afterEquals = false;
  const last = Math.min(html.length, open + 2_000_000);
  for (let i = open + 1; i < last; i++) {
    const c = html[i] as string;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '>') return i;
    // Only a quotation mark behind an equals sign opens a value.
    else if ((c === '"' || c === "'") && afterEquals) quote = c;
    if (c !== ' ' && c !== '\n' && c !== '\t' && c !== '\r') afterEquals = c === '=' && quote === '';
  }
  return -2;
}

function insideOf(html: string, name: string, from: number): { end: number; behind: number } {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  // Without an end, a script hides the rest, as in a browser; anything else is taken for a tag alone.
  const hides = name === 'script' || name === 'style';
  if (!found) return hides ? { end: html.length, behind: html.length } : { end: from, behind: from };
  return { end: found.index, behind: behind(html, '>', found.index) };
}

function shortened(tag: string, name: string): string {
  const without = tag.replace(/=\s{0,9}"[^"]{8192,}"/g, '=""').replace(/=\s{0,9}'[^']{8192,}'/g, "=''");
  return without.length > LONGEST_TAG ? `<${name}>` : without;
}
