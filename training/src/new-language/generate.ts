/** A language's folder and weights from a treebank of Universal Dependencies, and what is left to write. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { englishText, fold, type Morph, readSections, writeSections } from '@cronicar/reader/training';
import { readConllu, type Tree } from '../conllu.js';
import { type Effort, trainGrammar } from '../train-grammar.js';
import { readUnimorph } from '../unimorph.js';
import { languageFiles, ROOM_NAMES, type TreebankWords } from './templates.js';

export interface NewLanguage {
  /** BCP 47, two or three letters. */
  readonly code: string;
  /** Folder with `*.conllu`; files with `test` in their names are left out, to be measured on. */
  readonly treebank: string;
  /** Folder of the project, or a copy of it. */
  readonly root: string;
  readonly effort: Effort;
  /** Reads a tag of the treebank, `UPOS|features`. */
  readonly readTag: (tag: string) => Morph;
}

export interface Made {
  readonly files: readonly string[];
  readonly sentences: number;
  readonly words: number;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['ADP', 'DET', 'AUX', 'PRON', 'CCONJ', 'SCONJ', 'PART']);
/** Function words by which the language is known. */
const MOST_FREQUENT = 60;

/** Throws an Error that says what is missing; a folder of the language that is there is never written over. */
export function makeLanguage({ code, treebank, root, effort, readTag }: NewLanguage): Made {
  if (!/^[a-z]{2,3}$/.test(code))
    throw new Error(`${code}: a language is named by two or three small letters (BCP 47)`);
  const folder = join(root, 'packages/reader/src/languages', code);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  const trees = readTreebank(treebank);
  const written: string[] = [];
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    written.push(path);
  };
  for (const [name, content] of languageFiles(code, wordsOf(trees))) write(join(folder, name), content);
  const resources = join(root, 'packages/reader/resources');
  const grammar = trainGrammar({ gold: trees, silver: [], inflections: readUnimorph(''), readTag }, effort);
  // Until there are sentences with names to learn from, those of English find what is written with a capital.
  const named = [...readSections(readFileSync(join(resources, 'en.bin'))).values()].filter(({ name }) =>
    /^names?\b/.test(name),
  );
  write(join(resources, `${code}.bin`), writeSections([...grammar, ...named]));
  return { files: written, sentences: trees.length, words: trees.reduce((sum, { forms }) => sum + forms.length, 0) };
}

function readTreebank(folder: string): Tree[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => /\.conllu$/.test(file) && !/test/.test(file))
    : [];
  if (files.length === 0)
    throw new Error(`${folder}: no .conllu file beside test parts. Treebanks: https://universaldependencies.org`);
  return files
    .sort()
    .flatMap((file) => readConllu(readFileSync(join(folder, file), 'utf8'), join(folder, file), 'features'));
}

function wordsOf(trees: readonly Tree[]): TreebankWords {
  const counts = new Map<string, number>();
  const kinds = { negations: new Set<string>(), relatives: new Set<string>(), joiners: new Set<string>() };
  const copulas = new Map<string, number>();
  const count = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const { forms, upos, xpos, lemmas, relations } of trees)
    forms.forEach((form, i) => {
      const word = fold(form);
      if (FUNCTION_WORDS.has(upos[i])) count(counts, word);
      if (xpos[i].includes('Polarity=Neg')) kinds.negations.add(word);
      if (xpos[i].includes('PronType=Rel')) kinds.relatives.add(word);
      if (upos[i] === 'CCONJ') kinds.joiners.add(word);
      if (relations[i] === 'cop') count(copulas, fold(lemmas[i]));
    });
  const ranked = (map: Map<string, number>) => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  // What English has too tells neither of them.
  const own = ranked(counts).filter(([word]) => !englishText.frequent.has(word));
  const sorted = (words: ReadonlySet<string>) => [...words].sort();
  return {
    frequent: own.slice(0, MOST_FREQUENT).map(([word]) => word),
    negations: sorted(kinds.negations),
    relatives: sorted(kinds.relatives),
    joiners: sorted(kinds.joiners),
    be: ranked(copulas)[0]?.[0] ?? '\u0000',
  };
}

/** What the rooms still lack, one line each: every set, table and list that is empty. */
export function leftToWrite(language: Readonly<Record<string, unknown>>): string[] {
  return ROOM_NAMES.map((room) => {
    const lacking = Object.entries(language[room] as object).filter(([, value]) => isEmpty(value));
    return `${room}.ts: ${lacking.length === 0 ? 'nothing is empty' : lacking.map(([key]) => key).join(', ')}`;
  });
}

function isEmpty(value: unknown): boolean {
  if (value instanceof Set || value instanceof Map) return value.size === 0;
  return Array.isArray(value) ? value.length === 0 : value === '\u0000';
}
