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
    // a comma in front of the quotation, as a colon
    [
      'Helen Barlow said, “We leave at dawn. Nobody stays.”',
      ['Helen Barlow | direct | state | | We leave at dawn. Nobody stays'],
    ],
    [
      'Helen Barlow told reporters in Oslo on Monday, “We leave at dawn.”',
      ['Helen Barlow | direct | state | | We leave at dawn'],
    ],
    ['Helen Barlow asked him, “Where is it?”', ['Helen Barlow | direct | ask | | Where is it?']],
    [
      'Helen Barlow, who said she was tired, “did nothing”.',
      ['Helen Barlow | mixed | state | | she was tired, “did nothing”'],
    ],
    ['The band played its hits, including, “Home Again”, to a full hall.', []],
    ['Helen Barlow sang a song called, “Home Again”.', []],
    // what the speaker was asked is not what is said
    ['When asked why, Helen Barlow replied: “We were late.”', ['Helen Barlow | direct | state | | We were late']],
    [
      'Asked about the flood, minister Owen Hart said: “We were late.”',
      ['Owen Hart | direct | state | | We were late'],
    ],
    ['Asked if he would resign, Owen Hart said: “No.”', ['Owen Hart | direct | state | | No']],
    [
      'When the flood ends, the bridge will open, Owen Hart said.',
      ['Owen Hart | indirect | state | | When the flood ends, the bridge will open'],
    ],
    // whose body stands in front of the title
    [
      '“We leave at dawn,” White House Press Secretary Owen Hart told reporters.',
      ['Owen Hart | direct | state | | We leave at dawn'],
    ],
    [
      'EU Commissioner for Enlargement, Helen Barlow, stated that the bridge was safe.',
      ['Helen Barlow | indirect | state | | the bridge was safe'],
    ],
    [
      'EU envoy Helen Barlow, after taking office in May, said that the bridge was safe.',
      ['Helen Barlow | indirect | state | | the bridge was safe'],
    ],
    [
      'The Labour Party, led by Owen Hart, said the bridge was safe.',
      ['Labour Party | indirect | state | | the bridge was safe'],
    ],
    [
      'The White House, after talks with Owen Hart, said the bridge was safe.',
      ['White House | indirect | state | | the bridge was safe'],
    ],
    // who speaks in the middle of the sentence
    ['The EU, said Owen Hart, is late.', ['Owen Hart | indirect | state | | The EU … is late']],
    [
      'The flood came at night, said Helen Barlow, and the bridge fell.',
      ['Helen Barlow | indirect | state | | The flood came at night'],
    ],
    // what the speaker did besides
    [
      '“We leave at dawn,” Helen Barlow said, referring to a plan that he had heard of.',
      ['Helen Barlow | direct | state | | We leave at dawn'],
    ],
    // the complementizer is no part of it
    [
      'Owen Hart had told AFP that gunmen numbering over 100 invaded two villages.',
      ['Owen Hart | indirect | state | AFP | gunmen numbering over 100 invaded two villages'],
    ],
    [
      'The EU urged Owen Hart on Monday to “take responsibility”.',
      ['European Union | mixed | ask | | to “take responsibility”'],
    ],
    // one who was only spoken of does not go on
    [
      'Owen Hart said the bridge was safe. The EU urged Ivan Belov to go. He said it was late.',
      [
        'Owen Hart | indirect | state | | the bridge was safe',
        'European Union | indirect | ask | | to go',
        'Owen Hart | indirect | state | | it was late',
      ],
    ],
    [
      'Owen Hart said the bridge was safe. Ivan Belov left. He said it was late.',
      ['Owen Hart | indirect | state | | the bridge was safe', 'Ivan Belov | indirect | state | | it was late'],
    ],
    // a gerund tells on for whoever speaks in its sentence
    [
      'After Owen Hart agreed to talk, Helen Barlow called on him to go, adding: “We leave at dawn.”',
      [
        'Owen Hart | indirect | agree | | to talk',
        'Helen Barlow | indirect | ask | | to go',
        'Helen Barlow | direct | state | | We leave at dawn',
      ],
    ],
    [
      'Helen Barlow said she was ready, without offering any details.',
      ['Helen Barlow | indirect | state | | she was ready'],
    ],
    // a long title in front of the name
    [
      'Two bridges were closed, Ardley Road Department First Deputy Road Commissioner Helen Barlow said.',
      ['Helen Barlow | indirect | state | | Two bridges were closed'],
    ],
    // the predicate alone is quoted
    [
      'Helen Barlow left. She said the plan’s clauses “require a new bridge, which of course takes time”.',
      ['Helen Barlow | mixed | state | | the plan’s clauses “require a new bridge, which of course takes time”'],
    ],
    // who opens a sentence goes on
    [
      'Owen Hart wrote: “We leave at dawn.” Ivan Belov was cautious. “We stay,” he said.',
      ['Owen Hart | direct | state | | We leave at dawn', 'Ivan Belov | direct | state | | We stay'],
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
