import { expect, test } from 'vitest';
import { nameOf, read } from '../../test/reader.js';

test.each([
  ['Au fost răniți, potrivit Spitalului Județean, circa 40 de oameni.', ['40: Spitalul Județean']],
  ['Circa 40 de oameni, potrivit Spitalului Județean, au fost răniți.', ['40: Spitalul Județean']],
  ['Ministrul Horia Vlădescu a spus că vor fi 30 de școli noi.', ['30: Horia Vlădescu']],
  ['Primarul Horia Vlădescu a denunțat „fraude” în 60 de secții de votare.', ['60: Horia Vlădescu']],
  ['Au venit 200 de oameni. Horia Vlădescu a spus că pleacă.', ['200: ']],
])('%s', (text, expected) => {
  const record = read(text);
  expect(record.figures.map((one) => `${one.value}: ${one.sources.map((id) => nameOf(record, id)).join()}`)).toEqual(
    expected,
  );
});
