import type { Network } from '@cronicar/server/api';
import { useState } from 'react';
import { factAddress, personAddress } from '../../facts/address.js';
import { useFactWords } from '../../facts/words.js';
import { Link } from '../../router/link.js';
import { useChosen } from '../../words/words.js';
import { WORDS } from './words.js';

/** Rows drawn at once. */
const PART = 60;

interface RelationTableProps {
  readonly network: Network;
  readonly choose: (node: string) => void;
}

/** The relations in words, with a proof each. */
export function RelationTable({ network, choose }: RelationTableProps) {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const [most, setMost] = useState(PART);
  const names = new Map(network.nodes.map((node) => [node.id, node]));
  const edges = [...network.edges].sort((a, b) => b.count - a.count);
  const party = (id: string) => {
    const node = names.get(id);
    return (
      <>
        <button type="button" className="bare" onClick={() => choose(id)}>
          <bdi>{node?.name ?? id}</bdi>
        </button>
        <Link className="meta" to={personAddress(id)}>
          {words.person}
          <span className="hidden"> {node?.name}</span>
        </Link>
      </>
    );
  };
  return (
    <>
      <table>
        <caption className="hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.relation}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {edges.slice(0, most).map(({ from, to, relation, count, facts }) => (
            <tr key={`${from}\n${relation}\n${to}`}>
              <td>{party(from)}</td>
              <td>{words.names[relation] ?? relation}</td>
              <td>{party(to)}</td>
              <td>
                {count}{' '}
                {facts[0] && (
                  <Link className="meta" to={factAddress(facts[0])}>
                    {shared.proof}
                    <span className="hidden">
                      : {names.get(from)?.name}, {words.names[relation]}, {names.get(to)?.name}
                    </span>
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
