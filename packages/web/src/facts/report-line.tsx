import type { ReportName } from '@cronicar/server/api';
import { Link } from '../router/link.js';
import { shortDay } from '../words/dates.js';
import { useWords } from '../words/words.js';
import { factAddress } from './address.js';
import { useFactWords } from './words.js';

interface ReportLineProps {
  readonly report: ReportName;
  /** The fact that is to be proved there. */
  readonly fact: string;
}

/** `Curierul Prutului, 21 apr. 2026 · proof`. */
export function ReportLine({ report, fact }: ReportLineProps) {
  const { locale } = useWords();
  const words = useFactWords();
  const published = report.published.slice(0, 10);
  return (
    <span className="report-line">
      <bdi>{report.outlet ?? report.title ?? report.id}</bdi>,{' '}
      <time dateTime={published}>{shortDay(published, locale)}</time>
      {' · '}
      <Link to={factAddress(fact)} title={report.title ?? undefined}>
        {words.proof}
        <span className="hidden"> {report.title ?? report.outlet ?? report.id}</span>
      </Link>
    </span>
  );
}
