import type { Report, ReportRecord } from '@cronicar/reader';
import { type ReactNode, useMemo, useState } from 'react';
import { Loading } from '../parts/states.js';
import { citation } from '../reading/citation.js';
import { CopyCitation, copied } from '../reading/copy-citation.js';
import { NO_FILTER } from '../reading/filter.js';
import { Reader } from '../reading/reader.js';
import { useSettings } from '../settings/settings.js';
import { useWords } from '../words/words.js';
import { type Reading, useReading } from '../worker/use-reading.js';
import type { Draft } from './draft.js';
import { DraftForm } from './draft-form.js';
import { DropTarget } from './drop-target.js';
import { useDrafts } from './use-drafts.js';

interface PastePageProps {
  /** What can be done with a text that was read: keeping it, where there is an archive. */
  readonly actions?: (draft: Draft, record: ReportRecord) => ReactNode;
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
  return (
    <DropTarget onDrop={(files) => void drafts.open(files)}>
      <Reader
        {...{ open, filter }}
        record={hasText ? record : null}
        instead={hasText ? reading.refused === null && <Loading /> : below}
        onOpen={setOpen}
        onFilter={setFilter}
        keysOn={keys === 'on'}
        keys={(fact): Readonly<Record<string, () => unknown>> =>
          fact && record ? { c: () => void copied(citation(fact, record, draft.url || null, words)) } : {}
        }
        head={
          <>
            {!hasText && (
              <header className="paste-intro">
                <h1>{paste.title}</h1>
                <p>{paste.intro}</p>
                <p className="meta">{paste.private}</p>
              </header>
            )}
            <DraftForm
              key="form"
              drafts={drafts}
              isOpen={!hasText}
              found={hasText ? (record?.report.language ?? null) : null}
            />
            <ReadingState reading={reading} />
            {hasText && record && !reading.isLanguage && (
              <p className="failed">
                {paste.otherLanguage(paste.languages[record.report.language] ?? record.report.language)}
              </p>
            )}
            {hasText && record && draft.title && <h1 dir="auto">{draft.title}</h1>}
          </>
        }
        actions={(fact) =>
          record && (
            <p className="buttons">
              <CopyCitation key={fact.id} text={citation(fact, record, draft.url || null, words)} />
            </p>
          )
        }
        foot={
          record && (
            <p className="buttons paste-actions">
              {actions?.(draft, record)}
              <Download record={record} />
            </p>
          )
        }
      />
    </DropTarget>
  );
}

/** How far the reading is, or why there is none. */
function ReadingState({
  reading: { loading, isReading, record, refused, milliseconds },
}: {
  readonly reading: Reading;
}) {
  const { paste } = useWords();
  return (
    <>
      <p className="meta reading-state" role="status">
        {loading !== null && paste.loading(paste.languages[loading.language] ?? '', Math.round(loading.share * 100))}
        {loading === null && isReading && !record && paste.reading}
        {record && milliseconds !== null && paste.read(countOf(record), milliseconds)}
      </p>
      {refused && <p className="failed">{paste.refused[refused] ?? paste.refused.fault}</p>}
    </>
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

function reportOf({ text, published, title, outlet, author, url, language }: Draft): Report {
  return {
    ...{ text, published },
    title: title || null,
    outlet: outlet || null,
    author: author || null,
    url: url || null,
    language: language.slice(0, 2).toLowerCase() || null,
  };
}

function countOf({ statements, events, figures }: ReportRecord): number {
  return statements.length + events.length + figures.length;
}
