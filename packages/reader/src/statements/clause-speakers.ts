/**
 * What a clause shows by itself of who speaks: its subject or agent, whose office or document it tells of, and where it says
 * that nobody named does.
 */
import type { Mention, NamesDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { authorOf, documentOf, givenBy, issuerOf, standsIn } from './authors.js';
import { isCharged, isDative } from './beside.js';
import type { MentionEdges } from './mentions.js';
import { canSpeak, isOutlet, whoOf } from './who.js';
import { isPunctuation, isQuoted, uposOf } from './words.js';

/** Tokens of a phrase that points to others. */
const OTHERS = 12;
/** Tokens between a document and whose it is. */
const OWNER = 4;
/** Tokens between a post and whose page it stands on. */
const MEDIUM = 12;
/** Tokens between a document's verb and its complementizer. */
const CLAUSE = 8;

export interface Speaker {
  readonly speakers: readonly number[];
  readonly span: Span | null;
}

/** `se recomandă spălarea`, `s-au semnalat cazuri`: the subject of a reflexive passive is what is said. */
export const NOBODY: Speaker = { speakers: [], span: null };

export function speakersOf(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  clause: number,
  row: Clause,
  beside: Mention | null,
): readonly number[] {
  if (beside) return whoOf(doc, beside);
  if (row.voice === 'passive' || row.mood === 'participle')
    return row.agent ? row.agent.heads.flatMap((head) => doc.who(head)) : [];
  // `Au acuzat guvernarea că …`: a singular behind a plural verb is its object.
  if (row.subject && row.number === 'plur' && row.subject.first >= row.end && row.subject.heads.length === 1) {
    const head = doc.morph[doc.xpos[row.subject.head] as number];
    if (head?.upos === 'NOUN' && head.number === 'sing') return [];
  }
  if (isDative(doc, edges.starts, row)) return [];
  const named = row.subject ? outletIn(doc, rules, edges, row.subject) : undefined;
  if (named !== undefined) return [named];
  if (row.subject && isSomeone(doc, row.subject)) return [];
  const known = doc.subjects[clause] ?? [];
  const speakers = known.length > 0 || !row.subject ? known : row.subject.heads.flatMap((head) => doc.who(head));
  return speakers.filter((entity) => canSpeak(doc, entity));
}

/** `un diplomat american`: with an article of its own and nobody's mention, whoever was told of before. */
function isSomeone(doc: NamesDoc, { first, head, heads }: Argument): boolean {
  if (heads.length > 1 || head !== first + 1 || uposOf(doc, first) !== 'DET' || uposOf(doc, head) !== 'NOUN')
    return false;
  return doc.morph[doc.xpos[first] as number]?.pronoun === 'article' && doc.who(head).length === 0;
}

/** `șeful Victoriei`: a person, taken for the body or for whoever stands in the genitive. */
export function isRoleOfBody(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  { subject, number }: Clause,
  speakers: readonly number[],
): boolean {
  const [one] = speakers;
  if (!subject || one === undefined || speakers.length > 1 || number === 'plur') return false;
  // `o mare rivală a acesteia`: somebody of hers
  if (isSomebodyOf(doc, starts, subject, one)) return true;
  // inflected, so that the name itself has another ending; or behind an article: `impresarul lui Pop`
  const article = doc.morph[doc.xpos[subject.head + 1] as number];
  const led = article?.pronoun === 'article' && article.case === 'oblique' && !starts.has(subject.head + 1);
  // names may take the noun in front into the mention
  const whole = starts.get(subject.head);
  const owner = whole?.form === 'name' ? whole : starts.get(led ? subject.head + 2 : subject.head + 1);
  const known = doc.entities[one]?.name.includes(doc.forms[subject.head + 1] as string);
  if (owner?.entity !== one || (!led && known)) return false;
  const noun = doc.morph[doc.xpos[subject.head] as number];
  if (noun?.upos !== 'NOUN' || noun.number !== 'sing') return false;
  return rules.isPerson?.(doc.foldedLemmas[subject.head] as string) === true;
}

/** An indefinite noun with the speaker in the genitive behind it. */
function isSomebodyOf(doc: NamesDoc, starts: MentionEdges['starts'], subject: Argument, one: number): boolean {
  const lead = doc.morph[doc.xpos[subject.first] as number];
  if (lead?.upos !== 'DET' || uposOf(doc, subject.head) !== 'NOUN' || doc.who(subject.head).length > 0) return false;
  for (let token = subject.head + 1; token < subject.end; token++) {
    const mention = starts.get(token);
    if (mention?.entity !== one) continue;
    const oblique = doc.morph[doc.xpos[mention.head] as number]?.case === 'oblique';
    return oblique || doc.morph[doc.xpos[token - 1] as number]?.pronoun === 'article';
  }
  return false;
}

/** `agenția oficială de presă X`: the outlet named behind the words for what it is. */
function outletIn(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  subject: Argument,
): number | undefined {
  let described = false;
  for (let token = subject.first; token < subject.end; token++) {
    // `clubul, pe pagina de Facebook`: where it was said
    if (token > subject.head && rules.mediumWords?.has(doc.folded[token] as string)) return undefined;
    const mention = starts.get(token);
    if (!mention) continue;
    if (mention.head === subject.head)
      described = mention.form === 'description' && doc.entities[mention.entity]?.kind === 'organization';
    else if (described && mention.form === 'name' && isOutlet(doc, mention.entity)) return mention.entity;
  }
  return undefined;
}

export function speakerSpanOf(doc: NamesDoc, row: Clause, beside: Mention | null): Span | null {
  if (beside) return beside.span;
  const argument = row.voice === 'passive' || row.mood === 'participle' ? row.agent : row.subject;
  // A subject that the tree found inside a quotation is none.
  if (!argument || argument.first >= argument.end || isQuoted(doc, argument.head)) return null;
  return [doc.start[argument.first] as number, doc.stop[argument.end - 1] as number];
}

/** Whoever wrote or gave the document that tells, or whose office tells; nobody where what was said arrives without its author. */
export function ofDocument(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  row: Clause,
  documents: ReadonlyMap<string, readonly { token: number; author: Mention }[]>,
): Speaker | undefined {
  const written = row.copula
    ? authorOf(doc, rules, edges, row.verb + 1, row)
    : documentOf(doc, rules, edges, row, documents);
  if (written) {
    // Told of before: the words that say so here are those for the document.
    const noun = doc.sentenceOf[written.first] === doc.sentenceOf[row.verb] ? -1 : standsIn(doc, rules, row);
    const here: Span | null = noun < 0 ? written.span : [doc.start[noun] as number, doc.stop[noun] as number];
    return { speakers: whoOf(doc, written), span: here };
  }
  const said = rules.arriving?.has(row.lemma) ? pastNoun(doc, row) : -1;
  if (said >= 0) {
    const author = authorOf(doc, rules, edges, said, row);
    return author ? { speakers: whoOf(doc, author), span: author.span } : NOBODY;
  }
  const giver = giverOf(doc, rules, edges, row);
  if (giver) return { speakers: whoOf(doc, giver), span: giver.span };
  const owner =
    row.subject && rules.ownOffices?.has(doc.foldedLemmas[row.subject.head] as string) ? ownerOf(doc, row.subject) : [];
  if (row.subject && owner.length > 0)
    return {
      speakers: owner,
      span: [doc.start[row.subject.first] as number, doc.stop[row.subject.end - 1] as number],
    };
  return undefined;
}

/** `menționează un comunicat transmis de minister`: whoever gave the document that is the subject. */
function giverOf(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  { subject, voice, copula }: Clause,
): Mention | undefined {
  if (!subject || copula || voice !== 'active' || !rules.ownDocuments.has(doc.foldedLemmas[subject.head] as string))
    return undefined;
  const given = rules.givenWords.has((doc.folded[subject.head + 1] ?? '').replace(/[aei]$/, ''));
  if (!given) return undefined;
  return givenBy(doc, rules, edges, subject.head + 1) ?? ownerOfMedium(doc, rules, edges, subject.head + 1);
}

/** `o postare făcută marți pe pagina de Facebook a primăriei`: whose the page is. */
function ownerOfMedium(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  from: number,
): Mention | undefined {
  let medium = false;
  for (let token = from; token < Math.min(doc.count, from + MEDIUM); token++) {
    if (isPunctuation(doc, token)) return undefined;
    if (rules.mediumNouns?.has(doc.foldedLemmas[token] as string)) medium = true;
    const morph = doc.morph[doc.xpos[token] as number];
    if (!medium || morph?.pronoun !== 'article' || morph.case) continue;
    const owner = starts.get(token + 1);
    return owner && owner.form !== 'pronoun' && canSpeak(doc, owner.entity) ? owner : undefined;
  }
  return undefined;
}

/** `a venit imediat răspunsul primarului`: behind the noun for what was said, not `a venit cu un răspuns`; or -1. */
function pastNoun(doc: NamesDoc, row: Clause): number {
  for (let noun = row.end; noun < row.end + OWNER; noun++) {
    if (uposOf(doc, noun) === 'NOUN') return noun + 1;
    if (uposOf(doc, noun) === 'ADP') return -1;
  }
  return -1;
}

/** `his office`: whom the possessive stands for. */
function ownerOf(doc: NamesDoc, subject: Argument): readonly number[] {
  for (let token = Math.max(0, subject.first - 1); token < subject.head; token++)
    if (doc.morph[doc.xpos[token] as number]?.pronoun === 'possessive') return doc.who(token);
  return [];
}

/** `Parlamentul a adoptat o rezoluție care cere …`: the document speaks for whoever adopted or wrote it. */
export function ofAdopted(doc: NamesDoc, rules: StatementRules, row: Clause): readonly number[] {
  const outer = doc.clauses[row.parent];
  const object = outer?.object;
  if (row.link !== 'relative' || !outer || !object || !rules.issuing.has(outer.lemma) || outer.negated) return [];
  if (outer.voice !== 'active' || outer.mood !== 'indicative' || outer.tense === 'future') return [];
  if (!tellsClause(doc, rules, row)) return [];
  const lemma = doc.foldedLemmas[object.head] as string;
  const antecedent = row.subject?.from === 'relative' ? row.subject.head : object.head;
  if (!rules.issued.has(lemma) || antecedent !== object.head) return [];
  return (doc.subjects[row.parent] ?? []).filter((entity) => canSpeak(doc, entity));
}

/** A complementizer stands close behind the verb. */
function tellsClause(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  for (let token = row.end; token < Math.min(doc.count, row.end + CLAUSE); token++) {
    const form = doc.folded[token] as string;
    if (rules.openers.has(form) || rules.wishOpeners.has(form)) return true;
    if (isPunctuation(doc, token)) return false;
  }
  return false;
}

/** `…, se arată într-un comunicat dat publicității luni`: of whoever was told of last; other reflexive passives name nobody. */
export function inOwnDocument(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  const noun = row.dative >= 0 ? -1 : issuerOf(doc, rules, row);
  return noun >= 0 && rules.ownDocuments.has(doc.foldedLemmas[noun] as string);
}

/** A noun in the oblique close behind, of the same phrase. */
export function isSomebodys(doc: NamesDoc, rules: StatementRules, noun: number): boolean {
  for (let token = noun + 1; token < Math.min(doc.count, noun + OWNER); token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'PUNCT' || morph?.upos === 'ADP' || morph?.upos === 'VERB') return false;
    // `dat publicității`: to whom it was given.
    if (rules.givenWords.has((doc.folded[token] as string).replace(/[aei]$/, ''))) return false;
    if (morph?.case === 'oblique' && doc.who(token).length === 0) return true;
    if (morph?.upos === 'NOUN') return false;
  }
  return false;
}

/** `…, cei ai spitalului au precizat că …`: others than those who spoke before, and nobody names them. */
export function isOthers(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  if (row.subject !== null) return false;
  if (turnsToOthers(doc, rules, row)) return true;
  if (row.number !== 'plur') return false;
  for (let token = row.first - 1; token > Math.max(0, row.first - OTHERS); token--) {
    if (rules.pointing?.has(doc.folded[token] as string))
      return isPunctuation(doc, token - 1) || uposOf(doc, token - 1) === 'CCONJ';
    const upos = uposOf(doc, token);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || doc.forms[token] === ',') return false;
  }
  return false;
}

/** `…, iar vârstnici din comună spun că …`: a bare plural that a word of contrast turns to, which nothing else was found to stand for. */
function turnsToOthers(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  for (let token = row.first - 1; token > Math.max(0, row.first - OTHERS); token--) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'VERB' || morph?.upos === 'AUX' || morph?.upos === 'SCONJ' || morph?.upos === 'PUNCT')
      return false;
    if (morph?.upos !== 'NOUN' || !rules.contrasts.has(doc.folded[token - 1] as string)) continue;
    return morph.number === 'plur' && morph.case !== 'oblique' && doc.who(token).length === 0;
  }
  return false;
}

/** `Localnicii, revoltați, acuză poliția de abuz`: the tree may take whoever is charged for the subject. */
export function isChargedSubject(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  { subject, end }: Clause,
  verb: CueVerb,
): boolean {
  const mention = subject && subject.first >= end && verb.objectIsAddressee ? edges.starts.get(subject.first) : null;
  return mention !== undefined && mention !== null && isCharged(doc, rules, mention);
}

/** `X și Y s-au acuzat reciproc că …` */
export function eachOther(row: Clause, verb: CueVerb): boolean {
  return verb.objectIsAddressee && row.subject !== null && row.subject.end <= row.first;
}

/** `aceeași sursă`, `sursa citată`: one who was told of before. */
export function repeatsSource(doc: NamesDoc, rules: StatementRules, subject: Argument): boolean {
  return (
    rules.sameWords.has(doc.folded[subject.first] as string) ||
    (subject.head + 1 < subject.end && rules.citedWords.has(doc.folded[subject.head + 1] as string))
  );
}
