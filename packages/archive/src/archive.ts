/** The archive: reports and their versions, facts over all of them, stories, corrections. What every face asks. */
import { type Added, addReports } from './adding.js';
import { type Context, makeContext } from './context.js';
import type { Listing, Narrowing } from './listing.js';
import type { Prepared } from './prepare.js';
import { type EventQuery, findEvents, findStatements, type StatementQuery } from './queries/facts.js';
import {
  type Hit,
  listReports,
  type ReportDetail,
  type SearchQuery,
  searchReports,
  showReport,
} from './queries/reports.js';
import { type OpenOptions, openSqlite } from './store/sqlite/open.js';
import type { EventView, ReportView, StatementView } from './views.js';

export interface Archive {
  /** Adds reports, all of them or none; they are on the disk when it is done. */
  readonly add: (reports: readonly Prepared[]) => Promise<Added[]>;
  readonly reports: (narrowing: Narrowing) => Promise<Listing<ReportView>>;
  readonly report: (id: string, asOf?: string) => Promise<ReportDetail>;
  readonly search: (query: SearchQuery) => Promise<Listing<Hit>>;
  readonly events: (query: EventQuery) => Promise<Listing<EventView>>;
  readonly statements: (query: StatementQuery) => Promise<Listing<StatementView>>;
  readonly close: () => Promise<void>;
}

export interface ArchiveOptions extends OpenOptions {
  readonly clock?: () => Date;
}

/** Opens the archive in a file. What is wrong is thrown as ArchiveError. */
export async function openArchive(path: string, options: ArchiveOptions): Promise<Archive> {
  const store = await openSqlite(path, options);
  return archiveOver(makeContext(store, options.clock ?? (() => new Date())));
}

function archiveOver(context: Context): Archive {
  const { store, members, now } = context;
  return {
    add: (reports) => addReports(store, members, reports, now()),
    reports: (narrowing) => listReports(context, narrowing),
    report: (id, asOf) => showReport(context, id, asOf),
    search: (query) => searchReports(context, query),
    events: (query) => findEvents(context, query),
    statements: (query) => findStatements(context, query),
    close: () => store.close(),
  };
}
