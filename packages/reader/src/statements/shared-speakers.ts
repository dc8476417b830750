/** Whose verb of saying goes on from the clause before: `X a discutat cu Y și i-a cerut …`. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import { canSpeak } from './who.js';
import { isQuoted, uposOf } from './words.js';

/** Clauses looked back at for a shared subject. */
const SHARED = 4;

/** `X a discutat cu Y și i-a cerut …`: the subject of the clause before, where the verb shows the same number. */
export function sharedSpeakers(
  doc: NamesDoc,
  rules: StatementRules,
  clause: number,
  row: Clause,
  told: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  // `…, pe care a numit-o „o greșeală”` has the subject of the clause it hangs on.
  const about = row.link === 'relative' && row.accusative >= 0;
  const own = row.subject !== null && !isQuoted(doc, row.subject.head);
  if (own || row.person === 1 || row.person === 2 || (row.markerToken >= 0 && !about)) return [];
  const joined = isJoined(doc, row);
  for (let back = clause - 1; back >= Math.max(0, clause - SHARED); back--) {
    const other = doc.clauses[back];
    if (!other || other.unit !== row.unit) break;
    // `…, care a exclus o reducere și a negat că …` goes on with the relative clause.
    const relative = other.link === 'relative' && !(joined && other.tense === row.tense && other.mood === row.mood);
    // `… că e mort și a adăugat că …` goes on with the verb of saying, whatever was told.
    if (joined && rules.continuing.has(row.lemma) && !told.has(back)) continue;
    const fits = other.number === row.number || other.number === '' || row.number === '';
    if (relative || other.link === 'complement' || other.link === 'participial' || !fits) continue;
    const known = told.get(back) ?? doc.subjects[back] ?? [];
    const subjects = known.filter((entity) => canSpeak(doc, entity));
    if (subjects.length > 0) return subjects;
  }
  return [];
}

export function isJoined(doc: NamesDoc, row: Clause): boolean {
  for (let token = row.first - 1; token >= Math.max(0, row.first - 3); token--) {
    const upos = uposOf(doc, token);
    if (upos === 'CCONJ') return true;
    if (upos !== 'ADV') return false;
  }
  return false;
}
