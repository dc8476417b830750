/** `a afirmat luni, după summitul la care statele s-au angajat să plătească, că …`: whose complementizer it is. */
import type { NamesDoc } from '../doc.js';
import type { StatementRules } from '../language/statements.js';
import type { Cue } from './cues.js';
import { isOuter, uposOf } from './words.js';

/** Tokens between the outer verb and its complementizer. */
const REACH = 45;

export interface Claimed {
  readonly at: ReadonlyMap<number, Cue>;
  readonly byCue: ReadonlyMap<Cue, number>;
}

/** Complementizers behind a comma that belong to a verb of saying farther off, with others' subordinate verbs in between. */
export function claimedOpeners(doc: NamesDoc, rules: StatementRules, cues: readonly Cue[]): Claimed {
  const at = new Map<number, Cue>();
  const byCue = new Map<Cue, number>();
  cues.forEach((cue, place) => {
    const inner = cues[place + 1];
    if (!inner || inner.sentence !== cue.sentence || !waits(doc, rules, cue, inner)) return;
    const limit = Math.min(doc.count, cue.end + REACH);
    for (let token = inner.end + 1; token < limit && doc.sentenceOf[token] === cue.sentence; token++) {
      const mark = doc.forms[token] as string;
      if (mark === ':' || mark === ';' || !isOuter(doc, token)) return;
      const other = cues[place + 2];
      if (other && other.first <= token && other.sentence === cue.sentence) return;
      if (!rules.openers.has(doc.folded[token] as string) || rules.leadingOpeners.has(doc.folded[token] as string))
        continue;
      // The first complementizer is the inner verb's, but for a comma in front of it.
      if (doc.forms[token - 1] !== ',' || uposOf(doc, token) !== 'SCONJ' || at.has(token)) return;
      at.set(token, cue);
      byCue.set(cue, token);
      return;
    }
  });
  return { at, byCue };
}

/** A main verb that takes a clause and has none so far, with a subordinate verb of saying behind it that has other content. */
function waits(doc: NamesDoc, rules: StatementRules, cue: Cue, inner: Cue): boolean {
  const main = cue.row.link !== 'relative' && cue.row.link !== 'adverbial' && cue.row.mood === 'indicative';
  if (!main || !cue.verb.frames.has('that') || cue.bare >= 0) return false;
  const { row } = inner;
  const subordinate =
    row.markerToken >= cue.end &&
    (row.link === 'relative' || row.link === 'adverbial' || opensSequel(rules, row.marker));
  if (!subordinate || doc.forms[inner.end] === ',') return false;
  for (let token = cue.end; token < row.markerToken; token++) {
    const form = doc.folded[token] as string;
    const sequel = rules.sequels.some((words) =>
      words.every((word, step) => doc.folded[token - words.length + 1 + step] === word),
    );
    if (!sequel && (rules.openers.has(form) || rules.wishOpeners.has(form) || doc.forms[token] === ':')) return false;
  }
  return true;
}

/** `după ce`, whatever the tree makes of its clause. */
function opensSequel(rules: StatementRules, marker: string): boolean {
  return rules.sequels.some((words) => words.join(' ') === marker);
}
