/** The treebanks that Romanian is trained on, read into one kind of sentence. Says where each is to be had if it is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Morph, readMorph } from '@cronicar/reader/training';
import { readConllu, type Tree } from './conllu.js';
import { strip } from './strip.js';
import { type Inflection, readUnimorph } from './unimorph.js';

export interface TrainingData {
  readonly gold: readonly Tree[];
  /** Trees made by machine. */
  readonly silver: readonly Tree[];
  readonly inflections: readonly Inflection[];
  /** Reads a joint tag `UPOS|XPOS` of the language. */
  readonly readTag: (tag: string) => Morph;
}

export interface Treebanks {
  /** UD Romanian RRT: dev, and the sentences of its older releases. */
  readonly rrtDev: readonly Tree[];
  readonly rrtOlder: readonly Tree[];
  readonly simonero: readonly Tree[];
  /** RONEC v1: machine-made trees of news. */
  readonly silver: readonly Tree[];
  /** Some of them, corrected by hand. */
  readonly news: readonly Tree[];
}

const SOURCES: Readonly<Record<string, string>> = {
  'ud-ro-rrt/dev.conllu': 'https://github.com/UniversalDependencies/UD_Romanian-RRT (ro_rrt-ud-dev.conllu)',
  'ud-ro-rrt/older-extra.conllu':
    'sentences of UD_Romanian-RRT releases 1.x that are in neither dev nor test of today, relations turned into v2',
  'ud-ro-simonero/dev.conllu': 'https://github.com/UniversalDependencies/UD_Romanian-SiMoNERo',
  'ud-ro-simonero/test.conllu': 'https://github.com/UniversalDependencies/UD_Romanian-SiMoNERo',
  'ronec/v1-news.conllup': 'https://github.com/dumitrescustefan/ronec (v1)',
  'ronec/news-trees.conllu': 'sentences of RONEC v1 with corrected trees, kept with this project’s evaluation data',
  'ud-en-ewt/train.conllu': 'https://github.com/UniversalDependencies/UD_English-EWT (en_ewt-ud-train.conllu)',
  'ud-en-ewt/dev.conllu': 'https://github.com/UniversalDependencies/UD_English-EWT (en_ewt-ud-dev.conllu)',
  'ud-en-pud/pud.conllu': 'https://github.com/UniversalDependencies/UD_English-PUD (en_pud-ud-test.conllu)',
  'uner-en-ewt/dev.iob2': 'https://github.com/UniversalNER/UNER_English-EWT (en_ewt-ud-dev.iob2)',
  'unimorph-ro/ron.tsv': 'https://github.com/unimorph/ron',
};

export function readTreebanks(data: string): Treebanks {
  const read = (file: string): Tree[] => readConllu(readData(data, file), join(data, file)).map(unified);
  return {
    rrtDev: read('ud-ro-rrt/dev.conllu'),
    rrtOlder: read('ud-ro-rrt/older-extra.conllu'),
    simonero: [...read('ud-ro-simonero/dev.conllu'), ...read('ud-ro-simonero/test.conllu')],
    silver: read('ronec/v1-news.conllup'),
    news: read('ronec/news-trees.conllu'),
  };
}

/** All there is: what the shipped weights learn from. */
export function shippingData(data: string): TrainingData {
  const banks = readTreebanks(data);
  return {
    gold: [...banks.rrtOlder, ...banks.rrtDev, ...banks.simonero, ...banks.news],
    silver: without(banks.silver, banks.news),
    inflections: readUnimorph(readData(data, 'unimorph-ro/ron.tsv')),
    readTag: readMorph,
  };
}

/** Without the sentences that are measured: RRT dev and the corrected news trees. */
export function measurementData(data: string): TrainingData {
  const banks = readTreebanks(data);
  return {
    gold: [...banks.rrtOlder, ...banks.simonero],
    silver: without(banks.silver, banks.news),
    inflections: readUnimorph(readData(data, 'unimorph-ro/ron.tsv')),
    readTag: readMorph,
  };
}

const textOf = ({ forms }: Tree): string => forms.join(' ');

function without(trees: readonly Tree[], others: readonly Tree[]): Tree[] {
  const texts = new Set(others.map(textOf));
  return trees.filter((tree) => !texts.has(textOf(tree)));
}

/** Text of a data file. Throws an Error that says where to get it. */
export function readData(data: string, file: string): string {
  const path = join(data, file);
  if (!existsSync(path)) {
    throw new Error(
      `${path} is missing. Source: ${SOURCES[file] ?? 'unknown'}. Put it there, or give the data folder: npm run train -- <folder>`,
    );
  }
  return readFileSync(path, 'utf8');
}

/** Relations that later releases of the treebank call otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  'nmod:agent': 'obl:agent',
  'nmod:pmod': 'obl:pmod',
  'nmod:tmod': 'obl:tmod',
};

/** Marks that RRT and SiMoNERo count as punctuation and the older machine-made tags as symbols. */
const MARKS = new Set(['SLASH', 'PLUS', 'PERCENT']);

/** One name for one relation and one part of speech for one mark in all sets. */
function unified(tree: Tree): Tree {
  return {
    ...tree,
    upos: tree.upos.map((upos, i) => (upos === 'SYM' && MARKS.has(tree.xpos[i]) ? 'PUNCT' : upos)),
    relations: tree.relations.map((relation) => RENAMED[relation] ?? relation),
  };
}

/** The same sentence without diacritics, as much of the web is written. */
export function stripped(tree: Tree): Tree {
  return { ...tree, forms: tree.forms.map(strip) };
}
