import type { Added, ReportAsk, Status } from '@cronicar/server/api';
import { useState } from 'react';
import { send } from '../../api/client.js';
import { useApi } from '../../api/queries.js';
import { useWriting } from '../../correcting/use-writing.js';
import { WritingState } from '../../correcting/writing-state.js';
import { useTitle } from '../../parts/title.js';
import type { Draft } from '../../paste/draft.js';
import { PastePage } from '../../paste/paste-page.js';
import { Link } from '../../router/link.js';
import { useWords } from '../../words/words.js';
import { RecentStories } from './recent-stories.js';

/** The first thing a new user meets: a place for a text; below it what the archive holds. */
export function HomePage() {
  useTitle(null);
  const { data: status } = useApi<Status>('status');
  return (
    <PastePage
      actions={(draft, { report }) =>
        status?.writing === true ? <Keep key={draft.text} draft={{ ...draft, language: report.language }} /> : null
      }
      below={<RecentStories />}
    />
  );
}

/** Puts the text into the archive of this server, if asked to. */
function Keep({ draft }: { readonly draft: Draft }) {
  const { paste } = useWords();
  const writing = useWriting();
  const [kept, setKept] = useState<string | null>(null);
  const keep = () =>
    writing.run(async () => {
      const { id, outcome } = await send<Added>('POST', 'add', askOf(draft));
      setKept(id);
      return outcome === 'known' ? paste.known : paste.kept;
    });
  return (
    <>
      {kept === null ? (
        <button type="button" className="main" disabled={writing.isBusy} onClick={keep}>
          {paste.keep}
        </button>
      ) : (
        <Link to={`/r/${kept}`}>{paste.openKept}</Link>
      )}
      <WritingState writing={writing} />
    </>
  );
}

function askOf({ text, published, title, outlet, author, url, language }: Draft): ReportAsk {
  const given = Object.entries({ published, title, outlet, author, url, language }).filter(
    ([, value]) => value.trim() !== '',
  );
  return { text, ...Object.fromEntries(given) };
}
