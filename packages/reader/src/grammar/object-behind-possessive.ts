/** `a acuzat la rândul său Israelul că …`: the object that trees hang on the noun whose possessive stands in front of it. */

import type { ClauseRules } from '../language/clauses.js';
import { isTime } from './agreement.js';
import { argumentWith } from './clause.js';
import type { Arguments } from './clause-arguments.js';
import { isNominal, phraseOf } from './phrases.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** A noun has one owner: behind `său` a definite noun or a name that is no genitive is the verb's. */
export function objectBehindPossessive(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { doc, after, before } = tree;
  if (rules.subjectsFirst || !group.finite || group.copula || group.voice !== 'active') return;
  if (found.object !== null && (found.object.head > group.verb || found.object.preposition !== '')) return;
  // it may as well be the subject
  if (found.subject === null && found.object === null) return;
  if (rules.intransitives.has(doc.foldedLemmas[group.verb])) return;
  for (let row = 0; row < found.obliques.length; row++) {
    const oblique = found.obliques[row];
    const owner = after[oblique.head];
    if (oblique.head < group.end || owner < 0 || tree.morphOf(owner).pronoun !== 'possessive') continue;
    const head = after[owner];
    if (head < 0 || doc.head[head] !== oblique.head || !isNominal(tree, head) || isTime(tree, head, rules)) continue;
    if (doc.upos[head] !== POS.PROPN && !(doc.upos[head] === POS.NOUN && tree.morphOf(head).definite)) continue;
    if (tree.morphOf(head).case === 'oblique' || doc.upos[before[head]] === POS.ADP) continue;
    if (found.subject === null && found.object !== null) found.subject = found.object;
    found.object = argumentWith(phraseOf(tree, head, 'pattern', rules), { preposition: '' });
    found.obliques[row] = argumentWith(oblique, {
      end: Math.min(oblique.end, head),
      heads: oblique.heads.filter((one) => one !== head),
    });
    found.trusted = false;
    return;
  }
}
