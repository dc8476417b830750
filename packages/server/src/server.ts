import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteShorthandOptions,
} from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { answerElsewhere } from './answering/answering.js';
import { addEtags } from './http/etag.js';
import { keepAnswers } from './http/kept-answers.js';
import { negotiate } from './http/negotiate.js';
import { type ProblemCode, problemOf, RequestProblem } from './http/problem.js';
import { LIMITS, type Limits, type ServerOptions } from './options.js';
import { type ApiDocument, docsPage } from './pages/docs-page.js';
import { notFoundPage, pageRoutes } from './pages/pages.js';
import { ownPage } from './pages/shell.js';
import { aboutRoutes } from './routes/about.js';
import { correctionRoutes } from './routes/corrections.js';
import { factRoutes } from './routes/facts.js';
import { mapRoutes } from './routes/maps.js';
import { peopleRoutes } from './routes/people.js';
import { readingRoutes } from './routes/reading.js';
import { reportRoutes } from './routes/reports.js';
import { searchRoutes } from './routes/search.js';
import { storyRoutes } from './routes/stories.js';
import { addSecurityHeaders, SECURITY_HEADERS } from './security/headers.js';
import { checkHosts } from './security/hosts.js';
import { makeTokenCheck } from './security/token.js';
import { rememberStories } from './stories/memory.js';
import { wordsFor } from './words/choose.js';

/** Headers beyond this many bytes are refused. */
const MOST_HEADERS = 16_384;
const LONGEST_PARAMETER = 6_000;
const LONGEST_URL = 8_000;

/** Makes a server over an archive; it listens when its `listen` is called, and ends with `close`. */
export async function makeServer(given: ServerOptions): Promise<FastifyInstance> {
  const options = { ...given, archive: rememberStories(given.archive) };
  const limits = { ...LIMITS, ...options.limits };
  const app = bareServer(limits);
  addSecurityHeaders(app);
  checkHosts(app, options.host);
  checkAddress(app);
  answerProblems(app, options);
  parseBodies(app);
  addEtags(app);
  await app.register(rateLimit, {
    max: limits.requests,
    timeWindow: 10_000,
    errorResponseBuilder: () => new RequestProblem('too-many-requests'),
  });
  keepAnswers(app, options.archive, limits.memory);
  await describeApi(app, options);
  aboutRoutes(app, options);
  await app.register(async (inside) => {
    if (options.answering) answerElsewhere(inside, options.answering);
    for (const routes of [reportRoutes, storyRoutes, factRoutes, peopleRoutes, mapRoutes, searchRoutes])
      routes(inside, options);
  });
  const limited = (max: number) => ({ config: { rateLimit: { max, timeWindow: 60_000 } } });
  const writing: RouteShorthandOptions = {
    ...limited(limits.writings),
    // Before the body is looked at.
    onRequest: makeTokenCheck(options.token),
  };
  correctionRoutes(app, options, writing);
  await app.register(async (inside) => {
    acceptText(inside, limits);
    readingRoutes(inside, options, { reads: limited(limits.readings), writes: writing });
  });
  await pageRoutes(app, options);
  await app.ready();
  return app;
}

function bareServer(limits: Limits): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: limits.json,
    requestTimeout: limits.request,
    connectionTimeout: limits.idle,
    keepAliveTimeout: 5_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    http: {
      headersTimeout: limits.headers,
      maxHeaderSize: MOST_HEADERS,
      connectionsCheckingInterval: Math.min(1_000, limits.headers),
    },
    routerOptions: { maxParamLength: LONGEST_PARAMETER, ignoreTrailingSlash: true },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // An address that can't be decoded comes to no hook and no handler.
    frameworkErrors: (error, request, reply) => {
      void sendProblem(error, request, reply.headers(SECURITY_HEADERS));
    },
  });
  // Requests that go on too long don't keep the server from stopping.
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), limits.grace).unref();
  });
  app.setValidatorCompiler((route) => {
    const validate = validatorCompiler(route as Parameters<typeof validatorCompiler>[0]);
    // A report sent as text is looked at by whoever reads it.
    return (data: unknown) => (Buffer.isBuffer(data) ? { value: data } : validate(data));
  });
  // What is answered is held against the schemas by tests, not at every request.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  return app;
}

/** Addresses are UTF-8, and not endless. */
function checkAddress(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw }) => {
    if ((raw.url ?? '').length > LONGEST_URL) throw new RequestProblem('bad-encoding');
    try {
      decodeURIComponent((raw.url ?? '').replaceAll('+', ' '));
    } catch {
      throw new RequestProblem('bad-encoding');
    }
  });
}

function answerProblems(app: FastifyInstance, { onFault, pages }: ServerOptions): void {
  app.setErrorHandler((error, request, reply) => {
    if (sendProblem(error, request, reply) === 'internal') onFault?.(error, `${request.method} ${request.url}`);
    return reply;
  });
  app.setNotFoundHandler({ preHandler: (_, __, done) => done() }, async (request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (
      reads &&
      !isApi(request) &&
      negotiate(request.headers.accept, ['application/problem+json', 'text/html']) === 'text/html'
    )
      return notFoundPage(request, reply, pages);
    throw new RequestProblem('not-found');
  });
}

/** Gives the code of the problem. */
function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): ProblemCode {
  const words = wordsFor(request);
  const problem = problemOf(error, request.url, words);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="cronicar"');
  if (problem.status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '5');
  reply
    .code(problem.status)
    .headers({ 'content-language': words.locale, vary: 'accept, accept-language' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
  return problem.code as ProblemCode;
}

function isApi({ url }: FastifyRequest): boolean {
  return url === '/api' || url.startsWith('/api/');
}

/** JSON that is no UTF-8 is refused instead of being repaired. */
function parseBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer);
    } catch {
      done(new RequestProblem('bad-encoding'));
      return;
    }
    parse(request, text, done);
  });
}

function acceptText(app: FastifyInstance, limits: Limits): void {
  app.addContentTypeParser('text/plain', { parseAs: 'buffer', bodyLimit: limits.text }, (_, body, done) =>
    done(null, body),
  );
}

async function describeApi(app: FastifyInstance, { engine }: ServerOptions): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Cronicar',
        version: engine.split(' ')[1] ?? '0',
        description: 'Who said and did what in news reports, each fact with its words.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    transform: createJsonSchemaTransform({}),
    transformObject: createJsonSchemaTransformObject({}),
  });
  const hidden = { schema: { hide: true } };
  app.get('/api/openapi.json', hidden, async (_, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger())),
  );
  app.get('/api/docs', hidden, async (request, reply) => {
    const words = wordsFor(request);
    const body = docsPage(app.swagger() as ApiDocument, words);
    const text = ownPage({ locale: words.locale, title: words.page.docsTitle, body });
    return reply.header('vary', 'accept-language').type('text/html; charset=utf-8').send(text);
  });
}
