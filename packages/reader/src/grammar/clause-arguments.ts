/** Who does what to whom in one clause: the tree's dependents where they pass agreement and case, patterns beside them. */
import type { ClauseRules } from '../language/clauses.js';
import { canBeSubject, isOblique, isTime } from './agreement.js';
import { type Argument, argumentWith } from './clause.js';
import type { Link } from './clause-links.js';
import { settleClitics, splitDative } from './doubled-objects.js';
import { subjectBehindTime, withoutListedSubject } from './misplaced-subjects.js';
import { objectBehindPossessive } from './object-behind-possessive.js';
import { objectOverPlaces } from './object-over-places.js';
import { isBareTime, isNominal, phraseOf, prepositionOf } from './phrases.js';
import { findSubject, objectAsSubject } from './subject-by-place.js';
import { subjectBehindConjunction, subjectRightInFront } from './subject-in-front.js';
import { subjectBehindColon, subjectOverApposition } from './subject-over-apposition.js';
import { subjectOverRelative } from './subject-over-relative.js';
import { lastOfRow, subjectOverTime } from './subject-over-time.js';
import { POS, REL, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

export interface Arguments {
  subject: Argument | null;
  object: Argument | null;
  indirect: Argument | null;
  agent: Argument | null;
  readonly obliques: Argument[];
  trusted: boolean;
}

/** `nodes`: the tokens whose dependents are the clause's: its verb, and modals merged into the group. */
export function readArguments(
  tree: Tree,
  group: VerbGroup,
  nodes: readonly number[],
  link: Link,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): Arguments {
  const found: Arguments = { subject: null, object: null, indirect: null, agent: null, obliques: [], trusted: true };
  for (const node of nodes) {
    for (let child = tree.firstChild[node]; child >= 0; child = tree.nextSibling[child]) {
      if (isVerb(child) && tree.rel[child] !== REL.nsubj) continue;
      if (isNominal(tree, child) || tree.doc.upos[child] === POS.ADJ)
        place(tree, group, node, child, link, rules, found);
    }
  }
  separatedPrepositions(tree, nodes, rules, found);
  settleClitics(tree, group, found, rules);
  splitDative(tree, found, rules);
  if (link.relative >= 0) placeRelative(tree, group, link, rules, found);
  objectBehindPossessive(tree, group, found, rules);
  objectAsSubject(tree, group, found, rules);
  if (rules.subjectsFirst) subjectRightInFront(tree, group, found, link, rules, isVerb);
  if (rules.subjectsFirst) headAsObject(tree, group, nodes[0] as number, rules, found);
  if (rules.subjectsFirst) gapAsObject(tree, group, nodes[0] as number, link, rules, found);
  if (rules.subjectsFirst) subjectOverTime(tree, group, found, link, rules);
  withoutListedSubject(tree, group, found, link, rules, isVerb);
  subjectBehindTime(tree, group, found, rules);
  if (found.subject === null) findSubject(tree, group, found, link, rules, isVerb);
  subjectBehindConjunction(tree, group, found, rules);
  if (rules.subjectsFirst) subjectBehindColon(tree, group, found, rules);
  if (rules.subjectsFirst) subjectOverApposition(tree, group, found, link, rules);
  if (rules.subjectsFirst) subjectOverRelative(tree, group, found, link, rules, isVerb);
  if (rules.subjectsFirst) withoutPossessor(tree, group, rules, found);
  if (rules.subjectsFirst) wholeOfPart(tree, group, rules, found);
  if (found.object === null) objectOverPlaces(tree, group, found, rules, isVerb);
  if (rules.subjectsFirst) lastOfRow(tree, group, found, rules);
  return found;
}

/** `the soldiers they had captured`: a relative clause without its word leaves its object where the noun stands. */
function gapAsObject(
  tree: Tree,
  group: VerbGroup,
  node: number,
  link: Link,
  rules: ClauseRules,
  found: Arguments,
): void {
  const { doc, rel } = tree;
  const noun = doc.head[node] as number;
  if (found.object !== null || found.subject === null || !group.finite || group.copula || group.voice !== 'active')
    return;
  if (rel[node] !== REL.acl || link.marker !== '' || link.relative >= 0 || noun < 0 || !isNominal(tree, noun)) return;
  if (noun >= found.subject.first || found.subject.first >= group.first || isTime(tree, noun, rules)) return;
  if (rules.intransitives.has(doc.foldedLemmas[group.verb] as string)) return;
  found.object = argumentWith(phraseOf(tree, noun, 'relative', rules), { preposition: '' });
}

/** `praised Sweden's proposals`: whose the noun behind the verb is doesn't do what it tells. */
function withoutPossessor({ doc, after }: Tree, group: VerbGroup, rules: ClauseRules, found: Arguments): void {
  const { subject } = found;
  if (subject === null || subject.head < group.end) return;
  const next = [after[subject.head], after[subject.end - 1]];
  if (next.some((token) => token !== undefined && rules.determined?.possessives.has(doc.folded[token] ?? '')))
    found.subject = null;
}

/** `Supporters of Ana Marsh protested`: who stands behind `of` is not the subject, the noun in front of it is. */
function wholeOfPart(tree: Tree, group: VerbGroup, rules: ClauseRules, found: Arguments): void {
  const { doc, before } = tree;
  const { subject } = found;
  if (subject === null || subject.from === 'relative' || subject.end > group.first) return;
  const link = before[subject.first] as number;
  const noun = link >= 0 && rules.partLinks?.has(doc.folded[link] as string) ? (before[link] as number) : -1;
  if (noun < 0 || doc.upos[noun] !== POS.NOUN || isTime(tree, noun, rules)) return;
  const whole = phraseOf(tree, noun, 'pattern', rules);
  found.subject = argumentWith(whole, {
    end: Math.min(Math.max(whole.end, subject.end), group.first),
    heads: [noun],
    preposition: '',
  });
}

/** `residents blocked roads`, where the tree has the verb under its object. */
function headAsObject(tree: Tree, group: VerbGroup, node: number, rules: ClauseRules, found: Arguments): void {
  const noun = tree.doc.head[node] as number;
  if (tree.rel[node] !== REL.amod || !group.finite || noun < group.end || found.object !== null) return;
  if (!isNominal(tree, noun) || isTime(tree, noun, rules)) return;
  const phrase = phraseOf(tree, noun, 'pattern', rules);
  found.object = argumentWith(phrase, { first: Math.max(phrase.first, group.end), preposition: '' });
  found.trusted = false;
}

function place(
  tree: Tree,
  group: VerbGroup,
  node: number,
  child: number,
  link: Link,
  rules: ClauseRules,
  found: Arguments,
): void {
  const { doc, rel } = tree;
  const morph = tree.morphOf(child);
  const clitic = morph.clitic;
  if (child === link.relative || (rules.subjectsFirst && child === link.markerToken)) return;
  const trusted = doc.trusted[child] === 1;
  const argument = () => phraseOf(tree, child, 'tree', rules);
  const time = isTime(tree, child, rules) && (!trusted || isBareTime(tree, child, rules));
  if (time && rel[child] !== REL.iobj && !(trusted && isSubjectRelation(rel[child]) && morph.definite)) {
    if (isNominalRole(rel[child])) addOblique(found, argument());
    return;
  }
  switch (rel[child]) {
    case REL.nsubj:
    case REL['nsubj:pass']: {
      if (clitic || found.subject !== null) return;
      // `a day after the holder was arrested`: behind its conjunction a finite verb has its subject behind it, too
      const marked = link.markerToken >= 0 && rules.timeConjunctions?.has(doc.folded[link.markerToken] as string);
      if (marked && group.finite && link.relative < 0 && child < link.markerToken) return;
      const subject = argument();
      if (!canBeSubject(tree, group, subject, trusted, rules)) return;
      found.subject = subject;
      break;
    }
    case REL.obj: {
      if (clitic || found.object !== null) return;
      const object = argument();
      if (morph.case === 'oblique' && object.preposition === '' && !trusted) return;
      if (
        object.preposition !== '' &&
        !rules.objectPrepositions.has(object.preposition) &&
        !rules.quantifiers.has(object.preposition)
      ) {
        addOblique(found, object);
        return;
      }
      found.object = object;
      break;
    }
    case REL.iobj:
      if (clitic || found.indirect !== null) return;
      found.indirect = argument();
      break;
    case REL['obl:agent']:
    case REL.obl:
    case REL.nmod: {
      if (clitic || (rel[child] === REL.nmod && node === group.verb && group.copula)) return;
      placeOblique(tree, group, child, argument(), rules, found);
      return;
    }
    default:
      return;
  }
  if (!trusted) found.trusted = false;
}

const isSubjectRelation = (code: number): boolean => code === REL.nsubj || code === REL['nsubj:pass'];
const isNominalRole = (code: number): boolean =>
  code === REL.nsubj || code === REL['nsubj:pass'] || code === REL.obj || code === REL.obl || code === REL.nmod;

function placeOblique(
  tree: Tree,
  group: VerbGroup,
  child: number,
  phrase: Argument,
  rules: ClauseRules,
  found: Arguments,
): void {
  const passive = group.voice === 'passive' || group.mood === 'participle';
  const { preposition } = phrase;
  const agent =
    rules.agentPrepositions.has(preposition) ||
    (passive && rules.weakAgentPrepositions.has(preposition) && tree.rel[child] === REL['obl:agent']);
  if (agent && found.agent === null) found.agent = phrase;
  else if (rules.objectPrepositions.has(preposition) && group.accusative >= 0 && found.object === null)
    found.object = phrase;
  // A verb governs no genitive: what looks like one is a dative.
  else if (
    preposition === '' &&
    isOblique(tree, child, rules) &&
    found.indirect === null &&
    !isTime(tree, child, rules) &&
    !followsPreposition(tree, phrase)
  ) {
    found.indirect = phrase;
  } else addOblique(found, phrase);
}

function followsPreposition(tree: Tree, phrase: Argument): boolean {
  const at = tree.before[phrase.first];
  return at >= 0 && tree.doc.upos[at] === POS.ADP;
}

function addOblique(found: Arguments, phrase: Argument): void {
  found.obliques.push(phrase);
}

/**
 * A prepositional phrase behind a comma belongs to the verb rather than to the noun in front of the comma:
 * `s-a întâlnit, la Cahul, cu omologul său`. Only where the parsers differ.
 */
function separatedPrepositions(tree: Tree, nodes: readonly number[], rules: ClauseRules, found: Arguments): void {
  const { doc, rel } = tree;
  const known = [...found.obliques];
  for (const oblique of known.slice(0, 8)) {
    for (let child = tree.firstChild[oblique.head]; child >= 0; child = tree.nextSibling[child]) {
      if (rel[child] !== REL.nmod || doc.trusted[child] === 1 || !isNominal(tree, child)) continue;
      if (prepositionOf(tree, child) === '') continue;
      const phrase = phraseOf(tree, child, 'pattern', rules);
      const comma = commaBefore(tree, phrase.first);
      if (comma > oblique.head && comma > nodes[0]) addOblique(found, phrase);
    }
  }
}

/** The comma in front of the preposition of a phrase that begins at `first`, or -1. */
function commaBefore(tree: Tree, first: number): number {
  let at = tree.before[first];
  for (let steps = 0; at >= 0 && steps < 3 && tree.doc.upos[at] !== POS.PUNCT; steps++) at = tree.before[at];
  return at >= 0 && tree.doc.forms[at] === ',' ? at : -1;
}

/** Puts the antecedent where the relative word stands: subject, object (`pe care`), dative (`căruia`) or oblique. */
function placeRelative(tree: Tree, group: VerbGroup, link: Link, rules: ClauseRules, found: Arguments): void {
  const { doc, rel } = tree;
  const word = link.relative;
  const antecedent: Argument = argumentWith(phraseOf(tree, link.antecedent, 'relative', rules), { preposition: '' });
  const preposition = prepositionOf(tree, word) || adpositionBefore(tree, word);
  const code = rel[word];
  if (rules.objectPrepositions.has(preposition)) {
    if (found.object === null) found.object = antecedent;
  } else if (preposition !== '') found.obliques.push(argumentWith(antecedent, { preposition }));
  else if (isOblique(tree, word, rules)) {
    if (found.indirect === null && doc.head[word] === group.verb) found.indirect = antecedent;
  } else if (found.subject === null && (code === REL.nsubj || code === REL['nsubj:pass'] || group.person === 3)) {
    if (code === REL.obj && found.object === null && doc.trusted[word] === 1) found.object = antecedent;
    else found.subject = antecedent;
  } else if (found.object === null && code === REL.obj) found.object = antecedent;
  if (doc.trusted[word] === 0) found.trusted = false;
}

function adpositionBefore(tree: Tree, token: number): string {
  const at = tree.before[token];
  return at >= 0 && tree.doc.upos[at] === POS.ADP ? tree.doc.folded[at] : '';
}
