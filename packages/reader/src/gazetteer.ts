/** Where places lie, for maps. */
import { beginningOf } from './language/world.js';
import { worldNames } from './languages/ro/world/index.js';
import { fold } from './text/fold.js';
import { COUNTRIES } from './world/countries.js';
import { parsePlaces } from './world/places.js';
import type { Place } from './world/world.js';

/** Degrees, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a place of that name lies, in that country (ISO 3166-1 alpha-3) if it is given; a country lies at its capital. */
export type Gazetteer = (name: string, country: string | null) => Coordinates | null;

/** @param placesText Text of `resources/places.txt`. */
export function createGazetteer(placesText: string): Gazetteer {
  const places = parsePlaces(placesText);
  const known = new Map<string, Coordinates | null>();
  const find = (name: string, country: string | null): Coordinates | null => {
    const folded = fold(name.trim());
    if (folded === '') return null;
    const candidates = [...named(folded).flatMap((id) => places.get(id) ?? []), ...places.named(folded)];
    const fits = (place: Place) => country === null || place.country === country;
    const found = candidates.find(fits) ?? capitalOf(folded, country);
    return found ? { latitude: found.latitude, longitude: found.longitude } : null;
  };
  /** A state by its own name. */
  const capitalOf = (folded: string, country: string | null): Place | undefined => {
    const isIt = worldNames
      .names(beginningOf(folded))
      .some(({ key, phrase }) => key === `country:${country}` && fold(phrase) === folded);
    const state = isIt ? COUNTRIES.find(({ alpha3 }) => alpha3 === country) : undefined;
    return state && state.capital !== 0 ? places.get(state.capital) : undefined;
  };
  return (name, country) => {
    const key = `${country ?? ''} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const found = find(name, country);
    known.set(key, found);
    return found;
  };
}

/** Names remembered; bounds memory. */
const MOST_KEPT = 10_000;

/** Ids of the places that go by a name of the language's own: `Moscova`. */
function named(folded: string): number[] {
  return worldNames
    .names(beginningOf(folded))
    .filter(({ key, phrase }) => key.startsWith('place:') && fold(phrase) === folded)
    .map(({ key }) => Number(key.slice('place:'.length)));
}
