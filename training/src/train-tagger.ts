import {
  type Lexicon,
  MAX_TAG_FEATURES,
  readWords,
  type Section,
  tagFeatures,
  type WordFeatures,
} from '@cronicar/reader/training';
import type { Tree } from './conllu.js';
import { dropBefore, type LearnOptions, pick, type Variants } from './learn.js';
import { Perceptron } from './perceptron.js';
import { randomFrom, shuffle } from './random.js';

/** Joint tags `UPOS|XPOS`, each with the number of its part of speech. */
export interface TagSet {
  readonly names: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
  readonly upos: Uint8Array;
}

export interface TagExample {
  readonly words: WordFeatures;
  /** Tag rows; 65535 where the tag is too rare to be learned. */
  readonly gold: Uint16Array;
}

const UNKNOWN = 65535;

/** The tags of the hand-made trees, and those of machine-made ones that are no slips (seen often). */
export function collectTags(gold: readonly Tree[], silver: readonly Tree[], uposNames: readonly string[]): TagSet {
  const counts = new Map<string, number>();
  const count = (trees: readonly Tree[], by: number): void => {
    for (const { upos, xpos } of trees)
      for (let i = 0; i < upos.length; i++)
        counts.set(`${upos[i]}|${xpos[i]}`, (counts.get(`${upos[i]}|${xpos[i]}`) ?? 0) + by);
  };
  count(gold, 10);
  count(silver, 1);
  const names = [...counts]
    .filter(([, n]) => n >= 20)
    .map(([name]) => name)
    .sort();
  return {
    names,
    rows: new Map(names.map((name, i) => [name, i])),
    upos: Uint8Array.from(names, (name) => uposNames.indexOf(name.slice(0, name.indexOf('|')))),
  };
}

export function tagExample(tree: Tree, lexicon: Lexicon, tags: TagSet): TagExample {
  const gold = Uint16Array.from(tree.forms, (_, i) => tags.rows.get(`${tree.upos[i]}|${tree.xpos[i]}`) ?? UNKNOWN);
  return { words: readWords(tree.forms, lexicon), gold };
}

/**
 * Learns with the predicted tags to the left, as they will be in use. A sentence is given as it is and without
 * diacritics; each time one of the two is read.
 */
export function trainTagger(
  examples: readonly Variants<TagExample>[],
  tags: TagSet,
  { epochs, drops, seed }: LearnOptions,
): Perceptron {
  const model = new Perceptron();
  const random = randomFrom(seed);
  const order = examples.slice();
  const features = new Int32Array(MAX_TAG_FEATURES);
  const scores = new Float64Array(tags.names.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const under = dropBefore(epoch, drops);
    if (under !== undefined) model.freeze(under);
    shuffle(order, random);
    let wrong = 0;
    let total = 0;
    for (const variants of order) {
      const { words, gold } = pick(variants, random);
      const predicted = new Uint16Array(words.count);
      for (let i = 0; i < words.count; i++) {
        const count = tagFeatures(words, predicted, tags.upos, i, features);
        scores.fill(0);
        model.score(features, count, scores);
        let best = 0;
        for (let c = 1; c < scores.length; c++) if (scores[c] > scores[best]) best = c;
        predicted[i] = best;
        model.time++;
        if (gold[i] === UNKNOWN) continue;
        total++;
        if (best === gold[i]) continue;
        wrong++;
        model.update(features, count, gold[i], best, 1);
      }
    }
    console.log(`  tagger epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)}% wrong`);
  }
  return model;
}

/** Sections `tagger.*`: the weights and the names of the tags. */
export function packTagger(model: Perceptron, tags: TagSet, scale: number, prune: number): Section[] {
  return [
    ...model.pack('tagger', scale, prune, tags.names.length),
    { name: 'tagger.tags', type: 'u8', data: tags.upos, meta: tags.names },
  ];
}
