import type { StoryListed } from '@cronicar/server/api';
import { useListing } from '../../api/queries.js';
import { PageHead } from '../../facts/page-head.js';
import { More } from '../../parts/more.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { StoryLine } from '../../parts/story-line.js';
import { useParams } from '../../router/router.js';
import { useWords } from '../../words/words.js';

/** All stories of the archive, the newest first. */
export function StoriesPage() {
  const { story: words } = useWords();
  const [params, change] = useParams();
  const [since, until, outlet] = [params.get('since'), params.get('until'), params.get('outlet')];
  const several = params.get('least') === '2';
  const asked = { since, until, outlet, least: several ? 2 : null };
  const query = useListing<StoryListed>('stories', { ...asked, limit: 30 }, { keep: true });
  return (
    <div className="stories">
      <PageHead title={words.list} lead={words.listHint} data={{ path: 'stories', params: asked }} />
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          {words.since}
          <input type="date" value={since ?? ''} onChange={(event) => change({ since: event.target.value })} />
        </label>
        <label>
          {words.until}
          <input type="date" value={until ?? ''} onChange={(event) => change({ until: event.target.value })} />
        </label>
        <label>
          {words.outlet}
          <input value={outlet ?? ''} onChange={(event) => change({ outlet: event.target.value })} />
        </label>
        <label className="check">
          <span>
            <input type="checkbox" checked={several} onChange={() => change({ least: several ? null : '2' })} />{' '}
            {words.severalOnly}
          </span>
        </label>
      </form>
      {query.isPending && <Loading />}
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isSuccess && query.items.length === 0 && <Empty />}
      <ol className="plain-list">
        {query.items.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </ol>
      <More query={query} />
    </div>
  );
}
