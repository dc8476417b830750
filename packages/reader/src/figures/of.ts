import { fold } from '../text/fold.js';
import type { Counted } from './counted.js';
import type { FigureReader } from './numbers.js';
import { uposAt } from './numbers.js';

/** A subject longer than this says more than what is counted. */
const LONGEST = 8;

/**
 * What is counted, as the report says it: of parts the whole (`20% din titluri`); of amounts, measures and shares the subject
 * of the clause (`Pagubele sunt de …`). Null where the counted noun says it all.
 */
export function countedOf(reader: FigureReader, first: number, end: number, counted: Counted): string | null {
  const { atoms, doc, rules } = reader;
  const share = counted.kind === 'percent' || counted.unit === rules.fraction;
  if (share && counted.unit === rules.fraction && counted.token >= first) return doc.forms[counted.token];
  if (share && rules.partitives.has(atoms.folded[end])) {
    for (let i = end + 1; i < end + 4 && i < atoms.count; i++) {
      const tag = uposAt(reader, i);
      if (tag === 'NOUN' || tag === 'PROPN') return doc.forms[atoms.token[i]];
      if (tag !== 'DET' && tag !== 'ADJ') break;
    }
  }
  const measured = share || counted.kind === 'measure' || rules.measureNouns.has(fold(counted.unit));
  const row = measured && doc.clauses.length > 0 ? doc.clauseOf[first] : -1;
  const clause = row < 0 ? null : doc.clauses[row];
  const subject = clause && (clause.copula || rules.amounting.has(clause.lemma)) ? clause.subject : null;
  if (!subject || (subject.first <= first && first < subject.end) || subject.end - subject.first > LONGEST) return null;
  return doc.text.slice(doc.start[subject.first], doc.stop[subject.end - 1]);
}
