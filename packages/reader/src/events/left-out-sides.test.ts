import { describe, expect, it } from 'vitest';
import { eventLines } from '../../test/reader.js';

type Row = readonly [text: string, events: readonly string[]];

// The people, bodies and companies are invented.
const NOBODYS: readonly Row[] = [
  [
    'Zeci de oameni au protestat la Cluj. Primarul i-a ascultat. O oră mai târziu au plecat. Deputata Ana Lupu a criticat inițiativa.',
    ['[au protestat] PROTEST happened: oameni >', '[a criticat] ACCUSE happened: Ana Lupu >'],
  ],
  [
    'Franța a condamnat atacurile Rusiei asupra Ucrainei și a cerut noi sancțiuni.',
    [
      '[a condamnat] ACCUSE happened: Franța > Rusia',
      '[atacurile] ASSAULT happened: Rusia > Ucraina',
      '[a cerut] REQUEST requested: Franța >',
    ],
  ],
  [
    'Sindicatul Unirea cere firmei Olvat negocieri și acuză conducerea locală că a mințit.',
    [
      '[cere] REQUEST requested: Sindicatul Unirea > Olvat',
      '[acuză] ACCUSE happened: Sindicatul Unirea > conducerea locală',
    ],
  ],
  ['Primarul Ion Rusu a refuzat să o demită pe directoarea Ana Lupu.', ['[a refuzat] REJECT happened: Ion Rusu >']],
  [
    'Medicii cer bani Guvernului. Colegiul Farmaciștilor a promis sprijin.',
    ['[cer] REQUEST requested: Medicii > Guvernul României', '[a promis] AGREE promised: Colegiul Farmaciștilor >'],
  ],
  [
    'Polițiștii au intervenit la meci. Șase bărbați au fost reținuți, iar doi jandarmi au ajuns la spital.',
    ['[au fost reținuți] COERCE happened: Polițiștii > bărbați'],
  ],
];

const THEIRS: readonly Row[] = [
  [
    'Comisia Europeană a amendat firma Olvat. Deputata Ana Lupu a salutat decizia.',
    [
      '[a amendat] COERCE happened: Comisia Europeană > Olvat',
      '[a salutat] SUPPORT happened: Ana Lupu > Comisia Europeană',
    ],
  ],
  [
    'Deputata Ana Lupu a acuzat Guvernul României și a cerut eliberarea celor reținuți.',
    [
      '[a acuzat] ACCUSE happened: Ana Lupu > Guvernul României',
      '[a cerut] REQUEST requested: Ana Lupu > Guvernul României',
    ],
  ],
  ['Germania a refuzat să vândă Greciei două submarine.', ['[a refuzat] REJECT happened: Germania > Grecia']],
  [
    'Ministra Ana Lupu a respins acuzațiile deputatului Uniunii Liberale Petru Năstase.',
    ['[a respins] REJECT happened: Ana Lupu > Petru Năstase'],
  ],
  [
    'Oamenii au cerut demisia șefului Poliției Argeș, comisarul-șef Costin Zamfir.',
    ['[au cerut] REQUEST requested: Oamenii > Costin Zamfir'],
  ],
];

describe('sides that the words leave out', () => {
  it.each(NOBODYS)('are nobody where the report does not tell: %s', (text, events) => {
    expect(eventLines(text, '2025-09-03')).toEqual(events);
  });
  it.each(THEIRS)('are those told before, each once: %s', (text, events) => {
    expect(eventLines(text, '2025-09-03')).toEqual(events);
  });
});
