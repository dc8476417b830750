import type { ReportLink } from './merge.js';
import type { Store, StoredLink } from './store/store.js';

/** A link as it is kept in memory: its reports by their row numbers, the lesser first. */
export interface KnownLink {
  readonly report: number;
  readonly other: number;
  readonly link: ReportLink;
}

/**
 * Links between reports that are being added, so that a story of a thousand reports, with half a million links, needn't be
 * read anew for each report that joins it. Forgets everything once another process has written.
 */
export interface LinkCache {
  /** All links between some reports. */
  readonly among: (store: Store, reports: readonly number[]) => Promise<KnownLink[]>;
  /** To be told of what was put into the store, and of what was taken out. */
  readonly put: (links: readonly KnownLink[]) => void;
  readonly drop: (report: number, others: readonly number[]) => void;
  /** Forgets what may never have been written. */
  readonly clear: () => void;
}

/** A link takes about 200 bytes in memory. */
const MOST = 600_000;

export function linkCache(): LinkCache {
  /** By the lesser report; where one is there, all its links to greater ones are. */
  const kept = new Map<number, Map<number, ReportLink>>();
  const reasons = new Map<string, NonNullable<ReportLink['story']>>();
  let held = 0;
  let revision: string | undefined;
  const clear = () => {
    kept.clear();
    held = 0;
  };
  const keep = ({ report, other, link }: KnownLink) => {
    const its = kept.get(report);
    if (!its) return;
    if (!its.has(other)) held++;
    its.set(other, lean(link, reasons));
  };
  const load = async (store: Store, reports: readonly number[]) => {
    const now = await store.writtenByOthers();
    if (now !== revision || held > MOST) clear();
    revision = now;
    const missing = reports.filter((report) => !kept.has(report));
    const stored = await store.links.above(missing);
    for (const report of missing) kept.set(report, new Map());
    for (const { report, other, link } of stored) keep({ report, other, link: JSON.parse(link) as ReportLink });
  };
  return {
    clear,
    among: async (store, reports) => {
      await load(store, reports);
      const wanted = new Set(reports);
      const found: KnownLink[] = [];
      for (const report of reports)
        for (const [other, link] of kept.get(report) ?? []) if (wanted.has(other)) found.push({ report, other, link });
      return found;
    },
    put: (links) => {
      for (const link of links) keep(link);
    },
    drop: (report, others) => {
      held -= kept.get(report)?.size ?? 0;
      kept.delete(report);
      for (const other of others) if (kept.get(other)?.delete(report)) held--;
    },
  };
}

/** Lists that are alike in thousands of links are kept once. */
function lean(link: ReportLink, reasons: Map<string, NonNullable<ReportLink['story']>>): ReportLink {
  const { story } = link;
  if (story === null) return link;
  const key = story.join();
  const known = reasons.get(key);
  if (!known) reasons.set(key, story);
  return known ? { ...link, story: known } : link;
}

export function storedLink({ report, other, link }: KnownLink): StoredLink {
  return { report, other, link: JSON.stringify(link) };
}
