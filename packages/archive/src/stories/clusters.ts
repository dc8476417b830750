import type { FactRef, Overrides } from './story.js';

/** Two facts of two reports that a comparison found to be one. */
export interface FactLink {
  readonly a: FactRef;
  readonly b: FactRef;
  readonly score: number;
}

/** Of all pairs between two groups this share must be linked before they become one. */
const LINKED = 0.34;

/**
 * Groups of facts that are one, best links first. No group has two facts of one report: what a report tells apart is apart.
 * What people merged or split comes first. `compared` tells which pairs of reports were looked at. The order of facts and links is all one; every fact is in one group.
 */
export function clusterFacts(
  facts: readonly FactRef[],
  links: readonly FactLink[],
  { merged = [], split = [] }: Overrides = {},
  compared: (a: string, b: string) => boolean = () => true,
): FactRef[][] {
  // Numbers in order of key stand for facts: texts are slow to compare by the million.
  const ordered = [...facts].sort((x, y) => compare(keyOf(x), keyOf(y)));
  const numbers = new Map(ordered.map((fact, i) => [keyOf(fact), i]));
  const groups: number[][] = ordered.map((_, i) => [i]);
  const pairs = (list: readonly { readonly a: FactRef; readonly b: FactRef; readonly score: number }[]): Pair[] =>
    list.flatMap(({ a, b, score }) => {
      const [x, y] = [numbers.get(keyOf(a)), numbers.get(keyOf(b))];
      return x === undefined || y === undefined ? [] : [{ a: Math.min(x, y), b: Math.max(x, y), score }];
    });
  const byHand = (list: readonly (readonly [FactRef, FactRef])[]) => pairs(list.map(([a, b]) => ({ a, b, score: 0 })));
  const size = ordered.length;
  const apart = new Set(byHand(split).map(({ a, b }) => a * size + b));
  const found = pairs(links);
  const linked = new Set(found.map(({ a, b }) => a * size + b));
  const has = (set: ReadonlySet<number>, x: number, y: number) => set.has(x < y ? x * size + y : y * size + x);
  const join = (left: readonly number[], right: readonly number[]) => {
    const group = [...left, ...right];
    for (const i of group) groups[i] = group;
  };
  const mayJoin = (left: readonly number[], right: readonly number[]) =>
    left !== right && (apart.size === 0 || !left.some((x) => right.some((y) => has(apart, x, y))));

  for (const { a, b } of byHand(merged).sort((x, y) => x.a - y.a || x.b - y.b)) {
    const [left, right] = [groups[a] as number[], groups[b] as number[]];
    if (mayJoin(left, right)) join(left, right);
  }
  for (const { a, b } of found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [left, right] = [groups[a] as number[], groups[b] as number[]];
    if (mayJoin(left, right) && areOne(left, right)) join(left, right);
  }
  return [...new Set(groups)].map((group) => group.map((i) => ordered[i] as FactRef));

  function areOne(left: readonly number[], right: readonly number[]): boolean {
    let all = 0;
    let together = 0;
    for (const x of left) {
      for (const y of right) {
        const [one, other] = [(ordered[x] as FactRef).report, (ordered[y] as FactRef).report];
        if (one === other) return false;
        if (!compared(one, other)) continue;
        all++;
        if (has(linked, x, y)) together++;
      }
    }
    return together >= LINKED * all;
  }
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export function keyOf({ report, fact }: FactRef): string {
  return `${report}\n${fact}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
