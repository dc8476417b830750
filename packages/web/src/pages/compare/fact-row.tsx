import type { StoryReport } from '@cronicar/server/api';
import { factAddress } from '../../facts/address.js';
import { CommonWords } from '../../facts/common-words-view.js';
import { useFactWords } from '../../facts/words.js';
import { Link } from '../../router/link.js';
import { useChosen } from '../../words/words.js';
import type { AlignedFact } from './facts-of.js';
import { WORDS } from './words.js';

interface FactRowProps {
  readonly fact: AlignedFact;
  readonly reports: readonly StoryReport[];
}

/** One fact in the words of each report, or that it is missing there. */
export function FactRow({ fact, reports }: FactRowProps) {
  const words = useChosen(WORDS);
  return (
    <tr>
      <th scope="row">
        <b>{fact.name}</b>
        {fact.who && (
          <span>
            <bdi>{fact.who}</bdi>
          </span>
        )}
      </th>
      {reports.map(({ id, outlet, language }) => (
        <td key={id} data-outlet={outlet ?? id} lang={language}>
          {fact.missing.includes(id) ? (
            <span className="missing" lang={words.title === 'Compare' ? 'en' : 'ro'}>
              {words.missing}
            </span>
          ) : (
            <Tellings fact={fact} report={id} />
          )}
        </td>
      ))}
    </tr>
  );
}

function Tellings({ fact, report }: { readonly fact: AlignedFact; readonly report: string }) {
  const words = useChosen(WORDS);
  const shared = useFactWords();
  const here = fact.tellings.filter((telling) => telling.report === report);
  // Held against the first other report that tells it.
  const other = fact.tellings.find((telling) => telling.report !== report)?.words ?? '';
  return here.map((telling) => (
    <p key={telling.fact}>
      <CommonWords text={telling.words} other={other} />{' '}
      {fact.telling.length === 1 && <span className="badge">{words.onlyHere}</span>}{' '}
      <Link className="meta" to={factAddress(`${report}/${telling.fact}`)}>
        {shared.proof}
        <span className="hidden">: {telling.words}</span>
      </Link>
    </p>
  ));
}
