import type { Comparison, Disagreement } from '@cronicar/server/api';
import { useChosen, useWords } from '../../words/words.js';
import { slotName, valueName } from '../story/disagreements.js';
import { WORDS } from './words.js';

/** What the reports say differently of the same thing. */
export function Contradictions({ comparison }: { readonly comparison: Comparison }) {
  const words = useChosen(WORDS);
  const allWords = useWords();
  const all = [...comparison.contradictions, ...comparison.events.flatMap(({ disagreements }) => disagreements)];
  if (all.length === 0) return null;
  const outlets = new Map(comparison.reports.map(({ id, outlet }) => [id, outlet ?? id]));
  return (
    <section>
      <h2>{words.contradictions}</h2>
      <table className="contradictions">
        <thead>
          <tr>
            <th scope="col">{words.slot}</th>
            <th scope="col">{words.values}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((disagreement, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <tr key={`${disagreement.slot}${i}`}>
              <th scope="row">{slotName(disagreement.slot, allWords)}</th>
              <td>
                <Values disagreement={disagreement} outlets={outlets} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ValuesProps {
  readonly disagreement: Disagreement;
  readonly outlets: ReadonlyMap<string, string>;
}

function Values({ disagreement: { slot, values }, outlets }: ValuesProps) {
  const words = useWords();
  return (
    <ul className="plain-list">
      {values.map(({ value, members, sources }) => (
        <li key={value}>
          <strong>
            <bdi>{valueName(slot, value, words)}</bdi>
          </strong>{' '}
          <bdi>{[...new Set(members.map(({ report }) => outlets.get(report) ?? report))].join(', ')}</bdi>
          {sources.length > 0 && (
            <span className="meta">
              {' '}
              (<bdi>{sources.join(', ')}</bdi>)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
