import { expect, it } from 'vitest';
import { timesOf } from '../../test/read-times.js';

// 3 September 2025 is a Wednesday
it.each<readonly [text: string, expected: string[], published?: string]>([
  // The small hours of a night between two days
  [
    'În noaptea de luni spre marți, în jurul orei 01:00, poliția a oprit un camion.',
    ['noaptea de luni spre marți, în jurul orei 01:00 = 2025-09-02T01:00 (APPROX)'],
  ],
  [
    'În noaptea de luni spre marți, la ora 23:30, poliția a oprit un camion.',
    ['noaptea de luni spre marți, la ora 23:30 = 2025-09-01T23:30'],
  ],
  [
    'În noaptea de luni spre marți doi tineri au intrat, la ora 02:15, într-un magazin.',
    ['noaptea de luni spre marți = 2025-09-01TNI', 'ora 02:15 = 2025-09-02T02:15'],
  ],
  // A year is no number of months
  ['Gala 2019 de luni seară a fost lungă.', ['luni seară = 2025-09-01TEV']],
  ['Proiectul a durat 20 de luni.', ['20 de luni = P20M']],
  // Some Monday, one of two days
  ['Medicul a plecat într-o zi de miercuri.', []],
  ['Ședința va avea loc joi sau vineri.', ['joi sau vineri = 2025-09-04/2025-09-05 (APPROX)']],
  ['Ședința va avea loc joi și vineri.', ['joi = 2025-09-04', 'vineri = 2025-09-05']],
  // A headline's weekday, which the text dates
  [
    'Noutăți despre greva de vineri. Vineri, 5 septembrie, va începe greva.',
    ['vineri = 2025-09-05', 'Vineri, 5 septembrie = 2025-09-05'],
  ],
  ['Noutăți despre greva de vineri. Greva a fost lungă.', ['vineri = 2025-08-29']],
  [
    'Noutăți despre greva de vineri. Joi, 4 septembrie, va începe alta.',
    ['vineri = 2025-08-29', 'Joi, 4 septembrie = 2025-09-04'],
  ],
  // A winter just over
  ['În această iarnă clubul a cumpărat doi jucători.', ['această iarnă = 2024-WI'], '2025-03-02'],
  ['În această iarnă clubul va cumpăra doi jucători.', ['această iarnă = 2025-WI'], '2025-09-02'],
  // A road, a verb
  ['Pe DN 2H traficul este oprit.', []],
  ['Filmul durează 2h.', ['2h = PT2H']],
  ['Summitul care a început luni la Roma s-a încheiat.', ['luni = 2025-09-01']],
  // The month told before
  [
    'Sindicatele vor o grevă în martie, în timpul simulării. Va fi precedată de un protest organizat în luna martie.',
    ['martie = 2026-03', 'luna martie = 2026-03'],
    '2026-01-29',
  ],
])('%s', (text, expected, published) => expect(timesOf(text, published)).toEqual(expected));
