import type { Hit, Report, Story, StoryListed } from '@cronicar/server/api';
import { useState } from 'react';
import { get } from '../../api/client.js';
import { useListing } from '../../api/queries.js';
import { TextField } from '../../facts/fields.js';
import { More } from '../../parts/more.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { go, useParams } from '../../router/router.js';
import { dayRange, shortDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';

const MOST = 8;

/** Stories told by several, and any reports, to choose from. What is chosen stands in the address. */
export function Chooser({ chosen }: { readonly chosen: readonly string[] }) {
  const words = useChosen(WORDS);
  return (
    <>
      <p>{words.choose}</p>
      <div className="chooser">
        <section>
          <h2>{words.stories}</h2>
          <Stories />
        </section>
        <section>
          <h2>{words.reports}</h2>
          <Reports chosen={chosen} />
        </section>
      </div>
    </>
  );
}

function Stories() {
  const { count, locale } = useWords();
  const query = useListing<StoryListed>('stories', { least: 2 });
  const [error, setError] = useState<unknown>(null);
  const compare = async (id: string) => {
    try {
      const story = await get<Story>(`stories/${encodeURIComponent(id)}`);
      go(addressOf(story.reports.slice(0, MOST).map((report) => report.id)));
    } catch (problem) {
      setError(problem);
    }
  };
  if (query.isPending) return <Loading />;
  if (query.isError || error !== null) return <Failed error={query.error ?? error} />;
  if (query.items.length === 0) return <Empty />;
  return (
    <>
      <ul className="plain-list told-list">
        {query.items.map(({ id, title, from, until, reports, outlets }) => (
          <li key={id} className="told">
            <button type="button" className="bare as-title" onClick={() => void compare(id)}>
              <bdi>{title ?? id}</bdi>
            </button>
            <p className="meta">
              {dayRange(from, until, locale)} · {count.reports(reports)} · {count.outlets(outlets)}
            </p>
          </li>
        ))}
      </ul>
      <More query={query} />
    </>
  );
}

function Reports({ chosen }: { readonly chosen: readonly string[] }) {
  const words = useChosen(WORDS);
  const [params] = useParams();
  const q = params.get('q')?.trim() ?? '';
  const listed = useListing<Report>('reports', { limit: 30 }, { enabled: q === '' });
  const found = useListing<Hit>('search', { q, limit: 30 }, { enabled: q !== '', keep: true });
  const query = q === '' ? listed : found;
  const items = q === '' ? listed.items : found.items.map(({ report }) => report);
  const change = (id: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, id] : chosen.filter((one) => one !== id);
    go(`${addressOf(next)}&choose=1${q === '' ? '' : `&q=${encodeURIComponent(q)}`}`, { replace: true });
  };
  return (
    <>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 1) go(addressOf(chosen));
        }}
      >
        <TextField label={words.find} name="q" />
        <button type="submit" className="main" disabled={chosen.length < 2}>
          {words.compare(chosen.length)}
        </button>
      </form>
      {query.isPending && <Loading />}
      {query.isError && <Failed error={query.error} />}
      {query.isSuccess && items.length === 0 && <Empty />}
      <ul className="plain-list told-list">
        {items.map((report) => (
          <li key={report.id}>
            <Choice
              report={report}
              isChosen={chosen.includes(report.id)}
              isFull={chosen.length >= MOST}
              change={change}
            />
          </li>
        ))}
      </ul>
      <More query={query} />
    </>
  );
}

interface ChoiceProps {
  readonly report: Report;
  readonly isChosen: boolean;
  readonly isFull: boolean;
  readonly change: (id: string, isChosen: boolean) => void;
}

function Choice({ report, isChosen, isFull, change }: ChoiceProps) {
  const { locale } = useWords();
  return (
    <label className="told choice">
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isFull && !isChosen}
        onChange={(event) => change(report.id, event.target.checked)}
      />
      <span>
        <bdi lang={report.language}>{report.title ?? report.file ?? report.id}</bdi>
        <span className="meta">
          <bdi>{report.outlet ?? ''}</bdi> {shortDay(report.published, locale)}
        </span>
      </span>
    </label>
  );
}

function addressOf(reports: readonly string[]): string {
  return `/compare?${new URLSearchParams(reports.map((report) => ['report', report]))}`;
}
