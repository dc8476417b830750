import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | content`. */
const rows: readonly (readonly [text: string, ...expected: string[]])[] = [
  // What came of a wish or a promise is the report's own
  [
    'Prefecta Ana Marin a cerut primarilor ca, până la 30 noiembrie, să acopere fântânile, și a anunțat că va face controale.',
    'Ana Marin | până la 30 noiembrie, să acopere fântânile',
    'Ana Marin | va face controale',
  ],
  [
    'Consilierii locali au cerut de trei ori ca proiectul să fie scos de pe ordinea de zi, însă cererea nu a întrunit numărul de voturi.',
    'Consilierii locali | proiectul să fie scos de pe ordinea de zi',
  ],
  [
    'Ministrul Ion Rotaru a promis că va trimite un proiect de lege, însă nu s-a pronunțat asupra armelor.',
    'Ion Rotaru | va trimite un proiect de lege',
  ],
  [
    'Primarul Ion Rotaru a promis că familiile vor primi locuințe, dar câțiva locatari, nemulțumiți, au protestat miercuri.',
    'Ion Rotaru | familiile vor primi locuințe',
  ],
  [
    'Ana Marin a cerut să fie audiată și să vină și soțul ei, dar cererea i-a fost respinsă.',
    'Ana Marin | să fie audiată și să vină și soțul ei',
  ],
  // what is told goes on
  [
    'Primarul Ion Rotaru a promis că familiile vor primi locuințe, dar că nu vor plăti chirie.',
    'Ion Rotaru | familiile vor primi locuințe, dar că nu vor plăti chirie',
  ],
  [
    'Ministrul Ion Rotaru a cerut ca, dacă se poate, școlile să fie închise.',
    'Ion Rotaru | dacă se poate, școlile să fie închise',
  ],
  // Nouns for how others took it
  [
    'Ion Rotaru îi acuză pe polițiști că „l-au împins în gheață”, acuzație respinsă de Garda de Coastă.',
    'Ion Rotaru | l-au împins în gheață',
  ],
  [
    'Armata a susținut că a lovit numai ținte militare, o afirmație care nu a putut fi verificată.',
    'Armata Română | a lovit numai ținte militare',
  ],
  [
    'Ana Marin a propus ca statul să preia uzina, variantă respinsă de Ministerul Finanțelor.',
    'Ana Marin | statul să preia uzina',
  ],
  // a noun of another kind
  [
    'Ana Marin a spus că a cumpărat o uzină, clădire ridicată de bunicul ei.',
    'Ana Marin | a cumpărat o uzină, clădire ridicată de bunicul ei',
  ],
  // A wish behind a comma, whoever stands in between
  [
    'Deputatul Ion Rotaru a declarat că decizia unanimă a fost ca președintele partidului, Ana Marin, să fie candidatul lor.',
    'Ion Rotaru | decizia unanimă a fost ca președintele partidului, Ana Marin, să fie candidatul lor',
  ],
  // A comma for a full stop
  [
    'Polițiștii au întocmit actele pentru contrabandă, Totodată, ne spune comisarul Ion Rotaru, purtătorul de cuvânt al poliției, se continuă cercetările.',
    'Ion Rotaru | se continuă cercetările',
  ],
  // What tells of the source is no part of what it says
  [
    'Potrivit salvatorilor care au intervenit la fața locului, nu au fost alte persoane în clădire.',
    'salvatorii | nu au fost alte persoane în clădire',
  ],
  [
    'Potrivit raportului, trimis de procurori spre examinare judecătorilor, acesta și-a sunat un prieten.',
    'raportul | acesta și-a sunat un prieten',
  ],
  // A phrase or a verb of saying between a verb and what it waits for
  [
    'Marșul de duminică a adunat, conform organizatorilor, circa 4.000 de oameni.',
    'organizatorii | Marșul de duminică a adunat … circa 4.000 de oameni',
  ],
  [
    'Avioanele au atacat orașul Sur, unde s-ar fi înregistrat, potrivit primarului, 31 de morți.',
    'primar | unde s-ar fi înregistrat … 31 de morți',
  ],
  [
    'Ion Rotaru a câștigat cu 19 voturi în fața lui Vasile Pop, care, potrivit unor localnici, „râde de trei zile”.',
    'localnici | râde de trei zile',
  ],
  [
    'Nimeni nu speră prea mult: potrivit unor surse din instituție, averea se vinde greu.',
    'surse din instituție | averea se vinde greu',
  ],
  [
    'Pescarii s-au oferit să ajute, dar oferta, a spus comandorul Ion Rotaru, șeful portului, a fost refuzată.',
    'Ion Rotaru | Pescarii s-au oferit să ajute, dar oferta … a fost refuzată',
  ],
  // a verb that waits for nothing
  ['Podul s-a prăbușit, potrivit primarului, iar doi oameni au fost răniți.', 'primar | Podul s-a prăbușit'],
];

describe('where what is said ends', () => {
  test.each(rows)('%s', (text, ...expected) => {
    const record = read(text);
    const told = record.statements.map(
      (one) => `${nameOf(record, one.speaker) ?? ''} | ${one.content.map((span) => cut(record, span)).join(' … ')}`,
    );
    expect(told).toEqual(expected);
  });
});
