import { publishedDate } from '@cronicar/intake';
import { UsageError } from '../usage.js';
import type { Words } from '../words/words.js';
import type { Options } from './spec.js';

/** Flags that every command over an archive has. */
const ARCHIVE = ['--archive <FILE>', '--json', '--ui <ro|en>', '--width <N>', '--color', '--no-color'] as const;

/** Flags by which every listing is narrowed and paged. */
const NARROWING = [
  '--since <D>',
  '--until <D>',
  '--outlet <O>',
  '--language <L>',
  '--as-of <D>',
  '--limit <N>',
  '--after <CURSOR>',
] as const;

/** Flags that say how reports are read. */
const READING = [
  '--date <D>',
  '--outlet <O>',
  '--language <L>',
  '--map <COLUMNS>',
  '--guess',
  '--world <FILE>',
  '--jobs <N>',
] as const;

export const FLAGS = { archive: ARCHIVE, narrowing: NARROWING, reading: READING };

export const DEFAULT_ARCHIVE = 'cronicar.db';

export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A list that was typed with commas. */
export function listed(options: Options, name: string): string[] | undefined {
  const values = text(options, name)
    ?.split(',')
    .map((value) => value.trim())
    .filter(Boolean);
  return values?.length ? values : undefined;
}

export function oneOf(options: Options, flag: string, allowed: readonly string[], words: Words): string | undefined {
  const value = text(options, property(flag));
  if (value === undefined || allowed.includes(value)) return value;
  throw new UsageError(words.usage.badValue(flag, value, words.usage.oneOf(allowed)));
}

export function whole(
  options: Options,
  flag: string,
  [least, most]: readonly [number, number],
  words: Words,
): number | undefined {
  const value = text(options, property(flag));
  if (value === undefined) return undefined;
  const number = /^\d{1,6}$/.test(value) ? +value : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(words.usage.badValue(flag, value, words.usage.between(least, most)));
}

/** A day, or where it may be one, a moment. */
export function date(options: Options, flag: string, words: Words): string | undefined {
  const value = text(options, property(flag));
  if (value === undefined || publishedDate(value).published !== null) return value;
  throw new UsageError(words.usage.badValue(flag, value, words.usage.date));
}

const MOST_ITEMS = 10_000;

/** What narrows a listing, from the flags that all listings share. */
export function narrowing(options: Options, words: Words) {
  return {
    since: date(options, '--since', words),
    until: date(options, '--until', words),
    outlet: text(options, 'outlet'),
    language: text(options, 'language'),
    asOf: date(options, '--as-of', words),
    limit: whole(options, '--limit', [1, MOST_ITEMS], words),
    after: text(options, 'after'),
  };
}

/** `--as-of` as commander names it: `asOf`. */
function property(flag: string): string {
  return flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
