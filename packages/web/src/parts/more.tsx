import { useWords } from '../words/words.js';

interface MoreProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Asks for the next part of a listing. */
export function More({ query }: MoreProps) {
  const { states } = useWords();
  if (!query.hasNextPage) return null;
  return (
    <p className="more">
      <button type="button" disabled={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
        {query.isFetchingNextPage ? states.loading : states.more}
      </button>
    </p>
  );
}
