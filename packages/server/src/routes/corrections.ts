import { ArchiveError, type Ask } from '@cronicar/archive';
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { CorrectionAsk } from '../api.js';
import { addRoute } from '../http/route.js';
import { TABLES } from '../http/table.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import { correctionAsk } from '../schemas/asks.js';
import { listing } from '../schemas/basics.js';
import * as queries from '../schemas/queries.js';

const DEFAULT_LIMIT = 20;

export function correctionRoutes(
  app: FastifyInstance,
  { archive }: ServerOptions,
  writing: RouteShorthandOptions,
): void {
  addRoute(
    app,
    {
      url: '/api/corrections',
      id: 'corrections',
      tag: 'corrections',
      summary: 'What people corrected, the newest first, undone ones too',
      query: queries.corrections,
      answer: listing(answers.correction),
      table: TABLES.corrections,
    },
    async ({ query: { report, limit = DEFAULT_LIMIT, after } }) => {
      const made = report === undefined ? await archive.corrections() : (await archive.report(report)).corrections;
      const newest = [...made].reverse();
      const start = after === undefined ? 0 : newest.findIndex(({ id }) => `~${id}` === after) + 1;
      if (after !== undefined && start === 0) throw new ArchiveError('bad-cursor', after);
      const items = newest.slice(start, start + limit);
      const last = items.at(-1);
      return { items, next: last && start + limit < newest.length ? `~${last.id}` : null };
    },
  );
  addRoute(
    app,
    {
      method: 'POST',
      url: '/api/corrections',
      id: 'correct',
      tag: 'corrections',
      summary: 'Writes down what a person knows better, by whom and why; needs the token',
      query: queries.none,
      body: correctionAsk,
      answer: answers.correction,
      status: 201,
      options: writing,
    },
    ({ request }) => {
      const { by, why, ...ask } = request.body as CorrectionAsk;
      return archive.correct(ask as Ask, { by, why });
    },
  );
  addRoute(
    app,
    {
      method: 'DELETE',
      url: '/api/corrections/:id',
      id: 'undo',
      tag: 'corrections',
      summary: 'Undoes a correction; it stays in the list as undone. Needs the token',
      params: queries.id,
      query: queries.undoing,
      answer: answers.correction,
      options: writing,
    },
    ({ params, query }) => archive.undo(params.id, query.by),
  );
}
