import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '@cronicar/archive';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerOptions } from '../options.js';
import * as queries from '../schemas/queries.js';
import { wordsFor } from '../words/choose.js';
import { type Html, html } from './html.js';
import { reportPage } from './report-page.js';
import { PLAIN_CSS, page } from './shell.js';

/** Pages that the app draws by itself; each answers with its shell. */
const PAGES = [
  '/',
  '/stories',
  '/s/:id',
  '/people',
  '/p/:id',
  '/ledger',
  '/between',
  '/timeline',
  '/map',
  '/network',
  '/search',
  '/changes',
  '/compare',
] as const;

const RECENT = 50;
const FOREVER = 'public, max-age=31536000, immutable';
const NOTHING: Html = { html: '' };

/** The built app and its pages; a report's page can be read without it. */
export async function pageRoutes(app: FastifyInstance, { archive, pages, names }: ServerOptions): Promise<void> {
  const built = () => existsSync(join(pages, 'index.html'));
  const hidden = { schema: { hide: true } };
  if (built()) {
    await app.register(fastifyStatic, {
      root: pages,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
    });
    // Names of what stands in there change with what is in it.
    app.addHook('onSend', async (request, reply, payload) => {
      if (request.url.startsWith('/assets/') && reply.statusCode === 200) reply.header('cache-control', FOREVER);
      return payload;
    });
  }
  app.get('/plain.css', hidden, async (_, reply) => reply.type('text/css; charset=utf-8').send(PLAIN_CSS));
  for (const url of PAGES) {
    app.get(url, hidden, async (request, reply) => {
      const { locale, page: words } = wordsFor(request);
      if (built()) return send(reply, await page(pages, { locale, title: '', body: NOTHING }));
      const { items } = await archive.reports({ limit: RECENT });
      const body = html`<div class="plain">
<h1>Cronicar</h1>
<p>${words.notBuiltTitle}. ${words.notBuilt} <a href="/api/docs">${words.docsTitle}</a></p>
<h2>${words.reports}</h2>
<ol>${items.map(
        ({ id, title, file, outlet, published }) =>
          html`<li><a href="/r/${id}"><bdi>${title ?? file ?? id}</bdi></a> · <bdi>${outlet ?? ''}</bdi> ${published.slice(0, 10)}</li>\n`,
      )}</ol>
</div>`;
      return send(reply, await page(pages, { locale, title: words.notBuiltTitle, body }));
    });
  }
  app.get<{ Params: { id: string }; Querystring: { asOf?: unknown } }>('/r/:id', hidden, async (request, reply) => {
    const { locale, page: words } = wordsFor(request);
    try {
      const { asOf } = queries.onlyAsOf.safeParse(request.query).data ?? {};
      const detail = await archive.report(request.params.id, asOf);
      const body = reportPage(detail, words, names[locale]);
      return send(reply, await page(pages, { locale, title: detail.report.title ?? '', body }));
    } catch (error) {
      if (!(error instanceof ArchiveError) || (error.code !== 'unknown-id' && error.code !== 'ambiguous-id'))
        throw error;
      return notFoundPage(request, reply, pages);
    }
  });
}

export async function notFoundPage(request: FastifyRequest, reply: FastifyReply, pages: string): Promise<FastifyReply> {
  const { locale, page: words } = wordsFor(request);
  const body = html`<div class="plain"><nav><a href="/">${words.home}</a></nav>
<h1>${words.notFoundTitle}</h1><p>${words.notFound}</p></div>`;
  return send(reply.code(404), await page(pages, { locale, title: words.notFoundTitle, body }));
}

function send(reply: FastifyReply, text: string): FastifyReply {
  return reply.header('vary', 'accept-language').type('text/html; charset=utf-8').send(text);
}
