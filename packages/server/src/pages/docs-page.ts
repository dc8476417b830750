import { PROBLEM_CODES } from '../http/problem.js';
import type { ServerWords } from '../words/words.js';
import { type Html, html } from './html.js';

/** Of an OpenAPI document what the page shows. */
export interface ApiDocument {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>> | undefined>>;
}

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly items?: { readonly enum?: readonly string[] };
  };
}

/** The OpenAPI document for people: each route with its parameters, and what problems there are. */
export function docsPage({ paths = {} }: ApiDocument, words: ServerWords): Html {
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations ?? {}).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(routes.map(({ operation }) => operation.tags?.[0] ?? ''))];
  const { page } = words;
  return html`<div class="plain">
<nav><a href="/">${page.home}</a></nav>
<h1>Cronicar · ${page.docsTitle}</h1>
<p>${page.docsIntro} <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1)</p>
${tags.map(
  (tag) => html`<h2>${tag}</h2>
${routes.filter(({ operation }) => (operation.tags?.[0] ?? '') === tag).map((route) => routeHtml(route, page))}`,
)}
<h2>${page.problems}</h2>
<table>${PROBLEM_CODES.map((code) => html`<tr id="${code}"><td><code>${code}</code></td><td>${words.problem(code, '…').detail}</td></tr>\n`)}</table>
</div>`;
}

function routeHtml(
  { path, method, operation }: { readonly path: string; readonly method: string; readonly operation: Operation },
  page: ServerWords['page'],
): Html {
  const { parameters = [], summary = '', responses = {} } = operation;
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.keys(content ?? {}));
  return html`<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${summary}</p>
${parameters.length === 0 ? '' : html`<table aria-label="${page.parameters}">${parameters.map(parameterHtml)}</table>`}
<p>${page.answers}: ${types.join(', ')}</p>
`;
}

function parameterHtml({ name, required, description, schema }: Parameter): Html {
  const values = schema?.enum ?? schema?.items?.enum ?? [];
  const about = [description ?? '', values.length > 0 ? values.join(', ') : ''].filter(Boolean).join(' · ');
  return html`<tr><td><code>${name}${required ? '*' : ''}</code></td><td>${about}</td></tr>\n`;
}
