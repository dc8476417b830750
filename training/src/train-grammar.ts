/** Trains tagger, lemmatizer and both parsers, one after the other: each learns on what the ones before it will give it. */
import {
  lemmaOf, type Lemmatizer, type Lexicon, loadLemmatizer, loadLexicon, loadTable, type Morph, readMorph, readParseWords, readSections,
  readWords, type Section, tag, type TagAtoms, tagAtoms, type Tagger, UPOS, writeSections, hashString,
} from '@cronicar/reader/training';
import type { Tree } from './conllu.js';
import { trainLemmatizer } from './train-lemmatizer.js';
import { type ParseExample, trainParser } from './train-parser.js';
import { collectTags, packTagger, type TagExample, tagExample, type TagSet, trainTagger } from './train-tagger.js';
import type { Variants } from './variants.js';
import { stripped, type TrainingData } from './treebanks.js';
import { buildLexicon } from './unimorph.js';

export interface Effort {
  readonly taggerEpochs: number;
  readonly parserEpochs: number;
  /** Parts for jackknifing; below 2 the parsers learn on tags that are too good. */
  readonly folds: number;
}

export const FULL_EFFORT: Effort = { taggerEpochs: 6, parserEpochs: 7, folds: 4 };

export function trainGrammar({ gold, silver, inflections }: TrainingData, effort: Effort): Section[] {
  const lexiconSections = buildLexicon(inflections);
  const lexicon = loadLexicon(readSections(writeSections(lexiconSections)));
  const tags = collectTags(gold, silver, UPOS);
  const morph = tags.names.map(readMorph);
  const atoms = tagAtoms(morph);
  const lemmaSections = trainLemmatizer(gold, inflections);
  const lemmatizer = loadLemmatizer(readSections(writeSections(lemmaSections)));

  const trees = [...gold, ...silver];
  const tagExamples = trees.map((tree) => ({ written: tagExample(tree, lexicon, tags), bare: tagExample(stripped(tree), lexicon, tags) }));
  const learn = (some: readonly Variants<TagExample>[], epochs: number, seed: number): Section[] =>
    packTagger(trainTagger(some, tags, epochs, seed), tags, TAGGER_SCALE, TAGGER_PRUNE);
  console.log(`tagger: ${trees.length} sentences, ${tags.names.length} tags`);
  const taggerSections = learn(tagExamples, effort.taggerEpochs, 1);

  const relations = [...new Set(gold.flatMap(({ relations }) => relations))].sort();
  const relationRow = new Map(relations.map((relation, i) => [relation, i]));
  const examples: Variants<ParseExample>[][] = [[], []];
  const example = (tree: Tree, tagger: Tagger, weight: number, reversed: boolean): ParseExample => {
    const { words } = parseInput(tree.forms, lexicon, tagger, lemmatizer, morph, atoms, reversed);
    const count = tree.forms.length;
    const place = (i: number): number => (i < 0 ? count : reversed ? count - 1 - i : i);
    const heads = new Int32Array(count);
    const labels = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      heads[place(i)] = place(tree.heads[i]);
      labels[place(i)] = relationRow.get(tree.relations[i]) as number;
    }
    return { words, heads, labels, weight };
  };
  const folds = Math.max(1, effort.folds);
  for (let fold = 0; fold < folds; fold++) {
    console.log(`tags for the parsers: part ${fold + 1} of ${folds}`);
    const rest = tagExamples.filter((_, i) => i % folds !== fold);
    const tagger = asTagger(folds > 1 ? learn(rest, Math.min(JACKKNIFE_EPOCHS, effort.taggerEpochs), 2 + fold) : taggerSections, tags);
    for (const [i, tree] of trees.entries()) {
      if (i % folds !== fold || !isTree(tree) || tree.relations.some((relation) => !relationRow.has(relation))) continue;
      const weight = i < gold.length ? 1 : SILVER_WEIGHT;
      for (const [r, reversed] of [false, true].entries()) {
        examples[r].push({
          written: example(tree, tagger, weight, reversed),
          bare: example(stripped(tree), tagger, weight, reversed),
        });
      }
    }
  }
  const sections = [...lexiconSections, ...lemmaSections, ...taggerSections];
  for (const [r, name] of (['parser.forward', 'parser.backward'] as const).entries()) {
    console.log(`${name}: ${examples[r].length} sentences, ${relations.length} relations`);
    const model = trainParser(examples[r], relations.length, effort.parserEpochs, 11 + r);
    sections.push(...model.pack(name, PARSER_SCALE, PARSER_PRUNE));
  }
  sections.push({ name: 'parser.relations', type: 'u8', data: new Uint8Array(0), meta: relations });
  return sections;
}

const JACKKNIFE_EPOCHS = 3;
const TAGGER_SCALE = 2;
const TAGGER_PRUNE = 0.75;
const PARSER_SCALE = 2;
const PARSER_PRUNE = 0.75;
/** A machine-made tree teaches less than a hand-made one. */
const SILVER_WEIGHT = 0.5;

export function asTagger(sections: readonly Section[], tags: Pick<TagSet, 'upos'>): Tagger {
  return { table: loadTable(readSections(writeSections(sections)), 'tagger'), upos: tags.upos };
}

/** Predicted tags and lemmas of a sentence, and what a parser sees of them. */
function parseInput(
  forms: readonly string[], lexicon: Lexicon, tagger: Tagger, lemmatizer: Lemmatizer, morph: readonly Morph[], atoms: TagAtoms, reversed: boolean,
) {
  const features = readWords(forms, lexicon);
  const tags = tag(tagger, features);
  const lemmas = Int32Array.from(forms, (form, i) => hashString(lemmaOf(lemmatizer, form, morph[tags[i]]).toLowerCase()));
  return { tags, words: readParseWords(tags, features.word, lemmas, atoms, reversed) };
}

/** One root and no circle. */
function isTree({ heads }: Tree): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++, at = heads[at]) if (steps > heads.length) return false;
    return true;
  });
}
