import type { Network } from '@cronicar/server/api';
import { useState } from 'react';
import { factAddress } from '../../facts/address.js';
import { useFactWords } from '../../facts/words.js';
import { Link } from '../../router/link.js';
import { useChosen } from '../../words/words.js';
import { WORDS } from './words.js';

/** Relations listed at once. */
const PART = 60;

interface RelationListProps {
  readonly network: Network;
  readonly choose: (node: string) => void;
}

/** The relations in words, with a proof each, the most frequent first. */
export function RelationList({ network, choose }: RelationListProps) {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const [most, setMost] = useState(PART);
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  const edges = [...network.edges].sort((a, b) => b.count - a.count);
  const party = (id: string) => (
    <button type="button" className="bare" onClick={() => choose(id)}>
      <bdi>{names.get(id) ?? id}</bdi>
    </button>
  );
  return (
    <>
      <ul className="plain-list told-list" aria-label={words.relations}>
        {edges.slice(0, most).map(({ from, to, relation, count, facts }) => (
          <li key={`${from}\n${relation}\n${to}`}>
            {party(from)} {words.names[relation] ?? relation} {party(to)}{' '}
            <span className="meta">
              {count > 1 && words.times(count)}{' '}
              {facts[0] && (
                <Link to={factAddress(facts[0])}>
                  {shared.proof}
                  <span className="hidden">
                    : {names.get(from)}, {words.names[relation]}, {names.get(to)}
                  </span>
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {edges.length > most && (
        <p className="more">
          <button type="button" onClick={() => setMost(most + 4 * PART)}>
            {words.more(edges.length - most)}
          </button>
        </p>
      )}
    </>
  );
}
