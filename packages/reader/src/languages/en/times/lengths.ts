/** Lengths of time, and times counted from now. */
import type { TimeRule } from '../../../language/times.js';

export const lengthRules: readonly TimeRule[] = [
  { name: 'ago', match: '<length> ago', sense: { kind: 'offset', from: 'published', direction: -1 } },
  { name: 'length', match: '<length>', sense: { kind: 'duration' } },
];
