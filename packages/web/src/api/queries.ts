import type { Listing } from '@cronicar/server/api';
import {
  type InfiniteData,
  keepPreviousData,
  QueryClient,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { currentAsOf, useAsOf } from '../router/router.js';
import { ApiError, get, type Params } from './client.js';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // What the server refused it refuses again.
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500),
    },
  },
});

/** Asks before anybody needs it; a problem shows when somebody does. */
export function prefetch(path: string): Promise<void> {
  return queryClient.prefetchQuery(question(path, { asOf: currentAsOf() }));
}

function question<T>(path: string, params: Params) {
  return {
    queryKey: [path, params],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => get<T>(path, params, signal),
  };
}

interface ApiOptions {
  /** False: nothing is asked yet. */
  readonly enabled?: boolean;
  /** Shows the answer to the question before until the new one is there: for filters and typing. */
  readonly keep?: boolean;
}

/** One answer of the API: `useApi<Story>('stories/x')`. */
export function useApi<T>(
  path: string,
  params: Params = {},
  { enabled = true, keep = false }: ApiOptions = {},
): UseQueryResult<T> {
  const asked = useAsked(path, params);
  return useQuery<T>({
    ...question<T>(path, asked),
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
  });
}

/** A listing of the API, part by part: `items` of all parts so far, `fetchNextPage` for more. */
export function useListing<T, L extends Listing<T> = Listing<T>>(
  path: string,
  params: Params = {},
  { enabled = true, keep = false }: ApiOptions = {},
): UseInfiniteQueryResult<InfiniteData<L>> & { readonly items: readonly T[] } {
  const asked = useAsked(path, params);
  const query = useInfiniteQuery({
    queryKey: [path, 'listing', asked],
    queryFn: ({ pageParam, signal }) => get<L>(path, { ...asked, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: L) => last.next,
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) ?? [] };
}

/** What a page asks, of the day that its address looks at; how the server itself is has no day. */
function useAsked(path: string, params: Params): Params {
  const asOf = useAsOf();
  return path === 'status' ? params : { ...params, asOf };
}
