import type { TimelineItem } from '@cronicar/server/api';
import { useListing } from '../../api/queries.js';
import { begun } from '../../facts/begun.js';
import { Lean } from '../../facts/event-item.js';
import { DayField, Filters, picked, TextField } from '../../facts/fields.js';
import { PageHead } from '../../facts/page-head.js';
import { ReportLine } from '../../facts/report-line.js';
import { Sides } from '../../facts/sides.js';
import { Trouble } from '../../facts/trouble.js';
import { useFactWords } from '../../facts/words.js';
import { More } from '../../parts/more.js';
import { Empty, Loading } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { dayRange, longDay, longMonth } from '../../words/dates.js';
import { eventName } from '../../words/fact-names.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';
import './timeline.css';

const NAMES = ['with', 'place', 'outlet', 'since', 'until', 'story'];

/** Events in order of time, by month and day. */
export function TimelinePage() {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const { locale } = useWords();
  const [params] = useParams();
  const asked = picked(params, NAMES);
  const query = useListing<TimelineItem>('timeline', { ...asked, limit: 100 }, { keep: true });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} data={{ path: 'timeline', params: asked }} />
      <Filters names={NAMES}>
        <TextField label={words.with} name="with" />
        <TextField label={words.place} name="place" />
        <TextField label={shared.outlet} name="outlet" />
        <DayField label={shared.since} name="since" />
        <DayField label={shared.until} name="until" />
      </Filters>
      {asked.story && (
        <p className="meta">
          {words.story} <Link to={`/s/${encodeURIComponent(asked.story)}`}>{words.toStory}</Link>
        </p>
      )}
      {query.isError && <Trouble query={query} />}
      {query.isPending && <Loading />}
      {query.isSuccess && query.items.length === 0 && <Empty>{words.none}</Empty>}
      <div className="timeline">
        {grouped(query.items, ({ day }) => day.slice(0, 7)).map(([month, items]) => (
          <section key={month} aria-labelledby={`month-${month}`}>
            <h2 id={`month-${month}`}>{longMonth(month, locale)}</h2>
            {grouped(items, ({ day }) => day).map(([day, ofDay]) => (
              <Day key={day} day={day} items={ofDay} />
            ))}
          </section>
        ))}
      </div>
      <More query={query} />
    </>
  );
}

function Day({ day, items }: { readonly day: string; readonly items: readonly TimelineItem[] }) {
  const { locale } = useWords();
  return (
    <div className="timeline-day">
      <h3>
        <time dateTime={day}>{longDay(day, locale)}</time>
      </h3>
      <ol className="plain-list">
        {items.map((item) => (
          <li key={item.fact}>
            <Told item={item} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Told({ item }: { readonly item: TimelineItem }) {
  const { facts, count, locale } = useWords();
  const { type, mode, status, until, day, place, words, report, fact } = item;
  const { goldstein, reports, independentOrigins } = item;
  return (
    <div className="told">
      <p className="told-who">
        <Lean goldstein={goldstein} />
        <strong>{eventName(facts, type, mode)}</strong>
        <Sides event={item} />{' '}
        {status !== 'happened' && <span className="badge">{facts.statuses[status] ?? status}</span>}
      </p>
      <p className="told-words" lang={report.language}>
        <bdi>{begun(words)}</bdi>
      </p>
      <p className="meta">
        {until && until.slice(0, 10) !== day && <>{dayRange(day, until, locale)} · </>}
        {place && (
          <>
            <bdi>{place}</bdi> ·{' '}
          </>
        )}
        {reports !== null && reports > 1 && <>{count.reports(reports)} · </>}
        {independentOrigins !== null && <>{count.origins(independentOrigins)} · </>}
        <ReportLine report={report} fact={fact} />
      </p>
    </div>
  );
}

/** Neighbours with the same key together, in the order they came. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [string, readonly T[]])[] {
  const groups: [string, T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last?.[0] === key) last[1].push(item);
    else groups.push([key, [item]]);
  }
  return groups;
}
