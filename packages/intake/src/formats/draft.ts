/** What a format found of one report, each value with where it stood; and the report made of it. */
import { outletOf } from '@cronicar/reader';
import { DATE_PATTERN, publishedDate } from '../date.js';
import type { Problem } from '../problem.js';
import { readDate } from './dates.js';
import type { FormatOptions, Item, Place, Reasons } from './format.js';

export interface Value {
  readonly value: string;
  /** Where it stood: `JSON-LD headline`. */
  readonly from: string;
}

export interface Draft {
  readonly text: string;
  readonly id?: string | null;
  readonly url?: string | null;
  readonly title?: Value | null;
  readonly outlet?: Value | null;
  readonly author?: Value | null;
  /** As it stands there; the first that is a date counts. */
  readonly published?: readonly Value[];
  readonly modified?: readonly Value[];
  /** A hint, unless `languageSure`. */
  readonly language?: Value | null;
  readonly languageSure?: boolean;
}

export interface DraftContext extends Pick<FormatOptions, 'date' | 'outlet' | 'language' | 'fetched'> {
  /** For problems: the file, or the entry of an archive. */
  readonly file: string;
  /** 1-based, where the format has lines. */
  readonly line?: number;
  readonly origin: string;
  readonly place?: Place;
}

/** The report, after what is to be said about it; only problems where it has no text or no sure date. */
export function itemsOf(draft: Draft, context: DraftContext): Item[] {
  const { line, origin, place } = context;
  const text = draft.text.replace(/\r\n?/g, '\n').trim();
  const items: Item[] = [];
  const tell = (problem: Omit<Problem, 'file'>) =>
    items.push({ kind: 'problem', problem: { file: origin, line, ...problem } });
  if (text === '') {
    tell({ code: 'no-article', severity: 'error' });
    return items;
  }
  const published = publication(draft, context, tell);
  if (published === null) return items;
  const modified = firstDate(draft.modified, draft, null);
  const url = draft.url ?? null;
  const given = context.outlet === undefined ? draft.outlet : { value: context.outlet, from: '--outlet' };
  const known = outletOf({ name: given?.value ?? null, url });
  const byName = given && known?.by !== 'domain';
  const reasons: Record<string, string> = { published: published.from };
  if (draft.title) reasons.title = draft.title.from;
  if (draft.author) reasons.author = draft.author.from;
  if (given && !(known && !byName && context.outlet === undefined && known.name !== given.value))
    reasons.outlet = given.from;
  else if (known) reasons.outlet = 'address of the page, by the world table';
  if (known && given && known.name !== given.value && byName)
    reasons.outlet = `${given.from}, as the world table writes it`;
  if (known?.country) reasons.country = 'world table';
  if (modified) reasons.modified = modified.from;
  const language = context.language === undefined ? draft.language : { value: context.language, from: '--language' };
  if (language) reasons.language = language.from;
  items.push({
    kind: 'report',
    report: {
      id: draft.id ?? null,
      text,
      published: published.value,
      language: language?.value ?? null,
      title: draft.title?.value || null,
      outlet: known?.name ?? given?.value ?? null,
      url,
      author: draft.author?.value || null,
    },
    reasons: reasons as Reasons,
    ...(modified ? { modified: modified.value } : {}),
    ...(known?.country ? { country: known.country } : {}),
    ...(language && (draft.languageSure || context.language !== undefined) ? { languageSure: true } : {}),
    origin,
    ...(place ? { place } : {}),
  });
  return items;
}

function publication(
  draft: Draft,
  { date, fetched }: DraftContext,
  tell: (problem: Omit<Problem, 'file'>) => void,
): Value | null {
  const own = firstDate(draft.published, draft, fetched ?? null);
  if (date !== undefined) {
    const given = publishedDate(date).published;
    if (given !== null) {
      if (own && own.value.slice(0, 10) !== given.slice(0, 10))
        tell({ code: 'date-replaced', severity: 'warning', field: '--date', expected: given, found: own.value });
      return { value: given, from: '--date' };
    }
  }
  if (own) return own;
  const wrong = draft.published?.[0];
  if (wrong)
    tell({
      code: 'bad-date',
      severity: 'error',
      field: wrong.from,
      expected: DATE_PATTERN,
      found: wrong.value.slice(0, 80),
    });
  else tell({ code: 'no-date', severity: 'error', expected: DATE_PATTERN });
  return null;
}

function firstDate(values: readonly Value[] | undefined, { language }: Draft, fetched: string | null): Value | null {
  for (const { value, from } of values ?? []) {
    const date = readDate(value, { language: language?.value });
    if (!date || (fetched !== null && isAfter(date.published, fetched))) continue;
    return { value: date.published, from: date.reduced ? `${from}, whose hour has no offset` : from };
  }
  return null;
}

/** By a day or more: clocks and time zones differ. */
function isAfter(published: string, fetched: string): boolean {
  return Date.parse(published) > Date.parse(fetched) + 2 * 86_400_000;
}
