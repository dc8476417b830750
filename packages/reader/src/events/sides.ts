/**
 * Whom a noun phrase of an event stands for. What `names/` has linked comes first; then nouns of people that it left alone
 * (`șapte săteni`), nouns that act for their owner (`buldozere ale armatei`), and nationality adjectives.
 */
import type { Entity, EventFact, EventsDoc, Mention, StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { withLayer } from '../layers.js';
import type { MentionForm } from '../record.js';
import { isQuantity } from './dependents.js';
import { statePair } from './pairs.js';
import { countedFrom, phraseEnd, phraseStart } from './phrases.js';

/** Longest phrase whose last word may be taken for its head. */
const SHORT = 3;

/** Words of `doi dintre ei` from the number on. */
const PARTED = 3;

/** Tokens behind a noun among which its nationality adjective is looked for. */
const NEAR = 4;

export interface Sides {
  /** Entities the phrase headed at the token stands for; [] if nobody. */
  readonly of: (head: number) => readonly number[];
  /** Row of the state, made where the report doesn't name it. */
  readonly state: (country: string, token: number, form?: MentionForm) => number;
  /** A building or the like that is struck: `o școală`; [] for other nouns. */
  readonly thing: (head: number) => readonly number[];
  /** The region that a mention stands in the name of (`regiunea Harkov`), which is no town; the mention's own entity for others. */
  readonly region: (mention: Mention) => number;
  /** State told by a nationality adjective of the noun, or -1. */
  readonly stateBehind: (head: number) => number;
  /** A group that acts for its owners (`unități ale armatei`), or the owners of a thing that does. */
  readonly actingFor: (
    head: number,
    owners: readonly { readonly head: number; readonly entities: readonly number[] }[],
  ) => readonly number[];
  /** True for nouns of people and bodies, whether linked or not. */
  readonly isPeople: (head: number) => boolean;
  /** The report's entities, those made here at the end; grows while events are read. */
  readonly entities: readonly Entity[];
  /** Mentions of the entities made here. */
  readonly mentions: readonly Mention[];
}

export function readSides(doc: StatementsDoc, rules: EventRules): Sides {
  const entities: Entity[] = [...doc.entities];
  const made: Mention[] = [];
  const known = new Map<number, readonly number[]>();
  const states = new Map<string, number>();
  doc.entities.forEach((entity, row) => {
    if (entity.kind === 'country' && entity.country && !states.has(entity.country)) states.set(entity.country, row);
  });

  const endings = new Map(doc.mentions.map((one) => [one.end, one]));
  const starts = new Map(doc.mentions.map((one) => [one.first, one]));

  const mention = (
    first: number,
    end: number,
    head: number,
    entity: number,
    rule: string,
    form: MentionForm = 'description',
  ): void => {
    const span: [number, number] = [doc.start[first] as number, doc.stop[end - 1] as number];
    made.push({ first, end, span, head, form, entity, rule });
  };

  /** States that the report names only inside others' titles have no words of their own until they act. */
  const told = new Set(doc.mentions.map((one) => one.entity));

  const state = (country: string, token: number, form: MentionForm = 'description'): number => {
    const row = states.get(country);
    if (row !== undefined && !told.has(row)) {
      told.add(row);
      mention(token, token + 1, token, row, 'nationality word', form);
    }
    if (row !== undefined) return row;
    const added =
      entities.push({
        ...BLANK,
        kind: 'country',
        name: rules.countryName(country),
        country,
        world: `country:${country}`,
        rule: 'nationality word',
      }) - 1;
    states.set(country, added);
    mention(token, token + 1, token, added, 'nationality word', form);
    return added;
  };

  const adjectiveInFront = (head: number): number => {
    for (let token = head - 1; token >= Math.max(0, head - NEAR) && doc.unitOf[token] === doc.unitOf[head]; token--) {
      if (rules.nationOf(doc.folded[token] as string) !== null) return token;
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'NUM' && upos !== 'PROPN') break;
    }
    return -1;
  };

  const adjective = (head: number): number => {
    if (rules.modifiersFirst) return adjectiveInFront(head);
    const end = Math.min(doc.count, head + 1 + NEAR);
    for (let token = head + 1; token < end && doc.unitOf[token] === doc.unitOf[head]; token++) {
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      const isNation = rules.nationOf(doc.folded[token] as string) !== null;
      if (isNation && /^\p{Ll}/u.test(doc.forms[token] as string)) return token;
      if (upos !== 'ADJ' && upos !== 'ADP' && upos !== 'NOUN' && upos !== 'DET') break;
      if (upos === 'NOUN' && doc.folded[token - 1] !== rules.compoundLink) break;
    }
    return -1;
  };

  const stateBehind = (head: number): number => {
    const token = adjective(head);
    return token < 0 ? -1 : state(rules.nationOf(doc.folded[token] as string) as string, token);
  };

  /** State of `polițiștii`, `guvernul` in a report that names the bodies of one state only. */
  let home: string | null | undefined;
  const onlyState = (): string | null => {
    if (home !== undefined) return home;
    const found = new Set(
      doc.entities
        .filter((e) => e.country && e.sector && STATE_SECTORS.has(e.sector) && e.kind !== 'group')
        .map((e) => e.country as string),
    );
    home = found.size === 1 ? ([...found][0] as string) : null;
    return home;
  };

  const people = (head: number): readonly number[] => {
    const lemma = doc.foldedLemmas[head] as string;
    const own = rules.nationOf(doc.folded[head] as string);
    const isNation = own !== null && doc.morph[doc.xpos[head] as number]?.number === 'plur';
    const kind = isNation ? 'person' : rules.people.get(lemma);
    if (rules.stateNouns.has(lemma)) {
      const row = stateBehind(head);
      if (row >= 0) return [row];
    }
    if (kind === undefined || doc.vacant.has(head)) return [];
    const word = isNation ? head : adjective(head);
    const stated = word < 0 ? null : rules.nationOf(doc.folded[word] as string);
    const guessed =
      stated === null && rules.powers.has(lemma) && doc.morph[doc.xpos[head] as number]?.definite ? onlyState() : null;
    const country = stated ?? guessed;
    const inferred: Record<string, string> =
      guessed === null ? {} : { country: 'the only state whose bodies the report names' };
    const plural = doc.morph[doc.xpos[head] as number]?.number === 'plur';
    const from = rules.modifiersFirst ? phraseStart(doc, head) : head;
    const end = phraseEnd(doc, rules, word < 0 || word < head ? head : word);
    const oblique = doc.morph[doc.xpos[head] as number]?.case === 'oblique';
    const words = doc.forms.slice(from, end);
    const name = oblique ? rules.nominative(words) : words.join(' ');
    const row =
      entities.push({
        ...BLANK,
        kind: kind === 'body' ? 'organization' : plural ? 'group' : 'person',
        name,
        country,
        number: plural ? 'plur' : 'sing',
        inferred,
        rule: 'noun of people',
      }) - 1;
    mention(countedFrom(doc, rules, from), end, head, row, 'noun of people');
    return [row];
  };

  const unnamed = (head: number): readonly number[] => {
    const some = someOf(head);
    return some.length > 0 ? some : people(head);
  };

  /** `cabinetul primarului`, `biroul avocatului`: behind whoever works there the noun is a room, no government or bureau. */
  const isRoom = (head: number): boolean => {
    if (!rules.classes.room?.has(doc.foldedLemmas[head] as string)) return false;
    const behind = doc.morph[doc.xpos[head + 1] as number];
    return (
      behind?.case === 'oblique' &&
      (rules.people.has(doc.foldedLemmas[head + 1] as string) || doc.who(head + 1).some(isPerson))
    );
  };
  /** `organizațiile noastre`: a plural noun isn't one body told by name. */
  const isSeveral = (head: number, rows: readonly number[]): boolean => {
    const morph = doc.morph[doc.xpos[head] as number];
    const entity = rows.length === 1 ? entities[rows[0] as number] : undefined;
    return (
      morph?.upos === 'NOUN' &&
      morph.number === 'plur' &&
      /^\p{Ll}/u.test(doc.forms[head] as string) &&
      entity?.kind === 'organization' &&
      entity.number === 'sing' &&
      entity.members.length === 0 &&
      entity.world !== null
    );
  };
  const isPerson = (row: number): boolean => entities[row]?.kind === 'person';

  /** `groups in Poland` are not Poland; `the city of Oster` is Oster. */
  const isPartedBy = (head: number, first: number): boolean => {
    if (!rules.modifiersFirst || rules.classes.settlement?.has(doc.foldedLemmas[head] as string)) return false;
    for (let token = head + 1; token < first; token++)
      if (doc.morph[doc.xpos[token] as number]?.upos === 'ADP' && doc.folded[token] !== rules.compoundLink) return true;
    return false;
  };

  /** By the phrase headed at the token, or a short one that ends at it (`cei doi`). */
  const linked = (head: number): readonly number[] => {
    // `se vor închide unele mine`: a noun that sounds like a pronoun is none.
    if (doc.morph[doc.xpos[head] as number]?.upos === 'NOUN' && starts.get(head)?.form === 'pronoun') return [];
    const rows = doc.who(head);
    if (rows.length > 0 && (isRoom(head) || isSeveral(head, rows))) return [];
    if (rows.length > 0) return rows;
    const name = rules.appositive.has(doc.foldedLemmas[head] as string)
      ? [1, 2, 3]
          .map((step) => starts.get(head + step))
          .find((one) => one?.form === 'name' && !isPartedBy(head, one.first))
      : undefined;
    if (name && name.form === 'name' && doc.unitOf[name.head] === doc.unitOf[head]) return doc.who(name.head);
    const whole = endings.get(head + 1);
    return whole && whole.end - whole.first <= SHORT ? doc.who(whole.head) : rows;
  };

  /** `doi dintre ei`: some of those told before are a group of their own, whoever they all are. */
  const someOf = (head: number): readonly number[] => {
    if (doc.folded[head + 1] !== rules.amongLink) return [];
    const row = doc.morph[doc.xpos[head] as number];
    if (row?.upos !== 'NUM' && row?.upos !== 'PRON' && !isQuantity(doc, rules, head)) return [];
    const whole = doc.morph[doc.xpos[head + 2] as number];
    if (whole?.upos !== 'PRON' || whole.person !== 3 || whole.number !== 'plur') return [];
    const plural = row?.number === 'plur' || row?.upos === 'NUM';
    const first = countedFrom(doc, rules, head);
    const added =
      entities.push({
        ...BLANK,
        kind: plural ? 'group' : 'person',
        name: doc.forms.slice(first, head + PARTED).join(' '),
        country: null,
        number: plural ? 'plur' : 'sing',
        rule: 'some of a group',
      }) - 1;
    mention(first, head + PARTED, head, added, 'some of a group');
    return [added];
  };

  const of = (head: number): readonly number[] => {
    if (head < 0) return [];
    const before = known.get(head);
    if (before) return before;
    const named = authorities(head, linked(head));
    for (const row of named) {
      const entity = entities[row] as Entity;
      if (entity.kind !== 'group' || entity.country !== null || entity.members.length > 0) continue;
      const word = rules.nationOf(doc.folded[head] as string) === null ? adjective(head) : head;
      const guessed = word < 0 && rules.powers.has(doc.foldedLemmas[head] as string) ? onlyState() : null;
      if (word >= 0) entities[row] = { ...entity, country: rules.nationOf(doc.folded[word] as string) };
      else if (guessed)
        entities[row] = {
          ...entity,
          country: guessed,
          inferred: { ...entity.inferred, country: 'the only state whose bodies the report names' },
        };
    }
    const pair = named.length > 0 ? [] : statePair(doc, rules, head);
    const found = named.length > 0 ? named : pair.length > 0 ? pair.map((code) => state(code, head)) : unnamed(head);
    known.set(head, found);
    return found;
  };

  /** `autoritățile belaruse`, told of by nothing but these words, are the state. */
  const authorities = (head: number, rows: readonly number[]): readonly number[] => {
    const entity = rows.length === 1 ? entities[rows[0] as number] : undefined;
    if (!entity?.country || entity.kind !== 'organization' || entity.world !== null) return rows;
    if (!rules.stateNouns.has(doc.foldedLemmas[head] as string)) return rows;
    const row = stateBehind(head);
    return row >= 0 ? [row] : rows;
  };

  const things = new Map<number, readonly number[]>();
  const thing = (head: number): readonly number[] => {
    const known = things.get(head);
    if (known) return known;
    const lemma = doc.foldedLemmas[head] as string;
    const buildings = rules.classes.building;
    if (
      head < 0 ||
      !buildings ||
      (!buildings.has(lemma) &&
        !rules
          .baseForms(doc.folded[head] as string)
          .some((base) => buildings.has(base) && lemma.startsWith(base.slice(0, -1))))
    )
      return [];
    // `satele X și Y au fost inundate`: places with names of their own
    const bases = [lemma, ...rules.baseForms(doc.folded[head] as string)];
    const called = /^\p{Lu}/u.test(doc.forms[head + 1] ?? '') && bases.some((base) => rules.appositive.has(base));
    if (called) return [];
    const end = phraseEnd(doc, rules, head);
    const plural = doc.morph[doc.xpos[head] as number]?.number === 'plur';
    const row =
      entities.push({
        ...BLANK,
        kind: 'facility',
        name: doc.forms.slice(head, end).join(' '),
        country: null,
        number: plural ? 'plur' : 'sing',
        rule: 'what is struck',
      }) - 1;
    mention(countedFrom(doc, rules, head), end, head, row, 'what is struck');
    things.set(head, [row]);
    return [row];
  };

  const regions = new Map<string, number>();
  const region: Sides['region'] = ({ first, end, entity }) => {
    let noun = first - 1;
    while (noun > first - NEAR && rules.nationOf(doc.folded[noun] ?? '') !== null) noun--;
    if (doc.morph[doc.xpos[noun] as number]?.upos !== 'NOUN') noun = listHead(doc, first);
    if (noun < 0 || !rules.regionNouns.has(doc.foldedLemmas[noun] as string) || doc.unitOf[noun] !== doc.unitOf[first])
      return entity;
    const plural = doc.morph[doc.xpos[noun] as number]?.number === 'plur';
    if (!plural && noun < first - NEAR) return entity;
    // `din județele Cluj și Mureș`: none of them is a town either
    const from = plural ? first : noun;
    const words = doc.forms.slice(from, end);
    const oblique = !plural && doc.morph[doc.xpos[noun] as number]?.case === 'oblique';
    const name = oblique ? rules.nominative(words) : words.join(' ');
    const before = regions.get(name);
    if (before !== undefined) return before;
    const country = entities[entity]?.country ?? null;
    const row = entities.push({ ...BLANK, kind: 'place', name, country, rule: 'region' }) - 1;
    mention(from, end, from, row, 'region', 'name');
    regions.set(name, row);
    return row;
  };

  const units = new Map<number, readonly number[]>();
  const actingFor: Sides['actingFor'] = (head, owners) => {
    const rows = owners.flatMap((owner) => owner.entities);
    const countries = new Set(rows.map((row) => entities[row]?.country ?? ''));
    const [country] = [...countries];
    const plural = doc.morph[doc.xpos[head] as number]?.number === 'plur';
    if (
      !rules.units.has(doc.foldedLemmas[head] as string) ||
      !plural ||
      rows.length !== 1 ||
      !country ||
      entities[rows[0] as number]?.kind === 'country'
    )
      return rows;
    const before = units.get(head);
    if (before) return before;
    const end = (owners[0]?.head ?? head) + 1;
    const row =
      entities.push({
        ...BLANK,
        kind: 'group',
        name: doc.forms.slice(head, end).join(' '),
        country,
        number: 'plur',
        rule: 'part of a body',
      }) - 1;
    mention(head, end, head, row, 'part of a body');
    units.set(head, [row]);
    return [row];
  };

  return {
    of,
    thing,
    region,
    actingFor,
    state,
    stateBehind,
    isPeople: (head) => head >= 0 && (doc.who(head).length > 0 || rules.people.has(doc.foldedLemmas[head] as string)),
    entities,
    mentions: made,
  };
}

/** The doc with its events and those of the new entities that take part in them. */
export function withSides(doc: StatementsDoc, sides: Sides, events: readonly EventFact[]): EventsDoc {
  const old = doc.entities.length;
  const used = new Set(
    events.flatMap((event) =>
      [...event.actors, ...event.recipients, ...event.sources, event.place].filter((row) => row >= old),
    ),
  );
  const acting = new Set(events.flatMap((event) => [...event.actors, ...event.recipients]));
  const rows = [...used].sort((a, b) => a - b);
  const rowOf = new Map(rows.map((row, at) => [row, old + at]));
  const moved = (row: number): number => rowOf.get(row) ?? row;
  const mentions = sides.mentions
    .filter((mention) => used.has(mention.entity) || (mention.entity < old && acting.has(mention.entity)))
    .map((mention) => ({ ...mention, entity: moved(mention.entity) }));
  return withLayer(doc, {
    entities: [...sides.entities.slice(0, old), ...rows.map((row) => sides.entities[row] as Entity)],
    mentions:
      mentions.length === 0
        ? doc.mentions
        : [...doc.mentions, ...mentions].sort((a, b) => a.first - b.first || b.end - a.end),
    events: events.map((event) => ({
      ...event,
      actors: event.actors.map(moved),
      recipients: event.recipients.map(moved),
      sources: event.sources.map(moved),
      place: moved(event.place),
    })),
  });
}

const STATE_SECTORS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG']);

const BLANK: Omit<Entity, 'kind' | 'name' | 'country' | 'rule'> = {
  sector: null,
  wikidata: null,
  gender: '',
  number: 'sing',
  roles: [],
  members: [],
  world: null,
  inferred: {},
};

/** Tokens of a list walked back over. */
const LIST = 24;

/** The noun in front of the list of names that the token is in. */
function listHead(doc: StatementsDoc, first: number): number {
  let at = first - 1;
  while (at > first - LIST && at >= 0) {
    const upos = doc.morph[doc.xpos[at] as number]?.upos;
    if (upos !== 'PROPN' && upos !== 'CCONJ' && doc.forms[at] !== ',' && doc.forms[at] !== '-') break;
    at--;
  }
  return at;
}
