import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/route.js';
import { TABLES } from '../http/table.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import { listing } from '../schemas/basics.js';
import * as queries from '../schemas/queries.js';
import * as shapes from '../schemas/story.js';

export function storyRoutes(app: FastifyInstance, { archive }: ServerOptions): void {
  addRoute(
    app,
    {
      url: '/api/stories',
      id: 'stories',
      tag: 'stories',
      summary: 'Stories by their newest report',
      query: queries.stories,
      answer: listing(shapes.storyListed),
      table: TABLES.stories,
    },
    ({ query }) => archive.stories(query),
  );
  addRoute(
    app,
    {
      url: '/api/stories/:id',
      id: 'story',
      tag: 'stories',
      summary: 'One story: facts with their sources, copies with the shared words, disagreements, tolls, promises',
      params: queries.id,
      query: queries.onlyAsOf,
      answer: shapes.story,
    },
    ({ params, query }) => archive.story(params.id, query.asOf),
  );
  addRoute(
    app,
    {
      url: '/api/compare',
      id: 'compare',
      tag: 'stories',
      summary: 'Two to eight reports held against each other, fact by fact',
      query: queries.compare,
      answer: shapes.comparison,
    },
    async ({ query }) => {
      const { names, story } = await archive.sideBySide(query.report, query.asOf);
      const all = names.map(({ id }) => id);
      const missingIn = (members: readonly { readonly report: string }[]) =>
        all.filter((id) => !members.some(({ report }) => report === id));
      return {
        reports: story.reports,
        names,
        independentOrigins: story.independentOrigins,
        events: story.events.map((event) => ({ ...event, missing: missingIn(event.members) })),
        statements: story.statements.map((one) => ({ ...one, missing: missingIn(one.members) })),
        contradictions: [...story.events.flatMap(({ disagreements }) => disagreements), ...story.disagreements],
      };
    },
  );
  for (const [url, params] of [
    ['/api/sources/:fact', queries.factId],
    ['/api/sources/:report/:number', queries.factInReport],
  ] as const) {
    addRoute(
      app,
      {
        url,
        id: params === queries.factId ? 'sources' : 'sourcesInReport',
        tag: 'stories',
        summary: 'Who tells a fact (`REPORT/v3`), from whom they have it, and on whose word it stands',
        params: params as typeof queries.factId,
        query: queries.onlyAsOf,
        answer: answers.sources,
      },
      ({ params, query }) => archive.sources(factOf(params), query.asOf),
    );
  }
}

function factOf(params: { readonly fact?: string; readonly report?: string; readonly number?: string }): string {
  return params.fact ?? `${params.report}/${params.number}`;
}
