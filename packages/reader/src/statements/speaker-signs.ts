/** Small signs by which a clause or a pronoun shows who speaks. */
import type { Mention, Morph, NamesDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import { repeatsSource } from './clause-speakers.js';
import type { MentionEdges } from './mentions.js';
import { opensTime } from './words.js';

/** Tokens of an office in front of a name. */
const OFFICE = 4;
/** Tokens of a heading. */
const HEADING = 14;

/** `„…”, spune o mare rivală a acesteia`: what the tree takes for the object of a verb that has none is who speaks. */
export function isUnknownBehind(
  doc: NamesDoc,
  { subject, object, first, end, voice, mood }: Clause,
  verb: CueVerb,
): boolean {
  if (subject || !object || object.first !== end || voice !== 'active' || mood !== 'indicative') return false;
  if (verb.frames.has('noun') || verb.objectIsAddressee || object.preposition !== '') return false;
  if (doc.forms[first - 1] !== ',' || opensTime(doc, end)) return false;
  return doc.who(object.head).length === 0 && doc.sentenceOf[first - 2] === doc.sentenceOf[first];
}

/** `a mai spus`, `ulterior a spus`. */
export function saysMore(doc: NamesDoc, rules: StatementRules, { first, verb }: Clause): boolean {
  for (let token = Math.max(0, first - 1); token < verb; token++)
    if (rules.goingOn.has(doc.folded[token] as string)) return true;
  return false;
}

/** `…, mai precizează sursa citată`: the subject, or what the tree took for the object behind the verb. */
export function sourceAgain(
  doc: NamesDoc,
  rules: StatementRules,
  { subject, object, end, voice }: Clause,
): Argument | undefined {
  if (subject) return repeatsSource(doc, rules, subject) ? subject : undefined;
  const behind = object && object.first === end && voice === 'active' ? object : undefined;
  return behind && repeatsSource(doc, rules, behind) ? behind : undefined;
}

/** A short sentence that is a paragraph of its own. */
export function isHeading(doc: NamesDoc, token: number): boolean {
  const paragraph = doc.paragraphOf[token] as number;
  const [first, end] = [doc.paragraphs.first[paragraph] as number, doc.paragraphs.end[paragraph] as number];
  return end - first <= HEADING && doc.sentenceOf[first] === doc.sentenceOf[end - 1];
}

/** The subject is the name of one state, behind a preposition. */
export function isNamedState(doc: NamesDoc, { subject }: Clause): boolean {
  if (!subject || doc.morph[doc.xpos[subject.first - 1] as number]?.upos !== 'ADP') return false;
  const kinds = doc.who(subject.head).map((entity) => doc.entities[entity]?.kind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'country' || kind === 'place');
}

/** `Premierul X …. Fostul premier a răspuns`: not the one who holds the office. */
export function isFormer(doc: NamesDoc, rules: StatementRules, { subject }: Clause, one: number | undefined): boolean {
  if (!subject || one === undefined || !rules.formerWords?.has(doc.folded[subject.first] as string)) return false;
  const noun = doc.foldedLemmas[subject.first + 1] as string;
  let holds = false;
  for (const { entity, first, end } of doc.mentions) {
    if (entity !== one || first >= subject.first) continue;
    for (let token = Math.max(0, first - OFFICE); token < end; token++) {
      if (doc.foldedLemmas[token] !== noun || doc.sentenceOf[token] !== doc.sentenceOf[first]) continue;
      if (rules.formerWords.has(doc.folded[token - 1] ?? '')) return false;
      holds = true;
    }
  }
  return holds;
}

/** `acesta`, `ea`. */
export function pointsBack(morph: Morph): boolean {
  const demonstrative = morph.pronoun === 'demonstrative' && morph.number === 'sing';
  return (demonstrative && morph.upos !== 'ADJ') || isPersonal(morph);
}

/** `el`, `ea`: never an organization. */
export function isPersonal(morph: Morph): boolean {
  return morph.upos === 'PRON' && morph.pronoun === 'personal' && morph.number === 'sing' && !morph.clitic;
}

/** `ei`, `ele`. */
export function isTheirs(morph: Morph): boolean {
  return morph.upos === 'PRON' && morph.pronoun === 'personal' && morph.number === 'plur' && !morph.clitic;
}

export function agrees(doc: NamesDoc, entity: number, morph: Morph): boolean {
  const gender = doc.entities[entity]?.gender;
  return !gender || morph.gender === '' || gender === morph.gender;
}

/** `…, with Ana Marsh, a senior official, saying`: whoever stands behind the preposition that opens the phrase of a gerund. */
export function withSaying(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  row: Clause,
): Mention | undefined {
  if (!rules.absoluteWord || row.mood !== 'gerund' || row.subject !== null || row.markerToken >= 0) return undefined;
  for (let token = row.first - 1; token > Math.max(0, row.first - WITH) && doc.unitOf[token] === row.unit; token--) {
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos === 'VERB' || upos === 'AUX') return undefined;
    if (doc.folded[token] !== rules.absoluteWord) continue;
    const opens = doc.forms[token - 1] === ',';
    const mention = starts.get(token + 1) ?? starts.get(token + 2);
    return opens && mention && mention.form !== 'pronoun' ? mention : undefined;
  }
  return undefined;
}

/** Words between that preposition and the gerund. */
const WITH = 16;
