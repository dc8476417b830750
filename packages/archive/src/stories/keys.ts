import type { CopyPrint } from '../copies/print.js';
import { typeFamily } from '../events/types.js';
import type { EventFact, Party, ReportFacts } from '../facts/facts.js';
import { hashText } from '../text/hash.js';

export interface BlockingKeys {
  /** Stored with the report. */
  readonly keys: readonly string[];
  /** Looked up among the stored keys of others. Symmetric: if A finds B, B finds A. */
  readonly lookups: readonly string[];
}

/** Reports further apart than about so many days aren't held against each other. */
const BUCKET_DAYS = 4;
/** Persons and places that stand first are what a report is of. */
const PERSONS = 6;
const PLACES = 3;
const LEAD_PERSONS = 3;
const STEM_SAMPLE = 6;

/**
 * Keys under which reports of one occasion meet: rare things only (two persons together, a person at a place, an unknown one in the first lines, a toll, one
 * day's act between states, a stem of what somebody says, a sample of fingerprints after Broder 1997), and only within days.
 * Cost stays near-linear, since each key is shared by few; nothing is cut by order of arrival.
 */
export function blockingKeys(facts: ReportFacts, print: CopyPrint): BlockingKeys {
  const wide = [...copyKeys(print), ...partyKeys(facts), ...statementKeys(facts)];
  const dated = [...tollKeys(facts), ...eventKeys(facts), ...personKeys(facts)];
  const bucket = Math.floor(facts.day / BUCKET_DAYS);
  const keys = new Set<string>();
  const lookups = new Set<string>();
  for (const { key, day } of [...wide.map((key) => ({ key, day: bucket })), ...dated]) {
    const hash = hashText(key).toString(36);
    keys.add(keyOf(hash, day));
    for (const near of [day - 1, day, day + 1]) lookups.add(keyOf(hash, near));
  }
  return { keys: [...keys].sort(), lookups: [...lookups].sort() };
}

interface DatedKey {
  readonly key: string;
  readonly day: number;
}

/** Time first, so that in a sorted index the keys of reports that come together lie together. */
function keyOf(hash: string, when: number): string {
  return `${when.toString(36)}.${hash}`;
}

/** Of a long report every eighth fingerprint by value, of a short one more; who takes fewer takes a part of the same. */
function copyKeys({ fingerprints }: CopyPrint): string[] {
  const every = fingerprints.length > 64 ? 8 : fingerprints.length > 32 ? 4 : 2;
  return fingerprints.filter((hash) => hash % every === 0).map((hash) => `w${hash}`);
}

function partyKeys({ parties }: ReportFacts): string[] {
  const persons = parties.filter(({ kind, named }) => kind === 'person' && named).slice(0, PERSONS);
  const places = parties.filter(({ kind }) => kind === 'place' || kind === 'facility').slice(0, PLACES);
  const names = [...new Set(persons.map(surname))].sort();
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => `p${one} ${other}`));
  // Capitals have other names in other languages: how they begin is enough.
  const spots = [...new Set(places.map(({ sounds, country }) => `${country ?? ''}${sounds.slice(0, 2)}`))];
  return [...pairs, ...names.flatMap((name) => spots.map((spot) => `q${name} ${spot}`))];
}

function surname({ sounds }: Party): string {
  return sounds.split(' ').at(-1) as string;
}

function statementKeys({ parties, statements }: ReportFacts): string[] {
  return statements.flatMap(({ speaker, stems }) => {
    const voice = speaker === null ? undefined : parties[speaker];
    if (!voice?.named) return [];
    return stems.filter((stem) => hashText(stem) % STEM_SAMPLE === 0).map((stem) => `s${surname(voice)} ${stem}`);
  });
}

/** Of whom the world's tables know nothing, few reports of one day begin. */
function personKeys({ parties, day }: ReportFacts): DatedKey[] {
  return parties
    .filter(
      ({ kind, named, lead, wikidata, words }) =>
        kind === 'person' && named && lead && wikidata === null && words.length > 1,
    )
    .slice(0, LEAD_PERSONS)
    .map(({ sounds }) => ({ key: `n${sounds}`, day }));
}

function tollKeys({ figures, day }: ReportFacts): DatedKey[] {
  return figures
    .filter(({ lead, past, toll, country }) => lead && !past && toll !== null && country !== null)
    .map(({ toll, country }) => ({ key: `t${toll} ${country}`, day }));
}

function eventKeys(facts: ReportFacts): DatedKey[] {
  return facts.events
    .filter((event) => event.lead)
    .flatMap((event) => {
      const { from, until } = event;
      const states = statesOf(facts, event).join(' ');
      if (from === null || until === null || until - from > 1 || states === '') return [];
      return [{ key: `e${typeFamily(event.type)} ${states}`, day: from }];
    });
}

function statesOf(facts: ReportFacts, event: EventFact): string[] {
  const indexes = [...event.actors, ...event.recipients, ...(event.place === null ? [] : [event.place])];
  const states = new Set(indexes.map((index) => facts.parties[index]?.country ?? null));
  states.delete(null);
  return ([...states] as string[]).sort();
}
