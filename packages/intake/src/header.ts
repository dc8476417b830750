import type { Header } from './fields.js';
import { frontMatter } from './front-matter.js';

/** Takes the header off a report: YAML front matter, or a first line ` date YYYY-MM-DD …`, or nothing. */
export async function header(text: string, file: string): Promise<Header> {
  if (/^---[ \t]*(?:\r?\n|$)/.test(text)) return frontMatter(text, file);
  return datedLine(text);
}

/** Only what begins with a digit is a date, so that a text that begins with the word keeps it. */
const DATED_LINE = /^[ \t]{0,16}date[ \t]{1,16}(\d\S{0,40})(?:[ \t]|(?=\r?\n)|$)/;

function datedLine(text: string): Header {
  const match = DATED_LINE.exec(text);
  if (!match) return { fields: {}, body: text, problems: [] };
  const body = text
    .slice(match[0].length)
    .replace(/^[ \t]+/, '')
    .replace(/^(?:\r?\n)+/, '');
  return { fields: { published: { key: 'date', value: match[1], line: 1 } }, body, problems: [] };
}
