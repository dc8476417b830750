import type { Drifted } from '@cronicar/server/api';
import { factAddress } from '../../facts/address.js';
import { CommonWords } from '../../facts/common-words-view.js';
import { Link } from '../../router/link.js';
import { shortDay } from '../../words/dates.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';

/** Each wording of a quotation under the one before it; what they share is faded. */
export function DriftedQuotes({ drifted }: { readonly drifted: readonly Drifted[] }) {
  const words = useChosen(WORDS);
  if (drifted.length === 0) return null;
  return (
    <section>
      <h2>{words.drifted}</h2>
      <p className="meta">{words.driftedLead}</p>
      {drifted.map((one) => (
        <Wordings key={`${one.story}/${one.statement.id}`} drifted={one} />
      ))}
    </section>
  );
}

function Wordings({ drifted: { story, statement, reports } }: { readonly drifted: Drifted }) {
  const words = useChosen(WORDS);
  const { facts, locale } = useWords();
  const first = statement.members[0]?.words ?? '';
  return (
    <div className="drifted">
      <p className="label">
        {facts.acts[statement.act] ?? statement.act} · <Link to={`/s/${encodeURIComponent(story)}`}>{words.story}</Link>
      </p>
      <ol className="plain-list">
        {statement.members.map((member, i) => {
          const report = reports.find(({ id }) => id === member.report);
          return (
            <li key={`${member.report}/${member.statement}`}>
              <p className="told-words" lang={report?.language}>
                <CommonWords text={member.words} other={i === 0 ? (statement.members[1]?.words ?? '') : first} />
              </p>
              <p className="meta">
                <span className={member.wording === 'changed' ? 'badge strong' : 'badge'}>
                  {words.wordings[member.wording] ?? member.wording}
                </span>{' '}
                <Link to={factAddress(`${member.report}/${member.statement}`)}>
                  <bdi>{report?.outlet ?? report?.title ?? member.report}</bdi>
                </Link>
                {report && `, ${shortDay(report.published, locale)}`}
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
