import type { Place, Places, Story, StoryEvent } from '@cronicar/server/api';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useApi } from '../../api/queries.js';
import { Boundary } from '../../parts/boundary.js';
import { useSeen } from '../../parts/use-seen.js';
import { useWords } from '../../words/words.js';
import { EventLine } from './event-line.js';
import '../map/map.css';

const WorldMap = lazy(() => import('../map/world-map.js').then(({ WorldMap }) => ({ default: WorldMap })));

/** Where it happened: a map of the places of the story, and under it what is told of each. Without places nothing. */
export function StoryMap({ story }: { readonly story: Story }) {
  const { story: words } = useWords();
  const byPlace = useMemo(() => placesOf(story.events), [story]);
  const { data } = useApi<Places>('places', { story: story.id }, { enabled: byPlace.length > 0 });
  const [chosen, setChosen] = useState<string | null>(null);
  const [box, isSeen] = useSeen<HTMLDivElement>();
  if (byPlace.length === 0) return null;
  const placed = data?.items.filter(isPlaced) ?? [];
  const choose = (place: string | null) => setChosen(place);
  return (
    <section>
      <h2>{words.map}</h2>
      {placed.length > 0 && (
        <div ref={box} className="story-map">
          {isSeen && (
            <Boundary instead={null}>
              <Suspense fallback={null}>
                <WorldMap places={placed} chosen={chosen} choose={choose} at={null} moved={() => {}} />
              </Suspense>
            </Boundary>
          )}
        </div>
      )}
      <ul className="plain-list story-places">
        {byPlace.map(([name, events]) => (
          <li key={name} className={name === chosen ? 'chosen' : undefined}>
            <p>
              {placed.some((place) => place.name === name) ? (
                <button
                  type="button"
                  className="bare"
                  aria-pressed={name === chosen}
                  onClick={() => choose(name === chosen ? null : name)}
                >
                  <bdi>{name}</bdi>
                </button>
              ) : (
                <bdi>{name}</bdi>
              )}
            </p>
            <ul className="plain-list">
              {events.map((event) => (
                <li key={event.id}>
                  <a href={`#${event.id}`}>
                    <EventLine event={event} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isPlaced({ latitude, longitude }: Place): boolean {
  return latitude !== null && longitude !== null;
}

/** Places with their events, those of most events first. */
function placesOf(events: readonly StoryEvent[]): readonly (readonly [name: string, StoryEvent[]])[] {
  const found = new Map<string, StoryEvent[]>();
  for (const event of events) {
    if (event.place) found.set(event.place.name, [...(found.get(event.place.name) ?? []), event]);
  }
  return [...found].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
