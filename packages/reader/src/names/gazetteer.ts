/**
 * Longest-match look-up of the world's names over tokens. Phrases are compared as folded text, with a blank where the
 * text has one, so that it doesn't matter whether `Bruxelles-ului` or `S.U.A.` is one token or several.
 */
import type { TextDoc } from '../doc.js';
import type { WorldForm, WorldLanguage } from '../language/world.js';
import { oncePerWord } from '../memo.js';
import type { Place } from '../world/world.js';
import { isShouted, startsUpper, upperCount, upperWords } from './capitals.js';
import { compoundRows, makeTable, placeRows, type Row, rowLike, strippedRows, type Table } from './gazetteer-table.js';

export interface GazetteerEntry {
  /** What it stands for: `country:RUS`; see `WorldName`. */
  readonly key: string;
  readonly form: WorldForm;
  /** '' where the form can be either. */
  readonly number: 'sing' | 'plur' | '';
  readonly gender: 'masc' | 'fem' | '';
  readonly definite: boolean;
  readonly oblique: boolean;
  /** May well be something else here: an ordinary word, a family name. Needs support from the context. */
  readonly weak: boolean;
}

export interface GazetteerMatch {
  /** One past the last token. */
  readonly end: number;
  /** Likeliest first; several where the name is ambiguous (`Georgia`, `Congo`) or a compound (`ruso-ucrainean`). */
  readonly entries: readonly GazetteerEntry[];
}

export interface Gazetteer {
  /** The longest name that begins at the token, or null. */
  match(doc: TextDoc, token: number): GazetteerMatch | null;
  /** The entries of a folded phrase, whatever its case in the text. */
  lookup(folded: string): readonly GazetteerEntry[];
  /** All folded phrases of the hand-written tables. */
  phrases(): Iterable<readonly [folded: string, entries: readonly GazetteerEntry[]]>;
}

/** The places with that folded name. */
export type PlaceIndex = (folded: string) => readonly Place[];

/** The rows of a folded phrase in the bulk gazetteer, or of what it is without its ending. */
type Placed = (words: string) => readonly Row[];

/** Longest phrase in tokens; more can't be a name of the tables. */
const LONGEST = 12;
/** Most tokens a hyphenated compound can have. */
const LONGEST_COMPOUND = 7;
/** Words without a capital remembered as no names; bounds memory over many reports. */
const MOST_IDLE = 20_000;
const NONE: readonly Row[] = [];

export function buildGazetteer(language: WorldLanguage, places: PlaceIndex): Gazetteer {
  const table = makeTable(language);
  const idle = new Set<string>();
  const placed = oncePerWord((words) => placeRows(places, language, words));
  const stripped = oncePerWord((words) => strippedRows(table, language, words));
  const read: Reading = { table, language, placed, stripped, idle };
  return {
    match: (doc, token) => longest(read, doc, token) ?? compound(table, language, doc, token),
    lookup: (folded) => {
      const known = table.get(folded) ?? strippedRows(table, language, folded);
      if (known.length > 0) return known;
      const parts = compoundRows(table, language, folded);
      return parts.length > 0 ? parts : placed(folded);
    },
    phrases: () => table.entries(),
  };
}

interface Reading {
  readonly table: Table;
  readonly language: WorldLanguage;
  readonly placed: Placed;
  readonly stripped: Placed;
  readonly idle: Set<string>;
}

function longest(read: Reading, doc: TextDoc, token: number): GazetteerMatch | null {
  const { table, idle } = read;
  const capital = startsUpper(doc.forms[token] as string);
  let words = doc.folded[token] as string;
  // Most words of a text are none of these; that must cost one look-up each.
  if (!capital && idle.has(words)) return null;
  let known = table.look(words);
  if (!capital && known.rows === undefined && !known.goesOn) {
    if (idle.size < MOST_IDLE) idle.add(words);
    return null;
  }
  let best: GazetteerMatch | null = null;
  const limit = Math.min(doc.count, token + LONGEST);
  for (let end = token + 1; ; end++) {
    const entries = entriesOf(read, doc, token, end, words, known.rows, best);
    if (entries.length > 0) best = { end, entries };
    if (end >= limit || (!known.goesOn && !(capital && mayGoOn(doc, end)))) return best;
    if (doc.sentenceOf[end] !== doc.sentenceOf[token] || doc.quoteOf[end] !== doc.quoteOf[token]) return best;
    words += ((doc.start[end] as number) > (doc.stop[end - 1] as number) ? ' ' : '') + (doc.folded[end] as string);
    known = table.look(words);
  }
}

/** What the words from `token` to `end` are; a place of the gazetteer only where no hand-written name begins here. */
function entriesOf(
  { language, placed, stripped }: Reading,
  doc: TextDoc,
  token: number,
  end: number,
  words: string,
  known: readonly Row[] | undefined,
  best: GazetteerMatch | null,
): readonly GazetteerEntry[] {
  const capital = startsUpper(doc.forms[token] as string);
  const rows = known ?? (capital ? stripped(words) : NONE);
  const found = accept(rows, language, doc, token, end);
  if (found.length > 0 || !capital || rows.length > 0) return found;
  if (best !== null && !best.entries[0]?.key.startsWith('place:')) return NONE;
  const last = end - 1;
  if (last > token && !startsUpper(doc.forms[last] as string) && doc.start[last] !== doc.stop[last - 1]) return NONE;
  return placed(words);
}

/** True if the next token could continue a place's name: glued on, or capitalised. */
function mayGoOn(doc: TextDoc, next: number): boolean {
  return doc.start[next] === doc.stop[next - 1] || startsUpper(doc.forms[next] as string);
}

function accept(
  rows: readonly Row[],
  language: WorldLanguage,
  doc: TextDoc,
  first: number,
  end: number,
): readonly GazetteerEntry[] {
  if (rows.length === 0) return NONE;
  const found: GazetteerEntry[] = [];
  for (const row of rows) {
    if (!caseHolds(row, doc, first, end)) continue;
    if (row.form === 'name') found.push(row);
    else if (row.form === 'acronym') found.push(isAmongShouted(doc, first, end) ? rowLike(row, { weak: true }) : row);
    else if (mayBePeople(language, doc, first)) {
      found.push(!language.capitalPeoples && isCapitalInside(doc, first) ? rowLike(row, { weak: true }) : row);
    }
  }
  return found;
}

function caseHolds(row: Row, doc: TextDoc, first: number, end: number): boolean {
  if (row.case === 'any') return true;
  if (row.case === 'first') return startsUpper(doc.forms[first] as string);
  const printed = doc.text.slice(doc.start[first], doc.stop[end - 1]);
  // `Mae` and `Sua` are no acronyms; `Nato` and `Mapn` are left out with them.
  if (row.case === 'exact') return upperCount(printed) >= Math.min(2, upperCount(row.phrase));
  return upperWords(printed) >= upperWords(row.phrase);
}

/** In a line of capitals any word looks like an acronym. */
function isAmongShouted(doc: TextDoc, first: number, end: number): boolean {
  const shouted = (token: number): boolean =>
    doc.sentenceOf[token] === doc.sentenceOf[first] &&
    isShouted(doc.forms[token] ?? '') &&
    (doc.forms[token] ?? '').length > 4;
  return shouted(first - 1) || shouted(end);
}

/** Adjectives and inhabitants: not what only looks like one. */
function mayBePeople(language: WorldLanguage, doc: TextDoc, token: number): boolean {
  const form = doc.forms[token] as string;
  const folded = doc.folded[token] as string;
  if (startsUpper(form) && !isShouted(form) && language.lowerOnly.has(folded)) return false;
  return !language.needMarks.has(folded) || hasMarks(form) || !textHasMarks(doc);
}

/** Within a sentence such a word has no capital: with one it is a family name or part of a longer name. */
function isCapitalInside(doc: TextDoc, token: number): boolean {
  const form = doc.forms[token] as string;
  return startsUpper(form) && !isShouted(form) && token !== doc.sentences.first[doc.sentenceOf[token] as number];
}

const MARKED = /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u;
const hasMarks = (form: string): boolean => MARKED.test(form);
const marked = new WeakMap<object, boolean>();
/** Characters looked at to find out whether a text is written with diacritics. */
const MARKS_SAMPLE = 4000;

function textHasMarks(doc: TextDoc): boolean {
  let known = marked.get(doc.forms);
  if (known === undefined) {
    known = hasMarks(doc.text.slice(0, MARKS_SAMPLE));
    marked.set(doc.forms, known);
  }
  return known;
}

/** A compound of several peoples, over as many tokens as are glued together by hyphens. */
function compound(table: Table, language: WorldLanguage, doc: TextDoc, token: number): GazetteerMatch | null {
  let words = doc.folded[token] as string;
  let end = token + 1;
  if (!words.includes('-') && !doc.folded[end]?.startsWith('-')) return null;
  const glued = (): boolean =>
    doc.start[end] === doc.stop[end - 1] && (words.endsWith('-') || !!doc.folded[end]?.startsWith('-'));
  while (end < doc.count && end - token < LONGEST_COMPOUND && glued()) words += doc.folded[end++];
  const rows = compoundRows(table, language, words);
  return rows.length > 1 && mayBePeople(language, doc, token) ? { end, entries: rows } : null;
}
