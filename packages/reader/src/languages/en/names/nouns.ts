/** The tables of nouns → readings by folded form. */
import type { Noun, NounForm } from '../../../language/names.js';
import { fold } from '../../../text/fold.js';
import { pluralOf } from '../inflect.js';

/** Lines `base[/feminine] [=plural[/plural]] SECTOR family [>covers …]`. */
export function parseNouns(
  cls: Noun['class'],
  gender: 'masc' | 'fem' | 'neut',
  lines: string,
): readonly (readonly [string, NounForm])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => readLine(cls, gender, line));
}

function readLine(cls: Noun['class'], gender: 'masc' | 'fem' | 'neut', line: string): [string, NounForm][] {
  const [left = '', covered = ''] = line.split('>');
  const cells = left.trim().split(/\s+/);
  const [bases = '', ...rest] = cells;
  const plurals = rest[0]?.startsWith('=') ? rest.shift()?.slice(1).split('/') : undefined;
  const [sector = '-', family = ''] = rest;
  const [base = '', feminine = ''] = bases.split('/');
  const noun: Noun = {
    class: cls,
    base,
    feminine: feminine === '-' ? '' : feminine,
    sector: sector === '-' ? null : sector,
    family,
    covers: covered.split(' ').filter((word) => word !== ''),
  };
  const forms: [string, NounForm][] = [];
  const add = (form: string, number: 'sing' | 'plur', of: NounForm['gender']): void => {
    forms.push([fold(form), { noun, number, gender: of, definite: false, oblique: false }]);
  };
  const plural = plurals?.[0] ?? pluralOf(base);
  if (plural !== base) add(base, 'sing', gender);
  add(plural, 'plur', gender);
  if (noun.feminine !== '') {
    add(noun.feminine, 'sing', 'fem');
    add(plurals?.[1] ?? pluralOf(noun.feminine), 'plur', 'fem');
  }
  return forms;
}
