import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** What part of the map is in sight: a point of it lies at `k * p + (x, y)`. */
export interface Sight {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

interface Zoom {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly sight: Sight;
  readonly go: (sight: Sight) => void;
  readonly by: (factor: number) => void;
}

const EXTENT: [number, number] = [1, 60];
/** After this long without moving, the address is written. */
const REST = 300;

/** Dragging, pinching and Ctrl with the wheel; the wheel alone scrolls the page. */
export function useZoom(first: Sight, [width, height]: readonly [number, number], moved: (sight: Sight) => void): Zoom {
  const svg = useRef<SVGSVGElement>(null);
  const [sight, setSight] = useState<Sight>({ k: 1, x: 0, y: 0 });
  const latest = useRef({ first, moved });
  latest.current = { first, moved };
  const behaviour = useRef(zoom<SVGSVGElement, unknown>());

  useEffect(() => {
    if (!svg.current || width === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const element = select(svg.current);
    behaviour.current
      .scaleExtent(EXTENT)
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width * 0.1, -height * 0.1],
        [width * 1.1, height * 1.1],
      ])
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button))
      .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        setSight({ k, x, y });
        clearTimeout(timer);
        if (sourceEvent) timer = setTimeout(() => latest.current.moved({ k, x, y }), REST);
      });
    element.call(behaviour.current);
    element.call(behaviour.current.transform, transformOf(latest.current.first));
    return () => {
      clearTimeout(timer);
      element.on('.zoom', null);
    };
  }, [width, height]);

  const go = useCallback((to: Sight) => {
    if (!svg.current) return;
    select(svg.current).call(behaviour.current.transform, transformOf(to));
    latest.current.moved(to);
  }, []);
  const by = useCallback((factor: number) => {
    if (!svg.current) return;
    select(svg.current).call(behaviour.current.scaleBy, factor);
    const { __zoom: now } = svg.current as SVGSVGElement & { readonly __zoom?: Sight };
    if (now) latest.current.moved({ k: now.k, x: now.x, y: now.y });
  }, []);
  return { svg, sight, go, by };
}

/** The sight an address asks for (`26.1,44.4,8`), or null where it asks for none. */
export function sightOf(
  at: string | null,
  projection: ((at: [number, number]) => [number, number] | null) & {
    readonly fitExtent?: unknown;
    translate?: () => [number, number];
  },
): Sight | null {
  const numbers = at?.split(',').map(Number) ?? [];
  const [longitude, latitude, k] = numbers;
  if (numbers.length !== 3 || longitude === undefined || latitude === undefined || k === undefined) return null;
  if (!numbers.every(Number.isFinite) || Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return null;
  const point = projection([longitude, latitude]);
  const centre = projection.translate?.();
  if (!point || !centre) return null;
  const scale = Math.min(EXTENT[1], Math.max(EXTENT[0], k));
  return { k: scale, x: centre[0] - scale * point[0], y: centre[1] - scale * point[1] };
}

function transformOf({ k, x, y }: Sight) {
  return zoomIdentity.translate(x, y).scale(k);
}
