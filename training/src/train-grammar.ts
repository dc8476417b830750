/** Trains tagger, lemmatizer and both parsers, one after the other: each learns on what the ones before it will give it. */
import {
  type Lemmatizer,
  type Lexicon,
  lemmaHash,
  lemmaOf,
  loadLemmatizer,
  loadLexicon,
  loadTable,
  type Morph,
  packMoves,
  readMorph,
  readParseWords,
  readSections,
  readWords,
  type Section,
  type TagAtoms,
  type Tagger,
  tag,
  tagAtoms,
  UPOS,
  writeSections,
} from '@cronicar/reader/training';
import type { Tree } from './conllu.js';
import type { Variants } from './learn.js';
import { sureRelations, sureTags } from './sure.js';
import { trainLemmatizer } from './train-lemmatizer.js';
import { type ParseExample, trainParser } from './train-parser.js';
import { collectTags, packTagger, type TagExample, type TagSet, tagExample, trainTagger } from './train-tagger.js';
import { stripped, type TrainingData } from './treebanks.js';
import { buildLexicon } from './unimorph.js';

export interface Effort {
  readonly taggerEpochs: number;
  readonly parserEpochs: number;
  /** Parts for jackknifing: the tags that the parsers learn on come from a tagger that has not seen the sentence. */
  readonly folds: number;
  /** After two epochs, features with weights under this are given up; in the file, entries under half of it. */
  readonly dropUnder: number;
}

export const FULL_EFFORT: Effort = { taggerEpochs: 7, parserEpochs: 10, folds: 3, dropUnder: 1 };

const JACKKNIFE_EPOCHS = 2;
/** Steps of an Int8 weight per perceptron step. */
const SCALE = 2;
/** Weight of a machine-made tree against a hand-made one. News gains from full weight, other text loses nothing. */
const SILVER_WEIGHT = 1;

/** The sections of all grammar models. */
export function trainGrammar({ gold, silver, inflections }: TrainingData, effort: Effort): Section[] {
  const { dropUnder } = effort;
  const lexiconSections = buildLexicon(inflections);
  const lemmaSections = trainLemmatizer(gold, inflections);
  const lexicon = loadLexicon(loaded(lexiconSections));
  const tags = collectTags(gold, silver, UPOS);
  const morph = tags.names.map(readMorph);
  const parts: Parts = { lexicon, lemmatizer: loadLemmatizer(loaded(lemmaSections)), morph, atoms: tagAtoms(morph) };

  const trees = [...gold, ...silver].filter(isTree);
  const tagExamples = trees.map((tree) => ({
    written: tagExample(tree, lexicon, tags),
    bare: tagExample(stripped(tree), lexicon, tags),
  }));
  console.log(`tagger: ${trees.length} sentences, ${tags.names.length} tags`);
  const taggerSections = packTagger(
    trainTagger(tagExamples, tags, { epochs: effort.taggerEpochs, dropUnder, seed: 1 }),
    tags,
    SCALE,
    dropUnder / 2,
  );
  taggerSections.push(...sureTags(tagExamples));
  const taggers = jackknife(tagExamples, tags, effort);

  const relations = [...new Set(gold.flatMap((tree) => tree.relations))].sort();
  const parserSections = (['parser.forward', 'parser.backward'] as const).flatMap((name, direction) => {
    console.log(`${name}: ${relations.length} relations`);
    const examples = trees.flatMap((tree, i) => {
      if (tree.relations.some((relation) => !relations.includes(relation))) return [];
      const tagger = taggers[i % taggers.length];
      const weight = i < gold.length ? 1 : SILVER_WEIGHT;
      const example = (words: Tree): ParseExample =>
        parseExample(words, parts, tagger, relations, weight, direction === 1);
      return [{ written: example(tree), bare: example(stripped(tree)) }];
    });
    const { moves, arcs } = trainParser(examples, relations.length, {
      epochs: effort.parserEpochs,
      dropUnder,
      seed: 11 + direction,
    });
    return [
      packMoves(`${name}.moves`, moves.contrasts(dropUnder / 2), SCALE),
      ...arcs.pack(`${name}.arcs`, SCALE, dropUnder / 2),
      ...sureRelations(`${name}.sure`, examples),
    ];
  });
  const names: Section = { name: 'parser.relations', type: 'u8', data: new Uint8Array(0), meta: relations };
  return [...lexiconSections, ...lemmaSections, ...taggerSections, ...parserSections, names];
}

/** One tagger for each part, learned from the others; sentence `i` is in part `i % folds`. */
function jackknife(examples: readonly Variants<TagExample>[], tags: TagSet, { folds, dropUnder }: Effort): Tagger[] {
  return Array.from({ length: folds }, (_, fold) => {
    console.log(`tagger without part ${fold + 1} of ${folds}`);
    const rest = folds > 1 ? examples.filter((_, i) => i % folds !== fold) : examples;
    const sections = packTagger(
      trainTagger(rest, tags, { epochs: JACKKNIFE_EPOCHS, dropUnder, seed: 2 + fold }),
      tags,
      SCALE,
      dropUnder / 2,
    );
    const file = loaded([...sections, ...sureTags(rest)]);
    return { table: loadTable(file, 'tagger'), sure: loadTable(file, 'tagger.sure'), upos: tags.upos };
  });
}

interface Parts {
  readonly lexicon: Lexicon;
  readonly lemmatizer: Lemmatizer;
  readonly morph: readonly Morph[];
  readonly atoms: TagAtoms;
}

/** A tree with the tags and lemmas that the parser will be given in use. */
function parseExample(
  { forms, heads, relations }: Tree,
  { lexicon, lemmatizer, morph, atoms }: Parts,
  tagger: Tagger,
  relationNames: readonly string[],
  weight: number,
  reversed: boolean,
): ParseExample {
  const features = readWords(forms, lexicon);
  const tags = tag(tagger, features);
  const lemmas = Int32Array.from(forms, (form, i) => lemmaHash(lemmaOf(lemmatizer, form, morph[tags[i]])));
  const count = forms.length;
  const place = (i: number): number => (i < 0 ? count : reversed ? count - 1 - i : i);
  const example = {
    words: readParseWords(tags, features.word, lemmas, atoms, reversed),
    heads: new Int32Array(count),
    labels: new Int32Array(count),
    weight,
  };
  for (let i = 0; i < count; i++) {
    example.heads[place(i)] = place(heads[i]);
    example.labels[place(i)] = relationNames.indexOf(relations[i]);
  }
  return example;
}

const loaded = (sections: readonly Section[]) => readSections(writeSections(sections));

/** One root and no circle. */
function isTree({ heads }: Tree): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++, at = heads[at]) if (steps > heads.length) return false;
    return true;
  });
}
