/** English names of the world: those of the world tables, and what the tables of this folder add. */
import { beginningOf, type WorldForm, type WorldLanguage, type WorldName } from '../../../language/world.js';
import { fold } from '../../../text/fold.js';
import { COUNTRIES as STATES } from '../../../world/countries.js';
import { lazily } from '../../../world/lazily.js';
import { ORGANIZATIONS as BODIES } from '../../../world/organizations.js';
import { OUTLETS as PRESS } from '../../../world/outlets.js';
import { REGIONS as LANDS } from '../../../world/regions.js';
import { SEATS as BUILDINGS } from '../../../world/seats.js';
import { givenNames } from '../given-names.js';
import { pluralOf } from '../inflect.js';
import { AMBIGUOUS, COMBINING, COUNTRIES } from './countries.js';
import * as more from './names.js';

export const worldNames: WorldLanguage = {
  names: (beginning) => (beginning === undefined ? all() : (byBeginning().get(beginning) ?? NONE)),
  display: (key) => shown().get(key),
  countryName: (alpha3) => shown().get(`country:${alpha3}`),
  organizationName: (id) => shown().get(`organization:${id}`),
  placeName: (geonames) => shown().get(`place:${geonames}`),
  strip: () => [],
  get combining() {
    return combining();
  },
  // Most European cities have a small American namesake.
  home: new Set(),
  isWeakPlace: (folded) =>
    WEAK.has(folded) || folded.length < 3 || folded[1] === '.' || givenNames().has(folded.split(' ')[0] ?? ''),
  // `the Liberation Front`
  needMarks: new Set(['liberation']),
  lowerOnly: new Set(),
  capitalPeoples: true,
};

const NONE: readonly WorldName[] = [];
const WEAK: ReadonlySet<string> = new Set(more.WEAK_PLACES.split(/\s+/).filter((word) => word !== ''));

interface Row {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
}

/** Kind of the keys, rows of this folder, and the names of the world table by id. */
interface Table {
  readonly kind: string;
  readonly lines: string;
  readonly own: ReadonlyMap<string, string>;
}

const named = <T>(rows: readonly T[], id: (row: T) => string, name: (row: T) => string): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [id(row), name(row).replace(/ \([^)]*\)$/, '')]));
const EMPTY: ReadonlyMap<string, string> = new Map();

/** In this order the readings of an ambiguous name are given. */
const TABLES: readonly Table[] = [
  {
    kind: 'country',
    lines: COUNTRIES,
    own: named(
      STATES,
      (row) => row.alpha3,
      (row) => row.name,
    ),
  },
  { kind: 'country', lines: AMBIGUOUS, own: EMPTY },
  {
    kind: 'seat',
    lines: more.SEATS,
    own: named(
      BUILDINGS,
      (row) => row.id,
      (row) => row.name,
    ),
  },
  {
    kind: 'organization',
    lines: more.ORGANIZATIONS,
    own: named(
      BODIES,
      (row) => row.id,
      (row) => row.name,
    ),
  },
  { kind: 'institution', lines: more.INSTITUTIONS, own: EMPTY },
  {
    kind: 'outlet',
    lines: more.OUTLETS,
    own: named(
      PRESS,
      (row) => row.id,
      (row) => row.name,
    ),
  },
  { kind: 'place', lines: more.PLACES, own: EMPTY },
  { kind: 'place', lines: more.CITY_PEOPLES, own: EMPTY },
  {
    kind: 'region',
    lines: more.REGIONS,
    own: named(
      LANDS,
      (row) => row.id,
      (row) => row.name,
    ),
  },
  { kind: 'people', lines: more.PEOPLES, own: EMPTY },
];

function rowsOf(lines: string): Row[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [ids = '', names = '', adjectives = '', nouns = ''] = line.split('|');
      return { ids: cells(ids), names: cells(names), adjectives: cells(adjectives), nouns: cells(nouns) };
    });
}

const cells = (column: string): string[] =>
  column
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

const all = lazily((): readonly WorldName[] => TABLES.flatMap(namesOf));

const byBeginning = lazily((): ReadonlyMap<string, readonly WorldName[]> => {
  const map = new Map<string, WorldName[]>();
  for (const name of all()) {
    const beginning = beginningOf(fold(name.phrase));
    const same = map.get(beginning);
    if (same === undefined) map.set(beginning, [name]);
    else same.push(name);
  }
  return map;
});

function namesOf({ kind, lines, own }: Table): WorldName[] {
  const rows = rowsOf(lines);
  const told = new Set(rows.flatMap(({ ids }) => ids));
  const found: WorldName[] = [];
  for (const [id, name] of own) if (!told.has(id)) add(found, `${kind}:${id}`, name);
  for (const { ids, names, adjectives, nouns } of rows)
    for (const id of ids) {
      const key = `${kind}:${id}`;
      const first = own.get(id);
      for (const cell of new Set([...names, ...(first === undefined ? [] : [first])])) add(found, key, cell);
      for (const cell of adjectives) addPeople(found, key, cell, true);
      for (const cell of nouns) addPeople(found, key, cell, false);
    }
  return found;
}

function add(found: WorldName[], key: string, cell: string): void {
  const weak = cell.endsWith('?');
  const phrase = cell.replace(/[?!]$/, '');
  const bare = phrase.replace(/^[Tt]he /, '');
  const small = bare[0] === bare[0]?.toLowerCase();
  const acronym = isAcronym(bare);
  found.push({
    ...PLAIN,
    phrase: bare,
    key,
    form: acronym ? 'acronym' : 'name',
    case: acronym ? 'exact' : small ? 'any' : key.startsWith('organization') ? 'first' : 'all',
    weak,
  });
}

const PLAIN = { number: 'sing', gender: '', definite: false, oblique: false, weak: false } as const;

/** `Iraqi` and `Iraqis`; adjectives in -ese, -sh, -ch and -ss stand for several people as they are. */
function addPeople(found: WorldName[], key: string, cell: string, adjective: boolean): void {
  const phrase = cell.replace(/!$/, '');
  const made = (word: string, form: WorldForm, number: WorldName['number']): void => {
    const acronym = isAcronym(word);
    const letters = acronym ? 'exact' : word[0] === word[0]?.toLowerCase() ? 'any' : 'all';
    found.push({ ...PLAIN, phrase: word, key, form, case: letters, number });
  };
  made(phrase, adjective ? 'adjective' : 'inhabitant', adjective ? '' : 'sing');
  if (adjective && (cell.endsWith('!') || /(?:ese|sh|ch|ss|\.|US|EU|Zealand|ic)$/.test(phrase))) return;
  made(pluralOf(phrase), 'inhabitant', 'plur');
}

/** One word, and most of it capitals: `NATO`, `U.S.`, `G7`. */
function isAcronym(name: string): boolean {
  if (name.includes(' ')) return false;
  const capitals = name.replace(/[^A-Z]/g, '').length;
  const small = name.replace(/[^a-z]/g, '').length;
  return capitals >= 2 && capitals > small;
}

/** Key → the name to show. */
const shown = lazily((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const { kind, lines, own } of TABLES) {
    for (const { ids, names } of rowsOf(lines)) {
      const first = names[0];
      if (ids.length !== 1 || first === undefined) continue;
      const key = `${kind}:${ids[0]}`;
      if ((first.endsWith('!') || !own.has(ids[0] ?? '')) && !map.has(key)) map.set(key, first.replace(/[?!]$/, ''));
    }
    for (const [id, name] of own) if (!map.has(`${kind}:${id}`)) map.set(`${kind}:${id}`, name);
  }
  return map;
});

const combining = lazily((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const { ids, adjectives } of rowsOf(COUNTRIES))
    for (const adjective of adjectives) map.set(fold(adjective), `country:${ids[0]}`);
  for (const entry of COMBINING.split(/[·\n]/)) {
    const [first, id] = entry.trim().split(' ');
    if (first !== undefined && id !== undefined) map.set(first, `country:${id}`);
  }
  return map;
});
