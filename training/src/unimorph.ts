/** UniMorph inflection tables (https://unimorph.github.io): `lemma TAB form TAB features`. */
import { hashString, normalize, packLexicon, type Section } from '@cronicar/reader/training';
import { strip } from './strip.js';

export interface Inflection {
  readonly lemma: string;
  readonly form: string;
  readonly features: string;
}

export function readUnimorph(text: string): Inflection[] {
  const rows: Inflection[] = [];
  for (const line of text.split('\n')) {
    const [lemma, form, features] = line.split('\t');
    if (features === undefined || lemma === '' || form === '' || form.includes(' ')) continue;
    rows.push({ lemma: lemma.normalize('NFC'), form: form.normalize('NFC'), features });
  }
  return rows;
}

/** The lexicon's sections: each form, and it without diacritics, with the set of its analyses. */
export function buildLexicon(inflections: readonly Inflection[]): Section[] {
  const analyses = new Map<string, Set<string>>();
  const note = (form: string, analysis: string): void => {
    const set = analyses.get(form);
    if (set) set.add(analysis);
    else analyses.set(form, new Set([analysis]));
  };
  for (const { form, features } of inflections) {
    const text = normalize(form);
    note(text, features);
    const bare = strip(text);
    if (bare !== text) note(bare, features);
  }
  const fine = new Map<string, number>();
  const coarse = new Map<string, number>();
  const coarseOf: number[] = [0];
  const classes = new Map<number, number>();
  for (const [form, set] of analyses) {
    const key = [...new Set([...set].map(shortened))].sort().join(' ');
    const parts = [...new Set([...set].map(partOfSpeech))].sort().join(' ');
    const part = coarse.get(parts) ?? coarse.size + 1;
    coarse.set(parts, part);
    const entry = fine.get(key) ?? fine.size + 1;
    fine.set(key, entry);
    coarseOf[entry] = part;
    classes.set(hashString(form), entry);
  }
  console.log(`lexicon: ${classes.size} forms, ${fine.size} fine and ${coarse.size} coarse classes`);
  return packLexicon(classes, coarseOf);
}

const partOfSpeech = (features: string): string => features.split(';')[0];

/** Distinctions that the treebank's tags don't make are dropped. */
function shortened(features: string): string {
  return features
    .replace(/;(INDF|DEF)$/, (definite) => definite)
    .replace('NEUT', 'MASC')
    .replace(/V;(POS|NEG);IMP/, 'V;IMP')
    .replace('V;SBJV;PRS', 'V;S');
}
