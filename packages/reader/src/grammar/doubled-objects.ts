/** Datives: those that a clitic on the verb announces or repeats, and those that the tree hangs on the object. */
import type { ClauseRules } from '../language/clauses.js';
import { isOblique, isTime } from './agreement.js';
import { type Argument, argumentWith } from './clause.js';
import type { Arguments } from './clause-arguments.js';
import { isNominal, phraseOf } from './phrases.js';
import { POS, REL, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words between a verb group and the dative behind it. */
const MAX_REACH = 4;

/**
 * Doubled objects tell what a clitic is whose cases look alike: `i-a chemat pe miniștri`, `le-a spus ziariștilor`; and a
 * dative clitic finds the dative behind the verb group that the tree took for something else.
 */
export function settleClitics(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { folded } = tree.doc;
  if (
    group.accusative < 0 &&
    group.dative >= 0 &&
    rules.ambiguousClitics.has(folded[group.dative]) &&
    found.indirect === null
  ) {
    const at = found.obliques.findIndex(
      ({ preposition, head }) => rules.objectPrepositions.has(preposition) && !isTime(tree, head, rules),
    );
    const personal = found.object !== null && rules.objectPrepositions.has(found.object.preposition);
    if (personal || (at >= 0 && found.object === null && isPerson(tree, found.obliques[at].head))) {
      if (!personal) found.object = found.obliques.splice(at, 1)[0];
      group.accusative = group.dative;
      group.dative = -1;
    }
  }
  // `l-au reținut marți pe Ion`: whom the clitic announces stands behind the day.
  if (group.accusative >= 0 && found.object === null) {
    const at = found.obliques.findIndex(
      ({ preposition, head }) =>
        rules.objectPrepositions.has(preposition) && !isTime(tree, head, rules) && isPerson(tree, head),
    );
    found.object = at >= 0 ? found.obliques.splice(at, 1)[0] : doubledName(tree, group, rules);
  }
  const ambiguous = group.dative < 0 && group.accusative >= 0 && rules.ambiguousClitics.has(folded[group.accusative]);
  if (ambiguous && found.indirect !== null) {
    group.dative = group.accusative;
    group.accusative = -1;
  }
  if (found.indirect !== null || (group.dative < 0 && !ambiguous)) return;
  found.indirect = doubledDative(tree, group, rules);
  if (found.indirect !== null && ambiguous) {
    group.dative = group.accusative;
    group.accusative = -1;
  }
}

function isPerson(tree: Tree, head: number): boolean {
  const upos = tree.doc.upos[head];
  return upos === POS.PROPN || upos === POS.NOUN || upos === POS.PRON;
}

/** A name that the object's preposition leads, behind the verb group and at most a day. */
function doubledName(tree: Tree, group: VerbGroup, rules: ClauseRules): Argument | null {
  const { doc, after } = tree;
  let at = after[group.end - 1];
  for (let steps = 0; at >= 0 && steps < MAX_REACH; at = after[at], steps++) {
    const upos = doc.upos[at];
    if (upos === POS.ADP && rules.objectPrepositions.has(doc.folded[at] ?? '')) {
      const name = after[at];
      return name >= 0 && doc.upos[name] === POS.PROPN ? phraseOf(tree, name, 'clitic', rules) : null;
    }
    if (upos !== POS.ADV && !isTime(tree, at, rules)) return null;
  }
  return null;
}

function doubledDative(tree: Tree, group: VerbGroup, rules: ClauseRules): Argument | null {
  const { doc, after } = tree;
  let at = after[group.end - 1];
  for (let steps = 0; at >= 0 && steps < MAX_REACH; at = after[at], steps++) {
    const upos = doc.upos[at];
    if (upos === POS.PUNCT || upos === POS.ADP || upos === POS.VERB || upos === POS.AUX || upos === POS.SCONJ)
      return null;
    if (!isNominal(tree, at) || upos === POS.DET) continue;
    if (!isOblique(tree, at, rules) || tree.morphOf(at).clitic) return null;
    return phraseOf(tree, at, 'clitic', rules);
  }
  return null;
}

/** `a acordat un interviu postului X`: behind an indefinite object, an oblique noun without genitive article is a dative. */
export function splitDative(tree: Tree, found: Arguments, rules: ClauseRules): void {
  const { object } = found;
  if (object === null || found.indirect !== null || object.preposition !== '' || rules.genitiveArticles.size === 0)
    return;
  const { doc } = tree;
  const noun = tree.morphOf(object.head);
  if (doc.upos[object.head] !== POS.NOUN || noun.definite || noun.case === 'oblique' || object.from !== 'tree') return;
  for (let child = tree.firstChild[object.head]; child >= 0; child = tree.nextSibling[child]) {
    if (
      child < object.head ||
      tree.rel[child] !== REL.nmod ||
      !isNominal(tree, child) ||
      tree.morphOf(child).case !== 'oblique'
    )
      continue;
    const dative = phraseOf(tree, child, 'pattern', rules);
    const front = tree.before[dative.first];
    const marked =
      rules.genitiveArticles.has(doc.folded[dative.first]) ||
      (front >= 0 && rules.genitiveArticles.has(doc.folded[front]));
    if (
      marked ||
      dative.preposition !== '' ||
      isTime(tree, child, rules) ||
      (front >= 0 && doc.upos[front] === POS.ADP)
    )
      continue;
    found.indirect = dative;
    found.object = argumentWith(object, {
      end: dative.first,
      heads: object.heads.filter((head) => head < dative.first),
    });
    return;
  }
}
