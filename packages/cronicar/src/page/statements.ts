import type { RecordStatement, Span } from '@cronicar/reader';
import { clean } from './clean.js';
import { wrap } from './lines.js';
import type { Sheet } from './sheet.js';
import { timeInWords } from './time-words.js';

/** Longest stretch between speaker and cue that is shown whole, in UTF-16 units. */
const CUE_REACH = 120;

/** Who said what, grouped by speaker in the order in which they first speak. */
export function statementLines(sheet: Sheet): string[] {
  const bySpeaker = new Map<string | null, RecordStatement[]>();
  for (const statement of sheet.record.statements) {
    const group = bySpeaker.get(statement.speaker);
    if (group) group.push(statement);
    else bySpeaker.set(statement.speaker, [statement]);
  }
  return [...bySpeaker].flatMap(([speaker, statements], i) => {
    const name = speaker === null ? sheet.words.page.unknownSpeaker : sheet.names([speaker]);
    const said = statements.flatMap((statement, j) => [...(j > 0 ? [''] : []), ...oneStatement(sheet, statement)]);
    return [...(i > 0 ? [''] : []), `  ${sheet.ink.name(name)}`, ...said];
  });
}

function oneStatement(sheet: Sheet, statement: RecordStatement): string[] {
  const { words, ink, width, record } = sheet;
  const { page } = words;
  const about = [words.forms[statement.form]];
  if (statement.addressees.length > 0) about.push(`${page.to} ${sheet.names(statement.addressees)}`);
  if (statement.via.length > 0) about.push(`${page.via} ${sheet.names(statement.via)}`);
  const place = sheet.entity(statement.place);
  if (place) about.push(clean(place.name));
  const time = record.times.find((candidate) => candidate.id === statement.time);
  const day = time && timeInWords(time.value, words);
  if (day) about.push(day);
  const content = statement.content.map(sheet.quoted).join(' […] ');
  return [
    ...wrap(`${words.acts[statement.act]} ${ink.soft(`· ${about.join(' · ')}`)}`, width, '      ', '    '),
    ...wrap(content, width, '      '),
    ...cueLines(sheet, statement),
    ...sheet.reason(statement, statement.evidence, '      '),
  ];
}

/** The words by which it is attributed. */
function cueLines(sheet: Sheet, statement: RecordStatement): string[] {
  const spans = [statement.cue, statement.speakerSpan]
    .filter((span): span is Span => span !== null)
    .sort((a, b) => a[0] - b[0]);
  if (spans.length === 0) return [];
  const [start, end] = [spans[0][0], Math.max(...spans.map((span) => span[1]))];
  const apart = end - start > CUE_REACH || statement.content.some((span) => span[0] < end && span[1] > start);
  const text = (apart ? spans : [[start, end] as const]).map(sheet.quoted).join(' … ');
  return wrap(sheet.ink.soft(text), sheet.width, '        ', `      ${sheet.ink.soft('↳')} `);
}
