import type { Listing } from '@cronicar/archive';
import type { Face } from './run-face.js';
import { EXIT } from './spec.js';

/** Prints part of a list, as JSON lines or for people, and says how to go on. */
export async function printListing<T>(
  face: Face,
  { items, next }: Listing<T>,
  lines: (items: readonly T[]) => readonly string[],
): Promise<number> {
  const { archive } = face.words;
  if (face.json) await face.printJson(...items);
  else if (items.length === 0) face.tell(archive.nothing);
  else await face.print(...lines(items));
  if (next !== null) face.tell(archive.more(next));
  return EXIT.done;
}
