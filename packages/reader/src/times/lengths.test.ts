import { describe, expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';

describe('lengths', () => {
  it.each([
    ['Greva a ținut șapte ore.', ['șapte ore = PT7H']],
    ['A fost condamnat la doi ani și șase luni de închisoare.', ['doi ani și șase luni = P2Y6M']],
    ['Convorbirea a durat o jumătate de oră.', ['o jumătate de oră = PT30M']],
    ['Drumul durează două ore și jumătate.', ['două ore și jumătate = PT2H30M']],
    ['S-au întâlnit prima oară într-un sfert de secol.', ['un sfert de secol = P25Y']],
    ['Discuțiile au durat mai bine de cinci ore.', ['mai bine de cinci ore = PT5H (MORE_THAN)']],
    ['Răspunsul vine în cel mult zece zile.', ['cel mult zece zile = P10D (EQUAL_OR_LESS)']],
    ['Prețul s-a dublat în ultimii trei ani.', ['ultimii trei ani = P3Y']],
    ['Blocada a durat luni întregi.', ['luni întregi = PXM']],
    ['Negocierile se poartă de mai multe săptămâni.', ['mai multe săptămâni = PXW']],
    ['A fost reținut un bărbat de 41 de ani.', ['41 de ani = P41Y']],
    ['Concursul este pentru copii între 6 și 9 ani.', ['între 6 și 9 ani = P6Y/P9Y']],
    ['A terminat cursa în 3 ore, 5 minute și 12 secunde.', ['3 ore, 5 minute și 12 secunde = PT3H5M12S']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});

describe('distances', () => {
  it.each([
    ['Accidentul s-a produs acum patru zile.', ['acum patru zile = 2025-08-30']],
    ['Cererea a fost depusă în urmă cu două luni.', ['în urmă cu două luni = 2025-07']],
    ['Firma a fost înființată cu trei ani în urmă.', ['cu trei ani în urmă = 2022']],
    ['Cei doi s-au despărțit acum aproape 15 ani.', ['acum aproape 15 ani = 2010 (APPROX)']],
    ['Centrala va fi închisă peste opt ani.', ['peste opt ani = 2033']],
    ['Războiul a durat peste opt ani.', ['peste opt ani = P8Y (MORE_THAN)']],
    ['Alarma a sunat acum trei ore.', ['acum trei ore = 2025-09-03']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));

  it('gives the hour where publication has one', () => {
    expect(timesOf('Alarma a sunat acum trei ore.', '2025-09-03T02:15:00+03:00')).toEqual([
      'acum trei ore = 2025-09-02T23:15',
    ]);
  });
});

describe('counted from what was told', () => {
  it.each([
    [
      'Pe 12 mai 2020 a fost arestat, iar trei zile mai târziu a fost eliberat.',
      ['12 mai 2020 = 2020-05-12', 'trei zile mai târziu = 2020-05-15'],
    ],
    [
      'Clubul a fost fondat în 1998 și, doi ani mai târziu, a urcat în prima ligă.',
      ['1998 = 1998', 'doi ani mai târziu = 2000'],
    ],
    [
      'În iunie 2021 s-a închis mina; în aceeași lună s-a închis și școala.',
      ['iunie 2021 = 2021-06', 'aceeași lună = 2021-06'],
    ],
    [
      'Guvernul a căzut pe 4 martie 2019. A doua zi, președintele a convocat partidele.',
      ['4 martie 2019 = 2019-03-04', 'A doua zi = 2019-03-05'],
    ],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});

describe('again and again', () => {
  it.each([
    ['Ziarul apare zilnic.', ['zilnic = P1D']],
    ['Ajutorul se plătește lunar.', ['lunar = P1M']],
    ['Se adună în fiecare an la Sibiu.', ['în fiecare an = P1Y']],
    ['Cupa se joacă o dată la doi ani.', ['o dată la doi ani = P2Y']],
    ['Autobuzele vin din zece în zece minute.', ['din zece în zece minute = PT10M']],
    ['Joia, muzeul este închis.', ['Joia = XXXX-WXX-4']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});
