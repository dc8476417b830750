import type { Context } from '../context.js';

/** What an archive holds. */
export interface ArchiveStatus {
  readonly reports: number;
  readonly versions: number;
  /** Days of the oldest and the newest report. */
  readonly first: string | null;
  readonly last: string | null;
  /** When a version was added last, in UTC. */
  readonly changed: string | null;
}

export async function archiveStatus({ store }: Context): Promise<ArchiveStatus> {
  const { reports, versions } = await store.reports.count();
  const [oldest] = await store.reports.list({}, { limit: 1, oldestFirst: true });
  const [newest] = await store.reports.list({}, { limit: 1 });
  const [added] = await store.reports.lastAdded(1);
  return {
    reports,
    versions,
    first: oldest?.day ?? null,
    last: newest?.day ?? null,
    changed: added?.addedAt ?? null,
  };
}
