import { describe, expect, test } from 'vitest';
import { type ReportOptions, readReport } from './read-report.js';

const ROMANIAN =
  'Ministra mediului, Livia Scorțaru, a anunțat joi că lucrările la digul din Vâlcele vor fi reluate după ce apele se retrag. ' +
  'Potrivit Agenției de Mediu, peste 40 de gospodării sunt încă sub apă, iar drumul dintre sat și oraș este închis pentru camioane.';
const FRENCH =
  'La ministre a annoncé jeudi que les travaux reprendraient dès que le niveau des eaux aurait baissé, selon la préfecture.';

const read = (text: string, options: Partial<ReportOptions> = {}) =>
  readReport(new TextEncoder().encode(text), 'f.txt', { readable: ['ro'], ...options });

describe('reports', () => {
  test('header, date and language', async () => {
    const { report, problems } = await read(`---\ntitle: Ape\noutlet: Ecoul Văii\ndate: 2025-04-10\n---\n${ROMANIAN}`);
    expect(problems).toEqual([]);
    expect(report).toEqual({
      id: null,
      text: ROMANIAN,
      published: '2025-04-10',
      language: 'ro',
      title: 'Ape',
      outlet: 'Ecoul Văii',
      url: null,
      author: null,
    });
  });

  test('options stand above the header, and a changed date is told', async () => {
    const { report, problems } = await read(`---\ndate: 2025-04-10\noutlet: A\n---\n${ROMANIAN}`, {
      date: '2025-04-12',
      outlet: 'B',
    });
    expect(report).toMatchObject({ published: '2025-04-12', outlet: 'B' });
    expect(problems).toMatchObject([{ code: 'date-replaced', severity: 'warning', line: 2, found: '2025-04-10' }]);
  });

  test('a date option heals a date that does not exist', async () => {
    expect((await read(` date 2025-02-30 ${ROMANIAN}`, { date: '2025-03-01' })).report?.published).toBe('2025-03-01');
  });

  test('a given language is not questioned', async () => {
    expect((await read(FRENCH, { date: '2025-04-10', language: 'ro' })).report?.language).toBe('ro');
    expect((await read(FRENCH, { date: '2025-04-10', language: 'ro-MD' })).report?.language).toBe('ro');
  });

  test('Romanian without diacritics, and in few words', async () => {
    const bare = ROMANIAN.normalize('NFD').replace(/\p{M}/gu, '');
    expect((await read(bare, { date: '2025-04-10' })).report?.language).toBe('ro');
    expect((await read('Apele au crescut peste noapte.', { date: '2025-04-10' })).report?.language).toBe('ro');
  });
});

describe('problems', () => {
  const dated = { date: '2025-04-10' };
  test.each<[name: string, text: string, options: Partial<ReportOptions>, problem: object]>([
    ['empty', '', dated, { code: 'empty' }],
    ['only a header', '---\ndate: 2025-04-10\n---\n \n', {}, { code: 'empty' }],
    ['no date', ROMANIAN, {}, { code: 'no-date', expected: 'YYYY-MM-DD' }],
    [
      'no such date in the header',
      `---\ntitle: a\ndate: 2025-02-30\n---\n${ROMANIAN}`,
      {},
      { code: 'no-such-date', line: 3, field: 'date', found: '2025-02-30' },
    ],
    [
      'no such date in the first line',
      ` date 2025-02-30 ${ROMANIAN}`,
      {},
      { code: 'no-such-date', line: 1, field: 'date' },
    ],
    ['no such date in the option', ROMANIAN, { date: '2025-06-31' }, { code: 'no-such-date', field: '--date' }],
    ['no date at all in the option', ROMANIAN, { date: 'joi' }, { code: 'bad-date', field: '--date', found: 'joi' }],
    ['another language', FRENCH, dated, { code: 'other-language', expected: 'ro', found: 'fr' }],
    [
      'another language by the header',
      `---\nlanguage: en\n---\n${ROMANIAN}`,
      dated,
      { code: 'other-language', line: 2, field: 'language', found: 'en' },
    ],
    ['no language tag', ROMANIAN, { ...dated, language: 'română' }, { code: 'bad-language', field: '--language' }],
    ['no words', '12 34 56', dated, { code: 'unknown-language' }],
    ['one letter', 'a'.repeat(100_000), dated, { code: 'unknown-language' }],
  ])('%s', async (_, text, options, problem) => {
    const { report, problems } = await read(text, options);
    expect(report).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', file: 'f.txt', ...problem }]);
  });
});
