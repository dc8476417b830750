import type { Comparison } from '@cronicar/server/api';
import { useApi } from '../../api/queries.js';
import { PageHead } from '../../facts/page-head.js';
import { Answer } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { useChosen } from '../../words/words.js';
import { Aligned } from './aligned.js';
import { Chooser } from './chooser.js';
import { WORDS } from './words.js';
import './compare.css';

/** Two or more reports held against each other, fact by fact. */
export function ComparePage() {
  const words = useChosen(WORDS);
  const [params] = useParams();
  const reports = [...new Set(params.getAll('report'))];
  const isWhole = reports.length > 1 && params.get('choose') === null;
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        data={isWhole ? { path: 'compare', params: { report: reports } } : { path: 'stories', params: { least: 2 } }}
      />
      {isWhole ? <Compared reports={reports} /> : <Chooser chosen={reports} />}
    </>
  );
}

function Compared({ reports }: { readonly reports: readonly string[] }) {
  const words = useChosen(WORDS);
  const query = useApi<Comparison>('compare', { report: reports });
  const again = new URLSearchParams([...reports.map((report) => ['report', report]), ['choose', '1']]);
  return (
    <>
      <p className="meta">
        <Link to={`/compare?${again}`}>{words.other}</Link>
      </p>
      <Answer query={query}>{(comparison) => <Aligned comparison={comparison} />}</Answer>
    </>
  );
}
