import type { ArchiveChange, FactLine } from '@cronicar/archive';
import { clean } from '../page/clean.js';
import { wrap } from '../page/lines.js';
import { sidesInWords } from '../page/sides.js';
import { narrowing } from './flags.js';
import { printListing } from './listing.js';
import { diffLines, reportTitle } from './rows.js';
import type { Face } from './run-face.js';
import type { Run } from './spec.js';
import { withArchive } from './with-archive.js';

/** What came into the archive, was edited with or without saying so, or corrected. */
export const run: Run = async (asked) => {
  const { face, options } = asked;
  const narrowed = narrowing(options, face.words);
  return withArchive(asked, 'read', async (archive) =>
    printListing(face, await archive.changes(narrowed), (changes) => changes.flatMap((one) => changeLines(face, one))),
  );
};

function changeLines(face: Face, { kind, when, report, diff, facts, correction }: ArchiveChange): string[] {
  const { words, ink, width } = face;
  const { archive } = words;
  const paint = kind === 'silent' ? ink.bad : kind === 'new' ? ink.good : ink.open;
  const about = report
    ? `${reportTitle(report)} ${ink.soft(`· ${clean(report.outlet ?? '')} · ${report.id}`)}`
    : correction
      ? `${archive.corrections[correction.kind] ?? correction.kind} · ${clean(correction.by)}: ${clean(correction.why)} ${ink.soft(correction.id)}`
      : '';
  return [
    ...wrap(
      `${ink.soft(when.slice(0, 16).replace('T', ' '))} ${paint(archive.changes[kind])} ${about}`,
      width,
      '    ',
      '',
    ),
    ...diffLines(face, diff),
    ...(facts?.gone ?? []).flatMap((fact) => factLine(face, fact, ink.bad('−'))),
    ...(facts?.new ?? []).flatMap((fact) => factLine(face, fact, ink.good('+'))),
  ];
}

export function factLine({ width, ink }: Face, { type, status, who, whom, words }: FactLine, sign: string): string[] {
  const names = (side: readonly string[]) => side.map(clean).join(', ');
  const what = [type, status ?? '', sidesInWords(names(who), names(whom), type)]
    .filter((part) => part !== '')
    .join(' · ');
  return wrap(`${what} ${ink.soft(clean(words).slice(0, 200))}`, width, '      ', `    ${sign} `);
}
