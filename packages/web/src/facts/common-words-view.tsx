import { useMemo } from 'react';
import { commonWords } from './common-words.js';
import './facts.css';

/** A text with the words faded that another has too; what is its own stays in full ink. */
export function CommonWords({ text, other }: { readonly text: string; readonly other: string }) {
  const runs = useMemo(() => commonWords(text, other), [text, other]);
  return (
    <bdi>
      {runs.map((run, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs never change their order
        <span key={i} className={run.shared ? 'shared' : undefined}>
          {run.text}
        </span>
      ))}
    </bdi>
  );
}
