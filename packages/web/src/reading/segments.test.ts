import { expect, test } from 'vitest';
import type { Fact } from './facts.js';
import { litIn, paragraphsOf, segmentsOf, shown } from './segments.js';

const fact = (id: string, kind: Fact['kind'], ...core: [number, number][]) =>
  ({ id, kind, core, evidence: core[0], parts: [], who: [] }) as unknown as Fact;

const TEXT = 'Ana a spus: vine.\n\nPleacă mâine.';

test('each line with words is a paragraph with its marks', () => {
  const paragraphs = paragraphsOf(TEXT, [fact('s1', 'statement', [12, 16], [19, 25]), fact('v1', 'event', [12, 16])]);
  expect(paragraphs.map(({ start, text, marks }) => [start, text, marks.map(({ id }) => id)])).toEqual([
    [0, 'Ana a spus: vine.', ['s1', 'v1']],
    [19, 'Pleacă mâine.', ['s1']],
  ]);
});

test('a mark that began lines before still reaches here', () => {
  const paragraphs = paragraphsOf('aa\nbb\ncc', [fact('s1', 'statement', [0, 8]), fact('s2', 'statement', [3, 4])]);
  expect(paragraphs.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['s1'], ['s1', 's2'], ['s1']]);
});

test('pieces put together are the paragraph; the shortest fact and part come first', () => {
  const [first] = paragraphsOf(TEXT, [fact('s1', 'statement', [4, 16]), fact('v1', 'event', [12, 16])]);
  if (!first) throw new Error('no paragraph');
  const lit = litIn(first, [
    { span: [0, 16], role: 'content' },
    { span: [0, 3], role: 'speaker' },
    { span: [19, 25], role: 'time' },
  ]);
  const segments = segmentsOf(first, lit);
  expect(segments.map(({ text }) => text).join('')).toBe(first.text);
  expect(segments.map(({ text, facts, role }) => [text, facts.map(({ id }) => id), role])).toEqual([
    ['Ana', [], 'speaker'],
    [' ', [], 'content'],
    ['a spus: ', ['s1'], 'content'],
    ['vine', ['v1', 's1'], 'content'],
    ['.', [], null],
  ]);
});

test('signs that deceive the eye are shown as what they are, and nothing moves', () => {
  const text = 'a\u202Eb\u0007c\u2067d\te';
  expect(shown(text)).toBe('a\uFFFDb\uFFFDc\uFFFDd\te');
  expect(shown(text)).toHaveLength(text.length);
});
