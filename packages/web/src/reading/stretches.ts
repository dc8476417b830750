import type { Paragraph } from './segments.js';

/** Paragraphs that are laid out together, or not at all while they are out of sight. */
export interface Stretch {
  readonly start: number;
  readonly paragraphs: readonly Paragraph[];
  /** About as many lines as they take, the room between them counted in. */
  readonly lines: number;
}

/** The browser looks at every stretch in every frame: few enough for that, short enough to be laid out within one. */
const MOST_PARAGRAPHS = 16;
const MOST_SIGNS = 6000;
const SIGNS_OF_LINE = 76;

/** The paragraphs of a text in stretches, so that texts of thousands of lines scroll as short ones do. */
export function stretchesOf(paragraphs: readonly Paragraph[]): readonly Stretch[] {
  const stretches: { start: number; paragraphs: Paragraph[]; lines: number; signs: number }[] = [];
  for (const paragraph of paragraphs) {
    const { start, text } = paragraph;
    let last = stretches.at(-1);
    if (!last || last.paragraphs.length >= MOST_PARAGRAPHS || last.signs >= MOST_SIGNS) {
      last = { start, paragraphs: [], lines: 0, signs: 0 };
      stretches.push(last);
    }
    last.paragraphs.push(paragraph);
    last.lines += Math.ceil(text.length / SIGNS_OF_LINE) + 0.5;
    last.signs += text.length;
  }
  return stretches;
}
