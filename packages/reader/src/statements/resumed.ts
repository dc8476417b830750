/** What is said and goes on behind its verb, where what stands in front has a verb of its own: `Nu plecăm, a spus X, pentru că …`. */
import type { NamesDoc } from '../doc.js';
import type { StatementRules } from '../language/statements.js';
import { pastApposition } from './apposition.js';
import type { Cue } from './cues.js';
import { hasFiniteVerb, isOuter, uposOf } from './words.js';

/** Tokens between the speaker and the comma behind. */
const SPEAKER = 8;
/** Tokens inserted in front of a relative clause. */
const INSERTED = 10;
/** Tokens between a conjunction of cause and a wish that makes it one of purpose. */
const PURPOSE = 6;

/** First token of what goes on, or -1. `first..before` is what stands in front of the cue's comma, `behind` follows the speaker. */
export function resumedAt(
  doc: NamesDoc,
  rules: StatementRules,
  cue: Cue,
  [first, before]: readonly [number, number],
  behind: number,
): number {
  let comma = behind;
  while (comma < behind + SPEAKER && doc.sentenceOf[comma] === cue.sentence && doc.forms[comma] !== ',') {
    if (hasFiniteVerb(doc, comma, comma + 1) || !isOuter(doc, comma)) return -1;
    comma++;
  }
  if (doc.forms[comma] !== ',' || doc.sentenceOf[comma] !== cue.sentence) return -1;
  const start = pastApposition(doc, rules, cue.speakers, comma) + 1;
  if (givesReason(doc, rules, start)) return start;
  // `au lovit, acuză X, un depozit`, `dar oferta, a spus X, a fost refuzată`
  if (isVerbal(doc, before - 1) && uposOf(doc, start) !== 'ADP' && completes(doc, rules, start)) return start;
  if (isHalf(doc, first, before) && opensPredicate(doc, start)) return start;
  return describesNoun(doc, rules, cue, first, before, start) ? start : -1;
}

/** A finite verb or a participle: the last word in front of an insertion. */
export function isVerbal(doc: NamesDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph?.upos === 'VERB' && (morph.verbForm === 'fin' || morph.verbForm === 'part');
}

/** A noun phrase, with or without a preposition, or a wish: what a verb in front of an insertion still waits for. */
export function completes(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  if (rules.wishOpeners.has(doc.folded[token] ?? '')) return true;
  if (!isOuter(doc, token)) return true;
  const morph = doc.morph[doc.xpos[token] as number];
  if (!morph || morph.pronoun === 'relative' || morph.clitic || morph.verbForm !== '') return false;
  if (rules.contrasts.has(doc.folded[token] ?? '')) return false;
  for (let at = token; at < token + PHRASE; at++) {
    const upos = uposOf(doc, at);
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM') return !isSubject(doc, at);
    if (upos !== 'DET' && upos !== 'ADP' && upos !== 'ADV' && upos !== 'ADJ') return false;
  }
  return false;
}

/** A verb follows, near. */
function isSubject(doc: NamesDoc, noun: number): boolean {
  for (let at = noun + 1; at < noun + PHRASE; at++) {
    if (uposOf(doc, at) === 'PUNCT' || doc.morph[doc.xpos[at] as number]?.pronoun === 'relative') return false;
    if (hasFiniteVerb(doc, at, at + 1)) return true;
  }
  return false;
}

/** Words of a noun phrase up to its noun. */
const PHRASE = 4;

/** Behind the last conjunction a noun, and no verb yet. */
function isHalf(doc: NamesDoc, first: number, before: number): boolean {
  for (let token = before - 1; token > first; token--) {
    if (hasFiniteVerb(doc, token, token + 1) || !isOuter(doc, token)) return false;
    if (uposOf(doc, token) !== 'CCONJ') continue;
    return doc.forms[token - 1] === ',' && uposOf(doc, before - 1) === 'NOUN' && before - token > 1;
  }
  return false;
}

/** A verb with its clitics and auxiliaries. */
function opensPredicate(doc: NamesDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return (
    morph !== undefined &&
    (morph.verbForm === 'fin' || morph.upos === 'AUX' || (morph.clitic && hasFiniteVerb(doc, token + 1, token + 3)))
  );
}

/** `pentru că`, `ci`: never of the speaker. */
function givesReason(doc: NamesDoc, rules: StatementRules, start: number): boolean {
  const words = rules.resuming?.find((phrase) => phrase.every((word, at) => doc.folded[start + at] === word));
  if (!words) return false;
  for (let token = start + words.length; token < start + PURPOSE; token++)
    if (rules.wishOpeners.has(doc.folded[token] ?? '')) return false;
  return true;
}

/** `Sunt copii, a spus directorul, care nu ajung la școală`: a relative clause of the noun in front of the cue. */
function describesNoun(
  doc: NamesDoc,
  rules: StatementRules,
  cue: Cue,
  first: number,
  before: number,
  start: number,
): boolean {
  const noun = doc.morph[doc.xpos[before - 1] as number];
  const [speaker] = cue.speakers;
  if (noun?.upos !== 'NOUN' || noun.number !== 'plur' || speaker === undefined || cue.row.number !== 'sing')
    return false;
  if (cue.speakers.length > 1 || doc.entities[speaker]?.number === 'plur') return false;
  const exists = !noun.definite && doc.foldedLemmas.slice(first, before).some((lemma) => rules.existing?.has(lemma));
  for (let token = start; token < start + INSERTED && doc.sentenceOf[token] === cue.sentence; token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    const relative = morph?.pronoun === 'relative' && morph.upos === 'PRON' && doc.forms[token - 1] === ',';
    if (relative) return exists || opensPlural(doc, token);
    if (hasFiniteVerb(doc, token, token + 1) || uposOf(doc, token) === 'SCONJ') return false;
  }
  return false;
}

/** The relative word is subject of a verb in the plural: `care nu ajung`; of `pe care îi plătim` the number says nothing. */
function opensPlural(doc: NamesDoc, relative: number): boolean {
  for (let token = relative + 1; token < relative + INSERTED; token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.verbForm === 'fin') return morph.number === 'plur' && morph.person === 3;
    if (morph?.upos === 'NOUN' || morph?.upos === 'PROPN' || morph?.upos === 'PUNCT') return false;
  }
  return false;
}
