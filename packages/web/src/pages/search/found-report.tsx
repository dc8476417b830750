import type { Hit } from '@cronicar/server/api';
import { shown } from '../../reading/segments.js';
import { Link } from '../../router/link.js';
import { longMoment } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

/** A report with the passages that have the words, these marked. */
export function FoundReport({ hit: { report, passages } }: { readonly hit: Hit }) {
  const { locale } = useWords();
  return (
    <li className="story-line">
      <Link to={`/r/${report.id}`} className="story-title">
        <bdi>{report.title ?? report.file ?? report.id}</bdi>
      </Link>
      <p className="meta">
        {report.outlet && (
          <>
            <bdi>{report.outlet}</bdi> ·{' '}
          </>
        )}
        {longMoment(report.published, locale)}
      </p>
      {passages.map(({ text, marks }) => (
        <p key={text} className="passage" dir="auto">
          {pieces(text, marks).map(({ start, words, isMarked }) =>
            isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
          )}
        </p>
      ))}
    </li>
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isMarked: boolean;
}

function pieces(text: string, marks: readonly (readonly [number, number])[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const [from, until] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    if (from > at) found.push({ start: at, words: shown(text.slice(at, from)), isMarked: false });
    found.push({ start: from, words: shown(text.slice(from, until)), isMarked: true });
    at = until;
  }
  if (at < text.length) found.push({ start: at, words: shown(text.slice(at)), isMarked: false });
  return found;
}
