/** Romanian pronouns by folded form: `form… | kind number gender person [clitic]`. A form may have several readings. */
import type { PronounForm, PronounPhrase } from '../../../language/names.js';

const TABLE = `
el dansul | personal sing masc 3
ea dansa | personal sing fem 3
ei dansii | personal plur masc 3
ele dansele | personal plur fem 3
acesta acestuia asta | demonstrative sing masc 3
aceasta acesteia | demonstrative sing fem 3
acestia | demonstrative plur masc 3
acestea | demonstrative plur fem 3
acestora | demonstrative plur - 3
il il- l- -l l | personal sing masc 3 accusative
-o | personal sing fem 3 accusative
o | personal sing fem 3 accusative
ii i- -i i | personal sing - 3 dative
le le- -le | personal plur - 3 either
li li- | personal plur - 3 dative
isi si- -si | reflexive - - 3 dative
eu | personal sing - 1
mine | personal sing - 1
ma m- mi mi- imi -mi -ma | personal sing - 1 either
noi | personal plur - 1
ne ne- -ne | personal plur - 1 either
dumneavoastra | personal plur - 2
va v- vi -va | personal plur - 2 either
tu tine | personal sing - 2
te te- iti ti- | personal sing - 2 either
sau sa sai sale | possessive sing - 3
lui | possessive sing masc 3
lor | possessive plur - 3
nostru noastra nostri noastre | possessive plur - 1
meu mea mei mele | possessive sing - 1
vostru voastra vostri voastre | possessive plur - 2
care | relative - - 3
`;

const PHRASES = `
acesta din urma | latter sing masc
acestuia din urma | latter sing masc
aceasta din urma | latter sing fem
acesteia din urma | latter sing fem
acestia din urma | latter plur masc
acestora din urma | latter plur -
acestea din urma | latter plur fem
cel din urma | latter sing masc
celui din urma | latter sing masc
cea din urma | latter sing fem
celei din urma | latter sing fem
cei din urma | latter plur masc
celor din urma | latter plur -
cele din urma | latter plur fem
cel dintai | former sing masc
celui dintai | former sing masc
cea dintai | former sing fem
cei dintai | former plur masc
cel de-al doilea | latter sing masc
cea de-a doua | latter sing fem
al doilea | latter sing masc
celui de-al doilea | latter sing masc
primul | former sing masc
primului | former sing masc
prima | former sing fem
celalalt | other sing masc
celuilalt | other sing masc
cealalta | other sing fem
celeilalte | other sing fem
cei doi | pair plur masc
celor doi | pair plur masc
cele doua | pair plur fem
celor doua | pair plur fem
cei trei | pair plur masc
celor trei | pair plur masc
cele trei | pair plur fem
ambii | pair plur masc
ambilor | pair plur -
ambele | pair plur fem
ambelor | pair plur -
amandoi | pair plur masc
amandoua | pair plur fem
amandurora | pair plur -
niciunul | pair plur masc
niciuna | pair plur fem
`;

export const PRONOUNS: ReadonlyMap<string, readonly PronounForm[]> = table();
export const PRONOUN_PHRASES: ReadonlyMap<string, readonly PronounPhrase[]> = phrases();

function table(): Map<string, PronounForm[]> {
  const map = new Map<string, PronounForm[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [forms, reading] = line.split('|');
    const [kind, number, gender, person, clitic] = (reading ?? '').trim().split(' ');
    for (const form of (forms ?? '').trim().split(' ')) {
      const list = map.get(form) ?? [];
      list.push(readForm(kind, number, gender, person, clitic));
      map.set(form, list);
    }
  }
  return map;
}

function phrases(): Map<string, PronounPhrase[]> {
  const map = new Map<string, PronounPhrase[]>();
  for (const line of PHRASES.trim().split('\n')) {
    const [left, reading] = line.split('|');
    const [kind, number, gender] = (reading ?? '').trim().split(' ');
    const words = (left ?? '').trim().split(' ');
    const list = map.get(words[0] ?? '') ?? [];
    list.push({ words, form: readForm(kind, number, gender, '3', '') });
    map.set(words[0] ?? '', list);
  }
  for (const list of map.values()) list.sort((x, y) => y.words.length - x.words.length);
  return map;
}

function readForm(kind?: string, number?: string, gender?: string, person?: string, clitic?: string): PronounForm {
  return {
    kind: (kind ?? 'personal') as PronounForm['kind'],
    number: number === 'sing' || number === 'plur' ? number : '',
    gender: gender === 'masc' || gender === 'fem' ? gender : '',
    person: person === '1' ? 1 : person === '2' ? 2 : 3,
    clitic: clitic === 'dative' || clitic === 'accusative' || clitic === 'either' ? clitic : '',
  };
}
