/**
 * Pairs quotation marks. A mark's side is read from its shape and from what stands beside it; a stack of open marks,
 * made anew in each paragraph, finds the partner. Apostrophes, inches and minutes are left alone.
 */
import { CLASSES, DIGIT, isWordClass, NEWLINE, SPACE, UPPER } from './characters.js';
import type { Tokens } from './token-sink.js';

/** Token indices; `close` is -1 where the paragraph ends first. */
export interface MarkPair {
  open: number;
  close: number;
  readonly single: boolean;
}

/** Deeper nesting is no language. */
const MAX_DEPTH = 6;
/** Tokens between two marks that look alike. */
const MAX_INSIDE = 60;

/** Pairs and unclosed marks of the paragraph `[first, end)` by opening mark, and closing marks that found no partner. */
export function pairMarks(
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
): { readonly pairs: readonly MarkPair[]; readonly strayClose: readonly number[] } {
  const pairs: MarkPair[] = [];
  const strayClose: number[] = [];
  const stack: { mark: string; pair: MarkPair }[] = [];
  for (let token = first; token < end; token++) {
    const mark = markAt(text, tokens, token);
    if (mark === '') continue;
    const side = sideOf(text, tokens, token, mark, stack);
    if (side === 'none') continue;
    if (side === 'open') {
      if (stack.length === MAX_DEPTH) stack.shift();
      stack.push({ mark, pair: { open: token, close: -1, single: SINGLE.has(mark) } });
      continue;
    }
    const partner = findPartner(stack, mark);
    if (partner < 0) {
      if (!SINGLE.has(mark)) strayClose.push(token);
      continue;
    }
    const { pair } = stack[partner] as { pair: MarkPair };
    pair.close = token;
    // What stands open inside a closed pair is no quotation, nor is a pair with nothing inside.
    stack.length = partner;
    if (token > pair.open + 1) pairs.push(pair);
  }
  // An unclosed single mark is an apostrophe.
  for (const { pair } of stack) if (!pair.single) pairs.push(pair);
  return { pairs: pairs.sort((a, b) => a.open - b.open), strayClose };
}

/** True where the token is a mark that can open a quotation. */
export function isOpeningMark(text: string, tokens: Tokens, token: number): boolean {
  const mark = markAt(text, tokens, token);
  return mark !== '' && !SINGLE.has(mark) && sideOf(text, tokens, token, mark, []) === 'open';
}

const SINGLE: ReadonlySet<string> = new Set(['\u2018', '\u2019', "'", '\u201a', '\u2039', '\u203a']);

/** Which marks close a quotation opened by the key. */
const CLOSES: Readonly<Record<string, string>> = {
  '\u201e': '\u201d\u201c"\u2033\u201e',
  ',,': '\u201d\u201c"',
  '\u201c': '\u201d"\u201c',
  '\u201d': '\u201d',
  '"': '"\u201d\u201c\u2033',
  '\u2033': '\u2033"',
  '\u00ab': '\u00bb"\u201d',
  '\u00bb': '\u00ab',
  '\u2018': "\u2019'",
  '\u201a': "\u2018\u2019'",
  "'": "'\u2019",
  '\u2019': '\u2019',
  "''": '"\u201d',
  '``': '"\u201d',
  '\u2039': '\u203a',
  '\u203a': '\u2039',
  // old code pages: what was a low mark
  \u00df: '\u201d\u201c"',
};
const DOUBLED: ReadonlySet<string> = new Set([',,', "''", '``']);

function markAt(text: string, tokens: Tokens, token: number): string {
  const start = tokens.start[token];
  const length = tokens.stop[token] - start;
  if (length > 2) return '';
  const unit = text.charCodeAt(start);
  if (unit !== 0x22 && unit !== 0x27 && unit !== 0x2c && unit !== 0x60 && unit < 0xab) return '';
  if (length === 1) {
    const mark = text.charAt(start);
    return mark in CLOSES ? mark : '';
  }
  const pair = text.slice(start, start + 2);
  if (pair === '\u2019\u2019') return "''";
  if (pair === '\u201a\u201a') return ',,';
  return DOUBLED.has(pair) ? pair : '';
}

function findPartner(stack: readonly { mark: string }[], mark: string): number {
  for (let i = stack.length - 1; i >= 0; i--) if (closes((stack[i] as { mark: string }).mark, mark)) return i;
  return -1;
}

function closes(open: string, mark: string): boolean {
  if (mark === "''") return open === "''" || open === '``' || open === ',,' || open === '\u201e' || open === '\u201c';
  return (CLOSES[open] as string).includes(mark) && mark !== ',,' && mark !== '``';
}

type Side = 'open' | 'close' | 'none';

function sideOf(text: string, tokens: Tokens, token: number, mark: string, stack: readonly { mark: string }[]): Side {
  const start = tokens.start[token];
  const stop = tokens.stop[token];
  const before = unitClass(text, start - 1);
  const spaceBefore = before === SPACE || before === NEWLINE;
  const spaceAfter = unitClass(text, stop) === SPACE || unitClass(text, stop) === NEWLINE;
  const wordAfter = isWordClass(unitClass(text, stop));
  const opens = (spaceBefore || isOpeningPunctuation(text, start - 1)) && !spaceAfter;
  const partner = findPartner(stack, mark) >= 0;
  switch (mark) {
    case '\u201e':
      // `„Dezaprob „`: what ends its line opens nothing
      if (partner && (stop >= text.length || unitClass(text, stop) === NEWLINE)) return 'close';
      return partner && !opens && !wordAfter && !spaceBefore ? 'close' : 'open';
    case '``':
    case '\u201a':
    case '\u00df':
      return 'open';
    case '\u00ab':
      return partner && !opens ? 'close' : 'open';
    case '\u00bb':
      return partner || !opens ? 'close' : 'open';
    case '\u201d':
      return partner || !opens || !wordAfter ? 'close' : 'open';
    case '\u2039':
    case '\u203a':
      return partner ? 'close' : opens ? 'open' : 'none';
    case '\u2018':
      return partner && !opens ? 'close' : opens ? 'open' : 'none';
    case '\u2019':
      if (!partner && opens && unitClass(text, stop) === UPPER && isClosedLater(text, tokens, token)) return 'open';
      return partner && !wordAfter && !spaceBefore ? 'close' : 'none';
    case "'":
      return partner && !wordAfter && !spaceBefore ? 'close' : opens && !partner ? 'open' : 'none';
    case ',,':
      return opens ? 'open' : 'none';
    default:
      // `…, ca în 2023″, a spus X`: closes what an earlier paragraph opened, no inches
      if (before === DIGIT && !partner && text.charAt(stop) === ',' && mark === '\u2033') return 'close';
      return straightSide(before, opens, spaceBefore, wordAfter, partner);
  }
}

/** `"`, `''`, `“` look alike on both sides in practice: position decides, and what is open where it can't. */
function straightSide(
  before: number,
  opens: boolean,
  spaceBefore: boolean,
  wordAfter: boolean,
  partner: boolean,
): Side {
  if (before === DIGIT && !partner) return 'none';
  if (opens && (wordAfter || !partner)) return 'open';
  if (!spaceBefore) return wordAfter && !partner ? 'open' : 'close';
  return partner ? 'close' : 'open';
}

/** `’Mulțumesc tuturor’, a spus X`: the same mark again in front of a comma or at the end of its line, and no elision. */
function isClosedLater(text: string, tokens: Tokens, open: number): boolean {
  for (let token = open + 2; token < Math.min(tokens.count, open + MAX_INSIDE); token++) {
    const start = tokens.start[token];
    if (text.slice(tokens.stop[token - 1], start).includes('\n')) return false;
    if (text.charAt(start) !== '\u2019' || tokens.stop[token] !== start + 1) continue;
    const after = text.charAt(start + 1);
    return unitClass(text, start - 1) !== SPACE && (after === ',' || after === '' || after === '\n');
  }
  return false;
}

function unitClass(text: string, at: number): number {
  return at >= 0 && at < text.length ? CLASSES[text.charCodeAt(at)] : SPACE;
}

function isOpeningPunctuation(text: string, at: number): boolean {
  return at >= 0 && OPENING.has(text.charAt(at));
}

const OPENING: ReadonlySet<string> = new Set([
  '(',
  '[',
  '{',
  '\u2013',
  '\u2014',
  '-',
  '/',
  '"',
  '\u201e',
  '\u201c',
  '\u00ab',
  '\u2018',
  "'",
  ':',
  '\u2026',
  ',',
]);
