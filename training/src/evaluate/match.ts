/** One-to-one matching, best pair first: for each gold index the index of what was found, and which of those are taken. */
export interface Matching {
  readonly found: ReadonlyMap<number, number>;
  readonly taken: ReadonlySet<number>;
}

/** Pairs below `floor` never match; among equal pairs the one that comes first in the gold, then in the record, wins. */
export function match<Gold, Found>(
  golds: readonly Gold[],
  finds: readonly Found[],
  similarity: (gold: Gold, found: Found) => number,
  floor: number,
): Matching {
  const pairs: { score: number; gold: number; find: number }[] = [];
  golds.forEach((gold, i) => {
    finds.forEach((find, j) => {
      const score = similarity(gold, find);
      if (score >= floor) pairs.push({ score, gold: i, find: j });
    });
  });
  pairs.sort((a, b) => b.score - a.score);
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { gold, find } of pairs) {
    if (found.has(gold) || taken.has(find)) continue;
    found.set(gold, find);
    taken.add(find);
  }
  return { found, taken };
}
