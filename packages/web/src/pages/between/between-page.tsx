import type { Between, Event, Named, Network } from '@cronicar/server/api';
import { useApi, useListing } from '../../api/queries.js';
import { pageAddress } from '../../facts/address.js';
import { EventItem } from '../../facts/event-item.js';
import { DayField, Filters, picked, TextField } from '../../facts/fields.js';
import { PageHead } from '../../facts/page-head.js';
import { Trouble } from '../../facts/trouble.js';
import { useFactWords } from '../../facts/words.js';
import { More } from '../../parts/more.js';
import { Answer, Empty, Loading } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { useChosen, useWords } from '../../words/words.js';
import { Chart } from './chart.js';
import { pairsOf } from './pairs.js';
import { WORDS } from './words.js';
import './between.css';

const NAMES = ['a', 'b', 'since', 'until'];

/** What two did with and to each other, over time. */
export function BetweenPage() {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const [params] = useParams();
  const asked = picked(params, NAMES);
  const isWhole = Boolean(asked.a && asked.b);
  const states = useApi<{ readonly items: readonly Named[] }>('people', { kind: 'country', limit: 200 });
  const suggestions = states.data?.items.map(({ name }) => name) ?? [];
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        data={isWhole ? { path: 'between', params: asked } : { path: 'network' }}
      />
      <Filters names={NAMES}>
        <TextField label={words.a} name="a" suggestions={suggestions} />
        <TextField label={words.b} name="b" suggestions={suggestions} />
        <DayField label={shared.since} name="since" />
        <DayField label={shared.until} name="until" />
      </Filters>
      {isWhole ? <Told asked={asked} /> : <Pairs />}
    </>
  );
}

function Told({ asked }: { readonly asked: Readonly<Record<string, string>> }) {
  const words = useChosen(WORDS);
  const { count } = useWords();
  const query = useListing<Event, Between>('between', { ...asked, limit: 300 }, { keep: true });
  const [first] = query.data?.pages ?? [];
  if (query.isPending) return <Loading />;
  if (query.isError) return <Trouble query={query} />;
  if (query.items.length === 0) return <Empty>{words.none}</Empty>;
  return (
    <>
      <p className="meta" role="status">
        {count.events(first?.counted ?? query.items.length)} · {words.mean}
      </p>
      <Chart events={query.items} months={first?.months ?? []} />
      <More query={query} />
      <h2>{words.list}</h2>
      <ol className="plain-list told-list wide-list">
        {query.items.map((event) => (
          <li key={event.id}>
            <EventItem event={event} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where to begin: those who have most to do with each other. */
function Pairs() {
  const words = useChosen(WORDS);
  const query = useApi<Network>('network');
  return (
    <>
      <p>{words.choose}</p>
      <Answer query={query}>
        {(network) => {
          const pairs = pairsOf(network);
          if (pairs.length === 0) return <Empty />;
          return (
            <>
              <h2>{words.pairs}</h2>
              <ul className="plain-list pairs">
                {pairs.map(({ a, b }) => (
                  <li key={`${a.id} ${b.id}`}>
                    <Link to={pageAddress('/between', { a: a.name, b: b.name })}>
                      <bdi>{a.name}</bdi> – <bdi>{b.name}</bdi>
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
    </>
  );
}
