import type { Comparison, Told } from '@cronicar/archive';
import { wrap } from '../page/lines.js';
import { disagreementBlock, eventBlock, statementBlock } from '../page/story.js';
import { UsageError } from '../usage.js';
import { date } from './flags.js';
import { reportTitle } from './rows.js';
import type { Face } from './run-face.js';
import { EXIT, type Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** Two reports held against each other: what both tell, what only one, what contradicts. */
export const run: Run = async (asked) => {
  const { args, face, options } = asked;
  if (args.length !== 2) throw new UsageError(face.words.archive.twoReports);
  const asOf = date(options, '--as-of', face.words);
  return withArchive(asked, 'read', async (archive) => {
    const comparison = await archive.compare(args[0], args[1], asOf);
    if (face.json) await face.printJson(comparison);
    else await face.print(...comparisonLines(face, comparison));
    return EXIT.done;
  });
};

function comparisonLines(face: Face, comparison: Comparison): string[] {
  const { words, ink, width } = face;
  const { sections, copied } = words.archive;
  const name = (report: Comparison['a']) => `${report.outlet ?? ''} ${report.published.slice(0, 10)}`.trim();
  const head = ([letter, report]: readonly [string, Comparison['a']]) =>
    wrap(
      `${ink.strong(letter)} ${reportTitle(report)} ${ink.soft(`· ${name(report)} · ${report.id}`)}`,
      width,
      '  ',
      '',
    );
  const copies = comparison.reports.flatMap((report) => {
    if (report.copyOf === null) return [];
    const letters = report.id === comparison.a.id ? ['A', 'B'] : ['B', 'A'];
    return [`${letters[0]}: ${copied(letters[1], report.copiedShare, report.copySure)}`];
  });
  const told = ({ events, statements }: Told) => [
    ...events.flatMap((event) => eventBlock(comparison, { ...event, disagreements: [] }, face)),
    ...statements.flatMap((statement) => statementBlock(comparison, statement, face)),
  ];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', ink.heading(title.toUpperCase()), ...lines];
  return [
    ...head(['A', comparison.a]),
    ...head(['B', comparison.b]),
    ...copies.map(ink.open),
    ...section(
      sections.contradictions,
      comparison.contradictions.flatMap((one) => disagreementBlock(comparison, one, face, '  ')),
    ),
    ...section(sections.shared, told(comparison.shared)),
    ...section(sections.only('A'), told(comparison.onlyA)),
    ...section(sections.only('B'), told(comparison.onlyB)),
  ];
}
