import type { Fact, FactKind } from './facts.js';

export interface FactFilter {
  /** Kinds that are not shown. */
  readonly without: readonly FactKind[];
  /** Only what this one has part in. */
  readonly who: string | null;
}

export const NO_FILTER: FactFilter = { without: [], who: null };
export const KINDS: readonly FactKind[] = ['statement', 'event', 'figure'];

export function filtered(facts: readonly Fact[], { without, who }: FactFilter): readonly Fact[] {
  return facts.filter((fact) => !without.includes(fact.kind) && (who === null || fact.who.includes(who)));
}

/** All who have part in facts, those with most first. */
export function voices(facts: readonly Fact[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { who } of facts) for (const name of new Set(who)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
