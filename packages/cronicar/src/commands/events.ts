import { UsageError } from '../usage.js';
import { listed, narrowing, text } from './flags.js';
import { printListing } from './listing.js';
import { eventTable } from './rows.js';
import type { Run } from './spec.js';
import { withArchive } from './with-archive.js';

export const run: Run = async (asked) => {
  const { face, options } = asked;
  const { usage, statuses } = face.words;
  const type = listed(options, 'type')?.map((one) => one.toUpperCase().replace(/\/.*/, (mode) => mode.toLowerCase()));
  const known = Object.keys(face.words.events).filter((name) => /^\+?[A-Z]+$/.test(name));
  for (const one of type ?? []) {
    if (!known.includes(one.split('/')[0])) throw new UsageError(usage.badValue('--type', one, usage.oneOf(known)));
  }
  const status = listed(options, 'status');
  for (const one of status ?? []) {
    if (!Object.hasOwn(statuses, one))
      throw new UsageError(usage.badValue('--status', one, usage.oneOf(Object.keys(statuses))));
  }
  const between = listed(options, 'between');
  if (between && between.length !== 2)
    throw new UsageError(usage.badValue('--between', between.join(','), face.words.archive.twoNames));
  const query = {
    ...narrowing(options, face.words),
    actor: text(options, 'actor'),
    recipient: text(options, 'recipient'),
    between: between as [string, string] | undefined,
    place: text(options, 'place'),
    source: text(options, 'source'),
    type,
    status,
    rejected: options.rejected === true,
  };
  return withArchive(asked, 'read', async (archive) =>
    printListing(face, await archive.events(query), (events) => eventTable(face, events)),
  );
};
