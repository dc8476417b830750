/** Look-ups by position in a doc's rows, so that a stage that walks a report stays linear in its length. */
import type { Mention, NamesDoc, Quote, TextDoc } from './doc.js';
import type { Clause } from './grammar/clause.js';
import { oncePer } from './memo.js';

export interface DocIndex {
  /** Outermost quotations (no dialogue lines) that touch the offsets. */
  readonly quotesIn: (from: number, to: number) => readonly Quote[];
  /** Clauses whose verb stands in the tokens. */
  readonly clausesIn: (first: number, end: number) => readonly Clause[];
  /** Mentions that begin in the tokens. */
  readonly mentionsIn: (first: number, end: number) => readonly Mention[];
}

export function indexDoc(doc: NamesDoc): DocIndex {
  const quotes = doc.quotes.filter((quote) => quote.depth === 0 && quote.mark !== 'dash');
  const byEnd = columnOf(quotes, (quote) => quote.outer[1]);
  const clauses = [...doc.clauses].sort((a, b) => a.verb - b.verb);
  const byVerb = columnOf(clauses, (clause) => clause.verb);
  const mentions = [...doc.mentions].sort((a, b) => a.first - b.first || b.end - a.end);
  const byFirst = columnOf(mentions, (mention) => mention.first);
  return {
    quotesIn: (from, to) => {
      const found: Quote[] = [];
      for (let row = lowerBound(byEnd, from + 1); row < quotes.length; row++) {
        const quote = quotes[row] as Quote;
        if (quote.outer[0] >= to) break;
        found.push(quote);
      }
      return found;
    },
    clausesIn: (first, end) => clauses.slice(lowerBound(byVerb, first), lowerBound(byVerb, end)),
    mentionsIn: (first, end) => mentions.slice(lowerBound(byFirst, first), lowerBound(byFirst, end)),
  };
}

/** A number of each row, in an array of one kind whoever makes it: `lowerBound` is then compiled for that kind only. */
export function columnOf<Row>(rows: readonly Row[], of: (row: Row, at: number) => number): Int32Array {
  const column = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) column[at] = of(rows[at] as Row, at);
  return column;
}

/** First row of an ascending column that is not less than `value`. */
export function lowerBound(column: Int32Array, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sentences that tell nothing: datelines, credits, labels, links to other pages. */
export function furnitureSentences(doc: Pick<TextDoc, 'furniture' | 'sentenceOf'>): ReadonlySet<number> {
  const sentences = new Set<number>();
  for (const { first, end } of doc.furniture)
    for (let token = first; token < end; token++) sentences.add(doc.sentenceOf[token] as number);
  return sentences;
}

/** Entities that are called by a name somewhere. */
export const namedEntities = oncePer(
  (mentions: NamesDoc['mentions']): ReadonlySet<number> =>
    new Set(mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity)),
);
