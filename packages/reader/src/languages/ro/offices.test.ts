import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.js';
import { OFFICE_KINDS } from '../../world/offices.js';
import { OFFICES } from './offices.js';

/** Kinds that the words of a phrase may stand for: head first, then the longest tail. */
function kindsOf(phrase: string, owner: string): string[] {
  const words = fold(phrase).split(' ');
  for (let length = 2; length >= 1; length--) {
    const tail = words.slice(length).join(' ');
    for (const { head } of OFFICES.heads.get(words.slice(0, length).join(' ')) ?? []) {
      const titles = OFFICES.titles.filter((title) => title.head === head && title.tails.includes(tail));
      const fitting = titles.filter((title) => title.owners === null || title.owners.includes(owner));
      if (fitting.length > 0) return [...new Set(fitting.map((title) => title.kind))];
    }
  }
  return [];
}

describe('a title says a kind of office', () => {
  it.each([
    ['președintele', 'FRA', ['president']],
    ['președintei', 'MDA', ['president']],
    ['șeful statului', 'ROU', ['head-of-state']],
    ['premierului', 'GBR', ['prime-minister']],
    ['prim-ministrei', 'DNK', ['prime-minister']],
    ['primului ministru', 'FRA', ['prime-minister']],
    ['primul-ministru', 'FRA', ['prime-minister']],
    ['cancelarul federal', 'DEU', ['prime-minister']],
    ['cancelarul', 'FRA', []],
    ['șefei guvernului', 'ITA', ['prime-minister']],
    ['ministrul de externe', 'RUS', ['foreign-minister']],
    ['ministrei Afacerilor Externe', 'ROU', ['foreign-minister']],
    ['șefului diplomației', 'RUS', ['foreign-minister']],
    ['secretarul de stat', 'USA', ['foreign-minister']],
    ['secretarul de stat', 'VAT', ['prime-minister']],
    ['secretarul de stat', 'ROU', []],
    ['ministrul apărării', 'UKR', ['defence-minister']],
    ['ministrul al Apărării Naționale', 'ROU', ['defence-minister']],
    ['șeful Pentagonului', 'USA', ['defence-minister']],
    ['liderul', 'PRK', ['leader']],
    ['liderul suprem', 'IRN', ['supreme-leader']],
    ['regelui', 'ESP', ['monarch']],
    ['reginei', 'NLD', ['monarch']],
    ['prințul moștenitor', 'SAU', ['crown-prince']],
    ['Suveranul Pontif', 'VAT', ['pope']],
    ['Papei', 'VAT', ['pope']],
    ['șefa Comisiei Europene', 'EU', ['commission-president']],
    ['președintei Comisiei Europene', 'EU', ['commission-president']],
    ['președintele Consiliului European', 'EU', ['council-president']],
    ['Înaltul Reprezentant', 'EU', ['high-representative']],
    ['șefei diplomației europene', 'EU', ['high-representative']],
    ['secretarului general', 'NATO', ['secretary-general']],
    ['procurorului-șef', 'ROU-DIICOT', ['chief-prosecutor']],
    ['primarului general', 'ROU', ['capital-mayor']],
    ['purtătoarei de cuvânt a Casei Albe', 'USA', ['presidential-spokesperson']],
    ['președintele Senatului', 'ROU', ['senate-president']],
  ])('%s of %s: %j', (phrase, owner, kinds) => expect(kindsOf(phrase, owner)).toEqual(kinds));
});

describe('the data', () => {
  it('uses known heads and kinds', () => {
    const heads = new Set([...OFFICES.heads.values()].flat().map((form) => form.head));
    for (const title of OFFICES.titles) {
      expect(heads, title.title).toContain(title.head);
      if (title.kind !== 'head-of-state') expect([...OFFICE_KINDS.keys()]).toContain(title.kind);
      expect(title.title).not.toBe('');
      if (title.complete) expect(title.owners).toHaveLength(1);
    }
  });

  it('is folded', () => {
    const words = [
      ...OFFICES.heads.keys(),
      ...OFFICES.titles.flatMap((title) => title.tails),
      ...OFFICES.modifiers.keys(),
    ];
    for (const word of words) expect(fold(word)).toBe(word);
  });

  it('has no empty column', () => {
    for (const [form, readings] of OFFICES.heads) {
      expect(form).not.toBe('');
      expect(readings.length).toBeGreaterThan(0);
    }
  });
});
