import { useEffect, useState } from 'react';
import { ApiError } from '../api/client.js';
import { queryClient } from '../api/queries.js';
import { currentSettings } from '../settings/settings.js';
import { changeToken, currentToken } from '../settings/token.js';

/** Does something and gives what to say about it. */
type Action = () => Promise<string>;

export interface Writing {
  /** Does what needs the token, after asking for it if there is none, or it was refused. */
  readonly run: (action: Action) => void;
  readonly say: (message: string) => void;
  readonly message: string | null;
  readonly error: unknown;
  readonly isBusy: boolean;
  /** For the dialog that asks. */
  readonly dialog: { readonly isOpen: boolean; readonly onDone: () => void; readonly onCancel: () => void };
}

/** Milliseconds for which a message stays; what it tells stands on the page as well. */
const SHOWN = 8000;

export function useWriting(): Writing {
  const [pending, setPending] = useState<Action | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(() => setMessage(null), SHOWN);
    return () => clearTimeout(timer);
  }, [message]);

  const run = async (action: Action) => {
    if (currentToken() === null || currentSettings().name === '') {
      setPending(() => action);
      return;
    }
    setPending(null);
    setBusy(true);
    setError(null);
    setMessage(null);
    try {
      setMessage(await action());
      await queryClient.invalidateQueries();
    } catch (failure) {
      if (failure instanceof ApiError && failure.status === 401) {
        changeToken(null);
        setPending(() => action);
      }
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return {
    run: (action) => void run(action),
    say: setMessage,
    ...{ message, error, isBusy },
    dialog: {
      isOpen: pending !== null,
      onDone: () => pending && void run(pending),
      onCancel: () => setPending(null),
    },
  };
}
