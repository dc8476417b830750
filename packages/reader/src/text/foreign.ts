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
    const words: string[] = [];
    for (let token = first; token < end; token++)
      if (/^\p{L}/u.test(doc.forms[token] as string)) words.push(doc.folded[token] as string);
    if (words.length < LEAST_WORDS) continue;
    const mine = hits(words, home).length;
    const other = others.find((language) => {
      const theirs = hits(words, language);
      const kinds = new Set(theirs).size;
      return kinds >= LEAST_KINDS && theirs.length >= LEAST_SHARE * words.length && theirs.length > MORE * mine;
    });
    if (other) found.push({ span: [doc.start[first] as number, doc.stop[end - 1] as number], language: other.code });
  }
  return found;
}

function hits(words: readonly string[], language: KnownLanguage | undefined): string[] {
  return language === undefined ? [] : words.filter((word) => language.text.frequent.has(word));
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
