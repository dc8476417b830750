/** Subjects of verbs of saying from which a relative clause between commas parts them: `The group, which shut the bridge, said talks would go on`. */

import type { ClauseRules } from '../language/clauses.js';
import { isTime } from './agreement.js';
import { argumentWith } from './clause.js';
import type { Arguments } from './clause-arguments.js';
import type { Link } from './clause-links.js';
import { isNominal, phraseOf, prepositionOf } from './phrases.js';
import { POS, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words of the relative clause, and of the phrase in front of it. */
const LONGEST = 40;
const PHRASE = 14;

export function subjectOverRelative(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  link: Link,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): void {
  const { doc, before, after } = tree;
  if (!group.finite || group.copula || group.voice !== 'active' || link.relative >= 0) return;
  if (!rules.attributionVerbs.has(doc.foldedLemmas[group.verb])) return;
  let at = before[group.first];
  if (at < 0 || doc.forms[at] !== ',') return;
  // `…, said officials, …`
  const behind = found.subject !== null && found.subject.head > group.verb ? after[found.subject.end - 1] : -1;
  if (behind >= 0 && doc.upos[behind] === POS.PUNCT) return;
  const comma = openingComma(tree, before[at], rules, isVerb);
  if (comma < 0) return;
  if (found.subject !== null && found.subject.head < comma) return;
  let first = comma;
  at = before[comma];
  for (let steps = 0; at >= 0 && doc.upos[at] !== POS.PUNCT; at = before[at], steps++) {
    if (steps === PHRASE || (isVerb(at) && doc.upos[at] !== POS.ADJ) || doc.upos[at] === POS.SCONJ) return;
    first = at;
  }
  if (at >= 0) return;
  const head = leadingHead(tree, first, comma, rules);
  if (head < 0) {
    // who is told of in the relative clause doesn't say it
    if (found.subject?.from === 'pattern' && found.subject.head < group.first) found.subject = null;
    return;
  }
  found.subject = phraseOf(tree, head, 'pattern', rules);
  if (found.subject.end > comma || found.subject.first < first)
    found.subject = argumentWith(found.subject, {
      first: Math.max(first, found.subject.first),
      end: comma,
      heads: [head],
    });
  found.trusted = false;
}

/** The comma in front of the relative word whose clause ends here; -1 if there is none. */
function openingComma(tree: Tree, last: number, rules: ClauseRules, isVerb: (token: number) => boolean): number {
  const { doc, before } = tree;
  let verbs = 0;
  for (let at = last, steps = 0; at >= 0 && steps < LONGEST; at = before[at], steps++) {
    const comma = before[at] as number;
    if (isVerb(at)) verbs++;
    if (comma >= 0 && doc.forms[comma] === ',' && rules.relatives.has(doc.folded[at] as string))
      return verbs > 0 ? comma : -1;
  }
  return -1;
}

/** The noun that opens the phrase, with no preposition in front: the head, or the name behind its title. */
function leadingHead(tree: Tree, first: number, end: number, rules: ClauseRules): number {
  const { doc } = tree;
  for (let token = first; token < end; token++) {
    if (doc.upos[token] === POS.ADP || doc.upos[token] === POS.CCONJ) return -1;
    if (doc.upos[token] === POS.DET || isTime(tree, token, rules)) continue;
    // `an official close to the talks`, which may be tagged as an adjective
    const outside = (doc.head[token] as number) < first || (doc.head[token] as number) >= end;
    if (!isNominal(tree, token) && !(doc.upos[token] === POS.ADJ && outside && token > first)) continue;
    if (prepositionOf(tree, token) !== '') return -1;
    // the last of a row of nouns and names: `Defence Minister Ana Holub`
    const above = doc.head[token] as number;
    if (above > token && above < end && isNominal(tree, above) && prepositionOf(tree, above) === '') continue;
    return token;
  }
  return -1;
}
