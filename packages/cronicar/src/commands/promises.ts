import type { Promised } from '@cronicar/archive';
import { clean } from '../page/clean.js';
import { table } from '../page/table.js';
import { narrowing, oneOf, text } from './flags.js';
import { printListing } from './listing.js';
import { names, said } from './rows.js';
import type { Face } from './run-face.js';
import type { Run } from './spec.js';
import { withArchive } from './with-archive.js';

const OUTCOMES = ['open', 'fulfilled', 'broken'] as const;

/** What was promised, planned or threatened, and what became of it. */
export const run: Run = async (asked) => {
  const { face, options } = asked;
  const outcome = oneOf(options, '--outcome', OUTCOMES, face.words) as (typeof OUTCOMES)[number] | undefined;
  const query = { ...narrowing(options, face.words), actor: text(options, 'actor'), outcome };
  return withArchive(asked, 'read', async (archive) =>
    printListing(face, await archive.promises(query), (promises) => promiseTable(face, promises)),
  );
};

function promiseTable(face: Face, promises: readonly Promised[]): string[] {
  const { words, ink, width } = face;
  const { archive } = words;
  const { columns } = archive;
  return table(
    [
      { title: columns.day, ink: ink.soft },
      { title: columns.outcome, ink: ink.strong },
      { title: columns.who, flexible: true },
      { title: columns.status },
      { title: columns.due },
      { title: columns.outlet, ink: ink.soft, flexible: true },
      { title: columns.id, ink: ink.soft },
    ],
    promises.map(({ promise, outcome, due, by }) => ({
      cells: [
        promise.report.published.slice(0, 10),
        archive.outcomes[outcome],
        names(promise.actors),
        words.statuses[promise.status as keyof typeof words.statuses],
        due ?? '',
        clean(promise.report.outlet ?? ''),
        promise.id,
      ],
      below: [
        ...said(face, promise.words),
        ...(by ? [`    ↳ ${by.day} ${clean(by.report.outlet ?? '')} ${ink.soft(by.id)}`, ...said(face, by.words)] : []),
      ],
    })),
    ink,
    width,
  );
}
