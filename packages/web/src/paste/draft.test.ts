import { expect, test } from 'vitest';
import { type Draft, looksRomanian, withHeader } from './draft.js';

const draft = (text: string): Draft => ({ text, published: '2026-03-01', title: '', outlet: 'X', author: '', url: '' });

test.each([
  ['Fără antet.', { text: 'Fără antet.', outlet: 'X', published: '2026-03-01' }],
  [
    '---\ntitle: Un titlu\npublished: 2026-03-17\n---\nText.',
    { text: 'Text.', title: 'Un titlu', published: '2026-03-17', outlet: 'X' },
  ],
  ['---\r\noutlet: "Ecoul: ediția"\r\n---\r\nText.', { text: 'Text.', outlet: 'Ecoul: ediția' }],
  ['---\nnecunoscut: 1\n---\nText.', { text: 'Text.', title: '' }],
  ['--- fără sfârșit\nText.', { text: '--- fără sfârșit\nText.' }],
  ['---\n__proto__: x\n---\nText.', { text: 'Text.' }],
])('%j', (text, fields) => {
  expect(withHeader(draft(text))).toMatchObject(fields);
});

test.each([
  [
    'Ministrul a anunțat că va merge la Constanța și că se va întâlni cu docherii din port pentru a discuta despre concedierile anunțate de firmă în ultima lună.',
    true,
  ],
  [
    'Ministrul a anuntat ca va merge la Constanta si ca se va intalni cu docherii din port pentru a discuta despre concedierile anuntate de firma in ultima luna.',
    true,
  ],
  [
    'The minister said on Tuesday that he would travel to the port and meet the workers who had been on strike for more than a week over the announced redundancies there.',
    false,
  ],
  ['Scurt.', true],
])('%j is Romanian: %j', (text, expected) => {
  expect(looksRomanian(text)).toBe(expected);
});
