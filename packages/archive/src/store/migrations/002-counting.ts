import type { Migration } from './index.js';

/** What counting and listing by name need: everything a fact or a report names, found from there, and by day. */
export const counting: Migration = {
  number: 2,
  name: 'counting',
  sql: () => [
    // Reports that name an entity, by day, without looking at all that ever did.
    `alter table version_entities add column day text not null default ''`,
    `update version_entities set day = (select v.day from versions v where v.version = version_entities.version)`,
    'drop index versions_by_entity',
    'create index versions_by_entity on version_entities (entity, day, version)',

    // Who did something of a kind, for telling what became of a promise: a role of its own.
    `insert into event_entities (entity, role, day, event)
      select p.entity, 'd' || e.type, p.day, p.event from event_entities p join events e on e.event = p.event
      where p.role = 'a' and e.status in ('happened', 'ongoing', 'denied')`,

    'create index event_entities_by_event on event_entities (event, role, entity)',
    'create index statement_entities_by_statement on statement_entities (statement, role, entity)',
    'create index entities_by_name on entities (kind, name, entity)',
    'create index versions_by_moment on versions (moment, version)',
  ],
};
