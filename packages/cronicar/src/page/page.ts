import type { ReportRecord } from '@cronicar/reader';
import { eventLines } from './events.js';
import { figureLines } from './figures.js';
import { headingLines } from './heading.js';
import { peopleLines } from './people.js';
import { makeSheet, type PageSettings, type Sheet } from './sheet.js';
import { statementLines } from './statements.js';
import { timeLines } from './times.js';

export type { PageSettings } from './sheet.js';

/**
 * A record for people: a heading, then what was said and done, figures and times, and last
 * who is who; each fact with the words it was read from.
 */
export function recordPage(record: ReportRecord, settings: PageSettings): string {
  const sheet = makeSheet(record, settings);
  const { page } = settings.words;
  const sections = [
    section(sheet, page.statements, statementLines(sheet)),
    section(sheet, page.events, eventLines(sheet)),
    section(sheet, page.figures, figureLines(sheet)),
    section(sheet, page.times, timeLines(sheet)),
    section(sheet, page.who, peopleLines(sheet)),
  ];
  const facts = sections.some((lines) => lines.length > 0) ? sections.flat() : ['', `  ${page.nothing}`];
  const foot = settings.explain ? ['', settings.ink.soft(`${page.engine} ${record.engine}`)] : [];
  return [...headingLines(sheet), ...facts, ...foot, ''].join('\n');
}

function section(sheet: Sheet, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', sheet.ink.heading(title.toUpperCase()), ...lines];
}
