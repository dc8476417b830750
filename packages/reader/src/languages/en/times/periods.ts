/** Weeks, months, years. */
import type { TimeRule } from '../../../language/times.js';

export const periodRules: readonly TimeRule[] = [
  {
    name: 'month',
    match: ['({month}|{monthDoubtful:month}) (<yearRef>)', '{month}', '(in|since|by|until) {monthDoubtful:month}'],
    sense: { kind: 'month' },
  },
  { name: 'last or next unit', match: ['{shift} {unit1:unit}', '{this:shift} {unit1:unit}'], sense: { kind: 'unit' } },
  { name: 'year', match: '{year}', sense: { kind: 'year' } },
];
