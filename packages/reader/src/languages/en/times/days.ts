/** Days and parts of days. */
import type { TimeRule } from '../../../language/times.js';

export const dayRules: readonly TimeRule[] = [
  { name: 'today', match: 'today', sense: { kind: 'day', days: 0 } },
  { name: 'yesterday', match: 'yesterday (<tail>)?', sense: { kind: 'day', days: -1 } },
  { name: 'tomorrow', match: 'tomorrow (<tail>)?', sense: { kind: 'day', days: 1 } },
  { name: 'last night', match: 'last night', sense: { kind: 'part', part: 'NI', days: -1 } },
  { name: 'tonight', match: 'tonight', sense: { kind: 'part', part: 'NI', days: 0 } },
  { name: 'date', match: '<dayMonth>', sense: { kind: 'date' } },
  { name: 'weekday', match: '{weekday} (<tail>)?', sense: { kind: 'weekday' } },
  { name: 'last or next weekday', match: 'last {weekday}', sense: { kind: 'weekday', weeks: -1 } },
];
