import type { ClauseRules } from '../language/clauses.js';
import { REL, type Tree } from './tree.js';
import type { VerbGroup } from './verb-groups.js';

/** Words that may stand between a modal and the verb it colours without the tree's word for it. */
const MAX_GAP = 2;

/**
 * Merges modal and aspect verbs into the group they govern: `ar putea să plece`, `trebuie trimis`, `a început să tragă`
 * are one group each, with tense, mood, person and negation of the first verb and the modality it adds.
 */
export function mergeModals(tree: Tree, groups: readonly VerbGroup[], rules: ClauseRules): VerbGroup[] {
  const { doc, rel } = tree;
  const merged = new Set<VerbGroup>();
  for (let i = groups.length - 2; i >= 0; i--) {
    const modal = groups[i];
    const modality = rules.modals.get(doc.foldedLemmas[modal.form]);
    if (modality === undefined || modal.copula) continue;
    const main = groups[i + 1];
    if (!complements(tree, modal, main) && !(rules.chain && isGerundOf(tree, modal, main))) continue;
    const gap = main.first - modal.end;
    const linked =
      doc.head[main.verb] === modal.verb && rel[main.verb] !== REL.conj && rel[main.verb] !== REL.parataxis;
    if (gap < 0 || (gap > 0 && !linked && gap > MAX_GAP) || gap > 8) continue;
    if (gap > 0 && hasPunctuation(tree, modal.end, main.first)) continue;
    merged.add(modal);
    if (main.mood === 'participle' && main.voice === 'active') main.voice = 'passive';
    // Clitics climb from an infinitive (`îi poate spune`); those before `să` belong to the modal (`s-ar putea să`).
    if (main.subjunctive < 0) {
      if (main.dative < 0) main.dative = modal.dative;
      if (main.accusative < 0) main.accusative = modal.accusative;
      if (modal.voice === 'reflexive' && main.voice === 'active') main.voice = 'reflexive';
    }
    main.first = modal.first;
    main.tense = modal.tense;
    main.mood = modal.mood;
    main.person = modal.person;
    main.number = modal.number;
    main.negated = modal.negated || main.negated;
    if (modality !== '') main.modality = modality;
    main.absorbed.unshift(modal.verb, ...modal.absorbed);
  }
  return groups.filter((group) => !merged.has(group));
}

/** Can `main` be what `modal` governs: a subjunctive, an infinitive, or a participle right behind it? */
function complements(tree: Tree, modal: VerbGroup, main: VerbGroup): boolean {
  if (main.subjunctive >= 0) return true;
  if (main.mood === 'infinitive') return main.infinitive < 0 || main.first - modal.end <= MAX_GAP;
  return (
    main.mood === 'participle' &&
    main.first === modal.end &&
    tree.doc.head[main.verb] === modal.verb &&
    modal.person === 3
  );
}

/** `stopped firing`. */
function isGerundOf(tree: Tree, modal: VerbGroup, main: VerbGroup): boolean {
  return main.mood === 'gerund' && main.first === modal.end && tree.doc.head[main.verb] === modal.verb;
}

function hasPunctuation(tree: Tree, from: number, end: number): boolean {
  for (let token = from; token < end; token++) if (tree.rel[token] === REL.punct) return true;
  return false;
}
