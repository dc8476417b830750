import type { Context } from '../context.js';
import type { AsOf } from '../moments.js';
import { ArchiveError } from '../problem.js';
import { reportByName } from './reports.js';
import { storyAround } from './stories.js';

/** Narrows facts to the reports of one story, or to one report. */
export interface Within {
  /** By its id or that of any of its reports. */
  readonly story?: string;
  /** By its id or the beginning of it, its file or its address. */
  readonly report?: string;
}

/** The versions meant, as they stood then; undefined where neither is asked for. */
export async function versionsWithin(
  context: Context,
  { story, report }: Within,
  asOf?: AsOf,
): Promise<number[] | undefined> {
  if (story === undefined && report === undefined) return undefined;
  const ofReport = report === undefined ? null : await versionsOf(context, report, asOf);
  if (story === undefined) return ofReport ?? [];
  const around = await storyAround(context, (await reportByName(context, story)).report, asOf);
  const ofStory = around.versions.map(({ version }) => version);
  return ofReport === null ? ofStory : ofStory.filter((version) => ofReport.includes(version));
}

async function versionsOf(context: Context, name: string, asOf?: AsOf): Promise<number[]> {
  const { report } = await reportByName(context, name);
  const versions = await context.store.reports.inEffect([report], asOf);
  if (versions.length === 0) throw new ArchiveError('unknown-id', name);
  return versions.map(({ version }) => version);
}
