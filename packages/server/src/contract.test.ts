import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { portReports, type Served, serve } from '../test/served.js';
import * as answers from './schemas/answers.js';
import { counts, listing, reportView } from './schemas/basics.js';
import { eventView, promised, statementView } from './schemas/facts.js';
import * as stories from './schemas/story.js';

let served: Served;
beforeAll(async () => {
  served = await serve(portReports());
});
afterAll(() => served.end());

const ROUTES: readonly (readonly [url: string, schema: z.ZodType])[] = [
  ['/api/health', answers.health],
  ['/api/status', answers.status],
  ['/api/reports', listing(reportView)],
  ['/api/reports/counts?by=outlet,month,speaker', counts],
  ['/api/reports/A', answers.reportDetail],
  ['/api/reports/A/versions', listing(answers.version)],
  ['/api/reports/A/sources', answers.reportSources],
  ['/api/stories', listing(stories.storyListed)],
  ['/api/stories/A', stories.story],
  ['/api/compare?report=A&report=B&report=C', stories.comparison],
  ['/api/sources/A%2Fv1', answers.sources],
  ['/api/sources/A/s1', answers.sources],
  ['/api/events', listing(eventView)],
  ['/api/events?story=A&order=oldest', listing(eventView)],
  ['/api/events?type=PROTEST,COERCE&status=happened', listing(eventView)],
  ['/api/events/counts?by=type,month,actor', counts],
  ['/api/statements', listing(statementView)],
  ['/api/statements?report=A', listing(statementView)],
  ['/api/statements?speaker=Straton&act=state', listing(statementView)],
  ['/api/statements/counts?by=speaker,act', counts],
  ['/api/statements/months', answers.months],
  ['/api/promises', listing(promised)],
  ['/api/timeline', listing(answers.timelineItem)],
  ['/api/timeline?story=A', listing(answers.timelineItem)],
  ['/api/people', listing(answers.named)],
  ['/api/people?kind=organization,place', listing(answers.named)],
  ['/api/people/Ghimp%C4%83u', answers.people],
  ['/api/places', answers.places],
  ['/api/network', answers.network],
  ['/api/between?a=Ghimp%C4%83u&b=prefect', answers.between],
  ['/api/search?q=docheri', answers.found],
  ['/api/changes', listing(answers.archiveChange)],
  ['/api/corrections', listing(answers.correction)],
];

/** With the ids of the reports in the places of A, B and C. */
function address(url: string): string {
  return url.replace(/\b([ABC])\b/g, (letter) => served.ids['ABC'.indexOf(letter)] as string);
}

test.each(ROUTES)('%s answers as its schema says', async (url, schema) => {
  const response = await served.app.inject({ url: address(url), headers: { host: 'localhost' } });
  expect([response.statusCode, response.body.slice(0, 300)]).toEqual([200, response.body.slice(0, 300)]);
  const parsed = schema.safeParse(response.json());
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(parsed.data).toEqual(response.json());
});
