/** Where a new language begins: the rooms of a language that is there, without its words. */

/** Stands for a word that nobody has written yet: it is in no text. */
const NO_WORD = '\u0000';
const NOTHING = /(?!)/;

/** The same shape with empty sets, maps and lists; functions, numbers and marks without letters stay. */
export function bare<Room>(room: Room): Room {
  return emptied(room) as Room;
}

function emptied(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (value instanceof RegExp) return NOTHING;
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return /\p{L}/u.test(value) ? NO_WORD : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]));
}
