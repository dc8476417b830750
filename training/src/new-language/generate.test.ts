import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../evaluate/sets.js';
import { leftToWrite, makeLanguage } from './generate.js';
import { readUniversal } from './universal.js';

const QUICK = {
  taggerEpochs: 2,
  parserEpochs: 2,
  secondUnder: 25,
  folds: 1,
  taggerDrops: [],
  parserDrops: [],
  prune: { tags: 0, moves: 0, relations: 0 },
};

/** A language that nobody speaks: `so lani vidu na pedo .`, the lani does not see the pedo. */
function treebank(): string {
  const blocks: string[] = [];
  for (const noun of ['lani', 'koru', 'mesi', 'tavi'])
    for (const verb of ['vidu', 'lavu', 'sutu'])
      for (const object of ['pedo', 'gelo', 'rumo'])
        blocks.push(
          [
            ['so', 'so', 'DET', 'PronType=Art', 2, 'det'],
            [noun, noun, 'NOUN', 'Case=Nom|Number=Sing', 4, 'nsubj'],
            ['ne', 'ne', 'PART', 'Polarity=Neg', 4, 'advmod'],
            [verb, verb, 'VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin', 0, 'root'],
            ['so', 'so', 'DET', 'PronType=Art', 6, 'det'],
            [object, object, 'NOUN', 'Case=Acc|Number=Sing', 4, 'obj'],
            ['.', '.', 'PUNCT', '_', 4, 'punct'],
          ]
            .map(([form, lemma, upos, feats, head, relation], i) =>
              [i + 1, form, lemma, upos, '_', feats, head, relation, '_', '_'].join('\t'),
            )
            .join('\n'),
        );
  return `${blocks.join('\n\n')}\n`;
}

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-language-'));
  mkdirSync(join(copy, 'packages/reader'), { recursive: true });
  for (const part of ['src', 'resources', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, 'packages/reader', part), join(copy, 'packages/reader', part), { recursive: true });
  cpSync(join(ROOT, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'bank'));
  writeFileSync(join(copy, 'bank/xx-train.conllu'), treebank());
  writeFileSync(join(copy, 'bank/xx-test.conllu'), 'not looked at');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const make = (code: string, treebank = join(copy, 'bank')) =>
  makeLanguage({ code, treebank, root: copy, effort: QUICK, readTag: readUniversal });

test('a language made from a treebank compiles and reads', { timeout: 120_000 }, async () => {
  expect(make('xx')).toMatchObject({ sentences: 36, words: 252 });
  execFileSync('npx', ['tsc', '-p', 'packages/reader'], { cwd: copy });
  const dist = (file: string) => import(pathToFileURL(join(copy, 'packages/reader/dist', file)).href);
  const { language } = await dist('languages/xx/index.js');
  const left = leftToWrite(language);
  expect(left.find((line) => line.startsWith('clauses.ts'))).not.toContain('negations');
  expect(left.find((line) => line.startsWith('events.ts'))).toContain('verbs');
  const { createReader } = await dist('read.js');
  const resource = (file: string) => new Uint8Array(readFileSync(join(copy, 'packages/reader/resources', file)));
  const reader = createReader({
    ro: resource('ro.bin'),
    more: [{ language, weights: resource('xx.bin') }],
    places: Buffer.from(resource('places.txt')).toString(),
  });
  expect(reader.engine).toMatch(/ xx$/);
  const text = 'So lani ne vidu so pedo. So Marko Velin lavu so gelo.';
  const record = reader.read({ text, published: '2025-09-03', language: 'xx' });
  expect(record.report).toMatchObject({ language: 'xx', text });
  expect(record.events).toEqual([]);

  expect(() => make('xx')).toThrow(/there already/);
});

test.each([
  ['English', 'bank', /small letters/],
  ['yy', 'nowhere', /no .conllu file/],
])('%s from %s is refused, and why is said', (code, folder, message) =>
  expect(() => make(code, join(copy, folder))).toThrow(message),
);
