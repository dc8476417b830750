/** Look-ups for what needs no scores: keys that were always seen with one class. */
import { arcKey, isPlain, packLookUp, type Section } from '@cronicar/reader/training';
import type { Variants } from './learn.js';
import type { ParseExample } from './train-parser.js';
import type { TagExample } from './train-tagger.js';

/** Seen so often, and with other classes no more than now and then: treebanks have slips. */
const OFTEN = 8;
const SHARE = 0.998;

export function sureTags(examples: readonly Variants<TagExample>[]): Section {
  const counts = createCounts();
  for (const { written, bare } of examples) {
    for (const { words, gold } of [written, bare])
      for (let i = 0; i < words.count; i++) if (isPlain(words.shape[i])) counts.add(words.word[i], gold[i]);
  }
  return packLookUp('tagger.sure', counts.sure());
}

export function sureRelations(name: string, examples: readonly Variants<ParseExample>[]): Section {
  const counts = createCounts();
  for (const { written, bare } of examples) {
    for (const { words, heads, labels } of [written, bare])
      for (let i = 0; i < words.count; i++) counts.add(arcKey(words, heads[i], i), labels[i]);
  }
  return packLookUp(name, counts.sure());
}

function createCounts() {
  const counts = new Map<number, Map<number, number>>();
  return {
    add: (key: number, value: number): void => {
      const of = counts.get(key) ?? new Map<number, number>();
      if (of.size === 0) counts.set(key, of);
      of.set(value, (of.get(value) ?? 0) + 1);
    },
    sure: function* (): Iterable<readonly [number, number]> {
      for (const [key, of] of counts) {
        const total = [...of.values()].reduce((sum, n) => sum + n, 0);
        const [value, most] = [...of].reduce((best, one) => (one[1] > best[1] ? one : best));
        if (value < UNKNOWN && total >= OFTEN * 2 && most >= total * SHARE) yield [key, value] as const;
      }
    },
  };
}
/** Marks a tag too rare to be learned. */
const UNKNOWN = 65535;
