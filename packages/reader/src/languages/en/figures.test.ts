import { describe, expect, it } from 'vitest';
import { cut, testReader } from '../../../test/reader.js';

/** Each figure as `words = value unit (hedge)`. */
function figuresOf(text: string): string[] {
  const record = testReader().read({ text, published: '2025-09-03', language: 'en' });
  return record.figures.map(
    (one) =>
      `${cut(record, one.span)} = ${one.value ?? `${one.min ?? ''}..${one.max ?? ''}`} ${one.unit}${one.hedge === 'exact' ? '' : ` (${one.hedge})`}`,
  );
}

describe('English figures', () => {
  it.each([
    ['The flood killed 14 people.', ['14 people = 14 people']],
    ['Two police officers were wounded.', ['Two police officers = 2 officers']],
    ['It bought 20 fighter jets.', ['20 fighter jets = 20 jets']],
    ['The flood killed at least 1,200 people.', ['at least 1,200 people = 1200.. people (at-least)']],
    ['The bridge cost $95 million.', ['$95 million = 95000000 USD']],
    ['The bridge cost 1.2 billion won.', ['1.2 billion won = 1200000000 won']],
    ['Prices rose 2.5 percent.', ['2.5 percent = 2.5 %']],
    ['Nearly 300 villagers fled.', ['Nearly 300 villagers = 300 villagers (about)']],
    ['Tens of thousands of people marched.', ['Tens of thousands of people = 20000..99999 people (several)']],
    ['Several hundred people marched.', ['Several hundred people = 200..999 people (several)']],
    ['Dozens of soldiers were killed.', ['Dozens of soldiers = 24..119 soldiers (several)']],
    ['Up to 800 troops could leave.', ['Up to 800 troops = ..800 troops (at-most)']],
    ['More than 6,500 people died.', ['More than 6,500 people = 6500.. people (more-than)']],
    ['Twenty-five houses burned.', ['Twenty-five houses = 25 houses']],
    ['Between 20 and 30 houses burned.', ['Between 20 and 30 houses = 20..30 houses (between)']],
    ['Half a million people voted.', ['Half a million people = 500000 people']],
    ['The talks were held in Room 12.', []],
    ['The law was passed in 2014.', []],
  ])('%s', (text, expected) => expect(figuresOf(text)).toEqual(expected));
});
