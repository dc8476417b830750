import { describe, expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';

describe('clock times', () => {
  it.each([
    ['Ședința începe miercuri la ora 10.', ['miercuri la ora 10 = 2025-09-03T10:00']],
    ['Exploziile s-au auzit în jurul orei 4:20.', ['în jurul orei 4:20 = 2025-09-03T04:20 (APPROX)']],
    ['Meciul s-a jucat marți, ora 20.30.', ['marți, ora 20.30 = 2025-09-02T20:30']],
    ['Podul se închide la ora 8 seara.', ['ora 8 seara = 2025-09-03T20:00']],
    ['Satelitul a fost lansat la 06h15 GMT.', ['06h15 GMT = 2025-09-03T06:15Z']],
    ['Cutremurul s-a produs luni, la ora 11:42 (ora locală).', ['luni, la ora 11:42 (ora locală) = 2025-09-01T11:42']],
    ['Programul este între orele 9:00 și 17:00.', ['între orele 9:00 și 17:00 = 2025-09-03T09:00/2025-09-03T17:00']],
    ['Ghișeul se închide vineri la miezul nopții.', ['vineri la miezul nopții = 2025-09-05T00:00']],
    ['Poliția a venit după ora 18.', ['ora 18 = 2025-09-03T18:00 (AFTER)']],
    ['Guvernul s-a reunit luni la prânz.', ['luni la prânz = 2025-09-01TMI']],
    ['Procurorii au ieșit joi după-amiază din sediu.', ['joi după-amiază = 2025-08-28TAF']],
    ['Incendiul a fost stins spre seară.', ['spre seară = 2025-09-03TEV']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));

  it('takes the day of the sentence before', () => {
    expect(timesOf('Mii de oameni au ieșit duminică în stradă. Jandarmii au intervenit în jurul orei 22:00.')).toEqual([
      'duminică = 2025-08-31',
      'în jurul orei 22:00 = 2025-08-31T22:00 (APPROX)',
    ]);
  });

  it('never puts what has happened after publication', () => {
    expect(timesOf('Focul a izbucnit la ora 23:10.', '2025-09-03T07:00:00+03:00')).toEqual([
      'ora 23:10 = 2025-09-02T23:10',
    ]);
  });

  it('reads the stamps of a live report', () => {
    const text =
      '11.25 Ministrul a ieșit din clădire.\n\n10.40 Doi martori au fost audiați.\n\n20 de oameni așteaptă în față.';
    expect(timesOf(text)).toEqual(['11.25 = 2025-09-03T11:25', '10.40 = 2025-09-03T10:40']);
  });
});
