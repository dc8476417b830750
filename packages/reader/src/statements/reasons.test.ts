import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | act | content`. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  [
    'Consilierul Dan Moga a respins bugetul propus de primarul Ana Pop, pe motiv că este ilegal.',
    'Dan Moga | state | este ilegal',
  ],
  ['Primarul Ana Pop a propus amânarea votului, pe motiv că lipsește avizul.', 'Ana Pop | state | lipsește avizul'],
  [
    'Dan Moga l-a acuzat pe Ion Pop de trădare, pe motiv că a votat împotrivă.',
    'Dan Moga | accuse | a votat împotrivă',
  ],
  ['Dan Moga a negat că a votat împotrivă.', 'Dan Moga | deny | a votat împotrivă'],
  ['Guvernul Norvegiei a promis o dovadă că omul este în viață.'],
  [
    'Ministerul Sănătății neagă că medicii ar fi lipsit. „Intervenția a fost bună”, se arată într-un comunicat dat publicității luni.',
    'Ministerul Sănătății | deny | medicii ar fi lipsit',
    'Ministerul Sănătății | state | Intervenția a fost bună',
  ],
  // What a text was published on is nobody's word
  ['Conform unui anunț publicat pe pagina de Facebook a instituției, drumul este închis.'],
  ['Potrivit unui mesaj publicat pe Facebook de instituție, drumul e închis.'],
  [
    'Potrivit unui mesaj publicat pe Facebook de Primăria Cluj, drumul e închis.',
    'Primăria Cluj | state | drumul e închis',
  ],
  [
    'Dan Moga a promis taxarea importurilor cu 60%, mai mult decât anul trecut.',
    'Dan Moga | promise | taxarea importurilor cu 60%',
  ],
  ['Potrivit unui mesaj publicat pe Facebook de Ion Pop, drumul e închis.', 'Ion Pop | state | drumul e închis'],
  // Headlines of a name and a colon
  [
    'Ministrul Dan Moga, despre prețuri: Vom vedea ce putem face\n\nText.',
    'Dan Moga | state | Vom vedea ce putem face',
  ],
  ['Moartea lui Dan Moga: poliția a găsit arma\n\nText.'],
  ['Dosarul Dan Moga: procurorii au plecat\n\nText.'],
  // Groups of different bodies are different groups
  [
    'Consilierii USR au anunțat că pleacă. Consilierii PNL spun că rămân. Consilierii cred că bugetul e bun.',
    'Consilierii USR | state | pleacă',
    'Consilierii PNL | state | rămân',
    'Consilierii PNL | state | bugetul e bun',
  ],
];

describe('readStatements: reasons and groups', () => {
  test.each(told)('%s', (text, ...expected) => {
    const record = read(text);
    const found = record.statements.map((one) => {
      const content = one.content.map((span) => cut(record, span)).join(' … ');
      return `${nameOf(record, one.speaker)} | ${one.act} | ${content}`;
    });
    expect(found).toEqual(expected);
  });
});
