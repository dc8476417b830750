import type { StoryListed } from '@cronicar/server/api';
import { useListing } from '../../api/queries.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { StoryLine } from '../../parts/story-line.js';
import { Link } from '../../router/link.js';
import { useWords } from '../../words/words.js';

const RECENT = 8;

export function RecentStories() {
  const { paste } = useWords();
  const query = useListing<StoryListed>('stories', { limit: RECENT });
  return (
    <section className="recent">
      <h2>{paste.recent}</h2>
      {query.isPending && <Loading />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isSuccess && query.items.length === 0 && <Empty />}
      <ol className="plain-list">
        {query.items.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </ol>
      {query.hasNextPage && (
        <p>
          <Link to="/stories">{paste.allStories}</Link>
        </p>
      )}
    </section>
  );
}
