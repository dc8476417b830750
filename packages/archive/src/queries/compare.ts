import type { Context } from '../context.js';
import { linkReports, type ReportLink, type Story } from '../merge.js';
import { asOf as parseAsOf } from '../moments.js';
import { ArchiveError } from '../problem.js';
import { type ReportName, reportName } from '../views.js';
import { reportByName } from './reports.js';
import { layOut } from './stories.js';

/** What two reports tell alike, what only one of them tells, and where they contradict each other. */
export interface Comparison {
  readonly a: ReportName;
  readonly b: ReportName;
  /** Which took its words from the other, if one did, and how many. */
  readonly reports: Story['reports'];
  readonly independentOrigins: number;
  readonly shared: Told;
  readonly onlyA: Told;
  readonly onlyB: Told;
  readonly contradictions: Story['disagreements'];
}

export interface Told {
  readonly events: Story['events'];
  readonly statements: Story['statements'];
}

export async function compareReports(context: Context, a: string, b: string, asOf?: string): Promise<Comparison> {
  const then = asOf === undefined ? undefined : parseAsOf(asOf);
  const rows = [await reportByName(context, a), await reportByName(context, b)] as const;
  if (rows[0].report === rows[1].report) throw new ArchiveError('ambiguous-id', b);
  const found = await context.store.reports.inEffect([rows[0].report, rows[1].report], then);
  const versions = rows.map(({ report }, i) => {
    const version = found.find((one) => one.report === report);
    if (!version) throw new ArchiveError('unknown-id', [a, b][i] as string);
    return version;
  });
  const byVersion = await context.members.get(context.store, versions);
  const members = versions.flatMap(({ version }) => byVersion.get(version) ?? []);
  const [x, y] = members;
  if (!x || !y) throw new ArchiveError('damaged', a);
  const link = linkReports(x, y);
  // Whether they tell of one occasion or not: here they are held against each other.
  const held: ReportLink = {
    score: 0,
    copy: null,
    days: [x.facts.day, y.facts.day],
    ...link,
    story: link?.story ?? [],
  };
  const [first, second] = [x.facts.report, y.facts.report].sort() as [string, string];
  const pairs = [{ a: first, b: second, link: held }];
  const story = await layOut(context, { id: first, versions, members, pairs, corrections: [], asOf: then });
  const [one, other] = versions.map(({ id }) => id) as [string, string];
  const told = (tells: (reports: ReadonlySet<string>) => boolean): Told => ({
    events: story.events.filter(({ members }) => tells(new Set(members.map(({ report }) => report)))),
    statements: story.statements.filter(({ members }) => tells(new Set(members.map(({ report }) => report)))),
  });
  return {
    a: reportName(versions[0] as (typeof versions)[number]),
    b: reportName(versions[1] as (typeof versions)[number]),
    reports: story.reports,
    independentOrigins: story.independentOrigins,
    shared: told((reports) => reports.size === 2),
    onlyA: told((reports) => reports.size === 1 && reports.has(one)),
    onlyB: told((reports) => reports.size === 1 && reports.has(other)),
    contradictions: [...story.events.flatMap(({ disagreements }) => disagreements), ...story.disagreements],
  };
}
