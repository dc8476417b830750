/** The tables as the queries see them. What each is for stands in `migrations/`. */
import type { Generated } from 'kysely';

export interface Schema {
  reports: ReportsTable;
  versions: VersionsTable;
  records: { version: number; record: Uint8Array };
  members: { version: number; member: Uint8Array };
  entities: EntitiesTable;
  entity_words: { word: string; entity: number };
  version_entities: { version: number; number: number; entity: number; name: string | null; day: string };
  events: EventsTable;
  event_entities: { entity: number; role: string; day: string; event: number };
  statements: StatementsTable;
  statement_entities: { entity: number; role: string; day: string; statement: number };
  events_ahead: { day: string; event: number };
  statements_ahead: { day: string; statement: number };
  look_ups: { key: string; report: number };
  links: { report: number; other: number; link: string };
  stories: StoriesTable;
  corrections: CorrectionsTable;
  correction_reports: { report: string; correction: number };
  watched_sources: WatchedSourcesTable;
  watched_pages: WatchedPagesTable;
  migrations: { number: number; name: string };
}

interface ReportsTable {
  report: Generated<number>;
  id: string;
  key: string;
  component: number | null;
  story: string | null;
}

interface VersionsTable {
  version: Generated<number>;
  report: number;
  hash: string;
  record_id: string;
  file: string | null;
  url: string | null;
  outlet: string | null;
  title: string | null;
  author: string | null;
  language: string;
  published: string;
  moment: string;
  day: string;
  known_on: string;
  known_at: string;
  until_on: string | null;
  until_at: string | null;
  added_at: string;
  engine: string;
  unread: string | null;
  words: number;
  derived: number;
}

interface EntitiesTable {
  entity: Generated<number>;
  key: string;
  kind: string;
  name: string;
  country: string | null;
  wikidata: string | null;
}

interface EventsTable {
  event: number;
  version: number;
  type: string;
  mode: string | null;
  theme: string | null;
  status: string;
  day: string;
  rejected: number;
}

interface StatementsTable {
  statement: number;
  version: number;
  act: string;
  form: string;
  day: string;
  rejected: number;
}

interface StoriesTable {
  story: string;
  component: number;
  title: string | null;
  from_on: string;
  until_on: string;
  last_at: string;
  reports: number;
  outlets: number;
  origins: number;
}

interface CorrectionsTable {
  correction: Generated<number>;
  id: string;
  kind: string;
  made_at: string;
  made_by: string;
  why: string;
  change: string;
  undone_at: string | null;
  undone_by: string | null;
}

interface WatchedSourcesTable {
  address: string;
  etag: string | null;
  last_modified: string | null;
  checked_at: string | null;
  due_at: string | null;
  failures: number;
  problem: string | null;
}

interface WatchedPagesTable {
  address: string;
  source: string;
  said: string | null;
  hint: string | null;
  status: string;
  etag: string | null;
  last_modified: string | null;
  fetched_at: string | null;
  checks: number;
  due_at: string | null;
  failures: number;
  problem: string | null;
}
