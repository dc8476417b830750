import type { Db } from './bulk.js';
import { correctionStore } from './corrections.js';
import type { Differences } from './differences.js';
import type { EntityCache } from './entities.js';
import { factStore } from './facts.js';
import { linkStore } from './links.js';
import { nameStore } from './names.js';
import { reportStore } from './reports.js';
import { searchStore } from './search.js';
import type { Store } from './store.js';
import { watchStore } from './watching.js';

/** The store over a database whose tables stand. What differs between databases comes in `differences`. */
export function sqlStore(db: Db, differences: Differences): Store {
  const cache: EntityCache = new Map();
  const over = (connection: Db): Store => ({
    transaction: async (work) => {
      try {
        return await connection.transaction().execute((transaction) => work(over(transaction)));
      } catch (error) {
        // It may know rows that were never written.
        cache.clear();
        throw error;
      }
    },
    reports: reportStore(connection),
    facts: factStore(connection, differences, cache),
    names: nameStore(connection),
    search: searchStore(connection, differences),
    links: linkStore(connection),
    corrections: correctionStore(connection),
    watching: watchStore(connection),
    revision: async () => (await differences.revision.execute(connection)).rows[0]?.revision ?? '',
    writtenByOthers: async () => (await differences.writtenByOthers.execute(connection)).rows[0]?.revision ?? '',
    damage: async () => (await differences.damage.execute(connection)).rows.map(({ found }) => found),
    backup: async (path) => {
      await differences.backup(path).execute(connection);
    },
    close: () => connection.destroy(),
  });
  return over(db);
}
