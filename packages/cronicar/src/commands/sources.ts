import type { Sources } from '@cronicar/archive';
import { clean } from '../page/clean.js';
import { wrap } from '../page/lines.js';
import { reportLines } from '../page/story.js';
import { date } from './flags.js';
import { eventTable, said, statementTable } from './rows.js';
import type { Face } from './run-face.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** Who tells a fact, from whom they have it, on whose word it stands. */
export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  const asOf = date(options, '--as-of', face.words);
  return withArchive(asked, 'read', async (archive) => {
    const sources = await archive.sources(args[0], asOf);
    if (face.json) await face.printJson(sources);
    else await face.print(...sourceLines(face, sources));
    return EXIT.done;
  });
};

function sourceLines(face: Face, { fact, told, reports, story }: Sources): string[] {
  const { words, ink, width } = face;
  const { archive } = words;
  const table = 'actors' in fact ? eventTable(face, [fact]) : statementTable(face, [fact]);
  const count = told ? [archive.toldBy(told.members.length, told.independentOrigins)] : [];
  const single = told?.singleSource ? [ink.bad(archive.singleSource)] : [];
  const ways =
    told && 'ways' in told
      ? told.ways.flatMap(({ speaker, origin, outlets }) =>
          wrap(
            [speaker, origin, outlets.join(', ')].flatMap((part) => (part ? [clean(part)] : [])).join(' → '),
            width,
            '      ',
            '  • ',
          ),
        )
      : [];
  const others = (told?.members ?? []).flatMap((member) => [
    ink.soft(`  ${clean(reports.find(({ id }) => id === member.report)?.outlet ?? member.report)}`),
    ...said(face, member.words),
  ]);
  return [
    ...table,
    '',
    ...wrap([...count, ...single, ink.soft(archive.ofStory(story))].join(' · '), width),
    ...ways,
    '',
    ...reportLines({ reports }, face),
    '',
    ...others,
  ];
}
