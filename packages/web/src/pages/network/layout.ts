import type { Network } from '@cronicar/server/api';
import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Colors, leanRgb } from './colors.js';

/** More are not drawn: neither a person nor the layout would find a way through. */
export const MOST_NODES = 250;
const STEPS = 400;

/** The graph with places for its nodes; the same network always looks the same. `wide`: width of the drawing by its height. */
export function laidOut({ nodes, edges }: Network, colors: Colors, wide = 1): DirectedGraph {
  const graph = new DirectedGraph();
  const drawn = [...nodes].sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1)).slice(0, MOST_NODES);
  for (const [i, { id, name, kind, facts }] of drawn.entries()) {
    const angle = (2 * Math.PI * i) / drawn.length;
    graph.addNode(id, {
      label: name,
      // On a circle to begin with: no chance has part in the layout.
      x: Math.cos(angle),
      y: Math.sin(angle),
      size: Math.min(16, 4 + 1.6 * Math.sqrt(facts)),
      color: kind === 'country' ? colors.accent : colors.quiet,
    });
  }
  for (const { from, to, count, goldstein } of edges) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    const before = graph.hasEdge(from, to)
      ? (graph.getEdgeAttributes(from, to) as { count: number; lean: number })
      : { count: 0, lean: 0 };
    const all = before.count + count;
    const lean = (before.lean * before.count + (goldstein ?? 0) * count) / all;
    const attributes = { count: all, lean, size: Math.min(6, 1 + Math.sqrt(all)), color: leanRgb(lean, colors) };
    graph.mergeEdge(from, to, attributes);
  }
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations: STEPS,
      settings: { ...forceAtlas2.inferSettings(graph), linLogMode: true, gravity: 0.4 },
    });
  graph.updateEachNodeAttributes((_, node) => ({ ...node, x: node.x * wide }));
  return graph;
}
