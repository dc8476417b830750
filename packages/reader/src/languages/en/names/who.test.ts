import { describe, expect, it } from 'vitest';
import { testReader } from '../../../../test/reader.js';

/** `kind name: mentions`, persons, bodies, groups and facilities only. */
function whoIn(text: string): string[] {
  const { entities } = testReader().read({ text, published: '2025-09-03', language: 'en' });
  return entities
    .filter(({ kind }) => kind !== 'country' && kind !== 'place')
    .map(({ kind, name, mentions }) => `${kind} ${name}: ${mentions.map((one) => one.text).join(', ')}`);
}

// The people are invented.
describe('who is who in English', () => {
  it.each([
    // an office in front of a surname, and a surname that is one
    [
      'German Chancellor Angela Roe arrived. The guest sat with Chancellor Roe and Dan Marsh.',
      ['person Angela Roe: Angela Roe, Roe', 'person Dan Marsh: Dan Marsh'],
    ],
    ['FM Marsh met FM Ivan Roe.', ['person Marsh: Marsh', 'person Ivan Roe: Ivan Roe']],
    // a headline's verb is no part of a name
    [
      'Stone and Marsh Meet\n\nPresident Ivan Stone and Prime Minister Ana Marsh met in Oster.',
      ['person Ivan Stone: Stone, Ivan Stone', 'person Ana Marsh: Marsh, Ana Marsh'],
    ],
    // ranks
    [
      'Polish President Ana Marsh arrived in Prague. The vice president stayed at home.',
      ['person Ana Marsh: Ana Marsh', 'person vice president: The vice president'],
    ],
    [
      'Vice President Ana Marsh met President Dan Roe. The vice president left. The president stayed.',
      ['person Ana Marsh: Ana Marsh, The vice president', 'person Dan Roe: Dan Roe, The president'],
    ],
    // kin, bodies, and names made into adjectives
    [
      'Ivan Stone is to face trial, along with his two sons Samir and Nael.',
      ['person Ivan Stone: Ivan Stone, his', 'person Samir: Samir', 'person Nael: Nael'],
    ],
    [
      'Ivan Stone, a member of opposition party Nova Sila, denied the report.',
      ['person Ivan Stone: Ivan Stone', 'organization Nova Sila: opposition party, Nova Sila'],
    ],
    [
      'The company Ana Marsh founded is in Oster.',
      ['organization company: The company', 'person Ana Marsh: Ana Marsh'],
    ],
    ['Stone-era ministers met in Prague.', ['group Stone-era ministers: Stone-era ministers']],
    // charges are nobody, a chargé is somebody
    ['Corruption charges against two ministers were dropped.', ['group ministers: ministers']],
    // a seat of power behind a preposition and its article is a building
    [
      'The ministers met at the White House. The White House said so.',
      ['group ministers: The ministers', 'facility White House: White House', 'organization White House: White House'],
    ],
  ])('%s', (text, expected) => expect(whoIn(text)).toEqual(expected));

  it('takes no state of the other side for whose minister it is', () => {
    const { entities } = testReader().read({
      text: 'Foreign Minister Dan Roe met his Chinese counterpart in Oster.',
      published: '2025-09-03',
      language: 'en',
    });
    expect(entities.find(({ name }) => name === 'Dan Roe')?.country).toBe(null);
  });
});
