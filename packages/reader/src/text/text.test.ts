import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDoc } from '../doc.js';
import { romanianText } from '../languages/ro/text.js';
import { fold } from './fold.js';
import { normalize } from './normalize.js';
import { readText } from './text.js';

const read = (text: string): TextDoc => readText(text, '2025-03-04', romanianText);
const tokens = (text: string): string => read(text).forms.join(' ');
const rows = (doc: TextDoc, ranges: TextDoc['sentences']): string[] =>
  Array.from(ranges.first, (first, i) => doc.text.slice(doc.start[first], doc.stop[(ranges.end[i] as number) - 1]));
const units = (text: string): string[] => {
  const doc = read(text);
  return doc.units.map((unit) => Array.from(unit.tokens, (token) => doc.forms[token]).join(' '));
};
const quotes = (text: string): string[] => {
  const doc = read(text);
  return doc.quotes.map((q) => `${q.depth}${q.closed ? '' : '!'}${q.apart ? '*' : ''} ${doc.text.slice(...q.inner)}`);
};

describe('normalize', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u2028b\u0085c', 'a\nb\nc'],
    ['\ufeffzi', 'zi'],
    ['s\u0326i', 'și'],
    ['x\ud800y', 'x\ufffdy'],
    ['a\u0000b', 'a\u0000b'],
  ])('%j', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('leaves its own result alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
      }),
    );
  });

  it('takes linear time on a run of combining marks', () => {
    expect(normalize('\u0301\u0323'.repeat(200_000))).toHaveLength(400_000);
  });
});

it.each([
  ['Ştefan', 'stefan'],
  ['ȘTIINȚĂ', 'stiinta'],
  ['O’Brien', "o'brien"],
  ['nord\u2011coreean', 'nord-coreean'],
  ['Škoda', 'skoda'],
  ['Łódź', 'lodz'],
  ['că\u00adlător', 'calator'],
])('fold %s', (word, expected) => {
  expect(fold(word)).toBe(expected);
});

describe('tokens', () => {
  it.each([
    ['S-a dus, l-au văzut.', 'S- a dus , l- au văzut .'],
    ['Dându-i cartea, n-a plecat într-un ceas.', 'Dându -i cartea , n- a plecat într- un ceas .'],
    ['a-i spune că i-o dă și-l ia', 'a -i spune că i- o dă și -l ia'],
    ['să-și vadă ce-i, dă-mi-l', 'să -și vadă ce -i , dă -mi -l'],
    ['S-A ÎNTÂMPLAT', 'S- A ÎNTÂMPLAT'],
    ['prim-ministrul nord-coreean Han Du-ri', 'prim-ministrul nord-coreean Han Du-ri'],
    ['Bruxelles-ului, Cluj-Napoca', 'Bruxelles-ului , Cluj-Napoca'],
    ['de-a lungul, într-adevăr, e-mail', 'de- a lungul , într-adevăr , e-mail'],
    ['a 80-a, al XX-lea', 'a 80 -a , al XX -lea'],
    ['11.000-12.000 de lei, 9,5%', '11.000-12.000 de lei , 9,5 %'],
    ['la 18:00, pe 03.09.2025, 1+1', 'la 18:00 , pe 03.09.2025 , 1+1'],
    ['1914–1918; art. 5 alin. (2)', '1914–1918 ; art. 5 alin. ( 2 )'],
    ['S.U.A. și R. Moldova, O.N.U.', 'S.U.A. și R. Moldova , O.N.U.'],
    ['J. Popa, Ion B., de 20 de ani', 'J. Popa , Ion B. , de 20 de ani'],
    ["O’Brien, O'Neill, 'ntâi", "O’Brien , O'Neill , 'ntâi"],
    ['-5 grade, 39°C, F-16, S-300', '-5 grade , 39 °C , F-16 , S-300'],
    ['pe ziar.ro, https://a.example/b?c=d, ion@x.example.', 'pe ziar.ro , https://a.example/b?c=d , ion@x.example .'],
    ['@mae și #pace 🇷🇴!?', '@mae și #pace 🇷🇴 !?'],
    ['stop...și atât…', 'stop ... și atât …'],
    ['a plecat.Apoi a revenit', 'a plecat . Apoi a revenit'],
    ['anii ’90', 'anii ’90'],
    ['și/sau, 178/2002', 'și / sau , 178/2002'],
    ['a\u200bb \u200f zi', 'a\u200bb zi'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Ploaie mare. A nins.', ['Ploaie mare.', 'A nins.']],
    ['Dl. Pop a venit. Nr. 5 e gata!', ['Dl. Pop a venit.', 'Nr. 5 e gata!']],
    ['A sosit la DNA. Procurorul tace.', ['A sosit la DNA.', 'Procurorul tace.']],
    ['Mere, pere etc. Apoi vin.', ['Mere, pere etc.', 'Apoi vin.']],
    ['A ajuns în S.U.A. El tace.', ['A ajuns în S.U.A.', 'El tace.']],
    ['Serviciile din S.U.A. Unite tac.', ['Serviciile din S.U.A. Unite tac.']],
    ['„Plec. Vin.”, a spus Ana Rus. A plecat.', ['„Plec. Vin.”, a spus Ana Rus.', 'A plecat.']],
    ['Ana a zis: „Plec. Vin.” Apoi a tăcut.', ['Ana a zis: „Plec. Vin.”', 'Apoi a tăcut.']],
    ['„Vii?” a întrebat ea. Da.', ['„Vii?” a întrebat ea.', 'Da.']],
    ['Titlu fără punct\n\nPrima frază.', ['Titlu fără punct', 'Prima frază.']],
    ['1. Prima regulă. 2. A doua regulă.', ['1. Prima regulă.', '2. A doua regulă.']],
    ['A tăcut… apoi a râs. (Foto: Arhivă)', ['A tăcut… apoi a râs.', '(Foto: Arhivă)']],
  ])('%s', (text, expected) => {
    const doc = read(text);
    expect(rows(doc, doc.sentences)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  const wrapped = [
    'Consiliul din satul de sus a hotărât ieri că drumul cel nou va fi gata',
    'abia peste doi ani, fiindcă banii strânși nu ajung. Primarul crede însă',
    'că județul va ajuta comuna și că lucrările pot începe în luna mai, dacă',
    'vremea ține.',
  ].join('\n');

  it.each<[string, number]>([
    ['Un rând.\nAlt rând.', 2],
    ['Un rând.\n\nAlt rând.\n\n\n', 2],
    [wrapped, 1],
    [`${wrapped}\n\n${wrapped}`, 2],
    ['- mere\n- pere\n- prune', 3],
    ['', 0],
  ])('%j', (text, expected) => {
    expect(read(text).paragraphs.count).toBe(expected);
  });
});

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['„Nu vom ceda nimănui”, a spus X.', ['0* Nu vom ceda nimănui']],
    ['"Nu vom ceda", a spus Ana. "Da", a zis Dan.', ['0* Nu vom ceda', '0* Da']],
    ['«Nu vom ceda», “nu vom pleca azi deloc”', ['0* Nu vom ceda', '0* nu vom pleca azi deloc']],
    ["A zis: ,,Nu vom ceda.'' Atât.", ['0* Nu vom ceda.']],
    ['„Am citit «Ziua cea mare» și am râs", a spus X.', ['0* Am citit «Ziua cea mare» și am râs', '1 Ziua cea mare']],
    ['Este o „blocadă” în zonă.', ['0 blocadă']],
    ['Spitalul „Sfânta Ana Maria Mare Nouă” din sat.', ['0 Sfânta Ana Maria Mare Nouă']],
    ['Un ecran de 12" și unul de 15".', []],
    ['„Dacă plouă mult”, a zis X, „nu plecăm”.', ['0* Dacă plouă mult', '0* nu plecăm']],
    ['„Nu e gata, a zis X.', ['0! Nu e gata, a zis X.']],
    ['„Prima zi.\n„A doua zi.\n„A treia zi”, a zis X.', ['0* Prima zi.\n„A doua zi.\n„A treia zi']],
    ['A zis: „Prima zi.\n\nA doua zi.”', ['0* Prima zi.\n\nA doua zi.']],
    ['– Nu știu nimic, a zis X.', ['0! Nu știu nimic, a zis X.']],
    ['– mere și pere', []],
    // Marks that a page shows wrong: the same one at both ends, an old code page; an elision and a possessive are none
    ['Ploua. ’Nu vom ceda’, a spus X.', ['0* Nu vom ceda']],
    ['Ploua. ‘Nu vom ceda’, a spus X.', ['0* Nu vom ceda']],
    ['Ploua. ßNu vom ceda nimănui”, a spus X.', ['0* Nu vom ceda nimănui']],
    ['A zis ’Neața, apoi a plecat.', []],
    ['Groß a zis că vine la Gießen.', []],
    ['Trupa lui ’Nelu Miron, zis ’Ursu, a cântat.', []],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['„Plec azi. Vin mâine”, a spus Ana.', [', a spus Ana .', '„ Plec azi .', 'Vin mâine ”']],
    ['Ana a zis că „podul cel vechi va fi închis” joi.', ['Ana a zis că joi .', '„ podul cel vechi va fi închis ”']],
    ['Este o „blocadă” în zonă.', ['Este o „ blocadă ” în zonă .']],
    ['Ana a spus: „Plec”.', ['Ana a spus : .', '„ Plec ”']],
    ['„Plec de aici acum.”', ['„ Plec de aici acum . ”']],
  ])('units of %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Ana',
    ' ',
    '\n',
    '„',
    '”',
    '"',
    '«',
    '»',
    "'",
    '.',
    ',',
    ',,',
    '-',
    '–',
    's-a',
    '12',
    '1.5',
    '%',
    ':',
    '(',
    ')',
    'dr.',
    '😀',
    '\u200b',
    '@',
    'x.ro',
    '\ud800',
    'é',
    '\u0301',
    '?',
    '…',
    '\t',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it('is covered by tokens in order, each once in a sentence, a paragraph and a unit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = read(text);
        let at = 0;
        for (let i = 0; i < doc.count; i++) {
          expect(doc.text.slice(at, doc.start[i])).toMatch(/^[\p{Z}\p{C}\p{Variation_Selector}\s]*$/u);
          expect(doc.stop[i]).toBeGreaterThan(doc.start[i] as number);
          expect(doc.forms[i]).toBe(doc.text.slice(doc.start[i], doc.stop[i]));
          at = doc.stop[i] as number;
          expect(doc.sentenceOf[i]).toBeGreaterThanOrEqual(0);
          expect(doc.paragraphOf[i]).toBeGreaterThanOrEqual(0);
          expect(doc.units[doc.unitOf[i] as number]?.tokens).toContain(i);
        }
        expect(doc.text.slice(at)).toMatch(/^[\p{Z}\p{C}\p{Variation_Selector}\s]*$/u);
        expect(doc.units.reduce((sum, unit) => sum + unit.tokens.length, 0)).toBe(doc.count);
        for (const quote of doc.quotes) {
          expect(quote.outer[0]).toBeLessThanOrEqual(quote.inner[0]);
          expect(quote.inner[1]).toBeLessThanOrEqual(quote.outer[1]);
        }
        expect(read(text)).toEqual(doc);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a', '„', '"', "'a ", 'a-', '. ', 'ab.', '„a\n', 'a@', '1,', '\n'])('reads 50,000 of %j', (piece) => {
    const doc = read(piece.repeat(50_000));
    expect(doc.sentenceOf).toHaveLength(doc.count);
  });
});
