import { expect, test } from 'vitest';
import { sidesInWords } from './sides.js';

test.each([
  ['Ana Moga', 'docherii', 'AID', 'Ana Moga → docherii'],
  ['', 'docherii', 'COERCE', '… → docherii'],
  ['Ana Moga', '', 'PROTEST', 'Ana Moga'],
  ['', 'doi docheri', '+DEATH', 'doi docheri'],
  ['Senatul', 'Ana Moga', '+APPOINT', 'Senatul → Ana Moga'],
  ['', '', '+DISASTER', ''],
])('"%s" and "%s" of %s: "%s"', (actors, recipients, type, expected) => {
  expect(sidesInWords(actors, recipients, type)).toBe(expected);
});
