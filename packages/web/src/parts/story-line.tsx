import type { StoryListed } from '@cronicar/server/api';
import { Link } from '../router/link.js';
import { dayRange } from '../words/dates.js';
import { useWords } from '../words/words.js';

/** A story in a list: its title, when, and how many tell it independently. */
export function StoryLine({ story }: { readonly story: StoryListed }) {
  const { count, locale } = useWords();
  const { id, title, from, until, reports, outlets, independentOrigins } = story;
  return (
    <li className="story-line">
      <Link to={`/s/${id}`} className="story-title">
        <bdi>{title ?? id}</bdi>
      </Link>
      <p className="meta">
        {dayRange(from, until, locale)}{' '}
        <span className="told-by">
          {count.reports(reports)}
          {reports > 1 && ` · ${count.outlets(outlets)} · ${count.origins(independentOrigins)}`}
        </span>
      </p>
    </li>
  );
}
