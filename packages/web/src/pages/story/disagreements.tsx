import type { Disagreement, Story, StoryEvent } from '@cronicar/server/api';
import { shown } from '../../reading/segments.js';
import { longDay } from '../../words/dates.js';
import { useWords, type Words } from '../../words/words.js';
import { EventLine } from './event-line.js';
import { ReportRef } from './report-ref.js';

/** All that the reports can't both be right about, value against value. */
export function Disagreements({ story }: { readonly story: Story }) {
  const { story: words } = useWords();
  const all: readonly { readonly event: StoryEvent | null; readonly one: Disagreement }[] = [
    ...story.events.flatMap((event) => event.disagreements.map((one) => ({ event, one }))),
    ...story.disagreements.map((one) => ({ event: null, one })),
  ];
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{words.disagreements}</h2>
      <p className="meta">{words.disagreementsHint}</p>
      {all.map(({ event, one }) => (
        <DisagreementTable key={`${event?.id} ${one.slot}`} {...{ story, event, one }} />
      ))}
    </section>
  );
}

interface TableProps {
  readonly story: Story;
  readonly event: StoryEvent | null;
  readonly one: Disagreement;
}

function DisagreementTable({ story, event, one }: TableProps) {
  const words = useWords();
  return (
    <table className="disagreement">
      <caption>
        <b>{slotName(one.slot, words)}</b>
        {event && (
          <span className="aside">
            {' — '}
            <EventLine event={event} />
          </span>
        )}
      </caption>
      <thead className="hidden">
        <tr>
          <th>{slotName(one.slot, words)}</th>
          <th>{words.story.who}</th>
        </tr>
      </thead>
      <tbody>
        {one.values.map(({ value, members, sources }) => (
          <tr key={value}>
            <th scope="row">{valueName(one.slot, value, words)}</th>
            <td>
              {members.length === 0 && <span className="aside">{words.story.nobody}</span>}
              {sources.length > 0 && (
                <p>
                  {words.reading.onTheWordOf} <bdi>{sources.join(', ')}</bdi>
                </p>
              )}
              {members.map((member) => (
                <p key={`${member.report} ${member.words}`}>
                  <ReportRef story={story} report={member.report} />: <span dir="auto">{shown(member.words)}</span>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `how many killed` of `figure: killed`. */
export function slotName(slot: string, { story }: Words): string {
  const what = /^figure: (.*)$/.exec(slot)?.[1];
  return what === undefined ? (story.slots[slot] ?? slot) : story.figure(story.tolls[what] ?? what);
}

export function valueName(slot: string, value: string, { facts, locale }: Words): string {
  if (slot === 'status') return facts.statuses[value] ?? value;
  if (slot === 'time') return /^\d{4}-\d\d-\d\d$/.test(value) ? longDay(value, locale) : value;
  return value;
}
