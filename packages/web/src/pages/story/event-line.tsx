import type { StoryEvent } from '@cronicar/server/api';
import { eventName } from '../../words/fact-names.js';
import { useWords } from '../../words/words.js';

/** Kind of an event and between whom. */
export function EventLine({ event }: { readonly event: StoryEvent }) {
  const { facts } = useWords();
  const { type, mode, actors, recipients, status } = event;
  const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name).join(', ');
  const sides = [names(actors), names(recipients)].filter(Boolean).join(' → ');
  return (
    <>
      <b>{eventName(facts, type, mode)}</b>
      {sides && (
        <>
          {' '}
          <bdi>{sides}</bdi>
        </>
      )}
      {status !== 'happened' && (
        <>
          {' '}
          <span className={status === 'denied' ? 'badge strong' : 'badge'}>{facts.statuses[status] ?? status}</span>
        </>
      )}
    </>
  );
}
