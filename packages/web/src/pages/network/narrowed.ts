import type { Network } from '@cronicar/server/api';

/** A network with some relations only (all where none is given), or only those of one node; lonely nodes go. */
export function narrowed(network: Network, relations: readonly string[], node: string | null): Network {
  const edges = network.edges.filter(
    ({ from, to, relation }) =>
      (relations.length === 0 || relations.includes(relation)) && (node === null || from === node || to === node),
  );
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { ...network, edges, nodes: network.nodes.filter(({ id }) => linked.has(id)) };
}
