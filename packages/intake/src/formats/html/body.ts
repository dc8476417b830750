/** The words of a report, without what stands around and among them. */
import { Readability } from '@mozilla/readability';
import { findDates } from '../dates.js';
import { type Block, blocksOf } from './blocks.js';
import { ELEMENT, isElement, markWords, type PageDocument, type PageElement, type PageNode } from './element.js';
import { CONTAINERS, JUNK_ELEMENTS, JUNK_MARKS, JUNK_PAIRS, JUNK_STARTS, JUNK_WHOLE, LEADS } from './junk.data.js';
import { plain } from './strings.js';

/** A marked container with less text is not trusted to hold the report, in UTF-16 units. */
const LEAST_TEXT = 120;

/** Takes away what leads elsewhere. Nothing that holds half of the page's text goes, whatever its marks say. */
export function removeJunk(document: PageDocument): void {
  for (const element of [...document.body.querySelectorAll(JUNK_ELEMENTS)]) {
    if (!element.querySelector('h1')) element.remove();
  }
  const lengths = textLengths(document.body);
  const most = (lengths.get(document.body) ?? 0) / 2;
  for (const element of [...document.body.querySelectorAll('[class], [id], [style]')]) {
    if ((lengths.get(element) ?? 0) > most || /^(?:body|article|main|h1)$/.test(element.localName)) continue;
    if (isJunk(element) && !element.querySelector('h1')) element.remove();
  }
}

function isJunk(element: PageElement): boolean {
  if (
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(
      (element.getAttribute('style') ?? '').slice(0, 400),
    )
  )
    return true;
  const words = markWords(element);
  if (words.length === 0) return false;
  const marks = new Set(words);
  return words.some((word) => JUNK_MARKS.has(word)) || JUNK_PAIRS.some(([a, b]) => marks.has(a) && marks.has(b));
}

function textLengths(root: PageElement): Map<PageNode, number> {
  const lengths = new Map<PageNode, number>();
  const measure = (node: PageNode): number => {
    if (node.nodeType !== ELEMENT) return (node.textContent ?? '').trim().length;
    let sum = 0;
    for (const child of Array.from(node.childNodes)) sum += measure(child);
    lengths.set(node, sum);
    return sum;
  };
  measure(root);
  return lengths;
}

export interface BodyHints {
  readonly title: string | null;
  readonly description: string | null;
}

/** The blocks of the report, from the element that is marked as holding it, else where Readability finds it. */
export function bodyBlocks(document: PageDocument, hints: BodyHints): Block[] {
  const marked = markedContainer(document);
  if (marked) {
    const blocks = sweep(blocksOf(marked), hints);
    return [...leadBlocks(document, marked, blocks, hints), ...blocks];
  }
  // Readability takes the page apart, so leads are looked for first.
  const leads = leadBlocks(document, null, [], hints);
  const found = readable(document);
  const blocks = found ? sweep(blocksOf(found), hints) : [];
  const has = plain(blocks.map(({ text }) => text).join('\n'));
  return [...leads.filter(({ text }) => !has.includes(plain(text).slice(0, 200))), ...blocks];
}

function markedContainer(document: PageDocument): PageElement | null {
  for (const selector of CONTAINERS) {
    let best: PageElement | null = null;
    let length = LEAST_TEXT;
    for (const element of document.body.querySelectorAll(selector)) {
      if (element.localName === 'meta') continue;
      const own = (element.textContent ?? '').trim().length;
      if (own > length) {
        best = element;
        length = own;
      }
    }
    if (best) return best;
  }
  return null;
}

function readable(document: PageDocument): PageElement | null {
  try {
    const reading = new Readability(document as never, {
      charThreshold: 200,
      serializer: (node) => node as unknown as PageElement,
    });
    const content = reading.parse()?.content as PageElement | null | undefined;
    return content && isElement(content) ? content : null;
  } catch {
    return null;
  }
}

function leadBlocks(
  document: PageDocument,
  container: PageElement | null,
  blocks: readonly Block[],
  { title, description }: BodyHints,
): Block[] {
  const heading = document.body.querySelector('h1');
  const has = plain(blocks.map(({ text }) => text).join('\n'));
  const wanted = description ? plain(description).slice(0, 50) : null;
  for (const element of document.body.querySelectorAll(LEADS)) {
    if (
      element.localName === 'meta' ||
      element === heading ||
      (container && (container.contains(element) || element.contains(container)))
    )
      continue;
    const text = plain(element.textContent ?? '');
    if (text.length < 40 || text.length > 800 || has.includes(text.slice(0, 200)) || text === plain(title ?? ''))
      continue;
    const described = wanted !== null && wanted.length >= 20 && text.startsWith(wanted.slice(0, 40));
    const beside =
      heading !== null &&
      (element.parentElement?.contains(heading) ?? false) &&
      element.parentElement?.localName !== 'body';
    if (described || beside)
      return sweep(
        blocksOf(element).map((block) => ({ ...block, kind: 'text' as const })),
        { title, description },
      );
  }
  return [];
}

/** Blocks without those that lead elsewhere or say again what stands in others. */
export function sweep(blocks: readonly Block[], { title }: BodyHints): Block[] {
  const name = title ? plain(title) : null;
  const kept: Block[] = [];
  const quoted = new Map<Block, string>();
  for (const block of blocks) if (block.kind === 'quote') quoted.set(block, strippedQuote(block.text));
  const rest =
    quoted.size > 0
      ? plain(
          blocks
            .filter(({ kind }) => kind !== 'quote')
            .map(({ text }) => text)
            .join('\n'),
        )
      : '';
  for (const [at, block] of blocks.entries()) {
    const folded = plain(block.text);
    if (folded === name && at < 6) continue;
    if (isJunkText(block, folded) || (at < 6 && isByline(block.text))) continue;
    const quote = quoted.get(block);
    // A pull quote says again what stands in the text.
    if (quote !== undefined && quote.length >= 20 && rest.includes(quote)) continue;
    if (kept.length > 0 && plain((kept[kept.length - 1] as Block).text) === folded) continue;
    kept.push(block);
  }
  while (kept.length > 0 && (kept[kept.length - 1] as Block).kind === 'heading') kept.pop();
  return kept;
}

function isJunkText({ text, linked, kind }: Block, folded: string): boolean {
  if (JUNK_WHOLE.test(folded) && kind !== 'row') return true;
  const short = folded.length < 400;
  const bare = folded.replace(/^[^\p{L}\d©]{1,20}/u, '');
  if (short && JUNK_STARTS.some((start) => start.test(bare))) return true;
  // What is one link is a pointer elsewhere; in prose, links are a part of the words.
  return linked > 0 && linked >= 0.85 * text.replace(/\s/g, '').length && text.length < 300;
}

/** `De Ion Stan, 3 septembrie 2025, 10:20`: who and when, not what. */
function isByline(text: string): boolean {
  if (text.length > 160) return false;
  const folded = plain(text);
  if (
    /^(?:de|by|autor|scris de|written by)\s?:? (?:\p{L}[\p{L}.'-]{1,20}[ ,]{0,2}(?:si |and )?){1,6}$/u.test(folded) &&
    /^\S+\s?:?\s\p{Lu}/u.test(text)
  )
    return true;
  const dates = findDates(text);
  if (dates.length === 0)
    return /^(?:publicat|actualizat|updated|published|posted)\b.{0,40}\d/.test(folded) && text.length < 80;
  const left = dates.reduce((length, { start, end }) => length - (end - start), text.length);
  return left < 70 && !/[.!?…”"]$/.test(text.trim().replace(/[ap]\.m\.$/, ''));
}

function strippedQuote(text: string): string {
  return plain(text).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

/** Blocks as the text of a report: paragraphs with an empty line between, rows of a table under one another. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, kind }, i) =>
      i === 0 ? text : `${kind === 'row' && blocks[i - 1]?.kind === 'row' ? '\n' : '\n\n'}${text}`,
    )
    .join('');
}
