import { columns, wrap } from './lines.js';
import type { Sheet } from './sheet.js';
import { timeInWords } from './time-words.js';

const WORDS_COLUMN = 44;

/** Times: the words, and the calendar value they have. */
export function timeLines(sheet: Sheet): string[] {
  const { words, ink, width, record } = sheet;
  const column = Math.min(WORDS_COLUMN, Math.floor(width / 2));
  return record.times.flatMap((time) => {
    const plain = timeInWords(time.value, words);
    const mod = time.mod ? ` (${words.times.mods[time.mod] ?? time.mod})` : '';
    const code = plain === null || plain === time.value ? '' : ` ${ink.soft(`· ${time.value}`)}`;
    const value = `${plain ?? time.value}${mod}${code}`;
    return [
      ...columns(sheet.quoted(time.span), wrap(value, width - column), '  ', column),
      ...sheet.reason(time, time.span, ' '.repeat(column)),
    ];
  });
}
