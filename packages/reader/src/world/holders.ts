/**
 * Who holds which office on which day. The table is text that a person edits, one tenure a line; `--world FILE` reads the same:
 *
 *     # office | name | Wikidata | m or f | first day | last day | notes
 *     RUS/president | Vladimir Putin | Q7747 | m | 2012-05-07 | | alias: Putin, V. Putin; en: Vladimir Putin; acting
 *
 * Days are inclusive, an empty last day means still in office. A date may be a month (`2019-07`) or a year: then only the time
 * outside that month or year is certain, and on a day within it the row says nothing. `2026-02..2026-08` is a rough date too:
 * somewhere from February to August. `acting` marks an interim holder.
 */
import { fold } from '../text/fold.js';
import { parseOffice } from './offices.js';
import { surnames } from './surnames.js';
import type { Holder } from './world.js';

export { HOLDERS, HOLDERS_AS_OF } from './holders.data.js';

/** Reads a table. A line with a problem is left out and reported; nothing throws. */
export function parseHolders(text: string, file: string | null = null): ParsedHolders {
  const holders: Holder[] = [];
  const problems: HolderProblem[] = [];
  const lines = text.split('\n');
  for (let line = 0; line < lines.length; line++) {
    const words = withoutComment(lines[line] ?? '').trim();
    if (words === '') continue;
    const found: Omit<HolderProblem, 'file' | 'line'>[] = [];
    const holder = readRow(words, found);
    if (found.length === 0) holders.push(holder);
    for (const problem of found) problems.push({ file, line: line + 1, ...problem });
  }
  return { holders, problems };
}

export interface ParsedHolders {
  readonly holders: readonly Holder[];
  readonly problems: readonly HolderProblem[];
}

/** A problem is data; the faces put it into words. */
export interface HolderProblem {
  readonly file: string | null;
  /** From 1. */
  readonly line: number;
  readonly field: 'row' | 'office' | 'name' | 'wikidata' | 'gender' | 'from' | 'until' | 'notes';
  readonly code: 'missing' | 'too-many-fields' | 'malformed' | 'unknown' | 'out-of-order';
  /** What would be right, as a pattern or a list of values. */
  readonly expected: string;
  readonly found: string;
}

/** Look-ups by office and by name. Of rows that claim one office for one day the last in the list wins. */
export function indexHolders(holders: readonly Holder[]): HolderIndex {
  const byOffice = new Map<string, Tenure[]>();
  for (const holder of holders) {
    push(byOffice, holder.office, { holder, first: certainFirst(holder.from), last: certainLast(holder.until) });
  }
  const inOffice = (office: string, day: string): Holder | undefined =>
    byOffice.get(office)?.findLast((tenure) => tenure.first <= day && day <= tenure.last)?.holder;
  // Made when first asked for: a report may name nobody.
  let names: ReadonlyMap<string, readonly Holder[]> | undefined;
  const named = (foldedName: string): readonly Holder[] => {
    names ??= indexNames(holders);
    return names.get(foldedName) ?? [];
  };
  return {
    holder: (office, date) => inOffice(office, date.slice(0, 10)),
    holdersNamed: (foldedName, date) => {
      const day = date.slice(0, 10);
      return named(foldedName).filter((holder) => inOffice(holder.office, day) === holder);
    },
    everNamed: named,
  };
}

export interface HolderIndex {
  /** Who held the office on the ISO date or date-time, or undefined where the table doesn't know. */
  holder(office: string, date: string): Holder | undefined;
  /** The tenures on that date of everyone whose full name, surname or alias folds to `foldedName`. */
  holdersNamed(foldedName: string, date: string): readonly Holder[];
  /** The tenures at any time: for former, future and suspended holders. */
  everNamed(foldedName: string): readonly Holder[];
}

interface Tenure {
  readonly holder: Holder;
  /** Days on which the row is certain, inclusive. */
  readonly first: string;
  readonly last: string;
}

const FOREVER = '9999-12-31';
const NEVER = '0000-01-01';
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DATE_FORMATS = 'YYYY-MM-DD, YYYY-MM, YYYY or A..B of these';
const WIKIDATA = /^Q[1-9]\d*$/;

type Found = Omit<HolderProblem, 'file' | 'line'>;

function readRow(words: string, problems: Found[]): Holder {
  const fields = words.split('|').map((field) => field.trim());
  const [office = '', name = '', wikidata = '', gender = '', from = '', until = '', notes = ''] = fields;
  if (fields.length > 7) {
    problems.push({ field: 'row', code: 'too-many-fields', expected: '7', found: String(fields.length) });
  }
  const need = (field: Found['field'], value: string, ok: boolean, code: Found['code'], expected: string): void => {
    if (ok) return;
    problems.push({ field, code: value === '' ? 'missing' : code, expected, found: value });
  };
  need('office', office, parseOffice(office) !== null, 'unknown', 'OWNER/kind');
  need('name', name, name !== '', 'malformed', 'name');
  need('wikidata', wikidata, wikidata === '' || WIKIDATA.test(wikidata), 'malformed', 'Q123 or empty');
  need('gender', gender, gender === 'm' || gender === 'f', 'unknown', 'm, f');
  const begins = readDate(from);
  const ends = until === '' ? null : readDate(until);
  need('from', from, begins !== null, 'malformed', DATE_FORMATS);
  need('until', until, until === '' || ends !== null, 'malformed', `${DATE_FORMATS} or empty`);
  if (begins !== null && ends !== null) {
    need('until', until, begins.earliest <= ends.latest, 'out-of-order', `>= ${from}`);
  }
  const { aliases, spellings, acting } = readNotes(notes, problems);
  return {
    office,
    name,
    aliases,
    ...(Object.keys(spellings).length > 0 ? { spellings } : {}),
    wikidata: wikidata === '' ? null : wikidata,
    gender: gender === 'f' ? 'fem' : 'masc',
    from,
    until: until === '' ? null : until,
    acting,
  };
}

/** `alias: A, B; en: C; acting`. The keys `alias` and two-letter language codes all bring other spellings. */
function readNotes(
  notes: string,
  problems: Found[],
): { aliases: string[]; spellings: Record<string, string>; acting: boolean } {
  const aliases: string[] = [];
  const spellings: Record<string, string> = {};
  let acting = false;
  for (const note of notes.split(';').map((part) => part.trim())) {
    if (note === '') continue;
    const colon = note.indexOf(':');
    const key = colon < 0 ? note : note.slice(0, colon).trim();
    if (key === 'acting' && colon < 0) acting = true;
    else if (colon > 0 && (key === 'alias' || /^[a-z]{2}$/.test(key))) {
      for (const alias of note.slice(colon + 1).split(',')) {
        if (alias.trim() === '') continue;
        aliases.push(alias.trim());
        if (key !== 'alias') spellings[key] ??= alias.trim();
      }
    } else problems.push({ field: 'notes', code: 'unknown', expected: 'alias: …, en: …, acting', found: note });
  }
  return { aliases, spellings, acting };
}

function withoutComment(line: string): string {
  const hash = line.indexOf('#');
  return hash < 0 ? line : line.slice(0, hash);
}

/** A date as the days between which it lies, or null if it isn't one. */
function readDate(date: string): { readonly earliest: string; readonly latest: string } | null {
  if (date.length === 10) return isDate(date) ? { earliest: date, latest: date } : null;
  const dots = date.indexOf('..');
  const first = dots < 0 ? date : date.slice(0, dots);
  const last = dots < 0 ? date : date.slice(dots + 2);
  if (!isDate(first) || !isDate(last)) return null;
  const year = Number(last.slice(0, 4));
  const month = last.length < 7 ? 12 : Number(last.slice(5, 7));
  const earliest = first + '-01-01'.slice(first.length === 4 ? 0 : first.length === 7 ? 3 : 6);
  const latest = last.length === 10 ? last : isoDay(year, month, daysIn(year, month));
  return earliest <= latest ? { earliest, latest } : null;
}

function isDate(date: string): boolean {
  if (!DATE.test(date)) return false;
  const month = date.length < 7 ? 1 : Number(date.slice(5, 7));
  const day = date.length < 10 ? 1 : Number(date.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(date.slice(0, 4)), month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day on which the tenure has surely begun: the day itself, or the one after a rough date. */
function certainFirst(from: string): string {
  if (from.length === 10) return from;
  const date = readDate(from);
  if (date === null) return FOREVER;
  return date.earliest === date.latest ? date.latest : shift(date.latest, 1);
}

/** The last day on which it has surely not ended: the day itself, or the one before a rough date. */
function certainLast(until: string | null): string {
  if (until === null) return FOREVER;
  if (until.length === 10) return until;
  const date = readDate(until);
  if (date === null) return NEVER;
  return date.earliest === date.latest ? date.earliest : shift(date.earliest, -1);
}

function shift(date: string, by: 1 | -1): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (by === 1) {
    if (day < daysIn(year, month)) return isoDay(year, month, day + 1);
    return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
  }
  if (day > 1) return isoDay(year, month, day - 1);
  return month > 1 ? isoDay(year, month - 1, daysIn(year, month - 1)) : isoDay(year - 1, 12, 31);
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Rows of one name are one person and share their spellings. */
function indexNames(holders: readonly Holder[]): ReadonlyMap<string, readonly Holder[]> {
  const spellings = new Map<string, Set<string>>();
  for (const holder of holders) {
    let set = spellings.get(holder.name);
    if (set === undefined) {
      const folded = fold(holder.name);
      set = new Set([folded]);
      if (!THRONES.has(holder.office.slice(holder.office.indexOf('/') + 1))) {
        for (const surname of surnames(folded)) set.add(surname);
      }
      spellings.set(holder.name, set);
    }
    for (const alias of holder.aliases) set.add(fold(alias));
  }
  const index = new Map<string, Holder[]>();
  for (const holder of holders) {
    for (const spelling of spellings.get(holder.name) ?? []) push(index, spelling, holder);
  }
  return index;
}

/** Popes and monarchs go by a given name; what follows it is no surname. */
const THRONES = new Set(['monarch', 'pope', 'crown-prince']);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
