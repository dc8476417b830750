import {
  type GrammarModels,
  lemmaHash,
  lemmaOf,
  loadGrammar,
  parseUnits,
  readMorph,
  readSections,
  readWords,
  tag,
  writeSections,
} from '@cronicar/reader/training';
import { beforeAll, expect, test } from 'vitest';
import { readConllu, type Tree } from './conllu.js';
import { trainGrammar } from './train-grammar.js';
import { readUnimorph } from './unimorph.js';

const NOUNS = ['primarul primar', 'medicul medic', 'pompierul pompier', 'notarul notar', 'grefierul grefier'];
const VERBS = ['vede vedea', 'laudă lăuda', 'caută căuta', 'întreabă întreba'];
const OBJECTS = ['podul pod', 'drumul drum', 'turnul turn', 'satul sat'];

/** `Primarul vede podul nou .` and the like. */
function sentences(): Tree[] {
  const blocks: string[] = [];
  for (const noun of NOUNS) {
    for (const verb of VERBS) {
      for (const object of OBJECTS) {
        const rows = [
          [...noun.split(' '), 'NOUN', 'Ncmsry', 2, 'nsubj'],
          [...verb.split(' '), 'VERB', 'Vmip3s', 0, 'root'],
          [...object.split(' '), 'NOUN', 'Ncmsry', 2, 'obj'],
          ['nou', 'nou', 'ADJ', 'Afpms-n', 3, 'amod'],
          ['.', '.', 'PUNCT', 'PERIOD', 2, 'punct'],
        ];
        blocks.push(
          rows
            .map(
              ([form, lemma, upos, xpos, head, relation], i) =>
                `${i + 1}\t${form}\t${lemma}\t${upos}\t${xpos}\t_\t${head}\t${relation}\t_\t_`,
            )
            .join('\n'),
        );
      }
    }
  }
  return readConllu(`${blocks.join('\n\n')}\n`, 'invented.conllu');
}

const TABLE =
  'pod\tun pod\tN;NOM/ACC;SG;INDF\npod\tpodul\tN;NOM/ACC;PL;DEF\nvedea\tvede\tV;IND;PRS;3;SG\nvedea\ta vedea\tV;NFIN\n';

let models: GrammarModels;
beforeAll(() => {
  const bytes = writeSections(
    trainGrammar(
      { gold: sentences(), silver: [], inflections: readUnimorph(TABLE), readTag: readMorph },
      {
        taggerEpochs: 3,
        parserEpochs: 3,
        secondUnder: null,
        folds: 1,
        taggerDrops: [],
        parserDrops: [],
        prune: { tags: 0, moves: 0, relations: 0 },
      },
    ),
  );
  models = loadGrammar(readSections(bytes), readMorph);
}, 60_000);

function read(text: string, using = models) {
  const forms = text.split(' ');
  const words = readWords(forms, using.lexicon);
  const tags = tag(using.tagger, words);
  const lemmas = forms.map((form, i) => lemmaOf(using.lemmatizer, form, using.morph[tags[i]]));
  const [trees] = parseUnits(using, [{ tags, forms: words.word, lemmas: Int32Array.from(lemmas, lemmaHash) }]);
  return {
    tags: [...tags].map((row) => using.morph[row].tag),
    lemmas,
    heads: [...trees.head],
    relations: [...trees.relation].map((row) => using.relations[row]),
    trusted: [...trees.trusted],
  };
}

test.each(['portarul caută podul nou .', 'medicul vede zidul nou .'])(
  'a small model reads words it has not seen: %s',
  (text) => {
    const { tags, heads, relations, trusted } = read(text);
    expect(tags).toEqual(['Ncmsry', 'Vmip3s', 'Ncmsry', 'Afpms-n', 'PERIOD']);
    expect(heads).toEqual([1, -1, 1, 2, 1]);
    expect(relations).toEqual(['nsubj', 'root', 'obj', 'amod', 'punct']);
    expect(trusted).toEqual([1, 1, 1, 1, 1]);
  },
);

test('what is clear to the first parser is not parsed a second time', () => {
  const unasked = (): never => {
    throw new Error('the second parser was asked');
  };
  const second = { ...models.second, under: 0 };
  Object.defineProperty(second, 'parser', { get: unasked });
  const { heads, trusted } = read('medicul vede zidul nou .', { ...models, second });
  expect(heads).toEqual([1, -1, 1, 2, 1]);
  expect(trusted[1]).toBe(1);
  Object.assign(second, { under: 1e6 });
  expect(() => read('medicul vede zidul nou .', { ...models, second })).toThrow('asked');
});

test('lemmas follow the endings seen', () => {
  expect(read('portarul vede podul nou .').lemmas).toEqual(['portar', 'vedea', 'pod', 'nou', '.']);
});

test('the tables give each form what it is, whatever its column says', () => {
  const rows = readUnimorph(
    'casă\tniște case\tN;NOM/ACC;SG;INDF\ncasă\tcasele\tN;NOM/ACC;PL;DEF\ncasă\tcasa\tN;NOM/ACC;PL;DEF\ncasă\tunei case\tN;GEN/DAT;SG;INDF\nmerge\tnu merge\tV;NEG;IMP;2;SG\n',
  );
  expect(rows.map(({ form, morph }) => [form, morph.number, morph.definite])).toEqual([
    ['case', 'plur', false],
    ['casele', 'plur', true],
    ['casa', 'sing', true],
    ['case', 'sing', false],
  ]);
});

test('a broken line is named', () => {
  expect(() => readConllu('1\tcasa\tcasă\n', 'x.conllu')).toThrow('x.conllu:1: 3 columns, CoNLL-U has 10');
});
