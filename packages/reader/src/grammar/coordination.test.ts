import { expect, test } from 'vitest';
import type { Morph } from '../doc.js';
import { coordinationCodes, mendCoordination } from './coordination.js';

const RELATIONS = ['root', 'nsubj', 'cc', 'conj', 'acl', 'aux', 'obj', 'obl:agent', 'nmod'];
const code = (relation: string): number => RELATIONS.indexOf(relation);

function morph(tag: string): Morph {
  const participle = tag.startsWith('part');
  return { verbForm: participle ? 'part' : '', number: participle ? 'sing' : '', gender: tag.slice(5) } as Morph;
}

function mend(words: readonly (readonly [head: number, relation: string, tag?: string])[]): string[] {
  const head = Int32Array.from(words, ([at]) => at);
  const relation = Uint8Array.from(words, ([, name]) => code(name));
  mendCoordination(head, relation, (word) => morph(words[word][2] ?? ''), coordinationCodes(RELATIONS));
  return words.map((_, i) => `${head[i]} ${RELATIONS[relation[i]]}`);
}

test.each([
  [
    'two subjects with a conjunction between them are one',
    [
      [4, 'nsubj'],
      [4, 'cc'],
      [4, 'nsubj'],
      [4, 'aux'],
      [-1, 'root'],
    ],
    ['4 nsubj', '2 cc', '0 conj', '4 aux', '-1 root'],
  ],
  [
    'also with something on them',
    [
      [5, 'nsubj'],
      [0, 'nmod'],
      [4, 'cc'],
      [4, 'nmod'],
      [5, 'nsubj'],
      [-1, 'root'],
    ],
    ['5 nsubj', '0 nmod', '4 cc', '4 nmod', '0 conj', '-1 root'],
  ],
  [
    'subjects of two verbs stay',
    [
      [1, 'nsubj'],
      [-1, 'root'],
      [4, 'cc'],
      [4, 'nsubj'],
      [1, 'conj'],
    ],
    ['1 nsubj', '-1 root', '4 cc', '4 nsubj', '1 conj'],
  ],
  [
    'what a conjunction joins is no attribute',
    [
      [3, 'nsubj'],
      [2, 'cc'],
      [0, 'nmod'],
      [-1, 'root'],
    ],
    ['3 nsubj', '2 cc', '0 conj', '-1 root'],
  ],
  [
    'an attribute of the second name stays one',
    [
      [4, 'nsubj'],
      [2, 'cc'],
      [0, 'conj'],
      [2, 'nmod'],
      [-1, 'root'],
    ],
    ['4 nsubj', '2 cc', '0 conj', '2 nmod', '-1 root'],
  ],
  [
    'a bare participle goes with the participle before it',
    [
      [-1, 'root'],
      [0, 'obj'],
      [1, 'acl', 'part fem'],
      [2, 'obl:agent'],
      [5, 'cc'],
      [0, 'conj', 'part fem'],
    ],
    ['-1 root', '0 obj', '1 acl', '2 obl:agent', '5 cc', '2 conj'],
  ],
  [
    'not where it has an auxiliary, or another gender',
    [
      [-1, 'root'],
      [0, 'obj'],
      [1, 'acl', 'part fem'],
      [4, 'aux'],
      [0, 'conj', 'part fem'],
      [0, 'conj', 'part masc'],
    ],
    ['-1 root', '0 obj', '1 acl', '4 aux', '0 conj', '0 conj'],
  ],
] as const)('%s', (_, words, expected) => {
  expect(mend(words)).toEqual(expected);
});
