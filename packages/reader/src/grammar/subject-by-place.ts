/** Subjects that the tree doesn't give or calls something else, found by where they stand. */
import type { ClauseRules } from '../language/clauses.js';
import { agreesInNumber, isOblique, isTime } from './agreement.js';
import { type Argument, argumentWith } from './clause.js';
import type { Arguments } from './clause-arguments.js';
import type { Link } from './clause-links.js';
import { isBareTime, isNominal, phraseOf, prepositionOf } from './phrases.js';
import { POS, REL, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words between a verb group and the head of the phrase in front of it. */
const MAX_REACH = 4;
/** Words behind a verb of an attribution in which its subject is looked for. */
const MAX_ATTRIBUTION = 16;

/**
 * A subject that the tree doesn't give: the phrase behind a verb that follows a comma (`…”, a declarat X`), which the tree
 * may take for its object; or the phrase right in front of the verb at the beginning of the unit or clause.
 */
export function findSubject(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  link: Link,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): void {
  // English past forms show no person
  const third = group.person === 3 || (group.person === 0 && rules.subjectsFirst === true);
  if (!group.finite || !third || group.subjunctive >= 0) return;
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
  if (separatedSubject(tree, group, found, rules)) return;
  const inverted = invertedSubject(tree, group, found, rules, isVerb);
  if (inverted >= 0) {
    if (found.object?.head === inverted) found.object = null;
    found.subject = withNeighbour(tree, group, phraseOf(tree, inverted, 'pattern', rules), rules, isVerb);
    found.trusted = false;
    return;
  }
  const head = headInFront(tree, group, isVerb);
  if (head < 0 || !fits(tree, group, head, rules) || found.object?.head === head) return;
  found.subject = phraseOf(tree, head, 'pattern', rules);
  found.trusted = false;
}

/**
 * Behind a verb that a prepositional phrase or an adverb opens and that leaves no room for an object: `La ceremonie au
 * participat și mai mulți oficiali`, `Împotrivă s-au pronunțat X și Y`, `Pentru au votat X și Y`. -1 if there is none.
 */
function invertedSubject(
  tree: Tree,
  group: VerbGroup,
  found: Arguments,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): number {
  const { doc } = tree;
  if (group.copula || group.voice === 'passive' || group.accusative >= 0) return -1;
  const lemma = doc.foldedLemmas[group.verb];
  const fronted = isFronted(tree, group, found, rules);
  const intransitive = rules.intransitives.has(lemma) && group.voice === 'active';
  if (fronted !== 'stance' && !(intransitive && fronted === 'phrase')) return -1;
  const subject = headBehind(tree, group, rules, isVerb);
  return found.object === null || (fronted === 'stance' && found.object.head === subject) ? subject : -1;
}

/** What stands in front of the group: a phrase with a preposition, or for or against what is voted or spoken. */
function isFronted(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): 'phrase' | 'stance' | '' {
  const { doc, before } = tree;
  const last = before[group.first];
  const isFirst =
    last >= 0 && (before[last] < 0 || doc.upos[before[last]] === POS.PUNCT || joins(tree, before[last], rules));
  if (isFirst && rules.stances.has(doc.folded[last]) && rules.stanceVerbs.has(doc.foldedLemmas[group.verb]))
    return 'stance';
  const opening = found.obliques.find((oblique) => oblique.preposition !== '' && oblique.end <= group.first);
  if (opening === undefined) return '';
  return rules.stances.has(opening.preposition) && rules.stanceVerbs.has(doc.foldedLemmas[group.verb])
    ? 'stance'
    : 'phrase';
}

const joins = (tree: Tree, token: number, rules: ClauseRules): boolean =>
  tree.doc.upos[token] === POS.CCONJ || rules.joiners.has(tree.doc.folded[token]);

/** A verb in the plural has a second name as its subject too, where a conjunction joins it to the first one. */
function withNeighbour(
  tree: Tree,
  group: VerbGroup,
  phrase: Argument,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): Argument {
  const { doc, after } = tree;
  if (group.number !== 'plur' || phrase.heads.length > 1) return phrase;
  const conjunction = after[phrase.end - 1];
  if (conjunction < 0 || !rules.joiners.has(doc.folded[conjunction])) return phrase;
  const next = after[conjunction];
  if (next < 0 || isVerb(next) || !isCapital(doc.forms[next]) || isOblique(tree, next, rules)) return phrase;
  const joined = phraseOf(tree, next, 'pattern', rules);
  if (joined.preposition !== '' || joined.first < next) return phrase;
  return argumentWith(phrase, { end: joined.end, heads: [...phrase.heads, ...joined.heads] });
}

/** Behind a verb that takes no object, a passive or a reflexive, what the tree calls an object is the subject. */
export function objectAsSubject(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): void {
  const { object } = found;
  if (
    object === null ||
    isTime(tree, object.head, rules) ||
    found.subject !== null ||
    object.from !== 'tree' ||
    object.preposition !== '' ||
    group.copula
  )
    return;
  if (!(group.finite || group.mood === 'gerund') || group.person === 1 || group.person === 2 || group.accusative >= 0)
    return;
  const reflexive = group.voice === 'reflexive' && group.number !== '' && tree.doc.trusted[object.head] === 0;
  const none = group.voice === 'passive' || reflexive || rules.intransitives.has(tree.doc.foldedLemmas[group.verb]);
  if (!none || isOblique(tree, object.head, rules) || !agreesInNumber(tree, group, object.head, rules)) return;
  found.subject = argumentWith(object, { from: 'pattern' });
  found.object = null;
}

/** Does the group follow a quotation, or the comma after what was said? */
function isAttribution(tree: Tree, group: VerbGroup, link: Link, rules: ClauseRules): boolean {
  const { doc, before } = tree;
  const front = before[group.first];
  const start = front < 0 ? group.first : front;
  // The unit begins behind a quotation that stands apart.
  const tail =
    start > 0 &&
    before[start] < 0 &&
    doc.sentenceOf[start - 1] === doc.sentenceOf[start] &&
    doc.quoteOf[start] !== doc.quoteOf[start - 2];
  if (front >= 0 && doc.forms[front] !== ',' && doc.upos[front] !== POS.PUNCT) return false;
  if (tail) return true;
  return front >= 0 && (link.link === 'parataxis' || rules.attributionVerbs.has(doc.foldedLemmas[group.form]));
}

/**
 * Head of the subject of an attribution (`…, a declarat joi, la Soroca, șefa misiunii`): the first phrase in the direct
 * case behind the verb, over adverbs, times and prepositional phrases; -1 if a clause or quotation comes first.
 */
function headBehind(tree: Tree, group: VerbGroup, rules: ClauseRules, isVerb: (token: number) => boolean): number {
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
      if (
        upos === POS.DET ||
        upos === POS.NUM ||
        (upos === POS.ADJ && !tree.morphOf(at).definite && !isCapital(doc.forms[at]))
      )
        continue;
      // Behind a prepositional phrase, only what the tree hangs on the verb is no part of it.
      if (inside || (!open && doc.head[at] !== group.verb)) {
        inside = false;
        open = false;
        continue;
      }
      // `noul ministru`: an adjective in front bears the article of its noun.
      const noun =
        upos === POS.ADJ && doc.head[at] > at && doc.head[at] <= at + 2 && isNominal(tree, doc.head[at])
          ? doc.head[at]
          : at;
      return speaks(tree, group, noun, rules) ? noun : -1;
    }
  }
  return -1;
}

/** The part of a phrase in front of `token`. */
function cutAt(tree: Tree, phrase: Argument, token: number): Argument {
  let end = token;
  while (end > phrase.head + 1 && tree.doc.upos[end - 1] === POS.PUNCT) end--;
  return argumentWith(phrase, { end, heads: phrase.heads.filter((head) => head < end) });
}

/** A noun or name in the direct case that agrees; a dative means that the subject is left out. */
function speaks(tree: Tree, group: VerbGroup, head: number, rules: ClauseRules): boolean {
  const morph = tree.morphOf(head);
  const name = isCapital(tree.doc.forms[head]);
  if (morph.pronoun === 'relative' || morph.pronoun === 'reflexive' || (morph.clitic && !name)) return false;
  // What case a name is in shows in its article only, unless a clitic announces a dative.
  const before = tree.before[head];
  const article = before >= 0 && rules.obliqueArticles.has(tree.doc.folded[before]);
  if (article || (isOblique(tree, head, rules) && !(name && tree.doc.upos[head] === POS.PROPN && group.dative < 0)))
    return false;
  return prepositionOf(tree, head) === '' && agreesInNumber(tree, group, head, rules);
}

const isCapital = (form: string): boolean => form !== form.toLowerCase();

/**
 * `La Cahul, primara orașului, Ana Rusu, a spus`: behind the comma of a prepositional phrase in front of the verb, what the
 * tree joins to it without a conjunction is the subject.
 */
function separatedSubject(tree: Tree, group: VerbGroup, found: Arguments, rules: ClauseRules): boolean {
  for (let i = 0; i < found.obliques.length; i++) {
    const oblique = found.obliques[i];
    if (oblique.preposition === '' || oblique.head > group.first) continue;
    for (const head of oblique.heads) {
      if (head === oblique.head || head > group.first || hasConjunction(tree, head) || !fits(tree, group, head, rules))
        continue;
      if (tree.doc.forms[tree.before[head]] !== ',') continue;
      found.obliques[i] = cutAt(tree, oblique, head);
      found.subject = phraseOf(tree, head, 'pattern', rules);
      found.trusted = false;
      return true;
    }
  }
  return false;
}

function hasConjunction(tree: Tree, token: number): boolean {
  for (let child = tree.firstChild[token]; child >= 0; child = tree.nextSibling[child]) {
    if (tree.rel[child] === REL.cc) return true;
  }
  return false;
}

/** A name, pronoun or definite noun in the direct case that agrees. */
function fits(tree: Tree, group: VerbGroup, head: number, rules: ClauseRules): boolean {
  const { doc } = tree;
  const upos = doc.upos[head];
  const morph = tree.morphOf(head);
  const named =
    upos === POS.PROPN ||
    (upos === POS.NOUN && (morph.definite || rules.subjectsFirst === true)) ||
    (upos === POS.PRON && morph.person === 3 && !morph.clitic && morph.pronoun !== 'relative');
  if (!named || isTime(tree, head, rules) || isOblique(tree, head, rules) || prepositionOf(tree, head) !== '')
    return false;
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
    // Only trees that agree carry a phrase over a comma: `potrivit unor surse, Coreea de Nord este …`.
    if (doc.trusted[top] === 0 && before[top] >= 0 && doc.forms[before[top]] === ',') break;
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
