import type { AsOf } from '../moments.js';
import type { Term } from '../search/query.js';
import type { EntityRow, FactRows } from './rows.js';
import type { WatchStore } from './watching.js';

/**
 * Everything the archive asks of a database. One contract suite (`test/store-contract.ts`) says what each must do; row
 * numbers mean nothing outside of a store.
 */
export interface Store {
  /** Runs work that either all happens or not at all, alone among writers. */
  readonly transaction: <T>(work: (store: Store) => Promise<T>) => Promise<T>;

  readonly reports: ReportStore;
  readonly facts: FactStore;
  readonly names: NameStore;
  readonly search: SearchStore;
  readonly links: LinkStore;
  readonly corrections: CorrectionStore;
  readonly watching: WatchStore;

  /** Another text whenever anything was written, by whomever; quick to ask. */
  readonly revision: () => Promise<string>;
  /** The same of what others wrote: what this one has written itself, it knows. */
  readonly writtenByOthers: () => Promise<string>;
  /** What the database itself finds wrong, in its words. */
  readonly damage: () => Promise<string[]>;
  /** Copies the whole archive into a new file. */
  readonly backup: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Which of all things a listing is about: the same for every listing. */
export interface Scope {
  /** First and last day, inclusive. */
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** What was known then; now if not given. */
  readonly asOf?: AsOf;
}

export interface Page {
  readonly limit: number;
  /** Position of the last one seen. */
  readonly after?: Position;
  readonly oldestFirst?: boolean;
}

export interface Position {
  readonly day: string;
  readonly row: number;
}

export interface ReportRow {
  readonly report: number;
  readonly id: string;
  readonly key: string;
  readonly component: number | null;
  readonly story: string | null;
}

/** A version without its row number. */
export interface NewVersion {
  readonly report: number;
  /** Of its words. */
  readonly hash: string;
  readonly recordId: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string;
  readonly published: string;
  /** When it was published, in UTC. */
  readonly moment: string;
  /** The day it was published, by the clock of where it was. */
  readonly day: string;
  readonly addedAt: string;
  readonly engine: string;
  /** Why there are no facts, or null. */
  readonly unread: string | null;
  readonly words: number;
}

export interface Span {
  readonly knownOn: string;
  readonly knownAt: string;
  /** Null while it is the last one. */
  readonly untilOn: string | null;
  readonly untilAt: string | null;
}

export interface VersionRow extends NewVersion, Span {
  readonly version: number;
  /** Of its report. */
  readonly id: string;
  readonly component: number | null;
  readonly story: string | null;
  /** Grows whenever facts are drawn anew. */
  readonly derived: number;
}

export type CurrentVersion = Pick<
  VersionRow,
  'report' | 'id' | 'component' | 'story' | 'version' | 'moment' | 'derived'
>;

export interface ReportStore {
  readonly byKey: (key: string) => Promise<ReportRow | undefined>;
  readonly byRow: (reports: readonly number[]) => Promise<ReportRow[]>;
  /** Reports whose id begins so, at most `limit`. */
  readonly byPrefix: (prefix: string, limit: number) => Promise<ReportRow[]>;
  /** Reports by the id or file name that a record or a user gave. */
  readonly byName: (name: string, limit: number) => Promise<ReportRow[]>;
  /** Whether a version of it has these words. */
  readonly hasWords: (key: string, hash: string) => Promise<boolean>;
  readonly insert: (id: string, key: string) => Promise<ReportRow>;
  readonly insertVersion: (version: NewVersion & Span, record: Uint8Array) => Promise<number>;
  readonly setSpan: (version: number, span: Span) => Promise<void>;
  readonly setRecord: (version: number, record: Uint8Array, engine: string, unread: string | null) => Promise<void>;
  /** All versions of a report, in no order. */
  readonly versions: (report: number) => Promise<VersionRow[]>;
  /** The version of each report that was in effect, for those that were known. */
  readonly inEffect: (reports: readonly number[], asOf?: AsOf) => Promise<VersionRow[]>;
  /** The same for those of today, with no more than what comparing needs: reports are compared by the hundred. */
  readonly current: (reports: readonly number[]) => Promise<CurrentVersion[]>;
  readonly byVersion: (versions: readonly number[]) => Promise<VersionRow[]>;
  readonly records: (versions: readonly number[]) => Promise<Map<number, Uint8Array>>;
  readonly list: (scope: Scope, page: Page) => Promise<VersionRow[]>;
  /** The same by the moment they came out; positions are of moments. */
  readonly latest: (scope: Scope, page: Page) => Promise<VersionRow[]>;
  /** Versions added last, the last one first. */
  readonly lastAdded: (limit: number) => Promise<VersionRow[]>;
  /** Versions added from a moment on, in the order of adding. */
  readonly addedSince: (moment: string, page: Page) => Promise<VersionRow[]>;
  /** All versions above a row number, for walks over the whole archive. */
  readonly walk: (above: number, limit: number) => Promise<VersionRow[]>;
  readonly count: () => Promise<{ reports: number; versions: number }>;
}

/** Facts that some entities have part in, in one of the roles; several of these must all hold. */
export interface Part {
  readonly entities: readonly number[];
  readonly roles: readonly string[];
}

export interface EventFilter {
  readonly parts: readonly Part[];
  readonly types?: readonly string[];
  readonly modes?: readonly string[];
  readonly statuses?: readonly string[];
  /** Of these versions only. */
  readonly versions?: readonly number[];
  readonly rejected?: boolean;
}

export interface StatementFilter {
  readonly parts: readonly Part[];
  readonly acts?: readonly string[];
  readonly versions?: readonly number[];
  /** Words in what is said. */
  readonly words?: readonly Term[];
  readonly rejected?: boolean;
}

/** Where a fact stands: the rest is in its record. */
export interface FactRow {
  readonly row: number;
  readonly version: number;
  readonly number: number;
  readonly day: string;
}

/** Facts of one day and kind, the last of the page apart. */
export interface DayCount {
  readonly day: string;
  readonly count: number;
  /** The one of them that comes last. */
  readonly row: number;
  /** Whether it is the fact that only tells that there are more. */
  readonly more: boolean;
  /** Of events. */
  readonly type: string | null;
  readonly mode: string | null;
}

export interface EntityStored extends EntityRow {
  readonly entity: number;
}

export interface FactStore {
  /** Replaces the facts of a version. */
  readonly put: (version: number, day: string, rows: FactRows, member: Uint8Array) => Promise<void>;
  readonly events: (filter: EventFilter, scope: Scope, page: Page) => Promise<FactRow[]>;
  readonly statements: (filter: StatementFilter, scope: Scope, page: Page) => Promise<FactRow[]>;
  /** How many of the facts that `events` or `statements` would give lie on each day, without giving them. */
  readonly eventDays: (filter: EventFilter, scope: Scope, page: Page) => Promise<DayCount[]>;
  readonly statementDays: (filter: StatementFilter, scope: Scope, page: Page) => Promise<DayCount[]>;
  /** Entities with all these folded words in their names; the last may be the beginning of one. */
  readonly entitiesByWords: (words: readonly string[], limit: number) => Promise<EntityStored[]>;
  readonly entitiesByKey: (keys: readonly string[]) => Promise<EntityStored[]>;
  readonly entitiesOf: (version: number) => Promise<(EntityStored & { number: number; printed: string })[]>;
  /** Versions that name one of the entities, newest first, with their number of it. */
  readonly naming: (
    entities: readonly number[],
    scope: Scope,
    page: Page,
  ) => Promise<(VersionRow & { readonly number: number; readonly entity: number })[]>;
  readonly members: (versions: readonly number[]) => Promise<Map<number, Uint8Array>>;
  /** How many facts and entities a version has in the tables, for checking. */
  readonly counts: (version: number) => Promise<{ entities: number; events: number; statements: number }>;
}

/** Which entities a listing by name is about. */
export interface NameFilter {
  readonly kinds: readonly string[];
  /** Folded words that must all be in its names; the last may be the beginning of one. */
  readonly words?: readonly string[];
  readonly country?: string;
  /** Row of the last one seen. */
  readonly after?: number;
}

export interface Naming {
  readonly entity: number;
  readonly reports: number;
  /** Day of the newest of them. */
  readonly last: string;
}

/** A fact or version, by row, and something of it. */
export interface Counted {
  readonly row: number;
  readonly role: string;
  readonly entity: number;
}

/** What facts and reports name, for listing and counting. */
export interface NameStore {
  /** By name, as the computer orders letters. */
  readonly list: (filter: NameFilter, limit: number) => Promise<EntityStored[]>;
  /** How many reports of the scope name each, counted no further than `most`; those that none names are left out. */
  readonly counts: (entities: readonly number[], scope: Scope, most: number) => Promise<Naming[]>;
  readonly byRow: (entities: readonly number[]) => Promise<EntityStored[]>;
  /** Who has part in events or statements, in one of the roles. */
  readonly parts: (
    kind: 'event' | 'statement',
    rows: readonly number[],
    roles: readonly string[],
  ) => Promise<Counted[]>;
  /** Whom versions name, with the kind as role. */
  readonly named: (versions: readonly number[]) => Promise<Counted[]>;
  /** Who says something in versions, once each. */
  readonly speaking: (versions: readonly number[], role: string) => Promise<Counted[]>;
  readonly events: (rows: readonly number[]) => Promise<EventKind[]>;
  readonly acts: (rows: readonly number[]) => Promise<{ readonly row: number; readonly act: string }[]>;
}

export interface EventKind {
  readonly row: number;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
}

export interface SearchStore {
  readonly reports: (
    terms: readonly Term[],
    scope: Scope,
    page: Page,
    best: boolean,
  ) => Promise<(VersionRow & { readonly row: number })[]>;
}

export interface StoredLink {
  readonly report: number;
  readonly other: number;
  readonly link: string;
}

export interface StoryRow {
  readonly story: string;
  readonly component: number;
  readonly title: string | null;
  readonly from: string;
  readonly until: string;
  /** When its last report came out. */
  readonly lastAt: string;
  readonly reports: number;
  readonly outlets: number;
  readonly origins: number;
}

export interface LinkStore {
  readonly putKeys: (report: number, keys: readonly string[]) => Promise<void>;
  readonly dropKeys: (report: number, keys: readonly string[]) => Promise<void>;
  /** Reports that have one of the keys. */
  readonly found: (keys: readonly string[]) => Promise<number[]>;
  readonly put: (links: readonly StoredLink[]) => Promise<void>;
  /** Takes away all links of a report. */
  readonly drop: (report: number) => Promise<void>;
  readonly linked: (report: number) => Promise<number[]>;
  readonly among: (reports: readonly number[]) => Promise<StoredLink[]>;
  /** All links of reports to those with greater row numbers. */
  readonly above: (reports: readonly number[]) => Promise<StoredLink[]>;
  readonly component: (component: number) => Promise<number[]>;
  /** The same of several at once. */
  readonly components: (
    components: readonly number[],
  ) => Promise<{ readonly component: number; readonly report: number }[]>;
  /** The stories as they are today among reports that hang together. */
  readonly storiesIn: (components: readonly number[]) => Promise<StoryRow[]>;
  readonly setComponent: (reports: readonly number[], component: number) => Promise<void>;
  readonly setStory: (reports: readonly number[], story: string) => Promise<void>;
  readonly putStory: (story: StoryRow) => Promise<void>;
  readonly dropStories: (components: readonly number[]) => Promise<void>;
  readonly stories: (scope: Scope, least: number, page: StoryPage) => Promise<StoryRow[]>;
  readonly storyById: (prefix: string, limit: number) => Promise<StoryRow[]>;
}

export interface StoryPage {
  readonly limit: number;
  readonly after?: { readonly lastAt: string; readonly story: string };
}

export interface CorrectionRow {
  readonly id: string;
  readonly kind: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly why: string;
  /** JSON. */
  readonly change: string;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  /** Ids of the reports it is about. */
  readonly reports: readonly string[];
}

export interface CorrectionStore {
  /** False if it is there already; then only what was undone since is taken over. */
  readonly put: (correction: CorrectionRow) => Promise<boolean>;
  readonly undo: (id: string, at: string, by: string) => Promise<void>;
  readonly byPrefix: (prefix: string, limit: number) => Promise<CorrectionRow[]>;
  /** In the order they were made, undone ones too. */
  readonly of: (reports: readonly string[]) => Promise<CorrectionRow[]>;
  readonly list: () => Promise<CorrectionRow[]>;
}
