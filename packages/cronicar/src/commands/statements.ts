import { UsageError } from '../usage.js';
import { listed, narrowing, text } from './flags.js';
import { printListing } from './listing.js';
import { statementTable } from './rows.js';
import type { Run } from './spec.js';
import { withArchive } from './with-archive.js';

export const run: Run = async (asked) => {
  const { face, options } = asked;
  const { usage, acts } = face.words;
  const act = listed(options, 'act');
  for (const one of act ?? []) {
    if (!Object.hasOwn(acts, one)) throw new UsageError(usage.badValue('--act', one, usage.oneOf(Object.keys(acts))));
  }
  const query = {
    ...narrowing(options, face.words),
    speaker: text(options, 'speaker'),
    about: text(options, 'about'),
    via: text(options, 'via'),
    addressee: text(options, 'to'),
    act,
    rejected: options.rejected === true,
  };
  return withArchive(asked, 'read', async (archive) =>
    printListing(face, await archive.statements(query), (statements) => statementTable(face, statements)),
  );
};
