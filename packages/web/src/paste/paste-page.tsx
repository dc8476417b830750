import type { Report } from '@cronicar/reader';
import { type ReactNode, useMemo, useState } from 'react';
import { citation } from '../reading/citation.js';
import { CopyCitation, copied } from '../reading/copy-citation.js';
import { NO_FILTER } from '../reading/filter.js';
import { Reader } from '../reading/reader.js';
import { useSettings } from '../settings/settings.js';
import { useWords } from '../words/words.js';
import { useReading } from '../worker/use-reading.js';
import { type Draft, looksRomanian } from './draft.js';
import { DraftForm } from './draft-form.js';
import { DropTarget } from './drop-target.js';
import { useDrafts } from './use-drafts.js';

interface PastePageProps {
  /** What can be done with a text that was read: keeping it, where there is an archive. */
  readonly actions?: (draft: Draft) => ReactNode;
  /** Shown while there is no text. */
  readonly below?: ReactNode;
}

/** Reads a text in the browser while it is written; nothing of it goes anywhere. */
export function PastePage({ actions, below }: PastePageProps) {
  const words = useWords();
  const { paste } = words;
  const { keys } = useSettings();
  const drafts = useDrafts();
  const { draft } = drafts;
  const hasText = draft.text.trim() !== '';
  const report = useMemo(() => (hasText ? reportOf(draft) : null), [hasText, draft]);
  const reading = useReading(report);
  const [open, setOpen] = useState<string | null>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  const { record } = reading;
  const form = <DraftForm drafts={drafts} isOpen={!hasText} />;
  const state = (
    <p className="meta" role="status">
      {reading.loading !== null && paste.loading(Math.round(reading.loading * 100))}
      {reading.loading === null && reading.isReading && !record && paste.reading}
      {record && reading.milliseconds !== null && paste.read(countOf(record), reading.milliseconds)}
    </p>
  );
  return (
    <DropTarget onDrop={(files) => void drafts.open(files)}>
      {!hasText && (
        <header className="column paste-intro">
          <h1>{paste.title}</h1>
          <p>{paste.intro}</p>
          <p className="meta">{paste.private}</p>
        </header>
      )}
      {(!record || !hasText) && (
        <div className="column">
          {form}
          {state}
          {reading.refused && <p className="failed">{paste.refused[reading.refused] ?? paste.refused.fault}</p>}
        </div>
      )}
      {hasText && record && (
        <Reader
          {...{ record, open, filter }}
          onOpen={setOpen}
          onFilter={setFilter}
          keysOn={keys === 'on'}
          keys={(fact): Readonly<Record<string, () => void>> =>
            fact ? { c: () => void copied(citation(fact, record, draft.url || null, words)) } : {}
          }
          head={
            <>
              {form}
              {state}
              {!looksRomanian(draft.text) && <p className="failed">{paste.notRomanian}</p>}
              {draft.title && <h1 dir="auto">{draft.title}</h1>}
            </>
          }
          actions={(fact) => (
            <p className="buttons">
              <CopyCitation key={fact.id} text={citation(fact, record, draft.url || null, words)} />
            </p>
          )}
          foot={
            <p className="buttons paste-actions">
              {actions?.(draft)}
              <Download record={record} />
            </p>
          }
        />
      )}
      {!hasText && below}
    </DropTarget>
  );
}

function Download({ record }: { readonly record: object }) {
  const { paste } = useWords();
  const save = () => {
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(record)}\n`], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'cronicar.json';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" onClick={save}>
      {paste.download}
    </button>
  );
}

function reportOf({ text, published, title, outlet, author, url }: Draft): Report {
  return {
    ...{ text, published },
    title: title || null,
    outlet: outlet || null,
    author: author || null,
    url: url || null,
    language: 'ro',
  };
}

function countOf(record: {
  readonly statements: object[] | readonly object[];
  readonly events: readonly object[];
  readonly figures: readonly object[];
}): number {
  return record.statements.length + record.events.length + record.figures.length;
}
