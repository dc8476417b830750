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
 * What people merged or split comes first. The order of facts and links is all one; every fact is in one group.
 */
export function clusterFacts(
  facts: readonly FactRef[],
  links: readonly FactLink[],
  { merged = [], split = [] }: Overrides = {},
): FactRef[][] {
  const groups = new Map<string, FactRef[]>(facts.map((fact) => [keyOf(fact), [fact]]));
  const apart = new Set(split.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));
  const linked = new Set(links.flatMap(({ a, b }) => [pairKey(a, b), pairKey(b, a)]));
  const join = (left: FactRef[], right: FactRef[]) => {
    const group = [...left, ...right];
    for (const fact of group) groups.set(keyOf(fact), group);
  };
  const byHand = merged.map(([a, b]) => (keyOf(a) < keyOf(b) ? { a, b } : { a: b, b: a }));
  byHand.sort((x, y) => compare(keyOf(x.a), keyOf(y.a)) || compare(keyOf(x.b), keyOf(y.b)));
  for (const { a, b } of byHand) {
    const [left, right] = [groups.get(keyOf(a)), groups.get(keyOf(b))];
    if (left && right && left !== right && !anyPair(left, right, apart)) join(left, right);
  }
  const sorted = [...links].sort(
    (x, y) => y.score - x.score || compare(keyOf(x.a), keyOf(y.a)) || compare(keyOf(x.b), keyOf(y.b)),
  );
  for (const { a, b } of sorted) {
    const [left, right] = [groups.get(keyOf(a)), groups.get(keyOf(b))];
    if (!left || !right || left === right || anyPair(left, right, apart)) continue;
    if (shareReport(left, right)) continue;
    let pairs = 0;
    for (const x of left) for (const y of right) if (linked.has(pairKey(x, y))) pairs++;
    if (pairs >= LINKED * left.length * right.length) join(left, right);
  }
  return [...new Set(groups.values())];
}

function anyPair(left: readonly FactRef[], right: readonly FactRef[], pairs: ReadonlySet<string>): boolean {
  return pairs.size > 0 && left.some((a) => right.some((b) => pairs.has(pairKey(a, b))));
}

function shareReport(left: readonly FactRef[], right: readonly FactRef[]): boolean {
  const reports = new Set(left.map(({ report }) => report));
  return right.some(({ report }) => reports.has(report));
}

export function keyOf({ report, fact }: FactRef): string {
  return `${report}\n${fact}`;
}

function pairKey(a: FactRef, b: FactRef): string {
  return `${keyOf(a)}\n\n${keyOf(b)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
