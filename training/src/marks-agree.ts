/** When a fact read and a fact marked are the same: what readers differ over is right either way. */
import type { Asked } from '@cronicar/reader/training';
import type { Marked, MarkedEvent, Span } from './marks.js';

/** Marked events that an event read may be. */
export function meant(marked: Marked, asked: Pick<Asked, 'trigger' | 'type'>): readonly MarkedEvent[] {
  // `aflat în vizită` is marked at either word.
  const [from, to] = asked.trigger;
  const near: Span = [from - BESIDE, to + BESIDE];
  return marked.events.filter(
    (one) => overlap(one.trigger, near) > 0 && one.types.some((type) => same(ALIKE_TYPES, type, asked.type)),
  );
}

export const partiesOf = (one: MarkedEvent): readonly Span[] => [...one.actors, ...one.recipients];

/** Whether any of the mentions is one of the marked words; undefined for a party that no words name. */
export const touch = (mentions: readonly Span[] | undefined, words: readonly Span[]): boolean | undefined =>
  mentions === undefined || mentions.length === 0
    ? undefined
    : mentions.some((span) => words.some((one) => overlap(span, one) > 0));

/** Whether one of both holds the other. */
export function holds(moments: readonly [string, string] | undefined, when: string | null): boolean {
  if (!moments || when === null) return false;
  const [from, until] = [moments[0].slice(0, when.length), moments[1].slice(0, when.length)];
  return from <= when && when <= until;
}

/** Characters between a light verb and its noun. */
const BESIDE = 16;

/** Readers differ over which of these it is. */
export const ALIKE_STATUSES: readonly (readonly string[])[] = [
  ['happened', 'ongoing'],
  ['planned', 'promised', 'threatened', 'requested'],
  ['possible', 'hypothetical'],
];

/** And over these. */
const ALIKE_TYPES: readonly (readonly string[])[] = [
  ['SUPPORT', 'AGREE', 'COOPERATE'],
  ['CONSULT', 'AGREE'],
  ['SUPPORT', 'REJECT', '+LEGISLATE'],
  ['REJECT', 'SANCTION', '+VERDICT'],
  ['RETREAT', 'SANCTION', '+APPOINT'],
  ['SANCTION', 'COERCE'],
];

export const same = (groups: readonly (readonly string[])[], a: string, b: string): boolean =>
  a === b || groups.some((group) => group.includes(a) && group.includes(b));

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
