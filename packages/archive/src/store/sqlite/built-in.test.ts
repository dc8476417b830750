/**
 * The store over `node:sqlite`, as on a machine the package has no prebuilt for. Node 20 has none: there a stand-in takes its
 * place, which has the methods of Node's and no others, over the engine of the package. From Node 22.13 on it is Node's own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archived } from '../../../test/archived.js';
import { QUAY_COPY, QUAY_WIRE } from '../../../test/quay.js';
import { describeStore } from '../../../test/store-contract.js';
import { openArchive } from '../../archive.js';
import { openSqlite } from './open.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-built-in-'));
let files = 0;
const newFile = () => join(folder, `${files++}.db`);

const PACKAGE = '@photostructure/sqlite';
const packaged = createRequire(import.meta.url)(PACKAGE).DatabaseSync;

let made = 0;
class StandIn {
  readonly #database: InstanceType<typeof packaged>;
  constructor(path: string, options: object) {
    made++;
    this.#database = new packaged(path, options);
  }
  exec(sql: string) {
    this.#database.exec(sql);
  }
  close() {
    this.#database.close();
  }
  prepare(sql: string) {
    const statement = this.#database.prepare(sql);
    // Rows of Node's have no prototype.
    const bare = (row: object) => Object.assign(Object.create(null), row);
    return {
      columns: () => statement.columns(),
      all: (...values: unknown[]) => statement.all(...values).map(bare),
      run: (...values: unknown[]) => statement.run(...values),
      iterate: (...values: unknown[]) =>
        statement
          .all(...values)
          .map(bare)
          [Symbol.iterator](),
    };
  }
}

type Loads = { _load: (request: string, ...rest: unknown[]) => unknown };
const loader = Module as unknown as Loads;
const load = loader._load;
const builtIn = process.getBuiltinModule;
const own = (builtIn as ((name: string) => unknown) | undefined)?.('node:sqlite');
let found: unknown = own ?? { DatabaseSync: StandIn };

beforeAll(() => {
  loader._load = (request, ...rest) => {
    if (request === PACKAGE) throw new Error('no prebuilt for this machine');
    return load(request, ...rest);
  };
  process.getBuiltinModule = ((name: string) =>
    name === 'node:sqlite' ? found : builtIn(name)) as typeof process.getBuiltinModule;
});
afterAll(() => {
  loader._load = load;
  process.getBuiltinModule = builtIn;
  rmSync(folder, { recursive: true });
});

describeStore('the SQLite of Node', () => openSqlite(newFile(), { mode: 'make' }));

test('an archive over it, and errors in our codes', async () => {
  const file = newFile();
  const archive = await openArchive(file, { mode: 'make' });
  await archive.add([archived(QUAY_WIRE), archived(QUAY_COPY)]);
  expect((await archive.stories({})).items).toMatchObject([{ reports: 2 }]);
  expect((await archive.check()).faults).toEqual([]);
  await archive.close();
  const reading = await openArchive(file, { mode: 'read' });
  await expect(reading.add([archived({ ...QUAY_WIRE, id: 'other' })])).rejects.toMatchObject({ code: 'read-only' });
  await reading.close();
  if (!own) expect(made).toBeGreaterThan(2);
});

test('where there is neither, why the package would not load is told', async () => {
  const before = found;
  found = undefined;
  await expect(openSqlite(newFile(), { mode: 'make' })).rejects.toThrow('no prebuilt for this machine');
  found = before;
});
