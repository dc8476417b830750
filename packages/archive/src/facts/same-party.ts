import { samePersonName } from '../text/names.js';
import type { Party } from './facts.js';

/**
 * How far two reports mean one and the same: `identity` the same person, body or state; `state` both act for one state;
 * `unknown` one of them is nobody in particular; `other` they can't be the same.
 */
export type PartyMatch = 'identity' | 'state' | 'unknown' | 'other';

/** Symmetric. Names are compared as they sound, so that they may stand in two languages. */
export function matchParties(a: Party, b: Party): PartyMatch {
  if (a.wikidata !== null && b.wikidata !== null && a.wikidata === b.wikidata) return 'identity';
  if (a.kind === 'person' && b.kind === 'person') return matchPersons(a, b);
  if (isState(a) && isState(b)) return a.country === b.country ? 'identity' : 'other';
  if (sameBody(a, b)) return 'identity';
  if (a.country !== null && b.country !== null) {
    if (a.country !== b.country) return 'other';
    if (!sidesAgree(a, b)) return 'other';
    // At home everybody acts for one state: that says nothing.
    return a.home && b.home && a.kind !== 'country' && b.kind !== 'country' ? 'unknown' : 'state';
  }
  if (a.kind === 'person' || b.kind === 'person') return a.named && b.named ? 'other' : 'unknown';
  return a.named && b.named ? 'other' : 'unknown';
}

function matchPersons(a: Party, b: Party): PartyMatch {
  if (!a.named || !b.named) return statesAgree(a, b) ? 'unknown' : 'other';
  if (a.wikidata !== null && b.wikidata !== null) return 'other';
  // Whom a full name names is surer than which state it was read to act for.
  const inFull = a.words.length >= 2 && a.sounds === b.sounds;
  return inFull || (statesAgree(a, b) && samePersonName(a.words, b.words)) ? 'identity' : 'other';
}

/** A state, or a union that acts as one. */
function isState({ kind, country }: Party): boolean {
  return country !== null && (kind === 'country' || country === 'EUR' || country === 'UNO' || country === 'NATO');
}

function sameBody(a: Party, b: Party): boolean {
  if (a.kind === 'person' || b.kind === 'person' || !a.named || !b.named) return false;
  if (!statesAgree(a, b)) return false;
  if (a.sounds === b.sounds && a.sounds.length >= 3) return true;
  if (a.country === null || b.country === null) return false;
  return (a.body !== null && a.body === b.body) || sameWords(a, b);
}

/** `Ministerul armean al Apărării`, `Ministerul Apărării din Armenia`: the same words but for the small ones. */
function sameWords(a: Party, b: Party): boolean {
  const [x, y] = [a, b].map(({ words }) => words.filter((word) => word.length >= 4)) as [string[], string[]];
  const has = (words: readonly string[], word: string) => words.some((other) => other.slice(0, 5) === word.slice(0, 5));
  return x.length >= 2 && y.length >= 2 && x.every((word) => has(y, word)) && y.every((word) => has(x, word));
}

function statesAgree(a: Party, b: Party): boolean {
  return a.country === null || b.country === null || a.country === b.country;
}

/** The opposition of a state doesn't act for it. */
function sidesAgree(a: Party, b: Party): boolean {
  return a.side === null || b.side === null || a.side === b.side;
}
