import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/route.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import * as queries from '../schemas/queries.js';

export function aboutRoutes(app: FastifyInstance, { archive, engine, reading, token, clock }: ServerOptions): void {
  const since = (clock?.() ?? new Date()).toISOString();
  addRoute(
    app,
    {
      url: '/api/health',
      id: 'health',
      tag: 'about',
      summary: 'Whether the server answers',
      query: queries.none,
      answer: answers.health,
    },
    async () => ({ status: 'ok' as const }),
  );
  addRoute(
    app,
    {
      url: '/api/status',
      id: 'status',
      tag: 'about',
      summary: 'What the archive holds, and since when this server runs',
      query: queries.none,
      answer: answers.status,
    },
    async () => {
      const { reports, versions, first, last, changed } = await archive.status();
      return {
        engine,
        counts: { reports, versions },
        first,
        last,
        changed,
        since,
        writing: token !== null,
        languages: [...reading.languages],
      };
    },
  );
}
