/**
 * The name tagger: a linear model over hashed features and neighbouring classes, read with Viterbi, one sentence at a
 * time, in two passes. The second pass knows what the first one was sure of elsewhere in the report (`document-names.ts`).
 */
import type { NameSpan, TextDoc } from '../doc.js';
import { addScores, loadTable, type SparseTable } from '../grammar/sparse.js';
import { type Sections, section } from '../grammar/weights.js';
import { CASING, casingOf, isNameLike } from './casing.js';
import { bonusFor, favourite, type NameVotes, vote } from './document-names.js';
import { separatePlaces } from './joined-places.js';
import { BEGIN, CLASSES, classOf, decode, INSIDE, KINDS, LAST, type Piece, UNIT } from './labels.js';
import { withSureKind } from './sure-kinds.js';
import { clearFeatures, fineFeatures, MAX_FEATURES } from './tagger-features.js';
import { HEADS, isHead, isPlace, loadNameLexicon, type NameLexicon } from './tagger-lexicon.js';
import { createWindow, type FeatureWindow, fillWindow, LONG_QUOTATION, PAD, WINDOW } from './tagger-window.js';
import { createLattice, type Lattice, transitionSpread, viterbi } from './viterbi.js';

export interface NameTagger {
  readonly weights: SparseTable;
  /** `[a * (CLASSES + 1) + b]`: class b after class a; the last row and column are the sentence's edges. */
  readonly transitions: Int32Array;
  readonly spread: number;
  readonly lexicon: NameLexicon;
  readonly window: FeatureWindow;
  readonly lattice: Lattice;
  readonly features: Int32Array;
}

/** Sections `names.*` of a weights file. Throws if one is missing. Not to be used by two readings at once: it holds buffers. */
export function loadNameTagger(sections: Sections): NameTagger {
  const transitions = Int32Array.from(section(sections, 'names.transitions', 'i16').data);
  return {
    weights: loadTable(sections, 'names.weights'),
    transitions,
    spread: transitionSpread(transitions),
    lexicon: loadNameLexicon(sections),
    window: createWindow(),
    lattice: createLattice(WINDOW),
    features: new Int32Array(MAX_FEATURES),
  };
}

/** The names of the doc in text order, never overlapping, never over the end of a sentence or one mark of a quotation. */
export function tagNames(doc: Pick<TextDoc, 'forms' | 'folded' | 'sentences'>, tagger: NameTagger): NameSpan[] {
  const { forms, folded, sentences } = doc;
  const windows: Window[] = [];
  const votes: NameVotes = new Map();
  for (let s = 0; s < sentences.count; s++)
    for (let first = sentences.first[s]; first < sentences.end[s]; first += WINDOW) {
      const end = Math.min(sentences.end[s], first + WINDOW);
      const pieces = tagWindow(forms, folded, first, end, tagger);
      const { casing, lexicon } = tagger.window;
      for (const piece of pieces) {
        const announced = (lexicon[PAD + piece.first - first - 1] & HEADS) !== 0;
        vote(votes, folded, piece, (token) => casing[PAD + token - first], announced);
      }
      windows.push({ first, end, pieces });
    }
  const names: NameSpan[] = [];
  for (const { first, end, pieces } of windows) {
    const again = disagrees(forms, folded, first, end, pieces, votes)
      ? tagWindow(forms, folded, first, end, tagger, votes)
      : pieces;
    for (const piece of again.flatMap((one) => separatePlaces(one, folded, tagger.lexicon))) {
      const announced = piece.first > first && isHead(tagger.lexicon, folded[piece.first - 1]);
      pushName(names, forms, withSureKind(piece, forms, folded, { lexicon: tagger.lexicon, announced }));
    }
  }
  return withAcronyms(names, forms);
}

interface Window {
  readonly first: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** Does a word stand here as what it is nowhere else in the report? */
function disagrees(
  forms: readonly string[],
  folded: readonly string[],
  first: number,
  end: number,
  pieces: readonly Piece[],
  votes: NameVotes,
): boolean {
  let next = 0;
  for (let token = first; token < end; token++) {
    while (next < pieces.length && pieces[next].end <= token) next++;
    const kind = next < pieces.length && pieces[next].first <= token ? pieces[next].kind : -1;
    const likely = favourite(votes, folded[token]);
    if (likely >= 0 && likely !== kind && isNameLike(casingOf(forms[token]))) return true;
  }
  return false;
}

/** The best names of the tokens `first` up to `end`, in token indices of the doc; at most `WINDOW` tokens. */
export function tagWindow(
  forms: readonly string[],
  folded: readonly string[],
  first: number,
  end: number,
  tagger: NameTagger,
  votes?: NameVotes,
): Piece[] {
  const { window, lattice, features, weights } = tagger;
  fillWindow(window, forms, folded, first, end, tagger.lexicon);
  const count = window.count;
  lattice.scores.fill(0, 0, count * CLASSES);
  for (let i = 0; i < count; i++) {
    const at = i * CLASSES;
    addScores(weights, features, 0, clearFeatures(window, PAD + i, features), lattice.scores, at);
    if (mayBeNamed(window, PAD + i) || !isSurelyOutside(lattice.scores, at))
      addScores(weights, features, 0, fineFeatures(window, PAD + i, features, 0), lattice.scores, at);
    if (votes !== undefined) addBonus(lattice.scores, i, window, folded[first + i], votes);
  }
  viterbi(lattice, count, tagger.transitions, tagger.spread);
  return decode(lattice.labels, count).map((piece) => ({
    ...piece,
    first: piece.first + first,
    end: piece.end + first,
  }));
}

/** Stands the word where names have small words too: after a title or a head noun, in a title, among capitals? */
function mayBeNamed(window: FeatureWindow, row: number): boolean {
  const { trigger, inQuotes, chainFirst, chainLast, openMark, lawHead } = window;
  const quoted = openMark[row] >= 0 || (inQuotes[row] > 0 && inQuotes[row] < LONG_QUOTATION);
  const inLaw = lawHead[row] >= 0;
  return trigger[row] >= 0 || quoted || inLaw || chainFirst[row] !== chainLast[row];
}

/** Is the class "outside" so far ahead that the other features all but never turn it? */
function isSurelyOutside(scores: Int32Array, at: number): boolean {
  const rival = scores[at] - CLEAR_LEAD;
  for (let c = 1; c < CLASSES; c++) if (scores[at + c] > rival) return false;
  return true;
}

const CLEAR_LEAD = 700;

function addBonus(scores: Int32Array, i: number, window: FeatureWindow, word: string, votes: NameVotes): void {
  if (!isNameLike(window.casing[PAD + i])) return;
  const kind = favourite(votes, word);
  if (kind < 0 || isPlace(window.lexicon[PAD + i])) return;
  const bonus = bonusFor(votes, word, kind);
  for (const place of [BEGIN, INSIDE, LAST, UNIT]) scores[i * CLASSES + classOf(kind, place)] += bonus;
}

/** Keeps quote marks that stand in pairs inside a name; at one that stands alone the name ends, or begins after it. */
function pushName(names: NameSpan[], forms: readonly string[], piece: Piece): void {
  let { first, end } = piece;
  const isMark = (token: number): boolean => casingOf(forms[token]) === CASING.quote;
  const marks: number[] = [];
  for (let i = first; i < end; i++) if (isMark(i)) marks.push(i);
  if (marks.length % 2 === 1) {
    const mark = marks[marks.length - 1];
    if (mark - first >= end - mark - 1) end = mark;
    else first = mark + 1;
    if (marks.length > 1) return;
  }
  while (end - first > 1 && isMark(first) && isMark(end - 1)) {
    first++;
    end--;
  }
  if (first < end && !isMark(first)) names.push({ first, end, label: KINDS[piece.kind] });
}

/**
 * `Serviciul Român de Informații (SRI)`: the abbreviation in brackets after an organisation's name is one too, and a name of
 * its own. What a name would have after the brackets is left out.
 */
function withAcronyms(names: readonly NameSpan[], forms: readonly string[]): NameSpan[] {
  const isAcronym = (token: number): boolean =>
    casingOf(forms[token]) === CASING.upper || casingOf(forms[token]) === CASING.mixed;
  const bracketed = (token: number): boolean =>
    casingOf(forms[token - 1]) === CASING.open && isAcronym(token) && forms[token + 1] === ')';
  const result: NameSpan[] = [];
  for (const name of names) {
    const before = result.at(-1);
    const { first, end, label } = name;
    if (end === first + 1 && before?.label === 'ORG' && before.end === first - 1 && bracketed(first))
      result.push({ first, end, label: 'ORG' });
    else {
      let open = first + 2;
      while (open < end && !bracketed(open)) open++;
      if (label === 'ORG' && open < end)
        result.push({ first, end: open - 1, label }, { first: open, end: open + 1, label });
      else result.push(name);
    }
  }
  return result;
}
