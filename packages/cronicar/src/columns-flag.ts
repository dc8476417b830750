import type { ColumnField, ColumnMap } from '@cronicar/intake';
import { UsageError } from './usage.js';
import type { Words } from './words/words.js';

const FIELDS: readonly ColumnField[] = [
  'id',
  'text',
  'title',
  'published',
  'modified',
  'outlet',
  'author',
  'url',
  'language',
];

/** `--map published=date,text=body`. */
export function columnMap(text: string | undefined, { usage }: Words): ColumnMap | undefined {
  if (text === undefined) return undefined;
  const entries = text.split(',').map((pair) => {
    const at = pair.indexOf('=');
    const field = FIELDS.find((one) => one === pair.slice(0, at).trim());
    const column = pair.slice(at + 1).trim();
    if (at < 0 || !field || column === '') throw new UsageError(usage.badValue('--map', text, usage.columns(FIELDS)));
    return [field, column] as const;
  });
  return Object.fromEntries(entries) as ColumnMap;
}
