/** Questions tell nothing of what they ask: `Va demisiona Ion Pop?`; what `De ce a demisionat Ion Pop?` takes for granted, they do. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';

/** Tokens of a unit's end, closing marks included, among which its question mark stands. */
const CLOSING = 3;

/** A question without a word that says what is asked for (`ce`, `când`, `de ce`): whether something is so. */
export function asksWhether(doc: StatementsDoc, rules: EventRules, unit: number): boolean {
  const tokens = doc.units[unit]?.tokens;
  if (!tokens) return false;
  const last = tokens.length - 1;
  let end = last;
  while (end > last - CLOSING && end > 0 && doc.forms[tokens[end] as number] !== '?') end--;
  if (doc.forms[tokens[end] as number] !== '?') return false;
  for (const token of tokens) if (rules.questionWords.has(doc.folded[token] as string)) return false;
  return true;
}

/** `Ce prevede armistițiul`: opened by a word that asks, as the headings of what explains do. */
export function asksFor(doc: StatementsDoc, rules: EventRules, unit: number): boolean {
  const first = doc.units[unit]?.tokens[0] ?? -1;
  return rules.questionWords.has(doc.folded[first] ?? '');
}
