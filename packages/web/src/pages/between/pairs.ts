import type { Network } from '@cronicar/server/api';

type Node = Network['nodes'][number];

interface Pair {
  readonly a: Node;
  readonly b: Node;
  readonly facts: number;
}

const MOST_PAIRS = 12;
const LASTING: ReadonlySet<string> = new Set(['country', 'organization', 'person']);

/** Who has most to do with whom, states first: both directions and all relations together. */
export function pairsOf({ nodes, edges }: Network): Pair[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, { a: Node; b: Node; facts: number }>();
  for (const { from, to, relation, count } of edges) {
    // Who speaks to whom is no event between them.
    const [a, b] = [known.get(from < to ? from : to), known.get(from < to ? to : from)];
    if (relation === 'speaks' || !a || !b || from === to || !LASTING.has(a.kind) || !LASTING.has(b.kind)) continue;
    const key = `${a.id}\n${b.id}`;
    const pair = pairs.get(key) ?? { a, b, facts: 0 };
    pairs.set(key, { ...pair, facts: pair.facts + count });
  }
  return [...pairs.values()]
    .sort((x, y) => states(y) - states(x) || y.facts - x.facts || (x.a.id < y.a.id ? -1 : 1))
    .slice(0, MOST_PAIRS);
}

function states({ a, b }: Pair): number {
  return Number(a.kind === 'country') + Number(b.kind === 'country');
}
