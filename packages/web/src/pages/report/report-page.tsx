import type { ReportDetail, ReportSources, Status } from '@cronicar/server/api';
import { useCallback, useMemo, useState } from 'react';
import { useApi } from '../../api/queries.js';
import { FactActions } from '../../correcting/fact-actions.js';
import { type ActionForm, FORMS, isCorrectable } from '../../correcting/forms.js';
import { History } from '../../correcting/history.js';
import { ACCEPTED, useCorrecting } from '../../correcting/use-correcting.js';
import { WritingState } from '../../correcting/writing-state.js';
import { Answer } from '../../parts/states.js';
import { useTitle } from '../../parts/title.js';
import { citation } from '../../reading/citation.js';
import { CopyCitation, copied } from '../../reading/copy-citation.js';
import type { FactRemarks } from '../../reading/fact-badges.js';
import type { Fact } from '../../reading/facts.js';
import { Reader } from '../../reading/reader.js';
import { Link } from '../../router/link.js';
import { go, useAsOf, usePlace } from '../../router/router.js';
import type { PageProps } from '../../routes.js';
import { useSettings } from '../../settings/settings.js';
import { useWords } from '../../words/words.js';
import { ReportHead } from './report-head.js';
import { useFilter } from './use-filter.js';

export function ReportPage({ parts: { id = '' } }: PageProps) {
  const query = useApi<ReportDetail>(`reports/${encodeURIComponent(id)}`);
  useTitle(query.data?.report.title ?? null);
  return <Answer query={query}>{(detail) => <Report detail={detail} />}</Answer>;
}

function Report({ detail }: { readonly detail: ReportDetail }) {
  const { report, record, corrections } = detail;
  const words = useWords();
  const { keys } = useSettings();
  const { hash, path, search } = usePlace();
  const [filter, setFilter] = useFilter();
  const [form, setForm] = useState<ActionForm | null>(null);
  const { data: status } = useApi<Status>('status');
  const { data: sources } = useApi<ReportSources>(`reports/${report.id}/sources`);
  const correcting = useCorrecting(detail);
  const standing = useMemo(() => new Map(sources?.items.map((item) => [item.fact, item])), [sources]);
  const remarks = useMemo(() => remarksOf(detail), [detail]);
  const open = hash === '' ? null : hash.slice(1);
  const onOpen = useCallback(
    (id: string | null) => {
      setForm(null);
      go(`${path}${search}${id === null ? '' : `#${id}`}`, { replace: true });
    },
    [path, search],
  );
  const address = (fact: Fact) => `${window.location.origin}/r/${report.id}#${fact.id}`;
  const accept = (fact: Fact) =>
    correcting.write({
      kind: 'note',
      on: `${report.id}/${fact.id}`,
      text: ACCEPTED,
      by: '-',
      why: words.correcting.whyAccepted,
    });
  // What was known once isn't corrected any more.
  const canWrite = useAsOf() === null && status?.writing === true;
  const keysFor = (fact: Fact | null): Readonly<Record<string, () => unknown>> => {
    if (!fact) return canWrite ? { u: () => correcting.undo(null) } : {};
    const copy = {
      c: async () => {
        if (await copied(citation(fact, record, address(fact), words))) correcting.writing.say(words.reading.copied);
      },
    };
    if (!canWrite || !isCorrectable(fact.kind)) return copy;
    return {
      ...copy,
      a: () => accept(fact),
      ...Object.fromEntries(FORMS.map(([name, key]) => [key, () => setForm(name)])),
      u: () => correcting.undo(fact.id),
    };
  };
  return (
    <>
      <Reader
        {...{ record, open, onOpen, filter, standing, remarks }}
        head={<ReportHead detail={detail} />}
        onFilter={setFilter}
        keys={keysFor}
        keysOn={keys === 'on'}
        actions={(fact) => (
          <>
            {canWrite && (
              <FactActions
                {...{ fact, record, form }}
                story={report.story}
                factId={`${report.id}/${fact.id}`}
                onForm={setForm}
                isBusy={correcting.writing.isBusy}
                canUndo={remarks.has(fact.id)}
                onWrite={correcting.write}
                onAccept={() => accept(fact)}
                onUndo={() => correcting.undo(fact.id)}
              />
            )}
            <p className="buttons">
              <CopyCitation text={citation(fact, record, address(fact), words)} />
              <a className="meta" href={`/r/${report.id}#${fact.id}`}>
                {words.reading.permalink}
              </a>
              {fact.kind !== 'figure' && report.story !== null && (
                <Link className="meta" to={`/s/${report.story}#${standing.get(fact.id)?.told ?? ''}`}>
                  {words.reading.proof}
                </Link>
              )}
            </p>
          </>
        )}
        foot={<History corrections={corrections} onUndo={canWrite ? correcting.undoOne : null} />}
      />
      <WritingState writing={correcting.writing} />
    </>
  );
}

/** What people said, fact by fact; notes that only confirm count as accepting. */
function remarksOf({ remarks, corrections }: ReportDetail): ReadonlyMap<string, FactRemarks> {
  const accepting = new Set(
    corrections.flatMap(({ id, change, undone }) =>
      undone === null && change.kind === 'note' && change.text === ACCEPTED ? [id] : [],
    ),
  );
  return new Map(
    Object.entries(remarks).map(([id, { corrections: about = [], rejected }]) => [
      id,
      {
        accepted: about.some((one) => accepting.has(one.id)),
        rejected: rejected === true,
        corrected: about.some(({ kind }) => kind !== 'note' && kind !== 'reject'),
        noted: about.some(({ id, kind }) => kind === 'note' && !accepting.has(id)),
      },
    ]),
  );
}
