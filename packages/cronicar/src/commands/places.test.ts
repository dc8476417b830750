import { appendFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPlaces } from './places.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-places-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('goes on where a long input stopped, as long as it is the same one', async () => {
  const archive = join(folder, 'a.db');
  const input = { file: join(folder, 'long.jsonl'), standardInput: false };
  writeFileSync(input.file, 'a'.repeat(2_000_000));
  await (await openPlaces(archive)).reached(input, { record: 7, offset: 700 });
  expect((await openPlaces(archive)).from(input)).toEqual({ record: 7, offset: 700 });
  appendFileSync(input.file, 'more');
  expect((await openPlaces(archive)).from(input)).toEqual({ record: 7, offset: 700 });
  writeFileSync(input.file, 'b'.repeat(2_000_000));
  expect((await openPlaces(archive)).from(input)).toBeUndefined();
  await (await openPlaces(archive)).reached(input, { record: 1 });
  await (await openPlaces(archive)).finished(input);
  expect(existsSync(`${archive}.places.json`)).toBe(false);
});

test('a short input is read again from its beginning, a broken file of places is none', async () => {
  const archive = join(folder, 'b.db');
  const input = { file: join(folder, 'short.jsonl'), standardInput: false };
  writeFileSync(input.file, 'a');
  await (await openPlaces(archive)).reached(input, { record: 1 });
  expect((await openPlaces(archive)).from(input)).toBeUndefined();
  writeFileSync(`${archive}.places.json`, '{"a": nonsense');
  expect((await openPlaces(archive)).from(input)).toBeUndefined();
});
