/** Actors and recipients of an event from the slots its rule names. */
import type { Entity, StatementsDoc } from '../doc.js';
import type { EventRule } from '../language/events.js';
import type { EventType } from '../record.js';
import { lastPerson } from './antecedents.js';
import { isActor, isPlace } from './conditions.js';
import type { Sides } from './sides.js';
import type { Filler, SlotReader } from './slots.js';

export interface Participants {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

export interface ParticipantReader {
  readonly ofClause: (clause: number, rule: EventRule) => Participants;
  readonly ofNoun: (noun: number, rule: EventRule) => Participants;
}

/** What ties whoever is concerned to a noun that is nobody itself: `pozițiile armene`, `eforturile X`, `granița cu X`. */
const OWNERS = ['adj', 'gen'];

/** Tokens behind such a noun among which they are looked for. */
const CLOSE = 6;

export function participantReader(
  doc: StatementsDoc,
  slots: SlotReader,
  sides: Sides,
  objectMarkers: ReadonlySet<string>,
): ParticipantReader {
  const takesPart = (entity: number): boolean => isActor(doc.entities[entity]);
  const concerned = (entity: number): boolean => isActor(doc.entities[entity]) || isPlace(doc.entities[entity]);

  /** A place on the receiving side stands for its state, where that is known. */
  const stateOf = (entity: number, head: number): number => {
    const place = doc.entities[entity];
    return place?.kind === 'place' && place.country && head >= 0 ? sides.state(place.country, head) : entity;
  };

  const read = (rule: EventRule, clause: number, fill: (slot: string) => readonly Filler[]): Participants => {
    const actors = firstFilled(rule.actor, (slot) => {
      const found: number[] = [];
      for (const one of fill(slot)) for (const entity of one.entities) if (takesPart(entity)) found.push(entity);
      return found;
    });
    const home = countriesOf(doc, actors);
    const others = (found: readonly number[]): number[] => {
      const left: number[] = [];
      for (const entity of found) {
        const scenery = rule.type === 'PROTEST' && isScenery(doc.entities[entity]);
        if (concerned(entity) && !actors.includes(entity) && !scenery) left.push(entity);
      }
      return left;
    };
    const elsewhere = (entity: number): boolean =>
      doc.entities[entity]?.kind !== 'place' ||
      // police search in a town: nothing is done to its state
      (rule.mode !== 'seize' &&
        (rule.type === 'ASSAULT' || (home.size === 0 ? GOING.has(rule.type) : !isOfCountry(doc, home, entity))));
    const recipients = firstFilled(rule.recipient, (slot) => {
      const filled = rule.human ? fill(slot).map(humans) : fill(slot);
      // `ideea suspendării președintelui a fost susținută`: who is to go is not who is backed
      const backed =
        rule.type === 'SUPPORT' ? filled.filter((one) => one.head < 0 || !slots.isAgainst(one.head)) : filled;
      const fillers = rule.promise && slot === 'obj' ? backed.filter((one) => !isThing(one.head)) : backed;
      // `a promis că țara sa va trimite …`: who will act is no one it is promised to.
      const ours = (entity: number): boolean => rule.promise && slot === 'compl' && isOfCountry(doc, home, entity);
      // `vowed to fight Marsh's tax`: behind the infinitive nobody is promised anything
      const behind = rule.promise && slots.modifiersFirst && clause >= 0 && slot !== 'compl';
      const promised = (one: Filler): boolean =>
        !behind ||
        one.head < 0 ||
        !slots.complements(clause).some((child) => (doc.clauses[child]?.first ?? 0) < one.head);
      const given: Filler[] = [];
      for (const one of fillers) if (promised(one)) given.push(one);
      const named: number[] = [];
      // a storm hits a town, not its state
      for (const { head, entities } of given)
        for (const entity of entities)
          if (elsewhere(entity) && !ours(entity))
            named.push(rule.type === '+DISASTER' ? entity : stateOf(entity, head));
      const own = withoutBodies(others(named), given);
      if (own.length > 0) return own;
      const owners: number[] = [];
      // `Ministrul X a vorbit cu ministrul din Y`: taken for himself, he is no reason to ask whose he is
      for (const { head, entities } of given)
        if (head >= 0 && !entities.some((entity) => actors.includes(entity))) owners.push(...owned(head, slot, rule));
      const theirs = others(owners);
      // `sentenced a Polish trader`: a state is not jailed
      return rule.human ? theirs.filter((entity) => doc.entities[entity]?.kind !== 'country') : theirs;
    });
    const struck =
      STRIKING.has(rule.type) && recipients.length === 0
        ? firstFilled(rule.recipient, (slot) => fill(slot).flatMap((one) => sides.thing(one.head)))
        : recipients;
    return { actors, recipients: struck };
  };

  /** `acuzațiile deputatului Uniunii Verzi Ion Rusu`: the body inside a title isn't another side. */
  const withoutBodies = (found: readonly number[], given: readonly Filler[]): number[] =>
    found.filter((body) => {
      const held = found.some((side) => side !== body && doc.entities[side]?.roles.some(({ of }) => of === body));
      const heads = held ? given.filter(({ entities }) => entities.includes(body)) : [];
      return heads.length === 0 || heads.some(({ head }) => !isInTitle(head));
    });

  /** A noun of people stands before the phrase, with nothing that joins or parts them. */
  const isInTitle = (head: number): boolean => {
    for (let token = head - 1; token >= Math.max(0, head - CLOSE); token--) {
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      if (upos === 'PUNCT' || upos === 'CCONJ' || upos === 'ADP') return false;
      if (upos === 'NOUN' && sides.isPeople(token)) return true;
    }
    return false;
  };

  /** `promite o persoană independentă`: somebody or something that is promised. */
  const isThing = (head: number): boolean => {
    const morph = head < 0 ? undefined : doc.morph[doc.xpos[head] as number];
    return morph?.upos === 'NOUN' && morph.definite !== true && morph.case !== 'oblique';
  };

  /** A clitic that was taken for a state where only people can be meant stands for the person told last before it. */
  const humans = (one: Filler): Filler => {
    const people = one.entities.filter((row) => HUMAN.has(doc.entities[row]?.kind ?? ''));
    if (people.length > 0 || one.entities.length === 0) return { ...one, entities: people };
    const morph = doc.morph[doc.xpos[one.head] as number];
    const person = morph?.clitic ? lastPerson(doc, one.head) : -1;
    return { ...one, entities: person < 0 ? [] : [person] };
  };

  /** `un scrutin boicotat de comunitatea sârbă`: what stands behind a verb is not the noun's in front of it. */
  const verbs = new Set(doc.clauses.map((clause) => clause.verb));
  const isParted = (head: number, owner: number): boolean => {
    let ties = 0;
    for (let token = head + 1; token < owner; token++) {
      if (verbs.has(token)) return true;
      // `met the minister after a meeting of the cabinet`
      if (slots.modifiersFirst && doc.morph[doc.xpos[token] as number]?.upos === 'ADP') ties++;
    }
    return ties > 1;
  };

  /** `orașul meu este lovit`: who speaks is not hit. */
  const isOwn = (head: number): boolean => {
    const morph = doc.morph[doc.xpos[head] as number];
    return morph?.pronoun === 'possessive' && morph.person === 1 && morph.number === 'sing';
  };

  const ties = [...OWNERS, ...slots.tiePrepositions];
  /** Behind a search, what stands behind a preposition says where it is only. */
  const owned = (head: number, slot: string, { mode }: EventRule): number[] => {
    const narrow = mode === 'seize' || slot === 'obj' || slot.endsWith('.gen');
    for (const tie of narrow ? OWNERS : ties) {
      const found: number[] = [];
      for (const one of slots.ofNoun(head, tie)) if (isOwner(head, one, tie)) addStates(one, found);
      if (found.length > 0) return found;
    }
    return [];
  };
  const isOwner = (head: number, one: Filler, tie: string): boolean =>
    one.head - head <= CLOSE &&
    !isParted(head, one.head) &&
    !isOwn(one.head) &&
    // `pierderile din rețea`: a common noun behind a preposition takes no part.
    (OWNERS.includes(tie) || /^\p{Lu}/u.test(doc.forms[one.head] as string));
  const addStates = (one: Filler, found: number[]): void => {
    for (const entity of one.entities) found.push(stateOf(entity, one.head));
  };

  const ofClause = (clause: number, rule: EventRule): Participants => {
    const { actors, recipients } = read(rule, clause, (slot) => slots.ofClause(clause, slot, rule));
    const row = doc.clauses[clause];
    if (row?.voice !== 'active' || row.mood === 'participle') return { actors, recipients };
    // `lui X i-a cerut demisia`: to whom it is done does not do it
    const given = row.subject || row.dative < 0 ? null : row.indirect;
    const own = given && doc.clauseOf[given.head] === clause;
    const told = own && given.head < row.verb ? doc.who(given.head) : [];
    const doers = actors.filter(
      (side) =>
        !told.includes(side) && !isOwnObject(doc, objectMarkers, clause, side) && !isSwitched(doc, clause, side),
    );
    const subjects =
      rule.actor.length === 0 && rule.recipient.some((slots) => slots.includes('obj')) ? ownSubjects(doc, clause) : [];
    return { actors: doers, recipients: recipients.filter((side) => !subjects.includes(side)) };
  };

  return {
    ofClause,
    ofNoun: (noun, rule) => read(rule, -1, (slot) => slots.ofNoun(noun, slot)),
  };
}

/** `și l-a lovit pe profesor`: whom an active verb without a subject of its own is done to is not who does it. */
function isOwnObject(doc: StatementsDoc, markers: ReadonlySet<string>, clause: number, side: number): boolean {
  const row = doc.clauses[clause];
  if (!row || row.subject) return false;
  for (let token = row.end; token < Math.min(doc.count, row.end + BEHIND); token++)
    if (doc.clauseOf[token] === clause && markers.has(doc.folded[token - 1] ?? '') && doc.who(token).includes(side))
      return true;
  return false;
}

/** Tokens behind a verb among which its object stands. */
const BEHIND = 12;

/**
 * `bărbatul s-a enervat când tânărul l-a amenințat`: who goes on being the subject is not named by another common noun in a
 * clause under it; that somebody else does the same is most often a mistake of ours.
 */
function isSwitched(doc: StatementsDoc, clause: number, side: number): boolean {
  const row = doc.clauses[clause];
  const above = row && row.link !== 'root' && row.link !== 'relative' ? doc.clauses[row.parent] : undefined;
  if (!row?.subject || !above?.subject) return false;
  const [one, other] = [row.subject.head, above.subject.head];
  const isNoun = (token: number): boolean => doc.morph[doc.xpos[token] as number]?.upos === 'NOUN';
  if (!isNoun(one) || !isNoun(other) || doc.foldedLemmas[one] === doc.foldedLemmas[other]) return false;
  return doc.who(one).includes(side) && doc.who(other).includes(side) && doc.entities[side]?.kind === 'person';
}

/** `punându-se în mișcare și acroșându-l pe acesta`: the one that an active verb speaks of is not its object. */
function ownSubjects(doc: StatementsDoc, clause: number): readonly number[] {
  const row = doc.clauses[clause];
  const own = doc.subjects[clause] ?? [];
  return row?.mood === 'gerund' && own.length === 0 ? (doc.subjects[row.parent] ?? []) : own;
}

/** What strikes things as well as people. */
const STRIKING: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', '+DISASTER']);

/** Acts that go to a place whoever does them. */
const GOING: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AID', 'SANCTION', 'MOBILIZE', 'COOPERATE']);
const HUMAN: ReadonlySet<string> = new Set(['person', 'group', 'organization']);

/** `s-au adunat în fața gării`: nobody protests against a building, or a body that is of no state or party. */
function isScenery(entity: Entity | undefined): boolean {
  return (
    entity?.kind === 'facility' || (entity?.kind === 'organization' && entity.sector === null && isOneWord(entity))
  );
}

const isOneWord = (entity: Entity): boolean => entity.world === null && !entity.name.includes(' ');

function firstFilled(slots: readonly (readonly string[])[], fill: (slot: string) => readonly number[]): number[] {
  for (const group of slots) {
    const found = new Set<number>();
    for (const slot of group) for (const entity of fill(slot)) found.add(entity);
    if (found.size > 0) return [...found];
  }
  return [];
}

/** Countries of those whose country is known. */
export function countriesOf(doc: StatementsDoc, entities: readonly number[]): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const entity of entities) {
    const country = doc.entities[entity]?.country;
    if (country) countries.add(country);
  }
  return countries;
}

function isOfCountry(doc: StatementsDoc, countries: ReadonlySet<string>, entity: number): boolean {
  const country = doc.entities[entity]?.country;
  return country != null && countries.has(country);
}
