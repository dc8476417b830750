/**
 * Whoever is the subject of a verb of saying speaks, even where no list knows the noun: `un martor`, `organizatorii`,
 * `raportul`. Such subjects become entities of kind `source`, named by their own words.
 */
import type { Entity, Mention, NamesDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import { withLayer } from '../layers.js';
import { asSaidBefore, attributionPhrases, type FoundPhrase } from './attribution-phrases.js';
import { isRoleOfBody, repeatsSource } from './clause-speakers.js';
import { type CueClause, cueClauses } from './cue-verbs.js';
import { type MentionEdges, mentionEdges } from './mentions.js';
import { saysMore } from './speaker-signs.js';
import {
  labels,
  mentionOf,
  ofMainClause,
  phraseBefore,
  phraseBehind,
  sourceBehind,
  unsignedDocuments,
  voice,
} from './voice-phrases.js';
import { isOutlet } from './who.js';
import { hasFiniteVerb, isOuter, uposOf } from './words.js';

/** Tokens of address in front of a name, and letters of one cut short. */
const ADDRESS = 6;
const TITLE = 4;

export interface Voiced {
  readonly doc: NamesDoc;
  /** Found once for all that reads statements. */
  readonly clauses: readonly CueClause[];
  readonly phrases: readonly FoundPhrase[];
}

export function withVoices(doc: NamesDoc, rules: StatementRules): Voiced {
  const edges = mentionEdges(doc);
  const clauses = cueClauses(doc, rules, edges);
  const phrases = attributionPhrases(doc, rules);
  const entities: Entity[] = [];
  const added: Mention[] = [];
  const byHead = new Map<number, number>();
  const subjects = doc.subjects.slice();
  const timed = new Uint8Array(doc.count);
  for (const time of doc.times) timed.fill(1, time.first, time.end);
  const names = new Map(doc.mentions.filter((one) => one.form === 'name').map((one) => [one.first, one]));
  const descriptions = new Map(doc.mentions.filter((one) => one.form === 'description').map((one) => [one.first, one]));
  /** `oficialul turc`, headed by another of its words than the names found. */
  const described = ({ first, end, head }: Argument): number | undefined => {
    const known = descriptions.get(first);
    return known && known.end <= end && head < known.end ? known.entity : undefined;
  };
  const add = (subject: Argument): number => {
    const known = byHead.get(subject.head);
    if (known !== undefined) return known;
    const entity = doc.entities.length + entities.length;
    const { made, mention } = voice(doc, rules, subject, entity);
    entities.push(made);
    added.push(mention);
    byHead.set(subject.head, entity);
    return entity;
  };
  let person: number | undefined;
  const people = new Set<number>();
  for (const { row: clause, clause: row, verb } of clauses) {
    if (clause.negated || clause.mood === 'infinitive' || clause.mood === 'supine') continue;
    if (rules.arriving?.has(clause.lemma)) continue;
    const [told] = subjects[row] ?? [];
    const main = clause.link === 'root' || clause.link === 'coordinate' || clause.link === 'parataxis';
    if (main && told !== undefined && doc.entities[told]?.kind === 'person') {
      person = told;
      people.add(told);
    }
    if (clause.voice === 'passive' || clause.mood === 'participle') {
      const agent = clause.agent;
      // `acuzat de abuz`: only who is known to be a person can be the one who accuses.
      const voice = agent && rules.voiceNouns.has(doc.foldedLemmas[agent.head] as string);
      if (voice && timed[agent.head] === 0 && isVoice(doc, rules, agent, '')) add(agent);
      continue;
    }
    if (row < 0) {
      const behind = phraseBehind(doc, clause);
      if (behind && timed[behind.head] === 0 && isVoice(doc, rules, behind, '')) add(behind);
      continue;
    }
    // `așa cum arată un raport`: what stands behind such a verb is its subject.
    const leads = asSaidBefore(doc, rules, clause.first) >= 0;
    const phrase = clause.subject ? null : phraseBefore(doc, rules, verb, clause);
    const known = phrase ? doc.who(phrase.head) : [];
    if (phrase && known.length > 0 && (subjects[row]?.length ?? 0) === 0) subjects[row] = known;
    const subject = clause.subject ?? (leads ? clause.object : null) ?? phrase ?? ofMainClause(doc, names, clause);
    if (subject && (subjects[row]?.length ?? 0) === 0 && isCountryman(doc, rules, subject, [...people])) {
      subjects[row] = [...people];
      byHead.set(subject.head, person as number);
      added.push({
        ...mentionOf(doc, subject, subject.end, person as number),
        rule: 'by the country of the only speaker',
      });
      continue;
    }
    // `vecina Anei Pop a spus`: not Ana Pop
    const owned =
      subject !== null && clause.subject === subject && isRoleOfBody(doc, rules, edges, clause, subjects[row] ?? []);
    if (owned && !saysMore(doc, rules, clause) && isOuter(doc, subject.head)) {
      subjects[row] = [add(subject)];
      continue;
    }
    if (!subject || (subjects[row]?.length ?? 0) > 0 || !isVoice(doc, rules, subject, clause.number)) continue;
    const apposed = nameInFront(doc, edges, clause, subject);
    if (apposed) {
      subjects[row] = [apposed.entity];
      continue;
    }
    // `Prezent la ședință, președintele X a criticat`: the one in front of the verb speaks.
    if (subject.end < clause.first && nameBefore(doc, edges, clause.first, subject)) continue;
    // `Scumpirea, a explicat X, …`: the one behind the verb speaks.
    const object = clause.object;
    if (doc.forms[clause.first - 1] === ',' && subject.end < clause.first && object && doc.who(object.head).length > 0)
      continue;
    if ((clause.subject && isObject(doc, verb, clause, subject)) || isListed(doc, clause, subject)) continue;
    if (timed[subject.head] === 1 || repeatsSource(doc, rules, subject)) continue;
    if (subject.first >= clause.end && (isDeed(doc, rules, subject) || isFollowed(doc, subject, names))) continue;
    if (isQuotedOn(doc, subject, clause)) continue;
    if (person !== undefined && isMember(doc, rules, subject)) {
      subjects[row] = [person];
      byHead.set(subject.head, person);
      added.push({ ...mentionOf(doc, subject, subject.end, person), rule: 'member of a party told before' });
      continue;
    }
    const outlet = outletNamed(doc, subject, names) ?? personNamed(doc, subject, names);
    subjects[row] = [outlet ?? described(subject) ?? add(subject)];
  }
  for (const phrase of phrases) {
    const source =
      phrase.role === 'speaker' || phrase.role === 'origin' ? sourceBehind(doc, rules, phrase.end, names, edges) : null;
    if (source && timed[source.head] === 0) add(source);
  }
  for (const document of unsignedDocuments(doc, rules, edges, clauses)) add(document);
  for (const label of labels(doc, rules)) add(label);
  if (added.length === 0) return { doc: withLayer(doc, { subjects }), clauses, phrases };
  const voiced: NamesDoc = withLayer(doc, {
    entities: [...doc.entities, ...entities],
    mentions: [...doc.mentions, ...added].sort((a, b) => a.first - b.first || b.end - a.end),
    subjects,
    who: (head) => {
      const entity = byHead.get(head);
      return entity === undefined ? doc.who(head) : [entity];
    },
  });
  return { doc: voiced, clauses, phrases };
}

/** A person's name right in front of the verb, behind a comma that ends the phrase the tree took for the subject. */
function nameBefore(doc: NamesDoc, { ends }: MentionEdges, first: number, subject: Argument): boolean {
  const name = ends.get(first);
  if (name?.form !== 'name' || doc.entities[name.entity]?.kind !== 'person' || name.first <= subject.end) return false;
  for (let token = name.first - 1; token > Math.max(subject.head, name.first - ADDRESS); token--)
    if (doc.forms[token] === ',') return uposOf(doc, name.first - 1) === 'NOUN' || token === name.first - 1;
  return false;
}

/** `a povestit pentru X Ana Pop, mama unuia dintre răniți`: the words behind the comma say who the one named is. */
function nameInFront(doc: NamesDoc, { ends }: MentionEdges, clause: Clause, subject: Argument): Mention | undefined {
  if (subject.first < clause.end + 2 || doc.forms[subject.first - 1] !== ',') return undefined;
  const name = ends.get(subject.first - 1);
  const person = name?.form === 'name' && doc.entities[name.entity]?.kind === 'person';
  if (!name || !person || name.first < clause.end || uposOf(doc, name.first - 1) === 'ADP') return undefined;
  return name;
}

/** `agenția Reuters`: the outlet named behind the word for what it is. */
function outletNamed(doc: NamesDoc, subject: Argument, names: ReadonlyMap<number, Mention>): number | undefined {
  for (let token = subject.head + 1; token < subject.end && uposOf(doc, token) !== 'ADP'; token++) {
    const name = names.get(token);
    if (name && isOutlet(doc, name.entity)) return name.entity;
  }
  return undefined;
}

/** `a intervenit o modificare`, `a anunțat reluarea lucrărilor`: a deed says nothing; documents and bodies do. */
function isDeed(doc: NamesDoc, rules: StatementRules, { head }: Argument): boolean {
  const lemma = doc.foldedLemmas[head] as string;
  if (rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma) || rules.bodies.has(lemma)) return false;
  return !rules.voiceNouns.has(lemma) && rules.isDeed(lemma, doc.folded[head] as string);
}

/** `dl ing. Ion Pop`: the person named right behind words of address that no list knows. */
function personNamed(doc: NamesDoc, subject: Argument, names: ReadonlyMap<number, Mention>): number | undefined {
  for (let token = subject.head + 1; token < Math.min(subject.end, subject.head + ADDRESS); token++) {
    const name = names.get(token);
    if (name) return doc.entities[name.entity]?.kind === 'person' ? name.entity : undefined;
    const upos = uposOf(doc, token);
    const short = (doc.forms[token] as string).length <= TITLE || doc.forms[token + 1] === '.';
    if (doc.forms[token] !== '.' && (!short || upos === 'ADP' || upos === 'DET' || upos === 'PUNCT')) return undefined;
  }
  return undefined;
}

/** `a dezmințit și folosirea dronelor`: behind a verb that takes nouns, no attribution, an unknown noun is what is denied. */
function isObject(doc: NamesDoc, cue: CueVerb, clause: Clause, subject: Argument): boolean {
  if (subject.first < clause.end || !cue.frames.has('noun')) return false;
  const before = clause.first - 1;
  return before >= 0 && doc.sentenceOf[before] === doc.sentenceOf[clause.verb] && uposOf(doc, before) !== 'PUNCT';
}

/** `…, a explicat votul și a trecut la …`: one verb of several, with its object. */
function isListed(doc: NamesDoc, clause: Clause, subject: Argument): boolean {
  return subject.first >= clause.end && uposOf(doc, subject.end) === 'CCONJ';
}

/** `și-a încheiat mesajul președinta X`: a person told right behind the noun is who speaks. */
function isFollowed(doc: NamesDoc, subject: Argument, names: ReadonlyMap<number, Mention>): boolean {
  const person = (token: number): boolean => {
    const [entity] = doc.who(names.get(token)?.head ?? token);
    const morph = doc.morph[doc.xpos[token] as number];
    return entity !== undefined && doc.entities[entity]?.kind === 'person' && morph?.case !== 'oblique';
  };
  // The tree may take both into one phrase: `discursul premierul X`.
  return person(subject.end) || (subject.end > subject.head + 1 && person(subject.head + 1));
}

/** `Dreptul de veto este „…”, a afirmat X`: what a quotation goes on with is said too, and says nothing. */
function isQuotedOn(doc: NamesDoc, subject: Argument, clause: Clause): boolean {
  const closing = clause.first - 2;
  if (doc.forms[clause.first - 1] !== ',' || subject.end > closing) return false;
  return doc.quotes.some((quote) => quote.depth === 0 && quote.end === closing && quote.first > subject.end);
}

/** A common noun that agrees with the verb, in the report's own words, that nothing else was found to stand for. */
function isVoice(doc: NamesDoc, rules: StatementRules, subject: Argument, number: string): boolean {
  const morph = doc.morph[doc.xpos[subject.head] as number];
  if (morph?.upos === 'PRON' && rules.somePeople.has(doc.folded[subject.head] as string))
    return isOuter(doc, subject.head) && subject.end === subject.head + 1 && doc.who(subject.head).length === 0;
  // `an official close to the talks`, which may be tagged as an adjective
  const official =
    subject.from === 'pattern' && rules.subjectsFirst && rules.voiceNouns.has(doc.folded[subject.head] as string);
  if ((morph?.upos !== 'NOUN' && !(official && morph?.upos === 'ADJ')) || !isOuter(doc, subject.head)) return false;
  if (rules.manyOnly?.has(doc.foldedLemmas[subject.head] as string) && morph.number !== 'plur') return false;
  if (rules.mute.has(doc.foldedLemmas[subject.head] as string) || !maySpeak(doc, rules, subject)) return false;
  // `X regretted the attack and | urged them …`: what the tree took together is no phrase.
  if (uposOf(doc, subject.end - 1) === 'CCONJ' || hasFiniteVerb(doc, subject.first, subject.head)) return false;
  // `Ce mesaj a transmis X`: what is asked for.
  const lead = doc.morph[doc.xpos[subject.first] as number]?.pronoun;
  if (subject.first < subject.head && lead === 'relative') return false;
  // `un studiu care arată că …`
  if (subject.from === 'relative' && !rules.documentNouns.has(doc.foldedLemmas[subject.head] as string)) return false;
  if (morph.case === 'oblique' || (number !== '' && morph.number !== '' && morph.number !== number)) return false;
  return doc.who(subject.head).length === 0 && subject.first <= subject.head && subject.head < subject.end;
}

/** A noun for people, bodies, documents, or one with a name behind it: `pierderile`, `presiunea din stradă` say nothing. */
function maySpeak(doc: NamesDoc, rules: StatementRules, { head, end }: Argument): boolean {
  const lemma = doc.foldedLemmas[head] as string;
  if (!rules.isSpeaker || rules.isSpeaker(lemma, doc.folded[head] as string)) return true;
  if (rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma) || rules.bodies.has(lemma)) return true;
  if (rules.laws.has(lemma) || rules.voiceNouns.has(lemma) || rules.courtNouns.has(lemma)) return true;
  for (let token = head + 1; token < Math.min(end, head + ADDRESS); token++) {
    const upos = uposOf(doc, token);
    if (upos === 'PROPN') return true;
    if (upos === 'ADP' || upos === 'PUNCT' || upos === 'DET') return false;
  }
  return false;
}

/** `portughezul a mai spus`: of the only person who has spoken so far. */
function isCountryman(doc: NamesDoc, rules: StatementRules, { first, head, end }: Argument, people: number[]): boolean {
  const [one] = people;
  const entity = people.length === 1 ? doc.entities[one as number] : undefined;
  const morph = doc.morph[doc.xpos[head] as number];
  const alone = first === head && end === head + 1 && morph?.definite === true && morph.number === 'sing';
  if (!alone || !entity || !isOuter(doc, head) || doc.who(head).length > 0) return false;
  const gender = !entity.gender || !morph.gender || entity.gender === morph.gender;
  return gender && rules.countrymen?.test(doc.foldedLemmas[head] as string) === true;
}

/** `liberalul a spus`: one of a party, who was told of before. */
function isMember(doc: NamesDoc, rules: StatementRules, { first, head, end }: Argument): boolean {
  const morph = doc.morph[doc.xpos[head] as number];
  const alone = first === head && end === head + 1 && morph?.definite === true && morph.number === 'sing';
  return alone && rules.partyMembers.has(doc.foldedLemmas[head] as string);
}
