import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findInputs } from './inputs.js';
import { readBytes } from './read-bytes.js';

const folder = mkdtempSync(join(tmpdir(), 'cronicar-inputs-'));
for (const name of [
  'b.txt',
  'a.txt',
  'c.md',
  'notes.json',
  'picture.png',
  '.hidden.txt',
  'below/d.txt',
  'odd [1].txt',
  'empty/.keep',
]) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), name);
}
afterAll(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => names.map((name) => (name === '-' ? name : join(folder, name)));

test.each<[args: string[], files: string[]]>([
  [at('b.txt', 'a.txt', 'b.txt'), at('b.txt', 'a.txt')],
  [at('.'), at('a.txt', 'b.txt', 'below/d.txt', 'c.md', 'notes.json', 'odd [1].txt')],
  [at('*.txt'), at('a.txt', 'b.txt', 'odd [1].txt')],
  [at('**/*.txt'), at('a.txt', 'b.txt', 'below/d.txt', 'odd [1].txt')],
  [at('odd [1].txt'), at('odd [1].txt')],
  [at('notes.json', '-'), at('notes.json', '-')],
])('%s', async (args, files) => {
  const { inputs, problems } = await findInputs(args);
  expect(inputs.map((input) => input.file)).toEqual(files);
  expect(problems).toEqual([]);
});

test('what is not there is told, and the rest goes on', async () => {
  const { inputs, problems } = await findInputs(at('gone.txt', 'a.txt', '*.pdf', 'empty'));
  expect(inputs.map((input) => input.file)).toEqual(at('a.txt'));
  expect(problems.map((problem) => problem.code)).toEqual(['not-found', 'no-match', 'empty-folder']);
});

test('bytes of a file, and of one that went away', async () => {
  const read = (file: string) => readBytes({ file, standardInput: false });
  expect(new TextDecoder().decode((await read(join(folder, 'a.txt'))).bytes ?? undefined)).toBe('a.txt');
  expect((await read(join(folder, 'gone.txt'))).problem?.code).toBe('not-found');
});
