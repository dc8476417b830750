/** Paragraphs of a report that are in another language than the report: a page that quotes its source at length. */
import type { TextDoc } from '../doc.js';
import type { TextRules } from '../language/text.js';
import type { Span } from '../record.js';

export interface ForeignParagraph {
  readonly span: Span;
  /** BCP 47. */
  readonly language: string;
}

export interface KnownLanguage {
  readonly code: string;
  readonly text: Pick<TextRules, 'frequent'>;
}

/** Fewer words don't tell a language. */
const LEAST_WORDS = 8;
/** Different frequent words of the other language that must stand in the paragraph, and their share of its words. */
const LEAST_KINDS = 3;
const LEAST_SHARE = 0.12;
/** How many times as many as of the report's own. */
const MORE = 4;

/** In text order. Only languages that are known are told apart: a paragraph in any other stays as it is. */
export function foreignParagraphs(
  doc: Pick<TextDoc, 'folded' | 'paragraphs' | 'start' | 'stop' | 'forms'>,
  own: string,
  languages: readonly KnownLanguage[],
): ForeignParagraph[] {
  const home = languages.find(({ code }) => code === own);
  const others = languages.filter(({ code }) => code !== own);
  const found: ForeignParagraph[] = [];
  for (let row = 0; row < doc.paragraphs.count; row++) {
    const first = doc.paragraphs.first[row] as number;
    const end = doc.paragraphs.end[row] as number;
    if (end - first < LEAST_WORDS) continue;
    const words: string[] = [];
    for (let token = first; token < end; token++)
      if (isLetter(doc.forms[token] as string)) words.push(doc.folded[token] as string);
    if (words.length < LEAST_WORDS) continue;
    const mine = home === undefined ? 0 : countFrequent(words, home);
    const other = others.find((language) => {
      const theirs = countFrequent(words, language);
      if (theirs < LEAST_KINDS || theirs < LEAST_SHARE * words.length || theirs <= MORE * mine) return false;
      return new Set(words.filter((word) => language.text.frequent.has(word))).size >= LEAST_KINDS;
    });
    if (other) found.push({ span: [doc.start[first] as number, doc.stop[end - 1] as number], language: other.code });
  }
  return found;
}

/** Begins with a letter. */
function isLetter(form: string): boolean {
  const unit = form.charCodeAt(0);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return LETTER.test(form);
}

const LETTER = /^\p{L}/u;

function countFrequent(words: readonly string[], { text }: KnownLanguage): number {
  let count = 0;
  for (const word of words) if (text.frequent.has(word)) count++;
  return count;
}

/** The text with blanks instead of these paragraphs: every other word keeps its offsets. */
export function without(text: string, paragraphs: readonly ForeignParagraph[]): string {
  let rest = '';
  let at = 0;
  for (const { span } of paragraphs) {
    rest += text.slice(at, span[0]) + text.slice(span[0], span[1]).replace(/[^\n]/g, ' ');
    at = span[1];
  }
  return rest + text.slice(at);
}
