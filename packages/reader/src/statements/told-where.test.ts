import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker → addressees | content`. Kinds of sentences that pages get wrong. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  // A rubric in front of a colon
  ['Legile Bugetului: Primarii propun ca taxele să fie reduse', 'Primarii | taxele să fie reduse'],
  ['Reforma administrației: Ana Marin anunță că taxele vor crește', 'Ana Marin | taxele vor crește'],
  // What a headline is about doesn't speak; who is talked with or sends a message does
  ['Noi detalii despre datoriile de la CFR Dorna: „Nu renunțăm”'],
  ['Mesaj pentru Guvern: „Nu renunțăm”'],
  ['Interviu cu Ion Pop: „Nu renunțăm”', 'Ion Pop | Nu renunțăm'],
  ['Mesaj de la Ion Pop: „Nu renunțăm”', 'Ion Pop | Nu renunțăm'],
  // An adverb between what is said and its verb
  [
    'Ministrul Dan Rusu a vorbit luni. „Podul e gata, însă trebuie să continuăm”, mai arată ministrul.',
    'Dan Rusu | Podul e gata, însă trebuie să continuăm',
  ],
  ['Podul e gata, mai precizează Ana Rusu.', 'Ana Rusu | Podul e gata'],
  // What is told goes on, and ends where the speaker does something else
  [
    'Ana Rusu a transmis că focul s-a stins, iar la fața locului s-au mobilizat două autospeciale.',
    'Ana Rusu | focul s-a stins, iar la fața locului s-au mobilizat două autospeciale',
  ],
  [
    'Ministrul Dan Rusu a declarat că firma a virat suma, iar conducerea va cere ieșirea din insolvență.',
    'Dan Rusu | firma a virat suma, iar conducerea va cere ieșirea din insolvență',
  ],
  [
    'Președintele Ion Pop a mai spus că, în ciuda nemulțumirilor legate de componența actualei coaliții, aceasta este „cea mai eficientă formulă”.',
    'Ion Pop | în ciuda nemulțumirilor legate de componența actualei coaliții, aceasta este „cea mai eficientă formulă”',
  ],
  [
    'Președintele Vasile Ionescu afirmă, joi seară, că sprijinul nu se oprește și distribuie o fotografie cu Ana Marin.',
    'Vasile Ionescu | sprijinul nu se oprește',
  ],
  // What is said begins behind a source, and behind an hour
  [
    'Potrivit Inspectoratului de Poliție (IPJ), apelul a fost recepționat la ora 17:34, a comunicat Ana Rusu.',
    'Ana Rusu | apelul a fost recepționat la ora 17:34',
  ],
  [
    'UPDATE 18:33 Trei mașini au fost găsite în clădire, a comunicat Ana Rusu.',
    'Ana Rusu | Trei mașini au fost găsite în clădire',
  ],
  // Where the goods go is nobody spoken to
  [
    'Ministrul Ion Marcu a solicitat interzicerea completă a exporturilor către Rusia.',
    'Ion Marcu | interzicerea completă a exporturilor către Rusia',
  ],
  [
    'Ministrul Ion Marcu a transmis un mesaj către angajați: „Rămâneți calmi”.',
    'Ion Marcu → angajați | Rămâneți calmi',
  ],
  ['„Focul e stins”, a spus lt. col. Daniel Vasile.', 'Daniel Vasile | Focul e stins'],
  // Documents: of whoever gave them, or of nobody
  [
    '„Ședința va continua”, menționează un comunicat transmis de Administrația Prezidențială, marți, după întrevedere.',
    'Administrația Prezidențială | Ședința va continua',
  ],
  [
    'Profesorii sunt obligați să participe la evaluare, după cum se arată într-o înștiințare a unui inspectorat școlar.',
  ],
  ['Reforma trebuie finalizată până în mai, conform calendarului stabilit cu premierul Ion Pop.'],
  // Those on whose word the sentence before stood go on
  [
    'Conform anchetatorilor, acuzații au fost filmați în timp ce primeau mită. Ei susțin că șoferii au plătit.',
    'anchetatorii | acuzații au fost filmați în timp ce primeau mită',
    'anchetatorii | șoferii au plătit',
  ],
  // Nobody is told to have said what is quoted within
  [
    '„Bolnavilor li se spune că «nu mai sunt locuri»”, a scris ministrul Ion Pop.',
    'Ion Pop | Bolnavilor li se spune că «nu mai sunt locuri»',
  ],
  [
    '„Par să concureze, încercând să arate că sunt „vocea critică” a partidului”, a spus Ion Pop.',
    'Ion Pop | Par să concureze, încercând să arate că sunt „vocea critică” a partidului',
  ],
  // Who is told of in passing says nothing: the one whose claims they are, the one whose refusal it was, an agency
  [
    'Dimitri Petrov a declarat joi că este de acord cu afirmațiile ministrului Ion Stan, potrivit cărora Ana Pop ar fi un obstacol.',
    'Dimitri Petrov | este de acord cu afirmațiile ministrului Ion Stan',
    'Ion Stan | Ana Pop ar fi un obstacol',
  ],
  [
    'Un „răspuns jignitor față de popor”, venit din partea partidului, în urma refuzului categoric exprimat de Sorin Pop, a fost dat ieri.',
  ],
  // A spokesman is not whom he speaks for, nor a body the one spoken to
  [
    'Convorbirea dintre Ion Stan și Vlad Rotaru a avut loc, iar purtătorul de cuvânt al acestuia, Dmitri Petrov a spus că va urma alta. „Desigur”, a răspuns purtătorul de cuvânt al președinției.',
    'Dmitri Petrov | va urma alta',
    'Dmitri Petrov | Desigur',
  ],
  [
    'Cei doi au avut o discuție, a declarat un oficial al Casei Albe pentru AFP.',
    'oficial al Casei Albe | Cei doi au avut o discuție',
  ],
  // The verb of what is told, behind others under its subject
  [
    'Ana Pop a reiterat că singura modalitate de a obliga vecinii să se retragă din regiune este creșterea presiunii.',
    'Ana Pop | singura modalitate de a obliga vecinii să se retragă din regiune este creșterea presiunii',
  ],
  // One of a party, by its name
  [
    'Deputatul Alexandru Marin a criticat congresul partidului. „Aceasta este adevărata față”, a mai scris liberalul.',
    'Alexandru Marin | congresul partidului',
    'Alexandru Marin | Aceasta este adevărata față',
  ],
  [
    '„Tupeul ține loc de ierarhie”, a mai acuzat Bogdan. Ionel Bogdan a plecat.',
    'Ionel Bogdan | Tupeul ține loc de ierarhie',
  ],
  // An office with the name of a town is no person
  ['Secretarul Primăriei Drăganu, Ana Marin a susținut permanent că este nevinovată.', 'Ana Marin | este nevinovată'],
  ['Directorul General a spus că vine.', 'director general | vine'],
];

describe('readStatements: whose words, to whom, and how far they go', () => {
  test.each(told)('%s', (text, ...expected) => {
    const record = read(text);
    const found = record.statements.map((one) => {
      const to = one.addressees.map((entity) => nameOf(record, entity)).join(', ');
      const content = one.content.map((span) => cut(record, span)).join(' … ');
      return `${nameOf(record, one.speaker)}${to === '' ? '' : ` → ${to}`} | ${content}`;
    });
    expect(found).toEqual(expected);
  });
});
