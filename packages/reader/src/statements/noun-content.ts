/** Where a noun phrase that tells what is said begins: `a condamnat atacul`, `l-a acuzat de abuz`, `a calificat-o drept …`. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import type { Cue } from './cues.js';
import { isOutlet } from './who.js';
import { hasFiniteVerb, isOuter, isPunctuation, isQuoted, uposOf } from './words.js';

/** Tokens between a verb of accusing and the charge. */
const CHARGE = 14;
/** Clauses behind a verb of accusing in which its infinitive is looked for. */
const INNER = 6;
/** Tokens between a verb of accusing and its infinitive. */
const REACH = 40;

/** First token of the noun content, or -1. */
export function nounStart(doc: NamesDoc, rules: StatementRules, cue: Cue): number {
  const { row, verb } = cue;
  if (verb.preposition !== '') {
    const oblique = row.obliques.find(
      (one) => one.preposition === verb.preposition && (!rules.subjectsFirst || one.first >= cue.end),
    );
    if (rules.asWords.has(verb.preposition)) {
      const word = oblique ? oblique.first : findWord(doc, rules.asWords, cue);
      const as = word >= 0 || verb.named ? word : quotationBehind(doc, cue);
      if (as < 0) return -1;
      if (row.object) return row.object.first >= cue.end && row.object.first < as ? row.object.first : as;
      const upos = uposOf(doc, cue.end);
      return row.accusative < 0 && (upos === 'NOUN' || upos === 'DET' || upos === 'PROPN') ? cue.end : as;
    }
    if (oblique && oblique.first > 0) return Math.max(cue.end, prepositionStart(doc, oblique.first, verb.preposition));
    return findWord(doc, new Set([verb.preposition]), cue);
  }
  // `a acuzat opoziția de a fi mințit`
  const infinitive = verb.objectIsAddressee ? infinitiveBehind(doc, cue) : -1;
  if (infinitive >= 0) return infinitive;
  // `a acuzat procurorii de abuz`, `îi acuză pe miniștri de „trădare”`
  if (verb.objectIsAddressee && (row.accusative >= 0 || isSomebody(doc, row))) {
    const quoted = quotationBehind(doc, cue);
    return quoted >= 0 || row.accusative >= 0 ? quoted : chargeBehind(doc, rules, cue);
  }
  // `îl confirmă pe X în funcție`: a person is no content.
  if (row.accusative >= 0 && row.object?.preposition !== '' && row.object !== null) return -1;
  if (!row.object || row.object.first < cue.end) return bareNoun(doc, rules, cue);
  if (rules.emptyNouns.has(doc.foldedLemmas[row.object.head] as string)) return -1;
  // `femeia a reclamat profesoara`: somebody is no request.
  const whom =
    (verb.nounAct ?? verb.act) === 'ask' ? doc.who(row.object.head).map((entity) => doc.entities[entity]?.kind) : [];
  if (whom.length > 0 && whom.every((kind) => kind === 'person')) return -1;
  const upos = uposOf(doc, row.object.head);
  if (upos === 'PRON' || upos === 'DET') return -1;
  return pastDative(doc, pastMedium(doc, rules, row.object.first), row.object.end);
}

/** `a salutat pe Facebook decizia`: where it was said, taken for the object. */
function pastMedium(doc: NamesDoc, rules: StatementRules, first: number): number {
  let token = first;
  const led = rules.mediumWords?.has(doc.folded[token] as string) === true;
  if (!led && !rules.mediumWords?.has(doc.folded[token - 1] ?? '')) return first;
  if (led) token++;
  const from = token;
  while (doc.who(token).some((entity) => isOutlet(doc, entity))) token++;
  return token > from && uposOf(doc, token) === 'NOUN' ? token : first;
}

/** `atacul asupra podului a fost condamnat de premier`: what is told stands as the subject of the passive; or null. */
export function passiveContent(doc: NamesDoc, rules: StatementRules, cue: Cue): readonly [number, number] | null {
  const { row, verb } = cue;
  const { subject } = row;
  if (row.voice !== 'passive' || row.mood !== 'indicative' || row.negated || !TOLD_OF.has(verb.nounAct ?? verb.act))
    return null;
  if (!verb.frames.has('noun') || verb.preposition !== '' || verb.objectIsAddressee || cue.speakers.length === 0)
    return null;
  if (!subject || subject.from === 'relative' || subject.end > row.first || subject.end - subject.first < 2)
    return null;
  if (doc.who(subject.head).length > 0 || uposOf(doc, subject.head) !== 'NOUN') return null;
  if (rules.emptyNouns.has(doc.foldedLemmas[subject.head] as string)) return null;
  return [subject.first, subject.end];
}

/** Acts that in the passive have what they are about as their subject. */
const TOLD_OF: ReadonlySet<string> = new Set(['confirm', 'deny', 'condemn', 'accuse', 'praise']);

/** `propune reducerea`, `a propus o nouă lege`; words in quotation marks may be anything. */
export function namesDeed(doc: NamesDoc, rules: StatementRules, first: number): boolean {
  if (isQuoted(doc, first) || isQuoted(doc, first + 1)) return true;
  for (let token = first; token < Math.min(doc.count, first + 4); token++) {
    const upos = uposOf(doc, token);
    if (upos === 'NOUN') {
      const lemma = doc.foldedLemmas[token] as string;
      // `a anunțat conducerea`: a body, no deed
      if (rules.bodies.has(lemma) || doc.who(token).length > 0) return false;
      return rules.deeds.has(lemma) || rules.isDeed(lemma, doc.folded[token] as string);
    }
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'ADV' && upos !== 'NUM' && upos !== 'ADP') return false;
  }
  return false;
}

/** `a pledat pentru mai mult »`: a content without a noun says nothing. */
export function namesSomething(doc: NamesDoc, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const upos = uposOf(doc, token);
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB' || upos === 'NUM' || isQuoted(doc, token)) return true;
  }
  return false;
}

export function namesNotion(doc: NamesDoc, rules: StatementRules, first: number): boolean {
  return [first, first + 1].some((token) => rules.notionNouns.has(doc.foldedLemmas[token] ?? ''));
}

/** A quotation or a number opens the noun phrase. */
export function isMeasured(doc: NamesDoc, opening: ReadonlySet<number>, first: number, cue: Cue): boolean {
  for (let token = first; token < Math.min(doc.count, first + 5); token++) {
    if (doc.sentenceOf[token] !== cue.sentence) return false;
    if (opening.has(token) || uposOf(doc, token) === 'NUM') return true;
  }
  return false;
}

/** The object is a person or a body. */
function isSomebody(doc: NamesDoc, row: Clause): boolean {
  const kinds = row.object
    ? row.object.heads.flatMap((head) => doc.who(head)).map((entity) => doc.entities[entity]?.kind)
    : [];
  return kinds.length > 0 && kinds.every((kind) => kind !== 'place' && kind !== 'facility');
}

/** What stands behind the preposition of a charge, or -1. */
function chargeBehind(doc: NamesDoc, rules: StatementRules, cue: Cue): number {
  for (let token = cue.end; token < Math.min(doc.count, cue.end + CHARGE); token++) {
    if (doc.sentenceOf[token] !== cue.sentence || isPunctuation(doc, token)) return -1;
    const noun = uposOf(doc, token + 1) === 'NOUN' && doc.who(token + 1).length === 0;
    if (rules.agentWords.has(doc.folded[token] as string) && noun) return token;
  }
  return -1;
}

/** The infinitive that says what somebody is accused of, with the preposition in front; or -1. */
function infinitiveBehind(doc: NamesDoc, cue: Cue): number {
  if (cue.clause < 0) return -1;
  const inner = doc.clauses
    .slice(cue.clause + 1, cue.clause + INNER)
    .find((one) => one.mood === 'infinitive' && one.parent === cue.clause && one.first >= cue.end);
  if (!inner || inner.first - cue.end > REACH) return -1;
  return inner.markerToken >= cue.end ? inner.markerToken : inner.first;
}

/** `a cerut Bucureștiului două mașini`: what is asked for stands behind who is asked. */
function pastDative(doc: NamesDoc, first: number, end: number): number {
  const morph = doc.morph[doc.xpos[first] as number];
  const isName = morph?.upos === 'PROPN' || morph?.upos === 'NOUN';
  return isName && morph?.case === 'oblique' && first + 1 < end ? first + 1 : first;
}

/** `a numit acuzațiile „o făcătură”`: the quotation that stands for the name. */
function quotationBehind(doc: NamesDoc, cue: Cue): number {
  for (let token = cue.end; token < Math.min(doc.count, cue.end + 6); token++) {
    if (doc.sentenceOf[token] !== cue.sentence || doc.forms[token] === ',') return -1;
    if (isQuoted(doc, token)) return token;
  }
  return -1;
}

/** A noun phrase right behind the verb that the tree did not take for its object: `a dezmințit și folosirea dronelor`. */
function bareNoun(doc: NamesDoc, rules: StatementRules, cue: Cue): number {
  if (cue.row.accusative >= 0) return -1;
  // `i-a cerut X o parte din dosar`: what is asked for stands behind who is asked.
  const from = Math.max(cue.end, cue.row.indirect?.end ?? 0);
  for (let token = from; token < Math.min(doc.count, from + 4); token++) {
    if (doc.sentenceOf[token] !== cue.sentence) return -1;
    const inserted = rules.inserted.find((words) => words.every((word, at) => doc.folded[token + at] === word));
    if (inserted) {
      token += inserted.length - 1;
      continue;
    }
    // A quotation is content from its opening mark.
    if (!isOuter(doc, token) || isQuoted(doc, token) || isQuoted(doc, token + 1)) return token;
    const upos = uposOf(doc, token);
    if (upos === 'NOUN' || upos === 'DET') return token;
    if (upos !== 'ADV' && upos !== 'CCONJ' && upos !== 'ADJ') return -1;
  }
  return -1;
}

function prepositionStart(doc: NamesDoc, first: number, preposition: string): number {
  for (let token = first; token >= Math.max(0, first - 3); token--) if (doc.folded[token] === preposition) return token;
  return first;
}

function findWord(doc: NamesDoc, words: ReadonlySet<string>, cue: Cue): number {
  for (let token = cue.end; token < Math.min(doc.count, cue.end + 14); token++) {
    if (doc.sentenceOf[token] !== cue.sentence) return -1;
    if (words.has(doc.folded[token] as string)) return token;
    if (hasFiniteVerb(doc, token, token + 1)) return -1;
  }
  return -1;
}
