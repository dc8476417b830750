/** Whom a speaker speaks to: those addressed, and the outlets that carry it. */
import type { Mention, NamesDoc } from '../doc.js';
import { columnOf, lowerBound } from '../doc-index.js';
import type { Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import { oncePer } from '../memo.js';
import type { MentionEdges } from './mentions.js';
import { isOutlet, whoOf } from './who.js';
import { isPunctuation, uposOf } from './words.js';

/** Tokens behind a verb in which the outlet spoken to may stand. */
const OUTLET_REACH = 10;
/** Clauses that a clause hangs on, looked through for a dative. */
const OUTER = 3;
/** Tokens behind a verb in which those addressed may stand. */
const REACH = 10;

export function addresseesOf(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  verb: CueVerb,
  row: Clause,
  end: number,
  speakers: readonly number[],
): readonly number[] {
  const found: number[] = [];
  const behind = row.dative >= 0 ? (relativeAhead(doc, edges, row) ?? dativeBehind(doc, edges, row)) : undefined;
  if (behind) found.push(...whoOf(doc, behind));
  else if (row.copula) found.push(...givenTo(doc, edges, row));
  else if (row.indirect && !isGenitive(doc, row.indirect.first))
    found.push(...row.indirect.heads.filter((head) => !isBare(doc, head)).flatMap((head) => doc.who(head)));
  // `i-a răspuns unui vecin, mulțumindu-i`: whom the main verb is said to.
  const main = row.mood === 'gerund' ? doc.clauses[row.parent] : undefined;
  const shared = row.dative >= 0 && (main?.indirect ?? null) !== null;
  const clear = (token: number): readonly number[] => (isAmbiguous(doc, token, row, speakers) ? [] : doc.who(token));
  if (shared && found.length === 0) found.push(...(main?.indirect?.heads.flatMap((head) => doc.who(head)) ?? []));
  // `le` could be either case; what is asked for by it is asked of somebody.
  const clitic = row.dative >= 0 ? row.dative : verb.objectIsAddressee ? -1 : row.accusative;
  const joined = found.length === 0 && clitic >= 0 && !shared ? datumBefore(doc, row, clitic) : undefined;
  if (joined !== undefined) found.push(...doc.who(joined));
  else if (found.length === 0 && row.dative >= 0 && !shared) found.push(...clear(row.dative));
  // `le-a spus primarul jurnaliștilor`: a clitic that could be either case; what is said is no one.
  if (found.length === 0 && joined === undefined && row.accusative >= 0 && !verb.objectIsAddressee)
    found.push(...clear(row.accusative));
  if (found.length === 0) found.push(...rightBehind(doc, edges, end));
  // `called on the allies to …`
  if (found.length === 0 && verb.objectIsAddressee && end > row.end) {
    const mention = edges.starts.get(end) ?? edges.starts.get(end + 1);
    if (mention) found.push(...whoOf(doc, mention));
  }
  if (verb.objectIsAddressee) {
    if (row.object) found.push(...row.object.heads.flatMap((head) => doc.who(head)));
    if (found.length === 0 && row.accusative >= 0) found.push(...clear(row.accusative));
  }
  if (found.length === 0) found.push(...before(doc, rules, edges, row, end));
  return [...new Set(found)].filter((entity) => {
    const kind = doc.entities[entity]?.kind;
    return kind !== 'place' && kind !== 'facility' && !isOutlet(doc, entity);
  });
}

/** `a transmis, public, primarul`: a noun without article or ending is no dative. */
function isBare(doc: NamesDoc, head: number): boolean {
  const morph = doc.morph[doc.xpos[head] as number];
  if (morph?.upos === 'PROPN' || morph?.upos === 'PRON') return false;
  return doc.forms[head - 1] === ',' && doc.forms[head + 1] === ',';
}

/** `președintele X, căruia i-a promis că …`: who stands in front of the relative word in the dative. */
function relativeAhead(doc: NamesDoc, { ends }: MentionEdges, { first }: Clause): Mention | undefined {
  const relative = doc.morph[doc.xpos[first - 1] as number];
  if (relative?.pronoun !== 'relative' || relative.case !== 'oblique') return undefined;
  return ends.get(doc.forms[first - 2] === ',' ? first - 2 : first - 1);
}

/** `l-a întrebat presa` behind a sentence of two men: the pronoun may be of either. */
function isAmbiguous(doc: NamesDoc, token: number, row: Clause, speakers: readonly number[]): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  if (morph?.number !== 'sing' || row.link === 'relative') return false;
  const sentence = doc.sentenceOf[row.verb] as number;
  const from = doc.sentences.first[Math.max(0, sentence - 1)] as number;
  const last = lowerBound(firstsOf(doc), token);
  const people = new Set<number>();
  let crossed = false;
  for (let at = last - 1; at >= 0; at--) {
    const mention = doc.mentions[at] as Mention;
    // of the sentence before only where this one names nobody
    if (mention.first < from || (people.size > 0 && doc.sentenceOf[mention.first] !== sentence && !crossed)) break;
    crossed ||= doc.sentenceOf[mention.first] !== sentence;
    const entity = doc.entities[mention.entity];
    if (entity?.kind !== 'person' || entity.number === 'plur') continue;
    if (entity.gender && morph.gender && entity.gender !== morph.gender) continue;
    if (speakers.includes(mention.entity)) continue;
    people.add(mention.entity);
  }
  return people.size > 1;
}

const firstsOf = oncePer((doc: NamesDoc) => columnOf(doc.mentions, (mention) => mention.first));

/** `le-a transmis partidelor că … și le-a cerut să …`: the noun that the clitic of the clause before stands for. */
function datumBefore(doc: NamesDoc, row: Clause, clitic: number): number | undefined {
  const number = doc.morph[doc.xpos[clitic] as number]?.number;
  let outer = doc.clauses[row.parent];
  for (let up = 0; outer && up < OUTER; up++, outer = doc.clauses[outer.parent]) {
    if (outer.unit !== row.unit || outer.end > row.first) return undefined;
    const indirect = outer.indirect && outer.indirect.first >= outer.end ? outer.indirect.head : -1;
    // `a trimis miniștrilor o scrisoare în care le cere …`
    if (outer.dative < 0 && indirect < 0) continue;
    if (outer.dative >= 0 && doc.morph[doc.xpos[outer.dative] as number]?.number !== number) continue;
    const head = indirect >= 0 ? indirect : outer.end;
    const noun = doc.morph[doc.xpos[head] as number];
    if (noun?.upos === 'NOUN' && noun.case === 'oblique' && noun.number === number) return head;
  }
  return undefined;
}

/** `a fost mesajul transmis șoferilor de …`: the dative behind a participle. */
function givenTo(doc: NamesDoc, { starts }: MentionEdges, row: Clause): readonly number[] {
  for (let token = row.verb + 2; token < Math.min(doc.count, row.verb + REACH); token++) {
    const mention = starts.get(token);
    const head = mention ? doc.morph[doc.xpos[mention.head] as number] : undefined;
    const given = doc.morph[doc.xpos[token - 1] as number]?.verbForm === 'part';
    if (mention && given && head?.case === 'oblique') return whoOf(doc, mention);
    if (isPunctuation(doc, token)) return [];
  }
  return [];
}

/** `a cerut Bucureștiului două mașini`: nothing but a dative stands in the oblique right behind a verb. */
function rightBehind(doc: NamesDoc, { starts }: MentionEdges, end: number): readonly number[] {
  const mention = starts.get(end);
  const head = mention ? doc.morph[doc.xpos[mention.head] as number] : undefined;
  return mention && mention.form !== 'pronoun' && head?.case === 'oblique' ? whoOf(doc, mention) : [];
}

/** `le-a spus primarul jurnaliștilor`: the phrase in the dative that agrees with the clitic. */
function dativeBehind(doc: NamesDoc, { starts }: MentionEdges, row: Clause): Mention | undefined {
  const number = doc.morph[doc.xpos[row.dative] as number]?.number;
  for (let token = row.end; token < Math.min(doc.count, row.end + REACH); token++) {
    if (doc.unitOf[token] !== row.unit) return undefined;
    const upos = uposOf(doc, token);
    if (upos === 'PUNCT' || upos === 'ADP' || upos === 'SCONJ' || upos === 'VERB') return undefined;
    const mention = starts.get(token);
    if (!mention || mention.form === 'pronoun') continue;
    const head = doc.morph[doc.xpos[mention.head] as number];
    if (head?.case === 'oblique' && (number === undefined || number === '' || head.number === number)) return mention;
    token = mention.end - 1;
  }
  return undefined;
}

/** `a declarat în fața judecătorilor`, `a făcut apel la ambasador să …`. */
function before(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  row: Clause,
  end: number,
): readonly number[] {
  // where clauses need no complementizer, farther off it belongs to what is said
  const reach = rules.bareClauses ? 1 : REACH;
  for (let token = end - 1; token < Math.min(doc.count, end + reach); token++) {
    if (doc.unitOf[token] !== row.unit || uposOf(doc, token) === 'SCONJ') return [];
    const phrase = rules.addresseePhrases.find((words) => words.every((word, at) => doc.folded[token + at] === word));
    if (!phrase) continue;
    if (isOfObject(doc, rules, row, token)) return [];
    const at = token + phrase.length;
    // `înaintea reuniunii miniștrilor`: it is the meeting that they go before.
    const mention = starts.get(at) ?? (uposOf(doc, at) === 'NOUN' ? undefined : starts.get(at + 1));
    if (mention) return whoOf(doc, mention);
  }
  return [];
}

/** `un oficial al Casei Albe`: behind the article of the genitive. */
function isGenitive(doc: NamesDoc, first: number): boolean {
  return [first, first - 1].some((token) => {
    const morph = doc.morph[doc.xpos[token] as number];
    return morph?.pronoun === 'article' && morph.case !== 'oblique' && uposOf(doc, token + 1) !== 'VERB';
  });
}

/** `a cerut interzicerea exporturilor către Rusia`: behind an object that is no message the phrase belongs to it. */
function isOfObject(doc: NamesDoc, rules: StatementRules, { end, lemma }: Clause, token: number): boolean {
  for (let at = end; at < token; at++) {
    if (uposOf(doc, at) !== 'NOUN' || doc.morph[doc.xpos[at] as number]?.case === 'oblique') continue;
    if (uposOf(doc, at - 1) === 'ADP' || doc.who(at).length > 0) continue;
    const noun = doc.foldedLemmas[at] as string;
    const message = rules.nounCues.has(noun) || rules.ownDocuments.has(noun) || rules.documentNouns.has(noun);
    return !message && !rules.lightCues.get(lemma)?.has(noun) && !rules.issued.has(noun);
  }
  return false;
}

/** `pentru X`, `la X` behind the verb, X an outlet: on whose word we have it. */
export function outletsOf(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  row: Clause,
  verb: CueVerb,
): readonly number[] {
  const found: number[] = [];
  for (let token = row.end; token < Math.min(doc.count, row.end + OUTLET_REACH); token++) {
    if (doc.unitOf[token] !== row.unit) continue;
    if (isPunctuation(doc, token) || uposOf(doc, token) === 'SCONJ') break;
    const preposition = doc.folded[token] as string;
    if (!rules.outletPrepositions.has(preposition)) continue;
    const mention = starts.get(token + 1) ?? starts.get(token + 2);
    if (mention && carries(doc, rules, mention.entity, preposition)) found.push(mention.entity);
  }
  for (const oblique of row.obliques) {
    if (!rules.outletPrepositions.has(oblique.preposition)) continue;
    const named = starts.get(oblique.first + 1) ?? starts.get(oblique.first + 2);
    const inside = named && named.end <= oblique.end && isOutletNamed(doc, named) ? [named.entity] : [];
    for (const entity of [...oblique.heads.flatMap((head) => doc.who(head)), ...inside])
      if (carries(doc, rules, entity, oblique.preposition)) found.push(entity);
  }
  // `she told Interfax`
  if (verb.objectIsAddressee && rules.subjectsFirst) {
    for (const phrase of [row.object, row.indirect]) {
      for (const entity of phrase?.heads.flatMap((head) => doc.who(head)) ?? [])
        if (
          isOutlet(doc, entity) ||
          (doc.entities[entity]?.sector === 'JRN' && doc.entities[entity]?.kind === 'organization')
        )
          found.push(entity);
    }
  }
  return [...new Set(found)];
}

/** `agenția Azertag`: a name behind the word for what it is. */
function isOutletNamed(doc: NamesDoc, { form, entity }: Mention): boolean {
  return form === 'name' && doc.entities[entity]?.kind === 'organization';
}

/** An outlet; behind the preposition that says for whom one speaks (`pentru`), also an organization of no other known trade. */
function carries(doc: NamesDoc, rules: StatementRules, row: number, preposition: string): boolean {
  const entity = doc.entities[row];
  if (isOutlet(doc, row)) return true;
  if (entity?.kind !== 'organization') return false;
  return entity.sector === 'JRN' || (rules.toldPrepositions.has(preposition) && entity.sector === null);
}
