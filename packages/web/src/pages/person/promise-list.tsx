import type { Promised } from '@cronicar/server/api';
import { EventItem } from '../../facts/event-item.js';
import { shortDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';

/** What was promised, and what keeps or breaks it. */
export function PromiseList({ promises }: { readonly promises: readonly Promised[] }) {
  const words = useChosen(WORDS);
  const { locale } = useWords();
  if (promises.length === 0) return null;
  return (
    <section>
      <h2>{words.promises}</h2>
      <ol className="plain-list told-list">
        {promises.map(({ promise, outcome, due, by }) => (
          <li key={promise.id} className={`promise ${outcome}`}>
            <p className="promise-outcome">
              <strong>{words.outcomes[outcome] ?? outcome}</strong>
              {due && (
                <span className="meta">
                  {' '}
                  · {words.due} <time dateTime={due}>{shortDay(due, locale)}</time>
                </span>
              )}
            </p>
            <EventItem event={promise} />
            {by && (
              <div className="promise-then">
                <p className="label">{words.afterwards}</p>
                <EventItem event={by} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
