import type { Hit } from '@cronicar/archive';
import { clean } from '../page/clean.js';
import { wrap } from '../page/lines.js';
import { table } from '../page/table.js';
import { narrowing } from './flags.js';
import { printListing } from './listing.js';
import { reportTitle } from './rows.js';
import type { Face } from './run-face.js';
import type { Run } from './spec.js';
import { withArchive } from './with-archive.js';

export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  const query = { ...narrowing(options, face.words), query: args.join(' '), best: options.best === true };
  return withArchive(asked, 'read', async (archive) =>
    printListing(face, await archive.search(query), (hits) => hitTable(face, hits)),
  );
};

function hitTable(face: Face, hits: readonly Hit[]): string[] {
  const { words, ink, width } = face;
  const { columns } = words.archive;
  return table(
    [
      { title: columns.day, ink: ink.soft },
      { title: columns.title, flexible: true, ink: ink.strong },
      { title: columns.outlet, flexible: true },
      { title: columns.id, ink: ink.soft },
    ],
    hits.map(({ report, passages }) => ({
      cells: [report.published.slice(0, 10), reportTitle(report), clean(report.outlet ?? ''), report.id],
      below: passages.flatMap(({ text, marks }) => {
        let at = 0;
        let marked = '';
        for (const [from, until] of marks) {
          marked += clean(text.slice(at, from)) + ink.good(clean(text.slice(Math.max(at, from), until)));
          at = Math.max(at, until);
        }
        return wrap(`… ${marked}${clean(text.slice(at))} …`, width, '    ');
      }),
    })),
    ink,
    width,
  );
}
