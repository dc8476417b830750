import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { z } from 'zod';
import type { Frozen } from '../frozen.js';
import { problem } from '../schemas/answers.js';
import { negotiate } from './negotiate.js';
import { RequestProblem } from './problem.js';
import { csvLine, type TableColumn } from './table.js';

type Schema = z.ZodObject | z.ZodDiscriminatedUnion;

/** A route as the OpenAPI document shows it: what goes in, what comes out. */
export interface RouteSpec<P extends Schema, Q extends Schema, A extends z.ZodType> {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly params?: P;
  readonly query: Q;
  readonly body?: z.ZodType;
  /** Content types of the body where it isn't only JSON. */
  readonly consumes?: readonly string[];
  readonly answer: A;
  /** Of a listing: its items as rows, for CSV; it is then given as JSON lines too. */
  // biome-ignore lint/suspicious/noExplicitAny: columns of different rows have nothing in common but being columns
  readonly table?: readonly TableColumn<any>[];
  readonly status?: 200 | 201;
  readonly options?: RouteShorthandOptions;
}

export interface Ask<P extends Schema, Q extends Schema> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly request: FastifyRequest;
}

type Handler<P extends Schema, Q extends Schema, A extends z.ZodType> = (
  ask: Ask<P, Q>,
) => Promise<Frozen<z.output<A>>>;

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';
const LINES_TYPE = 'application/x-ndjson';
const LISTING_TYPES = [JSON_TYPE, CSV_TYPE, LINES_TYPE, 'application/jsonl'] as const;

/** Adds a route with its schemas, its forms of answer and where to find the next part of a list. */
export function addRoute<P extends Schema, Q extends Schema, A extends z.ZodType>(
  app: FastifyInstance,
  spec: RouteSpec<P, Q, A>,
  handler: Handler<P, Q, A>,
): void {
  const { method = 'GET', url, params, query, body, answer, table, status = 200 } = spec;
  app.route({
    ...spec.options,
    method,
    url,
    schema: {
      operationId: spec.id,
      tags: [spec.tag],
      summary: spec.summary,
      ...(params ? { params } : {}),
      querystring: query,
      ...(body ? { body } : {}),
      ...(spec.consumes ? { consumes: [...spec.consumes] } : {}),
      response: {
        [status]: answered(answer, table !== undefined),
        '4xx': { description: 'What was wrong', content: { 'application/problem+json': { schema: problem } } },
      },
    },
    handler: async (request, reply) => {
      const type =
        table === undefined
          ? negotiate(request.headers.accept, [JSON_TYPE])
          : negotiate(request.headers.accept, LISTING_TYPES);
      if (type === null) throw new RequestProblem('not-acceptable', request.headers.accept ?? '');
      const result = await handler({
        params: request.params as z.output<P>,
        query: request.query as z.output<Q>,
        request,
      });
      reply.code(status).header('vary', 'accept, accept-language');
      linkNext(request, reply, result);
      if (type === JSON_TYPE) return reply.type('application/json; charset=utf-8').send(JSON.stringify(result));
      const { items } = result as { readonly items: readonly object[] };
      if (type !== CSV_TYPE)
        return reply.type(`${type}; charset=utf-8`).send(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
      const columns = table ?? [];
      const lines = [columns.map(({ name }) => name), ...items.map((item) => columns.map(({ of }) => of(item)))];
      return reply.type('text/csv; charset=utf-8; header=present').send(`${lines.map(csvLine).join('\r\n')}\r\n`);
    },
  });
}

function answered(answer: z.ZodType, listing: boolean) {
  const types = listing ? LISTING_TYPES : [JSON_TYPE];
  return { description: 'Done', content: Object.fromEntries(types.map((type) => [type, { schema: answer }])) };
}

/** For forms of a list that have no place for `next`. */
function linkNext(request: FastifyRequest, reply: FastifyReply, result: unknown): void {
  const next = (result as { readonly next?: string | null }).next;
  if (typeof next !== 'string') return;
  const url = new URL(request.url, 'http://localhost');
  url.searchParams.set('after', next);
  reply.header('link', `<${url.pathname}${url.search}>; rel="next"`);
}
