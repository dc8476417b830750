import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { archived } from '../../../test/archived.js';
import { noise } from '../../../test/noise.js';
import { QUAY_WIRE } from '../../../test/quay.js';
import { describeStore } from '../../../test/store-contract.js';
import { openArchive } from '../../archive.js';
import { openDatabase } from './database.js';
import { openSqlite } from './open.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${files++}.db`);

describeStore('SQLite', () => openSqlite(newFile(), { mode: 'make' }));

const raw = (file: string, sql: string) => {
  const database = openDatabase(file, { readOnly: false });
  database.exec(sql);
  return database;
};

describe('what can be wrong with a file', () => {
  const made = async () => {
    const file = newFile();
    await (await openArchive(file, { mode: 'make' })).close();
    return file;
  };

  test('missing', async () => {
    await expect(openSqlite(newFile(), { mode: 'read' })).rejects.toMatchObject({ code: 'missing' });
    await expect(openSqlite(newFile(), { mode: 'write' })).rejects.toMatchObject({ code: 'missing' });
  });

  test('in a folder that is not there', async () => {
    await expect(openSqlite(join(folder, 'no', 'a.db'), { mode: 'make' })).rejects.toMatchObject({
      code: 'cannot-open',
    });
  });

  test('no database', async () => {
    const file = newFile();
    const text = 'nu este o bază de date, ci un text destul de lung ca să se vadă '.repeat(20);
    writeFileSync(file, text);
    await expect(openSqlite(file, { mode: 'make' })).rejects.toMatchObject({ code: 'not-an-archive' });
    expect(readFileSync(file, 'utf8')).toBe(text);
    mkdirSync(join(folder, 'd.db'));
    await expect(openSqlite(join(folder, 'd.db'), { mode: 'make' })).rejects.toMatchObject({ code: 'not-an-archive' });
  });

  test('the database of another program', async () => {
    const file = newFile();
    raw(file, 'create table bookmarks (url text)').close();
    const before = readFileSync(file);
    await expect(openSqlite(file, { mode: 'make' })).rejects.toMatchObject({ code: 'not-an-archive' });
    expect(readFileSync(file)).toEqual(before);
  });

  test('of a newer version', async () => {
    const file = await made();
    raw(file, "insert into migrations values (99, 'later')").close();
    for (const mode of ['read', 'write', 'make'] as const)
      await expect(openSqlite(file, { mode })).rejects.toMatchObject({ code: 'newer-version' });
  });

  test('of the version before: brought up to date by whoever opens it, and answers as one made new', async () => {
    const file = newFile();
    const archive = await openArchive(file, { mode: 'make' });
    await archive.add([archived(QUAY_WIRE)]);
    const names = await archive.names({});
    await archive.close();
    raw(
      file,
      `drop index versions_by_entity; alter table version_entities drop column day;
       create index versions_by_entity on version_entities (entity, version);
       drop index event_entities_by_event; drop index statement_entities_by_statement; drop index entities_by_name;
       drop index versions_by_moment; delete from event_entities where role like 'd%';
       drop table events_ahead; drop table statements_ahead;
       drop table watched_pages; drop table watched_sources; delete from migrations where number > 1`,
    ).close();
    const again = await openArchive(file, { mode: 'read' });
    expect(names.items.length).toBeGreaterThan(3);
    expect(await again.names({})).toEqual(names);
    expect(
      raw(file, 'select 1').prepare("select count(*) as n from event_entities where role like 'd%'").all(),
    ).toEqual([{ n: 1 }]);
    expect((await again.check()).faults).toEqual([]);
    await again.close();
  });

  test('locked', async () => {
    const file = await made();
    const archive = await openArchive(file, { mode: 'write', patience: 50 });
    const other = raw(file, 'begin immediate');
    await expect(archive.add([archived(QUAY_WIRE)])).rejects.toMatchObject({ code: 'locked' });
    other.exec('commit');
    other.close();
    expect(await archive.add([archived(QUAY_WIRE)])).toMatchObject([{ outcome: 'added' }]);
    await archive.close();
  });

  test('read-only', async () => {
    const archive = await openArchive(await made(), { mode: 'read' });
    await expect(archive.add([archived(QUAY_WIRE)])).rejects.toMatchObject({ code: 'read-only' });
    await archive.close();
  });

  test('a disk that is full: what was acknowledged stays, and the rest can be added once there is room', async () => {
    const file = await made();
    const big = (i: number) => archived({ ...QUAY_WIRE, id: `big${i}`, text: `${QUAY_WIRE.text} ${noise(i)}` });
    const store = await openArchive(file, { mode: 'write' });
    await store.add([archived(QUAY_WIRE)]);
    await store.close();
    // A limit on pages fails as a full disk does.
    const limited = await openArchive(file, { mode: 'write', limits: 'pragma max_page_count = 70' });
    const adding = async () => {
      for (let i = 0; i < 200; i++) await limited.add([big(i)]);
    };
    await expect(adding()).rejects.toMatchObject({ code: 'disk-full' });
    await limited.close();
    const after = await openArchive(file, { mode: 'write' });
    const checked = await after.check();
    expect(checked.faults).toEqual([]);
    expect(checked.reports).toBeGreaterThan(0);
    expect(await after.add([archived(QUAY_WIRE)])).toMatchObject([{ outcome: 'known' }]);
    expect(await after.add([big(199)])).toMatchObject([{ outcome: 'added' }]);
    await after.close();
  });
});
