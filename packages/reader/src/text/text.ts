import type { Ranges, TextDoc } from '../doc.js';
import type { TextRules } from '../language/text.js';
import { CLASSES, isWordClass } from './characters.js';
import { createFold } from './fold.js';
import { normalize } from './normalize.js';
import { paragraphEnds } from './paragraphs.js';
import { type Quotations, readQuotations } from './quotations.js';
import { sentenceSplitter } from './sentences.js';
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
  const sentences = sentenceRanges(paragraphs, count, split);
  const isWord = (token: number) => isWordClass(CLASSES[normal.charCodeAt(tokens.start[token])] as number);
  const { units, unitOf } = makeUnits(count, sentences.first, sentences.end, quotations, split, isWord);
  const { forms, folded } = readForms(normal, tokens);
  return {
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
  };
}

function readForms(text: string, tokens: Tokens): { forms: string[]; folded: string[] } {
  const fold = createFold();
  const forms = new Array<string>(tokens.count);
  const folded = new Array<string>(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const form = text.slice(tokens.start[token], tokens.stop[token]);
    forms[token] = form;
    folded[token] = fold(form);
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

function sentenceRanges(paragraphs: Ranges, count: number, split: ReturnType<typeof sentenceSplitter>): Ranges {
  const first = new Int32Array(count);
  const end = new Int32Array(count);
  let rows = 0;
  for (let p = 0; p < paragraphs.count; p++) {
    split(paragraphs.first[p], paragraphs.end[p], false, (a, b) => {
      first[rows] = a;
      end[rows++] = b;
    });
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
