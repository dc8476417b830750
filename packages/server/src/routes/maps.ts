import type { FastifyInstance } from 'fastify';
import { addRoute } from '../http/route.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import * as queries from '../schemas/queries.js';

export function mapRoutes(app: FastifyInstance, { archive, gazetteer }: ServerOptions): void {
  addRoute(
    app,
    {
      url: '/api/places',
      id: 'places',
      tag: 'maps',
      summary: 'Where events are, with coordinates; a state lies at its capital',
      query: queries.places,
      answer: answers.places,
      // Where places lie is known only here.
      options: { config: { here: true } },
    },
    async ({ query }) => {
      const { items, counted, next } = await archive.places(query);
      const placed = items.map((place) => {
        const found = gazetteer?.(place.name, place.country) ?? null;
        return { ...place, latitude: found?.latitude ?? null, longitude: found?.longitude ?? null };
      });
      return { items: placed, counted, next };
    },
  );
  addRoute(
    app,
    {
      url: '/api/network',
      id: 'network',
      tag: 'maps',
      summary: 'Who meets, helps, thanks, asks, accuses, rejects, threatens or fights whom',
      query: queries.network,
      answer: answers.network,
    },
    ({ query }) => archive.network(query),
  );
  addRoute(
    app,
    {
      url: '/api/between',
      id: 'between',
      tag: 'maps',
      summary: 'Events between two, over time, from conflict (-10) to cooperation (10)',
      query: queries.between,
      answer: answers.between,
    },
    async ({ query: { a, b, ...query } }) => {
      const { items, next } = await archive.events({ ...query, between: [a, b], oldestFirst: true });
      const { limit: _, after: __, ...narrowing } = query;
      const { facets, counted } = await archive.counts({ of: 'events', by: ['month'], ...narrowing, between: [a, b] });
      return { items, next, months: facets.month ?? [], counted };
    },
  );
}
