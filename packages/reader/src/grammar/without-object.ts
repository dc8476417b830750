/**
 * Past forms of verbs that never stand without an object, where none follows: `minister jailed for graft`, `was convicted and
 * sentenced to two years`. A headline or a joined verb leaves out the auxiliary of the passive.
 */
import type { ClauseRules } from '../language/clauses.js';
import { isTime } from './agreement.js';
import { isNominal } from './phrases.js';
import { POS, REL, type Tree } from './tree.js';

/** Joined verbs that may share one object behind the last of them. */
const JOINED = 3;
/** Words of a time between a verb and its object. */
const TIME_WORDS = 5;

/** The verb group whose only word is `form` is a passive that left its auxiliary out. */
export function leavesAuxiliaryOut(tree: Tree, form: number, rules: ClauseRules): boolean {
  const { doc, rel } = tree;
  const needing = rules.chain?.needing;
  const morph = tree.morphOf(form);
  if (!needing?.has(doc.foldedLemmas[form] as string) || morph.verbForm !== 'fin' || morph.tense !== 'past')
    return false;
  // `the men police arrested`, `to whom it sentenced`
  if (rel[form] === REL.advcl || (rel[form] === REL.acl && !isParted(tree, form))) return false;
  for (let child = tree.firstChild[form] as number; child >= 0; child = tree.nextSibling[child] as number) {
    const object = rel[child] === REL.obj || rel[child] === REL.iobj;
    // `two men, a woman arrested in Oster`: nothing but a relative is an object in front
    if (object && (child > form || doc.upos[child] === POS.PRON)) return false;
    if (child < form && isSubject(rel[child] as number) && doc.upos[child] === POS.PRON) return false;
  }
  return endsWithoutObject(tree, form, rules, 0);
}

/** `two nurses, a driver abducted in Oster`: behind a comma another phrase begins, and no relative clause. */
function isParted({ doc, rel, firstChild, nextSibling }: Tree, form: number): boolean {
  for (let child = firstChild[form] as number; child >= 0 && child < form; child = nextSibling[child] as number) {
    if (!isSubject(rel[child] as number)) continue;
    for (let at = child - 1; at > (doc.head[form] as number); at--) if (doc.forms[at] === ',') return true;
  }
  return false;
}

const isSubject = (code: number): boolean => code === REL.nsubj || code === REL['nsubj:pass'];

function endsWithoutObject(tree: Tree, verb: number, rules: ClauseRules, depth: number): boolean {
  const { doc, after } = tree;
  let next = after[verb] as number;
  while (next >= 0 && (doc.upos[next] === POS.ADV || rules.chain?.results.has(doc.folded[next] as string)))
    next = after[next] as number;
  if (next < 0) return true;
  const upos = doc.upos[next];
  if (upos === POS.CCONJ || doc.forms[next] === ',') {
    const verbal = verbBehind(tree, next);
    if (verbal < 0 || depth === JOINED) return true;
    const { verbForm } = tree.morphOf(verbal);
    // `shot and killed two men`: what is joined shares its object
    return verbForm === 'fin' || verbForm === 'part' ? endsWithoutObject(tree, verbal, rules, depth + 1) : true;
  }
  if (upos === POS.PUNCT) return doc.forms[next] !== '"' && doc.forms[next] !== '“';
  const timed = behindTime(tree, next, rules);
  if (timed >= 0) return endsPlainly(tree, timed, rules);
  return upos === POS.SCONJ || (upos === POS.ADP && endsPlainly(tree, next, rules));
}

/** The verb that a conjunction joins, over adverbs and times; -1 where something else follows. */
function verbBehind(tree: Tree, joiner: number): number {
  const { doc, after } = tree;
  let next = after[joiner] as number;
  for (let steps = 0; next >= 0 && steps < TIME_WORDS; next = after[next] as number, steps++) {
    const upos = doc.upos[next];
    if (upos === POS.VERB) return next;
    if (upos !== POS.ADV && upos !== POS.ADJ && upos !== POS.CCONJ) return -1;
  }
  return -1;
}

/** The word behind a time that begins at `token` (`on Monday`, `last week`); -1 where there is no time. */
function behindTime(tree: Tree, token: number, rules: ClauseRules): number {
  const { doc, after } = tree;
  let found = -1;
  for (let at = token, steps = 0; at >= 0 && steps < TIME_WORDS; at = after[at] as number, steps++) {
    const time = isTime(tree, at, rules);
    if (time) found = at;
    const upos = doc.upos[at];
    if (!time && upos !== POS.ADP && upos !== POS.ADJ && upos !== POS.NUM && upos !== POS.DET) break;
  }
  return found < 0 ? -1 : Math.max(after[found] as number, -1) < 0 ? found : (after[found] as number);
}

/** Nothing stands there that may be an object: `killed at least two`, `killed over thirty`. */
function endsPlainly(tree: Tree, token: number, rules: ClauseRules): boolean {
  const { doc, after } = tree;
  if (isNominal(tree, token) && !isTime(tree, token, rules)) return false;
  if (doc.upos[token] === POS.DET || doc.upos[token] === POS.NUM || doc.upos[token] === POS.ADJ) return false;
  const word = doc.folded[token] as string;
  const next = after[token] as number;
  if (next < 0 || doc.upos[token] === POS.PUNCT) return true;
  if (rules.chain?.results.has(doc.folded[next] as string)) return false;
  return !(rules.quantifiers.has(word) && doc.upos[next] === POS.NUM) && !rules.chain?.aims.has(word);
}
