/** All printed forms of a noun from its base form, folded: case and article are endings in Romanian. */
import type { Noun, NounForm } from '../../../language/names.js';
import { plain } from './plain.js';

type Add = (form: string, number: 'sing' | 'plur', definite: boolean, oblique: boolean) => void;

/**
 * @param base Folded base form.
 * @param plural Folded plural without article, where the rule doesn't give it.
 */
function formsOf(noun: Noun, base: string, gender: 'masc' | 'fem' | 'neut', plural?: string): [string, NounForm][] {
  const forms: [string, NounForm][] = [];
  const add: Add = (form, number, definite, oblique) => forms.push([form, { noun, number, gender, definite, oblique }]);
  if (gender === 'fem') feminine(base, plural ?? femininePlural(base), add);
  else if (gender === 'neut') neuter(base, plural ?? `${base.replace(/u$/, '')}e`, add);
  else masculine(base, plural ?? masculinePlural(base), add);
  return forms;
}

function masculine(base: string, plural: string, add: Add): void {
  add(base, 'sing', false, false);
  if (base.endsWith('e')) {
    add(`${base}le`, 'sing', true, false);
    add(`${base}lui`, 'sing', true, true);
  } else {
    const stem = base.endsWith('u') ? base : `${base}u`;
    add(`${stem}l`, 'sing', true, false);
    add(`${stem}lui`, 'sing', true, true);
    add(`${base}-ul`, 'sing', true, false);
    add(`${base}-ului`, 'sing', true, true);
  }
  add(plural, 'plur', false, false);
  add(`${plural}i`, 'plur', true, false);
  add(`${plural}lor`, 'plur', true, true);
}

function feminine(base: string, plural: string, add: Add): void {
  const stem = base.replace(/a$/, '');
  if (base.endsWith('a')) add(base, 'sing', true, false);
  else {
    add(base, 'sing', false, false);
    add(base.endsWith('ie') ? `${base.slice(0, -1)}a` : `${base}a`, 'sing', true, false);
  }
  if (base.endsWith('ie')) add(`${base.slice(0, -1)}ei`, 'sing', true, true);
  add(`${plural}i`, 'sing', true, true);
  if (base.endsWith('a') && `${stem}ei` !== `${plural}i`) add(`${stem}ei`, 'sing', true, true);
  add(plural, 'plur', false, false);
  add(plural.endsWith('i') ? `${plural}le` : `${plural}le`, 'plur', true, false);
  add(`${plural}lor`, 'plur', true, true);
}

function neuter(base: string, plural: string, add: Add): void {
  const stem = base.endsWith('u') ? base : `${base}u`;
  add(base, 'sing', false, false);
  if (base.endsWith('e')) {
    add(`${base}le`, 'sing', true, false);
    add(`${base}lui`, 'sing', true, true);
  } else {
    add(`${stem}l`, 'sing', true, false);
    add(`${stem}lui`, 'sing', true, true);
  }
  add(plural, 'plur', false, false);
  add(`${plural}le`, 'plur', true, false);
  add(`${plural}lor`, 'plur', true, true);
}

function masculinePlural(base: string): string {
  if (base.endsWith('d')) return `${base.slice(0, -1)}zi`;
  if (/[ie]an$/.test(base)) return `${base.slice(0, -2)}${base.endsWith('ian') ? 'e' : ''}ni`;
  if (/[eu]$/.test(base)) return `${base.slice(0, -1)}i`;
  return base.endsWith('i') ? base : `${base}i`;
}

function femininePlural(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -1)}i`;
  return base.endsWith('a') ? `${base.slice(0, -1)}e` : base;
}

/** `BASE[/FEMININE[|FEMININE]] [PLURAL=…] SECTOR family [>covers…]`, one noun a line; `-` for no sector. */
export function parseNouns(cls: Noun['class'], gender: 'masc' | 'fem' | 'neut', lines: string): [string, NounForm][] {
  const out: [string, NounForm][] = [];
  for (const line of lines.split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    const [left, right] = text.split('>');
    const fields = (left ?? '').trim().split(/\s+/);
    const plural = fields.find((f) => f.startsWith('='))?.slice(1);
    const [names, sector, family] = fields.filter((f) => !f.startsWith('='));
    const [base, feminine] = (names ?? '').split('/');
    const noun: Noun = {
      class: cls,
      base: (base ?? '').replaceAll('_', ' '),
      feminine: feminine?.split('|')[0] ?? '',
      sector: sector === undefined || sector === '-' ? null : sector,
      family: family ?? plain(base ?? ''),
      covers: right === undefined ? [] : right.trim().split(/\s+/),
    };
    const [masc, fem] = (plural ?? '').split('/');
    out.push(...formsOf(noun, plain(noun.base), gender, masc === '' || masc === undefined ? undefined : plain(masc)));
    for (const other of feminine?.split('|') ?? []) {
      out.push(...formsOf(noun, plain(other), 'fem', fem === '' || fem === undefined ? undefined : plain(fem)));
    }
  }
  return out;
}
