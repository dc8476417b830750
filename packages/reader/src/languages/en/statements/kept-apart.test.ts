import { describe, expect, it } from 'vitest';
import { cut, nameOf, testReader } from '../../../../test/reader.js';

/** Each statement as `speaker | form | act | via | content`. */
function told(text: string): string[] {
  const record = testReader().read({ text, published: '2025-09-03', language: 'en' });
  return record.statements.map(({ speaker, form, act, via, content }) =>
    [
      nameOf(record, speaker) ?? '-',
      form,
      act,
      via.map((id) => nameOf(record, id)).join(' + '),
      content.map((span) => cut(record, span)).join(' … '),
    ]
      .join(' | ')
      .replace('|  |', '| |'),
  );
}

// The people are invented. Beside what is kept apart stands what looks alike and is said.
describe('who says it, past what stands between, and what is not said', () => {
  it.each([
    [
      '“He attacked the guards,” Helen Barlow said. “He left at dawn.”',
      ['Helen Barlow | direct | state | | He attacked the guards', 'Helen Barlow | direct | state | | He left at dawn'],
    ],
    ['Owen Hart came home. “He was drunk,” Helen Barlow said.', ['Helen Barlow | direct | state | | He was drunk']],
    [
      'The militant group, whose attack shut the bridge, said talks would go on.',
      ['militant group | indirect | state | | talks would go on'],
    ],
    [
      'An official close to the talks, which are held in Doha, said: "We leave at dawn."',
      ['An official close to the talks | direct | state | | We leave at dawn'],
    ],
    [
      'Mr Hart, who said the bridge was safe, continued: “We leave at dawn.”',
      ['Hart | indirect | state | | the bridge was safe', 'Hart | direct | state | | We leave at dawn'],
    ],
    [
      'The bridge, which was closed in May, is safe, Helen Barlow said.',
      ['Helen Barlow | indirect | state | | The bridge, which was closed in May, is safe'],
    ],
    [
      'Talks began on Monday but sources told Reuters the bridge was shut.',
      ['sources | indirect | state | Reuters | the bridge was shut'],
    ],
    [
      "Helen Barlow said Saturday's flood had shut the bridge.",
      ["Helen Barlow | indirect | state | | Saturday's flood had shut the bridge"],
    ],
    [
      'Helen Barlow said on Saturday the flood had shut the bridge.',
      ['Helen Barlow | indirect | state | | the flood had shut the bridge'],
    ],
    [
      'Police said two people were hurt. They said the bridge was safe.',
      ['Police | indirect | state | | two people were hurt', 'Police | indirect | state | | the bridge was safe'],
    ],
    [
      'The ministry denied it, saying the names Norway gave were wrong. It said the bridge was safe.',
      [
        'ministry | indirect | state | | the names Norway gave were wrong',
        'ministry | indirect | state | | the bridge was safe',
      ],
    ],
    [
      'The union denied the claims, with Owen Hart, a senior official, saying members want talks.',
      ['union | indirect | deny | | the claims', 'Owen Hart | indirect | state | | members want talks'],
    ],
    ['The government was considering offering a lump sum to nurses.', []],
    ['The government offered a lump sum to nurses.', ['government | indirect | promise | | a lump sum to nurses']],
    ['Helen Barlow had not said whether he thought the bridge was safe.', []],
    ['Owen Hart pleaded guilty to causing the fire.', []],
    ['Owen Hart pleaded for help.', ['Owen Hart | indirect | ask | | for help']],
    [
      '“We leave at dawn,” Helen Barlow said referring to the flood.',
      ['Helen Barlow | direct | state | | We leave at dawn'],
    ],
    [
      'Owen Hart, 69, died at home, his son, Dan Hart, told NBC.',
      ['Dan Hart | indirect | state | | Owen Hart, 69, died at home'],
    ],
    [
      'The bridge was closed, Helen Barlow said, and officials were told.',
      ['Helen Barlow | indirect | state | | The bridge was closed'],
    ],
    [
      'The hospital told AFP it had treated 89 patients.',
      ['hospital | indirect | state | AFP | it had treated 89 patients'],
    ],
    ['The flood came at night, with damage reported in seven towns.', []],
    ['Owen Hart offers to resign, Helen Barlow asks him to wait.', ['Owen Hart | indirect | promise | | to resign']],
    ['Owen Hart met Helen Barlow, an aide said.', ['aide | indirect | state | | Owen Hart met Helen Barlow']],
    [
      'Confirming that negotiations had resumed, Owen Hart left.',
      ['Owen Hart | indirect | confirm | | negotiations had resumed'],
    ],
    [
      'Owen Hart confirmed that negotiations had resumed, saying a delegation had left.',
      [
        'Owen Hart | indirect | confirm | | negotiations had resumed',
        'Owen Hart | indirect | state | | a delegation had left',
      ],
    ],
    ['The ministry offered no further details.', []],
    ['The ministry offered a truce.', ['ministry | indirect | promise | | a truce']],
    [
      'Soon after the attacks, the army, in a post, confirmed it was conducting strikes.',
      ['army | indirect | confirm | | it was conducting strikes'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
