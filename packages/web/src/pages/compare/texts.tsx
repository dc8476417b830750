import type { ReportDetail, StoryReport } from '@cronicar/server/api';
import { useState } from 'react';
import { useApi } from '../../api/queries.js';
import { Answer } from '../../parts/states.js';
import { useChosen } from '../../words/words.js';
import { faded } from './faded.js';
import { WORDS } from './words.js';

/** The whole texts side by side, once they are asked for. */
export function Texts({ reports }: { readonly reports: readonly StoryReport[] }) {
  const words = useChosen(WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="texts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.texts}</summary>
      {isOpen && (
        <div className="texts-columns">
          {reports.map((report) => (
            <Text key={report.id} report={report} reports={reports} />
          ))}
        </div>
      )}
    </details>
  );
}

interface TextProps {
  readonly report: StoryReport;
  readonly reports: readonly StoryReport[];
}

function Text({ report, reports }: TextProps) {
  const query = useApi<ReportDetail>(`reports/${encodeURIComponent(report.id)}`);
  return (
    <article lang={report.language}>
      <h3>
        <bdi>{report.outlet ?? report.id}</bdi>
      </h3>
      <Answer query={query}>
        {({ record }) => (
          <p className="whole-text">
            {faded(record.report.text, sharedIn(report, reports)).map((run, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs never change their order
              <span key={i} className={run.shared ? 'shared' : undefined}>
                {run.text}
              </span>
            ))}
          </p>
        )}
      </Answer>
    </article>
  );
}

/** Passages of a report that stand in another of them: what it copied, and what others copied from it. */
function sharedIn(report: StoryReport, reports: readonly StoryReport[]): (readonly [number, number])[] {
  const others = reports.filter(({ copyOf }) => copyOf === report.id);
  const isHere = reports.some(({ id }) => id === report.copyOf);
  return [
    ...(isHere ? report.passages.map(({ a }) => a) : []),
    ...others.flatMap(({ passages }) => passages.map(({ b }) => b)),
  ];
}
