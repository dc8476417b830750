import { expect, test } from 'vitest';
import { type Draft, withHeader } from './draft.js';

const draft = (text: string): Draft => ({
  text,
  published: '2026-03-01',
  title: '',
  outlet: 'X',
  author: '',
  url: '',
  language: '',
});

test.each([
  ['Fără antet.', { text: 'Fără antet.', outlet: 'X', published: '2026-03-01' }],
  [
    '---\ntitle: Un titlu\npublished: 2026-03-17\n---\nText.',
    { text: 'Text.', title: 'Un titlu', published: '2026-03-17', outlet: 'X' },
  ],
  ['---\r\noutlet: "Ecoul: ediția"\r\n---\r\nText.', { text: 'Text.', outlet: 'Ecoul: ediția' }],
  ['---\nlanguage: en\n---\nText.', { text: 'Text.', language: 'en' }],
  ['---\nnecunoscut: 1\n---\nText.', { text: 'Text.', title: '' }],
  ['--- fără sfârșit\nText.', { text: '--- fără sfârșit\nText.' }],
  ['---\n__proto__: x\n---\nText.', { text: 'Text.' }],
])('%j', (text, fields) => {
  expect(withHeader(draft(text))).toMatchObject(fields);
});
