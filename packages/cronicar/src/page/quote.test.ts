import { expect, test } from 'vitest';
import { en } from '../words/en.js';
import { ro } from '../words/ro.js';
import { inMarks } from './quote.js';

test.each([
  ['Nu venim', '„Nu venim”'],
  ['„Nu venim”', '„Nu venim”'],
  ['"Nu venim"', '„Nu venim”'],
  ['Nu venim”', '„Nu venim”'],
  ['„Nu venim', '„Nu venim”'],
  [', iar primarul', '„iar primarul”'],
  ['legea aduce „bani mulți”', '„legea aduce «bani mulți»”'],
  ['„bani” și "apă"', '„«bani» și «apă»”'],
  ['a spus: “Da”', '„a spus: «Da»”'],
  ['un «citat» rămâne', '„un «citat» rămâne”'],
  ['', '„”'],
])('%s', (text, quoted) => {
  expect(inMarks(text, ro)).toBe(quoted);
});

test('English marks on an English page', () => {
  expect(inMarks('he said "yes" twice', en)).toBe('“he said ‘yes’ twice”');
});
