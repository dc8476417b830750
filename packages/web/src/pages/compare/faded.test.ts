import { expect, test } from 'vitest';
import { faded } from './faded.js';

const marked = (passages: [number, number][]) =>
  faded('abcdefghij', passages)
    .map(({ text, shared }) => (shared ? `(${text})` : text))
    .join('');

test.each<[[number, number][], string]>([
  [[], 'abcdefghij'],
  [[[2, 4]], 'ab(cd)efghij'],
  [
    [
      [6, 8],
      [0, 2],
    ],
    '(ab)cdef(gh)ij',
  ],
  [
    [
      [1, 5],
      [3, 7],
      [4, 5],
    ],
    'a(bcde)(fg)hij',
  ],
  [[[0, 10]], '(abcdefghij)'],
])('%j', (passages, expected) => {
  expect(marked(passages)).toBe(expected);
});
