/** English pronouns by folded form: `form… | kind number gender person`. */
import type { PronounForm, PronounPhrase } from '../../../language/names.js';

const TABLE = `
he him | personal sing masc 3
she | personal sing fem 3
her | personal sing fem 3
her | possessive sing fem 3
they them | personal plur - 3
i me | personal sing - 1
we us | personal plur - 1
you | personal plur - 2
his | possessive sing masc 3
hers | possessive sing fem 3
its | possessive sing - 3
it | personal sing - 3
their theirs | possessive plur - 3
my mine | possessive sing - 1
our ours | possessive plur - 1
your yours | possessive plur - 2
himself | reflexive sing masc 3
herself | reflexive sing fem 3
itself | reflexive sing - 3
themselves | reflexive plur - 3
who whom whose which that | relative - - 3
`;

const PHRASES = `
the latter | latter sing -
the former | former sing -
the two | pair plur -
the pair | pair plur -
the two men | pair plur masc
the two women | pair plur fem
the three | pair plur -
both men | pair plur masc
both women | pair plur fem
`;

export const PRONOUNS: ReadonlyMap<string, readonly PronounForm[]> = table();
export const PRONOUN_PHRASES: ReadonlyMap<string, readonly PronounPhrase[]> = phrases();

function table(): Map<string, PronounForm[]> {
  const map = new Map<string, PronounForm[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [forms = '', reading = ''] = line.split('|');
    const [kind = '', number = '', gender = '', person = ''] = reading.trim().split(' ');
    for (const form of forms.trim().split(' ')) {
      const list = map.get(form) ?? [];
      list.push(readForm(kind, number, gender, person));
      map.set(form, list);
    }
  }
  return map;
}

function phrases(): Map<string, PronounPhrase[]> {
  const map = new Map<string, PronounPhrase[]>();
  for (const line of PHRASES.trim().split('\n')) {
    const [left = '', reading = ''] = line.split('|');
    const [kind = '', number = '', gender = ''] = reading.trim().split(' ');
    const words = left.trim().split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), { words, form: readForm(kind, number, gender, '3') }]);
  }
  for (const list of map.values()) list.sort((x, y) => y.words.length - x.words.length);
  return map;
}

function readForm(kind: string, number: string, gender: string, person: string): PronounForm {
  return {
    kind: kind as PronounForm['kind'],
    number: number === 'sing' || number === 'plur' ? number : '',
    gender: gender === 'masc' || gender === 'fem' ? gender : '',
    person: person === '1' ? 1 : person === '2' ? 2 : 3,
    clitic: '',
  };
}
