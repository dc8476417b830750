/** Datelines (`GENEVA, 12 martie (Agerpres) –`) are no subject: the sentence begins behind them. */
import type { StatementsDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import { withLayer } from '../layers.js';

/** Longest dateline, in tokens. */
const LONGEST = 16;
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-', '--']);

/** Gives clauses whose subject stands in a dateline the first noun behind it. */
export function withoutDatelines(doc: StatementsDoc): StatementsDoc {
  const ends = new Map<number, number>();
  for (let sentence = 0; sentence < doc.sentences.count; sentence++) {
    const end = datelineEnd(doc, doc.sentences.first[sentence] as number, doc.sentences.end[sentence] as number);
    if (end >= 0) ends.set(sentence, end);
  }
  if (ends.size === 0) return doc;
  const subjects = [...doc.subjects];
  const clauses = doc.clauses.map((clause, index) => {
    const end = ends.get(doc.sentenceOf[clause.verb] as number);
    if (end === undefined || !clause.subject || clause.subject.head >= end) return clause;
    const subject = nounBehind(doc, clause, end);
    subjects[index] = subject ? [...doc.who(subject.head)] : [];
    return { ...clause, subject };
  });
  return withLayer(doc, { clauses, subjects });
}

/** Token behind the dash of a dateline: a place in capitals, then at most a date and an agency; -1 if there is none. */
function datelineEnd(doc: StatementsDoc, first: number, end: number): number {
  const place = doc.forms[first] ?? '';
  if (place.length < 3 || place !== place.toUpperCase() || place === place.toLowerCase()) return -1;
  for (let token = first + 1; token < Math.min(end, first + LONGEST); token++) {
    if (DASHES.has(doc.forms[token] as string)) return token + 1;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos === 'VERB' || upos === 'AUX') return -1;
  }
  return -1;
}

function nounBehind(doc: StatementsDoc, clause: Clause, from: number): Argument | null {
  for (let token = from; token < Math.min(clause.first, from + LONGEST); token++) {
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos === 'ADP') return null;
    if (upos === 'NOUN' || upos === 'PROPN')
      return { head: token, first: from, end: token + 1, heads: [token], preposition: '', from: 'pattern' };
  }
  return null;
}
