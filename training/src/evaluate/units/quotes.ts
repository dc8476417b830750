import type { RecordStatement } from '@cronicar/reader';
import { overlap, wordsOf } from '../words.js';
import { isNamed, nameOf, type UnitCase, type UnitScorer } from './case.js';

export interface QuoteCase extends UnitCase {
  readonly pattern: string;
  readonly quotes: readonly Quote[];
}

interface Quote {
  readonly speaker: string | readonly string[] | null;
  readonly mention: string | null;
  readonly via: string | readonly string[] | null;
  readonly content: string | null;
}

/** Right where content, speaker and, if there is one, the way it came are right. */
export const scoreQuoteCase: UnitScorer<QuoteCase> = (unit, record, tally, miss) => {
  const wordsOfStatement = (statement: RecordStatement) =>
    statement.content.map(([start, end]) => record.report.text.slice(start, end)).join(' ');
  const left = new Set(record.statements);
  for (const quote of unit.quotes) {
    const share = (statement: RecordStatement) => {
      const words = wordsOfStatement(statement);
      if (wordsOf(quote.content ?? '').length > 0) return overlap(quote.content ?? '', words);
      return wordsOf(words).length > 0 ? 0 : 1;
    };
    const [best] = [...left].sort((a, b) => share(b) - share(a));
    const right =
      best !== undefined &&
      share(best) >= 0.8 &&
      (!quote.speaker ||
        isNamed(record, best.speaker, alternatives(quote.speaker)) ||
        isNamed(record, best.speaker, quote.mention ?? alternatives(quote.speaker))) &&
      (!quote.via || best.via.some((id) => isNamed(record, id, alternatives(quote.via))));
    if (best !== undefined && share(best) >= 0.5) left.delete(best);
    if (right) tally.right++;
    else {
      tally.missed++;
      const via = quote.via ? ` via ${alternatives(quote.via)}` : '';
      const found = best === undefined ? 'nothing' : `${nameOf(record, best.speaker)}: ${wordsOfStatement(best)}`;
      miss(`${unit.pattern}: ${alternatives(quote.speaker)}${via}: ${quote.content}; found ${found}; in: ${unit.text}`);
    }
  }
  tally.extra += left.size;
  for (const statement of left)
    miss(`extra: ${nameOf(record, statement.speaker)}: ${wordsOfStatement(statement)}; in: ${unit.text}`);
};

function alternatives(names: string | readonly string[] | null): string {
  if (names === null) return 'nobody';
  return typeof names === 'string' ? names : names.join('|');
}
