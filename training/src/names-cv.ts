/** Measures the name tagger by cross-validation: strict bounds, per kind of name. */
import { KINDS, loadNameTagger, type Piece, readSections, tagWindow, writeSections } from '@cronicar/reader/training';
import { isNews, type NamedSentence } from './names-data.js';
import { learnNames } from './names-learn.js';
import { type NamesMaterial, OPTIONS, packNames, readMaterial, withCopies } from './names-train.js';
import { randomFrom } from './random.js';

const FOLDS = 5;

/** Counts per kind; the last row is all kinds together. */
interface Counts {
  readonly gold: Int32Array;
  readonly found: Int32Array;
  readonly right: Int32Array;
}

/** Prints precision, recall and F1 of names per kind, over all folds of the news sentences. */
export function printNames(dataDir: string, print: (line: string) => void = console.log): void {
  const material = readMaterial(dataDir);
  const news = counts();
  const version1 = counts();
  const plain = counts();
  const rest = counts();
  for (let fold = 0; fold < FOLDS; fold++) measureFold(material, fold, { version1, news, plain, rest });
  printTable('names, RONEC v1 news sentences', version1, print);
  printTable('names, all news sentences', news, print);
  printTable('names, all news sentences without diacritics', plain, print);
  printTable('names, treebank sentences', rest, print);
}

interface Measured {
  readonly version1: Counts;
  readonly news: Counts;
  /** The news sentences with their diacritics taken off. */
  readonly plain: Counts;
  readonly rest: Counts;
}

function measureFold(material: NamesMaterial, fold: number, { version1, news, plain, rest }: Measured): void {
  const { sentences, own, stock, lexicon, lexiconSections } = material;
  const train = withCopies([...sentences.filter((_, i) => i % FOLDS !== fold), ...own], stock);
  const learned = learnNames(train, lexicon, { ...OPTIONS, random: randomFrom(fold + 1) });
  const tagger = loadNameTagger(readSections(writeSections([...packNames(learned), ...lexiconSections])));
  for (const [i, sentence] of sentences.entries()) {
    if (i % FOLDS !== fold) continue;
    const found = tagWindow(sentence.forms, sentence.folded, 0, sentence.forms.length, tagger);
    count(isNews(sentence) ? news : rest, sentence, found);
    if (sentence.id.startsWith('n')) count(version1, sentence, found);
    if (isNews(sentence)) {
      const forms = sentence.forms.map((form) => form.normalize('NFD').replace(/\p{M}/gu, ''));
      count(plain, sentence, tagWindow(forms, sentence.folded, 0, forms.length, tagger));
    }
  }
}

function counts(): Counts {
  const column = (): Int32Array => new Int32Array(KINDS.length + 1);
  return { gold: column(), found: column(), right: column() };
}

function count(into: Counts, { pieces }: NamedSentence, found: readonly Piece[]): void {
  const key = ({ first, end, kind }: Piece): string => `${first} ${end} ${kind}`;
  const gold = new Set(pieces.map(key));
  for (const { kind } of pieces) for (const row of [kind, KINDS.length]) into.gold[row]++;
  for (const piece of found)
    for (const row of [piece.kind, KINDS.length]) {
      into.found[row]++;
      if (gold.has(key(piece))) into.right[row]++;
    }
}

function printTable(title: string, { gold, found, right }: Counts, print: (line: string) => void): void {
  print(title);
  for (const [row, kind] of [...KINDS, 'all'].entries()) {
    const precision = (100 * right[row]) / Math.max(1, found[row]);
    const recall = (100 * right[row]) / Math.max(1, gold[row]);
    const f1 = (200 * right[row]) / Math.max(1, gold[row] + found[row]);
    print(
      `  ${kind.padEnd(5)} P ${precision.toFixed(1).padStart(5)}  R ${recall.toFixed(1).padStart(5)}  F1 ${f1.toFixed(1).padStart(5)}  (${gold[row]})`,
    );
  }
}
