import { ArchiveError } from '../problem.js';
import { indexWords } from './words.js';

/** One thing looked for: words that follow each other. */
export interface Term {
  readonly words: readonly string[];
  /** The last word is only the beginning of one. */
  readonly prefix: boolean;
  readonly excluded: boolean;
}

/** Longest query, in UTF-16 units. */
const MAX_QUERY = 1000;
const QUOTED = /(-?)["„“”«]([^"„“”»]*)["“”»]|(-?)(\S+)/g;

/**
 * What a user typed: words that must all be there, `"several words"` one after another, `word*` for a beginning,
 * `-word` for what must not be there. Nothing in it can be an error of grammar.
 */
export function parseQuery(query: string): Term[] {
  if (query.length > MAX_QUERY) throw new ArchiveError('bad-query', query.slice(0, 40));
  const terms: Term[] = [];
  for (const [, minusQuoted, quoted, minus, plain] of query.matchAll(QUOTED)) {
    const text = quoted ?? plain ?? '';
    const words = indexWords(text);
    if (words.length === 0) continue;
    terms.push({ words, prefix: text.endsWith('*'), excluded: (minusQuoted ?? minus) === '-' });
  }
  if (!terms.some((term) => !term.excluded)) throw new ArchiveError('bad-query', query);
  return terms;
}
