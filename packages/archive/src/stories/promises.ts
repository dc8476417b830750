import type { EventIn } from '../events/same-event.js';
import type { ReportFacts } from '../facts/facts.js';
import { dueDay, isPromise, promiseOutcome } from '../promises/outcome.js';
import { isoOfDay } from '../text/days.js';
import type { StoryView } from './build.js';
import type { StoryEvent, StoryPromise } from './story.js';

/** What is promised, planned or threatened in a story, and what became of it in its own reports or in later ones. */
export function storyPromises(
  { byId, members }: StoryView,
  events: readonly StoryEvent[],
  later: readonly ReportFacts[],
): StoryPromise[] {
  const tellers = [...members.map(({ facts }) => facts), ...later].sort(
    (a, b) => a.day - b.day || (a.report < b.report ? -1 : 1),
  );
  return events.flatMap((event) => {
    const told = event.members.flatMap(({ report, event: id }): EventIn[] => {
      const facts = byId.get(report)?.facts;
      const fact = facts?.events.find((one) => one.id === id);
      return facts && fact && isPromise(fact) ? [{ facts, event: fact }] : [];
    });
    if (told.length === 0) return [];
    const due = told.map(dueDay).find((day) => day !== null) ?? null;
    return [{ event: event.id, due: due === null ? null : isoOfDay(due), ...outcomeOf(told, tellers) }];
  });
}

/** The first report that tells how it ended; that it was kept counts more than that it was called off before. */
function outcomeOf(told: readonly EventIn[], tellers: readonly ReportFacts[]): Pick<StoryPromise, 'outcome' | 'by'> {
  let broken: StoryPromise['by'] = null;
  for (const facts of tellers) {
    for (const event of facts.events) {
      const outcome = told.map((promise) => promiseOutcome(promise, { facts, event })).find((found) => found !== null);
      if (outcome === 'fulfilled') return { outcome, by: { report: facts.report, fact: event.id } };
      if (outcome === 'broken') broken ??= { report: facts.report, fact: event.id };
    }
  }
  return broken === null ? { outcome: 'open', by: null } : { outcome: 'broken', by: broken };
}
