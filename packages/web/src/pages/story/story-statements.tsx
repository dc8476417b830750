import type { Story, StoryStatement } from '@cronicar/server/api';
import { useMemo } from 'react';
import { shown } from '../../reading/segments.js';
import { Link } from '../../router/link.js';
import { useWords } from '../../words/words.js';
import { ReportRef } from './report-ref.js';

/** Who says what in the story, speaker by speaker; those who say most first. */
export function StoryStatements({ story }: { readonly story: Story }) {
  const { story: words, unknownSpeaker } = useWords();
  const speakers = useMemo(() => bySpeaker(story.statements), [story]);
  if (speakers.length === 0) return null;
  return (
    <section>
      <h2>{words.said}</h2>
      {speakers.map(([name, statements]) => (
        <section key={name} className="speaker">
          <h3>
            {name === '' ? unknownSpeaker : <Link to={`/p/${encodeURIComponent(name)}`}>{<bdi>{name}</bdi>}</Link>}
          </h3>
          <ol className="plain-list">
            {statements.map((statement) => (
              <StatementOfStory key={statement.id} story={story} statement={statement} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function StatementOfStory({ story, statement }: { readonly story: Story; readonly statement: StoryStatement }) {
  const { facts, reading, story: words } = useWords();
  const { id, act, members, independentOrigins } = statement;
  const [first] = members;
  const drifted = members.filter(({ wording }) => wording === 'changed' || wording === 'translated');
  return (
    <li id={id} className="story-statement">
      <blockquote dir="auto">{shown(first?.words ?? '')}</blockquote>
      <p className="meta">
        {facts.acts[act] ?? act} ·{' '}
        {reading.sources(independentOrigins, new Set(members.map(({ report }) => report)).size)}
        {' · '}
        {members.map((member, i) => (
          <span key={`${member.report}/${member.statement}`}>
            {i > 0 && ', '}
            <ReportRef story={story} report={member.report} fact={member.statement} />
          </span>
        ))}
      </p>
      {drifted.map((member) => (
        <p key={`${member.report}/${member.statement}`} className="drifted">
          <span className="badge">{words.wordings[member.wording]}</span>{' '}
          <ReportRef story={story} report={member.report} fact={member.statement} />:{' '}
          <span dir="auto">{shown(member.words)}</span>
        </p>
      ))}
    </li>
  );
}

function bySpeaker(statements: readonly StoryStatement[]): readonly (readonly [name: string, StoryStatement[]])[] {
  const found = new Map<string, StoryStatement[]>();
  for (const statement of statements) {
    const name = statement.speaker?.name ?? '';
    const known = found.get(name);
    if (known) known.push(statement);
    else found.set(name, [statement]);
  }
  return [...found].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
