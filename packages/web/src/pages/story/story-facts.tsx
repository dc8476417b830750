import type { Story, StoryEvent } from '@cronicar/server/api';
import { useMemo } from 'react';
import { Empty } from '../../parts/states.js';
import { shown } from '../../reading/segments.js';
import { dayRange } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { EventLine } from './event-line.js';
import { ReportRef } from './report-ref.js';

/** The events of a story, those of most independent sources first. */
export function StoryFacts({ story }: { readonly story: Story }) {
  const { story: words } = useWords();
  const events = useMemo(
    () =>
      [...story.events].sort(
        (a, b) =>
          b.independentOrigins - a.independentOrigins ||
          tellers(b) - tellers(a) ||
          (a.firstSeen < b.firstSeen ? -1 : 1),
      ),
    [story],
  );
  return (
    <section>
      <h2>{words.facts}</h2>
      {events.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <>
          {story.reports.length > 1 && <p className="meta">{words.factsHint}</p>}
          <ol className="plain-list story-facts">
            {events.map((event) => (
              <FactOfStory key={event.id} story={story} event={event} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function tellers({ members }: StoryEvent): number {
  return new Set(members.map(({ report }) => report)).size;
}

function FactOfStory({ story, event }: { readonly story: Story; readonly event: StoryEvent }) {
  const { story: words, reading, locale } = useWords();
  const { id, place, from, until, members, sources, independentOrigins, disagreements } = event;
  const [first] = members;
  const reports = tellers(event);
  return (
    <li id={id} className="story-fact">
      <p className="fact-head">
        <EventLine event={event} />
      </p>
      {first && <blockquote dir="auto">{shown(first.words).replace(/^[\s,;]+/, '')}</blockquote>}
      <p className="meta">
        {place && (
          <>
            <bdi>{place.name}</bdi> ·{' '}
          </>
        )}
        {from && <>{dayRange(from, until, locale)} · </>}
        {sources.length > 0 ? (
          <>
            {reading.onTheWordOf} <bdi>{sources.join(', ')}</bdi>
          </>
        ) : (
          words.own
        )}
      </p>
      <p className="badges">
        <span className="badge">{reading.sources(independentOrigins, reports)}</span>
        {disagreements.length > 0 && <span className="badge strong">{reading.disagree}</span>}
      </p>
      <details className="members">
        <summary>{words.members}</summary>
        <ul className="plain-list">
          {members.map((member) => (
            <li key={`${member.report}/${member.event}`}>
              <ReportRef story={story} report={member.report} fact={member.event} />
              {': '}
              <span dir="auto">{shown(member.words)}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
