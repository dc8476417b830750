/** A part of a page as blocks of text: paragraphs, headings, list items, rows of a table. */

import { isElement, type PageElement, type PageNode, TEXT } from './element.js';
import { OPENING_BRACKET, PARAGRAPH_BREAK } from './prepare.js';

export interface Block {
  readonly text: string;
  /** UTF-16 units of it that stand in links. */
  readonly linked: number;
  readonly kind: 'text' | 'heading' | 'item' | 'row' | 'quote';
  /** The element it stands in. */
  readonly element: PageElement;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
);
const LONGEST_CELL = 160;

export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let linked = 0;
  let breaks = 0;
  const flush = (element: PageElement) => {
    const text = tidy(parts.join(''));
    if (text !== '') blocks.push({ text, linked, kind: kindOf(element), element });
    parts = [];
    linked = 0;
    breaks = 0;
  };
  const visit = (node: PageNode, element: PageElement, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      for (const [i, text] of (node.textContent ?? '').split(PARAGRAPH_BREAK).entries()) {
        if (i > 0) flush(element);
        if (/\S/.test(text)) breaks = 0;
        parts.push(text.replace(/\s+/g, ' '));
        if (inLink) linked += text.trim().length;
      }
      return;
    }
    if (!isElement(node)) return;
    const name = node.localName;
    if (name === 'title') return;
    if (name === 'br') {
      if (++breaks >= 2) flush(element);
      else parts.push('\n');
      return;
    }
    if (name === 'tr') {
      const cells = rowOf(node);
      if (cells) {
        flush(element);
        blocks.push({ text: cells.join(' | '), linked: 0, kind: 'row', element: node });
        return;
      }
    }
    const block = BLOCKS.has(name);
    if (block) flush(element);
    // The parser makes this list anew each time it is asked.
    const children = node.childNodes;
    for (let i = 0; i < children.length; i++)
      visit(children[i] as PageNode, block ? node : element, inLink || name === 'a');
    if (block) flush(node);
  };
  visit(root, root, false);
  flush(root);
  return blocks;
}

/** Cells of a row of data; null for a row that only lays out a page, or has one cell. */
function rowOf(row: PageElement): string[] | null {
  const cells: string[] = [];
  for (const cell of Array.from(row.childNodes)) {
    if (!isElement(cell) || (cell.localName !== 'td' && cell.localName !== 'th')) continue;
    const text = tidy(cell.textContent ?? '').replace(/\n/g, ' ');
    if (text.length > LONGEST_CELL || cell.querySelector('table, p + p, br + br, h1, h2')) return null;
    if (text !== '') cells.push(text);
  }
  return cells.length >= 2 ? cells : null;
}

function kindOf(element: PageElement): Block['kind'] {
  if (/^h[1-6]$/.test(element.localName)) return 'heading';
  if (element.localName === 'li') return 'item';
  for (let at: PageElement | null = element, up = 0; at && up < 4; at = at.parentElement, up++)
    if (at.localName === 'blockquote') return 'quote';
  return 'text';
}

/** Single spaces, no blanks around line ends, no invisible characters. */
function tidy(text: string): string {
  return text
    .replaceAll(OPENING_BRACKET, '<')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
