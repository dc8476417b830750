import type { Migration } from './index.js';

/** What is known of feeds and pages on the web, so that watching them goes on where it stopped. Moments are in UTC. */
export const watching: Migration = {
  number: 3,
  name: 'watching',
  sql: ({ integer }) => [
    // Feeds and single pages that somebody named.
    `create table watched_sources (
      address text primary key,
      etag text,
      last_modified text,
      checked_at text,
      due_at text,
      failures ${integer} not null,
      problem text
    )`,
    // What feeds list: one row an address, whatever became of it. `said` is a hash of what the feed says of it.
    `create table watched_pages (
      address text primary key,
      source text not null,
      said text,
      hint text,
      status text not null,
      etag text,
      last_modified text,
      fetched_at text,
      checks ${integer} not null,
      due_at text,
      failures ${integer} not null,
      problem text
    )`,
    'create index watched_pages_by_due on watched_pages (source, due_at)',
  ],
};
