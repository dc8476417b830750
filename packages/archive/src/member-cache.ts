import { unpack } from './codec.js';
import type { Member } from './merge.js';
import type { Store, VersionRow } from './store/store.js';

/** A version, and how often its facts were drawn. */
type Derived = Pick<VersionRow, 'version' | 'derived'>;

/** Members of versions, kept while they are in use: those of one day's reports are compared again and again. */
export interface MemberCache {
  readonly get: (store: Store, versions: readonly Derived[]) => Promise<Map<number, Member>>;
  readonly put: (version: number, derived: number, member: Member) => void;
  /** Forgets what may never have been written. */
  readonly clear: () => void;
}

/** A member takes about 20 kB in memory. */
const MOST = 5000;

export function memberCache(): MemberCache {
  const kept = new Map<number, { readonly derived: number; readonly member: Member }>();
  const put = (version: number, derived: number, member: Member) => {
    kept.delete(version);
    kept.set(version, { derived, member });
    // A map gives its keys in the order they were put: the first has been longest out of use.
    if (kept.size > MOST) kept.delete(kept.keys().next().value as number);
  };
  return {
    put,
    clear: () => kept.clear(),
    get: async (store, versions) => {
      const found = new Map<number, Member>();
      const missing: Derived[] = [];
      for (const row of versions) {
        const known = kept.get(row.version);
        if (known?.derived !== row.derived) {
          missing.push(row);
          continue;
        }
        put(row.version, row.derived, known.member);
        found.set(row.version, known.member);
      }
      const stored = await store.facts.members(missing.map(({ version }) => version));
      for (const { version, derived } of missing) {
        const bytes = stored.get(version);
        if (!bytes) continue;
        const member = unpack<Member>(bytes);
        put(version, derived, member);
        found.set(version, member);
      }
      return found;
    },
  };
}
