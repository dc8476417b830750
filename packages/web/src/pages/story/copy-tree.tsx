import type { Story, StoryReport } from '@cronicar/server/api';
import { Link } from '../../router/link.js';
import { shortDay, timeOfDay } from '../../words/dates.js';
import { useWords } from '../../words/words.js';

/** The reports of a story, each below the one whose words it carries. */
export function CopyTree({ story }: { readonly story: Story }) {
  const { story: words } = useWords();
  const known = new Set(story.reports.map(({ id }) => id));
  const roots = story.reports.filter(({ copyOf }) => copyOf === null || !known.has(copyOf));
  return (
    <section>
      <h2>{words.copies}</h2>
      {story.reports.length > 1 && <p className="meta">{words.copiesHint}</p>}
      <Branch story={story} reports={roots} seen={new Set()} />
    </section>
  );
}

interface BranchProps {
  readonly story: Story;
  readonly reports: readonly StoryReport[];
  /** Those above: a circle must not go on for ever. */
  readonly seen: ReadonlySet<string>;
}

function Branch({ story, reports, seen }: BranchProps) {
  const { story: words, locale } = useWords();
  if (reports.length === 0) return null;
  return (
    <ul className="copies">
      {reports
        .filter(({ id }) => !seen.has(id))
        .map((report) => {
          const { id, title, outlet, published, origin, copyOf, copiedShare, copySure } = report;
          const time = timeOfDay(published);
          return (
            <li key={id}>
              <p className="label">
                <bdi>{outlet ?? '—'}</bdi>{' '}
                <span className="aside">
                  {shortDay(published, locale)}
                  {time && `, ${time}`}
                </span>
              </p>
              <p>
                <Link to={`/r/${id}`}>
                  <bdi>{title ?? id}</bdi>
                </Link>
              </p>
              <p className="meta">
                {copyOf !== null && (copySure ? '' : `${words.unsure} · `)}
                {copyOf !== null && copiedShare !== null && `${words.copied(Math.round(copiedShare * 100))} · `}
                {origin !== null && <bdi>{words.origin(origin)}</bdi>}
              </p>
              <Branch
                story={story}
                reports={story.reports.filter((one) => one.copyOf === id)}
                seen={new Set([...seen, id])}
              />
            </li>
          );
        })}
    </ul>
  );
}
