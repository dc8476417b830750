/** Which columns (or members of objects) hold the fields of a report. */
import type { Problem } from '../problem.js';
import { COLUMN_NAMES } from './columns.data.js';
import { type DraftContext, itemsOf, type Value } from './draft.js';
import type { ColumnField, ColumnMap, FormatOptions, Item } from './format.js';
import { wordsOfHtml } from './html/words.js';
import { link } from './links.js';

export interface Columns {
  readonly map: ColumnMap;
  /** Fields whose column was guessed from its name: not to be used unless the user agrees. */
  readonly guessed: readonly ColumnField[];
}

const FIELDS = Object.keys(COLUMN_NAMES) as ColumnField[];

/** What the user said, else columns named as ours are; other names only as a guess. */
export function columnsOf(names: readonly string[], { columns, guess }: FormatOptions): Columns {
  const lower = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const map: Partial<Record<ColumnField, string>> = { ...columns };
  const guessed: ColumnField[] = [];
  for (const field of FIELDS) {
    if (map[field] !== undefined) continue;
    const own = lower.get(field);
    if (own !== undefined) map[field] = own;
    else if (columns === undefined || guess) {
      const other = COLUMN_NAMES[field].map((name) => lower.get(name)).find((name) => name !== undefined);
      if (other === undefined) continue;
      map[field] = other;
      guessed.push(field);
    }
  }
  return { map, guessed };
}

/** What is to be said before any record is read; null where the columns are known. */
export function columnsProblem({ map, guessed }: Columns, names: readonly string[], { guess }: FormatOptions, file: string): Problem | null {
  if (map.text === undefined && map.url === undefined)
    return { code: 'no-columns', severity: 'error', file, expected: 'text=…,published=…', found: names.slice(0, 30).join(', ') };
  if (guessed.length === 0) return null;
  const told = guessed.map((field) => `${field}=${map[field]}`).join(',');
  return { code: 'columns-guessed', severity: guess ? 'warning' : 'error', file, expected: told, found: told };
}

/** A record to its report; to a link where it has an address and no words. */
export function recordItems(record: (column: string) => unknown, { map, guessed }: Columns, context: DraftContext): Item[] {
  const value = (field: ColumnField): string | null => {
    const column = map[field];
    const found = column === undefined ? undefined : record(column);
    if (Array.isArray(found)) return found.filter((one) => typeof one === 'string').join(', ') || null;
    return typeof found === 'string' || typeof found === 'number' ? String(found).trim() || null : null;
  };
  const from = (field: ColumnField): Value | null => {
    const text = value(field);
    return text === null ? null : { value: text, from: `column “${map[field]}”${guessed.includes(field) ? ', guessed' : ''}` };
  };
  const url = value('url');
  const text = value('text');
  const published = from('published');
  if (text === null && url !== null && /^https?:\/\/\S+$/.test(url)) return [{ ...link(url, context.origin, published?.value ?? null, value('title')), place: context.place }];
  const modified = from('modified');
  return itemsOf(
    {
      text: text === null ? '' : /<(?:p|br|div)\b/i.test(text) ? wordsOfHtml(text, value('title')) : text,
      id: value('id'),
      url,
      title: from('title'),
      outlet: from('outlet'),
      author: from('author'),
      published: published ? [published] : [],
      modified: modified ? [modified] : [],
      language: from('language'),
      languageSure: true,
    },
    context,
  );
}

/** `a.b` is the member b of the member a, unless a member is called so. */
export function memberOf(object: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(object, path)) return object[path];
  let at: unknown = object;
  for (const name of path.split('.')) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}
