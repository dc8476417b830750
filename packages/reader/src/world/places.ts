/**
 * The gazetteer of cities (GeoNames, CC BY 4.0), read from `resources/places.txt`, whose text the caller passes in:
 * `@RO` before the places of a country, then `name|id|latitude|longitude|population` with numbers in base 36: the id,
 * hundredths of a degree, hundreds of inhabitants. Nothing is read before the first question.
 */
import { fold, foldUnit } from '../text/fold.js';
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
  const table = lazily(() => readTable(text));
  const index = lazily(() => indexNames(text, table()));
  // A text asks for few places, and often for the same: a map of all would cost more than looking through the ids.
  const asked = new Map<number, Place>();
  const all = lazily(() => Array.from({ length: table().count }, (_, row) => placeAt(text, table(), row)));
  return {
    get all() {
      return all();
    },
    get: (geonames) => {
      const known = asked.get(geonames);
      if (known !== undefined) return known;
      const row = table().ids.subarray(0, table().count).lastIndexOf(geonames);
      if (row < 0) return undefined;
      const place = placeAt(text, table(), row);
      asked.set(geonames, place);
      return place;
    },
    named: (folded) => placesOf(text, table(), rowsNamed(text, table(), index(), folded)),
  };
}

/** One row a place, in the order of the text. */
interface Table {
  readonly count: number;
  readonly ids: Int32Array;
  /** Offsets of the line, and of the end of the name. */
  readonly start: Int32Array;
  readonly nameEnd: Int32Array;
  readonly end: Int32Array;
  /** Index into `countries`. */
  readonly countryOf: Uint16Array;
  readonly countries: readonly string[];
}

/** Rows by a hash of the folded name: chains, each from its last row to its first. */
interface NameIndex {
  /** Last row + 1 of each hash, or 0. */
  readonly last: Int32Array;
  /** Row + 1 of the one before with the same hash, or 0. */
  readonly before: Int32Array;
}

/** A line has at least this many characters, which bounds the number of rows. */
const SHORTEST_LINE = 8;

const ALPHA3: ReadonlyMap<string, string> = new Map(COUNTRIES.map((country) => [country.alpha2, country.alpha3]));

function readTable(text: string): Table {
  const most = Math.ceil(text.length / SHORTEST_LINE);
  const ids = new Int32Array(most);
  const start = new Int32Array(most);
  const nameEnd = new Int32Array(most);
  const end = new Int32Array(most);
  const countryOf = new Uint16Array(most);
  const countries: string[] = [''];
  let count = 0;
  for (let at = 0; at < text.length && count < most; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const name = text.indexOf('|', at);
    const id = text.indexOf('|', name + 1);
    if (text[at] === '@') countries.push(alpha3(text.slice(at + 1, stop).trim()));
    else if (name > at && id > name && id < stop) {
      ids[count] = parse36(text, name + 1, id);
      start[count] = at;
      nameEnd[count] = name;
      end[count] = stop;
      countryOf[count] = countries.length - 1;
      count++;
    }
    at = stop + 1;
  }
  return { count, ids, start, nameEnd, end, countryOf, countries };
}

function alpha3(alpha2: string): string {
  return ALPHA3.get(alpha2) ?? alpha2;
}

/** `parseInt(…, 36)` of a slice, without making the slice. */
function parse36(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    value = value * 36 + (unit >= 97 ? unit - 87 : unit - 48);
  }
  return value;
}

/** A power of two, above the number of names. */
const HASHES = 1 << 16;
/** Letters of a name that are hashed: few names share more. */
const HASHED = 6;

/** Most texts name few places, so names are compared as strings only where their hashes agree. */
function indexNames(text: string, table: Table): NameIndex {
  const last = new Int32Array(HASHES);
  const before = new Int32Array(table.count);
  for (let row = 0; row < table.count; row++) {
    const hash = hashOf(text, table.start[row] as number, table.nameEnd[row] as number);
    before[row] = last[hash] as number;
    last[hash] = row + 1;
  }
  return { last, before };
}

/** Hash of the folded name's beginning, without making the string where each letter folds to one. */
function hashOf(text: string, start: number, end: number): number {
  const last = Math.min(end, start + HASHED);
  let hash = 0;
  for (let i = start; i < last; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) return hashOfFolded(fold(text.slice(start, end)));
    hash = (Math.imul(hash, 31) + unit) | 0;
  }
  return (hash ^ (hash >>> 16)) & (HASHES - 1);
}

function hashOfFolded(folded: string): number {
  const last = Math.min(folded.length, HASHED);
  let hash = 0;
  for (let i = 0; i < last; i++) hash = (Math.imul(hash, 31) + folded.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 16)) & (HASHES - 1);
}

function rowsNamed(text: string, table: Table, index: NameIndex, folded: string): number[] {
  const rows: number[] = [];
  let next = index.last[hashOfFolded(folded)] as number;
  while (next > 0) {
    const row = next - 1;
    if (fold(text.slice(table.start[row], table.nameEnd[row])) === folded) rows.push(row);
    next = index.before[row] as number;
  }
  return rows;
}

function placesOf(text: string, table: Table, rows: readonly number[]): readonly Place[] {
  if (rows.length === 0) return NONE;
  const places = rows.map((row) => ({ row, place: placeAt(text, table, row) }));
  places.sort((one, other) => other.place.population - one.place.population || one.row - other.row);
  return places.map(({ place }) => place);
}

const NONE: readonly Place[] = [];

function placeAt(text: string, table: Table, row: number): Place {
  const line = text.slice(table.start[row], table.end[row]);
  const [name = '', id = '', latitude = '', longitude = '', population = ''] = line.split('|');
  return {
    geonames: Number.parseInt(id, 36),
    name,
    country: table.countries[table.countryOf[row] as number] as string,
    latitude: Number.parseInt(latitude, 36) / 100,
    longitude: Number.parseInt(longitude, 36) / 100,
    population: Number.parseInt(population, 36) * 100,
  };
}
