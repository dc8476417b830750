import type { ReportDetail } from '@cronicar/server/api';
import { apiUrl } from '../../api/client.js';
import { safeUrl } from '../../parts/safe-url.js';
import { Link } from '../../router/link.js';
import { useAsOf } from '../../router/router.js';
import { longMoment } from '../../words/dates.js';
import { useWords } from '../../words/words.js';
import { Versions } from './versions.js';

/** Title, outlet, author, day, and where the report belongs. */
export function ReportHead({ detail: { report, versions } }: { readonly detail: ReportDetail }) {
  const { reading, site, locale } = useWords();
  const url = safeUrl(report.url);
  const asOf = useAsOf();
  return (
    <header className="report-head">
      <p className="kicker">{report.outlet && <bdi>{report.outlet}</bdi>}</p>
      <h1 dir="auto">{report.title ?? report.file ?? report.id}</h1>
      <p className="meta">
        <time dateTime={report.published}>{longMoment(report.published, locale)}</time>
        {report.author && (
          <>
            {' · '}
            <bdi>{report.author}</bdi>
          </>
        )}
        {url && (
          <>
            {' · '}
            <a href={url} rel="noreferrer nofollow">
              {reading.original}
            </a>
          </>
        )}
        {report.story !== null && (
          <>
            {' · '}
            <Link to={`/s/${report.story}`}>{reading.story}</Link>
          </>
        )}
        {' · '}
        <a href={apiUrl(`reports/${report.id}`, { asOf })}>{site.data}</a>
      </p>
      {versions > 1 && <Versions report={report.id} count={versions} />}
      {report.replaced !== null && <p className="badge strong">{reading.latest}</p>}
      {report.unread !== null && <p className="empty">{reading.unread}</p>}
    </header>
  );
}
