/** The gazetteer's look-up by folded phrase: as written, with an ending taken off, as a compound, as a place. */
import { beginningOf, type WorldLanguage, type WorldName } from '../language/world.js';
import { oncePerWord } from '../memo.js';
import { fold } from '../text/fold.js';
import type { Place } from '../world/world.js';

export type Row = WorldName;

/** The row with some fields in place of its own. Each is asked for many times, so all are made here and have one shape. */
export function rowLike(
  row: Row,
  changed: Partial<Pick<Row, 'number' | 'gender' | 'definite' | 'oblique' | 'weak'>> = {},
): Row {
  return {
    phrase: row.phrase,
    key: row.key,
    form: row.form,
    case: row.case,
    number: changed.number ?? row.number,
    gender: changed.gender ?? row.gender,
    definite: changed.definite ?? row.definite,
    oblique: changed.oblique ?? row.oblique,
    weak: changed.weak ?? row.weak,
  };
}

/** Names are inflected and put in when a word is met that begins as they do. */
export interface Table {
  /** What it has for a folded phrase. */
  look(phrase: string): Found;
  /** The names that a folded phrase may be. */
  get(phrase: string): readonly Row[] | undefined;
  entries(): ReadonlyMap<string, readonly Row[]>;
}

const NONE: readonly Row[] = [];
/** Most parts of a hyphenated compound. */
const MOST_PARTS = 5;
/** Most places told for one name. */
const MOST_PLACES = 6;
/** A town at home is meant rather than one abroad, unless that is so many times larger. */
const HOME_WEIGHT = 50;
/** For places whose inhabitants the gazetteer doesn't count. */
const LEAST_POPULATION = 1_000;
/** A smaller place is more often somebody's family name than a place in the news. */
const KNOWN_AT_HOME = 5_000;
const KNOWN_ABROAD = 100_000;
/** Inhabitants of a city at home that is known by its name with an ending too: `Sibiului`. */
const SURE_AT_HOME = 20_000;

export function makeTable(language: WorldLanguage): Table {
  const parts = new Map<string, Part>();
  const partOf = (phrase: string): Part => {
    const beginning = beginningOf(phrase);
    let part = parts.get(beginning);
    if (part === undefined) {
      part = makePart(language.names(beginning), beginning);
      parts.set(beginning, part);
    }
    return part;
  };
  const look = oncePerWord((phrase): Found => {
    const part = partOf(phrase);
    const rows = part.rows.get(phrase);
    const goesOn = part.beginnings.has(phrase);
    return rows === undefined && !goesOn ? NOTHING : { rows, goesOn };
  });
  return {
    look,
    get: (phrase) => look(phrase).rows,
    entries: () => makePart(language.names(), null).rows,
  };
}

/** What the table has for a phrase. */
export interface Found {
  readonly rows: readonly Row[] | undefined;
  /** A longer phrase begins so, cut where a token may end. */
  readonly goesOn: boolean;
}

const NOTHING: Found = { rows: undefined, goesOn: false };

/** The names of one beginning. */
interface Part {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly beginnings: ReadonlySet<string>;
}

function makePart(names: readonly WorldName[], beginning: string | null): Part {
  if (names.length === 0) return NO_PART;
  const rows = new Map<string, Row[]>();
  const beginnings = new Set<string>();
  for (const name of names) {
    const folded = fold(name.phrase);
    if (beginning !== null && beginningOf(folded) !== beginning) continue;
    const same = rows.get(folded);
    if (same !== undefined) merge(same, name);
    else {
      rows.set(folded, [rowLike(name)]);
      addBeginnings(beginnings, folded);
    }
  }
  return { rows, beginnings };
}

const NO_PART: Part = { rows: new Map(), beginnings: new Set() };

/** One form, several readings: what they don't share is left open, and the direct, indefinite one is kept. */
function merge(rows: Row[], name: WorldName): void {
  const isOwnName = name.form === 'name' || name.form === 'acronym';
  const index = rows.findIndex(
    (row) =>
      row.key === name.key && (row.form === name.form || (!isOwnName && row.form !== 'name' && row.form !== 'acronym')),
  );
  const row = rows[index];
  if (row === undefined) rows.push(rowLike(name));
  else {
    rows[index] = rowLike(row, {
      number: row.number === name.number ? row.number : '',
      gender: row.gender === name.gender ? row.gender : '',
      definite: row.definite && name.definite,
      oblique: row.oblique && name.oblique,
    });
  }
}

function addBeginnings(beginnings: Set<string>, folded: string): void {
  let before = true;
  for (let i = 1; i < folded.length; i++) {
    const after = isWord(folded.charCodeAt(i));
    // A token may end where a word does, and after any other sign but a blank.
    if (!(before && after) && folded[i - 1] !== ' ') beginnings.add(folded.slice(0, i));
    before = after;
  }
}

function isWord(unit: number): boolean {
  return unit > 127 || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

/** `NATO-ului`, `Washingtonul`: a name of the table with an article or case that the table doesn't list. */
export function strippedRows(table: Table, language: WorldLanguage, words: string): readonly Row[] {
  for (const { base, definite, oblique } of language.strip(words)) {
    const rows = table
      .get(base)
      ?.filter((row) => row.form === 'acronym' || (row.form === 'name' && !row.definite && !row.oblique));
    if (rows !== undefined && rows.length > 0) return rows.map((row) => rowLike(row, { definite, oblique }));
  }
  return NONE;
}

/** Cities of the bulk gazetteer. One that is only found by taking an ending off is less sure: `Mariei` is no city. */
export function placeRows(
  places: (folded: string) => readonly Place[],
  language: WorldLanguage,
  words: string,
): readonly Row[] {
  const same = places(words);
  if (same.length > 0) return asRows(same, language, words, false, false, language.isWeakPlace(words));
  // `Sibiului`: of Sibiu rather than of Sibi, the smaller one abroad.
  let rows = NONE;
  let most = 0;
  for (const { base, definite, oblique } of language.strip(words)) {
    // `Summitul`, `Esplanadei`: a common word rather than a small town abroad with an ending.
    const stripped = places(base).filter(
      (place) => language.home.has(place.country) || place.population >= KNOWN_ABROAD,
    );
    const weight = Math.max(0, ...stripped.map((place) => weightOf(place, language)));
    const sure = weight >= SURE_AT_HOME * HOME_WEIGHT && !language.isWeakPlace(base);
    if (weight > most) rows = asRows(stripped, language, base, definite, oblique, !sure);
    most = Math.max(most, weight);
  }
  return rows;
}

/** Inhabitants, more of them where the language is at home. */
function weightOf(place: Place, language: WorldLanguage): number {
  return Math.max(place.population, LEAST_POPULATION) * (language.home.has(place.country) ? HOME_WEIGHT : 1);
}

function asRows(
  places: readonly Place[],
  language: WorldLanguage,
  phrase: string,
  definite: boolean,
  oblique: boolean,
  weak: boolean,
): readonly Row[] {
  const home = (place: Place): boolean => language.home.has(place.country);
  return [...places]
    .sort((one, other) => weightOf(other, language) - weightOf(one, language) || one.geonames - other.geonames)
    .slice(0, MOST_PLACES)
    .map((place) =>
      rowLike({
        phrase,
        key: `place:${place.geonames}`,
        form: 'name',
        case: 'first',
        number: 'sing',
        gender: '',
        definite,
        oblique,
        weak: weak || place.population < (home(place) ? KNOWN_AT_HOME : KNOWN_ABROAD),
      }),
    );
}

/**
 * `ruso-ucrainean`, `americano-sud-coreean`: the rows of all parts, or none unless all are known and they are several.
 */
export function compoundRows(table: Table, language: WorldLanguage, words: string): readonly Row[] {
  if (!words.includes('-')) return NONE;
  const parts = words.split('-', MOST_PARTS + 1);
  if (parts.length > MOST_PARTS) return NONE;
  const found: Row[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = longestPart(table, language, parts, at);
    if (part === null) return NONE;
    found.push(part.row);
    at = part.end;
  }
  return found.length > 1 ? found : NONE;
}

/** A people may itself have a hyphen: `nord-coreean`, `nord-coreeano`. */
function longestPart(
  table: Table,
  language: WorldLanguage,
  parts: readonly string[],
  at: number,
): { readonly row: Row; readonly end: number } | null {
  for (let end = Math.min(parts.length, at + 2); end > at; end--) {
    const part = parts.slice(at, end).join('-');
    const row = end === parts.length ? peopleRow(table, part) : firstPart(language, part);
    if (row !== null) return { row, end };
  }
  return null;
}

function peopleRow(table: Table, folded: string): Row | null {
  return table.get(folded)?.find((row) => row.form === 'adjective' || row.form === 'inhabitant') ?? null;
}

function firstPart(language: WorldLanguage, folded: string): Row | null {
  const key = language.combining.get(folded);
  if (key === undefined) return null;
  return rowLike({
    phrase: folded,
    key,
    form: 'adjective',
    case: 'any',
    number: '',
    gender: '',
    definite: false,
    oblique: false,
    weak: false,
  });
}
