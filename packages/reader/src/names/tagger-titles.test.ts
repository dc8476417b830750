import { describe, expect, test } from 'vitest';
import { casingOf } from './casing.js';
import { TRIGGERS, WORK_HEAD } from './tagger-lexicon.js';
import { createTitleColumns, fillTitles, type TitleColumns } from './tagger-titles.js';

/** Columns of words separated by blanks; those with `*` are head nouns of works, those with `^` of something else. */
function titles(text: string): { words: string[]; columns: TitleColumns } {
  const marked = text.split(' ');
  const words = marked.map((word) => word.replace(/[*^]$/, ''));
  const columns = createTitleColumns(words.length);
  const lexicon = Int32Array.from(marked, (word) =>
    word.endsWith('*') ? WORK_HEAD : word.endsWith('^') ? TRIGGERS & ~WORK_HEAD : 0,
  );
  const casing = Uint8Array.from(words, casingOf);
  fillTitles(columns, { casing, lexicon }, 0, words.length, (row) => words[row]);
  return { words, columns };
}

const QUOTATIONS: readonly (readonly [text: string, heads: readonly string[]])[] = [
  ['Romanul* „ Vara ” a apărut', ['Vara: Romanul']],
  ['Romanul* său nou , „ Vara lungă ” , a apărut', ['Vara lungă: Romanul']],
  ['Piesele* " Vara " și " Iarna " se joacă', ['Vara: Piesele', 'Iarna: Piesele']],
  ['cărți* ca « Vara » de Ion Mladin , « Iarna » de Ana Rus', ['Vara: cărți', 'Iarna: cărți']],
  ['Ansamblul^ " Doina " cântă . " Vara " începe', ['Doina: Ansamblul', 'Vara: -']],
  ['A venit " Vara "', ['Vara: -']],
  ['strigă " și tace . Filmul* „ Vara ” rulează', ['Vara: Filmul']],
  ['Filmul* „ It ’ s Me ” rulează', ['It ’ s Me: Filmul']],
  ['Filmul* „ Vara', []],
];

test.each(QUOTATIONS)('quotations and what announces them: %s', (text, expected) => {
  const { words, columns } = titles(text);
  const found: string[] = [];
  for (const [row, open] of columns.openMark.entries()) {
    if (open < 0 || open !== row - 1) continue;
    const head = columns.quoteHead[row];
    found.push(`${words.slice(row, columns.closeMark[row]).join(' ')}: ${head < 0 ? '-' : words[head]}`);
  }
  expect(found).toEqual(expected);
});

describe('how a quotation is written', () => {
  const shape = (text: string): number => titles(text).columns.titleShape[1];

  test.each([
    ['„ Vara lungă ”', '„ vara lungă ”'],
    ['„ Vara Lungă ”', '„ Vara lungă ”'],
    ['„ Vara ”', '„ Vara lungă ”'],
    ['„ Vara aceea lungă și caldă ”', '„ Vara aceea lungă și caldă de la mare ”'],
  ])('%s differs from %s', (one, other) => {
    expect(shape(one)).not.toBe(shape(other));
  });
});

const LAWS: readonly (readonly [text: string, row: number, head: string | null, state: number])[] = [
  ['Tratatul* de aderare a României la UE', 5, 'Tratatul', 0],
  ['Legea* nr. 5 privind Codul* silvic', 3, 'Legea', 3],
  ['Legea* nr. 5 privind Codul* silvic', 5, 'Codul', 0],
  ['Regulamentul* de aplicare a Codului* vamal', 5, 'Regulamentul', 0],
  ['Ordinul* ministrului muncii , familiei și sănătății', 6, 'Ordinul', 1],
  ['legea* apelor a fost votată', 4, null, 0],
];

test.each(LAWS)('a long title: %s, word %i', (text, row, head, state) => {
  const { words, columns } = titles(text);
  expect(columns.lawHead[row] < 0 ? null : words[columns.lawHead[row]]).toBe(head);
  expect(columns.lawState[row]).toBe(state);
});

test('a long title ends somewhere', () => {
  const { columns } = titles(`Planul* ${'de măsuri '.repeat(40)}încet`);
  expect(columns.lawHead.at(-1)).toBe(-1);
});
