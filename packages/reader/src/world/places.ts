/**
 * The gazetteer of cities (GeoNames, CC BY 4.0), read from `resources/places.txt`, whose text the caller passes in:
 * `@RO` before the places of a country, then `name|id|latitude|longitude|population` with numbers in base 36: the id,
 * hundredths of a degree, hundreds of inhabitants. Nothing is read before the first question.
 */
import { fold } from '../text/fold.js';
import { COUNTRIES } from './countries.js';
import { lazily } from './lazily.js';
import type { Place } from './world.js';

export interface Places {
  readonly all: readonly Place[];
  get(geonames: number): Place | undefined;
  /** GeoNames ids of the places with that folded name, the largest first. */
  named(folded: string): readonly number[];
}

/** @param text The resource; lines that can't be read are left out. */
export function parsePlaces(text: string): Places {
  const table = lazily(() => readTable(text));
  const index = lazily(() => indexNames(text, table()));
  const all = lazily(() => Array.from({ length: table().count }, (_, row) => placeAt(text, table(), row)));
  return {
    get all() {
      return all();
    },
    get: (geonames) => {
      const row = table().rowOf.get(geonames);
      return row === undefined ? undefined : placeAt(text, table(), row);
    },
    named: (folded) => idsOf(text, table(), index().get(folded)),
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
  readonly rowOf: ReadonlyMap<number, number>;
}

/** Folded name → its row, or rows where several places bear it. */
type NameIndex = ReadonlyMap<string, number | readonly number[]>;

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
  const rowOf = new Map<number, number>();
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
      rowOf.set(ids[count] as number, count);
      count++;
    }
    at = stop + 1;
  }
  return { count, ids, start, nameEnd, end, countryOf, countries, rowOf };
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

function indexNames(text: string, table: Table): NameIndex {
  const index = new Map<string, number | number[]>();
  for (let row = 0; row < table.count; row++) {
    const name = fold(text.slice(table.start[row], table.nameEnd[row]));
    const rows = index.get(name);
    if (rows === undefined) index.set(name, row);
    else if (typeof rows === 'number') index.set(name, [rows, row]);
    else rows.push(row);
  }
  return index;
}

function idsOf(text: string, table: Table, rows: number | readonly number[] | undefined): readonly number[] {
  if (rows === undefined) return [];
  if (typeof rows === 'number') return [table.ids[rows] as number];
  const size = (row: number): number => placeAt(text, table, row).population;
  return [...rows].sort((one, other) => size(other) - size(one) || one - other).map((row) => table.ids[row] as number);
}

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
