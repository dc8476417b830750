import type { Furniture, Ranges, TextDoc } from '../doc.js';
import type { TextRules } from '../language/text.js';
import { docOf } from '../layers.js';
import { CLASSES, isWordClass } from './characters.js';
import { cutFurniture, withLinks } from './furniture.js';
import { normalize } from './normalize.js';
import { paragraphEnds } from './paragraphs.js';
import { type Quotations, readQuotations } from './quotations.js';
import { sentenceSplitter } from './sentences.js';
import { spellingOf } from './spelling.js';
import { tokenForms } from './token-forms.js';
import type { Tokens } from './token-sink.js';
import { tokenize } from './tokens.js';
import { makeUnits } from './units.js';

/**
 * Cuts a text into tokens, paragraphs, quotations, sentences and units. All offsets refer to `text` of the result, which
 * is `normalize(text)`; every character that is not white space or invisible belongs to exactly one token.
 *
 * @param published ISO 8601 date or date-time, passed on.
 */
export function readText(text: string, published: string, rules: TextRules): TextDoc {
  const normal = normalize(text);
  const tokens = tokenize(normal, rules);
  const { count } = tokens;
  const paragraphs = paragraphRanges(normal, tokens);
  const quotations = readQuotations(normal, tokens, paragraphs.first, paragraphs.end);
  const split = sentenceSplitter(normal, tokens, quotations, rules);
  const words = tokenForms(normal, tokens);
  const cut = cutFurniture(words, rules, paragraphs);
  const sentences = sentenceRanges(paragraphs, count, split, cut);
  const furniture = withLinks(words, rules, sentences, cut);
  const isWord = (token: number) => isWordClass(CLASSES[normal.charCodeAt(tokens.start[token])] as number);
  const { units, unitOf } = makeUnits(count, sentences.first, sentences.end, quotations, split, isWord);
  const { forms, folded } = readForms(normal, tokens);
  return docOf({
    text: normal,
    published,
    count,
    start: tokens.start,
    stop: tokens.stop,
    forms,
    folded,
    sentences,
    paragraphs,
    sentenceOf: rowOf(sentences, count),
    paragraphOf: rowOf(paragraphs, count),
    unitOf,
    quoteOf: innermostQuote(quotations, count),
    quotes: quotations.quotes,
    units,
    furniture,
  });
}

function readForms(text: string, tokens: Tokens): { forms: string[]; folded: string[] } {
  const forms = new Array<string>(tokens.count);
  const folded = new Array<string>(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const spelling = spellingOf(text.slice(tokens.start[token], tokens.stop[token]));
    forms[token] = spelling.form;
    folded[token] = spelling.folded;
  }
  return { forms, folded };
}

function paragraphRanges(text: string, tokens: Tokens): Ranges {
  const ends = paragraphEnds(text);
  const first = new Int32Array(ends.length);
  const end = new Int32Array(ends.length);
  let rows = 0;
  let token = 0;
  for (const offset of ends) {
    const from = token;
    while (token < tokens.count && tokens.start[token] < offset) token++;
    if (token === from) continue;
    first[rows] = from;
    end[rows++] = token;
  }
  return { count: rows, first: first.slice(0, rows), end: end.slice(0, rows) };
}

/** A piece of furniture is cut off before sentences are looked for. */
function sentenceRanges(
  paragraphs: Ranges,
  count: number,
  split: ReturnType<typeof sentenceSplitter>,
  furniture: readonly Furniture[],
): Ranges {
  const first = new Int32Array(count);
  const end = new Int32Array(count);
  let rows = 0;
  let piece = 0;
  const emit = (a: number, b: number) => {
    first[rows] = a;
    end[rows++] = b;
  };
  for (let p = 0; p < paragraphs.count; p++) {
    let from = paragraphs.first[p];
    const last = paragraphs.end[p];
    for (let one = furniture[piece]; one && one.first < last; one = furniture[++piece]) {
      if (one.first > from) split(from, one.first, false, emit);
      if (one.kind === 'link') split(one.first, one.end, false, emit);
      else emit(one.first, one.end);
      from = one.end;
    }
    if (from < last) split(from, last, false, emit);
  }
  return { count: rows, first: first.slice(0, rows), end: end.slice(0, rows) };
}

function rowOf(ranges: Ranges, count: number): Int32Array {
  const rows = new Int32Array(count).fill(-1);
  for (let row = 0; row < ranges.count; row++) rows.fill(row, ranges.first[row], ranges.end[row]);
  return rows;
}

/** Quotations come outermost first, so that the innermost is written last. */
function innermostQuote(quotations: Quotations, count: number): Int32Array {
  const rows = new Int32Array(count).fill(-1);
  quotations.quotes.forEach((quote, row) => {
    rows.fill(row, quote.first, quote.end);
  });
  return rows;
}
