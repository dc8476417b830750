/** Which noun can be what of a verb: case, person and number. */
import type { ClauseRules } from '../language/clauses.js';
import type { Argument } from './clause.js';
import { hasJoined } from './clause-links.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Genitive or dative: by its form, or by the article in front of a name. */
export function isOblique(tree: Tree, token: number, rules: ClauseRules): boolean {
  const morph = tree.morphOf(token);
  if (morph.case === 'oblique' || morph.case === 'dat' || morph.case === 'gen') return true;
  const before = tree.before[token];
  return before >= 0 && rules.obliqueArticles.has(tree.doc.folded[before]);
}

/** Case, preposition, person and number allow it. */
export function canBeSubject(
  tree: Tree,
  group: VerbGroup,
  phrase: Argument,
  trusted: boolean,
  rules: ClauseRules,
): boolean {
  const { head, preposition } = phrase;
  if (preposition !== '' && !rules.quantifiers.has(preposition)) return false;
  const morph = tree.morphOf(head);
  if (isOblique(tree, head, rules) && !trusted) return false;
  const personal = morph.pronoun === 'personal';
  if (!personal && (group.person === 1 || group.person === 2)) return false;
  if (personal && group.person !== 0 && morph.person !== 0 && morph.person !== group.person) return false;
  return agreesInNumber(tree, group, head, rules);
}

export function agreesInNumber(tree: Tree, group: VerbGroup, head: number, rules: ClauseRules): boolean {
  const { number } = tree.morphOf(head);
  if (number === '' || group.number === '' || tree.doc.upos[head] === POS.NUM) return true;
  if (number === group.number) return true;
  // Several names, or a noun of quantity, are a plural; a plural name (`Statele Unite`) may be one body.
  if (group.number === 'plur') return hasJoined(tree, head) || rules.collectives.has(tree.doc.foldedLemmas[head]);
  return tree.doc.upos[head] === POS.PROPN;
}

/** A noun that says when. */
export function isTime(tree: Tree, token: number, rules: ClauseRules): boolean {
  return rules.timeNouns.has(tree.doc.foldedLemmas[token]);
}
