/**
 * Greedy transition parser: one unit in, heads and relations out. A first model chooses among shift, left and right; a
 * second one names the relation of each new arc.
 */
import { arcKey, clearArcFeatures, fineArcFeatures, MAX_ARC_FEATURES } from './arc-features.js';
import { type LookUp, loadLookUp, lookUp } from './look-up.js';
import { leftOf, loadMoves, type MoveTable, rightOf, sumMoves } from './move-table.js';
import {
  clearNextFeatures,
  clearStackFeatures,
  fineNextFeatures,
  fineStackFeatures,
  MAX_PARSE_FEATURES,
  nextFeatures,
  thirdFeatures,
  topFeatures,
  underFeatures,
} from './parse-features.js';
import {
  attachLeft,
  attachRight,
  canLeft,
  canRight,
  canShift,
  createState,
  isFinal,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  shift,
  startState,
} from './parse-state.js';
import type { ParseWords } from './parse-words.js';
import { addScores, findTop, loadTable, type SparseTable, type Top } from './sparse.js';
import type { Sections } from './weights.js';

export interface Parser {
  readonly moves: MoveTable;
  readonly arcs: SparseTable;
  /** Pairs of words that always have the same relation (`arcKey` → relation). They need no scores. */
  readonly sure: LookUp;
  /** Number of relations. */
  readonly labels: number;
  readonly desk: Desk;
}

/** What parsing writes into, made anew only for a longer unit: so many small arrays a unit cost more than they hold. */
interface Desk {
  /** Words there is room for. */
  room: number;
  state: ParseState;
  kept: Kept;
  readonly features: Int32Array;
  readonly moveScores: Int32Array;
  readonly labelScores: Int32Array;
}

export function loadParser(sections: Sections, name: string, labels: number): Parser {
  return {
    moves: loadMoves(sections, `${name}.moves`),
    arcs: loadTable(sections, `${name}.arcs`),
    sure: loadLookUp(sections, `${name}.sure`),
    labels,
    desk: {
      room: 0,
      state: createState(0),
      kept: createKept(0),
      features: new Int32Array(MAX_PARSE_FEATURES + MAX_ARC_FEATURES),
      moveScores: new Int32Array(3),
      labelScores: new Int32Array(labels),
    },
  };
}

/** The finished state, which the parser's next unit overwrites; `head` of a word is `count` for the root. */
export function parse({ moves, arcs, sure, desk }: Parser, words: ParseWords): ParseState {
  clear(desk, words.count);
  const { state, kept, features, moveScores, labelScores } = desk;
  const top: Top = { best: 0, lead: 0 };
  while (!isFinal(state)) {
    let move = onlyMove(state);
    let lead = NO_RIVAL;
    if (move < 0) {
      const sum = moveSum(moves, state, words, kept, features);
      moveScores[LEFT] = leftOf(sum);
      moveScores[RIGHT] = rightOf(sum);
      move = bestMove(state, moveScores);
      lead = leadOf(state, moveScores, move);
    }
    if (move === SHIFT) {
      shift(state);
      continue;
    }
    const child = state.stack[state.depth - 1];
    const head = move === LEFT ? state.next : state.stack[state.depth - 2];
    let label = lookUp(sure, arcKey(words, head, child));
    state.lead[child] = lead;
    state.labelLead[child] = NO_RIVAL;
    if (label < 0) {
      labelScores.fill(0);
      addScores(arcs, features, 0, clearArcFeatures(state, words, head, child, features, 0), labelScores, 0);
      findTop(labelScores, top);
      if (top.lead < CLEAR_ARC_LEAD) {
        addScores(arcs, features, 0, fineArcFeatures(state, words, head, child, features, 0), labelScores, 0);
        findTop(labelScores, top);
      }
      label = top.best;
      state.labelLead[child] = top.lead;
    }
    if (move === LEFT) attachLeft(state, label);
    else attachRight(state, label);
  }
  return state;
}

function clear(desk: Desk, count: number): void {
  if (count > desk.room) {
    desk.room = 2 * count;
    desk.state = createState(desk.room);
    desk.kept = createKept(desk.room);
  }
  startState(desk.state, count);
  const { known, clearAt, fineAt } = desk.kept;
  for (let word = 0; word < count + 2; word++) {
    known[word] = 0;
    clearAt[word] = 0;
    fineAt[word] = 0;
  }
}

/** The lead of what has no rival. */
const NO_RIVAL = 1000;

/** Sums of the features of one word in one place, and of the stack under it, made when first asked for. */
interface Kept {
  readonly known: Uint8Array;
  readonly top: Int32Array;
  readonly under: Int32Array;
  readonly third: Int32Array;
  readonly next: Int32Array;
  readonly clear: Int32Array;
  readonly fine: Int32Array;
  /** How many right dependents, and one, the word had when `clear` and `fine` were made; 0 for never. */
  readonly clearAt: Int32Array;
  readonly fineAt: Int32Array;
}

function createKept(count: number): Kept {
  const column = (): Int32Array => new Int32Array(count + 2);
  return {
    known: new Uint8Array(count + 2),
    top: column(),
    under: column(),
    third: column(),
    next: column(),
    clear: column(),
    fine: column(),
    clearAt: column(),
    fineAt: column(),
  };
}

/** Packed scores of the moves, see `sumMoves`. */
function moveSum(moves: MoveTable, state: ParseState, words: ParseWords, kept: Kept, features: Int32Array): number {
  const { stack, depth, count, next, rightCount } = state;
  const none = count + 1;
  const s0 = depth > 0 ? stack[depth - 1] : none;
  const s1 = depth > 1 ? stack[depth - 2] : none;
  const s2 = depth > 2 ? stack[depth - 3] : none;
  const { known } = kept;
  if ((known[s0] & 1) === 0) {
    known[s0] |= 1;
    kept.top[s0] = sumMoves(moves, features, 0, topFeatures(words, s0, features, 0));
  }
  if ((known[s1] & 2) === 0) {
    known[s1] |= 2;
    kept.under[s1] = sumMoves(moves, features, 0, underFeatures(words, s1, features, 0));
  }
  if ((known[s2] & 4) === 0) {
    known[s2] |= 4;
    kept.third[s2] = sumMoves(moves, features, 0, thirdFeatures(words, s2, features, 0));
  }
  if ((known[next] & 8) === 0) {
    known[next] |= 8;
    kept.next[next] = sumMoves(moves, features, 0, nextFeatures(words, next, features, 0));
  }
  // What stands under a word stays while it is on the stack, and so do its dependents but those it gets as the top.
  const stamp = rightCount[s0] + 1;
  if (kept.clearAt[s0] !== stamp) {
    kept.clearAt[s0] = stamp;
    kept.clear[s0] = sumMoves(moves, features, 0, clearStackFeatures(state, words, features, 0));
  }
  const kinds = kept.top[s0] + kept.under[s1] + kept.third[s2] + kept.next[next] + kept.clear[s0];
  const clear = (kinds + sumMoves(moves, features, 0, clearNextFeatures(state, words, features, 0))) | 0;
  if (lead(leftOf(clear), rightOf(clear)) > CLEAR_MOVE_LEAD) return clear;
  if (kept.fineAt[s0] !== stamp) {
    kept.fineAt[s0] = stamp;
    kept.fine[s0] = sumMoves(moves, features, 0, fineStackFeatures(state, words, features, 0));
  }
  return (clear + kept.fine[s0] + sumMoves(moves, features, 0, fineNextFeatures(state, words, features, 0))) | 0;
}

/** A lead that the other features all but never turn: a quarter of the states are settled sooner, at no cost on held-out text. */
const CLEAR_MOVE_LEAD = 190;

/** The same for relations. */
const CLEAR_ARC_LEAD = 75;

/** How far a move is ahead of the best other one that is allowed; 0 if it is behind. */
function leadOf(state: ParseState, scores: ArrayLike<number>, move: number): number {
  let second = -Infinity;
  if (move !== SHIFT && canShift(state)) second = scores[SHIFT];
  if (move !== LEFT && canLeft(state)) second = Math.max(second, scores[LEFT]);
  if (move !== RIGHT && canRight(state)) second = Math.max(second, scores[RIGHT]);
  return Math.min(NO_RIVAL, Math.max(0, scores[move] - second));
}

/** How far the best move is ahead of the second; shift has 0. */
function lead(left: number, right: number): number {
  const high = Math.max(left, right);
  return high > 0 ? high - Math.max(Math.min(left, right), 0) : -high;
}

/** The move where there is no choice, else -1. */
function onlyMove(state: ParseState): number {
  if (state.depth === 0) return SHIFT;
  if (canShift(state)) return -1;
  return state.depth === 1 ? LEFT : RIGHT;
}

/** The allowed move with the highest score; of equals the first. */
export function bestMove(state: ParseState, scores: ArrayLike<number>): number {
  let move = -1;
  if (canShift(state)) move = SHIFT;
  if (canLeft(state) && (move < 0 || scores[LEFT] > scores[move])) move = LEFT;
  if (canRight(state) && (move < 0 || scores[RIGHT] > scores[move])) move = RIGHT;
  return move;
}

/** Index of the highest score; of equals the first. */
export function best(scores: ArrayLike<number>): number {
  let top = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[top]) top = i;
  return top;
}
