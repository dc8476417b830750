import type { Story } from '@cronicar/server/api';
import { Link } from '../../router/link.js';
import { shortDay, timeOfDay } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { EventLine } from './event-line.js';

/** When things happened, and when they were reported, on one line of time. */
export function StoryTimeline({ story }: { readonly story: Story }) {
  const { story: words, locale } = useWords();
  const points = [
    ...story.events.flatMap((event) => (event.from === null ? [] : [{ at: event.from, event, report: null }])),
    ...story.reports.map((report) => ({ at: report.published, event: null, report })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    <section>
      <h2>{words.timeline}</h2>
      <ol className="plain-list line-of-time">
        {points.map(({ at, event, report }) => {
          const time = timeOfDay(at);
          return (
            <li key={event?.id ?? report?.id} className={event ? 'is-event' : 'is-report'}>
              <time dateTime={at} className="label">
                {shortDay(at, locale)}
                {time && `, ${time}`}
              </time>
              {event && (
                <p>
                  <a href={`#${event.id}`}>
                    <EventLine event={event} />
                  </a>
                </p>
              )}
              {report && (
                <p className="meta">
                  {words.reported}{' '}
                  <Link to={`/r/${report.id}`}>
                    <bdi>{report.outlet ?? report.title ?? report.id}</bdi>
                  </Link>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
