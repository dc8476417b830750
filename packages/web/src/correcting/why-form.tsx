import { type ReactNode, useState } from 'react';
import { useWords } from '../words/words.js';

interface WhyFormProps {
  readonly initial: string;
  readonly children?: ReactNode;
  readonly onSend: (why: string) => void;
  readonly onCancel: () => void;
}

/** A correction says why; what comes before it are the fields of its kind. Escape leaves it. */
export function WhyForm({ initial, children, onSend, onCancel }: WhyFormProps) {
  const { correcting } = useWords();
  const [why, setWhy] = useState(initial);
  const focus = (field: HTMLInputElement | null) => {
    if (field && !field.form?.contains(document.activeElement)) field.form?.querySelector('input')?.focus();
  };
  return (
    <form
      className="correction-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(why.trim());
      }}
    >
      {children}
      <label>
        {correcting.why}
        <input ref={focus} required maxLength={2000} value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <p className="buttons">
        <button type="submit" className="main">
          {correcting.send}
        </button>
        <button type="button" onClick={onCancel}>
          {correcting.cancel}
        </button>
      </p>
    </form>
  );
}
