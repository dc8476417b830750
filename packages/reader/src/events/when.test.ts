import { describe, expect, it } from 'vitest';
import { timedEvents } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

// The people, bodies and companies are invented. 3 September 2025 is a Wednesday.
const OTHERS: readonly Row[] = [
  [
    'Terenul a fost vândut în 2019, iar Ministerul Energiei a acordat un ajutor companiei Olvat.',
    ['AID: Ministerul Energiei > Olvat | happened'],
  ],
  [
    'Tribunalul Iași îl achitase în mai pe Ion Rusu, însă procurorii au atacat decizia.',
    ['CONCEDE: Tribunalul Iași > Ion Rusu | happened 2025-05', 'ACCUSE: procurorii > | happened'],
  ],
  ['Directorul Petre Lupu, reales în martie, a respins acuzațiile.', ['REJECT: Petre Lupu > | happened']],
  ['Directorul Petre Lupu, care în 2020 pierduse alegerile, a promis un spital.', ['AGREE: Petre Lupu > | promised']],
  [
    'Fundația Orizont, care a donat anul trecut zece ambulanțe, a lăudat medicii.',
    ['SUPPORT: Fundația Orizont > medicii | happened'],
  ],
  [
    'Senegalul a închis frontiera în mai, decizie criticată de Guineea.',
    ['COERCE/restrict: Senegal > | happened 2025-05', 'ACCUSE/disapprove: Guineea > Senegal | happened'],
  ],
  [
    'Ministrul Petre Lupu a mulțumit Poloniei pentru trimiterea, în aprilie, a unui detașament.',
    ['SUPPORT: Petre Lupu > Polonia | happened'],
  ],
  [
    'Ministrul Petre Lupu a mulțumit medicilor care au plecat în Turcia, acum două zile.',
    ['SUPPORT: Petre Lupu > medicii | happened'],
  ],
  [
    'Din ianuarie 2024, în România au murit 23 de pacienți din cauza gripei.',
    ['+DEATH: > pacienți @ România | happened'],
  ],
  [
    'Fără un contract semnat până la 30 septembrie, Comisia Europeană ar putea suspenda finanțarea României.',
    ['SANCTION/discontinue: Comisia Europeană > România | possible'],
  ],
  ['Medicii vor fi sancționați cu 10% din plata pe luna august.', ['SANCTION: > Medicii | planned']],
  [
    'Junta, venită la putere prin două lovituri, în 2020 și 2021, a rupt relațiile cu Franța.',
    ['SANCTION/discontinue: Junta > Franța | happened'],
  ],
];

const OWN: readonly Row[] = [
  ['Directorul Petre Lupu, întrebat marți, a respins acuzațiile.', ['REJECT: Petre Lupu > | happened 2025-09-02']],
  [
    'Ministrul Petre Lupu a mulțumit marți Poloniei pentru sprijin.',
    ['SUPPORT: Petre Lupu > Polonia | happened 2025-09-02'],
  ],
  [
    'În ianuarie 2024, în România au murit 23 de pacienți din cauza gripei.',
    ['+DEATH: > pacienți @ România | happened 2024-01'],
  ],
  [
    'Tribunalul Iași l-a arestat luni pe Ion Rusu și i-a confiscat mașina.',
    [
      'COERCE/arrest: Tribunalul Iași > Ion Rusu | happened 2025-09-01',
      'COERCE/seize: Tribunalul Iași > Ion Rusu | happened 2025-09-01',
    ],
  ],
  [
    'Premierul Petre Lupu i-a sunat luni pe lideri, însă aceștia au refuzat discuția.',
    ['CONSULT/phone: Petre Lupu > lideri | happened 2025-09-01', 'REJECT/meet: lideri > | happened 2025-09-01'],
  ],
  [
    'Opt bărbați au fost reținuți în urma unor acțiuni desfășurate luni de poliție.',
    ['COERCE/arrest: poliție > bărbați | happened 2025-09-01'],
  ],
  [
    'Directorul Petre Lupu, aflat marți la Cairo, a respins acuzațiile.',
    ['REJECT: Petre Lupu > @ Cairo | happened 2025-09-02'],
  ],
];

describe('when an event is', () => {
  it.each(OTHERS)('is not when another clause is: %s', (text, events) => {
    expect(timedEvents(text, '2025-09-03')).toEqual(events);
  });
  it.each(OWN)('is what its own words say: %s', (text, events) => {
    expect(timedEvents(text, '2025-09-03')).toEqual(events);
  });
});
