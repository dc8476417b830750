import type { Place } from '@cronicar/server/api';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { useEffect, useMemo, useRef } from 'react';
import { leanColor } from '../../facts/lean.js';
import { useWidth } from '../../facts/use-width.js';
import { useChosen } from '../../words/words.js';
import { type Cluster, clustersOf } from './clusters.js';
import { labelsOf, type Side } from './labels.js';
import { useWorld } from './use-world.js';
import { type Sight, sightOf, useZoom } from './use-zoom.js';
import { WORDS } from './words.js';

interface WorldMapProps {
  readonly places: readonly Place[];
  readonly chosen: string | null;
  readonly choose: (place: string | null) => void;
  /** Where the map stands: `longitude,latitude,zoom`. */
  readonly at: string | null;
  readonly moved: (at: string) => void;
}

/** Markers closer than this, in pixels, are drawn as one. */
const TOGETHER = 30;
/** The zoom at which a chosen place is looked at. */
const CLOSE = 12;

/** States and places of events. Drawn without any tiles; what is not on screen is cut by the browser. */
export function WorldMap({ places, chosen, choose, at, moved }: WorldMapProps) {
  const words = useChosen(WORDS);
  const [box, width] = useWidth<HTMLDivElement>();
  const height = Math.round(Math.max(300, Math.min(560, width * 0.62)));
  const world = useWorld();
  const projection = useMemo(
    () =>
      geoNaturalEarth1().fitExtent(
        [
          [4, 4],
          [Math.max(8, width - 4), height - 4],
        ],
        { type: 'Sphere' },
      ),
    [width, height],
  );
  const paths = useMemo(() => {
    const path = geoPath(projection).digits(2);
    return world.data ? { land: path(world.data.land) ?? '', borders: path(world.data.borders) ?? '' } : null;
  }, [projection, world.data]);
  const spots = useMemo(() => placedSpots(places, projection), [places, projection]);
  const first = sightOf(at, projection) ?? around(spots, width, height);
  const { svg, sight, go, by } = useZoom(first, [width, height], (now) =>
    moved(addressOf(now, projection, width, height)),
  );
  const shown = spots.map((spot) => ({ ...spot, x: spot.x * sight.k + sight.x, y: spot.y * sight.k + sight.y }));
  const clusters = clustersOf(shown, TOGETHER);
  const labels = labelsOf(
    clusters.map((cluster) => ({
      x: cluster.x,
      y: cluster.y,
      radius: radiusOf(cluster),
      text: nameOf(cluster, words.cluster),
    })),
    width,
  );

  // A place chosen in the list comes into sight.
  const asked = useRef(chosen);
  useEffect(() => {
    if (asked.current === chosen) return;
    asked.current = chosen;
    const spot = spots.find(({ item }) => item.name === chosen);
    if (spot) go(centred(spot.x, spot.y, Math.max(CLOSE, sight.k), width, height));
  }, [chosen, spots, sight.k, width, height, go]);

  const open = (cluster: Cluster<Place>) => {
    const [only] = cluster.items;
    if (cluster.items.length === 1 && only) choose(only.name === chosen ? null : only.name);
    else
      go(
        around(
          spots.filter(({ item }) => cluster.items.includes(item)),
          width,
          height,
        ),
      );
  };
  return (
    <figure className="world" ref={box}>
      {world.isError && <p className="empty">{words.failed}</p>}
      {/* The list beside the map is the way of those who can't see it or use no pointer. */}
      <svg ref={svg} width={width} height={height} role="img" aria-label={words.map}>
        <g transform={`translate(${sight.x} ${sight.y}) scale(${sight.k})`}>
          {paths && (
            <>
              <path className="land" d={paths.land} />
              <path className="borders" d={paths.borders} />
            </>
          )}
        </g>
        {clusters.map((cluster, i) => (
          <Marker
            key={cluster.items.map(({ name, country }) => `${name}${country}`).join()}
            cluster={cluster}
            name={nameOf(cluster, words.cluster)}
            side={labels[i] ?? null}
            isChosen={cluster.items.some(({ name }) => name === chosen)}
            open={() => open(cluster)}
          />
        ))}
      </svg>
      <div className="zoom">
        <button type="button" aria-label={words.closer} title={words.closer} onClick={() => by(2)}>
          +
        </button>
        <button type="button" aria-label={words.farther} title={words.farther} onClick={() => by(0.5)}>
          −
        </button>
        <button type="button" onClick={() => go(around(spots, width, height))}>
          {words.whole}
        </button>
      </div>
      <figcaption className="meta">{words.hint}</figcaption>
    </figure>
  );
}

interface MarkerProps {
  readonly cluster: Cluster<Place>;
  readonly name: string;
  /** On which side its name has room, if it has. */
  readonly side: Side | null;
  readonly isChosen: boolean;
  readonly open: () => void;
}

function Marker({ cluster: { items, x, y, weight }, name, side, isChosen, open }: MarkerProps) {
  const radius = radiusOf({ weight });
  const lean = items.reduce((sum, { goldstein, events }) => sum + (goldstein ?? 0) * events, 0) / Math.max(1, weight);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the list do the same
    <g className={isChosen ? 'marker chosen' : 'marker'} transform={`translate(${x} ${y})`} onClick={open}>
      <title>{items.map((place) => place.name).join(', ')}</title>
      <circle r={radius} fill={leanColor(lean)} />
      {items.length > 1 && (
        <text className="number" textAnchor="middle" dy="0.35em">
          {items.length}
        </text>
      )}
      <text
        className={side === null ? 'name quiet' : 'name'}
        x={side === 'left' ? -radius - 4 : radius + 4}
        textAnchor={side === 'left' ? 'end' : 'start'}
        dy="0.35em"
      >
        {name}
      </text>
    </g>
  );
}

function radiusOf({ weight }: { readonly weight: number }): number {
  return Math.min(22, 5 + 2.5 * Math.sqrt(weight));
}

function nameOf({ items }: Cluster<Place>, several: (count: number) => string): string {
  return items.length === 1 ? (items[0]?.name ?? '') : several(items.length);
}

function placedSpots(places: readonly Place[], projection: (at: [number, number]) => [number, number] | null) {
  return places.flatMap((place) => {
    if (place.longitude === null || place.latitude === null) return [];
    const at = projection([place.longitude, place.latitude]);
    return at ? [{ item: place, x: at[0], y: at[1], weight: place.events }] : [];
  });
}

/** All spots in sight, with some room. */
function around(spots: readonly { readonly x: number; readonly y: number }[], width: number, height: number): Sight {
  if (spots.length === 0 || width === 0) return { k: 1, x: 0, y: 0 };
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const spread = Math.max((right - left) / width, (bottom - top) / height);
  // A place alone is shown with what lies about it.
  const k = spread === 0 ? CLOSE : Math.max(1, Math.min(40, 0.8 / spread));
  return centred((left + right) / 2, (top + bottom) / 2, k, width, height);
}

function centred(x: number, y: number, k: number, width: number, height: number): Sight {
  return { k, x: width / 2 - k * x, y: height / 2 - k * y };
}

function addressOf(
  { k, x, y }: Sight,
  projection: { invert?: (at: [number, number]) => [number, number] | null },
  width: number,
  height: number,
): string {
  const centre = projection.invert?.([(width / 2 - x) / k, (height / 2 - y) / k]);
  return centre ? `${centre[0].toFixed(2)},${centre[1].toFixed(2)},${k.toFixed(2)}` : '';
}
