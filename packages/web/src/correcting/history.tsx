import type { Correction } from '@cronicar/server/api';
import { longDay } from '../words/dates.js';
import { useWords } from '../words/words.js';
import { ACCEPTED } from './use-correcting.js';

interface HistoryProps {
  readonly corrections: readonly Correction[];
  readonly onUndo: ((id: string) => void) | null;
}

/** All that people said of a report, the newest first, undone ones too. */
export function History({ corrections, onUndo }: HistoryProps) {
  const { correcting, quotes, locale } = useWords();
  if (corrections.length === 0) return null;
  return (
    <section className="history">
      <h2>{correcting.history}</h2>
      <ol className="plain-list">
        {[...corrections].reverse().map(({ id, kind, when, by, why, change, undone }) => (
          <li key={id} className={undone ? 'is-undone' : undefined}>
            <p>
              <b>{change.kind === 'note' && change.text === ACCEPTED ? correcting.accepted : correcting.kinds[kind]}</b>{' '}
              <span className="aside">
                {correcting.by('')}
                <bdi>{by}</bdi>, {longDay(when, locale)}: <bdi>{why}</bdi>
              </span>
              {undone && (
                <span className="badge">
                  {correcting.wasUndone} {correcting.by(undone.by)}
                </span>
              )}
            </p>
            {'fact' in change && change.fact && (
              <p className="fact-words">
                {quotes[0]}
                {change.fact.core}
                {quotes[1]}
              </p>
            )}
            {'facts' in change &&
              change.facts.map(({ report, core, at }) => (
                <p key={`${report} ${at}`} className="fact-words">
                  {quotes[0]}
                  {core}
                  {quotes[1]}
                </p>
              ))}
            {change.kind === 'note' && change.text !== ACCEPTED && (
              <p className="note-text" dir="auto">
                {change.text}
              </p>
            )}
            {!undone && onUndo && (
              <button type="button" className="bare" onClick={() => onUndo(id)}>
                {correcting.undo}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
