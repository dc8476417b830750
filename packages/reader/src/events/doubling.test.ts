import { describe, expect, it } from 'vitest';
import { nameOf, read } from '../../test/reader.js';

/** `TYPE: actors > recipients` of the last event told. */
const lastOf = (text: string): string => {
  const record = read(text, '2025-03-10');
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(record, id)).join(' + ');
  const event = record.events.at(-1);
  return event ? `${event.type}: ${names(event.actors)} > ${names(event.recipients)}` : '';
};

// The people are invented.
describe('whom a pronoun at the verb repeats', () => {
  it.each([
    ['Tokyo a condamnat tratatul și a cerut Minskului „să oprească târgul”.', 'REQUEST: Japonia > Belarus'],
    ['Ministrul Ion Rusu a cerut Chișinăului explicații.', 'REQUEST: Ion Rusu > Republica Moldova'],
    [
      'Parchetul European, care bănuiește o fraudă, i-a cerut DNA o parte din dosar.',
      'REQUEST: Parchetul European > Direcția Națională Anticorupție',
    ],
    ['Ministra Ana Lupu l-a suspendat miercuri după-amiază pe adjunctul său.', 'SANCTION: Ana Lupu > adjunct'],
    [
      'Liderul Ion Rusu s-a întâlnit joi, la Praga, cu președintele Jan Novak, căruia i-a promis că va ajuta Cehia „cu orice”.',
      'AGREE: Ion Rusu > Jan Novak',
    ],
    [
      'Moscova a îndemnat părțile la calm, însă a promis că va livra gaz „consumatorilor din regiune, oricare ar fi decizia de la Roma”.',
      'AGREE: Rusia > consumatorii',
    ],
    ['Soldații ruși i-au torturat cu electroșocuri pe aproape toți cei întorși.', 'ASSAULT: Soldații ruși >'],
  ])('%s', (text, expected) => expect(lastOf(text).trim()).toBe(expected));
});
