import { expect, test } from 'vitest';
import { read } from '../../test/reader.js';

/** text → its entities as `name (kind)`, in the order of the text. */
test.each<readonly [text: string, ...expected: string[]]>([
  // A noun for what is built or flows in front
  ['Meciul se joacă pe stadionul Ion Vedea.', 'Ion Vedea (facility)'],
  ['Spectacolul are loc la Sala Ana Dumbravă.', 'Sala Ana Dumbravă (facility)'],
  ['Lacul Vidrașu a fost golit. Vidrașu are apă puțină.', 'Lacul Vidrașu (place)', 'Vidrașu (place)'],
  ['Parcul Ghiorac a fost inundat. Ghiorac a fost închis.', 'Parcul Ghiorac (facility)', 'Ghiorac (facility)'],
  // who acts is a person, whatever is called so
  [
    'Meciul se joacă pe stadionul Ion Vedea. Primarul Ion Vedea a spus că vine.',
    'Ion Vedea (facility)',
    'Ion Vedea (person)',
  ],
  ['Directorul stadionului Ion Vedea a demisionat.', 'Ion Vedea (person)'],
  // Bodies called by somebody
  ['Bolnavii sunt la Institutul Marius Vedea.', 'Institutul Marius Vedea (organization)'],
  ['Spitalul Ion Pavel a fost închis.', 'Spitalul Ion Pavel (organization)'],
  ['Directorul Spitalului Ion Pavel a demisionat.', 'Spitalul (organization)', 'Ion Pavel (person)'],
  // Trade names
  ['Au fost găsite țigări marca Marlboro, inscripționate Duty-Free.'],
  ['Agenții au găsit țigări Duty-Free.', 'Agenții (group)'],
])('who is told of in: %s', (text, ...expected) => {
  expect(read(text).entities.map(({ name, kind }) => `${name} (${kind})`)).toEqual(expected);
});
