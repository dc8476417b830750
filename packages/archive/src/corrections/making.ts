import { createHash } from 'node:crypto';
import type { Context } from '../context.js';
import { derive } from '../deriving.js';
import { regroup, startLinking } from '../linking.js';
import { ArchiveError } from '../problem.js';
import { factById } from '../queries/fact-id.js';
import { readVersions } from '../queries/records.js';
import { reportByName } from '../queries/reports.js';
import type { Store } from '../store/store.js';
import { anchorOf } from './anchor.js';
import {
  type Anchor,
  type Change,
  type ChangeOf,
  type CorrectionMade,
  correctionOf,
  reportsOf,
  rowOf,
} from './correction.js';

/** A correction as a person asks for it, with facts and reports by the ids that listings give. */
export type Ask = ChangeOf<string> | { readonly kind: 'note'; readonly on: string; readonly text: string };

export interface Who {
  readonly by: string;
  readonly why: string;
}

/** Writes a correction down and puts the facts it is about right, both or neither. */
export async function correct(context: Context, ask: Ask, { by, why }: Who): Promise<CorrectionMade> {
  const change = await changeOf(context, ask);
  const when = context.now();
  const made: CorrectionMade = {
    id: idOf(change, when, by),
    kind: change.kind,
    when,
    by,
    why,
    change,
    reports: reportsOf(change),
    undone: null,
  };
  await put(context, [made]);
  return made;
}

export async function undo(context: Context, id: string, by: string): Promise<CorrectionMade> {
  const found = (await context.store.corrections.byPrefix(id, 2)).map(correctionOf);
  if (found.length > 1) throw new ArchiveError('ambiguous-id', id);
  const [correction] = found;
  if (!correction) throw new ArchiveError('unknown-id', id);
  if (correction.undone) throw new ArchiveError('nothing-to-undo', id);
  const undone = { when: context.now(), by };
  await put(context, [{ ...correction, undone }]);
  return { ...correction, undone };
}

export async function listCorrections({ store }: Context): Promise<CorrectionMade[]> {
  return (await store.corrections.list()).map(correctionOf);
}

/** Takes over corrections made elsewhere. Those about reports that aren't here wait for them. */
export async function importCorrections(context: Context, corrections: readonly CorrectionMade[]): Promise<number> {
  return put(context, corrections);
}

async function put(context: Context, corrections: readonly CorrectionMade[]): Promise<number> {
  return context.store.transaction(async (store) => {
    let added = 0;
    const about = new Set<string>();
    for (const correction of corrections) {
      if (await store.corrections.put(rowOf(correction))) added++;
      for (const report of correction.reports) about.add(report);
    }
    await apply(context, store, [...about]);
    return added;
  });
}

async function apply(context: Context, store: Store, ids: readonly string[]): Promise<void> {
  const rows = [];
  for (const id of ids) rows.push(...(await store.reports.byPrefix(id, 1)).filter((row) => row.id === id));
  const linking = startLinking(context, store);
  for (const { report } of rows) {
    linking.touched.add(report);
    for (const version of await store.reports.versions(report)) {
      const read = (await readVersions({ ...context, store }, [version])).get(version.version);
      if (read) await derive(linking, version, read.record);
    }
  }
  await regroup(linking);
}

async function changeOf(context: Context, ask: Ask): Promise<Change> {
  switch (ask.kind) {
    case 'merge':
    case 'split': {
      const facts: Anchor[] = [];
      for (const id of ask.facts) facts.push(await anchor(context, id));
      if (facts.length < 2 || new Set(facts.map(({ kind }) => kind)).size > 1) {
        throw new ArchiveError('bad-correction', ask.facts.join(' '));
      }
      return { kind: ask.kind, facts };
    }
    case 'join':
    case 'part': {
      const reports: string[] = [];
      for (const name of ask.reports) reports.push((await reportByName(context, name)).id);
      if (reports.length < (ask.kind === 'join' ? 2 : 1))
        throw new ArchiveError('bad-correction', ask.reports.join(' '));
      return { kind: ask.kind, reports };
    }
    case 'note': {
      if (ask.on.includes('/')) return { kind: 'note', fact: await anchor(context, ask.on), text: ask.text };
      return { kind: 'note', report: (await reportByName(context, ask.on)).id, text: ask.text };
    }
    default: {
      const fact = await anchor(context, ask.fact);
      const isEvent = fact.kind === 'event';
      const wrong =
        (ask.kind === 'reattribute' && isEvent === (ask.speaker !== undefined)) ||
        (ask.kind === 'retype' && isEvent === (ask.act !== undefined));
      if (wrong) throw new ArchiveError('bad-correction', ask.fact);
      return { ...ask, fact };
    }
  }
}

async function anchor(context: Context, id: string): Promise<Anchor> {
  const { record, version, kind, fact } = await factById(context, id);
  const facts = kind === 'event' ? record.events : record.statements;
  const found = facts.find((one) => one.id === fact);
  if (!found) throw new ArchiveError('unknown-id', id);
  return anchorOf(record, version.id, found);
}

function idOf(change: Change, when: string, by: string): string {
  return createHash('sha256')
    .update(JSON.stringify([change, when, by]))
    .digest('hex')
    .slice(0, 10);
}
