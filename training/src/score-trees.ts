/** Scores of tags, lemmas and trees against a treebank, with the gold tokens and sentences. */
import { type GrammarModels, lemmaHash, lemmaOf, parseUnits, readWords, tag, UPOS } from '@cronicar/reader/training';
import type { Tree } from './conllu.js';

export interface Scores {
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  /** Labelled by the part before `:`. */
  readonly universal: number;
  readonly relations: ReadonlyMap<string, RelationScore>;
  /** Tokens a second. */
  readonly speed: { readonly tag: number; readonly lemma: number; readonly parse: number; readonly all: number };
}

export interface RelationScore {
  gold: number;
  read: number;
  right: number;
  /** Of those read, the trusted ones, and how many of them are right. */
  trusted: number;
  trustedRight: number;
}

export function measure(models: GrammarModels, trees: readonly Tree[]): Scores {
  const sum = { tokens: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, universal: 0 };
  const relations = new Map<string, RelationScore>();
  const of = (relation: string): RelationScore => {
    const known = relations.get(relation) ?? { gold: 0, read: 0, right: 0, trusted: 0, trustedRight: 0 };
    relations.set(relation, known);
    return known;
  };
  const t0 = cpu();
  const words = trees.map(({ forms }) => readWords(forms, models.lexicon));
  const tagged = words.map((unit) => tag(models.tagger, unit));
  const t1 = cpu();
  const lemmatized = trees.map(({ forms }, u) =>
    forms.map((form, i) => lemmaOf(models.lemmatizer, form, models.morph[tagged[u][i]])),
  );
  const units = trees.map((_, u) => ({
    tags: tagged[u],
    forms: words[u].word,
    lemmas: Int32Array.from(lemmatized[u], lemmaHash),
  }));
  const t2 = cpu();
  const parsed = parseUnits(models, units);
  const t3 = cpu();
  for (const [u, tree] of trees.entries()) {
    const tags = tagged[u];
    const lemmas = lemmatized[u];
    const { head, relation, trusted } = parsed[u];
    for (let i = 0; i < tree.forms.length; i++) {
      const { upos, tag: xpos } = models.morph[tags[i]];
      sum.tokens++;
      if (upos === tree.upos[i] && UPOS.includes(upos)) sum.upos++;
      if (xpos === tree.xpos[i]) sum.xpos++;
      if (lemmas[i].toLowerCase() === tree.lemmas[i].toLowerCase()) sum.lemma++;
      const rightHead = head[i] === tree.heads[i];
      const read = models.relations[relation[i]];
      if (rightHead) sum.uas++;
      if (rightHead && read === tree.relations[i]) sum.las++;
      const universal = universalOf(read);
      const gold = universalOf(tree.relations[i]);
      const right = rightHead && universal === gold;
      if (right) sum.universal++;
      for (const key of [universal, 'all']) {
        const score = of(key);
        score.read++;
        if (right) score.right++;
        if (trusted[i] === 1) {
          score.trusted++;
          if (right) score.trustedRight++;
        }
      }
      of(gold).gold++;
      of('all').gold++;
    }
  }
  const { tokens } = sum;
  const share = (n: number): number => (100 * n) / tokens;
  const rate = (ms: number): number => tokens / (ms / 1000);
  return {
    tokens,
    upos: share(sum.upos),
    xpos: share(sum.xpos),
    lemma: share(sum.lemma),
    uas: share(sum.uas),
    las: share(sum.las),
    universal: share(sum.universal),
    relations,
    speed: { tag: rate(t1 - t0), lemma: rate(t2 - t1), parse: rate(t3 - t2), all: rate(t3 - t0) },
  };
}

/** Milliseconds of processor time. */
const cpu = (): number => process.cpuUsage().user / 1000;

const SHOWN = [
  'all',
  'root',
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'conj',
  'appos',
  'nmod',
  'amod',
  'cop',
  'aux',
  'mark',
  'case',
  'parataxis',
  'flat',
];

export function printScores(name: string, scores: Scores, withRelations = true): void {
  const at = (value: number): string => value.toFixed(1);
  console.log(
    `\n${name} (${scores.tokens} tokens): UPOS ${at(scores.upos)}  XPOS ${at(scores.xpos)}  lemma ${at(scores.lemma)}  ` +
      `UAS ${at(scores.uas)}  LAS ${at(scores.las)}  universal LAS ${at(scores.universal)}`,
  );
  const k = (value: number): string => `${Math.round(value / 1000)}k`;
  const { tag: tagged, lemma, parse, all } = scores.speed;
  console.log(`  tokens/s: tagger ${k(tagged)}, lemmas ${k(lemma)}, two parsers ${k(parse)}, all ${k(all)}`);
  if (!withRelations) return;
  console.log('  relation     gold     P     R    F1   trusted: P     R');
  for (const relation of SHOWN) {
    const score = scores.relations.get(relation);
    if (!score) continue;
    const cell = (right: number, of: number): string => at(of === 0 ? 0 : (100 * right) / of).padStart(6);
    console.log(
      `  ${relation.padEnd(10)} ${String(score.gold).padStart(6)}${cell(score.right, score.read)}${cell(score.right, score.gold)}` +
        `${cell(2 * score.right, score.read + score.gold)}     ${cell(score.trustedRight, score.trusted)}${cell(score.trustedRight, score.gold)}`,
    );
  }
}

const universalOf = (relation: string): string => relation.split(':')[0];
