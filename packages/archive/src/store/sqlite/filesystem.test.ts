/**
 * Real file systems: one that is full, one that can't be written to. A small one in memory is mounted for it; where that isn't
 * allowed (outside of Linux, without the right to mount) these tests are skipped, and the limits in `open.test.ts` remain.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { archived } from '../../../test/archived.js';
import { noise } from '../../../test/noise.js';
import { QUAY_WIRE } from '../../../test/quay.js';
import { type Archive, openArchive } from '../../archive.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-mount-'));
/** Enough for the tables and a few dozen reports. */
const KILOBYTES = 4000;
const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
const isMounted = canMount();

function canMount(): boolean {
  try {
    mount('-t', 'tmpfs', '-o', `size=${KILOBYTES}k`, 'tmpfs', folder);
    return true;
  } catch {
    return false;
  }
}

afterAll(() => {
  // Lazily: files stay in use until the collector has been.
  if (isMounted) execFileSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** Makes the file system as large as what is in it and so many bytes more. */
function leaveRoom(bytes: number): void {
  const { blocks, bfree, bsize } = statfsSync(folder);
  mount('-o', `remount,size=${Math.ceil(((blocks - bfree) * bsize + bytes) / 1024)}k`, folder);
}

const MUCH = 64_000_000;
const opened: Archive[] = [];
const open = async (path: string, mode: 'read' | 'write' | 'make') => {
  const archive = await openArchive(path, { mode });
  opened.push(archive);
  return archive;
};
afterEach(async () => {
  for (const archive of opened.splice(0)) await archive.close();
});

const file = join(folder, 'a.db');
const big = (i: number) => archived({ ...QUAY_WIRE, id: `big${i}`, text: `${QUAY_WIRE.text} ${noise(i)}` });

describe.skipIf(!isMounted)('a disk that is full', () => {
  test('nothing acknowledged is lost, the archive opens, and goes on once there is room', async () => {
    const acknowledged: string[] = [];
    const archive = await open(file, 'make');
    const adding = async () => {
      for (let i = 0; i < 500; i++) for (const { id } of await archive.add([big(i)])) acknowledged.push(id);
    };
    await expect(adding()).rejects.toMatchObject({ code: 'disk-full' });
    expect(acknowledged.length).toBeGreaterThan(5);
    // What is there can be asked still.
    expect((await archive.reports({ limit: 1000 })).items).toHaveLength(acknowledged.length);
    await archive.close();
    opened.length = 0;
    leaveRoom(MUCH);
    const again = await open(file, 'write');
    const { items } = await again.reports({ limit: 1000 });
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(acknowledged));
    expect((await again.check()).faults).toEqual([]);
    expect(await again.add([big(499)])).toMatchObject([{ outcome: 'added' }]);
  });

  test('a backup that does not fit is told, and the archive is whole', async () => {
    const archive = await open(file, 'write');
    leaveRoom(100_000);
    await expect(archive.backup(join(folder, 'copy.db'))).rejects.toMatchObject({ code: 'disk-full' });
    leaveRoom(MUCH);
    expect((await archive.check()).faults).toEqual([]);
  });
});

describe.skipIf(!isMounted)('a folder that can not be written to', () => {
  const locked = mkdtempSync(join(tmpdir(), 'cronicar-read-only-'));
  const outside = mkdtempSync(join(tmpdir(), 'cronicar-made-'));
  const there = join(locked, 'b.db');
  let before: Buffer;
  beforeAll(async () => {
    const made = await openArchive(join(outside, 'made.db'), { mode: 'make' });
    await made.add([archived(QUAY_WIRE)]);
    await made.close();
    // The file alone, as it would be on a disc: closing has put everything into it.
    copyFileSync(join(outside, 'made.db'), join(folder, 'b.db'));
    mount('--bind', folder, locked);
    mount('-o', 'remount,bind,ro', locked);
    before = readFileSync(there);
  });
  afterAll(() => {
    execFileSync('umount', ['-l', locked]);
    rmSync(locked, { recursive: true });
    rmSync(outside, { recursive: true });
  });

  test('a new archive', async () => {
    await expect(openArchive(join(locked, 'new.db'), { mode: 'make' })).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:cannot-open|read-only)$/),
    });
    expect(readdirSync(locked)).not.toContain('new.db');
  });

  test.each(['write', 'make'] as const)('one that is there, to %s', async (mode) => {
    await expect(openArchive(there, { mode })).rejects.toMatchObject({ code: 'read-only' });
    expect(readFileSync(there).equals(before)).toBe(true);
  });

  test('one that is there, to read', async () => {
    const archive = await open(there, 'read');
    expect((await archive.reports({})).items.length).toBeGreaterThan(0);
    await expect(archive.add([big(1000)])).rejects.toMatchObject({ code: 'read-only' });
    expect(readFileSync(there).equals(before)).toBe(true);
  });
});
