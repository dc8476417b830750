import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/route.js';
import { TABLES } from '../http/table.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import { listing } from '../schemas/basics.js';
import * as queries from '../schemas/queries.js';

export function searchRoutes(app: FastifyInstance, { archive }: ServerOptions): void {
  addRoute(
    app,
    {
      url: '/api/search',
      id: 'search',
      tag: 'reports',
      summary: 'Reports that have the words, with the passages and, in the first part, counts beside them',
      query: queries.search,
      answer: answers.found,
      table: TABLES.search,
    },
    async ({ query: { q, best, ...query } }) => {
      const { items, next } = await archive.search({ ...query, query: q, best });
      const { limit: _, after, ...narrowing } = query;
      const by = ['outlet', 'month', 'speaker', 'person', 'country', 'organization', 'place', 'language'] as const;
      const facets = after === undefined ? await archive.counts({ of: 'reports', by, ...narrowing, query: q }) : null;
      return { items, next, facets };
    },
  );
  addRoute(
    app,
    {
      url: '/api/changes',
      id: 'changes',
      tag: 'reports',
      summary: 'What was added, edited (openly or silently) and corrected since a day, in the order in which it was',
      query: queries.changes,
      answer: listing(answers.archiveChange),
    },
    ({ query }) => archive.changes(query),
  );
}
