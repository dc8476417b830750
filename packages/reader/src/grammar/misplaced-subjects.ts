/** Subjects that trees give to the wrong verb or lose in a time: told by where they stand. */

import type { ClauseRules } from '../language/clauses.js';
import { agreesInNumber, isOblique, isTime } from './agreement.js';
import { argumentWith } from './clause.js';
import type { Arguments } from './clause-arguments.js';
import type { Link } from './clause-links.js';
import { phraseOf } from './phrases.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words in front of a subject among which the verb it stands behind is looked for. */
const REACH = 24;

/**
 * `se va întâlni cu A, viceprimarul B și va avea o întrevedere`: what follows another verb and a comma and is parted from the verb
 * behind it by a conjunction belongs to a list.
 */
export function withoutListedSubject(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  link: Link,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): void {
  const { doc, before } = tree;
  const { subject } = found;
  if (subject === null || link.link !== 'coordinate' || !group.finite) return;
  const joiner = before[group.first] as number;
  if (joiner < subject.end || doc.upos[joiner] !== POS.CCONJ || !rules.joiners.has(doc.folded[joiner] as string))
    return;
  const comma = before[subject.first] as number;
  if (comma < 0 || doc.forms[comma] !== ',') return;
  for (let at = before[comma] as number, steps = 0; at >= 0 && steps < REACH; at = before[at] as number, steps++) {
    if (doc.forms[at] === ',' || doc.upos[at] === POS.SCONJ) return;
    if (!isVerb(at)) continue;
    found.subject = null;
    found.trusted = false;
    return;
  }
}

/** `după ce în această dimineață Ion Rusu și-a depus mandatul`: a name in the direct case that the tree hung on the time in front of it. */
export function subjectBehindTime(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { doc, before } = tree;
  if (found.subject !== null || !group.finite || group.person !== 3 || group.copula) return;
  for (let row = 0; row < found.obliques.length; row++) {
    const oblique = found.obliques[row];
    if (oblique === undefined || oblique.end > group.first || !isTime(tree, oblique.head, rules)) continue;
    for (let token = oblique.head + 1; token < oblique.end; token++) {
      const front = before[token] as number;
      if (doc.upos[token] !== POS.PROPN || isTime(tree, token, rules)) continue;
      // `în dimineața zilei de Paști`, `în ziua lui Ion`
      if (front < 0 || !isTime(tree, front, rules) || isOblique(tree, token, rules)) break;
      if (!agreesInNumber(tree, group, token, rules)) break;
      found.subject = phraseOf(tree, token, 'pattern', rules);
      found.obliques[row] = argumentWith(oblique, { end: token, heads: oblique.heads.filter((head) => head < token) });
      found.trusted = false;
      return;
    }
  }
}
