/** What languages do that need no complementizer and put the subject first: `said the bridge was safe`, `…, officials said`. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { MentionEdges } from './mentions.js';
import { insertedName } from './phrase-names.js';
import { hasFiniteVerb, isOuter, isPunctuation, isQuoted, sentenceBounds, uposOf } from './words.js';

/** Tokens between a verb of saying and the subject of what is said. */
const REACH = 16;
/** Words of a noun phrase in front of the name that a tree took for the subject: `public broadcaster X`. */
const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
/** Tokens of a name between commas. */
const APPOSED = 8;
/** Tokens of a long title in front of a name. */
const TITLE = 14;
/** Tokens of who is told and when, behind which a comma may stand. */
const NEAR = 5;
/** Clauses behind a verb of saying of which one may tell what is said. */
const CLAUSES = 3;

/** Reads the first token of the clause that completes a cue without a complementizer; -1 where there is none. */
export function bareClauseReader(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
): (clause: number, row: Clause, verb: CueVerb, end: number) => number {
  const children = new Map<number, Clause[]>();
  // `said Saturday's strike had …`: whose day it is belongs to what is said
  const own = doc.times.filter((time) => !rules.possessives?.has(doc.folded[time.end] ?? ''));
  const times = new Map(own.map((time) => [time.first, time.end]));
  if (rules.bareClauses) {
    for (const child of doc.clauses) {
      const gerund = child.mood === 'gerund' && (child.link === 'participial' || child.link === 'adverbial');
      if ((child.link !== 'complement' && !gerund) || child.parent < 0) continue;
      children.set(child.parent, [...(children.get(child.parent) ?? []), child]);
    }
  }
  return (clause, row, verb, end) => {
    if (!rules.bareClauses || !verb.frames.has('that') || insertedName(doc, starts, row)) return -1;
    const told = (children.get(clause) ?? []).find(
      (child) =>
        child.first >= end &&
        completes(doc, rules, child, end) &&
        // `he said referring to a report`
        !(child.mood === 'gerund' && rules.finiteOnly?.has(row.lemma)),
    );
    if (told) {
      // `accused him of stealing`: the preposition stays outside
      if (told.markerToken >= end) return told.markerToken + 1;
      return pastOpener(startOf(doc, row, verb, end, anchorOf(doc, row, verb, told, end), times));
    }
    if (verb.frames.has('noun')) return -1;
    const near = clauseBehind(doc, clause, row, end);
    return near ? pastOpener(startOf(doc, row, verb, end, anchorOf(doc, row, verb, near, end), times)) : -1;
  };

  /** `told AFP | that bandits had come`, where the tree took the complementizer for an article; not `said that was wrong`. */
  function pastOpener(start: number): number {
    if (start >= 0 && rules.notBare?.has(doc.folded[start] as string)) return -1;
    if (start < 0 || !rules.openers.has(doc.folded[start] as string)) return start;
    const next = uposOf(doc, start + 1);
    return next === 'AUX' || next === 'VERB' ? start : start + 1;
  }
}

function completes(doc: NamesDoc, rules: StatementRules, child: Clause, end: number): boolean {
  if (child.mood === 'gerund') {
    if (child.markerToken >= 0) return rules.gerundOpeners?.has(child.marker) === true;
    // `denied using drones`, not `denied it, saying …`
    return child.modality === '' && (child.link === 'complement' || child.first === end);
  }
  // `declared an emergency, the agency reported`: behind a comma stands another's verb
  const first = child.subject && child.subject.first >= end ? child.subject.first : child.first;
  if (
    first > end &&
    first - end > NEAR &&
    isPunctuation(doc, uposOf(doc, first - 1) === 'PUNCT' ? first - 1 : first - 2)
  )
    return false;
  const finite = child.mood === 'indicative' || child.mood === 'conditional';
  return finite && child.markerToken < 0 && (child.tense !== 'none' || child.subject !== null);
}

/** Where what is said begins at the latest: at its subject, which a tree may take for the object of the verb of saying. */
function anchorOf(doc: NamesDoc, row: Clause, verb: CueVerb, told: Clause, end: number): number {
  const { object } = row;
  if (!told.subject && !verb.objectIsAddressee && object && object.first >= end && object.end <= told.first)
    return object.end === told.first || doc.forms[object.end] === ',' ? object.first : -1;
  return told.subject && told.subject.first >= end && told.subject.first < told.first ? told.subject.first : told.first;
}

/** The next clause with a subject of its own and no mark or conjunction in front, where the tree hung it elsewhere. */
function clauseBehind(doc: NamesDoc, clause: number, row: Clause, end: number): Clause | undefined {
  for (let at = Math.max(0, clause) + 1; at <= clause + CLAUSES && at < doc.clauses.length; at++) {
    const other = doc.clauses[at] as Clause;
    if (other.unit !== row.unit || other.first > end + REACH) return undefined;
    if (other.first < end || other.mood === 'participle') continue;
    const { subject } = other;
    if (other.markerToken >= 0 || !subject || subject.first < end || subject.first >= other.first) return undefined;
    if (other.mood !== 'indicative' && other.mood !== 'conditional') return undefined;
    for (let token = end; token < subject.first; token++) {
      if (isPunctuation(doc, token) || uposOf(doc, token) === 'CCONJ' || !isOuter(doc, token)) return undefined;
    }
    return other;
  }
  return undefined;
}

/** Past who is told, when and where: `told reporters in Oslo on Monday | the bridge was safe`. */
function startOf(
  doc: NamesDoc,
  row: Clause,
  verb: CueVerb,
  end: number,
  anchor: number,
  times: ReadonlyMap<number, number>,
): number {
  // `“…,” he said, referring to a report that …`: what he did besides.
  if (
    anchor < 0 ||
    (doc.forms[end] === ',' && (isGerund(doc, end + 1) || (uposOf(doc, end + 1) === 'ADV' && isGerund(doc, end + 2))))
  )
    return -1;
  let first = end;
  const phrases = [verb.objectIsAddressee ? row.object : null, row.indirect, ...row.obliques].filter(
    (phrase) => phrase !== null,
  );
  for (let moved = true; moved && first < anchor; ) {
    moved = false;
    const at = uposOf(doc, first) === 'ADP' ? first + 1 : first;
    const time = times.get(at);
    const phrase = phrases.find((one) => one.first === at && one.end <= anchor);
    const next = time ?? phrase?.end ?? -1;
    if (next > first && next <= anchor) {
      first = next;
      moved = true;
    }
  }
  // an adverb in front belongs to what is said, a phrase that was not understood does not
  return anchor - first > REACH ? anchor : first;
}

const isGerund = (doc: NamesDoc, token: number): boolean => doc.morph[doc.xpos[token] as number]?.verbForm === 'ger';

/** Nothing stands between a subject and its verb but an adverb, or a name between commas. */
function reaches(doc: NamesDoc, end: number, first: number): boolean {
  if (first - end <= 3) return true;
  return first - end <= APPOSED && doc.forms[end] === ',' && doc.forms[first - 1] === ',';
}

/** A word of the phrase, or `and` between two of them: `chairman and CEO X`. */
function isNominal(doc: NamesDoc, token: number): boolean {
  const upos = uposOf(doc, token) ?? '';
  return NOMINAL.has(upos) || (upos === 'CCONJ' && NOMINAL.has(uposOf(doc, token - 1) ?? ''));
}

/** First token of the subject in front of a verb that follows what was said; the verb's own where it doesn't. */
export function leadOf(doc: NamesDoc, rules: StatementRules, row: Clause, verb: CueVerb): number {
  const { subject } = row;
  if (!rules.subjectsFirst || !verb.frames.has('quote') || !subject || row.mood !== 'indicative') return row.first;
  if (
    row.voice !== 'active' ||
    row.markerToken >= 0 ||
    subject.end > row.first ||
    !reaches(doc, subject.end, row.first)
  )
    return row.first;
  let first = subject.first;
  // an article or role that the tree hung on a later part of the name
  while (first > subject.first - TITLE && uposOf(doc, first) !== 'DET' && isNominal(doc, first - 1)) first--;
  const mark = first - 1;
  const [start] = sentenceBounds(doc, doc.sentenceOf[row.verb] as number);
  if (mark < start || !isPunctuation(doc, mark)) return row.first;
  if (doc.forms[mark] !== ',' && !isQuoted(doc, mark - 1)) return row.first;
  for (let token = start; token < mark; token++) {
    if (isQuoted(doc, token) || (isOuter(doc, token) && hasFiniteVerb(doc, token, token + 1))) return first;
  }
  return row.first;
}
