import { useState } from 'react';
import { useWords } from '../words/words.js';

/** Copies a citation; where the browser refuses, shows it to be copied by hand. */
export function CopyCitation({ text }: { readonly text: string }) {
  const { reading } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => setState((await copied(text)) ? 'copied' : 'failed');
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {reading.copy}
      </button>
      <span role="status" className="meta">
        {state === 'copied' && reading.copied}
        {state === 'failed' && reading.copyFailed}
      </span>
      {state === 'failed' && <textarea readOnly rows={4} value={text} aria-label={reading.copy} />}
    </>
  );
}

export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
