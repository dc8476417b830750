import type { Counts, Months, Statement } from '@cronicar/server/api';
import { useApi, useListing } from '../../api/queries.js';
import { ChoiceField, DayField, Filters, picked, TextField } from '../../facts/fields.js';
import { MonthBars } from '../../facts/month-bars.js';
import { PageHead } from '../../facts/page-head.js';
import { Trouble } from '../../facts/trouble.js';
import { useFactWords } from '../../facts/words.js';
import { Empty, Loading } from '../../parts/states.js';
import { useParams } from '../../router/router.js';
import { useChosen, useWords } from '../../words/words.js';
import { Rows } from './rows.js';
import { WORDS } from './words.js';

const NAMES = ['speaker', 'about', 'act', 'to', 'via', 'outlet', 'since', 'until'];
const PART = 200;

/** All statements, narrowed by what stands in the address. */
export function LedgerPage() {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const { facts, count } = useWords();
  const [params, change] = useParams();
  const asked = picked(params, NAMES);
  const { since, until, ...timeless } = asked;
  const query = useListing<Statement>('statements', { ...asked, limit: PART }, { keep: true });
  const months = useApi<Months>('statements/months', timeless, { keep: true });
  const counts = useApi<Counts>('statements/counts', { ...asked, by: 'speaker,outlet,via' }, { keep: true });
  const suggested = (facet: string) => counts.data?.facets[facet]?.map(({ value }) => value) ?? [];
  const acts = [['', shared.all] as const, ...Object.entries(facts.acts)];
  return (
    <>
      <PageHead title={words.title} lead={words.lead} data={{ path: 'statements', params: asked }} />
      <Filters names={NAMES}>
        <TextField label={words.speaker} name="speaker" suggestions={suggested('speaker')} />
        <TextField label={words.about} name="about" />
        <ChoiceField label={words.act} name="act" choices={acts} />
        <TextField label={words.to} name="to" />
        <TextField label={words.via} name="via" suggestions={suggested('via')} />
        <TextField label={shared.outlet} name="outlet" suggestions={suggested('outlet')} />
        <DayField label={shared.since} name="since" />
        <DayField label={shared.until} name="until" />
      </Filters>
      {months.data && (
        <MonthBars
          months={months.data.items}
          counted={count.statements}
          chosen={(from, to) => since === from && until === to}
          choose={(from, to) => change({ since: from, until: to })}
        />
      )}
      <p className="meta" role="status">
        {counts.data?.next && `${words.atLeast} `}
        {counts.data && count.statements(counts.data.counted)}
      </p>
      {query.isError && <Trouble query={query} />}
      {query.isPending && <Loading />}
      {query.isSuccess && query.items.length === 0 && <Empty>{words.none}</Empty>}
      {query.items.length > 0 && (
        <Rows
          items={query.items}
          total={counts.data?.next ? null : (counts.data?.counted ?? null)}
          more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null}
          waiting={query.isFetchingNextPage}
        />
      )}
    </>
  );
}
