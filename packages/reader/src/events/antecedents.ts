/**
 * Whom an unstressed pronoun (`l-a felicitat`, `i-a redat`) stands for where the words in its sentence don't say: the subject
 * of the sentence before is spoken of further (centering: what a sentence is about outlives whoever else it names).
 */
import type { StatementsDoc } from '../doc.js';
import { lastBefore } from './agents.js';

/** Tokens looked back at for another pronoun. */
const TOKENS = 60;
/** Clauses looked back at. */
const CLAUSES = 12;
/** Tokens behind a pronoun among which the noun that doubles it stands. */
const DOUBLING = 10;

export function cliticReader(doc: StatementsDoc): (token: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  const read = (token: number): readonly number[] => {
    const twin = parallel(token);
    if (twin.length > 0) return twin;
    const told = doc.who(token);
    const morph = doc.morph[doc.xpos[token] as number];
    const own = doc.clauseOf[token] as number;
    const single = morph?.clitic && morph.person === 3 && morph.number === 'sing' && own >= 0;
    if (!single || told.length !== 1 || doc.entities[told[0] as number]?.kind !== 'person') return told;
    if (namedBefore(token) || isNamedBehind(token, told[0] as number)) return told;
    const spoken = pronounBefore(token);
    if (spoken >= 0) return [spoken];
    const subject = subjectBefore(token, own);
    return subject < 0 ? told : [subject];
  };

  /** `i-a acuzat pe sindicaliști că țin elevii ostatici și i-a chemat la dialog`: joined verbs of one subject mean the same people. */
  const parallel = (token: number): readonly number[] => {
    const own = doc.clauseOf[token] as number;
    const clause = doc.clauses[own];
    if (clause?.link !== 'coordinate' || clause.subject) return [];
    const above = doc.clauses[clause.parent];
    const at = above?.link === 'complement' ? above.parent : -1;
    const other = doc.clauses[at];
    const [side] = doc.subjects[at] ?? [];
    if (!other || other.unit !== clause.unit || side === undefined || !doc.subjects[own]?.includes(side)) return [];
    const first = [other.accusative, other.dative].find((row) => row >= 0) ?? -1;
    const same = first >= 0 && doc.folded[first] === doc.folded[token] && other.object?.preposition !== '';
    return same && doc.morph[doc.xpos[token] as number]?.number === 'plur' ? whom(first) : [];
  };

  /** `Liderul l-a acuzat … Tribunalul l-a audiat`: whom the sentence before already means by such a pronoun; -1 if nobody. */
  const pronounBefore = (token: number): number => {
    const sentence = doc.sentenceOf[token] as number;
    const own = doc.morph[doc.xpos[token] as number];
    const subjects = doc.subjects[doc.clauseOf[token] as number] ?? [];
    for (let at = token - 1; at >= Math.max(0, token - TOKENS); at--) {
      if (sentence - (doc.sentenceOf[at] as number) > 1) return -1;
      const morph = doc.morph[doc.xpos[at] as number];
      if (!morph?.clitic || morph.person !== 3 || morph.number !== 'sing' || morph.pronoun === 'reflexive') continue;
      if ((doc.quoteOf[at] as number) !== (doc.quoteOf[token] as number)) continue;
      const [side, ...others] = whom(at);
      const entity = doc.entities[side ?? -1];
      if (side === undefined || others.length > 0 || entity?.kind !== 'person' || subjects.includes(side)) continue;
      if (entity.gender !== '' && own?.gender && entity.gender !== own.gender) continue;
      return side;
    }
    return -1;
  };

  /** `i-a propus ieri omologului său X`: the pronoun is doubled by the noun behind its verb. */
  const isNamedBehind = (token: number, side: number): boolean => {
    for (let row = lastBefore(doc, token) + 1; row < doc.mentions.length; row++) {
      const mention = doc.mentions[row];
      if (!mention || mention.first > token + DOUBLING || doc.unitOf[mention.first] !== doc.unitOf[token]) return false;
      if (mention.entity === side && mention.form !== 'pronoun') return true;
    }
    return false;
  };

  /** Somebody other than the subject stands before the pronoun in its sentence. */
  const namedBefore = (token: number): boolean => {
    const sentence = doc.sentenceOf[token] as number;
    const subjects = doc.subjects[doc.clauseOf[token] as number] ?? [];
    for (let row = lastBefore(doc, token); row >= 0; row--) {
      const mention = doc.mentions[row];
      if (!mention || doc.sentenceOf[mention.first] !== sentence) return false;
      const person = doc.entities[mention.entity]?.kind === 'person' && mention.form !== 'pronoun';
      if (person && !subjects.includes(mention.entity)) return true;
    }
    return false;
  };

  const subjectBefore = (token: number, own: number): number => {
    const sentence = doc.sentenceOf[token] as number;
    const gender = doc.morph[doc.xpos[token] as number]?.gender ?? '';
    for (let clause = own - 1; clause >= Math.max(0, own - CLAUSES); clause--) {
      const row = doc.clauses[clause];
      const at = doc.sentenceOf[row?.verb ?? 0] as number;
      if (sentence - at > 1) return -1;
      if (!row || at === sentence || doc.unitOf[row.verb] === undefined) continue;
      if (row.mood !== 'indicative' || (row.link !== 'root' && row.link !== 'coordinate')) continue;
      if ((doc.quoteOf[row.verb] as number) !== (doc.quoteOf[token] as number)) continue;
      const [side, ...others] = doc.subjects[clause] ?? [];
      const entity = doc.entities[side ?? -1];
      if (side === undefined || others.length > 0 || entity?.kind !== 'person') continue;
      if ((doc.subjects[own] ?? []).includes(side)) return -1;
      return entity.gender !== '' && gender !== '' && entity.gender !== gender ? -1 : side;
    }
    return -1;
  };

  const whom = (token: number): readonly number[] => {
    const before = known.get(token);
    if (before) return before;
    const found = read(token);
    known.set(token, found);
    return found;
  };
  return whom;
}

/** The subject of the sentence before the token, or the person told last, at most two sentences before it; -1 if there is none. */
export function lastPerson(doc: StatementsDoc, token: number): number {
  const sentence = doc.sentenceOf[token] as number;
  const own = doc.clauseOf[token] as number;
  for (let clause = own - 1; clause >= Math.max(0, own - CLAUSES); clause--) {
    const at = doc.sentenceOf[doc.clauses[clause]?.verb ?? 0] as number;
    if (sentence - at > 2) break;
    const [subject, ...others] = doc.subjects[clause] ?? [];
    if (at !== sentence && subject !== undefined && others.length === 0 && doc.entities[subject]?.kind === 'person')
      return subject;
  }
  for (let row = lastBefore(doc, token); row >= 0; row--) {
    const mention = doc.mentions[row];
    if (!mention || sentence - (doc.sentenceOf[mention.first] as number) > 2) return -1;
    if (doc.entities[mention.entity]?.kind === 'person' && doc.sentenceOf[mention.first] !== sentence)
      return mention.entity;
  }
  return -1;
}
