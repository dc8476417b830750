/** Words quoted within words: `„Mi-a zis «pleacă»”`, and `îi reproșează lui Y că ar fi spus „…”`. The outer voice passes them on. */
import type { NamesDoc, Quote } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { type Draft, verdictOf } from './draft.js';
import { hasFiniteVerb } from './words.js';

/** Tokens between the verb and the inner opening mark. */
const REACH = 3;

/** Moods in which nobody is told to have said it. */
const UNSAID: ReadonlySet<Clause['mood']> = new Set(['subjunctive', 'infinitive', 'imperative', 'supine']);

export function readNested(doc: NamesDoc, rules: StatementRules, drafts: readonly Draft[]): Draft[] {
  const byEnd = new Map<number, number>();
  doc.clauses.forEach((clause, row) => {
    if (rules.cues.has(clause.lemma)) byEnd.set(clause.end, row);
  });
  const found: Draft[] = [];
  for (const quote of doc.quotes) {
    if (!quote.closed || quote.mark === 'dash' || quote.first < 2) continue;
    const row = verbBefore(byEnd, quote);
    const clause = row < 0 ? undefined : doc.clauses[row];
    if (!clause || clause.negated || UNSAID.has(clause.mood) || clause.person === 1 || clause.person === 2) continue;
    // `li se spune «…»`: by nobody who is named.
    if (clause.voice === 'reflexive' && !rules.reflexiveCues.has(clause.lemma)) continue;
    // `să arate că sunt „vocea critică”`: the quotation goes on with another verb.
    if (hasFiniteVerb(doc, clause.end, quote.first - 1)) continue;
    const at = doc.start[clause.verb] as number;
    const outer = drafts.find(
      (draft) =>
        draft.cueClause !== row &&
        draft.content.some(([from, to]) => at >= from && quote.outer[0] >= from && quote.outer[1] <= to),
    );
    if (!outer || (quote.depth === 0 && clause.mood !== 'conditional')) continue;
    // `ar fi apelat la „ajutorul” unui avocat`: a word the outer speaker marks, nothing the inner one said
    if (quote.depth === 0 && !quote.apart && !hasFiniteVerb(doc, quote.first, quote.end)) continue;
    found.push(nestedDraft(doc, rules, quote, clause, row, outer));
  }
  return found;
}

function verbBefore(byEnd: ReadonlyMap<number, number>, quote: Quote): number {
  for (let end = quote.first - 1; end >= quote.first - 1 - REACH; end--) {
    const row = byEnd.get(end);
    if (row !== undefined) return row;
  }
  return -1;
}

function nestedDraft(
  doc: NamesDoc,
  rules: StatementRules,
  quote: Quote,
  clause: Clause,
  row: number,
  outer: Draft,
): Draft {
  const act = rules.cues.get(clause.lemma)?.act ?? 'state';
  const named = (doc.subjects[row] ?? []).filter((entity) => !outer.speakers.includes(entity));
  const speakers = named.length > 0 ? named : outer.form === 'direct' ? [] : outer.addressees.slice(0, 1);
  const span: Span = [doc.start[clause.first] as number, doc.stop[clause.end - 1] as number];
  return {
    speakers,
    speakerSpan: null,
    addressees: outer.form === 'direct' && clause.dative >= 0 ? outer.speakers : [],
    form: 'direct',
    act,
    cue: span,
    cueClause: row,
    content: [quote.inner],
    background: true,
    around: false,
    via: [...outer.speakers, ...outer.via],
    sentence: doc.sentenceOf[quote.first] as number,
    lastSentence: doc.sentenceOf[quote.end - 1] as number,
    verdict: verdictOf(act),
    rule: `quotation in another's words: ${clause.lemma}`,
    inferred: { speaker: 'whom the words around it tell of' },
  };
}
