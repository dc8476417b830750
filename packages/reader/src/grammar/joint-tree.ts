/**
 * One tree from two: where the parsers differ over a word, a small model chooses between their arcs, by what the arcs look
 * like and how sure each parser was. The left-to-right parser's tree is the ground; an arc of the other one is taken if
 * what comes of it is still a tree.
 */
import { one, three, two } from './feature-hash.js';
import { leftOf, type MoveTable, sumMoves } from './move-table.js';
import type { ParseState } from './parse-state.js';
import { between, distance, type ParseWords } from './parse-words.js';

export const MAX_CHOICE_FEATURES = 64;

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
  const columns = () => new Int32Array(count);
  const [head, label, lead, labelLead, left] = [columns(), columns(), columns(), columns(), columns()];
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
  const features = new Int32Array(MAX_CHOICE_FEATURES);
  const changes: { readonly words: readonly number[]; readonly gain: number }[] = [];
  const gainOf = (i: number): number =>
    leftOf(sumMoves(model, features, 0, choiceFeatures(words, forward, backward, i, features)));
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
  out[k++] = one(301, same);
  out[k++] = two(302, sure, same);
  out[k++] = two(303, step(forward.lead[i]), same);
  out[k++] = two(304, step(backward.lead[i]), same);
  out[k++] = two(305, sureLabels, same);
  out[k++] = one(306, la);
  out[k++] = one(307, lb);
  out[k++] = two(308, la, lb);
  out[k++] = three(309, la, lb, sure);
  out[k++] = three(310, la, lb, sureLabels);
  out[k++] = two(311, kind[i], same);
  out[k++] = three(312, kind[i], la, lb);
  out[k++] = three(313, lemma[i], la, lb);
  out[k++] = two(314, lemma[i], same);
  out[k++] = two(315, places, same);
  out[k++] = three(316, places, la, lb);
  out[k++] = three(317, places, upos[i], under);
  out[k++] = two(318, under, others);
  out[k++] = three(319, upos[a], upos[i], upos[b]);
  out[k++] = three(320, kind[a], kind[i], la);
  out[k++] = three(321, kind[b], kind[i], lb);
  out[k++] = three(322, kind[a], kind[b], kind[i]);
  out[k++] = three(323, kind[i], farA, farB);
  out[k++] = three(324, upos[a], kind[i], farA);
  out[k++] = three(325, upos[b], kind[i], farB);
  out[k++] = three(326, upos[a], kind[i], acrossA);
  out[k++] = three(327, upos[b], kind[i], acrossB);
  out[k++] = three(328, acrossA, acrossB, upos[i]);
  out[k++] = three(329, lemma[marker], kind[i], kind[a]);
  out[k++] = three(330, lemma[marker], kind[i], kind[b]);
  out[k++] = three(331, lemma[marker], upos[a], upos[b]);
  out[k++] = three(332, lemma[marker], lemma[a], same);
  out[k++] = three(333, lemma[marker], lemma[b], same);
  out[k++] = three(334, lemma[a], upos[i], la);
  out[k++] = three(335, lemma[b], upos[i], lb);
  out[k++] = three(336, tag[i], la, lb);
  return k;
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
