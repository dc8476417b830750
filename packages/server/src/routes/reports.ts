import type { FastifyInstance } from 'fastify';
import type { ReportSources, Story } from '../api.js';
import { addRoute } from '../http/route.js';
import { TABLES } from '../http/table.js';
import type { ServerOptions } from '../options.js';
import * as answers from '../schemas/answers.js';
import { counts, listing, reportView } from '../schemas/basics.js';
import * as queries from '../schemas/queries.js';

export function reportRoutes(app: FastifyInstance, { archive }: ServerOptions): void {
  addRoute(
    app,
    {
      url: '/api/reports',
      id: 'reports',
      tag: 'reports',
      summary: 'Reports, the newest first',
      query: queries.reports,
      answer: listing(reportView),
      table: TABLES.reports,
    },
    ({ query }) => archive.reports(query),
  );
  addRoute(
    app,
    {
      url: '/api/reports/counts',
      id: 'reportCounts',
      tag: 'reports',
      summary: 'How many reports there are by outlet, month, speaker …; with `q` of those that have the words',
      query: queries.reportCounts,
      answer: counts,
    },
    ({ query: { q, ...query } }) => archive.counts({ of: 'reports', ...query, query: q }),
  );
  addRoute(
    app,
    {
      url: '/api/reports/:id',
      id: 'report',
      tag: 'reports',
      summary: 'One report: its record as people corrected it, and what they said',
      params: queries.id,
      query: queries.onlyAsOf,
      answer: answers.reportDetail,
    },
    async ({ params, query }) => {
      const { report, record, remarks, corrections, versions } = await archive.report(params.id, query.asOf);
      return {
        report,
        record,
        remarks,
        corrections,
        stories: report.story === null ? [] : [report.story],
        versions: versions.length,
      };
    },
  );
  addRoute(
    app,
    {
      url: '/api/reports/:id/versions',
      id: 'versions',
      tag: 'reports',
      summary: 'Its versions, the oldest first, each with what changed in words',
      params: queries.id,
      query: queries.onlyAsOf,
      answer: listing(answers.version),
    },
    async ({ params, query }) => ({ items: (await archive.report(params.id, query.asOf)).versions, next: null }),
  );
  addRoute(
    app,
    {
      url: '/api/reports/:id/sources',
      id: 'reportSources',
      tag: 'reports',
      summary: 'How many reports, and how many independent ones, tell each of its facts',
      params: queries.id,
      query: queries.onlyAsOf,
      answer: answers.reportSources,
    },
    async ({ params, query }) => {
      const { report } = await archive.report(params.id, query.asOf);
      return sourcesIn(await archive.story(report.id, query.asOf), report.id);
    },
  );
}

function sourcesIn(story: Story, report: string): ReportSources {
  const events = story.events.flatMap((event) =>
    event.members
      .filter((member) => member.report === report)
      .map((member) => ({ ...counted(event), fact: member.event, disagreements: event.disagreements.length })),
  );
  const statements = story.statements.flatMap((statement) =>
    statement.members
      .filter((member) => member.report === report)
      .map((member) => ({ ...counted(statement), fact: member.statement, disagreements: 0 })),
  );
  return { story: story.id, reports: story.reports.length, items: [...events, ...statements] };
}

function counted({
  id,
  members,
  independentOrigins,
  singleSource,
}: Story['events'][number] | Story['statements'][number]) {
  return { told: id, reports: new Set(members.map(({ report }) => report)).size, independentOrigins, singleSource };
}
