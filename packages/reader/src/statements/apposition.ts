/** What is said of a name between commas behind it: `X, purtător de cuvânt al Poliției, …`. */
import type { NamesDoc } from '../doc.js';
import type { StatementRules } from '../language/statements.js';
import { fold } from '../text/fold.js';
import { hasFiniteVerb, isPunctuation, uposOf } from './words.js';

/** Tokens of one apposition. */
const LONGEST = 18;
/** Appositions to one name. */
const SEVERAL = 3;

/** Token at which the words for who is named end: the closing comma, or `end` where nothing is added. */
export function pastApposition(doc: NamesDoc, rules: StatementRules, who: readonly number[], end: number): number {
  let at = end;
  for (let times = 0; times < SEVERAL; times++) {
    const next = doc.forms[at] === ',' ? closingAfter(doc, rules, who, at + 1) : -1;
    if (next < 0) break;
    at = next;
  }
  return at;
}

function closingAfter(doc: NamesDoc, rules: StatementRules, who: readonly number[], first: number): number {
  if (!describes(doc, rules, who, first)) return -1;
  for (let token = first + 1; token < Math.min(doc.count, first + LONGEST); token++) {
    if (doc.unitOf[token] !== doc.unitOf[first] || hasFiniteVerb(doc, token, token + 1)) return -1;
    if (doc.forms[token] === ',') return token;
    if (isPunctuation(doc, token) && !BRACKETS.has(doc.forms[token] as string)) return -1;
  }
  return -1;
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '-', '"', '„', '”', '“', '.']);

/** A role of the person, a noun for persons, an age, where somebody belongs. */
function describes(doc: NamesDoc, rules: StatementRules, who: readonly number[], first: number): boolean {
  if (rules.belonging.some((words) => words.every((word, at) => doc.folded[first + at] === word))) return true;
  if (!who.some((entity) => doc.entities[entity]?.kind === 'person')) return false;
  if (uposOf(doc, first) === 'NUM') return true;
  const lemma = doc.foldedLemmas[first] as string;
  const form = doc.folded[first] as string;
  if (rules.voiceNouns.has(lemma) || rules.voiceNouns.has(form)) return true;
  return who.some((entity) =>
    doc.entities[entity]?.roles.some((role) => {
      const [word = ''] = fold(role.title).split(/[\s-]/);
      return word === lemma || word === form || (word.length > 3 && form.startsWith(word.slice(0, -1)));
    }),
  );
}
