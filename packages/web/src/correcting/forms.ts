import type { FactKind } from '../reading/facts.js';

/** What a person can say of a fact that needs more than a key, with the key that begins it. */
export const FORMS = [
  ['reject', 'x'],
  ['reattribute', 'r'],
  ['retype', 't'],
  ['merge', 'm'],
  ['split', 's'],
  ['note', 'o'],
] as const;

export type ActionForm = (typeof FORMS)[number][0];

/** Only events and statements can be corrected. */
export function isCorrectable(kind: FactKind): kind is 'event' | 'statement' {
  return kind !== 'figure';
}
