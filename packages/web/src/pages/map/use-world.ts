import { useQuery } from '@tanstack/react-query';
import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import worldUrl from 'world-atlas/countries-50m.json?url';

interface World {
  readonly land: ReturnType<typeof feature>;
  readonly borders: MultiLineString;
}

type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;

/** Land and borders of states (Natural Earth, 1:50 million), from the same server as the page. */
export function useWorld() {
  return useQuery<World>({
    queryKey: ['world'],
    queryFn: async ({ signal }) => {
      const response = await fetch(worldUrl, { signal });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const atlas = (await response.json()) as Atlas;
      const { land, countries } = atlas.objects;
      return { land: feature(atlas, land), borders: mesh(atlas, countries, (a, b) => a !== b) };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
