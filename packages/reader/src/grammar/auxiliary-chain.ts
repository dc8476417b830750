/** Tense, mood, voice and modality where a language tells them by a chain of auxiliaries: `would have been being watched`. */
import type { ClauseRules } from '../language/clauses.js';
import type { Clause } from './clause.js';
import { POS, type Tree } from './tree.js';
import { leavesAuxiliaryOut } from './without-object.js';

export interface ChainKind {
  readonly tense: Clause['tense'];
  readonly mood: Clause['mood'];
  readonly passive: boolean;
  readonly modality: Clause['modality'];
}

/**
 * @param form Last verb form of the group: the lexical verb, or the copula.
 * @param pieces Tokens of the group in front of it, in text order.
 * @param isBe The form is a copula.
 */
export function readChain(
  tree: Tree,
  form: number,
  pieces: readonly number[],
  isBe: boolean,
  rules: ClauseRules,
  chain: NonNullable<ClauseRules['chain']>,
): ChainKind {
  const { doc } = tree;
  const lemma = (token: number): string => doc.foldedLemmas[token] as string;
  const word = (token: number): string => doc.folded[token] as string;
  const auxiliaries = pieces.filter((piece) => doc.upos[piece] === POS.AUX);
  const morph = tree.morphOf(form);
  const last = auxiliaries.at(-1) ?? -1;
  const behindBe = last >= 0 && lemma(last) === rules.be;
  const perfect = auxiliaries.some((piece) => rules.perfectAuxiliaries.has(word(piece)) && lemma(piece) !== rules.be);
  // Behind `be` a past form is a participle, whatever the tagger says.
  const participle = morph.verbForm === 'part' || (morph.verbForm === 'fin' && morph.tense === 'past' && behindBe);
  const passive = !isBe && participle && behindBe;
  const first = auxiliaries[0] ?? form;
  const modality = chain.modals.get(word(first)) ?? '';
  const made = (mood: Clause['mood'], tense: Clause['tense']): ChainKind => ({ mood, tense, passive, modality });
  if (pieces.some((piece) => doc.upos[piece] === POS.PART && chain.infinitives.has(word(piece))))
    return made('infinitive', perfect ? 'past' : 'none');
  if (auxiliaries.length > 0) {
    const begins = tree.morphOf(first);
    // `'d` is both: what follows tells.
    if (rules.conditionalAuxiliaries.has(word(first)) && (lemma(first) !== 'have' || morph.verbForm === 'inf'))
      return made('conditional', perfect && auxiliaries.length > 1 ? 'past' : 'present');
    if (rules.futureAuxiliaries.has(word(first))) return made('indicative', 'future');
    if (modality !== '') return made('indicative', perfect ? 'past' : 'present');
    if (begins.verbForm === 'ger') return made('gerund', 'none');
    if (begins.verbForm === 'part') return made('participle', 'none');
    if (begins.verbForm === 'inf') return made('infinitive', 'none');
    if (perfect) return made('indicative', 'past');
    return made('indicative', begins.tense === 'past' ? 'past' : 'present');
  }
  if (leavesAuxiliaryOut(tree, form, rules)) return { mood: 'indicative', tense: 'past', passive: true, modality };
  if (morph.verbForm === 'ger') return made('gerund', 'none');
  if (morph.verbForm === 'part') return made('participle', 'none');
  if (morph.verbForm === 'inf') return made('infinitive', 'none');
  return made('indicative', morph.tense === 'past' ? 'past' : 'present');
}
