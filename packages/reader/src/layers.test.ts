import { expect, it } from 'vitest';
import { romanianText } from './languages/ro/text.js';
import { withLayer } from './layers.js';
import { readText } from './text/text.js';

const doc = readText('Ana Pop a plecat.', '2025-01-02', romanianText);

it('adds a layer to a copy', () => {
  const names = [{ first: 0, end: 2, label: 'PER' }] as const;
  const named = withLayer(doc, { names });
  expect(named.names).toEqual(names);
  expect(named.forms).toBe(doc.forms);
  expect(doc).not.toHaveProperty('names', names);
});

it('gives docs one shape, whatever layers they have', () => {
  const fields = Object.keys(doc);
  expect(Object.keys(withLayer(doc, { times: [], figures: [] }))).toEqual(fields);
  expect(Object.keys(withLayer(withLayer(doc, { events: [] }), { times: [] }))).toEqual(fields);
});

it('leaves the rows given as they are, and does not share the list', () => {
  const times: never[] = [];
  const timed = withLayer(doc, { times });
  expect(timed.times).not.toBe(times);
  expect(timed.times).toEqual([]);
});
