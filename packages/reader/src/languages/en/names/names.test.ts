import { describe, expect, test } from 'vitest';
import { testReader } from '../../../../test/reader.js';

const read = (text: string) => testReader().read({ text, published: '2025-09-03', language: 'en' });

function person(text: string, name: string) {
  const { entities } = read(text);
  const found = entities.find((entity) => entity.name === name);
  const role = found?.roles[0];
  return {
    title: role?.title ?? null,
    of: entities.find((entity) => entity.id === role?.of)?.name ?? null,
    country: found?.country ?? null,
    mentions: found?.mentions.map((mention) => mention.text) ?? [],
  };
}

describe('titles', () => {
  test.each([
    [
      'Polish Foreign Minister Jan Wolski arrived in Rome on Monday.',
      'Jan Wolski',
      'foreign minister',
      'Poland',
      'POL',
    ],
    ["Poland's foreign minister, Jan Wolski, arrived in Rome.", 'Jan Wolski', 'foreign minister', 'Poland', 'POL'],
    ['Jan Wolski, the foreign minister of Poland, arrived in Rome.', 'Jan Wolski', 'foreign minister', 'Poland', 'POL'],
    ['President Jan Wolski of Poland arrived in Rome.', 'Jan Wolski', 'president', 'Poland', 'POL'],
    ['North Korean leader Kim Chol-su met the delegation.', 'Kim Chol-su', 'leader', 'North Korea', 'PRK'],
    [
      'Former British Prime Minister Alice Thornbury died.',
      'Alice Thornbury',
      'former prime minister',
      'United Kingdom',
      'GBR',
    ],
    ['Kremlin spokesman Oleg Baranov told reporters.', 'Oleg Baranov', 'spokesman', 'Kremlin', 'RUS'],
    [
      'State Department spokeswoman Dana Whitfield declined.',
      'Dana Whitfield',
      'spokeswoman',
      'State Department',
      'USA',
    ],
    [
      'French Deputy Defence Minister Luc Marchand resigned.',
      'Luc Marchand',
      'deputy defence minister',
      'France',
      'FRA',
    ],
    [
      'U.S. Secretary of State Martin Holloway called Rome.',
      'Martin Holloway',
      'secretary of state',
      'United States',
      'USA',
    ],
  ])('%s', (text, name, title, of, country) => {
    expect(person(text, name)).toMatchObject({ title, of, country });
  });
});

describe('who is meant', () => {
  test.each([
    [
      'Polish President Jan Wolski met reporters. Wolski said he was tired.',
      'Jan Wolski',
      ['Jan Wolski', 'Wolski', 'he'],
    ],
    [
      'French Justice Minister Anne Marchand resigned. The justice minister had been ill.',
      'Anne Marchand',
      ['Anne Marchand', 'The justice minister'],
    ],
    ['Police arrested the mayor, Maria Kowal, and her lawyer.', 'Maria Kowal', ['Maria Kowal', 'her']],
  ])('%s', (text, name, mentions) => {
    expect(person(text, name).mentions).toEqual(mentions);
  });
});

test.each([
  ['Moscow rejected the plan.', 'Russia', 'country'],
  ['Talks were held in Moscow.', 'Moscow', 'place'],
  ['The shipyard, Hanil Marine, apologised.', 'Hanil Marine', 'organization'],
  ['Gunmen attacked the town of Kalanda.', 'Kalanda', 'place'],
  ['The Defence Ministry in Vilnius said two jets crossed the border.', 'Defence Ministry in Vilnius', 'organization'],
])('%s', (text, name, kind) => {
  expect(read(text).entities.map((entity) => [entity.name, entity.kind])).toContainEqual([name, kind]);
});

describe('states of groups and bodies', () => {
  test.each([
    ['The Kenyan Union of Nurses called off a strike on Monday.', 'Union of Nurses', 'KEN'],
    ['French-led forces attacked a village in Mali.', 'French-led forces', 'FRA'],
    ['Ethnic Russians in Latvia demanded new elections.', 'Ethnic Russians', 'LVA'],
    ['Ethnic Russians demanded new elections.', 'Ethnic Russians', 'RUS'],
    ['Bosnian Serbs said their forces had left the town.', 'forces', 'BIH'],
    ['The West German government welcomed the plan.', 'West German government', 'DEU'],
    ['Hundreds of Polish miners demanded higher wages on Tuesday.', 'Polish miners', 'POL'],
  ])('%s', (text, name, country) => {
    expect(read(text).entities.map((entity) => [entity.name, entity.country])).toContainEqual([name, country]);
  });
});

test.each([
  ['British Labour Minister Ann Doe signed a law on Monday.', 'Labour Party'],
  ['He had to pay US $50 million to the fund.', 'United States'],
  ['The Taran Liberation Front attacked a village in Sudan.', 'Libération'],
])('%s', (text, name) => {
  expect(read(text).entities.map((entity) => entity.name)).not.toContain(name);
});

test.each([
  ['Ion Dragan was arrested on Monday, his lawyer said on Tuesday.', 'lawyer'],
  ['Hundreds of Polish miners demanded higher wages on Tuesday.', 'Polish miners'],
  ['A senior official says that two people died.', 'senior official'],
])('%s', (text, speaker) => {
  const { statements, entities } = read(text);
  expect(statements.map((one) => entities.find(({ id }) => id === one.speaker)?.name)).toEqual([speaker]);
});

// Nobody is better than the wrong one.
test.each([
  [
    'Northshire Police said they had arrested 50 people. XR apologised but added it would not stop, calling on him to quit.',
    1,
  ],
  ['LISBON (Reuters) - Two men were shot, a report said. Another man was arrested, it said.', 1],
])('%s', (text, count) => {
  expect(read(text).statements).toHaveLength(count);
});

test('a force that says what they did tells of itself', () => {
  const text = 'Protesters blocked the bridge. Northshire Police said they had arrested 50 people.';
  expect(person(text, 'Northshire Police').mentions).toEqual(['Northshire Police', 'they']);
});
