import { describe, expect, it } from 'vitest';
import { cut, nameOf, testReader } from '../../../../test/reader.js';

/** Each statement as `speaker | form | act | via | content`. */
function told(text: string): string[] {
  const record = testReader().read({ text, published: '2025-09-03', language: 'en' });
  return record.statements.map(
    (one) =>
      `${nameOf(record, one.speaker) ?? '-'} | ${one.form} | ${one.act} | ${one.via.map((id) => nameOf(record, id)).join(' + ')} | ${one.content.map((span) => cut(record, span)).join(' … ')}`,
  );
}

// The people and outlets are invented.
describe('who says what in English', () => {
  it.each([
    // the speaker behind, in front, and in front of the verb behind what was said
    ['"We leave at dawn," said minister Helen Barlow.', ['Helen Barlow | direct | state | | We leave at dawn']],
    ['"We leave at dawn," Helen Barlow said on Monday.', ['Helen Barlow | direct | state | | We leave at dawn']],
    ['Helen Barlow said: "We leave at dawn."', ['Helen Barlow | direct | state | | We leave at dawn']],
    ['The bridge was closed, officials said on Monday.', ['officials | indirect | state | | The bridge was closed']],
    [
      '"We leave at dawn," Helen Barlow was quoted by Interfax as saying.',
      ['Helen Barlow | direct | state | Interfax | We leave at dawn'],
    ],
    [
      'The bridge was closed after the flood, Transport Minister Helen Barlow told reporters.',
      ['Helen Barlow | indirect | state | | The bridge was closed after the flood'],
    ],
    [
      'The bridge will open in June, its director, Owen Hart, said.',
      ['Owen Hart | indirect | state | | The bridge will open in June'],
    ],
    // with a complementizer and without
    ['Helen Barlow said that the bridge was safe.', ['Helen Barlow | indirect | state | | the bridge was safe']],
    ['Helen Barlow said the bridge was safe.', ['Helen Barlow | indirect | state | | the bridge was safe']],
    [
      'Helen Barlow told reporters on Tuesday the bridge was safe.',
      ['Helen Barlow | indirect | state | | the bridge was safe'],
    ],
    [
      'An aide, speaking on condition of anonymity, said the minister would resign.',
      ['aide | indirect | state | | the minister would resign'],
    ],
    [
      'The ministry said on Wednesday that its bridge was safe.',
      ['ministry | indirect | state | | its bridge was safe'],
    ],
    // gerunds and infinitives
    ['Helen Barlow denied taking bribes.', ['Helen Barlow | indirect | deny | | taking bribes']],
    ['Owen Hart accused Helen Barlow of taking bribes.', ['Owen Hart | indirect | accuse | | taking bribes']],
    ['Helen Barlow promised to rebuild the bridge.', ['Helen Barlow | indirect | promise | | to rebuild the bridge']],
    ['Helen Barlow urged drivers to stay at home.', ['Helen Barlow | indirect | ask | | to stay at home']],
    ['Helen Barlow called on drivers to stay at home.', ['Helen Barlow | indirect | ask | | to stay at home']],
    [
      'Helen Barlow called for an inquiry into the flood.',
      ['Helen Barlow | indirect | ask | | for an inquiry into the flood'],
    ],
    ['Helen Barlow ruled out an early election.', ['Helen Barlow | indirect | deny | | an early election']],
    ['Helen Barlow condemned the attack.', ['Helen Barlow | indirect | condemn | | the attack']],
    // on whose word
    [
      'The bridge was closed, according to Helen Barlow.',
      ['Helen Barlow | indirect | state | | The bridge was closed'],
    ],
    [
      'The bridge was closed, Helen Barlow said, according to Reuters.',
      ['Helen Barlow | indirect | state | Reuters | The bridge was closed'],
    ],
    [
      'Helen Barlow told Reuters the bridge was safe.',
      ['Helen Barlow | indirect | state | Reuters | the bridge was safe'],
    ],
    // said again by who goes on
    [
      '"We leave at dawn," Helen Barlow said. "Nobody will stay."',
      ['Helen Barlow | direct | state | | We leave at dawn', 'Helen Barlow | direct | state | | Nobody will stay'],
    ],
    // nothing said
    ['The minister declined to comment on the report.', []],
    ['The government declared a state of emergency after two bridges were destroyed.', []],
    ['Nobody said that the bridge was safe.', []],
  ])('%s', (text, expected) => expect(told(text).map((line) => line.replace('|  |', '| |'))).toEqual(expected));
});
