/**
 * A parser's configuration: arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez & Satta 2011). The root is an artificial
 * token behind the last word, so that attaching to it is an ordinary left arc.
 *
 * Shift moves the next word to the stack; left attaches the top of the stack to the next word; right attaches the top of
 * the stack to the word under it. Two steps a word, so time is linear in the length.
 */
export interface ParseState {
  /** Number of words; also the root's index. `count + 1` stands for "no word". */
  count: number;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** How far the arc of a word, and its relation, were ahead of the next best. */
  readonly lead: Int32Array;
  readonly labelLead: Int32Array;
  /** Outermost and second outermost dependents on each side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Bits of the relations of the dependents on each side. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
}

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

export function createState(count: number): ParseState {
  const size = count + 2;
  const column = (): Int32Array => new Int32Array(size);
  const state: ParseState = {
    count,
    stack: column(),
    depth: 0,
    next: 0,
    head: column(),
    label: column(),
    lead: column(),
    labelLead: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftLabels: column(),
    rightLabels: column(),
  };
  startState(state, count);
  return state;
}

/** Makes a state ready for another unit, of at most as many words as it was created for. */
export function startState(state: ParseState, count: number): void {
  const none = count + 1;
  state.count = count;
  state.depth = 0;
  state.next = 0;
  for (let word = 0; word <= none; word++) {
    state.head[word] = -1;
    state.label[word] = -1;
    state.lead[word] = 0;
    state.labelLead[word] = 0;
    state.left1[word] = none;
    state.left2[word] = none;
    state.right1[word] = none;
    state.right2[word] = none;
    state.leftCount[word] = 0;
    state.rightCount[word] = 0;
    state.leftLabels[word] = 0;
    state.rightLabels[word] = 0;
  }
}

export const isFinal = (state: ParseState): boolean => state.next === state.count && state.depth === 0;
export const canShift = (state: ParseState): boolean => state.next < state.count;
/** One root only: the last word on the stack is the one that gets it. */
export const canLeft = (state: ParseState): boolean =>
  state.depth > 0 && (state.next < state.count || state.depth === 1);
export const canRight = (state: ParseState): boolean => state.depth > 1;

/** The next word goes on the stack. */
export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** The top of the stack becomes a dependent of the next word. */
export function attachLeft(state: ParseState, label: number): void {
  const child = state.stack[--state.depth];
  const head = state.next;
  state.head[child] = head;
  state.label[child] = label;
  state.left2[head] = state.left1[head];
  state.left1[head] = child;
  state.leftCount[head]++;
  state.leftLabels[head] |= 1 << (label % 31);
}

/** The top of the stack becomes a dependent of the word under it. */
export function attachRight(state: ParseState, label: number): void {
  const child = state.stack[--state.depth];
  const head = state.stack[state.depth - 1];
  state.head[child] = head;
  state.label[child] = label;
  state.right2[head] = state.right1[head];
  state.right1[head] = child;
  state.rightCount[head]++;
  state.rightLabels[head] |= 1 << (label % 31);
}
