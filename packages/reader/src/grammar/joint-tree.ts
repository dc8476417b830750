/**
 * One tree from two: where the parsers differ over a word, a small model chooses between their arcs, by what the arcs look
 * like and how sure each parser was. The left-to-right parser's tree is the ground; an arc of the other one is taken if
 * what comes of it is still a tree.
 */
import { columnsOf } from './columns.js';
import { FIRST, SECOND, spreadAll, TEMPLATE, THIRD } from './feature-hash.js';
import { leftOf, type MoveTable, sumMoves } from './move-table.js';
import type { ParseState } from './parse-state.js';
import { between, distance, type ParseWords } from './parse-words.js';

const { imul } = Math;

export const MAX_CHOICE_FEATURES = 64;

/** Written anew for each word before it is read. */
const FEATURES = new Int32Array(MAX_CHOICE_FEATURES);

/** A parser's tree in text order. */
export interface Proposal {
  /** Position in the unit; the number of words for the root. */
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** How far the arc and its relation were ahead of the next best. */
  readonly lead: Int32Array;
  readonly labelLead: Int32Array;
  /** First dependent on the left, `count + 1` for none: prepositions, articles, conjunctions. */
  readonly left: Int32Array;
}

export function proposalOf(state: ParseState, reversed: boolean): Proposal {
  const { count } = state;
  const column = columnsOf(5, count);
  const [head, label, lead, labelLead, left] = [column(), column(), column(), column(), column()];
  const place = (i: number): number => (reversed && i < count ? count - 1 - i : i);
  const outer = reversed ? state.right1 : state.left1;
  for (let i = 0; i < count; i++) {
    const at = place(i);
    head[i] = place(state.head[at]);
    label[i] = state.label[at];
    lead[i] = state.lead[at];
    labelLead[i] = state.labelLead[at];
    left[i] = place(outer[at]);
  }
  return { head, label, lead, labelLead, left };
}

/** Heads and relations of the joint tree; `words` are those of the left-to-right parser. */
export function joinTrees(
  model: MoveTable,
  words: ParseWords,
  forward: Proposal,
  backward: Proposal,
): { readonly head: Int32Array; readonly label: Int32Array } {
  const { count } = words;
  const head = forward.head.slice();
  const label = forward.label.slice();
  const changes: { readonly words: readonly number[]; readonly gain: number }[] = [];
  const gainOf = (i: number): number =>
    leftOf(sumMoves(model, FEATURES, 0, choiceFeatures(words, forward, backward, i, FEATURES)));
  const roots: number[] = [];
  for (let i = 0; i < count; i++) {
    if (head[i] === backward.head[i]) {
      if (label[i] !== backward.label[i] && gainOf(i) > 0) label[i] = backward.label[i];
    } else if (head[i] === count || backward.head[i] === count) roots.push(i);
    else {
      const gain = gainOf(i);
      if (gain > 0) changes.push({ words: [i], gain });
    }
  }
  // A tree has one root: the two words that are it in one tree each change together.
  if (roots.length > 0) {
    const gain = roots.reduce((sum, i) => sum + gainOf(i), 0);
    if (gain > 0) changes.push({ words: roots, gain });
  }
  changes.sort((a, b) => b.gain - a.gain || a.words[0] - b.words[0]);
  // What would close a circle at first may fit once other arcs have changed.
  let open = changes;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const refused = open.filter((change) => {
      for (const i of change.words) head[i] = backward.head[i];
      const fits = change.words.every((i) => reachesRoot(head, i, count));
      for (const i of change.words) {
        if (fits) label[i] = backward.label[i];
        else head[i] = forward.head[i];
      }
      return !fits;
    });
    if (refused.length === 0 || refused.length === open.length) break;
    open = refused;
  }
  return { head, label };
}

function reachesRoot(head: Int32Array, from: number, count: number): boolean {
  let at = from;
  for (let steps = 0; at !== count; steps++, at = head[at]) if (steps > MAX_DEPTH) return false;
  return true;
}

/** More are never needed by a sentence; bounds the work on long lists. */
const MAX_ROUNDS = 5;

/** Deeper than any sentence: bounds the work on long lists. */
const MAX_DEPTH = 200;

/** What speaks for the right-to-left parser's arc to word `i`, or against it. */
export function choiceFeatures(
  words: ParseWords,
  forward: Proposal,
  backward: Proposal,
  i: number,
  out: Int32Array,
): number {
  const { lemma, tag, upos, kind, count } = words;
  const none = count + 1;
  const a = forward.head[i];
  const b = backward.head[i];
  const same = a === b ? 1 : 0;
  const la = forward.label[i] * 2 + same;
  const lb = backward.label[i] * 2 + same;
  const sure = step(forward.lead[i]) * 8 + step(backward.lead[i]);
  const sureLabels = step(forward.labelLead[i]) * 8 + step(backward.labelLead[i]);
  const marker = forward.left[i] < count ? forward.left[i] : backward.left[i];
  const places = place(i, a, count) * 16 + place(i, b, count);
  const farA = distance(Math.min(a, i), Math.max(a, i), none) * 2 + (a < i ? 1 : 0);
  const farB = distance(Math.min(b, i), Math.max(b, i), none) * 2 + (b < i ? 1 : 0);
  const acrossA = between(words, Math.min(a, i), Math.max(a, i), none) * 2 + (a < i ? 1 : 0);
  const acrossB = between(words, Math.min(b, i), Math.max(b, i), none) * 2 + (b < i ? 1 : 0);
  // Is one head the dependent of the other?
  const under = a < count && forward.head[a] === b ? 1 : b < count && backward.head[b] === a ? 2 : 0;
  const others =
    (a < count && forward.head[a] === backward.head[a] ? 1 : 0) +
    (b < count && forward.head[b] === backward.head[b] ? 2 : 0);
  let k = 0;
  out[k++] = imul(301, TEMPLATE) + imul(same, FIRST);
  out[k++] = imul(302, TEMPLATE) + imul(sure, FIRST) + imul(same, SECOND);
  out[k++] = imul(303, TEMPLATE) + imul(step(forward.lead[i]), FIRST) + imul(same, SECOND);
  out[k++] = imul(304, TEMPLATE) + imul(step(backward.lead[i]), FIRST) + imul(same, SECOND);
  out[k++] = imul(305, TEMPLATE) + imul(sureLabels, FIRST) + imul(same, SECOND);
  out[k++] = imul(306, TEMPLATE) + imul(la, FIRST);
  out[k++] = imul(307, TEMPLATE) + imul(lb, FIRST);
  out[k++] = imul(308, TEMPLATE) + imul(la, FIRST) + imul(lb, SECOND);
  out[k++] = imul(309, TEMPLATE) + imul(la, FIRST) + imul(lb, SECOND) + imul(sure, THIRD);
  out[k++] = imul(310, TEMPLATE) + imul(la, FIRST) + imul(lb, SECOND) + imul(sureLabels, THIRD);
  out[k++] = imul(311, TEMPLATE) + imul(kind[i], FIRST) + imul(same, SECOND);
  out[k++] = imul(312, TEMPLATE) + imul(kind[i], FIRST) + imul(la, SECOND) + imul(lb, THIRD);
  out[k++] = imul(313, TEMPLATE) + imul(lemma[i], FIRST) + imul(la, SECOND) + imul(lb, THIRD);
  out[k++] = imul(314, TEMPLATE) + imul(lemma[i], FIRST) + imul(same, SECOND);
  out[k++] = imul(315, TEMPLATE) + imul(places, FIRST) + imul(same, SECOND);
  out[k++] = imul(316, TEMPLATE) + imul(places, FIRST) + imul(la, SECOND) + imul(lb, THIRD);
  out[k++] = imul(317, TEMPLATE) + imul(places, FIRST) + imul(upos[i], SECOND) + imul(under, THIRD);
  out[k++] = imul(318, TEMPLATE) + imul(under, FIRST) + imul(others, SECOND);
  out[k++] = imul(319, TEMPLATE) + imul(upos[a], FIRST) + imul(upos[i], SECOND) + imul(upos[b], THIRD);
  out[k++] = imul(320, TEMPLATE) + imul(kind[a], FIRST) + imul(kind[i], SECOND) + imul(la, THIRD);
  out[k++] = imul(321, TEMPLATE) + imul(kind[b], FIRST) + imul(kind[i], SECOND) + imul(lb, THIRD);
  out[k++] = imul(322, TEMPLATE) + imul(kind[a], FIRST) + imul(kind[b], SECOND) + imul(kind[i], THIRD);
  out[k++] = imul(323, TEMPLATE) + imul(kind[i], FIRST) + imul(farA, SECOND) + imul(farB, THIRD);
  out[k++] = imul(324, TEMPLATE) + imul(upos[a], FIRST) + imul(kind[i], SECOND) + imul(farA, THIRD);
  out[k++] = imul(325, TEMPLATE) + imul(upos[b], FIRST) + imul(kind[i], SECOND) + imul(farB, THIRD);
  out[k++] = imul(326, TEMPLATE) + imul(upos[a], FIRST) + imul(kind[i], SECOND) + imul(acrossA, THIRD);
  out[k++] = imul(327, TEMPLATE) + imul(upos[b], FIRST) + imul(kind[i], SECOND) + imul(acrossB, THIRD);
  out[k++] = imul(328, TEMPLATE) + imul(acrossA, FIRST) + imul(acrossB, SECOND) + imul(upos[i], THIRD);
  out[k++] = imul(329, TEMPLATE) + imul(lemma[marker], FIRST) + imul(kind[i], SECOND) + imul(kind[a], THIRD);
  out[k++] = imul(330, TEMPLATE) + imul(lemma[marker], FIRST) + imul(kind[i], SECOND) + imul(kind[b], THIRD);
  out[k++] = imul(331, TEMPLATE) + imul(lemma[marker], FIRST) + imul(upos[a], SECOND) + imul(upos[b], THIRD);
  out[k++] = imul(332, TEMPLATE) + imul(lemma[marker], FIRST) + imul(lemma[a], SECOND) + imul(same, THIRD);
  out[k++] = imul(333, TEMPLATE) + imul(lemma[marker], FIRST) + imul(lemma[b], SECOND) + imul(same, THIRD);
  out[k++] = imul(334, TEMPLATE) + imul(lemma[a], FIRST) + imul(upos[i], SECOND) + imul(la, THIRD);
  out[k++] = imul(335, TEMPLATE) + imul(lemma[b], FIRST) + imul(upos[i], SECOND) + imul(lb, THIRD);
  out[k++] = imul(336, TEMPLATE) + imul(tag[i], FIRST) + imul(la, SECOND) + imul(lb, THIRD);
  return spreadAll(out, 0, k);
}

/** Leads in steps that grow, 0…7. */
function step(lead: number): number {
  return lead < 10
    ? 0
    : lead < 30
      ? 1
      : lead < 60
        ? 2
        : lead < 100
          ? 3
          : lead < 160
            ? 4
            : lead < 240
              ? 5
              : lead < 340
                ? 6
                : 7;
}

/** Side and distance of a head, 0…15. */
function place(i: number, head: number, count: number): number {
  if (head === count) return 15;
  const d = Math.min(Math.abs(head - i), 7) - 1;
  return head < i ? d : d + 7;
}
