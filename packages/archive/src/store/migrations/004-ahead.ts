import type { Migration } from './index.js';

/**
 * Facts of a day after their report: what is planned. What was known on a day is of days up to then, but for these; so that a
 * question as of a day needn't walk through all that came later.
 */
export const ahead: Migration = {
  number: 4,
  name: 'ahead',
  sql: ({ integer, inKeyOrder }) =>
    (['event', 'statement'] as const).flatMap((kind) => [
      `create table ${kind}s_ahead (
        day text not null,
        ${kind} ${integer} not null references ${kind}s (${kind}),
        primary key (day, ${kind})
      ) ${inKeyOrder}`,
      `insert into ${kind}s_ahead (day, ${kind})
        select f.day, f.${kind} from ${kind}s f join versions v on v.version = f.version where f.day > v.day`,
    ]),
};
