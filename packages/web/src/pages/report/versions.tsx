import type { Listing, Version } from '@cronicar/server/api';
import { useState } from 'react';
import { useApi } from '../../api/queries.js';
import { Answer } from '../../parts/states.js';
import { shown } from '../../reading/segments.js';
import { longMoment } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

interface VersionsProps {
  readonly report: string;
  readonly count: number;
}

/** How the text changed since it first came out; asked for when somebody wants to see it. */
export function Versions({ report, count }: VersionsProps) {
  const { reading } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{reading.versions(count)}</summary>
      {isOpen && <VersionList report={report} />}
    </details>
  );
}

function VersionList({ report }: { readonly report: string }) {
  const { reading, locale } = useWords();
  const query = useApi<Listing<Version>>(`reports/${report}/versions`);
  return (
    <Answer query={query}>
      {({ items }) => (
        <ol className="plain-list">
          {items.map(({ number, known, title, silent, diff }) => (
            <li key={number}>
              <p className="label">
                {longMoment(known, locale)} {silent && <span className="badge strong">{reading.silent}</span>}
              </p>
              <p dir="auto">{title}</p>
              {diff && (
                <p className="diff" dir="auto">
                  {diff.map(({ kind, text }, i) => {
                    const words = kind === 'same' ? shortened(text) : text;
                    const Tag = kind === 'gone' ? 'del' : kind === 'new' ? 'ins' : 'span';
                    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that stays as it is
                    return <Tag key={i}>{shown(words)} </Tag>;
                  })}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

const MOST_SAME = 160;

/** What stayed is shown only where it leads to what changed. */
function shortened(text: string): string {
  return text.length <= MOST_SAME ? text : `${text.slice(0, MOST_SAME / 2)} […] ${text.slice(-MOST_SAME / 2)}`;
}
