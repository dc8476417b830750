/** Headlines without quotation marks: `Ion Pop, despre buget: Nu vom crește taxele`. Told in the outlet's words. */
import type { Mention, NamesDoc } from '../doc.js';
import type { DocIndex } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import type { Draft } from './draft.js';
import { afterDateline, hasFiniteVerb, trimmedSpan, uposOf } from './words.js';

/** Tokens of what stands in front of the name: `Fostul ministru al Justiției Ion Pop`. */
const ROLE = 7;
/** Tokens of an occasion or a topic between the name and its colon. */
const TOPIC = 12;
/** Tokens that can say something. */
const ENOUGH = 3;
/** Tokens of a name with a role, and of what is said behind it. */
const LABEL = 14;
const TURN = 300;
/** Tokens of a heading or an entry. */
const LINE = 45;
/** A text is headed by its first paragraphs. */
const HEADING = 2;

export function readHeadlines(doc: NamesDoc, rules: StatementRules, index: DocIndex): Draft[] {
  const drafts: Draft[] = [];
  for (let paragraph = 0; paragraph < doc.paragraphs.count; paragraph++) {
    const opening = doc.paragraphs.first[paragraph] as number;
    const end = doc.paragraphs.end[paragraph] as number;
    // `12:30 Premierul Ion Pop: …`: an entry of a live text
    const first = afterDateline(doc, opening);
    const label = labelEnd(doc, rules, first, end);
    const entry = first > opening || label > 0;
    if (!entry && (/^[.?!…]$/.test(doc.forms[end - 1] ?? '') || doc.paragraphs.count === 1)) continue;
    // Farther down a line may also tell what somebody did: only words of the one who speaks.
    const long = label > 0 ? TURN : LINE;
    const spokesman = label > 0 && isSpokesman(doc, rules, first, label);
    const own = spokesman || hasOwnPerson(doc, first, end);
    if ((paragraph >= HEADING || label > 0) && (end - first > long || !own)) continue;
    const colon = label > 0 ? label : colonIn(doc, first, Math.min(end, first + ROLE + TOPIC));
    if (colon < 0 || end - colon <= ENOUGH || startsQuoted(doc, colon + 1)) continue;
    const [name, other] = index
      .mentionsIn(first, colon)
      .filter((one) => one.form === 'name' && isPerson(doc, one.entity));
    if (!name || other || name.first - first > ROLE || !isRole(doc, first, name)) continue;
    if (name.end < colon && label < 0 && !isTopic(doc, name.end, colon)) continue;
    const span = trimmedSpan(doc, colon + 1, end);
    if (!span || !hasFiniteVerb(doc, colon + 1, end)) continue;
    drafts.push({
      speakers: [name.entity],
      speakerSpan: [doc.start[name.first] as number, doc.stop[name.end - 1] as number],
      addressees: [],
      // only the closing mark is left of a quotation
      form: label > 0 && /[”»]$/.test(doc.text.slice(...span)) ? 'direct' : 'indirect',
      act: 'state',
      cue: null,
      cueClause: -1,
      content: [span],
      background: false,
      around: true,
      via: [],
      sentence: doc.sentenceOf[colon] as number,
      lastSentence: doc.sentenceOf[end - 1] as number,
      verdict: 'said',
      rule: 'headline: name and colon',
      inferred: {},
    });
  }
  return drafts;
}

/** `Ion Pop, șoferul fugar: Mi-a fost frică”.`: a name with a role behind a comma in front of words nobody marks; its colon, or -1. */
export function labelEnd(doc: NamesDoc, rules: StatementRules, first: number, end: number): number {
  let role = -1;
  for (let token = first; token < Math.min(end - ENOUGH, first + LABEL); token++) {
    const form = doc.forms[token] as string;
    if (form === ',') {
      const noun = uposOf(doc, token + 1) === 'NOUN' || rules.spokesmen?.has(doc.foldedLemmas[token + 1] as string);
      if (role >= 0 || !noun) return -1;
      role = token;
    } else if (form === ':') return role > first ? token : -1;
    else if (hasFiniteVerb(doc, token, token + 1) || uposOf(doc, token) === 'PUNCT') return -1;
    else if (role < 0 && !/^\p{Lu}/u.test(form)) return -1;
  }
  return -1;
}

/** `Ana Pop, purtător de cuvânt al poliției: …`: whoever speaks by office. */
function isSpokesman(doc: NamesDoc, rules: StatementRules, first: number, colon: number): boolean {
  for (let token = first; token < colon; token++)
    if (rules.spokesmen?.has(doc.foldedLemmas[token] as string)) return true;
  return false;
}

/** A verb in the first or second person. */
export function hasOwnPerson(doc: NamesDoc, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const clause = doc.clauses[doc.clauseOf[token] ?? -1];
    if (clause?.verb === token && (clause.person === 1 || clause.person === 2)) return true;
  }
  return false;
}

function isPerson(doc: NamesDoc, entity: number): boolean {
  return doc.entities[entity]?.kind === 'person';
}

/** The one colon of the line, -1 if there are several or none. */
function colonIn(doc: NamesDoc, first: number, end: number): number {
  let colon = -1;
  for (let token = first; token < end; token++) {
    if (doc.forms[token] !== ':') continue;
    if (colon >= 0) return -1;
    colon = token;
  }
  return colon;
}

function startsQuoted(doc: NamesDoc, token: number): boolean {
  return doc.quotes.some(({ first }) => first === token || first === token + 1);
}

/** What the person is, no rubric and nothing else: `Ministrul Ion Pop`, not `Dosarul Ion Pop`, `Alegeri. Ion Pop`. */
function isRole(doc: NamesDoc, first: number, { first: name, entity }: Mention): boolean {
  for (let token = first; token < name; token++) {
    const upos = uposOf(doc, token);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX' || upos === 'PRON') return false;
    if (upos === 'NOUN') return doc.who(token).includes(entity);
  }
  return first === name;
}

/** `, despre buget`, `, la Bruxelles`, `, după ședință`: opened by a comma or a preposition, without a verb. */
function isTopic(doc: NamesDoc, first: number, colon: number): boolean {
  const opening = doc.forms[first] === ',' ? first + 1 : first;
  return uposOf(doc, opening) === 'ADP' && !hasFiniteVerb(doc, first, colon);
}
