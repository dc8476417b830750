import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { changeSettings, currentSettings } from '../settings/settings.js';
import { changeToken, currentToken } from '../settings/token.js';
import { useWords } from '../words/words.js';

interface TokenDialogProps {
  readonly isOpen: boolean;
  /** Why it is asked for again. */
  readonly error: unknown;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks once for what allows to write, and for the name that corrections carry. */
export function TokenDialog({ isOpen, error, onDone, onCancel }: TokenDialogProps) {
  const { correcting } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [token, setToken] = useState('');
  const [name, setName] = useState(currentSettings().name);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) {
      setToken(currentToken() ?? '');
      dialog.current?.showModal();
    }
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} onCancel={onCancel} onClose={onCancel} aria-labelledby="token-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          changeToken(token.trim());
          changeSettings({ name: name.trim() });
          onDone();
        }}
      >
        <h2 id="token-title">{correcting.needsToken}</h2>
        <p className="meta">{correcting.tokenHint}</p>
        {error instanceof ApiError && (
          <p className="failed" role="alert">
            {correcting.refused}
          </p>
        )}
        <label>
          {correcting.token}
          <input
            type="password"
            autoComplete="off"
            required
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        <label>
          {correcting.name}
          <input
            required
            maxLength={100}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <p className="buttons">
          <button type="submit" className="main">
            {correcting.go}
          </button>
          <button type="button" onClick={onCancel}>
            {correcting.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
