import { type MemberCache, memberCache } from './member-cache.js';
import type { Store } from './store/store.js';

/** What every query works with. */
export interface Context {
  readonly store: Store;
  readonly members: MemberCache;
  /** The moment it is, in UTC to the second. */
  readonly now: () => string;
}

export function makeContext(store: Store, clock: () => Date): Context {
  const members = memberCache();
  const transaction: Store['transaction'] = async (work) => {
    try {
      return await store.transaction(work);
    } catch (error) {
      members.clear();
      throw error;
    }
  };
  return { store: { ...store, transaction }, members, now: () => `${clock().toISOString().slice(0, 19)}Z` };
}
