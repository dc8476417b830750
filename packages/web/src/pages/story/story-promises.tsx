import type { Story } from '@cronicar/server/api';
import { shown } from '../../reading/segments.js';
import { Link } from '../../router/link.js';
import { longDay } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

/** What was promised, planned or threatened, and what became of it. */
export function StoryPromises({ story }: { readonly story: Story }) {
  const { story: words, locale } = useWords();
  if (story.promises.length === 0) return null;
  return (
    <section>
      <h2>{words.promises}</h2>
      <ol className="plain-list">
        {story.promises.map(({ event, outcome, due, by }) => (
          <li key={event} className="promise">
            <p className="meta">
              <span className={outcome === 'broken' ? 'badge strong' : 'badge'}>{words.outcomes[outcome]}</span>
              {due !== null && ` ${words.due(longDay(due, locale))}`}
              {by !== null && (
                <>
                  {' · '}
                  <Link to={`/r/${by.report}#${by.fact}`}>{words.proof}</Link>
                </>
              )}
            </p>
            <p>
              <a href={`#${event}`}>{shown(story.events.find(({ id }) => id === event)?.members[0]?.words ?? event)}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
