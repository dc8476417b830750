import { expect, test } from 'vitest';
import { recordOf } from '../../test/record.js';
import { reportFacts } from './report-facts.js';
import { matchParties } from './same-party.js';

test.each([
  ['Cel puțin patru soldați au fost uciși luni.', 'patru soldați', 'soldați', 'killed'],
  ['Pompierii au evacuat 150 de persoane din sat.', '150 de persoane', 'persoane', 'evacuated'],
  ['Șase polițiști și 31 de protestatari au primit îngrijiri medicale.', 'Șase polițiști', 'polițiști', 'injured'],
  ['Circa 20.000 de oameni, potrivit primăriei, s-au adunat în piață.', '20.000 de oameni', 'oameni', 'attended'],
  ['Țara a trimis 300 de militari la graniță.', '300 de militari', 'militari', 'deployed'],
  ['Focul a fost deschis cu mortiere asupra a 12 case.', '12 case', 'case', null],
  ['Doi dintre ei se află în stare gravă.', 'Doi', 'polițiști', null],
])('%s', (text, words, unit, toll) => {
  const record = recordOf({ id: 'f', text, published: '2025-05-11', figures: [{ words, value: 4, unit }] });
  expect(reportFacts(record).figures[0]?.toll).toBe(toll);
});

test('a figure of long ago is past, troops sent long ago are still there', () => {
  const text = 'În decembrie au fost arestați 60 de oameni. În decembrie au fost trimiși 300 de militari.';
  const record = recordOf({
    id: 'f',
    text,
    published: '2025-05-11',
    figures: [
      { words: '60 de oameni', value: 60, unit: 'oameni' },
      { words: '300 de militari', value: 300, unit: 'militari' },
    ],
    events: [
      { words: 'În decembrie au fost arestați', type: 'COERCE', time: '2024-12-10' },
      { words: 'În decembrie au fost trimiși', type: 'MOBILIZE', time: '2024-12-10' },
    ],
  });
  expect(reportFacts(record).figures.map(({ past }) => past)).toEqual([true, false]);
});

test.each([
  ['În decembrie au murit 12 oameni în mină.', 'În decembrie', 'ro', true],
  ['Cei 12 oameni uciși la protestele din decembrie.', 'din decembrie', 'ro', true],
  ['Ar fi murit 12 oameni, din decembrie, în explozii.', 'din decembrie', 'ro', false],
  ['Au murit 12 oameni, începând cu decembrie.', 'decembrie', 'ro', false],
  ['Încă din decembrie au murit 12 oameni.', 'decembrie', 'ro', false],
  ['Twelve people died since December in the mine.', 'December', 'en', false],
  ['Twelve people died in December in the mine.', 'in December', 'en', true],
])('%s: from then on until now, or then', (text, time, language, past) => {
  const record = recordOf({
    id: 'f',
    text,
    published: '2025-05-11',
    language,
    figures: [{ words: language === 'ro' ? '12 oameni' : 'Twelve people', value: 12, unit: 'oameni' }],
    events: [{ words: time, type: 'ASSAULT', time: '2024-12' }],
  });
  const at = text.indexOf('ecemb') - 1;
  const times = record.times.map((one) => ({ ...one, span: [at, at + 9] as const }));
  expect(reportFacts({ ...record, times }).figures[0]?.past).toBe(past);
});

test.each([
  ['Ministerul armean al Apărării', 'Ministerul Apărării din Armenia', 'identity'],
  ['Ministerul Afacerilor Externe', 'Ministerul Afacerilor Interne', 'state'],
  ['Ministerul Apărării', 'Armata', 'state'],
])('%s and %s: %s', (a, b, expected) => {
  const kind = 'organization' as const;
  const record = recordOf({
    id: 'f',
    text: `${a}. ${b}.`,
    published: '2025-05-11',
    entities: { [a]: { kind, country: 'ARM', sector: 'GOV' }, [b]: { kind, country: 'ARM', sector: 'GOV' } },
  });
  const [x, y] = reportFacts(record).parties;
  if (!x || !y) throw new Error('two are named');
  expect(matchParties(x, y)).toBe(expected);
  expect(matchParties(y, x)).toBe(expected);
});
