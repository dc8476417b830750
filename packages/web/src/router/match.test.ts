import { expect, test } from 'vitest';
import { match } from './match.js';

test.each([
  ['/', '/', {}],
  ['/', '/x', null],
  ['/r/:id', '/r/abc', { id: 'abc' }],
  ['/r/:id', '/r/abc/', { id: 'abc' }],
  ['/r/:id', '/r/', null],
  ['/r/:id', '/r/a/b', null],
  ['/p/:id', '/p/Ilinca%20Straton', { id: 'Ilinca Straton' }],
  ['/p/:id', '/p/%E0%A4%A', null],
  ['/people', '/people', {}],
  ['/people', '/peoples', null],
])('%s against %s', (pattern, path, parts) => {
  expect(match(pattern, path)).toEqual(parts);
});
