/**
 * Word clusters by the exchange algorithm (Martin, Liermann & Ney 1998): each word is put, again and again, into the class
 * that makes the class bigrams of the text most likely. Deterministic; no randomness.
 */

export interface ClusterOptions {
  readonly clusters: number;
  /** Rarer words get no cluster. */
  readonly minCount: number;
  readonly rounds: number;
}

interface Bigrams {
  readonly words: readonly string[];
  /** Neighbours of each word as pairs of word id and count; the last word id stands for rare words and the edge. */
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
}

/** Word → cluster, for words of sentences of folded words. */
export function clusterWords(sentences: Iterable<readonly string[]>, options: ClusterOptions): Map<string, number> {
  const { words, before, after } = countBigrams(sentences, options.minCount);
  const size = words.length;
  // The class after the last is that of rare words and edges; nothing moves in or out of it.
  const classes = options.clusters + 1;
  const classOf = Int32Array.from({ length: size + 1 }, (_, word) =>
    word === size ? options.clusters : word % options.clusters,
  );
  const pairs = new Int32Array(classes * classes);
  const lefts = new Int32Array(classes);
  const rights = new Int32Array(classes);
  for (let word = 0; word <= size; word++) {
    const row = after[word];
    for (let k = 0; k < row.length; k += 2) {
      const from = classOf[word];
      const to = classOf[row[k] as number];
      pairs[from * classes + to] += row[k + 1];
      lefts[from] += row[k + 1];
      rights[to] += row[k + 1];
    }
  }
  const log = logTable();
  const in_ = new Int32Array(classes);
  const out = new Int32Array(classes);
  for (let round = 0; round < options.rounds; round++) {
    let moved = 0;
    for (let word = 0; word < size; word++) {
      const self = selfCount(after[word], word);
      const inClasses = sumByClass(before[word], classOf, word, in_);
      const outClasses = sumByClass(after[word], classOf, word, out);
      const inTotal = total(before[word]);
      const outTotal = total(after[word]);
      const old = classOf[word];
      move(pairs, classes, old, inClasses, in_, outClasses, out, self, -1);
      lefts[old] -= outTotal;
      rights[old] -= inTotal;
      let best = old;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < options.clusters; c++) {
        let gain = 0;
        for (const from of inClasses) {
          if (from === c) continue;
          const n = pairs[from * classes + c];
          gain += log(n + in_[from]) - log(n);
        }
        for (const to of outClasses) {
          if (to === c) continue;
          const n = pairs[c * classes + to];
          gain += log(n + out[to]) - log(n);
        }
        const loop = pairs[c * classes + c];
        gain += log(loop + in_[c] + out[c] + self) - log(loop);
        const left = lefts[c];
        const right = rights[c];
        gain -= log(left + outTotal) - log(left) + log(right + inTotal) - log(right);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = c;
        }
      }
      if (best !== old) moved++;
      classOf[word] = best;
      move(pairs, classes, best, inClasses, in_, outClasses, out, self, 1);
      lefts[best] += outTotal;
      rights[best] += inTotal;
      for (const c of inClasses) in_[c] = 0;
      for (const c of outClasses) out[c] = 0;
    }
    if (moved < size / 200) break;
  }
  return new Map(words.map((word, i) => [word, classOf[i] as number]));
}

function move(
  pairs: Int32Array,
  classes: number,
  at: number,
  inClasses: readonly number[],
  in_: Int32Array,
  outClasses: readonly number[],
  out: Int32Array,
  self: number,
  by: number,
): void {
  for (const from of inClasses) pairs[from * classes + at] += by * in_[from];
  for (const to of outClasses) pairs[at * classes + to] += by * out[to];
  pairs[at * classes + at] += by * self;
}

function sumByClass(row: Int32Array, classOf: Int32Array, word: number, sums: Int32Array): number[] {
  const touched: number[] = [];
  for (let k = 0; k < row.length; k += 2) {
    if (row[k] === word) continue;
    const c = classOf[row[k] as number];
    if (sums[c] === 0) touched.push(c);
    sums[c] += row[k + 1];
  }
  return touched;
}

function selfCount(row: Int32Array, word: number): number {
  for (let k = 0; k < row.length; k += 2) if (row[k] === word) return row[k + 1];
  return 0;
}

function total(row: Int32Array): number {
  let sum = 0;
  for (let k = 1; k < row.length; k += 2) sum += row[k];
  return sum;
}

/** n · log n, from a table for small n. */
function logTable(): (n: number) => number {
  const table = Float64Array.from({ length: 1 << 18 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
  return (n) => (n < table.length ? table[n] : n * Math.log(n));
}

function countBigrams(sentences: Iterable<readonly string[]>, minCount: number): Bigrams {
  const counts = new Map<string, number>();
  const list = [...sentences];
  for (const sentence of list) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([, n]) => n >= minCount);
  words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const ids = new Map(words.map(([word], i) => [word, i]));
  const rare = words.length;
  const after = Array.from({ length: rare + 1 }, () => new Map<number, number>());
  for (const sentence of list) {
    let last = rare;
    for (let i = 0; i <= sentence.length; i++) {
      const next = i < sentence.length ? (ids.get(sentence[i]) ?? rare) : rare;
      const row = after[last] as Map<number, number>;
      row.set(next, (row.get(next) ?? 0) + 1);
      last = next;
    }
  }
  const before = Array.from({ length: rare + 1 }, () => [] as number[]);
  for (const [word, row] of after.entries()) for (const [next, n] of row) before[next].push(word, n);
  return {
    words: words.map(([word]) => word),
    before: before.map((row) => Int32Array.from(row)),
    after: after.map((row) => Int32Array.from([...row].flat())),
  };
}
