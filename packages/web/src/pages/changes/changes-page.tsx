import type { Change } from '@cronicar/server/api';
import { useState } from 'react';
import { useListing } from '../../api/queries.js';
import { factAddress, reportAddress } from '../../facts/address.js';
import { DayField, Filters } from '../../facts/fields.js';
import { PageHead } from '../../facts/page-head.js';
import { useFactWords } from '../../facts/words.js';
import { More } from '../../parts/more.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { longDay, timeOfDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { ChangedFacts, ChangedText } from './changed.js';
import { type Visits, visited } from './visits.js';
import { WORDS } from './words.js';
import './changes.css';

const KEY = 'cronicar.visits';

/** What is new since the last visit, or since a day of choice. */
export function ChangesPage() {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const [params] = useParams();
  const [visits] = useState(visit);
  const day = params.get('since');
  const since = day === 'all' ? null : (day ?? visits.before);
  const asked = { since: since?.slice(0, 10) ?? null };
  const query = useListing<Change>('changes', { ...asked, limit: 100 });
  // The API asks by day; what came earlier on the day of the visit was seen.
  const items = query.items.filter(({ when }) => day !== null || since === null || when >= since);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} data={{ path: 'changes', params: asked }} />
      <Filters names={['since']}>
        <DayField label={shared.since} name="since" />
      </Filters>
      <p className="meta">
        <Since day={day} visits={visits} />
      </p>
      {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {query.isSuccess && items.length === 0 && (
        <Empty>
          {words.none} {since !== null && <Link to="/changes?since=all">{words.all}</Link>}
        </Empty>
      )}
      <Days items={items} />
      <More query={query} />
    </>
  );
}

function Since({ day, visits }: { readonly day: string | null; readonly visits: Visits }) {
  const words = useChosen(WORDS);
  const { locale } = useWords();
  if (day !== null) return words.sinceDay;
  if (visits.before === null) return `${words.firstVisit} ${words.remember}`;
  const at = new Date(visits.before);
  const when = at.toLocaleString(locale === 'en' ? 'en-GB' : 'ro', { dateStyle: 'long', timeStyle: 'short' });
  return `${words.sinceVisit(when)} ${words.remember}`;
}

function Days({ items }: { readonly items: readonly Change[] }) {
  const { locale } = useWords();
  const days = new Map<string, Change[]>();
  for (const change of items) {
    const day = change.when.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days].toReversed().map(([day, changes]) => (
    <section key={day}>
      <h2>
        <time dateTime={day}>{longDay(day, locale)}</time>
      </h2>
      <ol className="plain-list told-list">
        {changes.toReversed().map((change, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes of one second and one report may be alike
          <li key={`${change.when}${change.report?.id}${change.correction?.id}${i}`}>
            <Changed change={change} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Changed({ change: { kind, when, report, correction, diff, facts } }: { readonly change: Change }) {
  const words = useChosen(WORDS);
  return (
    <article className="told change">
      <p className="told-who">
        <span className={kind === 'silent' ? 'badge strong' : 'badge'}>{words.kinds[kind] ?? kind}</span>{' '}
        {report && (
          <Link to={reportAddress(report.id)} lang={report.language}>
            <bdi>{report.title ?? report.file ?? report.id}</bdi>
          </Link>
        )}
      </p>
      {correction && (
        <p>
          <bdi>{correction.why}</bdi>{' '}
          <span className="meta">
            ({words.by} <bdi>{correction.by}</bdi>)
          </span>
        </p>
      )}
      <p className="meta">
        {report?.outlet && (
          <>
            <bdi>{report.outlet}</bdi> ·{' '}
          </>
        )}
        <time dateTime={when}>{timeOfDay(when)} UTC</time>
      </p>
      {diff && <ChangedText diff={diff} />}
      {facts && <ChangedFacts facts={facts} address={(id) => (report ? factAddress(`${report.id}/${id}`) : null)} />}
    </article>
  );
}

/** Keeps this visit, and says when the one before was. */
function visit(): Visits {
  try {
    const visits = visited(localStorage.getItem(KEY), new Date());
    localStorage.setItem(KEY, JSON.stringify(visits));
    return visits;
  } catch {
    // Without storage each visit is the first.
    return visited(null, new Date());
  }
}
