import type { Migration } from './index.js';

/** Days are YYYY-MM-DD, moments YYYY-MM-DDTHH:MM:SSZ. Names of columns are those of the record format where it has them. */
export const beginning: Migration = {
  number: 1,
  name: 'beginning',
  sql: ({ rowNumber, integer, bytes, inKeyOrder, makeWordIndex }) => [
    // A report is what stands at one address, or under one id; its words may change from version to version.
    `create table reports (
      report ${rowNumber},
      id text not null unique,
      key text not null unique,
      component ${integer},
      story text
    )`,
    'create index reports_by_component on reports (component)',
    'create index reports_by_story on reports (story)',

    // known_* is when the version came out, until_* when the next one did.
    `create table versions (
      version ${rowNumber},
      report ${integer} not null references reports (report),
      hash text not null,
      record_id text not null,
      file text,
      url text,
      outlet text,
      title text,
      author text,
      language text not null,
      published text not null,
      moment text not null,
      day text not null,
      known_on text not null,
      known_at text not null,
      until_on text,
      until_at text,
      added_at text not null,
      engine text not null,
      unread text,
      words ${integer} not null,
      derived ${integer} not null,
      unique (report, hash)
    )`,
    'create index versions_by_day on versions (day, version)',
    'create index versions_by_adding on versions (added_at, version)',
    'create index versions_by_record on versions (record_id)',
    'create index versions_by_outlet on versions (outlet, day, version)',

    `create table records (
      version ${integer} primary key references versions (version),
      record ${bytes} not null
    )`,

    // What is compared between reports: small, and read far more often than records.
    `create table members (
      version ${integer} primary key references versions (version),
      member ${bytes} not null
    )`,

    `create table entities (
      entity ${rowNumber},
      key text not null unique,
      kind text not null,
      name text not null,
      country text,
      wikidata text
    )`,
    `create table entity_words (
      word text not null,
      entity ${integer} not null references entities (entity),
      primary key (word, entity)
    ) ${inKeyOrder}`,
    `create table version_entities (
      version ${integer} not null references versions (version),
      number ${integer} not null,
      entity ${integer} not null references entities (entity),
      name text,
      primary key (version, number)
    ) ${inKeyOrder}`,
    'create index versions_by_entity on version_entities (entity, version)',

    // The row number of a fact is that of its version times FACTS_A_VERSION, plus its own number in the record.
    `create table events (
      event ${integer} primary key,
      version ${integer} not null references versions (version),
      type text not null,
      mode text,
      theme text,
      status text not null,
      day text not null,
      rejected ${integer} not null
    )`,
    'create index events_by_day on events (day, event)',
    'create index events_by_type on events (type, day, event)',
    'create index events_by_status on events (status, day, event)',
    `create table event_entities (
      entity ${integer} not null references entities (entity),
      role text not null,
      day text not null,
      event ${integer} not null references events (event),
      primary key (entity, role, day, event)
    ) ${inKeyOrder}`,

    `create table statements (
      statement ${integer} primary key,
      version ${integer} not null references versions (version),
      act text not null,
      form text not null,
      day text not null,
      rejected ${integer} not null
    )`,
    'create index statements_by_day on statements (day, statement)',
    'create index statements_by_act on statements (act, day, statement)',
    `create table statement_entities (
      entity ${integer} not null references entities (entity),
      role text not null,
      day text not null,
      statement ${integer} not null references statements (statement),
      primary key (entity, role, day, statement)
    ) ${inKeyOrder}`,

    // By what others that may tell of the same are found. Keys begin with a time, so that what comes together lies together.
    `create table look_ups (
      key text not null,
      report ${integer} not null references reports (report),
      primary key (key, report)
    ) ${inKeyOrder}`,
    `create table links (
      report ${integer} not null references reports (report),
      other ${integer} not null references reports (report),
      link text not null,
      primary key (report, other)
    ) ${inKeyOrder}`,

    `create table stories (
      story text primary key,
      component ${integer} not null,
      title text,
      from_on text not null,
      until_on text not null,
      last_at text not null,
      reports ${integer} not null,
      outlets ${integer} not null,
      origins ${integer} not null
    )`,
    'create index stories_by_last on stories (last_at, story)',
    'create index stories_by_component on stories (component)',

    `create table corrections (
      correction ${rowNumber},
      id text not null unique,
      kind text not null,
      made_at text not null,
      made_by text not null,
      why text not null,
      change text not null,
      undone_at text,
      undone_by text
    )`,
    `create table correction_reports (
      report text not null,
      correction ${integer} not null references corrections (correction),
      primary key (report, correction)
    ) ${inKeyOrder}`,

    makeWordIndex('report_words'),
    makeWordIndex('statement_words'),
  ],
};
