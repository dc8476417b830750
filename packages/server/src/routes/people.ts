import type { Archive, Narrowing, Person } from '@cronicar/archive';
import type { FastifyInstance } from 'fastify';
import type { Count, Drifted } from '../api.js';
import { addRoute } from '../http/route.js';
import { TABLES } from '../http/table.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import { listing } from '../schemas/basics.js';
import * as queries from '../schemas/queries.js';

const MOST_WITH = 30;
/** Stories of the newest statements in which quotations are looked for that changed on their way. */
const MOST_STORIES = 4;

export function peopleRoutes(app: FastifyInstance, { archive }: ServerOptions): void {
  addRoute(
    app,
    {
      url: '/api/people',
      id: 'people',
      tag: 'people',
      summary: 'Who reports name, by name; other kinds than persons with `kind`',
      query: queries.people,
      answer: listing(answers.named),
      table: TABLES.people,
    },
    ({ query: { kind, ...query } }) => archive.names({ ...query, kind: kind ?? ['person'] }),
  );
  addRoute(
    app,
    {
      url: '/api/people/:id',
      id: 'person',
      tag: 'people',
      summary:
        'All who go by a name: roles by date, statements, events of each; with whom, promises, drifted quotations of all',
      params: queries.id,
      query: queries.person,
      answer: answers.people,
    },
    async ({ params: { id }, query }) => {
      const items = await archive.person(id, query);
      const [first] = items;
      if (!first) return { items, with: [], promises: [], drifted: [] };
      const { limit, ...narrowing } = query;
      const company = await archive.counts({ of: 'events', by: ['actor', 'recipient'], with: id, ...narrowing });
      const both = [...(company.facets.actor ?? []), ...(company.facets.recipient ?? [])];
      return {
        items,
        with: together(both, items),
        promises: (await archive.promises({ ...narrowing, actor: id, limit: limit ?? 10 })).items,
        drifted: await driftedQuotes(archive, items, narrowing),
      };
    },
  );
}

/** Those named beside somebody, or beside all who go by the same name, once each. */
function together(counts: readonly Count[], people: readonly Person[]): Count[] {
  const found = new Map<string, Count>();
  for (const count of counts) {
    const { entity } = count;
    if (!entity || people.some(({ name, kind }) => entity.name === name && entity.kind === kind)) continue;
    const key = JSON.stringify(entity);
    const known = found.get(key);
    found.set(
      key,
      known ? { ...known, count: known.count + count.count } : { value: count.value, count: count.count, entity },
    );
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_WITH);
}

async function driftedQuotes(archive: Archive, people: readonly Person[], { asOf }: Narrowing): Promise<Drifted[]> {
  const drifted: Drifted[] = [];
  const seen = new Set<string>();
  let looked = 0;
  const names = new Set(people.flatMap((person) => person.names));
  const statements = people.flatMap((person) => person.statements);
  for (const { report } of statements.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))) {
    if (seen.has(report.id)) continue;
    if (looked++ === MOST_STORIES) break;
    const story = await archive.story(report.id, asOf);
    for (const { id } of story.reports) seen.add(id);
    for (const statement of story.statements) {
      const isTheirs = statement.speaker !== null && names.has(statement.speaker.name);
      if (!isTheirs || !statement.members.some(({ wording }) => wording === 'changed')) continue;
      const tellers = new Set(statement.members.map((member) => member.report));
      drifted.push({
        story: story.id,
        statement,
        reports: story.reports
          .filter(({ id }) => tellers.has(id))
          .map(({ id, file, outlet, title, published, language }) => ({
            id,
            file,
            outlet,
            title,
            published,
            language,
          })),
      });
    }
  }
  return drifted;
}
