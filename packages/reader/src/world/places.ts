/**
 * The gazetteer of cities (GeoNames, CC BY 4.0), looked up in the text of `resources/places.txt`, which the caller passes
 * in: `name|id|latitude|longitude|population|RO`, sorted by the folded name, with numbers in base 36: the id, hundredths of
 * a degree, hundreds of inhabitants. A report asks for few of the 28,000 lines, so no index is made of them.
 */
import { fold } from '../text/fold.js';
import { COUNTRIES } from './countries.js';
import { lazily } from './lazily.js';
import type { Place } from './world.js';

export interface Places {
  readonly all: readonly Place[];
  get(geonames: number): Place | undefined;
  /** The places with that folded name, the largest first. */
  named(folded: string): readonly Place[];
}

/** @param text The resource; lines that can't be read are left out. */
export function parsePlaces(text: string): Places {
  const asked = new Map<number, Place | undefined>();
  const askedNames = new Map<string, readonly Place[]>();
  const all = lazily(() => placesFrom(text, 0, () => true));
  const marks = lazily(() => marksOf(text));
  return {
    get all() {
      return all();
    },
    get: (geonames) => {
      if (!asked.has(geonames)) asked.set(geonames, placeOfId(text, geonames));
      return asked.get(geonames);
    },
    named: (folded) => {
      const known = askedNames.get(folded);
      if (known) return known;
      const found = placesFrom(text, firstLine(text, marks(), folded), (name) => fold(name) === folded);
      for (const place of found) asked.set(place.geonames, place);
      found.sort((one, other) => other.population - one.population);
      if (askedNames.size < MOST_KEPT) askedNames.set(folded, found);
      return found;
    },
  };
}

/** Names remembered; bounds memory over many reports. */
const MOST_KEPT = 20_000;

/** Some lines of the text, far apart: where each begins, and its folded name. */
interface Marks {
  readonly at: readonly number[];
  readonly names: readonly string[];
}

/** Bytes from mark to mark. */
const APART = 4096;

function marksOf(text: string): Marks {
  const at: number[] = [0];
  for (let next = APART; next < text.length; next += APART) {
    const line = lineAround(text, next);
    if (line > (at[at.length - 1] as number)) at.push(line);
  }
  return { at, names: at.map((line) => fold(nameAt(text, line))) };
}

/** Offset of the first line whose folded name is not less: marks tell where about, halving finds it there. */
function firstLine(text: string, marks: Marks, folded: string): number {
  let before = 0;
  let behind = marks.at.length;
  while (before < behind) {
    const middle = (before + behind) >> 1;
    if ((marks.names[middle] as string) < folded) before = middle + 1;
    else behind = middle;
  }
  let low = marks.at[Math.max(0, before - 1)] as number;
  let high = marks.at[before] ?? text.length;
  while (low < high) {
    const line = lineAround(text, (low + high) >> 1);
    if (fold(nameAt(text, line)) < folded) low = lineAfter(text, line);
    else high = line;
  }
  return low;
}

function lineAround(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function nameAt(text: string, line: number): string {
  const end = text.indexOf('|', line);
  return text.slice(line, end < 0 ? text.length : end);
}

/** Reads lines from an offset on, as long as the name is wanted. */
function placesFrom(text: string, from: number, isWanted: (name: string) => boolean): Place[] {
  const places: Place[] = [];
  for (let line = from; line < text.length && isWanted(nameAt(text, line)); line = lineAfter(text, line)) {
    const place = placeAt(text, line);
    if (place !== null) places.push(place);
  }
  return places;
}

function placeOfId(text: string, geonames: number): Place | undefined {
  const id = `${geonames.toString(36)}|`;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const place = text[at - 1] === '|' ? placeAt(text, lineAround(text, at)) : null;
    if (place?.geonames === geonames) return place;
  }
  return undefined;
}

const ALPHA3: ReadonlyMap<string, string> = new Map(COUNTRIES.map((country) => [country.alpha2, country.alpha3]));

/** The place on the line that begins there; null if it can't be read. */
function placeAt(text: string, line: number): Place | null {
  const end = text.indexOf('\n', line);
  const fields = text.slice(line, end < 0 ? text.length : end).split('|');
  const [name = '', id = '', latitude = '', longitude = '', population = '', country = ''] = fields;
  if (name === '' || country === '') return null;
  return {
    geonames: Number.parseInt(id, 36),
    name,
    country: ALPHA3.get(country) ?? country,
    latitude: Number.parseInt(latitude, 36) / 100,
    longitude: Number.parseInt(longitude, 36) / 100,
    population: Number.parseInt(population, 36) * 100,
  };
}
