/** The files of a new language: what each room is called, and the words a treebank gives it. */

export interface TreebankWords {
  /** Function words, folded, the most frequent first. */
  readonly frequent: readonly string[];
  readonly negations: readonly string[];
  readonly relatives: readonly string[];
  readonly joiners: readonly string[];
  /** Lemma of the copula. */
  readonly be: string;
}

/** Room, its type, what English calls it and from which file. */
const ROOMS = [
  ['text', 'TextRules', 'englishText', 'text.js'],
  ['clauses', 'ClauseRules', 'clauseRules', 'clauses.js'],
  ['times', 'TimeRules', 'times', 'times.js'],
  ['numerals', 'NumeralRules', 'numerals', 'numerals.js'],
  ['figures', 'FigureRules', 'figures', 'figures.js'],
  ['names', 'NameRules', 'nameRules', 'names/index.js'],
  ['world', 'WorldLanguage', 'worldNames', 'world/index.js'],
  ['statements', 'StatementRules', 'STATEMENT_RULES', 'statements/index.js'],
  ['events', 'EventRules', 'eventRules', 'events/index.js'],
] as const;

export const ROOM_NAMES: readonly string[] = ROOMS.map(([room]) => room);

/** Path under `languages/<code>/` → content. */
export function languageFiles(code: string, words: TreebankWords): Map<string, string> {
  const files = new Map<string, string>();
  for (const [room, type, english, file] of ROOMS) {
    const own = OWN[room]?.(words) ?? '';
    // The shape of the English room is not its content: tables of names stay, since states are called alike at first.
    // Events are made at their first use.
    const made = room === 'events' ? 'shape()' : 'shape';
    const shape = room === 'world' ? made : `bare(${made})`;
    const imports = room === 'world' ? '' : "import { bare } from '../bare.js';\n";
    files.set(
      `${room}.ts`,
      `import type { ${type} } from '../../language/${room}.js';\n${imports}import { ${english} as shape } from '../en/${file}';\n\n` +
        `/** See \`language/${room}.ts\` for what each part is. */\nexport const ${room}: ${type} = {\n  ...${shape},\n${own}};\n`,
    );
  }
  files.set('morph.ts', MORPH);
  files.set('index.ts', indexFile(code));
  return files;
}

const set = (words: readonly string[]): string => `new Set(${JSON.stringify(words)})`;

const OWN: Readonly<Record<string, (words: TreebankWords) => string>> = {
  text: ({ frequent }) => `  frequent: ${set(frequent)},\n`,
  clauses: ({ negations, relatives, joiners, be }) =>
    `  negations: ${set(negations)},\n  relatives: ${set(relatives)},\n  joiners: ${set(joiners)},\n  be: ${JSON.stringify(be)},\n`,
};

function indexFile(code: string): string {
  const imports = ['morph', ...ROOM_NAMES].sort().map((room) => `import { ${room} } from './${room}.js';\n`);
  const fields = ['text', 'morph', ...ROOM_NAMES.slice(1)].map((room) => `  ${room},\n`).join('');
  return (
    `import type { Language } from '../../language.js';\n${imports.join('')}\n` +
    `export const language: Language = {\n  code: '${code}',\n  version: '1',\n  nouns: new Map(),\n  verbs: new Map(),\n${fields}};\n`
  );
}

const MORPH = `/** Tags are the universal part of speech and the universal features: \`NOUN|Case=Nom|Number=Sing\`. */
import type { Morph, Upos } from '../../doc.js';

const NOTHING = {
  number: '',
  gender: '',
  person: 0,
  case: '',
  definite: false,
  verbForm: '',
  tense: '',
  mood: '',
  pronoun: '',
  clitic: false,
} as const;

const VALUES: Readonly<Record<string, Partial<Morph>>> = {
  'Number=Sing': { number: 'sing' },
  'Number=Plur': { number: 'plur' },
  'Gender=Masc': { gender: 'masc' },
  'Gender=Fem': { gender: 'fem' },
  'Gender=Neut': { gender: 'neut' },
  'Person=1': { person: 1 },
  'Person=2': { person: 2 },
  'Person=3': { person: 3 },
  'Case=Nom': { case: 'nom' },
  'Case=Acc': { case: 'acc' },
  'Case=Gen': { case: 'gen' },
  'Case=Dat': { case: 'dat' },
  'Case=Voc': { case: 'voc' },
  'Definite=Def': { definite: true },
  'VerbForm=Fin': { verbForm: 'fin' },
  'VerbForm=Inf': { verbForm: 'inf' },
  'VerbForm=Part': { verbForm: 'part' },
  'VerbForm=Ger': { verbForm: 'ger' },
  'VerbForm=Conv': { verbForm: 'ger' },
  'Tense=Pres': { tense: 'pres' },
  'Tense=Past': { tense: 'past' },
  'Tense=Imp': { tense: 'imp' },
  'Tense=Pqp': { tense: 'pqp' },
  'Mood=Ind': { mood: 'ind' },
  'Mood=Sub': { mood: 'sub' },
  'Mood=Imp': { mood: 'imp' },
  'PronType=Prs': { pronoun: 'personal' },
  'PronType=Dem': { pronoun: 'demonstrative' },
  'PronType=Rel': { pronoun: 'relative' },
  'Poss=Yes': { pronoun: 'possessive' },
  'Reflex=Yes': { pronoun: 'reflexive' },
};

export function morph(joint: string): Morph {
  const [upos = 'X', ...features] = joint.split('|');
  let read: Morph = { ...NOTHING, tag: features.join('|'), upos: upos as Upos };
  for (const feature of features) read = { ...read, ...VALUES[feature] };
  return read;
}
`;
