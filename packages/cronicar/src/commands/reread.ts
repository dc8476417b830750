import { problemLine } from '../problem-line.js';
import { READABLE } from '../readable.js';
import { openReader } from '../resources.js';
import { readWorldTable } from '../world-table.js';
import { factLine } from './changes.js';
import { text } from './flags.js';
import { reportTitle } from './rows.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** Reads again what an older version of the program has read, and shows which facts are different. */
export const run: Run = async (asked) => {
  const { face, options } = asked;
  const worldFile = text(options, 'world');
  const world = worldFile === undefined ? null : readWorldTable(worldFile);
  for (const problem of world?.problems ?? []) face.tell(problemLine(problem, face.words));
  if (world?.text === null) return EXIT.wrongUsage;
  return withArchive(asked, 'write', async (archive) => {
    const reader = openReader(world?.text);
    const rereading = archive.reread({
      engine: reader.engine,
      all: options.all === true,
      read: (report) => (READABLE.includes(report.language ?? '') ? reader.read(report) : null),
    });
    let read = 0;
    let changed = 0;
    for await (const one of rereading) {
      read++;
      if (one.facts === null) continue;
      changed++;
      const { report, facts } = one;
      if (face.json) await face.printJson(one);
      else {
        await face.print(
          `${face.ink.strong(reportTitle(report))} ${face.ink.soft(report.id)}`,
          ...facts.gone.flatMap((fact) => factLine(face, fact, face.ink.bad('−'))),
          ...facts.new.flatMap((fact) => factLine(face, fact, face.ink.good('+'))),
        );
      }
    }
    face.tell(face.words.archive.rereadSummary(read, changed));
    return EXIT.done;
  });
};
