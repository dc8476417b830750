import type { ReportFacts } from '../facts/index.js';
import { indexWords } from '../search/words.js';

/** Keys that somebody in a report's facts may have in the tables. */
export function entityKeysOf({ parties }: ReportFacts, index: number): string[] {
  const party = parties[index];
  if (!party?.named) return [];
  const { kind, name, country, wikidata } = party;
  if (wikidata !== null) return [wikidata];
  if (kind === 'country') return country === null ? [] : [`country:${country}`];
  return [`${kind}:${indexWords(name).join(' ')}:${country ?? ''}`];
}
