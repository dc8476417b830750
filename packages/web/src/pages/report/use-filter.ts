import { useMemo } from 'react';
import { type FactFilter, KINDS } from '../../reading/filter.js';
import { useParams } from '../../router/router.js';

/** The filter of the facts, kept in the address: `?without=figure&who=…`. */
export function useFilter(): readonly [FactFilter, (filter: FactFilter) => void] {
  const [params, change] = useParams();
  const [without, who] = [params.get('without') ?? '', params.get('who')];
  const filter = useMemo(
    () => ({ without: KINDS.filter((kind) => without.split(',').includes(kind)), who }),
    [without, who],
  );
  return [filter, (next) => change({ without: next.without.join(','), who: next.who })];
}
