/** Trains tagger, lemmatizer, both parsers and what joins their trees: each learns on what the ones before it will give it. */
import {
  type Lemmatizer,
  type Lexicon,
  lemmaHash,
  lemmaOf,
  loadLemmatizer,
  loadLexicon,
  loadParser,
  loadTagger,
  type Morph,
  packMoves,
  parse,
  proposalOf,
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
import type { Drop, Variants } from './learn.js';
import { sureRelations, sureTags } from './sure.js';
import { type JointExample, trainJoint } from './train-joint.js';
import { trainLemmatizer } from './train-lemmatizer.js';
import { type ParseExample, trainParser } from './train-parser.js';
import { collectTags, packTagger, type TagExample, type TagSet, tagExample, trainTagger } from './train-tagger.js';
import { stripped, type TrainingData } from './treebanks.js';
import { buildLexicon } from './unimorph.js';

export interface Effort {
  readonly taggerEpochs: number;
  readonly parserEpochs: number;
  /** Units without an arc of a smaller lead are not parsed a second time in use; null: every unit is. */
  readonly secondUnder: number | null;
  /** Parts for jackknifing: the tags that the parsers learn on come from a tagger that has not seen the sentence. */
  readonly folds: number;
  /** When features with small weights are given up, see `Drop`. */
  readonly taggerDrops: readonly Drop[];
  readonly parserDrops: readonly Drop[];
  /** Weights under these are left out of the file. */
  readonly prune: { readonly tags: number; readonly moves: number; readonly relations: number };
}

export const FULL_EFFORT: Effort = {
  taggerEpochs: 8,
  parserEpochs: 12,
  secondUnder: null,
  folds: 3,
  taggerDrops: [{ epoch: 2, under: 1 }],
  parserDrops: [
    { epoch: 2, under: 1 },
    { epoch: 4, under: 2 },
  ],
  prune: { tags: 1, moves: 0.5, relations: 0.75 },
};

const JACKKNIFE_EPOCHS = 2;
/** The parsers that the choice between them is learned on: two halves, either parsed by what the other one taught. */
const CHOICE_FOLDS = 2;
const CHOICE_PARSER_EPOCHS = 4;
const CHOICE_EPOCHS = 6;
/** Steps of an integer weight per perceptron step. */
const SCALE = 2;
/** Weight of a machine-made tree against a hand-made one. News gains from full weight, other text loses nothing. */
const SILVER_WEIGHT = 1;
const DIRECTIONS = ['forward', 'backward'] as const;

/** The sections of all grammar models. */
export function trainGrammar({ gold, silver, inflections, readTag }: TrainingData, effort: Effort): Section[] {
  const lexiconSections = buildLexicon(inflections);
  const lemmaSections = trainLemmatizer(gold, inflections, readTag);
  const lexicon = loadLexicon(loaded(lexiconSections));
  const tags = collectTags(gold, silver, UPOS);
  const morph = tags.names.map(readTag);
  const parts: Parts = { lexicon, lemmatizer: loadLemmatizer(loaded(lemmaSections)), morph, atoms: tagAtoms(morph) };

  const trees = [...gold, ...silver].filter(isTree);
  const tagExamples = trees.map((tree) => ({
    written: tagExample(tree, lexicon, tags),
    bare: tagExample(stripped(tree), lexicon, tags),
  }));
  console.log(`tagger: ${trees.length} sentences, ${tags.names.length} tags`);
  const taggerSections = learnTagger(tagExamples, tags, effort, effort.taggerEpochs, 1);
  const taggers = jackknife(tagExamples, tags, effort);

  const relations = [...new Set(gold.flatMap((tree) => tree.relations))].sort();
  const [forward, backward] = DIRECTIONS.map((_, direction) =>
    trees.flatMap((tree, i) => {
      if (tree.relations.some((relation) => !relations.includes(relation))) return [];
      const tagger = taggers[i % taggers.length];
      const weight = i < gold.length ? 1 : SILVER_WEIGHT;
      const example = (words: Tree): ParseExample =>
        parseExample(words, parts, tagger, relations, weight, direction === 1);
      return [{ written: example(tree), bare: example(stripped(tree)) }];
    }),
  );
  const parserSections = [forward, backward].flatMap((examples, direction) => {
    const name = `parser.${DIRECTIONS[direction]}`;
    console.log(`${name}: ${relations.length} relations`);
    return learnParser(name, examples, relations.length, effort, effort.parserEpochs, 11 + direction);
  });
  const names: Section = { name: 'parser.relations', type: 'u8', data: new Uint8Array(0), meta: relations };
  const choice = learnChoice(forward, backward, relations.length, effort);
  return [...lexiconSections, ...lemmaSections, ...taggerSections, ...parserSections, choice, names];
}

function learnTagger(
  examples: readonly Variants<TagExample>[],
  tags: TagSet,
  { taggerDrops, prune }: Effort,
  epochs: number,
  seed: number,
): Section[] {
  const model = trainTagger(examples, tags, { epochs, drops: taggerDrops, seed });
  return [...packTagger(model, tags, SCALE, prune.tags), sureTags(examples)];
}

/** One tagger for each part, learned from the others; sentence `i` is in part `i % folds`. */
function jackknife(examples: readonly Variants<TagExample>[], tags: TagSet, effort: Effort): Tagger[] {
  const { folds } = effort;
  return Array.from({ length: folds }, (_, fold) => {
    console.log(`tagger without part ${fold + 1} of ${folds}`);
    const rest = folds > 1 ? examples.filter((_, i) => i % folds !== fold) : examples;
    return loadTagger(loaded(learnTagger(rest, tags, effort, JACKKNIFE_EPOCHS, 2 + fold)), tags.upos);
  });
}

function learnParser(
  name: string,
  examples: readonly Variants<ParseExample>[],
  relations: number,
  { parserDrops, prune }: Effort,
  epochs: number,
  seed: number,
): Section[] {
  const { moves, arcs } = trainParser(examples, relations, { epochs, drops: parserDrops, seed });
  return [
    packMoves(`${name}.moves`, moves.contrasts(prune.moves), SCALE),
    ...arcs.pack(`${name}.arcs`, SCALE, prune.relations, relations),
    sureRelations(`${name}.sure`, examples),
  ];
}

/** The model that chooses between the parsers, learned where they have not seen the sentence. */
function learnChoice(
  forward: readonly Variants<ParseExample>[],
  backward: readonly Variants<ParseExample>[],
  relations: number,
  effort: Effort,
): Section {
  const examples = Array.from({ length: CHOICE_FOLDS }, (_, fold) => {
    const [ahead, back] = [forward, backward].map((all, direction) => {
      console.log(`parser.${DIRECTIONS[direction]} without part ${fold + 1} of ${CHOICE_FOLDS}`);
      const rest = all.filter((_, i) => i % CHOICE_FOLDS !== fold);
      const sections = learnParser('parser', rest, relations, effort, CHOICE_PARSER_EPOCHS, 21 + 2 * fold + direction);
      return loadParser(loaded(sections), 'parser', relations);
    });
    return forward.flatMap((variants, i) => {
      if (i % CHOICE_FOLDS !== fold) return [];
      return (['written', 'bare'] as const).map((variant): JointExample => {
        const { words, heads, labels } = variants[variant];
        return {
          words,
          heads,
          labels,
          forward: proposalOf(parse(ahead, words), false),
          backward: proposalOf(parse(back, backward[i][variant].words), true),
        };
      });
    });
  }).flat();
  const model = trainJoint(examples, { epochs: CHOICE_EPOCHS, seed: 31 });
  return { ...packMoves('parser.choice', model.contrasts(0.5), SCALE), meta: effort.secondUnder };
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
