/**
 * Names of treebank sentences by rule: runs of proper nouns whose kind the tables, a title, a given name or a head noun tells.
 * A sentence with a run that nothing tells is left out, so that what is learned from is right.
 */
import { fold, KINDS, type Piece } from '@cronicar/reader/training';
import type { Tree } from './conllu.js';
import { type NamedSentence, withForms } from './names-data.js';
import type { Phrases } from './names-lexicon.js';

type Kind = (typeof KINDS)[number];
const kindOf = (kind: Kind): number => KINDS.indexOf(kind);

export interface NameTable {
  readonly phrases: Phrases;
  readonly placeKind: (words: string) => number;
  readonly isPeople: (word: string) => boolean;
}

export function tableOf(phrases: Phrases): NameTable {
  const has = (word: string, name: string): boolean => phrases.get(fold(word))?.has(name as never) === true;
  return {
    phrases,
    placeKind: (words) => {
      if (['country', 'city', 'town', 'region'].some((name) => has(words, name))) return kindOf('GPE');
      const parts = words.split(' ');
      if (parts.some((part) => has(part, 'facility-head'))) return kindOf('FAC');
      return kindOf(parts.some((part) => has(part, 'location-head')) ? 'LOC' : 'GPE');
    },
    isPeople: (word) => /^\p{Lu}/u.test(word) && has(word, 'nationality'),
  };
}

export function treesWithNames(trees: readonly Tree[], table: NameTable): NamedSentence[] {
  const surnames = new Map<string, Set<string>>();
  const sentences: NamedSentence[] = [];
  for (const tree of trees) {
    const document = tree.id.replace(/-?\d+$/, '').slice(0, 24);
    const known = surnames.get(document) ?? new Set<string>();
    surnames.set(document, known);
    const pieces = piecesOf(tree, table, known);
    if (pieces !== null) sentences.push({ ...withForms(tree.id, tree.forms), pieces });
  }
  return sentences;
}

const LOCATIVE = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'around']);
const LINKS = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'del', 'van', 'von', 'der', 'bin', 'al', '&', 'in']);

function piecesOf(tree: Tree, table: NameTable, known: Set<string>): Piece[] | null {
  const { forms, upos, xpos } = tree;
  const proper = (i: number): boolean =>
    (upos[i] === 'PROPN' || xpos[i] === 'NNP' || xpos[i] === 'NNPS') && /^\p{Lu}|^al-/u.test(forms[i] ?? '');
  const has = (words: string, ...names: string[]): boolean =>
    names.some((name) => table.phrases.get(fold(words))?.has(name as never) === true);
  if (forms.filter((form) => form.length > 3 && form === form.toUpperCase() && /\p{Lu}/u.test(form)).length > 3)
    return null;
  const pieces: Piece[] = [];
  const add = (first: number, end: number, kind: Kind): void => {
    pieces.push({ first, end, kind: kindOf(kind) });
  };
  for (let i = 0; i < forms.length; i++) {
    if (!proper(i)) {
      if (/^\p{Lu}/u.test(forms[i]) && has(forms[i], 'nationality')) add(i, i + 1, 'NORP');
      continue;
    }
    let end = i + 1;
    while (end < forms.length && proper(end)) end++;
    let first = i;
    while (first < end && (has(forms[first], 'calendar') || isTitle(first, end))) first++;
    i = end - 1;
    if (first === end) continue;
    if (!tellRun(first, end)) return null;
  }
  return pieces.sort((a, b) => a.first - b.first);

  function isTitle(at: number, end: number): boolean {
    return (
      at + 1 < end &&
      has(forms[at].replace(/\.$/, ''), 'title') &&
      (tree.relations[at] === 'nmod:desc' || !has(forms[at + 1], 'organization-head'))
    );
  }

  /** Marks the run; false where nothing tells its kind. */
  function tellRun(from: number, end: number): boolean {
    let first = from;
    while (first < end) {
      const done = tellLongest(first, end);
      if (done <= first) return false;
      first = done;
      while (first < end && has(forms[first], 'calendar')) first++;
    }
    return true;
  }

  function tellLongest(first: number, end: number): number {
    const rest = forms.slice(first, end);
    if (rest.some((form) => has(form, 'work-head', 'event-head', 'product-head'))) return -1;
    const table = tableEnd(first, end);
    if (table === end) return tellTable(first, end);
    const bodyHead = rest.findIndex((form) => has(form, 'organization-head'));
    if (bodyHead >= 0 && end - first > 1) {
      if (end < forms.length && LINKS.has(fold(forms[end])) && /^\p{Lu}/u.test(forms[end + 1] ?? '')) return -1;
      add(first, end, 'ORG');
      return end;
    }
    if (end - first > 1 && rest.some((form) => has(form, 'facility-head'))) {
      add(first, end, 'FAC');
      return end;
    }
    if (has(forms[first], 'given-masc', 'given-fem') && end - first > 1 && end - first <= 4) {
      known.add(forms[end - 1]);
      add(first, end, 'PER');
      return end;
    }
    if (table > first) return tellTable(first, table);
    if (end - first > 1 && rest.some((form) => has(form, 'location-head'))) {
      add(first, end, 'LOC');
      return end;
    }
    const single = end === first + 1;
    const titled = first > 0 && has(forms[first - 1].replace(/\.$/, ''), 'title');
    if (titled || (single && (known.has(forms[first]) || has(forms[first], 'surname', 'holder')))) {
      known.add(forms[end - 1]);
      add(first, end, 'PER');
      return end;
    }
    return -1;
  }

  /** End of the longest name of the tables that begins at `first`, or `first`. */
  function tableEnd(first: number, end: number): number {
    for (let to = end; to > first; to--) {
      const phrase = forms.slice(first, to).join(' ');
      if (has(phrase, 'country', 'city', 'region', 'nationality', 'organization', 'outlet', 'seat')) return to;
      if (has(phrase, 'town') && LOCATIVE.has(fold(forms[first - 1] ?? ''))) return to;
    }
    return first;
  }

  function tellTable(first: number, to: number): number {
    const phrase = forms.slice(first, to).join(' ');
    if (to > first + 1 && has(forms[to - 1], 'location-head') && has(phrase, 'region')) add(first, to, 'LOC');
    else if (has(phrase, 'country', 'city', 'town', 'region')) add(first, to, 'GPE');
    else add(first, to, has(phrase, 'organization', 'outlet', 'seat') ? 'ORG' : 'NORP');
    return to;
  }
}
