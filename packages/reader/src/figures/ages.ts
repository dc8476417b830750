import { type GrammarDoc, type TimeExpression, UPOS } from '../doc.js';
import type { FigureRules } from '../language/figures.js';

/** How many tokens before a number of years a person or the word for age may stand. */
const REACH = 4;

/** True where a length of years is how old someone is: `un bărbat de 64 de ani`, `a împlinit o sută de ani`, `Ionescu, 54 de ani,`. */
export function isAge(doc: GrammarDoc, time: TimeExpression, rules: FigureRules): boolean {
  if (time.type !== 'DURATION' || !/^P\d+Y(?:\/P\d+Y)?$/.test(time.value)) return false;
  const first = Math.max(time.first - REACH, doc.sentences.first[doc.sentenceOf[time.first]]);
  for (let i = time.first - 1; i >= first; i--) {
    const lemma = doc.foldedLemmas[i];
    if (rules.ageNouns.has(lemma) || rules.ageNouns.has(doc.folded[i])) return true;
    if (rules.persons.has(lemma) || rules.persons.has(doc.folded[i])) return true;
    if (rules.ageVerbs.has(lemma)) return doc.folded[time.end] !== 'de';
    const tag = UPOS[doc.upos[i]];
    if (tag === 'PROPN') return doc.forms[i + 1] === ',' && (doc.forms[time.end] === ',' || doc.folded[i + 2] === 'de');
    if (tag !== 'ADP' && tag !== 'PUNCT' && tag !== 'ADV' && tag !== 'ADJ' && tag !== 'DET') return false;
  }
  return false;
}
