import { sql } from 'kysely';
import { ArchiveError } from '../problem.js';
import type { Db } from './bulk.js';
import type { Differences } from './differences.js';
import { MIGRATIONS } from './migrations/index.js';

/** Brings an archive to the form that this program knows; one that is already beyond it is refused untouched. */
export async function migrate(db: Db, differences: Differences, path: string): Promise<void> {
  if ((await applied(db, path)) === MIGRATIONS.length) return;
  await db.transaction().execute(async (transaction) => {
    const { integer } = differences;
    await sql
      .raw(`create table if not exists migrations (number ${integer} primary key, name text not null)`)
      .execute(transaction);
    // Another process may have done it in the meantime.
    const done = await applied(transaction, path);
    for (const { number, name, sql: statements } of MIGRATIONS.slice(done)) {
      for (const statement of statements(differences)) await sql.raw(statement).execute(transaction);
      await transaction.insertInto('migrations').values({ number, name }).execute();
    }
  });
}

/** How many of the known steps are done; 0 for an empty database. */
export async function applied(db: Db, path: string): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'migrations')) {
    if (tables.length > 0) throw new ArchiveError('not-an-archive', path);
    return 0;
  }
  const steps = await db.selectFrom('migrations').selectAll().orderBy('number').execute();
  if (steps.length > MIGRATIONS.length) throw new ArchiveError('newer-version', path);
  const known = steps.every(({ number, name }, i) => MIGRATIONS[i]?.number === number && MIGRATIONS[i].name === name);
  if (!known) throw new ArchiveError('not-an-archive', path);
  return steps.length;
}
