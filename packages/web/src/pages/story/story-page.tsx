import type { Story } from '@cronicar/server/api';
import { useEffect } from 'react';
import { apiUrl } from '../../api/client.js';
import { useApi } from '../../api/queries.js';
import { Answer } from '../../parts/states.js';
import { useTitle } from '../../parts/title.js';
import { Link } from '../../router/link.js';
import { useAsOf, usePlace } from '../../router/router.js';
import type { PageProps } from '../../routes.js';
import { dayRange } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { CopyTree } from './copy-tree.js';
import { Disagreements } from './disagreements.js';
import { StoryFacts } from './story-facts.js';
import { StoryMap } from './story-map.js';
import { StoryPromises } from './story-promises.js';
import { StoryStatements } from './story-statements.js';
import { StoryTimeline } from './story-timeline.js';
import { Tolls } from './tolls.js';

export function StoryPage({ parts: { id = '' } }: PageProps) {
  const query = useApi<Story>(`stories/${encodeURIComponent(id)}`);
  useTitle(query.data?.title ?? null);
  return <Answer query={query}>{(story) => <StoryView story={story} />}</Answer>;
}

/** What several reports tell of one occasion, each fact with who tells it and where they differ. */
function StoryView({ story }: { readonly story: Story }) {
  const { count, story: words, site, nav, locale } = useWords();
  const { hash } = usePlace();
  const asOf = useAsOf();
  useEffect(() => {
    // `:target` knows nothing of addresses that were pushed.
    const target = hash === '' ? null : document.getElementById(hash.slice(1));
    target?.scrollIntoView({ block: 'center' });
    target?.classList.add('is-target');
    return () => target?.classList.remove('is-target');
  }, [hash]);
  const { reports } = story;
  const outlets = new Set(reports.map(({ outlet }) => outlet)).size;
  const compared = reports.slice(0, 8).map(({ id }) => `report=${encodeURIComponent(id)}`);
  return (
    <div className="story">
      <header className="story-head">
        <p className="kicker">{dayRange(story.from, story.until, locale)}</p>
        <h1 dir="auto">{story.title ?? story.id}</h1>
        <p className="meta">
          {count.reports(reports.length)}
          {reports.length > 1 && ` · ${count.outlets(outlets)} · ${count.origins(story.independentOrigins)}`}
          {reports.length > 1 && (
            <>
              {' · '}
              <Link to={`/compare?${compared.join('&')}`}>{words.compare}</Link>
            </>
          )}
          {' · '}
          <Link to={`/timeline?story=${encodeURIComponent(story.id)}`}>{nav.timeline}</Link>
          {' · '}
          <a href={apiUrl(`stories/${story.id}`, { asOf })}>{site.data}</a>
        </p>
      </header>
      <div className="story-main">
        <StoryFacts story={story} />
        <Disagreements story={story} />
        <StoryStatements story={story} />
      </div>
      <div className="story-side">
        <CopyTree story={story} />
        <StoryTimeline story={story} />
        <StoryMap story={story} />
        <Tolls story={story} />
        <StoryPromises story={story} />
      </div>
    </div>
  );
}
