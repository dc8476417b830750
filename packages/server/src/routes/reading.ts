import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { InputProblem, ReportAsk } from '../api.js';
import { RequestProblem } from '../http/problem.js';
import { addRoute } from '../http/route.js';
import type { ReadingDone, ReadingProblem, ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import { reportAsk } from '../schemas/asks.js';
import * as queries from '../schemas/queries.js';
import { wordsFor } from '../words/choose.js';

const CONSUMES = ['application/json', 'text/plain'];

export function readingRoutes(
  app: FastifyInstance,
  { archive, reading }: ServerOptions,
  { reads, writes }: { readonly reads: RouteShorthandOptions; readonly writes: RouteShorthandOptions },
): void {
  const common = {
    tag: 'reading',
    method: 'POST',
    query: queries.readText,
    body: reportAsk,
    consumes: CONSUMES,
  } as const;
  addRoute(
    app,
    {
      ...common,
      url: '/api/read',
      id: 'read',
      summary: 'Reads a report and gives its record; nothing of it is kept',
      answer: answers.reading,
      options: reads,
    },
    async ({ request, query }) => {
      const { record, problems } = await read(request, query, false);
      if (record === null) throw refused(request, problems);
      return { record, problems: problems.map((problem) => worded(request, problem)) };
    },
  );
  addRoute(
    app,
    {
      ...common,
      url: '/api/add',
      id: 'add',
      summary: 'Reads a report and keeps it in the archive; needs the token',
      answer: answers.added,
      status: 201,
      options: writes,
    },
    async ({ request, query }) => {
      const { prepared, problems } = await read(request, query, true);
      if (prepared === null) throw refused(request, problems);
      const [added] = await archive.add([prepared]);
      if (!added) throw refused(request, problems);
      return { ...added, problems: problems.map((problem) => worded(request, problem)) };
    },
  );

  function read(request: FastifyRequest, query: TextQuery, prepare: boolean): Promise<ReadingDone> {
    if (Buffer.isBuffer(request.body)) return reading.read({ bytes: request.body, name: NAME, ...query, prepare });
    const { text, ...about } = request.body as ReportAsk;
    const header = Object.entries({ ...query, ...about }).filter(([, value]) => value !== undefined);
    return reading.read({ bytes: Buffer.from(withHeader(header, text)), name: NAME, prepare });
  }
}

/** What problems call what was sent. */
const NAME = '-';

interface TextQuery {
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
}

/** As a file would have it; JSON strings are YAML strings. A text with a header of its own keeps that. */
function withHeader(fields: readonly (readonly [string, unknown])[], text: string): string {
  if (fields.length === 0) return text;
  const lines = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('');
  return `---\n${lines}---\n${text}`;
}

function refused(request: FastifyRequest, problems: readonly ReadingProblem[]): RequestProblem {
  const more = { problems: problems.map((problem) => worded(request, problem)) };
  return new RequestProblem(problems.some(({ code }) => code === 'too-large') ? 'too-large' : 'bad-report', '', more);
}

function worded(request: FastifyRequest, problem: ReadingProblem): InputProblem {
  const { code, severity, line, field } = problem;
  const message = wordsFor(request).input(problem);
  return {
    code,
    severity,
    message,
    ...(line === undefined ? {} : { line }),
    ...(field === undefined ? {} : { field }),
  };
}
