import { strip } from '../strip.js';

/** The same value with the diacritics of every text in it taken off. Romanian letters keep their length by that. */
export function withoutDiacritics<Value>(value: Value): Value {
  if (typeof value === 'string') return strip(value).normalize('NFC') as Value;
  if (Array.isArray(value)) return value.map(withoutDiacritics) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutDiacritics(part)])) as Value;
}
