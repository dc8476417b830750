/** Whom a phrase of attribution names: `potrivit șefului Poliției, X`, `conform sursei citate`, `citat de agenția X`. */
import type { Mention, NamesDoc } from '../doc.js';
import type { AttributionPhrase, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { givenBy, isGiven, pastInsertedTime } from './authors.js';
import type { MentionEdges } from './mentions.js';
import { apposedTo, isOutlet, whoOf } from './who.js';
import { isPunctuation, sentenceBounds, uposOf } from './words.js';

/** Tokens between the phrase and the name it leads to: `potrivit agenției oficiale de știri X`. */
const REACH = 7;
/** Tokens of a role in front of its name. */
const ROLE = 20;
/** Tokens of address or rank in front of a name. */
const ADDRESS = 6;

export interface Attribution {
  readonly entities: readonly number[];
  readonly role: AttributionPhrase['role'];
  readonly sentence: number;
  /** Tokens of the phrase with the name. */
  readonly first: number;
  readonly end: number;
  readonly cue: Span;
  readonly speakerSpan: Span | null;
  readonly cueClause: number;
  /** The phrase leads what stands on that word: `…, potrivit căruia …`. */
  readonly leads: boolean;
  /** Outlet named with the one who speaks (`un jurnalist AFP`), or -1. */
  readonly outlet: number;
  /** Outlets spoken to. */
  readonly via: readonly number[];
}

export interface Voices extends MentionEdges {
  /** Who spoke so far, with the head noun that names them. */
  readonly heard: { readonly lemma: string; readonly speakers: readonly number[] }[];
  /** Outlets that passed something on so far. */
  readonly relayed: number[];
}

export function named(
  doc: NamesDoc,
  rules: StatementRules,
  phrase: AttributionPhrase,
  token: number,
  { starts, ends, heard, relayed }: Voices,
): Attribution | null {
  const from = token + phrase.words.length;
  // `conform Ordinului ministrului nr. 12`: a norm is nobody's word.
  const headNoun = uposOf(doc, from) === 'DET' ? from + 1 : from;
  if (phrase.role === 'speaker' && rules.norms.has(doc.foldedLemmas[headNoun] as string)) return null;
  // `din perspectiva împărțirii costurilor în cadrul X`: of a deed, of nobody.
  if (phrase.role === 'speaker' && isDeed(doc, rules, headNoun)) return null;
  const build = (entities: readonly number[], end: number, span: Span, leads = false): Attribution => ({
    leads,
    outlet: outletWithin(doc, starts, from, end),
    entities,
    role: phrase.role,
    sentence: doc.sentenceOf[token] as number,
    first: token,
    end,
    cue: [doc.start[token] as number, doc.stop[from - 1] as number],
    speakerSpan: span,
    cueClause: -1,
    via: [],
  });
  if (phrase.role === 'speaker') {
    const antecedent = antecedentOf(doc, from, token, ends);
    if (antecedent) return build(whoOf(doc, antecedent), from + 1, antecedent.span, true);
    if (doc.morph[doc.xpos[from] as number]?.pronoun === 'relative') return null;
    if (rules.sameWords.has(doc.folded[from] ?? '') || rules.citedWords.has(doc.folded[from + 1] ?? '')) {
      const noun = doc.foldedLemmas[uposOf(doc, from) === 'NOUN' ? from : from + 1];
      const same = heard.findLast((one) => one.lemma === noun) ?? lastSource(doc, rules, heard);
      // `potrivit AFP … Poliția a anunțat … conform sursei citate`: the agency, or whoever spoke since.
      if (same && relayed.some((outlet) => !same.speakers.includes(outlet)) && !isDocument(rules, same.lemma))
        return null;
      if (same) return build(same.speakers, from + 2, [doc.start[from] as number, doc.stop[from + 1] as number]);
    }
  }
  // `se arată în comunicat`, `potrivit comunicatului`: of whoever spoke last.
  const noun = ownDocument(doc, rules, from);
  const author = heard.at(-1);
  if (phrase.role === 'speaker' && noun >= 0 && author)
    return build(author.speakers, noun + 1, [doc.start[from] as number, doc.stop[noun] as number]);
  const giver = phrase.role === 'speaker' ? giverOf(doc, rules, from, { starts, ends }) : undefined;
  if (giver) return build(whoOf(doc, giver), giver.end, giver.span);
  if (phrase.role === 'speaker' && isSentTo(doc, rules, from, starts)) return null;
  const person =
    phrase.role === 'speaker' || phrase.role === 'voice' ? roleAndName(doc, rules, from, starts) : undefined;
  if (person) return build(whoOf(doc, person), person.end, person.span);
  const start = pastPress(doc, rules, from);
  const outlet = outletAhead(doc, rules, start, starts);
  const chosen = outlet ?? pastOwner(doc, rules, firstVoice(doc, rules, start, starts), starts);
  if (chosen && isOutlet(doc, chosen.entity)) relayed.push(chosen.entity);
  if (!chosen || (phrase.role === 'via' && doc.entities[chosen.entity]?.kind === 'group')) return null;
  if (phrase.role === 'outlet' && !carries(doc, chosen.entity)) return null;
  if (phrase.role === 'origin' && chosen.form === 'pronoun') return null;
  if (phrase.role === 'speaker' && chosen.form === 'pronoun') {
    // `Potrivit acestuia`: whoever spoke last, not who was told of.
    const morph = doc.morph[doc.xpos[chosen.head] as number];
    // `Potrivit ei`: a person's word, whatever body spoke since.
    const speaker = heard.at(-1)?.speakers;
    const personal = morph?.pronoun === 'personal' && doc.entities[chosen.entity]?.kind === 'person';
    if (personal && speaker && doc.entities[speaker[0] ?? -1]?.kind !== 'person')
      return build([chosen.entity], chosen.end, chosen.span);
    const entity = doc.entities[speaker?.[0] ?? -1];
    // `în opinia sa`: the gender is the opinion's.
    const gender = morph?.pronoun === 'possessive' ? '' : (morph?.gender ?? '');
    if (speaker && entity && (entity.kind !== 'person' || agree(entity.gender, gender)))
      return build(speaker, chosen.end, chosen.span);
  }
  if (phrase.role === 'speaker') {
    const apposed = appositionOf(doc, chosen, starts);
    if (apposed) return build(whoOf(doc, apposed), apposed.end, [chosen.span[0], apposed.span[1]]);
    if (!outlet) heard.push({ lemma: doc.foldedLemmas[chosen.head] as string, speakers: whoOf(doc, chosen) });
  }
  return build(whoOf(doc, chosen), chosen.end, chosen.span);
}

/** A deed in the genitive that is no document, no body and nobody's mention. */
function isDeed(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  const lemma = doc.foldedLemmas[token] as string;
  const known = rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma) || rules.bodies.has(lemma);
  if (known || rules.voiceNouns.has(lemma) || doc.who(token).length > 0) return false;
  return (
    uposOf(doc, token) === 'NOUN' &&
    doc.morph[doc.xpos[token] as number]?.case === 'oblique' &&
    rules.isDeed(lemma, doc.folded[token] as string)
  );
}

/** `Potrivit șefului Poliției, Dan Moga, …`: a role in the singular, and between commas the name. */
function roleAndName(
  doc: NamesDoc,
  rules: StatementRules,
  from: number,
  starts: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const role = doc.morph[doc.xpos[from] as number];
  // `Potrivit declarației ministrului, Ion Pop, …`
  const lemmaAt = doc.foldedLemmas[from] as string;
  const owned = doc.morph[doc.xpos[from + 1] as number];
  if (
    (rules.documentNouns.has(lemmaAt) || rules.ownDocuments.has(lemmaAt)) &&
    owned?.upos === 'NOUN' &&
    owned.case === 'oblique'
  )
    return roleAndName(doc, rules, from + 1, starts);
  if (role?.upos !== 'NOUN' || role.number !== 'sing' || role.case !== 'oblique') return undefined;
  const at = starts.get(from);
  if (at && at.head === from && doc.entities[at.entity]?.kind !== 'person') return undefined;
  const lemma = doc.foldedLemmas[from] as string;
  if (rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma)) return undefined;
  for (let token = from + 1; token < Math.min(doc.count, from + ROLE); token++) {
    const upos = uposOf(doc, token);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return undefined;
    const mention = starts.get(token);
    if (mention && isOutlet(doc, mention.entity)) return undefined;
    if (doc.forms[token] !== ',') continue;
    const name = addressed(doc, starts, token + 1);
    const person = name?.form === 'name' ? doc.entities[name.entity] : undefined;
    const closed = name && (doc.forms[name.end] === ',' || doc.forms[name.end] === '.');
    return person?.kind === 'person' && closed ? name : undefined;
  }
  return undefined;
}

/** The name behind the comma, words of address or a rank in front: `, dl ing. Ion Pop`, `, comisarul Ion Pop`. */
function addressed(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, first: number): Mention | undefined {
  for (let token = first; token < Math.min(doc.count, first + ADDRESS); token++) {
    const name = starts.get(token);
    if (name?.form === 'name') return name;
    const upos = uposOf(doc, token);
    if (doc.forms[token] !== '.' && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ' && upos !== 'X')
      return undefined;
  }
  return undefined;
}

function agree(a: string | null | undefined, b: string): boolean {
  return !a || b === '' || a === b;
}

/** Who spoke last; of a document and the agency that passed it on, the document. */
function lastSource(doc: NamesDoc, rules: StatementRules, heard: Voices['heard']): Voices['heard'][number] | undefined {
  const [before, last] = heard.slice(-2);
  const relayed = last?.speakers.every((entity) => isOutlet(doc, entity));
  const document = before && isDocument(rules, before.lemma);
  return relayed && document ? before : heard.at(-1);
}

function isDocument(rules: StatementRules, lemma: string): boolean {
  return rules.ownDocuments.has(lemma) || rules.documentNouns.has(lemma);
}

/** `potrivit unui comunicat transmis bursei`: whom a document went to. */
function isSentTo(doc: NamesDoc, rules: StatementRules, from: number, starts: ReadonlyMap<number, Mention>): boolean {
  const noun = uposOf(doc, from) === 'DET' ? from + 1 : from;
  return isDocument(rules, doc.foldedLemmas[noun] as string) && isGiven(doc, rules, noun + 1) && starts.has(noun + 2);
}

/** `potrivit datelor puse la dispoziție de X`: whoever made or gave the document, where it is said. */
function giverOf(doc: NamesDoc, rules: StatementRules, from: number, edges: MentionEdges): Mention | undefined {
  for (let token = from; token < Math.min(doc.count, from + 4); token++) {
    const lemma = doc.foldedLemmas[token] as string;
    if (rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma)) return givenBy(doc, rules, edges, token + 1);
    const upos = uposOf(doc, token);
    if (upos === 'PUNCT' || upos === 'ADP' || upos === 'VERB') return undefined;
  }
  return undefined;
}

/** The noun of a document with no word of whose it is, or -1. */
function ownDocument(doc: NamesDoc, rules: StatementRules, from: number): number {
  for (let token = from; token < Math.min(doc.count, from + 3); token++) {
    const upos = uposOf(doc, token);
    if (upos === 'NOUN') {
      if (!rules.ownDocuments.has(doc.foldedLemmas[token] as string) || doc.who(token).length > 0) return -1;
      if (rules.publicWords.has(doc.folded[token + 1] ?? '')) return -1;
      const next = uposOf(doc, token + 1) === 'ADJ' ? token + 2 : token + 1;
      // `Potrivit unui comunicat transmis, marți, de X`: whose it is comes behind the time.
      return isPunctuation(doc, next) && pastInsertedTime(doc, next) === next ? next - 1 : -1;
    }
    if (upos !== 'DET' && upos !== 'NUM') return -1;
  }
  return -1;
}

function carries(doc: NamesDoc, row: number): boolean {
  const entity = doc.entities[row];
  return isOutlet(doc, row) || (entity?.kind === 'organization' && (entity.sector === 'JRN' || entity.sector === null));
}

/** `un responsabil american, potrivit căruia …`: the name in front of the relative. */
function antecedentOf(
  doc: NamesDoc,
  relative: number,
  token: number,
  ends: ReadonlyMap<number, Mention>,
): Mention | undefined {
  if (doc.morph[doc.xpos[relative] as number]?.pronoun !== 'relative') return undefined;
  const before = isPunctuation(doc, token - 1) ? token - 1 : token;
  const mention = ends.get(before);
  if (!mention || !speaks(doc, mention.entity)) return undefined;
  // `raportul realizat de Conferința X, potrivit căruia …`: another gender has another antecedent.
  const gender = doc.morph[doc.xpos[relative] as number]?.gender ?? '';
  const head = doc.morph[doc.xpos[mention.head] as number];
  const known = doc.entities[mention.entity]?.kind === 'person' ? doc.entities[mention.entity]?.gender : head?.gender;
  return head?.upos === 'NOUN' && !agree(known, gender) ? undefined : mention;
}

function speaks(doc: NamesDoc, row: number): boolean {
  const kind = doc.entities[row]?.kind;
  return kind === 'person' || kind === 'source' || kind === 'organization' || kind === 'country' || kind === 'group';
}

/** `potrivit purtătorului de cuvânt al instituției, căpitanul X.`: only where the sentence ends with the name. */
function appositionOf(doc: NamesDoc, chosen: Mention, starts: ReadonlyMap<number, Mention>): Mention | undefined {
  const person = apposedTo(doc, starts, chosen);
  const [, last] = sentenceBounds(doc, doc.sentenceOf[chosen.head] as number);
  return person && person.end >= last - 1 ? person : undefined;
}

/** `agenției oficiale de știri X`: the outlet behind the words for what it is. */
function outletAhead(
  doc: NamesDoc,
  rules: StatementRules,
  from: number,
  starts: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const unit = doc.unitOf[from];
  for (let at = from; at < Math.min(doc.count, from + REACH) && doc.unitOf[at] === unit; at++) {
    const mention = starts.get(at);
    const kind = mention ? doc.entities[mention.entity]?.kind : undefined;
    if (mention && isMedium(doc, rules, at)) continue;
    if (mention && isOutlet(doc, mention.entity) && mention.form === 'name') return mention;
    if (mention?.form === 'name' && kind !== 'country') return undefined;
    if (kind === 'person' || kind === 'source' || kind === 'group') return undefined;
    const upos = uposOf(doc, at);
    // `publicației „Ziua Nouă”`
    const opens = at > from && doc.quoteOf[at + 1] !== doc.quoteOf[at] && starts.get(at + 1)?.form === 'name';
    if ((upos === 'PUNCT' && !opens) || upos === 'VERB' || upos === 'CCONJ') return undefined;
  }
  return undefined;
}

/** `South Korea's intelligence service`: not the owner speaks. */
function pastOwner(
  doc: NamesDoc,
  rules: StatementRules,
  mention: Mention | undefined,
  starts: ReadonlyMap<number, Mention>,
): Mention | undefined {
  if (!mention || rules.possessives?.has(doc.folded[mention.end] ?? '') !== true) return mention;
  for (let token = mention.end + 1; token < Math.min(doc.count, mention.end + REACH); token++) {
    const owned = starts.get(token);
    if (owned) return owned.form === 'pronoun' ? mention : owned;
    if (isPunctuation(doc, token) || uposOf(doc, token) === 'ADP') return mention;
  }
  return mention;
}

/** `unui comunicat de presă al parchetului`: behind the words for what kind of document it is. */
function pastPress(doc: NamesDoc, rules: StatementRules, from: number): number {
  for (let token = from; token < Math.min(doc.count, from + 3); token++) {
    if (!rules.ownDocuments.has(doc.foldedLemmas[token] as string)) continue;
    return uposOf(doc, token + 1) === 'ADP' && rules.pressWords.has(doc.folded[token + 2] ?? '') ? token + 3 : from;
  }
  return from;
}

/** The first mention behind the phrase that can speak. */
function firstVoice(
  doc: NamesDoc,
  rules: StatementRules,
  from: number,
  starts: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const unit = doc.unitOf[from];
  for (
    let at = from;
    at < Math.min(doc.count, from + REACH) && doc.unitOf[at] === unit && !isPunctuation(doc, at);
    at++
  ) {
    const mention = starts.get(at);
    if (!mention || (mention.form === 'pronoun' && at > from) || isMedium(doc, rules, at)) continue;
    const kind = doc.entities[mention.entity]?.kind;
    if (kind !== 'place' && kind !== 'facility') return mention;
  }
  return undefined;
}

/** `publicat pe Facebook`, `pe pagina de Facebook a instituției`: where it stands, nobody's word. */
function isMedium(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  if (rules.mediumWords?.has(doc.folded[token - 1] ?? '')) return true;
  return uposOf(doc, token - 1) === 'ADP' && rules.mediumNouns?.has(doc.foldedLemmas[token - 2] ?? '') === true;
}

function outletWithin(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, first: number, end: number): number {
  for (let token = first; token < end; token++) {
    const mention = starts.get(token);
    if (mention && mention.form === 'name' && isOutlet(doc, mention.entity)) return mention.entity;
  }
  return -1;
}
