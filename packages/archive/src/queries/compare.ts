import type { Context } from '../context.js';
import { linkReports, type Member, type ReportLink, type Story } from '../merge.js';
import { asOf as parseAsOf } from '../moments.js';
import { ArchiveError } from '../problem.js';
import type { VersionRow } from '../store/store.js';
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

/** Any number of reports as if they told of one occasion. */
export interface SideBySide {
  /** In the order asked for. */
  readonly names: readonly ReportName[];
  /** Each fact once, with the reports that tell it as its members; who took words from whom. */
  readonly story: Story;
}

/** Holds reports against each other, whether they tell of one occasion or not. */
export async function sideBySide(context: Context, ids: readonly string[], asOf?: string): Promise<SideBySide> {
  const { versions, story } = await heldTogether(context, ids, asOf);
  return { names: versions.map(reportName), story };
}

export async function compareReports(context: Context, a: string, b: string, asOf?: string): Promise<Comparison> {
  const { versions, story } = await heldTogether(context, [a, b], asOf);
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

async function heldTogether(
  context: Context,
  ids: readonly string[],
  asOf?: string,
): Promise<{ versions: VersionRow[]; story: Story }> {
  const then = asOf === undefined ? undefined : parseAsOf(asOf);
  const reports: number[] = [];
  for (const id of ids) {
    const { report } = await reportByName(context, id);
    if (reports.includes(report)) throw new ArchiveError('ambiguous-id', id);
    reports.push(report);
  }
  const found = await context.store.reports.inEffect(reports, then);
  const versions = reports.map((report, i) => {
    const version = found.find((one) => one.report === report);
    if (!version) throw new ArchiveError('unknown-id', ids[i] as string);
    return version;
  });
  const byVersion = await context.members.get(context.store, versions);
  const members = versions.flatMap(({ version }) => byVersion.get(version) ?? []);
  if (members.length < versions.length) throw new ArchiveError('damaged', ids[0] as string);
  const sorted = [...members].sort((x, y) => (x.facts.report < y.facts.report ? -1 : 1));
  const pairs = sorted.flatMap((x, i) =>
    sorted.slice(i + 1).map((y) => ({ a: x.facts.report, b: y.facts.report, link: held(x, y) })),
  );
  const id = sorted[0]?.facts.report as string;
  return { versions, story: await layOut(context, { id, versions, members, pairs, corrections: [], asOf: then }) };
}

/** A link whether they tell of one occasion or not. */
function held(x: Member, y: Member): ReportLink {
  const link = linkReports(x, y);
  const days: ReportLink['days'] = [x.facts.day, y.facts.day];
  return { score: 0, copy: null, days, ...link, story: link?.story ?? [] };
}
