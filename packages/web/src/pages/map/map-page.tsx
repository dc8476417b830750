import type { Event, Place, Places } from '@cronicar/server/api';
import { useApi, useListing } from '../../api/queries.js';
import { EventItem, Lean } from '../../facts/event-item.js';
import { DayField, Filters, picked, TextField } from '../../facts/fields.js';
import { PageHead } from '../../facts/page-head.js';
import { Trouble } from '../../facts/trouble.js';
import { useFactWords } from '../../facts/words.js';
import { Boundary } from '../../parts/boundary.js';
import { More } from '../../parts/more.js';
import { Empty, Loading } from '../../parts/states.js';
import { useParams } from '../../router/router.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';
import { WorldMap } from './world-map.js';
import './map.css';

const NAMES = ['with', 'since', 'until'];

/** Where events are: a map, and the same places in a list. */
export function MapPage() {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const [params] = useParams();
  const asked = picked(params, NAMES);
  const query = useApi<Places>('places', asked, { keep: true });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} data={{ path: 'places', params: asked }} />
      <Filters names={NAMES}>
        <TextField label={words.with} name="with" />
        <DayField label={shared.since} name="since" />
        <DayField label={shared.until} name="until" />
      </Filters>
      {query.isError && <Trouble query={query} />}
      {query.isPending && <Loading />}
      {query.data && <Shown answer={query.data} asked={asked} />}
    </>
  );
}

interface ShownProps {
  readonly answer: Places;
  readonly asked: Readonly<Record<string, string>>;
}

function Shown({ answer: { items, counted, next }, asked }: ShownProps) {
  const words = useChosen(WORDS);
  const [params, change] = useParams();
  const chosen = params.get('place');
  const choose = (place: string | null) => change({ place });
  if (items.length === 0) return <Empty>{words.none}</Empty>;
  return (
    <>
      <div className="map-page">
        <Boundary instead={<Empty>{words.failed}</Empty>}>
          <WorldMap
            places={items}
            chosen={chosen}
            choose={choose}
            at={params.get('at')}
            moved={(at) => change({ at })}
          />
        </Boundary>
        <PlaceList places={items} chosen={chosen} choose={choose} />
      </div>
      {next && <p className="meta">{words.partly(counted)}</p>}
      {chosen && <EventsAt place={chosen} asked={asked} />}
    </>
  );
}

interface PlaceListProps {
  readonly places: readonly Place[];
  readonly chosen: string | null;
  readonly choose: (place: string | null) => void;
}

function PlaceList({ places, chosen, choose }: PlaceListProps) {
  const words = useChosen(WORDS);
  const { count } = useWords();
  return (
    <section className="places" aria-label={words.places}>
      <ul className="plain-list">
        {places.map(({ name, kind, country, events, goldstein, latitude }) => (
          <li key={`${name}${kind}${country}`}>
            <button
              type="button"
              className="bare"
              aria-pressed={name === chosen}
              onClick={() => choose(name === chosen ? null : name)}
            >
              <Lean goldstein={goldstein} />
              <bdi>{name}</bdi>
            </button>
            <span className="meta">
              {latitude === null && `${words.unplaced} · `}
              {count.events(events)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventsAt({ place, asked }: { readonly place: string; readonly asked: Readonly<Record<string, string>> }) {
  const query = useListing<Event>('events', { ...asked, place }, { keep: true });
  return (
    <section aria-live="polite">
      <h2>
        <bdi>{place}</bdi>
      </h2>
      {query.isPending && <Loading />}
      {query.isError && <Trouble query={query} />}
      {query.isSuccess && query.items.length === 0 && <Empty />}
      <ol className="plain-list told-list wide-list">
        {query.items.map((event) => (
          <li key={event.id}>
            <EventItem event={event} />
          </li>
        ))}
      </ol>
      <More query={query} />
    </section>
  );
}
