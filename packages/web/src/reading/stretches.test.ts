import { expect, test } from 'vitest';
import { paragraphsOf } from './segments.js';
import { stretchesOf } from './stretches.js';

const stretches = (text: string) => stretchesOf(paragraphsOf(text, []));

test('all paragraphs, in their order, in few stretches', () => {
  const text = Array.from({ length: 600 }, (_, i) => `Rândul ${i}.`).join('\n');
  const found = stretches(text);
  expect(found.length).toBeLessThan(50);
  expect(found.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('\n')).toBe(text);
  expect(found.every(({ start, paragraphs }) => paragraphs[0]?.start === start)).toBe(true);
});

test('long paragraphs stand in stretches of few', () => {
  const long = 'a'.repeat(7000);
  expect(stretches(`${long}\n${long}\nb\nc`).map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1, 2]);
  expect(stretches('a'.repeat(152))[0]?.lines).toBe(2.5);
  expect(stretches('')).toEqual([]);
});
