import type { RecordEvent } from '@cronicar/reader';
import { clean } from './clean.js';
import { eventName } from './events.js';
import { columns, wrap } from './lines.js';
import { mainEvent } from './main-event.js';
import type { Sheet } from './sheet.js';
import { sidesInWords } from './sides.js';
import { timeInWords } from './time-words.js';

const LABELS = 7;
/** Without a title, this much of the text's beginning stands for it, in cells. */
const OPENING = 90;

/** Title, outlet and date; then what, where and when in one line each. */
export function headingLines(sheet: Sheet): string[] {
  const { record, ink, width, words } = sheet;
  const { report } = record;
  const title = report.title ? clean(report.title) : opening(report.text);
  // ICU takes 40 ms to load: it is only asked for a language that the reader has no pack for.
  const language =
    words.languages[report.language] ??
    new Intl.DisplayNames(words.locale, { type: 'language' }).of(report.language) ??
    report.language;
  const origin = [report.author, report.outlet, timeInWords(report.published, words) ?? report.published, language];
  const event = mainEvent(record);
  const place = sheet.entity(event?.place ?? null);
  const guessed = event?.inferred?.place ? ` (${words.page.inferred})` : '';
  const time = record.times.find((candidate) => candidate.id === event?.time);
  const line = (label: string, text: string) => columns(ink.soft(label), wrap(text, width - LABELS), '', LABELS);
  return [
    ...wrap(ink.title(title), width),
    ...wrap(
      ink.soft(
        origin
          .filter((part) => part !== null)
          .map(clean)
          .join(' · '),
      ),
      width,
    ),
    ink.soft('─'.repeat(width)),
    ...(event ? line(words.page.what, `${eventName(event, words)}: ${sides(sheet, event)}`) : []),
    ...(place ? line(words.page.where, clean(place.name) + guessed) : []),
    ...line(
      words.page.when,
      (time && timeInWords(time.value, words)) ?? timeInWords(report.published.slice(0, 10), words) ?? '',
    ),
  ];
}

function sides(sheet: Sheet, event: RecordEvent): string {
  return (
    sidesInWords(sheet.names(event.actors), sheet.names(event.recipients), event.type) ||
    opening(sheet.cut(event.evidence))
  );
}

function opening(text: string): string {
  const [start] = wrap(clean(text.slice(0, 4 * OPENING)).trim(), OPENING);
  return start === undefined
    ? ''
    : start.length < clean(text.slice(0, 4 * OPENING)).trim().length
      ? `${start} …`
      : start;
}
