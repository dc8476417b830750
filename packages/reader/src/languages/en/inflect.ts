/** English inflection by rule, and by the tables of what goes by none. */
import { DOUBLING, IRREGULAR_PLURALS, IRREGULAR_VERBS } from './irregular.js';

export interface VerbForms {
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

export function verbForms(lemma: string): VerbForms {
  const irregular = VERBS.get(lemma);
  const regular = [withEd(lemma)];
  return {
    third: IRREGULAR_THIRDS.get(lemma) ?? withS(lemma),
    past: irregular?.past ?? regular,
    participle: irregular?.participle ?? regular,
    gerund: withIng(lemma),
  };
}

export function pluralOf(noun: string): string {
  const gap = noun.lastIndexOf(' ');
  if (gap >= 0) return noun.slice(0, gap + 1) + pluralOf(noun.slice(gap + 1));
  return PLURALS.get(noun) ?? withS(noun);
}

/** Lemmas that a folded form of a verb may have by the tables; [] where only rules would tell. */
export function irregularLemmas(form: string): readonly string[] {
  return LEMMAS.get(form) ?? [];
}

export const irregularVerbs = (): readonly string[] => [...VERBS.keys()];
export const irregularNouns = (): readonly string[] => [...PLURALS.keys()];

const rows = (table: string): string[][] =>
  table
    .split('|')
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row.length > 1);

const VERBS = new Map(
  rows(IRREGULAR_VERBS).map(([lemma, past, participle]) => [
    lemma,
    { past: past.split('/'), participle: participle.split('/') },
  ]),
);
const PLURALS = new Map(rows(IRREGULAR_PLURALS).map(([one, many]) => [one, many]));
const DOUBLED: ReadonlySet<string> = new Set(DOUBLING.split(/\s+/));
const IRREGULAR_THIRDS = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['go', 'goes'],
]);

const LEMMAS = new Map<string, string[]>();
for (const [lemma, { past, participle }] of VERBS)
  for (const form of new Set([...past, ...participle])) {
    const known = LEMMAS.get(form);
    if (known) known.push(lemma);
    else LEMMAS.set(form, [lemma]);
  }

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stemBeforeVowel(verb)}ed`;
}

function withIng(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${stemBeforeVowel(verb)}ing`;
}

/** One syllable with one vowel before one consonant doubles it (`plan`, `hit`), and so do those of the table. */
function stemBeforeVowel(verb: string): string {
  if (verb.endsWith('c')) return `${verb}k`;
  const doubles = DOUBLED.has(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
  return doubles ? verb + verb.slice(-1) : verb;
}
