/** Romanian names of the world: reads the tables of this folder and inflects them. */
import { beginningOf, type WorldForm, type WorldLanguage, type WorldName } from '../../../language/world.js';
import { fold } from '../../../text/fold.js';
import { lazily } from '../../../world/lazily.js';
import { givenNames } from '../given-names.js';
import { adjectiveForms, type InflectedForm, nameForms, strip, unarticled, womanForms } from '../inflect.js';
import { CITY_PEOPLES, LOWER_ONLY, NEED_MARKS, WEAK_PLACES } from './ambiguous.js';
import { AMBIGUOUS_NAMES, AMBIGUOUS_PEOPLES, COMBINING, COUNTRIES } from './countries.js';
import { INSTITUTIONS } from './institutions.js';
import { ORGANIZATIONS } from './organizations.js';
import { OUTLETS } from './outlets.js';
import { PEOPLES } from './peoples.js';
import { PLACES } from './places.js';
import { REGIONS } from './regions.js';
import { SEATS } from './seats.js';

export const worldNames: WorldLanguage = {
  names: inflectedNames,
  display: (key) => shown().get(key),
  countryName: (alpha3) => shown().get(`country:${alpha3}`),
  organizationName: (id) => shown().get(`organization:${id}`),
  placeName: (geonames) => shown().get(`place:${geonames}`),
  strip,
  get combining() {
    return combining();
  },
  home: new Set(['ROU', 'MDA']),
  isWeakPlace: (folded) => WEAK.has(folded) || folded[1] === '.' || givenNames().has(firstWord(folded)),
  needMarks: words(NEED_MARKS),
  lowerOnly: words(LOWER_ONLY),
};

const WEAK = words(WEAK_PLACES);

const firstWord = (folded: string): string =>
  folded.slice(0, folded.includes(' ') ? folded.indexOf(' ') : folded.length);

interface Table {
  /** What stands before `:` in the keys. */
  readonly kind: string;
  readonly lines: string;
  readonly case: WorldName['case'];
}

/** In this order the readings of an ambiguous name are given. */
const TABLES: readonly Table[] = [
  { kind: 'country', lines: COUNTRIES, case: 'all' },
  { kind: 'country', lines: AMBIGUOUS_NAMES, case: 'all' },
  { kind: 'country', lines: AMBIGUOUS_PEOPLES, case: 'all' },
  { kind: 'seat', lines: SEATS, case: 'all' },
  { kind: 'organization', lines: ORGANIZATIONS, case: 'first' },
  { kind: 'institution', lines: INSTITUTIONS, case: 'first' },
  { kind: 'outlet', lines: OUTLETS, case: 'all' },
  { kind: 'place', lines: PLACES, case: 'all' },
  { kind: 'place', lines: CITY_PEOPLES, case: 'all' },
  { kind: 'region', lines: REGIONS, case: 'all' },
  { kind: 'people', lines: PEOPLES, case: 'all' },
];

/** A cell of a table, from which all forms of a name are made. */
interface Seed {
  readonly key: string;
  readonly cell: string;
  readonly column: 'name' | 'adjective' | 'noun';
  readonly case: WorldName['case'];
  /** Folded beginning that all its forms have. */
  readonly stem: string;
  /** Its forms, once made. */
  names: readonly WorldName[] | null;
}

function inflectedNames(beginning?: string): readonly WorldName[] {
  const names: WorldName[] = [];
  const mayBegin =
    beginning === undefined ? [...seeds().values()].flat() : (seeds().get(beginningOf(beginning, SHORT)) ?? []);
  for (const seed of mayBegin) {
    if (beginning !== undefined && !beginning.startsWith(seed.stem)) continue;
    seed.names ??= inflected(seed);
    for (const name of seed.names) names.push(name);
  }
  return names;
}

function inflected(seed: Seed): readonly WorldName[] {
  const names: WorldName[] = [];
  if (seed.column === 'name') addNames(names, seed);
  else addPeople(names, seed);
  return names;
}

/** Letters that no ending changes. */
const SHORT = 2;

/** By the first letters. */
const seeds = lazily((): ReadonlyMap<string, readonly Seed[]> => {
  const map = new Map<string, Seed[]>();
  for (const { table, rows } of tables()) {
    for (const row of rows) {
      for (const id of row.ids) {
        const key = `${table.kind}:${id}`;
        for (const cell of row.names) plant(map, key, cell, 'name', table.case);
        if (table.lines === COUNTRIES) plant(map, key, republic(row), 'name', 'all');
        for (const cell of row.adjectives) plant(map, key, cell, 'adjective', 'any');
        for (const cell of row.nouns) plant(map, key, cell, 'noun', 'any');
      }
    }
  }
  return map;
});

/** `Republica Serbia`: said of most states, and of the others it does no harm. */
const republic = (row: NameRow): string => `Republica ${row.names[0]?.split('=')[0]}`;

function plant(
  map: Map<string, Seed[]>,
  key: string,
  cell: string,
  column: Seed['column'],
  letters: WorldName['case'],
): void {
  // The older spelling, which is still that of many Moldovan papers: `sîrb`, `Fîșia Gaza`.
  if (cell.includes('â')) plant(map, key, cell.replaceAll('â', 'î'), column, letters);
  const stem = stemOf(cell, column);
  const beginning = beginningOf(stem, SHORT);
  const seed: Seed = { key, cell, column, case: letters, stem, names: null };
  const same = map.get(beginning);
  if (same === undefined) map.set(beginning, [seed]);
  else same.push(seed);
}

/** Of a cell's first word the letters that all its forms have, as far as names are asked for by them. */
function stemOf(cell: string, column: Seed['column']): string {
  if (column === 'name' || !cell.includes('/')) return keptOf(cell);
  // Written out: masculine, feminine and their plurals.
  return cell
    .split('/')
    .filter((form) => form !== '')
    .map(keptOf)
    .reduce(common);
}

function keptOf(form: string): string {
  const beginning = beginningOf(fold(form.slice(0, LONG)));
  if (beginning.length < LONG) return beginning.slice(0, SHORT);
  let length = LONG;
  while (length < LONG + MOST_CUT && isLetter(form.charCodeAt(length))) length++;
  if (length === LONG + MOST_CUT) return beginning;
  const word = form.slice(0, length);
  if (CHANGING.has(word)) return beginning.slice(0, SHORT);
  return beginning.slice(0, Math.max(SHORT, length - (word.endsWith('ian') ? MOST_CUT : MOST_CUT - 1)));
}

function isLetter(unit: number): boolean {
  return unit > 127 || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function common(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** Letters that a beginning has at most, and that an ending changes at most. */
const LONG = 4;
const MOST_CUT = 3;
/** Heads of names that change within the word: `Poarta`, `Porții`. */
const CHANGING = new Set(['Valea', 'Poarta', 'Școala']);

const countryRows = lazily(() => rowsOf(COUNTRIES));
const tables = lazily(() =>
  TABLES.map((table) => ({ table, rows: table.lines === COUNTRIES ? countryRows() : rowsOf(table.lines) })),
);

interface NameRow {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
}

/** `id;id | name; name=genitive; weak name? | adjective; adjective | noun; noun+` */
function rowsOf(lines: string): NameRow[] {
  const rows: NameRow[] = [];
  for (const line of lines.split('\n')) {
    if (line === '' || line[0] === '#') continue;
    const [ids = '', names = '', adjectives = '', nouns = ''] = line.split('|');
    rows.push({ ids: cells(ids), names: cells(names), adjectives: cells(adjectives), nouns: cells(nouns) });
  }
  return rows;
}

const NONE: readonly string[] = [];

function cells(column: string): readonly string[] {
  const text = column.trim();
  if (text === '') return NONE;
  if (!text.includes(';')) return [text];
  return text
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function addNames(names: WorldName[], { key, cell, case: letters }: Seed): void {
  const [marked = '', ...obliques] = cell.split('=');
  const weak = marked.endsWith('?');
  const name = weak ? marked.slice(0, -1) : marked;
  const acronym = isAcronym(name);
  const forms = obliques.length > 0 || acronym ? writtenForms(name, obliques) : nameForms(name);
  const needed = acronym ? 'exact' : startsSmall(name) ? 'any' : letters;
  for (const inflected of forms) names.push(worldName(key, acronym ? 'acronym' : 'name', needed, inflected, weak));
  // `la nivel de Comisie Europeană`, `un Parlament European puternic`
  const bare = BODIES_TOLD.test(key) && !startsSmall(name) ? unarticled(name) : '';
  if (bare !== '')
    for (const inflected of writtenForms(bare, [])) names.push(worldName(key, 'name', 'all', inflected, weak));
}

/** Keys of what may be told of without an article. */
const BODIES_TOLD = /^(?:organization|institution):/;

function addPeople(names: WorldName[], { key, cell, column }: Seed): void {
  if (column === 'noun') {
    const forms = cell.endsWith('+') ? womenOf(cell.slice(0, -1)) : adjectiveForms(cell);
    for (const inflected of forms) names.push(worldName(key, 'inhabitant', 'any', inflected, false));
    return;
  }
  for (const inflected of adjectiveForms(cell)) {
    names.push(worldName(key, inflected.definite ? 'inhabitant' : 'adjective', 'any', inflected, false));
  }
  for (const inflected of womanForms(cell)) names.push(worldName(key, 'inhabitant', 'any', inflected, false));
}

function worldName(
  key: string,
  form: WorldForm,
  letters: WorldName['case'],
  inflected: InflectedForm,
  weak: boolean,
): WorldName {
  const { number, gender, definite, oblique } = inflected;
  return { phrase: inflected.form, key, form, case: letters, number, gender, definite, oblique, weak };
}

function womenOf(noun: string): readonly InflectedForm[] {
  return adjectiveForms(`/${noun}//${noun.slice(0, -1)}e`).filter((inflected) => inflected.gender === 'fem');
}

function writtenForms(name: string, obliques: readonly string[]): InflectedForm[] {
  const direct: InflectedForm = { form: name, number: 'sing', gender: '', definite: false, oblique: false };
  return [direct, ...obliques.map((oblique) => ({ ...direct, form: oblique, definite: true, oblique: true }))];
}

const startsSmall = (name: string): boolean => name[0] !== name[0]?.toUpperCase();

/** One word, and most of it capitals: `NATO`, `MApN`, `S.U.A.`, `G7`. */
function isAcronym(name: string): boolean {
  if (name.includes(' ')) return false;
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < name.length; i++) {
    if (upper[i] === lower[i]) continue;
    if (name[i] === upper[i]) capitals++;
    else small++;
  }
  return (capitals >= 2 && capitals > small) || (capitals === 1 && small === 0);
}

/** Key → first name of its first row. */
const shown = lazily((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const { table, rows } of tables()) {
    for (const row of rows) {
      const name = row.names[0]?.split('=')[0]?.replace('?', '');
      if (name === undefined || row.ids.length !== 1) continue;
      const key = `${table.kind}:${row.ids[0]}`;
      if (!map.has(key)) map.set(key, name);
    }
  }
  return map;
});

/** `ruso` → Russia: the adjective with -o, and what the table writes out. */
const combining = lazily((): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const row of countryRows()) {
    const adjective = row.adjectives[0]?.split('/')[0];
    if (adjective !== undefined) map.set(`${fold(adjective)}o`, `country:${row.ids[0]}`);
  }
  for (const entry of COMBINING.split(/[·\n]/)) {
    const [first, id] = entry.trim().split(' ');
    if (first === undefined || id === undefined) continue;
    map.set(first, id === 'EU' ? 'organization:EU' : id === 'SUN' ? 'region:soviet-union' : `country:${id}`);
  }
  return map;
});

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => fold(word).replaceAll('_', ' ')),
  );
}
