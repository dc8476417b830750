/** Whom the noun at a token stands for in an event: counted people, joint owners, the name beside an office, the owner of a thing that acts. */
import type { Mention, StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { oncePer, oncePerRow } from '../memo.js';
import type { Cues } from './cues.js';
import { type DependentReader, type Filler, isQuantity } from './dependents.js';
import type { Sides } from './sides.js';

/** Tokens behind an office among which the name of its holder is looked for. */
const APPOSED = 14;
/** Tokens of a number and what it counts. */
const COUNTED = 5;

export interface FillerReader {
  /** An acting thing without an entity (`unități ale armatei`) stands for its owner. */
  readonly of: (head: number) => Filler;
  /** The noun that a number counts, where the tree took the number for the head: `doi paznici`, `zeci de oameni`. */
  readonly countedBy: (head: number) => number;
}

export function fillerReader(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  cues: Cues,
  dependents: DependentReader,
): FillerReader {
  /** A body known by a description alone, of no state: `aviația armatei`. */
  const isStateless = (rows: readonly number[]): boolean => {
    const entity = rows.length === 1 ? sides.entities[rows[0] as number] : undefined;
    return (
      entity?.kind === 'organization' &&
      entity.country === null &&
      entity.world === null &&
      /^\p{Ll}/u.test(entity.name)
    );
  };
  const countedBy = (head: number): number => {
    // `presupusul agresor`: an adjective in front may bear the article, and be taken for the head.
    const behind = doc.morph[doc.xpos[head + 1] as number];
    const fronted =
      head >= 0 && doc.who(head).length === 0 && rules.doubtfulWords.has(doc.foldedLemmas[head] as string);
    if (fronted && (behind?.upos === 'NOUN' || rules.people.has(doc.foldedLemmas[head + 1] as string))) return head + 1;
    // `un grup de tineri`, `grupuri de protestatari` are those whom they are made of
    const gathered =
      head >= 0 &&
      rules.gatherings?.has(doc.foldedLemmas[head] as string) === true &&
      doc.folded[head + 1] === rules.compoundLink;
    if (head < 0 || !(gathered || isQuantity(doc, rules, head)) || doc.who(head).length > 0) return head;
    for (let token = head + 1; token < Math.min(doc.count, head + COUNTED); token++) {
      if (isQuantity(doc, rules, token) || doc.folded[token] === rules.compoundLink) continue;
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      // `three of them`, `37 of the pupils`
      if (rules.modifiersFirst && (upos === 'DET' || upos === 'ADJ')) continue;
      if (rules.modifiersFirst && upos === 'PRON' && doc.folded[token - 1] === rules.compoundLink) return token;
      return upos === 'NOUN' ? token : head;
    }
    return head;
  };
  /** `armatele Thailandei și Cambodgiei`, `trupe din Rusia și Belarus`: one word for those who act for several states. */
  const jointOwners = (head: number): readonly number[] => {
    if (doc.morph[doc.xpos[head] as number]?.number === 'sing' || !rules.people.has(doc.foldedLemmas[head] as string))
      return [];
    const behind = dependents.ofNoun(head);
    // `profesori din Spania și Italia`: where people are from says nothing of whom they act for
    const acts =
      rules.people.get(doc.foldedLemmas[head] as string) === 'body' ||
      rules.acting.has(doc.foldedLemmas[head] as string);
    const other = behind.findIndex((one) => one.role !== 'gen' && !(rules.originRoles.has(one.role) && acts));
    const owners = behind.slice(0, other < 0 ? behind.length : other).flatMap((one) => one.entities);
    const states = [...new Set(owners)].filter((row) => sides.entities[row]?.kind === 'country');
    return states.length > 1 ? states : [];
  };
  /** `armata noastră` in a quotation is that of the speaker's state. */
  const ours = (head: number): readonly number[] | null => {
    const morph = doc.morph[doc.xpos[head + 1] as number];
    if (head < 0 || morph?.pronoun !== 'possessive' || morph.person !== 1) return null;
    const noun = doc.foldedLemmas[head] as string;
    // `orașul meu este lovit`: what is somebody's is not who says so
    if (!rules.powers.has(noun) && !rules.homeNouns?.has(noun))
      return morph.number === 'sing' && !rules.people.has(noun) && !doc.who(head).length ? [] : null;
    const country = doc.entities[cues.around(head)?.speaker ?? -1]?.country;
    return country ? [sides.state(country, head)] : null;
  };
  /** `Președinții Rusiei și Ucrainei, X și Y,`: the names that stand behind a noun of people and its owners, between commas. */
  const namedBehind = (head: number): readonly number[] => {
    let token = head + 1;
    for (; token < Math.min(doc.count, head + APPOSED); token++) {
      const morph = doc.morph[doc.xpos[token] as number];
      if (doc.folded[token] === ',' && people.has(token + 1)) break;
      if (morph?.verbForm === 'fin' || morph?.upos === 'SCONJ' || morph?.upos === 'AUX') return [];
      if (doc.unitOf[token] !== doc.unitOf[head]) return [];
    }
    const found: number[] = [];
    for (let next = people.get(token + 1); next; ) {
      found.push(next.entity);
      const joint = doc.folded[next.end] === ',' || rules.conjunctions.has(doc.folded[next.end] ?? '');
      const more: Mention | undefined = joint ? people.get(next.end + 1) : undefined;
      if (!more) {
        const closed = doc.folded[next.end] === ',' || doc.morph[doc.xpos[next.end] as number]?.upos === 'AUX';
        return closed && doc.folded[next.end] !== undefined ? found : [];
      }
      next = more;
    }
    return [];
  };
  const people = new Map<number, Mention>();
  const peopleBefore = new Map<number, Mention>();
  const withName = new Set<number>();
  for (const mention of doc.mentions) {
    if (mention.form === 'name') withName.add(mention.entity);
    if (mention.form !== 'name' || doc.entities[mention.entity]?.kind !== 'person') continue;
    if (!people.has(mention.first)) people.set(mention.first, mention);
    peopleBefore.set(mention.end, mention);
  }
  /** `un tânăr … procurorul … tânărul`: a noun means who was told by the same noun, not whoever was told last. */
  const twinOf = (head: number, entity: number): number => {
    const lemma = doc.foldedLemmas[head] as string;
    const own = introduced.get(entity);
    if (own === undefined || own >= head || doc.foldedLemmas[own] === lemma) return -1;
    return byNoun.get(lemma)?.findLast((one) => one.head < head)?.entity ?? -1;
  };
  /** Head of the first description of each person, and those with an indefinite one by its noun. */
  const introduced = new Map<number, number>();
  const byNoun = new Map<string, { readonly head: number; readonly entity: number }[]>();
  for (const { head, entity, form } of doc.mentions) {
    if (form !== 'description' || doc.entities[entity]?.kind !== 'person' || introduced.has(entity)) continue;
    introduced.set(entity, head);
    if (doc.morph[doc.xpos[head] as number]?.definite === true) continue;
    const lemma = doc.foldedLemmas[head] as string;
    const known = byNoun.get(lemma);
    if (known) known.push({ head, entity });
    else byNoun.set(lemma, [{ head, entity }]);
  }
  /** `Liderul grupării X, Ion Rusu, a fost ucis`: one person told by an office is the one whose name stands beside it. */
  const named = (head: number, entities: readonly number[]): readonly number[] => {
    const morph = doc.morph[doc.xpos[head] as number];
    if (head < 0 || morph?.upos !== 'NOUN' || morph.definite !== true) return entities;
    if (morph.number === 'plur' && entities.length > 0) {
      const several = namedBehind(head);
      const states = entities.every((row) => sides.entities[row]?.kind === 'country');
      return several.length > 1 && (!states || several.length === entities.length) ? several : entities;
    }
    const entity = entities.length === 1 ? sides.entities[entities[0] as number] : undefined;
    if (entity?.kind !== 'person') return entities;
    if (withName.has(entities[0] as number)) {
      // `Ministrul X a vorbit cu ministrul din Y, Z,`: nobody talks to himself
      const own = doc.subjects[doc.clauseOf[head] as number]?.includes(entities[0] as number) === true;
      const other = own ? namedBehind(head) : [];
      return other.length === 1 ? other : entities;
    }
    const beside = people.get(head + 1);
    if (beside && doc.unitOf[beside.head] === doc.unitOf[head]) return [beside.entity];
    const twin = twinOf(head, entities[0] as number);
    if (twin >= 0) return [twin];
    const before = doc.folded[head - 1] === ',' ? peopleBefore.get(head - 1) : undefined;
    if (before && doc.unitOf[before.head] === doc.unitOf[head] && !isNext(head, before)) return [before.entity];
    const behind = namedBehind(head);
    return behind.length === 1 ? behind : entities;
  };

  /** `Potrivit procurorului, X, minorul a recunoscut`: behind a name between commas a noun that no comma parts from its verb is another. */
  const isNext = (head: number, name: Mention): boolean => {
    if (doc.folded[name.first - 1] !== ',') return false;
    const verb = doc.clauses[doc.clauseOf[head] as number]?.first ?? head;
    for (let token = head + 1; token < verb; token++) if (doc.folded[token] === ',') return false;
    return verb > head;
  };

  /** `negocierile vor continua`: an act is nobody, whatever it was taken for. */
  const isAct = (head: number): boolean =>
    head >= 0 &&
    eventNouns(rules).has(doc.foldedLemmas[head] as string) &&
    doc.who(head).some((row) => sides.entities[row]?.kind === 'source');

  const of = oncePerRow(doc.count, (at: number): Filler => {
    const head = countedBy(at);
    const joint = head >= 0 ? jointOwners(head) : [];
    if (joint.length > 1) {
      const named = namedBehind(head);
      return { head, entities: named.length === joint.length ? named : joint };
    }
    const entities = isAct(head) ? [] : named(head, ours(head) ?? sides.of(head));
    const acting = rules.acting.has(doc.foldedLemmas[head] as string);
    if (!acting || (entities.length > 0 && !isStateless(entities))) return { head, entities };
    const behind = dependents.ofNoun(head);
    const other = behind.findIndex((one) => one.role !== 'gen' && one.role !== 'adj' && !owns(rules, one.role));
    const owners = behind.slice(0, other < 0 ? behind.length : other);
    const owned = sides.actingFor(head, owners);
    return { head, entities: owned.length > 0 ? owned : entities };
  });
  return { of, countedBy };
}

/** `the army of Georgia`: a preposition that does what a genitive does. */
export function owns(rules: EventRules, role: string, slot = 'gen'): boolean {
  return slot === 'gen' && rules.genitivePrepositions?.has(role) === true;
}

/** Lemmas of nouns that tell events. */
const eventNouns = oncePer(
  (rules: EventRules): ReadonlySet<string> => new Set(rules.nouns.flatMap((rule) => rule.lemmas)),
);
