import type { Person } from '@cronicar/server/api';

export interface Matches {
  /** Those a name means: all of exactly that name, or, where nobody is called just so, all whose name has it. */
  readonly meant: readonly Person[];
  /** Others in whose name it stands. */
  readonly others: readonly Person[];
}

export function matchesOf(people: readonly Person[], asked: string): Matches {
  const key = folded(asked);
  const exact = people.filter(({ name, names }) => [name, ...names].some((one) => folded(one) === key));
  if (exact.length === 0) return { meant: people, others: [] };
  return { meant: exact, others: people.filter((one) => !exact.includes(one)) };
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
