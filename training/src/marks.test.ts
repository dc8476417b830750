import { describe, expect, test } from 'vitest';
import { type Marked, readPages, type Span } from './marks.js';

const pages = readPages();
const spansOf = ({ events, statements }: Marked): Span[] => [
  ...events.flatMap(({ trigger, actors, recipients, where }) => [trigger, ...actors, ...recipients, ...(where ?? [])]),
  ...statements.flatMap(({ speakers, content }) => [...speakers, ...content]),
];

describe('reports made like pages', () => {
  test('each has an id of its own', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });
  test('each is marked at whole words of it', () => {
    const faults = pages.flatMap((page) =>
      spansOf(page)
        .filter((span) => !isWords(page.text, span))
        .map((span) => `${page.id} ${span}: ${page.text.slice(...span)}`),
    );
    expect(faults).toEqual([]);
  });
  test('each has a day, and letters as the reader keeps them', () => {
    expect(pages.filter(({ text, published }) => text !== text.normalize('NFC') || !DAY.test(published))).toEqual([]);
  });
});

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Neither empty nor with blanks around, and no part of a word. */
function isWords(text: string, [from, to]: Span): boolean {
  const words = text.slice(from, to);
  const borders = [`${text[from - 1] ?? ' '}${words[0]}`, `${words.at(-1)}${text[to] ?? ' '}`];
  return words !== '' && words.trim() === words && !borders.some((two) => /^[\p{L}\p{N}]{2}$/u.test(two));
}
