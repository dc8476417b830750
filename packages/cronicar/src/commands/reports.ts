import type { VersionView } from '@cronicar/archive';
import { recordPage } from '../page/page.js';
import { narrowing } from './flags.js';
import { printListing } from './listing.js';
import { diffLines, reportTable } from './rows.js';
import type { Face } from './run-face.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** All reports, or one with its record and what was changed in it from version to version. */
export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  const [id] = args;
  const narrowed = narrowing(options, face.words);
  return withArchive(asked, 'read', async (archive) => {
    if (id === undefined) {
      return printListing(face, await archive.reports(narrowed), (reports) => reportTable(face, reports));
    }
    const detail = await archive.report(id, narrowed.asOf);
    if (face.json) await face.printJson(detail);
    else {
      await face.print(recordPage(detail.record, { ...face, explain: false }).trimEnd());
      if (detail.report.unread) await face.print('', face.ink.open(face.words.archive.unread));
      if (detail.versions.length > 1) await face.print('', ...versionLines(face, detail.versions));
    }
    return EXIT.done;
  });
};

function versionLines(face: Face, versions: readonly VersionView[]): string[] {
  const { ink, words } = face;
  return [
    ink.heading(words.archive.versions.toUpperCase()),
    ...versions.flatMap((version) => {
      const silent = version.silent ? ` · ${ink.bad(words.archive.silent)}` : '';
      const line = `  ${version.number}. ${version.published} · ${words.archive.added(version.added)}${silent}`;
      return [line, ...diffLines(face, version.diff)];
    }),
  ];
}
