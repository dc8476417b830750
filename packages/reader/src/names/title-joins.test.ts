import { expect, test } from 'vitest';
import { read } from '../../test/reader.js';

const people = (text: string): string[] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name, roles }) => [name, ...roles.map(({ title }) => title)].join(' · '));

/** text → persons with their roles: which title of several is whose. */
test.each<readonly [text: string, ...expected: string[]]>([
  // A list of offices and names: each has the one in front
  [
    'Ministrul de externe, Ion Rotaru, ministrul justiției, Ana Marin și ministrul culturii, Vasile Pop, au plecat.',
    'Ion Rotaru · ministru de externe',
    'Ana Marin · ministru al justiției',
    'Vasile Pop · ministru al culturii',
  ],
  [
    'Radu Dobre se va întâlni cu premierul Ion Marcu, viceprim-ministrul pentru reintegrare, Petru Neag și va pleca.',
    'Radu Dobre',
    'Ion Marcu · premier',
    'Petru Neag · viceprim-ministru pentru reintegrare',
  ],
  // Two offices of one person
  ['Premierul Ion Pop, liderul PNL, a plecat.', 'Ion Pop · premier · lider'],
  ['Ion Pop, liderul PNL, Ana Lupu și Dan Moga au venit.', 'Ion Pop · lider', 'Ana Lupu', 'Dan Moga'],
  [
    'Ministrul Ana Pop, președinta PNL, Ion Lupu și Dan Moga au venit.',
    'Ana Pop · ministru · președintă',
    'Ion Lupu',
    'Dan Moga',
  ],
  [
    'Acesta a fost felicitat de prezentatorul galei, președintele ARTUN, Radu Dobre.',
    'Radu Dobre · prezentator · președinte',
  ],
  [
    'Au venit prefectul județului, președintele Consiliului Județean, Ion Pop, și primarul, Ana Lupu.',
    'prefect · prefect',
    'Ion Pop · președinte',
    'Ana Lupu · primar',
  ],
  [
    'El a mers cu inspectorul șef al pompierilor ieșeni, colonelul Dan Marcu, la fața locului.',
    'Dan Marcu · inspector șef · colonel',
  ],
  // Between the office and the name
  [
    'Ședința e prezidată de decanul de vârstă din noua componență a Parlamentului, Elena Neag.',
    'Elena Neag · decan de vârstă',
  ],
  // Whose man he is
  ['Dan Tașcă, avocatul lui Mircea Lupu, a susținut o cauză.', 'Dan Tașcă · avocat', 'Mircea Lupu'],
  [
    'Wanda Moran, adjuncta secretarului de stat american, a plecat.',
    'Wanda Moran · adjunctă',
    'secretar de stat american · secretar de stat',
  ],
  [
    'La discuția cu ministrul de externe Mircea Geon, asistentul secretarului de stat al SUA pentru Europa și Asia, ' +
      'Eliza Jansen, a declarat că pleacă.',
    'Mircea Geon · ministru de externe',
    'asistent · asistent',
    'secretar de stat al SUA pentru Europa · secretar de stat',
    'Eliza Jansen',
  ],
])('whose the titles are: %s', (text, ...expected) => {
  expect(people(text)).toEqual(expected);
});
