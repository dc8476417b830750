/** Tagged units → trees: both parsers one after the other, and what comes of their two trees. */
import { mendCoordination } from './coordination.js';
import type { GrammarModels } from './grammar.js';
import { joinTrees, type Proposal, proposalOf } from './joint-tree.js';
import { type ParseWords, readParseWords } from './parse-words.js';
import { parse } from './parser.js';

export interface Trees {
  /** Position in the unit, -1 for the root. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly trusted: Uint8Array;
}

/** What is known of the words of a unit before it is parsed. */
export interface TaggedUnit {
  readonly tags: ArrayLike<number>;
  /** Hashes of forms (`WordFeatures.word`) and lemmas (`lemmaHash`). */
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
}

/**
 * Each unit's joint tree: an arc is trusted where both parsers have the same head and universal relation; in a unit that was
 * clear to the first parser, where no other arc was near.
 */
export function parseUnits(models: GrammarModels, units: readonly TaggedUnit[]): Trees[] {
  const { forward, second } = models;
  const words: ParseWords[] = [];
  for (const unit of units) words.push(parseWords(models, unit, false));
  const ahead: Proposal[] = [];
  for (const unit of words) ahead.push(proposalOf(parse(forward, unit), false));
  const back: (Proposal | null)[] = [];
  for (let u = 0; u < units.length; u++)
    back.push(
      isClear(ahead[u], second.under)
        ? null
        : proposalOf(parse(second.parser, parseWords(models, units[u], true)), true),
    );
  const all: Trees[] = [];
  for (let u = 0; u < units.length; u++) {
    const backward = back[u];
    const trees = backward === null ? onlyTree(ahead[u]) : jointTree(models, words[u], ahead[u], backward);
    const { tags } = units[u];
    mendCoordination(trees.head, trees.relation, (word) => models.morph[tags[word]], models.coordination);
    all.push(trees);
  }
  return all;
}

const parseWords = ({ atoms }: GrammarModels, { tags, forms, lemmas }: TaggedUnit, reversed: boolean): ParseWords =>
  readParseWords(tags, forms, lemmas, atoms, reversed);

function isClear({ lead }: Proposal, under: number): boolean {
  for (let i = 0; i < lead.length; i++) if ((lead[i] as number) < under) return false;
  return true;
}

function jointTree(
  { second, universal }: GrammarModels,
  words: ParseWords,
  forward: Proposal,
  backward: Proposal,
): Trees {
  const { head, label } = joinTrees(second.choice, words, forward, backward);
  return toTrees(head, label, (i) => {
    const same = forward.head[i] === backward.head[i];
    return same && universal[forward.label[i]] === universal[backward.label[i]];
  });
}

function onlyTree({ head, label, lead, labelLead }: Proposal): Trees {
  return toTrees(head, label, (i) => lead[i] >= SURE_ARC && labelLead[i] >= SURE_RELATION);
}

/** With these leads of arc and relation as many words are trusted, and are right as often, as where two parsers agree. */
const SURE_ARC = 90;
const SURE_RELATION = 45;

function toTrees(heads: Int32Array, labels: Int32Array, isTrusted: (word: number) => boolean): Trees {
  const count = heads.length;
  const head = new Int32Array(count);
  const trusted = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    head[i] = heads[i] === count ? -1 : heads[i];
    trusted[i] = isTrusted(i) ? 1 : 0;
  }
  return { head, relation: new Uint8Array(labels), trusted };
}
