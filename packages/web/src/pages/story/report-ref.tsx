import type { Story } from '@cronicar/server/api';
import { Link } from '../../router/link.js';

interface ReportRefProps {
  readonly story: Story;
  readonly report: string;
  /** The fact in it: `v3`. */
  readonly fact?: string;
}

/** The outlet of a report, leading to the words. */
export function ReportRef({ story, report, fact }: ReportRefProps) {
  const found = story.reports.find(({ id }) => id === report);
  return (
    <Link to={`/r/${report}${fact === undefined ? '' : `#${fact}`}`}>
      <bdi>{found?.outlet ?? found?.title ?? report}</bdi>
    </Link>
  );
}
