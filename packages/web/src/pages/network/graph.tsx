import type { Network } from '@cronicar/server/api';
import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { useChosen } from '../../words/words.js';
import type { Colors } from './colors.js';
import { laidOut, MOST_NODES } from './layout.js';
import { useColors } from './use-colors.js';
import { WORDS } from './words.js';

interface GraphProps {
  readonly network: Network;
  readonly chosen: string | null;
  readonly choose: (node: string) => void;
}

/** The network drawn by WebGL. The table says the same, so that nothing is lost where it can't be drawn or seen. */
export function Graph({ network, chosen, choose }: GraphProps) {
  const words = useChosen(WORDS);
  const colors = useColors();
  const box = useRef<HTMLDivElement>(null);
  const [canDraw] = useState(hasWebGl);
  const sigma = useRef<Sigma | null>(null);
  const latest = useRef(choose);
  latest.current = choose;

  useEffect(() => {
    if (!box.current || !canDraw) return;
    const { clientWidth: width, clientHeight: height } = box.current;
    const wide = Math.min(1.7, Math.max(1, width / Math.max(1, height)));
    const drawn = new Sigma(laidOut(network, colors, wide), box.current, {
      allowInvalidContainer: true,
      defaultEdgeType: 'arrow',
      labelColor: { color: colors.ink },
      labelFont: getComputedStyle(document.documentElement).getPropertyValue('--sans'),
      labelSize: 13,
      labelRenderedSizeThreshold: 5,
      // Names don't cover each other; pointing at a node gives the one left out.
      labelDensity: 0.6,
      labelGridCellSize: 120,
      zIndex: true,
      // Names stand to the right of their nodes.
      stagePadding: 70,
      defaultDrawNodeHover: (context, { x, y, size, label }) => hover(context, { x, y, size, label }, colors),
    });
    drawn.on('clickNode', ({ node }) => latest.current(node));
    // The wheel alone scrolls the page.
    drawn.getMouseCaptor().on('wheel', (event) => {
      const { ctrlKey, metaKey } = event.original as WheelEvent;
      if (!ctrlKey && !metaKey) event.preventSigmaDefault();
    });
    sigma.current = drawn;
    return () => {
      drawn.kill();
      sigma.current = null;
    };
  }, [network, colors, canDraw]);

  useEffect(() => {
    const drawn = sigma.current;
    if (!drawn) return;
    const graph = drawn.getGraph();
    const isNear = (node: string) =>
      chosen === null || !graph.hasNode(chosen) || node === chosen || graph.areNeighbors(node, chosen);
    drawn.setSetting('nodeReducer', (node, data) =>
      isNear(node) ? { ...data, highlighted: node === chosen } : { ...data, color: colors.faint, label: null },
    );
    drawn.setSetting('edgeReducer', (edge, data) =>
      chosen === null || !graph.hasNode(chosen) || graph.hasExtremity(edge, chosen) ? data : { ...data, hidden: true },
    );
  }, [chosen, colors]);

  if (!canDraw) return <p className="empty">{words.noGraph}</p>;
  return (
    <figure className="network-graph">
      <div ref={box} className="network-canvas" role="img" aria-label={words.graph} />
      <figcaption className="meta">
        {words.hint} {network.nodes.length > MOST_NODES && words.least(MOST_NODES)}
      </figcaption>
    </figure>
  );
}

interface Hovered {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
}

/** Sigma's own is a white box, which no dark page can bear. */
function hover(context: CanvasRenderingContext2D, { x, y, size, label }: Hovered, colors: Colors): void {
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.strokeStyle = colors.ink;
  context.lineWidth = 2;
  context.stroke();
  if (!label) return;
  context.font = `600 13px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  const { width } = context.measureText(label);
  context.fillStyle = colors.paper;
  context.fillRect(x + size + 5, y - 10, width + 8, 20);
  context.fillStyle = colors.ink;
  context.fillText(label, x + size + 9, y + 4.5);
}

function hasWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
