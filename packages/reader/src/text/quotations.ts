/**
 * Quotations of a text: pairs of marks, quotations that run over several paragraphs (each opened anew, the last one
 * closed), unclosed ones, and lines of dialogue after a dash.
 */
import type { Quote } from '../doc.js';
import { CLASSES, DASH, DIGIT, isWordClass, LOWER, UPPER } from './characters.js';
import { isOpeningMark, type MarkPair, pairMarks } from './quotes.js';
import { TERMINATOR, type Tokens } from './token-sink.js';

export interface Quotations {
  /** By first token. */
  readonly quotes: readonly Quote[];
  /** Where a closed quotation, or its part in one paragraph, begins: the token after that part; else 0. */
  readonly jump: Int32Array;
  /** Row of `quotes` for tokens in `jump`. */
  readonly jumpQuote: Int32Array;
  /** OPEN or CLOSE for paired marks, else 0. */
  readonly markSide: Uint8Array;
}

export const OPEN = 1;
export const CLOSE = 2;

/** Over how many paragraphs a quotation may run. */
const MAX_PARAGRAPHS = 12;
/** From this many words on, a quotation is read as a text of its own. */
const APART_WORDS = 5;

type Found = ReturnType<typeof pairMarks> & { readonly reopens: boolean };

/** Tokens between the two halves of a quotation. */
const MAX_ATTRIBUTION = 25;

interface Draft {
  readonly pair: MarkPair;
  /** Parts in one paragraph each, half open, marks included. */
  readonly parts: [first: number, end: number][];
  closed: boolean;
  readonly mark: Quote['mark'];
}

/** `paragraphFirst` and `paragraphEnd` are token ranges. */
export function readQuotations(
  text: string,
  tokens: Tokens,
  paragraphFirst: Int32Array,
  paragraphEnd: Int32Array,
): Quotations {
  const drafts = draftAll(text, tokens, paragraphFirst, paragraphEnd);
  drafts.sort((a, b) => a.pair.open - b.pair.open || lastEnd(b) - lastEnd(a));
  const jump = new Int32Array(tokens.count);
  const jumpQuote = new Int32Array(tokens.count).fill(-1);
  const markSide = new Uint8Array(tokens.count);
  const quotes: Quote[] = [];
  const open: number[] = [];
  for (const draft of drafts) {
    while (open.length > 0 && lastEnd(drafts[open[open.length - 1]] as Draft) <= draft.pair.open) open.pop();
    const depth = open.length;
    if (draft.closed) {
      for (const [first, end] of draft.parts) {
        jump[first] = end;
        jumpQuote[first] = quotes.length;
      }
      markSide[draft.pair.open] = OPEN;
      markSide[draft.pair.close] = CLOSE;
      open.push(quotes.length);
    }
    quotes.push(quoteOf(text, tokens, draft, depth, quotes[quotes.length - 1]));
  }
  return { quotes, jump, jumpQuote, markSide };
}

function lastEnd(draft: Draft): number {
  return (draft.parts[draft.parts.length - 1] as [number, number])[1];
}

function draftAll(text: string, tokens: Tokens, paragraphFirst: Int32Array, paragraphEnd: Int32Array): Draft[] {
  const found: Found[] = [];
  for (let p = 0; p < paragraphFirst.length; p++) {
    const first = paragraphFirst[p] as number;
    const { pairs, strayClose } = pairMarks(text, tokens, first, paragraphEnd[p] as number);
    found.push({ pairs, strayClose, reopens: isOpeningMark(text, tokens, first) });
  }
  const drafts: Draft[] = [];
  const used = new Set<MarkPair>();
  for (let p = 0; p < found.length; p++) {
    const { pairs } = found[p] as Found;
    const first = paragraphFirst[p];
    const end = paragraphEnd[p];
    const unclosed = lastUnclosed(pairs);
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] as MarkPair;
      if (used.has(pair)) continue;
      const mark = pair.single ? 'single' : 'double';
      if (pair.close >= 0) {
        drafts.push({ pair, parts: [[pair.open, pair.close + 1]], closed: true, mark });
        continue;
      }
      const draft: Draft = { pair, parts: [[pair.open, end]], closed: false, mark };
      if (pair === unclosed) continueQuote(found, p, paragraphFirst, paragraphEnd, draft, used);
      // What an unclosed mark opens is surely quoted to the end of its sentence; more would be a guess.
      if (!draft.closed) draft.parts[0] = [pair.open, sentenceEnd(text, tokens, pair.open, pairs[i + 1]?.open ?? end)];
      drafts.push(draft);
    }
    if (isDialogue(text, tokens, first, end)) {
      drafts.push({
        pair: { open: first, close: -1, single: false },
        parts: [[first, end]],
        closed: false,
        mark: 'dash',
      });
    }
  }
  return drafts;
}

function sentenceEnd(text: string, tokens: Tokens, first: number, end: number): number {
  for (let token = first + 2; token < end - 1; token++) {
    if (tokens.kind[token] === TERMINATOR && firstClass(text, tokens, token + 1) === UPPER) return token + 1;
  }
  return end;
}

function lastUnclosed(pairs: readonly MarkPair[]): MarkPair | null {
  for (let i = pairs.length - 1; i >= 0; i--) if ((pairs[i] as MarkPair).close < 0) return pairs[i] as MarkPair;
  return null;
}

/**
 * Finds the rest of a quotation that its paragraph leaves open: the next paragraphs open it anew with a mark and the last
 * closes it, or a later closing mark has no partner of its own. Fills `draft` only if the end is found.
 */
function continueQuote(
  found: readonly Found[],
  from: number,
  paragraphFirst: Int32Array,
  paragraphEnd: Int32Array,
  draft: Draft,
  used: Set<MarkPair>,
): void {
  const parts: [number, number][] = [];
  const taken: MarkPair[] = [];
  for (let p = from + 1; p < found.length && p <= from + MAX_PARAGRAPHS; p++) {
    const { pairs, strayClose, reopens } = found[p] as Found;
    const first = paragraphFirst[p];
    const end = paragraphEnd[p];
    let close = strayClose[0] ?? -1;
    const reopened = reopens ? pairs.find((pair) => pair.open === first) : undefined;
    if (reopened !== undefined) {
      taken.push(reopened);
      close = reopened.close;
    } else if (lastUnclosed(pairs) !== null) return;
    if (close < 0) {
      parts.push([first, end]);
      continue;
    }
    parts.push([first, close + 1]);
    draft.parts.push(...parts);
    draft.pair.close = close;
    draft.closed = true;
    for (const pair of taken) used.add(pair);
    return;
  }
}

/** `before` is the quotation in front, if any. */
function quoteOf(text: string, tokens: Tokens, draft: Draft, depth: number, before: Quote | undefined): Quote {
  const first = draft.pair.open + 1;
  const end = draft.closed ? draft.pair.close : lastEnd(draft);
  const outerStart = tokens.start[draft.pair.open];
  const outerStop = tokens.stop[(draft.closed ? end + 1 : end) - 1];
  const inner: [number, number] = end > first ? [tokens.start[first], tokens.stop[end - 1]] : [outerStop, outerStop];
  const apart = draft.closed && (standsApart(text, tokens, draft) || resumes(text, tokens, draft, before));
  return { inner, outer: [outerStart, outerStop], first, end, depth, closed: draft.closed, mark: draft.mark, apart };
}

function standsApart(text: string, tokens: Tokens, draft: Draft): boolean {
  if (draft.parts.length > 1) return true;
  const { open, close } = draft.pair;
  let words = 0;
  let long = 0;
  let longCapital = 0;
  let terminators = 0;
  for (let token = open + 1; token < close; token++) {
    const first = firstClass(text, tokens, token);
    if (tokens.kind[token] === TERMINATOR) terminators++;
    if (!isWordClass(first)) continue;
    words++;
    if (tokens.stop[token] - tokens.start[token] < 4 || first === DIGIT) continue;
    long++;
    if (first === UPPER) longCapital++;
  }
  if (words === 0) return false;
  // A sentence: something a name or title doesn't have. `Universitatea „Alexandru Ioan Cuza” din Iași` stays in its sentence.
  const nameLike = long > 0 && long === longCapital;
  if (words >= APART_WORDS) return !nameLike || terminators > 0;
  if (words >= 2 && terminators > 0) return true;
  const before = open > 0 ? text.slice(tokens.start[open - 1], tokens.stop[open - 1]) : '';
  const sameLine = open > 0 && !text.slice(tokens.stop[open - 1], tokens.start[open]).includes('\n');
  if (sameLine && before === ':') return firstClass(text, tokens, open + 1) === UPPER;
  if (nameLike && words > 1 && terminators === 0) return false;
  if (sameLine && tokens.kind[open - 1] !== TERMINATOR) return false;
  if (firstClass(text, tokens, open + 1) === LOWER) return false;
  const lastInside = text.slice(tokens.start[close - 1], tokens.stop[close - 1]);
  const after = close + 1 < tokens.count ? text.slice(tokens.start[close + 1], tokens.stop[close + 1]) : '';
  if (draft.mark === 'single') return words > 1 && after === ',';
  return terminators > 0 || lastInside === ',' || after === ',';
}

/** The second half of a quotation that its attribution cuts in two: `„A”, a spus X, „b”`. */
function resumes(text: string, tokens: Tokens, draft: Draft, before: Quote | undefined): boolean {
  const { open, close } = draft.pair;
  if (before === undefined || !before.apart || open - before.end > MAX_ATTRIBUTION || close - open < 3) return false;
  if (text.charAt(tokens.start[open - 1]) !== ',') return false;
  for (let token = before.end + 1; token < open; token++) if (tokens.kind[token] === TERMINATOR) return false;
  return !text.slice(before.outer[1], tokens.start[open]).includes('\n');
}

/** A line that begins with a dash and a capital and ends as a sentence does; bulleted lists use the hyphen or no full stop. */
function isDialogue(text: string, tokens: Tokens, first: number, end: number): boolean {
  if (end - first < 4 || firstClass(text, tokens, first) !== DASH) return false;
  return firstClass(text, tokens, first + 1) === UPPER && tokens.kind[end - 1] === TERMINATOR;
}

function firstClass(text: string, tokens: Tokens, token: number): number {
  return token < tokens.count ? (CLASSES[text.charCodeAt(tokens.start[token])] as number) : 0;
}
