/**
 * Trains the name tagger. The sentences are those of `ronec/names-train.jsonl` and our own in `training/annotations`; the
 * word clusters come from all the text of the data folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CLASSES,
  fold,
  givenNames,
  loadNameLexicon,
  type NameLexicon,
  nameTaggerWords,
  packTable,
  type Section,
} from '@cronicar/reader/training';
import { clusterWords } from './clusters.js';
import { readConllu } from './conllu.js';
import { partlyShouted, type Stock, shouted, withOtherNames } from './names-augment.js';
import { type NamedSentence, readNames, readTagged } from './names-data.js';
import { type LearnedNames, type LearnOptions, learnNames } from './names-learn.js';
import { addPhrase, addWords, type Phrases, packClusters, packPhrases } from './names-lexicon.js';
import { addWorld, readStock } from './names-world.js';
import { randomFrom } from './random.js';

const SEED = 20260101;
export const OPTIONS: Omit<LearnOptions, 'random'> = { epochs: 8, minCount: 2, margin: 60 };
/** Steps of an Int8 weight per perceptron step, and the weight under which a feature is left out of the file. */
const SCALE = 4;
const PRUNE = 1.6;

export interface NamesMaterial {
  readonly sentences: readonly NamedSentence[];
  /** Our own sentences: always trained on, never measured. */
  readonly own: readonly NamedSentence[];
  readonly stock: Stock;
  readonly lexicon: NameLexicon;
  readonly lexiconSections: readonly Section[];
}

/** The sections `names.*` of the weights file, trained on everything there is. */
export function trainNames(dataDir: string, log: (line: string) => void = () => {}): Section[] {
  const material = readMaterial(dataDir);
  const learned = learnNames(withCopies([...material.sentences, ...material.own], material.stock), material.lexicon, {
    ...OPTIONS,
    random: randomFrom(SEED),
    log,
  });
  return [...packNames(learned), ...material.lexiconSections];
}

const RENAMED_SHARE = 0.4;
const SHOUTED_SHARE = 0.1;
const PARTLY_SHOUTED_SHARE = 0.06;

/** The sentences, and copies of a share of them with other names and in capitals. */
export function withCopies(sentences: readonly NamedSentence[], stock: Stock): NamedSentence[] {
  const random = randomFrom(SEED);
  const all = [...sentences];
  for (const sentence of sentences) {
    const own = sentence.id.startsWith('own');
    for (let copy = own ? 2 : 1; copy > 0; copy--)
      if (own || random() < RENAMED_SHARE)
        all.push(...[withOtherNames(sentence, stock, random)].filter((one) => one !== null));
    if (random() < SHOUTED_SHARE) all.push(shouted(sentence));
    if (random() < PARTLY_SHOUTED_SHARE) all.push(partlyShouted(sentence, random));
  }
  return all;
}

export function packNames(learned: LearnedNames): Section[] {
  return [
    ...packTable(
      'names.weights',
      learned.rows.map(([hash, row]) => [hash, pruned(row)] as const),
      SCALE,
      CLASSES,
    ),
    {
      name: 'names.transitions',
      type: 'i16',
      meta: null,
      data: Int16Array.from(learned.transitions, (w) => Math.round(w * SCALE)),
    },
  ];
}

function pruned(row: readonly number[]): number[] {
  const kept: number[] = [];
  for (let i = 0; i < row.length; i += 2) if (Math.abs(row[i + 1]) >= PRUNE) kept.push(row[i], row[i + 1]);
  return kept;
}

export function readMaterial(dataDir: string): NamesMaterial {
  const sentences = readNames(dataDir);
  const lexiconSections = [
    ...packPhrases(phrasesOf(dataDir)),
    packClusters(clusterWords(rawText(dataDir, sentences), { clusters: 200, minCount: 3, rounds: 12 })),
  ];
  const sections = new Map(lexiconSections.map((section) => [section.name, section]));
  const lexicon = loadNameLexicon(sections);
  const own = readTagged(fileURLToPath(new URL('../annotations/names-own.jsonl', import.meta.url)));
  return { sentences, own, stock: readStock(), lexicon, lexiconSections };
}

function phrasesOf(dataDir: string): Phrases {
  const phrases: Phrases = new Map();
  const forms = inflections(dataDir);
  addWords(phrases, nameTaggerWords, (lemma) => forms.get(lemma) ?? endings(lemma));
  addWorld(phrases);
  for (const [name, gender] of givenNames()) {
    if (gender !== 'fem') addPhrase(phrases, name, 'given-masc');
    if (gender !== 'masc') addPhrase(phrases, name, 'given-fem');
  }
  return phrases;
}

/** Lemma → inflected forms, articles left off, of UniMorph's table. */
function inflections(dataDir: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const line of readFileSync(join(dataDir, 'unimorph-ro', 'ron.tsv'), 'utf8').split('\n')) {
    const [lemma, form] = line.split('\t');
    if (lemma === undefined || form === undefined) continue;
    const word = form.replace(/^(?:un|o|unui|unei|unor|niște|a|să) /, '');
    const known = forms.get(lemma);
    if (known === undefined) forms.set(lemma, [word]);
    else known.push(word);
  }
  return forms;
}

/** Endings that a Romanian noun may have, for words that the table lacks; a form that does not exist does no harm. */
function endings(lemma: string): string[] {
  if (lemma.includes(' ')) return [];
  if (/[ăa]$/.test(lemma))
    return ['a', 'ei', 'e', 'i', 'ele', 'elor', 'ilor', 'le', 'lor'].map((ending) => lemma.slice(0, -1) + ending);
  if (/e$/.test(lemma))
    return ['le', 'lui', 'a', 'i']
      .map((ending) => lemma + ending)
      .concat(`${lemma.slice(0, -1)}ei`, `${lemma.slice(0, -1)}i`);
  if (/u$/.test(lemma))
    return ['l', 'lui']
      .map((ending) => lemma + ending)
      .concat(['i', 'ii', 'ilor'].map((ending) => lemma.slice(0, -1) + ending));
  return ['ul', 'ului', 'i', 'ii', 'ilor', 'uri', 'urile', 'urilor', 'e', 'ele', 'elor'].map(
    (ending) => lemma + ending,
  );
}

/** Folded sentences of all the Romanian text there is but what is medical. */
function rawText(dataDir: string, sentences: readonly NamedSentence[]): string[][] {
  const text: string[][] = [];
  const files = ['ronec/v1-news.conllup', 'ud-ro-rrt/dev.conllu', 'ud-ro-rrt/older-extra.conllu'];
  const seen = new Set<string>();
  const add = (forms: readonly string[]): void => {
    const folded = forms.map((form) => (/^\d/.test(form) ? '0' : fold(form)));
    const key = folded.join('');
    if (!seen.has(key)) text.push(folded);
    seen.add(key);
  };
  for (const file of files)
    for (const tree of readConllu(readFileSync(join(dataDir, file), 'utf8'), file)) add(tree.forms);
  for (const { forms } of sentences) add(forms);
  return text;
}
