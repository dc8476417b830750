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
  const column = (): Int32Array => new Int32Array(size).fill(count + 1);
  return {
    count,
    stack: new Int32Array(size),
    depth: 0,
    next: 0,
    head: new Int32Array(size).fill(-1),
    label: new Int32Array(size).fill(-1),
    lead: new Int32Array(size),
    labelLead: new Int32Array(size),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: new Int32Array(size),
    rightCount: new Int32Array(size),
    leftLabels: new Int32Array(size),
    rightLabels: new Int32Array(size),
  };
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
