/** Something on the map, in pixels of it. */
export interface Spot<T> {
  readonly item: T;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

export interface Cluster<T> {
  readonly items: readonly T[];
  /** Where the weightiest of them lies. */
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Spots that lie closer than `distance` pixels to a weightier one join it. Linear in the spots, by a grid. */
export function clustersOf<T>(spots: readonly Spot<T>[], distance: number): Cluster<T>[] {
  const clusters: { items: T[]; x: number; y: number; weight: number }[] = [];
  const grid = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / distance);
  for (const { item, x, y, weight } of [...spots].sort((a, b) => b.weight - a.weight)) {
    const near = nearest(x, y);
    if (near) {
      near.items.push(item);
      near.weight += weight;
      continue;
    }
    const key = `${cellOf(x)} ${cellOf(y)}`;
    grid.set(key, [...(grid.get(key) ?? []), clusters.length]);
    clusters.push({ items: [item], x, y, weight });
  }
  return clusters;

  function nearest(x: number, y: number) {
    let best: (typeof clusters)[number] | undefined;
    let least = distance;
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++) {
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++) {
        for (const index of grid.get(`${column} ${row}`) ?? []) {
          const cluster = clusters[index];
          if (!cluster) continue;
          const away = Math.hypot(cluster.x - x, cluster.y - y);
          if (away < least) [best, least] = [cluster, away];
        }
      }
    }
    return best;
  }
}
