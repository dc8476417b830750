import type { Morph, Upos } from '@cronicar/reader/training';

/** Enough of a tag for training: what the models ask of it. The language's own `morph.ts` reads the same tags in full. */
export function readUniversal(joint: string): Morph {
  const [upos = 'X', ...features] = joint.split('|');
  const value = (name: string) => features.find((feature) => feature.startsWith(`${name}=`))?.slice(name.length + 1);
  const number = { Sing: 'sing', Plur: 'plur' } as const;
  const gender = { Masc: 'masc', Fem: 'fem', Neut: 'neut' } as const;
  const verbForm = { Fin: 'fin', Inf: 'inf', Part: 'part', Ger: 'ger', Conv: 'ger' } as const;
  const cases = { Nom: 'nom', Acc: 'acc', Gen: 'gen', Dat: 'dat', Voc: 'voc' } as const;
  return {
    tag: features.join('|'),
    upos: upos as Upos,
    number: number[value('Number') as keyof typeof number] ?? '',
    gender: gender[value('Gender') as keyof typeof gender] ?? '',
    person: Number(value('Person') ?? 0) as Morph['person'],
    case: cases[value('Case') as keyof typeof cases] ?? '',
    definite: value('Definite') === 'Def',
    verbForm: verbForm[value('VerbForm') as keyof typeof verbForm] ?? '',
    tense: '',
    mood: '',
    pronoun: value('PronType') === 'Rel' ? 'relative' : value('PronType') === 'Prs' ? 'personal' : '',
    clitic: false,
  };
}
