/** The treebanks that English is trained on, brought to the tokens and relations that the reader knows. */
import { join } from 'node:path';
import { englishMorph, formTag } from '@cronicar/reader/training';
import { readConllu, type Tree } from './conllu.js';
import { englishInflections } from './inflections-en.js';
import { readData, type TrainingData } from './treebanks.js';

/** All there is but the held-out test part of EWT; `measure` leaves out EWT dev and every fifth sentence of PUD. */
export function englishData(data: string, measure = false): TrainingData {
  const { train, dev, news } = englishTreebanks(data);
  return {
    gold: measure ? [...train, ...news.filter((_, i) => i % 5 !== 0)] : [...train, ...dev, ...news],
    silver: [],
    inflections: englishInflections(),
    readTag: englishMorph,
  };
}

export interface EnglishTreebanks {
  readonly train: readonly Tree[];
  readonly dev: readonly Tree[];
  /** PUD: news and encyclopedia. */
  readonly news: readonly Tree[];
}

export function englishTreebanks(data: string): EnglishTreebanks {
  const read = (file: string): Tree[] => readConllu(readData(data, file), join(data, file)).map(unified);
  return {
    train: read('ud-en-ewt/train.conllu'),
    dev: read('ud-en-ewt/dev.conllu'),
    news: read('ud-en-pud/pud.conllu'),
  };
}

/** Rarer subtypes that the reader asks nothing of. */
const RENAMED: Readonly<Record<string, string>> = {
  'obl:unmarked': 'obl:tmod',
  'nmod:unmarked': 'nmod:tmod',
  'nsubj:outer': 'nsubj',
  'csubj:outer': 'csubj',
  'advcl:relcl': 'acl:relcl',
  'cc:preconj': 'cc',
};

function unified(tree: Tree): Tree {
  const joined = joinCompounds(tree);
  return {
    ...joined,
    xpos: joined.xpos.map((xpos, i) => formTag(joined.forms[i], xpos)),
    relations: joined.relations.map((relation) => RENAMED[relation] ?? relation),
  };
}

/**
 * The treebanks cut words at their hyphens, the reader leaves them whole (`well-known`, `15-year-old`): the parts are put
 * together again and take the place of the one that the others hang on.
 */
function joinCompounds(tree: Tree): Tree {
  const { forms, xpos, glued } = tree;
  const group: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    const joins = i > 0 && glued[i - 1] && (xpos[i] === 'HYPH' || (xpos[i - 1] === 'HYPH' && i > 1 && glued[i - 2]));
    group.push(joins ? group[i - 1] : i === 0 ? 0 : group[i - 1] + 1);
  }
  const count = group[group.length - 1] + 1;
  if (count === forms.length) return tree;
  const members = Array.from({ length: count }, (_, g) => group.flatMap((of, i) => (of === g ? [i] : [])));
  const heads = members.map(
    (of) => of.findLast((i) => tree.heads[i] < 0 || group[tree.heads[i]] !== group[i]) ?? of[0],
  );
  const at = <T>(column: readonly T[]): T[] => heads.map((i) => column[i]);
  const modifies = (g: number): boolean => members[g].length > 1 && tree.relations[heads[g]] === 'amod';
  return {
    id: tree.id,
    forms: members.map((of) => of.map((i) => forms[i]).join('')),
    upos: at(tree.upos).map((upos, g) => (modifies(g) ? 'ADJ' : upos)),
    xpos: at(tree.xpos).map((tag, g) => (modifies(g) ? 'JJ' : tag)),
    lemmas: members.map((of, g) =>
      of.length === 1
        ? tree.lemmas[of[0]]
        : modifies(g)
          ? of.map((i) => forms[i].toLowerCase()).join('')
          : of.map((i) => (i === of[of.length - 1] ? tree.lemmas[i] : forms[i])).join(''),
    ),
    heads: heads.map((i) => (tree.heads[i] < 0 ? -1 : group[tree.heads[i]])),
    relations: at(tree.relations),
    glued: members.map((of) => glued[of[of.length - 1]]),
  };
}
