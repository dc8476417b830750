import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/client.js';
import { useWords } from '../words/words.js';

/** Says that something is under way, without jumping when it comes. */
export function Loading() {
  const { states } = useWords();
  return (
    <div className="loading" role="status">
      <span className="hidden">{states.loading}</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </div>
  );
}

export function Empty({ children }: { readonly children?: ReactNode }) {
  const { states } = useWords();
  return <p className="empty">{children ?? states.empty}</p>;
}

/** A problem in the words of the server, with what can be done. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { states } = useWords();
  const known = error instanceof ApiError ? error : null;
  const detail = known?.code === 'offline' ? states.offline : known?.message || states.unexpected;
  return (
    <div className="failed" role="alert">
      <h2>{known?.title || states.failed}</h2>
      <p>{detail}</p>
      {again && (
        <button type="button" onClick={again}>
          {states.again}
        </button>
      )}
    </div>
  );
}

/** What a question brought: waiting, a problem, or the answer. */
export function Answer<T>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  return <Loading />;
}
