import type { CorrectionAsk } from '@cronicar/server/api';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import { WhyForm } from './why-form.js';

interface NoteFormProps {
  readonly factId: string;
  readonly onSend: (ask: CorrectionAsk) => void;
  readonly onCancel: () => void;
}

/** Says something of a fact that changes nothing in it. */
export function NoteForm({ factId, onSend, onCancel }: NoteFormProps) {
  const { correcting } = useWords();
  const [text, setText] = useState('');
  return (
    <WhyForm
      initial={correcting.whyNoted}
      onCancel={onCancel}
      onSend={(why) => onSend({ kind: 'note', on: factId, text: text.trim(), by: '-', why })}
    >
      <label>
        {correcting.note}
        <input required maxLength={5000} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
    </WhyForm>
  );
}
