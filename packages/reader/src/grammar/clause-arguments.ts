/** Who does what to whom in one clause: the tree's dependents where they pass agreement and case, patterns beside them. */
import type { ClauseRules } from '../language/clauses.js';
import type { Argument } from './clause.js';
import { hasJoined, type Link } from './clause-links.js';
import { isBareTime, isNominal, phraseOf, prepositionOf } from './phrases.js';
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

/** Words between a verb group and a phrase found by pattern. */
const MAX_REACH = 4;
/** Words behind a verb of an attribution in which its subject is looked for. */
const MAX_ATTRIBUTION = 16;

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
      if (isNominal(tree, child) || tree.doc.upos[child] === POS.ADJ) place(tree, group, node, child, link, rules, found);
    }
  }
  separatedPrepositions(tree, nodes, rules, found);
  settleClitics(tree, group, found, rules);
  if (link.relative >= 0) placeRelative(tree, group, link, rules, found);
  objectAsSubject(tree, group, found, rules);
  if (found.subject === null) findSubject(tree, group, found, link, rules, isVerb);
  return found;
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
  if (child === link.relative) return;
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
      const subject = argument();
      if (!canBeSubject(tree, group, subject, trusted, rules)) return;
      found.subject = subject;
      break;
    }
    case REL.obj: {
      if (clitic || found.object !== null) return;
      const object = argument();
      if (morph.case === 'oblique' && object.preposition === '' && !trusted) return;
      if (object.preposition !== '' && !rules.objectPrepositions.has(object.preposition) && !rules.quantifiers.has(object.preposition)) {
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

function isTime(tree: Tree, token: number, rules: ClauseRules): boolean {
  return rules.timeNouns.has(tree.doc.foldedLemmas[token]);
}

function placeOblique(tree: Tree, group: VerbGroup, child: number, phrase: Argument, rules: ClauseRules, found: Arguments): void {
  const passive = group.voice === 'passive' || group.mood === 'participle';
  const { preposition } = phrase;
  const agent =
    rules.agentPrepositions.has(preposition) ||
    (passive && rules.weakAgentPrepositions.has(preposition) && tree.rel[child] === REL['obl:agent']);
  if (agent && found.agent === null) found.agent = phrase;
  else if (rules.objectPrepositions.has(preposition) && group.accusative >= 0 && found.object === null) found.object = phrase;
  // A verb governs no genitive: what looks like one is a dative.
  else if (preposition === '' && isOblique(tree, child, rules) && found.indirect === null && !isTime(tree, child, rules) && !followsPreposition(tree, phrase)) {
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

/** Genitive or dative: by its form, or by the article in front of a name. */
function isOblique(tree: Tree, token: number, rules: ClauseRules): boolean {
  const morph = tree.morphOf(token);
  if (morph.case === 'oblique' || morph.case === 'dat' || morph.case === 'gen') return true;
  const before = tree.before[token];
  return before >= 0 && rules.obliqueArticles.has(tree.doc.folded[before]);
}

/** Case, preposition, person and number allow it. */
function canBeSubject(tree: Tree, group: VerbGroup, phrase: Argument, trusted: boolean, rules: ClauseRules): boolean {
  const { head, preposition } = phrase;
  if (preposition !== '' && !rules.quantifiers.has(preposition)) return false;
  const morph = tree.morphOf(head);
  if (isOblique(tree, head, rules) && !trusted) return false;
  const personal = morph.pronoun === 'personal';
  if (!personal && (group.person === 1 || group.person === 2)) return false;
  if (personal && group.person !== 0 && morph.person !== 0 && morph.person !== group.person) return false;
  return agreesInNumber(tree, group, head, rules);
}

function agreesInNumber(tree: Tree, group: VerbGroup, head: number, rules: ClauseRules): boolean {
  const { number } = tree.morphOf(head);
  if (number === '' || group.number === '' || tree.doc.upos[head] === POS.NUM) return true;
  if (number === group.number) return true;
  // Several names, or a noun of quantity, are a plural; a plural name (`Statele Unite`) may be one body.
  if (group.number === 'plur') return hasJoined(tree, head) || rules.collectives.has(tree.doc.foldedLemmas[head]);
  return tree.doc.upos[head] === POS.PROPN;
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

/**
 * Doubled objects tell what a clitic is whose cases look alike: `i-a chemat pe miniștri`, `le-a spus ziariștilor`; and a
 * dative clitic finds the dative behind the verb group that the tree took for something else.
 */
function settleClitics(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { folded } = tree.doc;
  if (group.accusative < 0 && group.dative >= 0 && rules.ambiguousClitics.has(folded[group.dative]) && found.indirect === null) {
    const at = found.obliques.findIndex(({ preposition, head }) => rules.objectPrepositions.has(preposition) && !isTime(tree, head, rules));
    const personal = found.object !== null && rules.objectPrepositions.has(found.object.preposition);
    if (personal || (at >= 0 && found.object === null && isPerson(tree, found.obliques[at].head))) {
      if (!personal) found.object = found.obliques.splice(at, 1)[0];
      group.accusative = group.dative;
      group.dative = -1;
    }
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

function doubledDative(tree: Tree, group: VerbGroup, rules: ClauseRules): Argument | null {
  const { doc, after } = tree;
  let at = after[group.end - 1];
  for (let steps = 0; at >= 0 && steps < MAX_REACH; at = after[at], steps++) {
    const upos = doc.upos[at];
    if (upos === POS.PUNCT || upos === POS.ADP || upos === POS.VERB || upos === POS.AUX || upos === POS.SCONJ) return null;
    if (!isNominal(tree, at) || upos === POS.DET) continue;
    if (!isOblique(tree, at, rules) || tree.morphOf(at).clitic) return null;
    return phraseOf(tree, at, 'clitic', rules);
  }
  return null;
}

/** Puts the antecedent where the relative word stands: subject, object (`pe care`), dative (`căruia`) or oblique. */
function placeRelative(tree: Tree, group: VerbGroup, link: Link, rules: ClauseRules, found: Arguments): void {
  const { doc, rel } = tree;
  const word = link.relative;
  const antecedent: Argument = { ...phraseOf(tree, link.antecedent, 'relative', rules), preposition: '' };
  const preposition = prepositionOf(tree, word) || adpositionBefore(tree, word);
  const code = rel[word];
  if (rules.objectPrepositions.has(preposition)) {
    if (found.object === null) found.object = antecedent;
  } else if (preposition !== '') found.obliques.push({ ...antecedent, preposition });
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

/**
 * A subject that the tree doesn't give: the phrase behind a verb that follows a comma (`…”, a declarat X`), which the tree
 * may take for its object; or the phrase right in front of the verb at the beginning of the unit or clause.
 */
function findSubject(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  link: Link,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): void {
  if (!group.finite || group.person !== 3 || group.subjunctive >= 0) return;
  if (!group.copula && isAttribution(tree, group, link, rules)) {
    const head = headBehind(tree, group, rules, isVerb);
    if (head >= 0) {
      if (head === found.object?.head) found.object = null;
      if (head === found.indirect?.head) found.indirect = null;
      for (let i = found.obliques.length - 1; i >= 0; i--) {
        const oblique = found.obliques[i];
        if (oblique.head === head) found.obliques.splice(i, 1);
        else if (oblique.first < head && head < oblique.end) found.obliques[i] = cutAt(tree, oblique, head);
      }
      found.subject = phraseOf(tree, head, 'pattern', rules);
      found.trusted = false;
      return;
    }
  }
  const head = headInFront(tree, group, isVerb);
  if (head < 0 || !fits(tree, group, head, rules) || found.object?.head === head) return;
  found.subject = phraseOf(tree, head, 'pattern', rules);
  found.trusted = false;
}

/** Behind a verb that takes no object, a passive or a reflexive, what the tree calls an object is the subject. */
function objectAsSubject(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { object } = found;
  if (object === null || found.subject !== null || object.from !== 'tree' || object.preposition !== '' || group.copula) return;
  if (!(group.finite || group.mood === 'gerund') || group.person === 1 || group.person === 2 || group.accusative >= 0) return;
  const reflexive = group.voice === 'reflexive' && group.number !== '' && tree.doc.trusted[object.head] === 0;
  const none = group.voice === 'passive' || reflexive || rules.intransitives.has(tree.doc.foldedLemmas[group.verb]);
  if (!none || isOblique(tree, object.head, rules) || !agreesInNumber(tree, group, object.head, rules)) return;
  found.subject = { ...object, from: 'pattern' };
  found.object = null;
}

/** Does the group follow a quotation, or the comma after what was said? */
function isAttribution(tree: Tree, group: VerbGroup, link: Link, rules: ClauseRules): boolean {
  const { doc, before } = tree;
  const front = before[group.first];
  const start = front < 0 ? group.first : front;
  // The unit begins behind a quotation that stands apart.
  const tail = start > 0 && before[start] < 0 && doc.sentenceOf[start - 1] === doc.sentenceOf[start] && doc.quoteOf[start] !== doc.quoteOf[start - 2];
  if (front >= 0 && doc.forms[front] !== ',' && doc.upos[front] !== POS.PUNCT) return false;
  if (tail) return true;
  return front >= 0 && (link.link === 'parataxis' || rules.attributionVerbs.has(doc.foldedLemmas[group.form]));
}

/**
 * Head of the subject of an attribution (`…, a declarat joi, la Soroca, șefa misiunii`): the first phrase in the direct
 * case behind the verb, over adverbs, times and prepositional phrases; -1 if a clause or quotation comes first.
 */
function headBehind(
  tree: Tree,
  group: VerbGroup,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): number {
  const { doc, after } = tree;
  let open = true;
  let inside = false;
  for (let at = after[group.end - 1], steps = 0; at >= 0 && steps < MAX_ATTRIBUTION; at = after[at], steps++) {
    const upos = doc.upos[at];
    if (isVerb(at) || upos === POS.SCONJ || upos === POS.AUX || upos === POS.PART) return -1;
    if (upos === POS.PUNCT) {
      if (doc.forms[at] !== ',') return -1;
      open = true;
      inside = false;
    } else if (upos === POS.ADP) inside = true;
    else if (upos === POS.ADV) open = true;
    else if (isNominal(tree, at) || upos === POS.ADJ) {
      if (isBareTime(tree, at, rules) && !inside) {
        open = true;
        continue;
      }
      if (upos === POS.DET || upos === POS.NUM || (upos === POS.ADJ && !tree.morphOf(at).definite && !isCapital(doc.forms[at]))) continue;
      // Behind a prepositional phrase, only what the tree hangs on the verb is no part of it.
      if (inside || (!open && doc.head[at] !== group.verb)) {
        inside = false;
        open = false;
        continue;
      }
      return speaks(tree, group, at, rules) ? at : -1;
    }
  }
  return -1;
}

/** The part of a phrase in front of `token`. */
function cutAt(tree: Tree, phrase: Argument, token: number): Argument {
  let end = token;
  while (end > phrase.head + 1 && tree.doc.upos[end - 1] === POS.PUNCT) end--;
  return { ...phrase, end, heads: phrase.heads.filter((head) => head < end) };
}

/** A noun or name in the direct case that agrees; a dative means that the subject is left out. */
function speaks(tree: Tree, group: VerbGroup, head: number, rules: ClauseRules): boolean {
  const morph = tree.morphOf(head);
  const name = isCapital(tree.doc.forms[head]);
  if (morph.pronoun === 'relative' || morph.pronoun === 'reflexive' || (morph.clitic && !name)) return false;
  // What case a name is in shows in its article only, unless a clitic announces a dative.
  const before = tree.before[head];
  const article = before >= 0 && rules.obliqueArticles.has(tree.doc.folded[before]);
  if (article || (isOblique(tree, head, rules) && !(name && tree.doc.upos[head] === POS.PROPN && group.dative < 0))) return false;
  return prepositionOf(tree, head) === '' && agreesInNumber(tree, group, head, rules);
}

const isCapital = (form: string): boolean => form !== form.toLowerCase();

/** A name, pronoun or definite noun in the direct case that agrees. */
function fits(tree: Tree, group: VerbGroup, head: number, rules: ClauseRules): boolean {
  const { doc } = tree;
  const upos = doc.upos[head];
  const morph = tree.morphOf(head);
  const named =
    upos === POS.PROPN || (upos === POS.NOUN && morph.definite) || (upos === POS.PRON && morph.person === 3 && !morph.clitic && morph.pronoun !== 'relative');
  if (!named || isTime(tree, head, rules) || isOblique(tree, head, rules) || prepositionOf(tree, head) !== '') return false;
  return morph.pronoun !== 'reflexive' && agreesInNumber(tree, group, head, rules);
}

/**
 * Head of the phrase that ends right in front of the group and begins its unit, or follows a comma or a conjunction; -1 if
 * there is none, or if a preposition stands in it before its head.
 */
function headInFront(tree: Tree, group: VerbGroup, isVerb: (token: number) => boolean): number {
  const { doc, before } = tree;
  const { head } = doc;
  const last = before[group.first];
  if (last < 0 || doc.upos[last] === POS.PUNCT) return -1;
  // Up from the last word to the top of its phrase.
  let top = last;
  for (let depth = 0; depth < 12; depth++) {
    const above = head[top];
    if (above < 0 || above >= group.first || isVerb(above) || !isNominal(tree, above)) break;
    top = above;
  }
  if (isVerb(top) || !isNominal(tree, top)) return -1;
  let first = top;
  for (let at = top, steps = 0; at >= 0 && steps < MAX_REACH; at = before[at], steps++) {
    const upos = doc.upos[at];
    if (at !== top && upos !== POS.DET && upos !== POS.ADJ && upos !== POS.NUM && upos !== POS.ADV) break;
    first = at;
  }
  const edge = before[first];
  if (edge < 0) return top;
  const upos = doc.upos[edge];
  return upos === POS.PUNCT || upos === POS.SCONJ || upos === POS.CCONJ ? top : -1;
}
