import type { Network } from '@cronicar/server/api';
import { lazy, Suspense } from 'react';
import { useApi } from '../../api/queries.js';
import { personAddress } from '../../facts/address.js';
import { DayField, Filters, picked, TextField } from '../../facts/fields.js';
import { PageHead } from '../../facts/page-head.js';
import { Trouble } from '../../facts/trouble.js';
import { useFactWords } from '../../facts/words.js';
import { Boundary } from '../../parts/boundary.js';
import { Empty, Loading } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { useChosen } from '../../words/words.js';
import { narrowed } from './narrowed.js';
import { RelationList } from './relation-list.js';
import { WORDS } from './words.js';
import './network.css';

const Graph = lazy(() => import('./graph.js').then((module) => ({ default: module.Graph })));

const NAMES = ['with', 'since', 'until', 'relation', 'node'];

/** Who has to do with whom: a drawing, and the same in a table. */
export function NetworkPage() {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const [params] = useParams();
  const asked = picked(params, ['with', 'since', 'until']);
  const query = useApi<Network>('network', asked, { keep: true });
  return (
    <>
      <PageHead title={words.title} lead={words.lead} data={{ path: 'network', params: asked }} />
      <Filters names={NAMES}>
        <TextField label={words.with} name="with" />
        <DayField label={shared.since} name="since" />
        <DayField label={shared.until} name="until" />
      </Filters>
      {query.isError && <Trouble query={query} />}
      {query.isPending && <Loading />}
      {query.data && <Shown network={query.data} />}
    </>
  );
}

function Shown({ network }: { readonly network: Network }) {
  const words = useChosen(WORDS);
  const [params, change] = useParams();
  const relations = params.get('relation')?.split(',').filter(Boolean) ?? [];
  const node = params.get('node');
  const ofRelations = narrowed(network, relations, null);
  const shown = narrowed(network, relations, node);
  const found = [...new Set(network.edges.map(({ relation }) => relation))];
  const toggle = (relation: string, isOn: boolean) => {
    const next = isOn ? [...relations, relation] : relations.filter((one) => one !== relation);
    change({ relation: next.join(',') });
  };
  const name = network.nodes.find(({ id }) => id === node)?.name;
  return (
    <>
      <fieldset className="relations">
        <legend className="label">{words.relations}</legend>
        {found.map((relation) => (
          <label key={relation}>
            <input
              type="checkbox"
              checked={relations.includes(relation)}
              onChange={(event) => toggle(relation, event.target.checked)}
            />
            {words.names[relation] ?? relation}
          </label>
        ))}
      </fieldset>
      {ofRelations.edges.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <div className="network">
          <Boundary instead={<Empty>{words.noGraph}</Empty>}>
            <Suspense fallback={<Loading />}>
              <Graph network={ofRelations} chosen={node} choose={(id) => change({ node: id === node ? null : id })} />
            </Suspense>
          </Boundary>
          <section className="network-list">
            {name && (
              <p>
                {words.only} <strong>{name}</strong>. <Link to={personAddress(node ?? '')}>{words.person}</Link>{' '}
                <button type="button" onClick={() => change({ node: null })}>
                  {words.all}
                </button>
              </p>
            )}
            <RelationList network={shown} choose={(id) => change({ node: id })} />
          </section>
        </div>
      )}
      {network.next && <p className="meta">{words.partly(network.counted)}</p>}
    </>
  );
}
