import { expect, test } from 'vitest';
import { safeUrl } from './safe-url.js';

test.each([
  [null, null],
  ['https://exemplu.example/a?b#c', 'https://exemplu.example/a?b#c'],
  ['http://exemplu.example', 'http://exemplu.example/'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//exemplu.example', null],
  ['', null],
])('%j → %j', (url, safe) => {
  expect(safeUrl(url)).toBe(safe);
});
