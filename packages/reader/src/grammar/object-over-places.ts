/** `a avut marți, la Palatul Cotroceni, consultări cu X`: the object that times and places keep apart from its light verb. */
import type { ClauseRules } from '../language/clauses.js';
import { isOblique } from './agreement.js';
import type { Arguments } from './clause-arguments.js';
import { isBareTime, isNominal, phraseOf } from './phrases.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words behind the verb in which its object is looked for. */
const MAX_REACH = 14;

export function objectOverPlaces(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): void {
  const { doc } = tree;
  if (found.object !== null || !group.finite || group.copula || group.voice !== 'active') return;
  if (rules.lightVerbs?.has(doc.foldedLemmas[group.verb]) !== true) return;
  const head = nounBehind(tree, group, rules, isVerb);
  if (head < 0 || found.subject?.head === head || isOblique(tree, head, rules)) return;
  found.object = phraseOf(tree, head, 'pattern', rules);
  found.trusted = false;
}

/** A noun behind a comma, or right behind a time, that no preposition governs; -1 if something else comes first. */
function nounBehind(tree: Tree, group: VerbGroup, rules: ClauseRules, isVerb: (token: number) => boolean): number {
  const { doc, after } = tree;
  let open = false;
  let governed = false;
  for (let at = after[group.end - 1], steps = 0; at >= 0 && steps < MAX_REACH; at = after[at], steps++) {
    const upos = doc.upos[at];
    if (isVerb(at) || upos === POS.SCONJ || upos === POS.AUX || upos === POS.PART || upos === POS.CCONJ) return -1;
    if (upos === POS.PUNCT) {
      if (doc.forms[at] !== ',') return -1;
      open = true;
      governed = false;
    } else if (upos === POS.ADP) governed = true;
    else if (isBareTime(tree, at, rules) && !governed) open = true;
    else if (isNominal(tree, at) && upos !== POS.DET && upos !== POS.NUM && upos !== POS.PRON) {
      if (!governed && open) return upos === POS.NOUN && !tree.morphOf(at).definite ? at : -1;
      if (!governed) return -1;
      open = false;
    }
  }
  return -1;
}
