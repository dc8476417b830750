import type { RecordEntity } from '@cronicar/reader';
import type { Context } from '../context.js';
import type { Listing, Narrowing } from '../listing.js';
import { ArchiveError } from '../problem.js';
import { scopeOf } from '../scope.js';
import { indexWords } from '../search/words.js';
import { type EntityName, entityName } from '../views.js';

export interface NameQuery extends Narrowing {
  /** Only these kinds; all that have names of their own if not given. */
  readonly kind?: readonly RecordEntity['kind'][];
  /** Words of the name; the last may be the beginning of one. */
  readonly name?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
}

/** Somebody or something that reports name. */
export interface Named extends EntityName {
  /** Finds exactly this one, given as the name in any query. */
  readonly id: string;
  /** Reports of the scope that name it, counted no further than MOST_COUNTED_REPORTS. */
  readonly reports: number;
  readonly more: boolean;
  /** Day of the newest of them. */
  readonly last: string;
}

const KINDS = ['person', 'organization', 'country', 'place', 'facility', 'group'] as const;
const MOST_COUNTED_REPORTS = 200;
/** Names looked at for one part of the list; where most of them are not in the scope, a part may be short or even empty. */
const MOST_LOOKED_AT = 150;
const AT_ONCE = 50;

/**
 * People, places, organizations, states that reports of the scope name, in order of name. A part may hold fewer than asked
 * for though more are to come: only `next` being null is the end.
 */
export async function listNames(context: Context, query: NameQuery): Promise<Listing<Named>> {
  const { scope, limit } = scopeOf({ ...query, after: undefined });
  const filter = {
    kinds: query.kind ?? KINDS,
    words: query.name === undefined ? undefined : [...new Set(indexWords(query.name))],
    country: query.country,
  };
  const items: Named[] = [];
  let after = rowOf(query.after);
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const rows = await context.store.names.list({ ...filter, after }, Math.min(AT_ONCE, limit + 1));
    const counts = await context.store.names.counts(
      rows.map(({ entity }) => entity),
      scope,
      MOST_COUNTED_REPORTS + 1,
    );
    const countOf = new Map(counts.map((count) => [count.entity, count]));
    for (const row of rows) {
      const count = countOf.get(row.entity);
      if (count) {
        if (items.length === limit) return { items, next: `~${after}` };
        const reports = Math.min(count.reports, MOST_COUNTED_REPORTS);
        const more = count.reports > MOST_COUNTED_REPORTS;
        items.push({ id: `=${row.key}`, ...entityName(row), reports, more, last: count.last });
      }
      after = row.entity;
    }
    if (rows.length < Math.min(AT_ONCE, limit + 1)) return { items, next: null };
    looked += rows.length;
  }
  return { items, next: `~${after}` };
}

function rowOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /^~(\d{1,16})$/.exec(text);
  if (!match) throw new ArchiveError('bad-cursor', text);
  return Number(match[1]);
}
