import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/words.js';

interface WhyFormProps {
  readonly initial: string;
  readonly children?: ReactNode;
  /** False while there is nothing to be written yet. */
  readonly isReady?: boolean;
  readonly onSend: (why: string) => void;
  readonly onCancel: () => void;
}

/** A correction says why; what comes before it are the fields of its kind. Escape leaves it. */
export function WhyForm({ initial, children, isReady = true, onSend, onCancel }: WhyFormProps) {
  const { correcting } = useWords();
  const [why, setWhy] = useState(initial);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      className="correction-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSend(why.trim());
      }}
    >
      {children}
      <label>
        {correcting.why}
        <input required maxLength={2000} value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <p className="buttons">
        <button type="submit" className="main" disabled={!isReady}>
          {correcting.send}
        </button>
        <button type="button" onClick={onCancel}>
          {correcting.cancel}
        </button>
      </p>
    </form>
  );
}
