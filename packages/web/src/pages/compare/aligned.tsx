import type { Comparison, StoryReport } from '@cronicar/server/api';
import { reportAddress } from '../../facts/address.js';
import { ChoiceField } from '../../facts/fields.js';
import { Empty } from '../../parts/states.js';
import { Link } from '../../router/link.js';
import { useParams } from '../../router/router.js';
import { longMoment } from '../../words/dates.js';
import { eventName } from '../../words/fact-names.js';
import { useChosen, useWords } from '../../words/words.js';
import { Contradictions } from './contradictions.js';
import { FactRow } from './fact-row.js';
import { type AlignedFact, factsOf } from './facts-of.js';
import { Texts } from './texts.js';
import { WORDS } from './words.js';

/** A table with a column for each report and a row for each fact. */
export function Aligned({ comparison }: { readonly comparison: Comparison }) {
  const words = useChosen(WORDS);
  const { facts } = useWords();
  const [params] = useParams();
  const show = params.get('show') ?? '';
  const { reports } = comparison;
  const { events, statements } = factsOf(comparison, {
    event: (type, mode) => eventName(facts, type, mode),
    act: (act) => facts.acts[act] ?? act,
  });
  const isShown = ({ missing, telling }: AlignedFact) =>
    show === 'only' ? telling.length === 1 : show === 'different' ? missing.length > 0 : true;
  const groups = [
    [words.events, events.filter(isShown)],
    [words.statements, statements.filter(isShown)],
  ] as const;
  return (
    <>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <ChoiceField label={words.show} name="show" choices={words.shows} />
        <p className="meta">
          {words.independent}: {comparison.independentOrigins}
        </p>
      </form>
      <Contradictions comparison={comparison} />
      <table className="aligned">
        <thead>
          <tr>
            <th scope="col">{words.fact}</th>
            {reports.map((report) => (
              <th scope="col" key={report.id}>
                <ReportHead report={report} reports={reports} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([title, rows]) => (
          <tbody key={title}>
            <tr className="group">
              <th scope="rowgroup" colSpan={reports.length + 1}>
                {title}
              </th>
            </tr>
            {rows.length === 0 && (
              <tr>
                <td colSpan={reports.length + 1}>
                  <Empty>{words.none}</Empty>
                </td>
              </tr>
            )}
            {rows.map((fact) => (
              <FactRow key={fact.id} fact={fact} reports={reports} />
            ))}
          </tbody>
        ))}
      </table>
      <Texts reports={reports} />
    </>
  );
}

function ReportHead({ report, reports }: { readonly report: StoryReport; readonly reports: readonly StoryReport[] }) {
  const words = useChosen(WORDS);
  const { locale } = useWords();
  const copied = reports.find(({ id }) => id === report.copyOf);
  const share = report.copiedShare?.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <span className="outlet">
        <bdi>{report.outlet ?? report.id}</bdi>
      </span>
      <Link to={reportAddress(report.id)} lang={report.language}>
        <bdi>{report.title ?? report.id}</bdi>
      </Link>
      <span>
        <time dateTime={report.published}>{longMoment(report.published, locale)}</time>
        {copied && (
          <>
            {' · '}
            {report.copySure ? '' : words.perhaps}
            {words.copies(share ?? '?')} <bdi>{copied.outlet ?? copied.id}</bdi>
          </>
        )}
        {!copied && report.origin && report.origin !== report.outlet && (
          <>
            {' · '}
            {words.origin}: <bdi>{report.origin}</bdi>
          </>
        )}
      </span>
    </>
  );
}
