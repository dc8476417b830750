import { intensity } from '@cronicar/reader/scales';
import type { FastifyInstance } from 'fastify';
import type { Story, TimelineItem } from '../api.js';
import { addRoute } from '../http/route.js';
import { TABLES } from '../http/table.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import { counts, listing } from '../schemas/basics.js';
import { eventView, promised, statementView } from '../schemas/facts.js';
import * as queries from '../schemas/queries.js';

/** Parts counted for one answer, so that bars over years are whole; what is left beyond that has `next`. */
const MOST_PARTS = 5;

export function factRoutes(app: FastifyInstance, { archive }: ServerOptions): void {
  addRoute(
    app,
    {
      url: '/api/events',
      id: 'events',
      tag: 'facts',
      summary: 'Events: who did what to whom, with the words of the report',
      query: queries.events,
      answer: listing(eventView),
      table: TABLES.events,
    },
    ({ query: { order, ...query } }) => archive.events({ ...query, oldestFirst: order === 'oldest' }),
  );
  addRoute(
    app,
    {
      url: '/api/events/counts',
      id: 'eventCounts',
      tag: 'facts',
      summary: 'How many events there are by month, type, actor …, and how they lie from conflict to cooperation',
      query: queries.eventCounts,
      answer: counts,
    },
    ({ query }) => archive.counts({ of: 'events', ...query }),
  );
  addRoute(
    app,
    {
      url: '/api/statements',
      id: 'statements',
      tag: 'facts',
      summary: 'Statements: who said what to whom, and through whom we know',
      query: queries.statements,
      answer: listing(statementView),
      table: TABLES.statements,
    },
    ({ query: { order, to, ...query } }) =>
      archive.statements({ ...query, addressee: to, oldestFirst: order === 'oldest' }),
  );
  addRoute(
    app,
    {
      url: '/api/statements/counts',
      id: 'statementCounts',
      tag: 'facts',
      summary: 'How many statements there are by month, speaker, act …',
      query: queries.statementCounts,
      answer: counts,
    },
    ({ query: { to, ...query } }) => archive.counts({ of: 'statements', ...query, addressee: to }),
  );
  addRoute(
    app,
    {
      url: '/api/statements/months',
      id: 'statementMonths',
      tag: 'facts',
      summary: 'Statements by month, the oldest month first',
      query: queries.statementMonths,
      answer: answers.months,
    },
    async ({ query: { to, ...query } }) => {
      const months = new Map<string, number>();
      let counted = 0;
      let next: string | null | undefined = query.after;
      for (let part = 0; part < MOST_PARTS && next !== null; part++) {
        const one = await archive.counts({ of: 'statements', by: ['month'], ...query, addressee: to, after: next });
        for (const { value, count } of one.facets.month ?? []) months.set(value, (months.get(value) ?? 0) + count);
        counted += one.counted;
        next = one.next;
      }
      const items = [...months]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => (a.value < b.value ? -1 : 1));
      return { items, counted, next: next ?? null };
    },
  );
  addRoute(
    app,
    {
      url: '/api/promises',
      id: 'promises',
      tag: 'facts',
      summary: 'What was promised, planned or threatened, and what became of it',
      query: queries.promises,
      answer: listing(promised),
      table: TABLES.promises,
    },
    ({ query }) => archive.promises(query),
  );
  addRoute(
    app,
    {
      url: '/api/timeline',
      id: 'timeline',
      tag: 'facts',
      summary: 'What happened, the oldest first; of a story each event once',
      query: queries.timeline,
      answer: listing(answers.timelineItem),
      table: TABLES.timeline,
    },
    async ({ query: { story, ...query } }) => {
      if (story !== undefined) return { items: timelineOf(await archive.story(story, query.asOf)), next: null };
      const { items, next } = await archive.events({ ...query, oldestFirst: true });
      return {
        items: items.map(
          ({ id, report, day, time, type, mode, status, actors, recipients, place, words, goldstein }) => ({
            ...{ fact: id, report, day, until: time?.until ?? null, type, mode, status },
            actors: actors.map(({ name, country }) => ({ name, country })),
            recipients: recipients.map(({ name, country }) => ({ name, country })),
            ...{ place: place?.name ?? null, words, goldstein, reports: null, independentOrigins: null },
          }),
        ),
        next,
      };
    },
  );
}

function timelineOf(story: Story): TimelineItem[] {
  return story.events
    .flatMap((event): TimelineItem[] => {
      const [first] = event.members;
      const report = story.reports.find(({ id }) => id === first?.report);
      if (!first || !report || event.from === null) return [];
      const { id, file, outlet, title, published, language } = report;
      const { type, mode, status, actors, recipients, until, independentOrigins } = event;
      return [
        {
          fact: `${first.report}/${first.event}`,
          report: { id, file, outlet, title, published, language },
          ...{ day: event.from, until, type, mode, status, actors, recipients },
          place: event.place?.name ?? null,
          words: first.words,
          goldstein: intensity(type, mode),
          reports: new Set(event.members.map((member) => member.report)).size,
          independentOrigins,
        },
      ];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.fact < b.fact ? -1 : 1));
}
