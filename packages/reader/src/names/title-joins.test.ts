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
  // Behind more than the title: a name in quotation marks, an adjunct, a relative clause, a word for what he is
  ['Liderul „Alianței Noi”, Arcadi Moraru, a plecat.', 'Arcadi Moraru · lider'],
  ['Pompierul care l-a scos din apă, plutonierul Ion Marcu, a plecat.', 'Ion Marcu · pompier · plutonier'],
  ['Consilierul la care a făcut aluzie, Radu Cioca, a plecat.', 'Radu Cioca · consilier'],
  ['Șoferul implicat în accidentul de luni, Ion Marcu, a plecat.', 'Ion Marcu · șofer'],
  ['Inițiatorul rezoluției, democratul Ion Marcu, din Iași, a plecat.', 'Ion Marcu · inițiator'],
  ['Șeful poliției Ploiești, subcomisar Ion Marcu, a plecat.', 'Ion Marcu · șef al poliției · subcomisar'],
  ['Directoarea Via Plaiurilor, Ana Dinu, a plecat.', 'Via Plaiurilor', 'Ana Dinu · directoare'],
  ['Când a sosit pompierul care l-a scos din apă, Ion Marcu a plâns.', 'pompier · pompier', 'Ion Marcu'],
  ['Ministrul Ionescu, Ana Pop și Dan Moga au plecat.', 'Ionescu · ministru', 'Ana Pop', 'Dan Moga'],
  [
    'Avocata care a pledat, Ion Marcu, Ana Lupu și Dan Moga au plecat.',
    'avocată · avocată',
    'Ion Marcu',
    'Ana Lupu',
    'Dan Moga',
  ],
  [
    'Într-o notă scrisă după mutarea Soldatului de Bronz, un diplomat american relatează asta.',
    'de Bronz · soldat',
    'diplomat american · diplomat',
  ],
  // Behind whom or what he is of
  ['A plecat avocatul lui Ion Pop, Dan Marin.', 'Ion Pop', 'Dan Marin · avocat'],
  ['L-au chemat pe avocatul lui Ion Pop, Dan Marin a plecat.', 'avocat · avocat', 'Ion Pop', 'Dan Marin'],
  [
    'O agenție de presă, News Global, a tăcut. „Plecăm”, a scris, într-o notă, redactorul-șef al News Global, Ana Marin.',
    'News Global',
    'Ana Marin · redactor-șef',
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
