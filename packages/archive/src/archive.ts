/** The archive: reports and their versions, facts over all of them, stories, corrections. What every face asks. */
import { existsSync } from 'node:fs';
import { type Added, addReports } from './adding.js';
import { type Checked, check } from './checking.js';
import { type Context, makeContext } from './context.js';
import type { CorrectionMade } from './corrections/correction.js';
import { type Ask, correct, importCorrections, listCorrections, undo, type Who } from './corrections/making.js';
import type { Listing, Narrowing } from './listing.js';
import type { Story } from './merge.js';
import type { Identity, Prepared } from './prepare.js';
import { ArchiveError } from './problem.js';
import { type ArchiveChange, findChanges } from './queries/changes.js';
import { type Comparison, compareReports } from './queries/compare.js';
import { type CountQuery, type Counts, countThings } from './queries/counts.js';
import { type EventQuery, findEvents, findStatements, type StatementQuery } from './queries/facts.js';
import { listNames, type Named, type NameQuery } from './queries/names.js';
import { findPerson, type Person } from './queries/person.js';
import { findPromises, type Promised, type PromiseQuery } from './queries/promises.js';
import {
  type Hit,
  listReports,
  type ReportDetail,
  type SearchQuery,
  searchReports,
  showReport,
} from './queries/reports.js';
import { type Sources, sourcesOf } from './queries/sources.js';
import { listStories, type StoryListed, type StoryQuery, showStory } from './queries/stories.js';
import { type Reread, type RereadOptions, reread } from './rereading.js';
import { type OpenOptions, openSqlite } from './store/sqlite/open.js';
import type { EventView, ReportView, StatementView } from './views.js';

/**
 * Every listing takes the same filters (`Narrowing`: days, outlet, language), `asOf` (what was known then), `limit` (20 if not
 * given, 10,000 at most) and `after`; it gives `next`, null at the end. What is wrong with a query is thrown as ArchiveError:
 * `bad-date`, `bad-cursor`, `bad-query`, `unknown-id` (nobody and nothing goes by that name), `ambiguous-id`. Days are
 * YYYY-MM-DD. No query looks at the whole archive, however large it is.
 */
export interface Archive {
  /** Adds reports, all of them or none; they are on the disk when it is done. */
  readonly add: (reports: readonly Prepared[]) => Promise<Added[]>;

  /** Whether these words of this report are there already: then there is no need to read them. */
  readonly knows: (identity: Identity) => Promise<boolean>;

  /** Reports as they stood, by the day they came out, the newest first. */
  readonly reports: (narrowing: Narrowing) => Promise<Listing<ReportView>>;
  /** One report with its record and its versions up to then, each with what changed in words. */
  readonly report: (id: string, asOf?: string) => Promise<ReportDetail>;
  /** Reports that have the words: newest first, or the best of the newest 3,000, unless 10,000 or more have them. */
  readonly search: (query: SearchQuery) => Promise<Listing<Hit>>;
  /** Events by day, each with its words, sides, status and place between conflict and cooperation. */
  readonly events: (query: EventQuery) => Promise<Listing<EventView>>;
  /** Statements by day: who said what to whom, on whose word. */
  readonly statements: (query: StatementQuery) => Promise<Listing<StatementView>>;
  /**
   * How many reports, statements or events there are by outlet, month, speaker and so on: facets beside a list or a search,
   * bars over time. With `between` and `by: ['month']` it tells how two states got on, from -10 (conflict) to 10.
   */
  readonly counts: (query: CountQuery) => Promise<Counts>;
  /** People, places, organizations and states that reports name, by name; the `id` of each is a name for every query. */
  readonly names: (query: NameQuery) => Promise<Listing<Named>>;
  /**
   * All who go by a name, at most ten: roles held, what the newest `limit` statements and events are. Roles and names are
   * read from the newest 60 reports. The rest is listed by `statements` (`speaker`) and `events` (`with`).
   */
  readonly person: (name: string, narrowing: Narrowing) => Promise<Person[]>;
  /** Stories by their newest report. */
  readonly stories: (query: StoryQuery) => Promise<Listing<StoryListed>>;
  /** A story with its facts, sources, copies, disagreements, tolls and promises; any of its reports' ids finds it. */
  readonly story: (id: string, asOf?: string) => Promise<Story>;
  /** What two reports both tell, what only one of them does, and what they tell differently. */
  readonly compare: (a: string, b: string, asOf?: string) => Promise<Comparison>;
  /** Who tells a fact (`REPORT/v3`), from whom they have it, and on whose word it stands. */
  readonly sources: (fact: string, asOf?: string) => Promise<Sources>;
  /** What was promised, planned or threatened, by day, and what became of it; a part may be short of `limit`. */
  readonly promises: (query: PromiseQuery) => Promise<Listing<Promised>>;
  /** What was added, edited and corrected, in the order in which it was; a part may be short of `limit`. */
  readonly changes: (narrowing: Narrowing) => Promise<Listing<ArchiveChange>>;

  readonly correct: (ask: Ask, who: Who) => Promise<CorrectionMade>;
  readonly undo: (correction: string, by: string) => Promise<CorrectionMade>;
  readonly corrections: () => Promise<CorrectionMade[]>;
  /** Gives how many were new. */
  readonly importCorrections: (corrections: readonly CorrectionMade[]) => Promise<number>;

  readonly reread: (options: RereadOptions) => AsyncIterable<Reread>;
  readonly check: () => Promise<Checked>;
  /** Into a file that isn't there yet, while others go on reading and adding. */
  readonly backup: (path: string) => Promise<void>;
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
  return {
    add: (reports) => addReports(context, reports),
    knows: ({ key, hash }) => context.store.reports.hasWords(key, hash),
    reports: (narrowing) => listReports(context, narrowing),
    report: (id, asOf) => showReport(context, id, asOf),
    search: (query) => searchReports(context, query),
    events: (query) => findEvents(context, query),
    statements: (query) => findStatements(context, query),
    counts: (query) => countThings(context, query),
    names: (query) => listNames(context, query),
    person: (name, narrowing) => findPerson(context, name, narrowing),
    stories: (query) => listStories(context, query),
    story: (id, asOf) => showStory(context, id, asOf),
    compare: (a, b, asOf) => compareReports(context, a, b, asOf),
    sources: (fact, asOf) => sourcesOf(context, fact, asOf),
    promises: (query) => findPromises(context, query),
    changes: (narrowing) => findChanges(context, narrowing),
    correct: (ask, who) => correct(context, ask, who),
    undo: (correction, by) => undo(context, correction, by),
    corrections: () => listCorrections(context),
    importCorrections: (corrections) => importCorrections(context, corrections),
    reread: (options) => reread(context, options),
    check: () => check(context),
    backup: async (path) => {
      if (existsSync(path)) throw new ArchiveError('exists', path);
      await context.store.backup(path);
    },
    close: () => context.store.close(),
  };
}
