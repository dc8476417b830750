import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holdWatch } from './hold.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-hold-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('only one has it, and gives it back', () => {
  const path = join(folder, 'a.db');
  const held = holdWatch(path);
  expect(() => holdWatch(path)).toThrow(expect.objectContaining({ code: 'watched', about: path }));
  holdWatch(join(folder, 'b.db')).release();
  held.release();
  holdWatch(path).release();
});

test('another process is kept out', () => {
  const path = join(folder, 'c.db');
  const held = holdWatch(path);
  const other = `const { DatabaseSync } = require('@photostructure/sqlite');
    const db = new DatabaseSync(${JSON.stringify(`${path}-watch`)});
    try { db.exec('begin exclusive'); } catch (error) { console.log(error.message); }`;
  const { stdout } = spawnSync(process.execPath, ['-e', other], { encoding: 'utf8', cwd: import.meta.dirname });
  expect(stdout).toContain('locked');
  held.release();
  expect(spawnSync(process.execPath, ['-e', other], { encoding: 'utf8', cwd: import.meta.dirname }).stdout).toBe('');
});

test('a folder that is not there', () => {
  expect(() => holdWatch(join(folder, 'no', 'a.db'))).toThrow(expect.objectContaining({ code: 'cannot-open' }));
});
