import { type LinkCache, linkCache } from './link-cache.js';
import { type MemberCache, memberCache } from './member-cache.js';
import { type RecordCache, recordCache } from './queries/records.js';
import type { Store } from './store/store.js';

/** What every query works with. */
export interface Context {
  readonly store: Store;
  readonly members: MemberCache;
  readonly links: LinkCache;
  readonly records: RecordCache;
  /** The moment it is, in UTC to the second. */
  readonly now: () => string;
}

export function makeContext(store: Store, clock: () => Date): Context {
  const members = memberCache();
  const links = linkCache();
  const records = recordCache();
  const transaction: Store['transaction'] = async (work) => {
    try {
      return await store.transaction(work);
    } catch (error) {
      members.clear();
      links.clear();
      throw error;
    }
  };
  return {
    store: { ...store, transaction },
    members,
    links,
    records,
    now: () => `${clock().toISOString().slice(0, 19)}Z`,
  };
}
