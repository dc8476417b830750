/** Persons and places that two reports both name. */
import type { Party, ReportFacts } from '../facts/facts.js';
import { matchParties } from '../facts/same-party.js';
import { languageOf } from '../languages/index.js';

export interface Shared {
  /** Persons of whom the world's tables know nothing: few reports name them. */
  readonly persons: number;
  readonly known: number;
  /** Places below a state, and how many of them stand in a headline. */
  readonly places: number;
  readonly titles: number;
  /** Of the persons and places those that both name in their first paragraphs. */
  readonly leadPersons: number;
  readonly leadPlaces: number;
}

export function sharedParties(a: ReportFacts, b: ReportFacts): Shared {
  const shared = { persons: 0, known: 0, places: 0, titles: 0, leadPersons: 0, leadPlaces: 0 };
  for (const one of a.parties) {
    const place = one.kind === 'place' || one.kind === 'facility';
    if ((one.kind !== 'person' && !place) || !one.named || isHomeCapital(one, a)) continue;
    const other = b.parties.find((other) => (place ? samePlace(one, other) : samePerson(one, other)));
    if (other === undefined) continue;
    const lead = one.lead && other.lead;
    if (place && lead) shared.leadPlaces++;
    if (place) shared.places++;
    else if (one.wikidata !== null || one.words.length < 2) shared.known++;
    else {
      shared.persons++;
      if (lead) shared.leadPersons++;
    }
  }
  shared.titles = namedInTitle(a, b) + namedInTitle(b, a);
  shared.places += shared.titles;
  return shared;
}

export function isHomeCapital({ kind, words }: Party, { language }: ReportFacts): boolean {
  return kind === 'place' && (languageOf(language)?.homeCapitals.includes(words.join(' ')) ?? false);
}

/** Places of one report that the other has only in its headline. */
function namedInTitle(a: ReportFacts, b: ReportFacts): number {
  return a.parties.filter(
    (one) =>
      (one.kind === 'place' || one.kind === 'facility') &&
      one.words.length > 0 &&
      one.words.every((word) => b.titleWords.includes(word)) &&
      !b.parties.some((other) => samePlace(one, other)),
  ).length;
}

function samePerson(a: Party, b: Party): boolean {
  return b.kind === 'person' && b.named && matchParties(a, b) === 'identity';
}

export function samePlace(a: Party, b: Party): boolean {
  return (b.kind === 'place' || b.kind === 'facility') && a.sounds === b.sounds && a.country === b.country;
}
