import { useQuery } from '@tanstack/react-query';
import { feature, mesh } from 'topojson-client';
import worldUrl from 'world-atlas/countries-50m.json?url';

interface World {
  readonly land: ReturnType<typeof feature>;
  readonly borders: ReturnType<typeof mesh>;
}

type Atlas = Parameters<typeof mesh>[0];

/** Land and borders of states (Natural Earth, 1:50 million), from the same server as the page. */
export function useWorld() {
  return useQuery<World>({
    queryKey: ['world'],
    queryFn: async ({ signal }) => {
      const response = await fetch(worldUrl, { signal });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const atlas = (await response.json()) as Atlas;
      const { land, countries } = atlas.objects;
      if (!land || !countries) throw new Error('the atlas has no land or no countries');
      return {
        land: feature(atlas, land),
        borders: mesh(atlas, countries as Parameters<typeof mesh>[1], (a, b) => a !== b),
      };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
