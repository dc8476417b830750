import { ApiError } from '../api/client.js';
import { Empty, Failed } from '../parts/states.js';

interface TroubleProps {
  readonly query: { readonly error: unknown; readonly refetch: () => unknown };
}

/** A name that nobody bears, while one is typed, is no failure: the server's words say so calmly. */
export function Trouble({ query: { error, refetch } }: TroubleProps) {
  if (error instanceof ApiError && error.code === 'unknown-id') return <Empty>{error.message}</Empty>;
  return <Failed error={error} again={() => void refetch()} />;
}
