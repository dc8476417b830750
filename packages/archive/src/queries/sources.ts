import type { Context } from '../context.js';
import type { Story } from '../merge.js';
import { asOf as parseAsOf } from '../moments.js';
import type { EventView, StatementView } from '../views.js';
import { factById } from './fact-id.js';
import { eventViews, statementViews } from './facts.js';
import { layOut, storyAround } from './stories.js';

/** Who tells one fact, from whom they have it, and on whose word it stands in the end. */
export interface Sources {
  readonly fact: EventView | StatementView;
  readonly story: string;
  /** The fact as all reports of the story tell it; null where the story has it no more. */
  readonly told: Story['events'][number] | Story['statements'][number] | null;
  /** The reports that tell it. */
  readonly reports: Story['reports'];
}

export async function sourcesOf(context: Context, id: string, asOf?: string): Promise<Sources> {
  const then = asOf === undefined ? undefined : parseAsOf(asOf);
  const found = await factById(context, id, then);
  const views =
    found.kind === 'event' ? await eventViews(context, [found.row]) : await statementViews(context, [found.row]);
  const around = await storyAround(context, found.version.report, then);
  const story = await layOut(context, around);
  const report = found.version.id;
  const told =
    found.kind === 'event'
      ? story.events.find(({ members }) => members.some((one) => one.report === report && one.event === found.fact))
      : story.statements.find(({ members }) =>
          members.some((one) => one.report === report && one.statement === found.fact),
        );
  const tellers = new Set(told ? told.members.map((one) => one.report) : [report]);
  return {
    fact: views[0] as EventView | StatementView,
    story: story.id,
    told: told ?? null,
    reports: story.reports.filter(({ id }) => tellers.has(id)),
  };
}
