import { expect, test } from 'vitest';
import { begun } from './begun.js';

test.each([
  [', iar Crucea Roșie a trimis alimente', 'iar Crucea Roșie a trimis alimente'],
  [' – a spus el', 'a spus el'],
  ['-5 grade', '-5 grade'],
  ['„Da”, a spus el', '„Da”, a spus el'],
  ['', ''],
])('%s', (words, expected) => {
  expect(begun(words)).toBe(expected);
});
