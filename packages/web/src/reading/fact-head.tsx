import { eventName } from '../words/fact-names.js';
import { useWords } from '../words/words.js';
import type { Fact, PartRole } from './facts.js';

/** A fact in one line: who says it how, or what kind of event between whom. */
export function FactHead({ fact }: { readonly fact: Fact }) {
  const { facts, unknownSpeaker, reading } = useWords();
  const names = (role: PartRole) =>
    fact.parts.flatMap((part) => (part.role === role && part.name !== null ? [part.name] : [])).join(', ');
  if (fact.kind === 'statement') {
    const [to, via] = [names('addressee'), names('via')];
    return (
      <>
        <b>
          <bdi>{names('speaker') || unknownSpeaker}</bdi>
        </b>{' '}
        {facts.acts[fact.of.act] ?? fact.of.act}
        {to && (
          <span className="aside">
            {' '}
            {reading.to} <bdi>{to}</bdi>
          </span>
        )}
        {via && (
          <span className="aside">
            , {reading.via} <bdi>{via}</bdi>
          </span>
        )}
      </>
    );
  }
  if (fact.kind === 'event') {
    const sides = [names('actor'), names('recipient')].filter(Boolean);
    return (
      <>
        <b>{eventName(facts, fact.of.type, fact.of.mode)}</b>
        {sides.length > 0 && (
          <span className="aside">
            {' '}
            <bdi>{sides.join(' → ')}</bdi>
          </span>
        )}
      </>
    );
  }
  const on = names('source');
  return (
    <>
      <b>
        <bdi>{fact.of.text}</bdi>
      </b>
      {on && (
        <span className="aside">
          , {reading.onTheWordOf} <bdi>{on}</bdi>
        </span>
      )}
    </>
  );
}
