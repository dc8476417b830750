import type { EventFact, FigureFact, Party, ReportFacts } from '../facts/facts.js';
import { matchParties } from '../facts/same-party.js';
import { isNightly } from '../text/days.js';
import { overlap } from '../text/terms.js';
import { matchTypes, statusClass } from './types.js';

/** An event and the report it stands in. */
export interface EventIn {
  readonly facts: ReportFacts;
  readonly event: EventFact;
}

/** Why two events are one happening, or why not: codes, the faces put them into words. */
export type EventReason =
  | 'type'
  | 'related type'
  | 'actor'
  | 'actor body'
  | 'actor state'
  | 'recipient'
  | 'recipient body'
  | 'recipient state'
  | 'place'
  | 'country'
  | 'day'
  | 'period'
  | 'mode'
  | 'theme'
  | 'words'
  | 'numbers'
  | 'count'
  | 'source'
  | 'other type'
  | 'other actor'
  | 'other recipient'
  | 'other direction'
  | 'other place'
  | 'other time'
  | 'other status'
  | 'other words'
  | 'too little';

export interface EventMatch {
  readonly same: boolean;
  /** How much speaks for it; only comparable between matches. */
  readonly score: number;
  /** True where one report says it happened and the other that it is denied. */
  readonly disputed: boolean;
  readonly reasons: readonly EventReason[];
}

/** What two events must have in common. In reports of one occasion known to be so, a point less is enough. */
export const ENOUGH = 3.5;
const RELATED_MORE = 1.25;
/** Reports further apart tell of one event only where both give its day. */
const NEAR_DAYS = 3;
/** An undated event is of the days before its report. */
const FRESH_DAYS = 5;

/** Whether two events of two reports are one happening. Symmetric; knows no language. */
export function sameEvent(a: EventIn, b: EventIn, enough = ENOUGH): EventMatch {
  const match = compareEvents(a, b);
  if (match.conflict !== null) return { same: false, score: 0, disputed: match.disputed, reasons: [match.conflict] };
  const needed = enough + (match.reasons.includes('related type') ? RELATED_MORE : 0);
  const same = match.score >= needed && isParticular(match.reasons, enough);
  const { score, disputed, reasons } = match;
  return { same, score, disputed, reasons: same ? reasons : [...reasons, 'too little'] };
}

/**
 * States do the same to each other every day: a pair of states alone is no evidence, and of two bodies of one state
 * nobody knows that they are one.
 */
function isParticular(reasons: readonly EventReason[], enough: number): boolean {
  const particular = enough < ENOUGH ? [...PARTICULAR, 'actor body'] : PARTICULAR;
  return reasons.some((reason) => particular.includes(reason));
}

const PARTICULAR: readonly string[] = ['actor', 'place', 'day', 'period', 'words', 'numbers', 'count', 'source'];

interface Comparison {
  readonly score: number;
  readonly disputed: boolean;
  readonly reasons: EventReason[];
  readonly conflict: EventReason | null;
}

function compareEvents(a: EventIn, b: EventIn): Comparison {
  const reasons: EventReason[] = [];
  let score = 0;
  const add = (points: number, reason: EventReason) => {
    score += points;
    reasons.push(reason);
  };
  const types = matchTypes(a.event, b.event);
  const statuses = matchStatus(a, b);
  const done = (conflict: EventReason | null): Comparison => ({
    score: Math.round(score * 100) / 100,
    disputed: statuses === 'disputed',
    reasons,
    conflict,
  });
  if (types === 'other') return done('other type');
  if (statuses === 'other') return done('other status');
  if (types === 'same') add(1, 'type');
  else add(0, 'related type');

  const time = matchTimes(a, b);
  if (time === 'other') return done('other time');
  if (time === 'day') add(1.5, 'day');
  if (time === 'period') add(1, 'period');

  const place = matchPlaces(a, b);
  if (place === 'other') return done('other place');
  if (place === 'place') add(1.5, 'place');
  if (place === 'country') add(0.25, 'country');
  if (place === 'elsewhere') score -= 1;

  const sides = matchSides(a, b);
  if (sides.conflict !== null) return done(sides.conflict);
  for (const [points, reason] of sides.found) add(points, reason);

  const { mode, theme } = a.event;
  if (mode !== null && b.event.mode !== null) {
    if (mode === b.event.mode) add(0.5, 'mode');
    else score -= 0.5;
  }
  if (theme !== null && theme === b.event.theme) add(0.5, 'theme');

  const words = matchWords(a, b);
  if (words > 0.2) add(3 * words, 'words');
  // What is asked, promised or rejected lies in the words; one arrest can be told in many.
  else if (words >= 0) score -= IN_WORDS.has(a.event.type) ? 2 : 0.5;
  const denied = statuses === 'disputed' || a.event.status === 'denied';
  // What is denied lies in the words, and where they are of two languages, in what else is particular.
  if (denied && words < 0.2 && (words >= 0 || statuses === 'disputed')) return done('other words');
  if (denied && words < 0) score -= 1;
  const numbers = overlap(a.event.numbers, b.event.numbers);
  if (numbers.shared > 0) add(Math.min(1.5, numbers.shared), 'numbers');
  const count = matchCounts(a, b);
  if (count > 0) add(count, 'count');
  if (sameSource(a, b)) add(0.75, 'source');
  return done(null);
}

const IN_WORDS = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONCEDE']);

function matchStatus(a: EventIn, b: EventIn): 'same' | 'disputed' | 'other' {
  const [x, y] = [statusClass(a.event), statusClass(b.event)];
  if (x === y) return 'same';
  if (x === 'denied' || y === 'denied') return x === 'done' || y === 'done' ? 'disputed' : 'other';
  return 'other';
}

function matchTimes(a: EventIn, b: EventIn): 'day' | 'period' | 'unknown' | 'other' {
  const [x, y] = [a.event, b.event];
  if (x.from !== null && x.until !== null && y.from !== null && y.until !== null) {
    const gap = Math.max(x.from, y.from) - Math.min(x.until, y.until);
    const width = Math.max(x.until - x.from, y.until - y.from);
    // A night belongs to two days, and zones differ.
    if (gap > 1 || (gap === 1 && !(isOneNight(x) || isOneNight(y)))) return 'other';
    if (gap === 1) return 'period';
    return width <= 1 ? 'day' : width <= 31 ? 'period' : 'unknown';
  }
  if (Math.abs(a.facts.day - b.facts.day) > NEAR_DAYS) return 'other';
  const [dated, undated] = x.until !== null ? [x, b] : y.until !== null ? [y, a] : [null, a];
  if (dated === null || dated.until === null) return 'unknown';
  // What is dated long before or long after isn't what another tells as news without a date.
  const lasting = undated.event.status === 'ongoing';
  const fresh = lasting || statusClass(undated.event) === 'ahead' || dated.until >= undated.facts.day - FRESH_DAYS;
  const ahead = statusClass(undated.event) !== 'ahead' && (dated.from ?? dated.until) > undated.facts.day + 1;
  return fresh && !ahead && !isOfOtherDay(dated, undated) ? 'unknown' : 'other';
}

/** A night told as one day: one that covers both its days isn't stretched to a third. */
function isOneNight({ time, from, until }: EventFact): boolean {
  return from === until && isNightly(time);
}

/** What stands undated in the first paragraphs is of the day these tell of, or of the one before. */
function isOfOtherDay(dated: EventFact, { facts, event }: EventIn): boolean {
  const main = facts.mainDay;
  if (main === null || !event.lead || dated.from === null || dated.until === null) return false;
  if (statusClass(event) !== 'done') return false;
  return Math.max(dated.from, main.from) - Math.min(dated.until, main.until) > 1;
}

function matchPlaces(a: EventIn, b: EventIn): 'place' | 'country' | 'elsewhere' | 'unknown' | 'other' {
  if (a.event.place === null || b.event.place === null) return 'unknown';
  const x = a.facts.parties[a.event.place] as Party;
  const y = b.facts.parties[b.event.place] as Party;
  if (x.country !== null && y.country !== null && x.country !== y.country) return 'other';
  if (x.sounds === y.sounds || (x.wikidata !== null && x.wikidata === y.wikidata)) {
    return x.kind === 'country' ? 'country' : 'place';
  }
  if (x.kind === 'country' || y.kind === 'country') return 'country';
  // Two languages may call one place by two names; in one language two names are two places, or one in the other.
  return a.facts.language === b.facts.language ? 'elsewhere' : 'country';
}

interface SidesMatch {
  readonly conflict: EventReason | null;
  readonly found: readonly (readonly [number, EventReason])[];
}

const ALL_ARE_ACTORS = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'SUPPORT']);

function matchSides(a: EventIn, b: EventIn): SidesMatch {
  const actorsA = parties(a, a.event.actors);
  const actorsB = parties(b, b.event.actors);
  const recipientsA = parties(a, a.event.recipients);
  const recipientsB = parties(b, b.event.recipients);
  if (ALL_ARE_ACTORS.has(a.event.type) && ALL_ARE_ACTORS.has(b.event.type)) {
    const together = matchSets([...actorsA, ...recipientsA], [...actorsB, ...recipientsB]);
    const straight = matchSets(actorsA, actorsB);
    // Who thanks and who is thanked are two; who meets are both.
    const both = a.event.type === 'CONSULT' && b.event.type === 'CONSULT';
    if (both || isMutual(a) || isMutual(b)) {
      const match = bothSides(together, true);
      // Two sign together, one thanks the other.
      const lopsided = !both && isMutual(a) !== isMutual(b) && recipientsA.length + recipientsB.length > 0;
      return lopsided ? { ...match, found: [...match.found, [-1, 'other direction']] } : match;
    }
    return { ...bothSides(straight, false), found: bothSides(together, true).found };
  }
  if (isMutual(a) !== isMutual(b)) {
    // `Armenia și Azerbaidjanul` at each other, against one of them at the other: not the same tale.
    const [one, other] = isMutual(a) ? [recipientsA, recipientsB] : [recipientsB, recipientsA];
    if (one.length === 0 && other.length > 0) return { conflict: 'other direction', found: [] };
  }
  const actors = matchSets(actorsA, actorsB);
  if (actors.kind === 'other') return { conflict: 'other actor', found: [] };
  const recipients = matchSets(recipientsA, recipientsB);
  if (recipients.kind === 'other') return { conflict: 'other recipient', found: [] };
  // Where one state's people act upon each other, the second side tells nothing new.
  const inside = isInside([...actorsA, ...recipientsA]) && isInside([...actorsB, ...recipientsB]);
  const second = inside && recipients.kind !== 'person' ? [] : pointsOf(recipients, 'recipient', 0.6);
  return { conflict: null, found: [...pointsOf(actors, 'actor', 1), ...second] };
}

function bothSides(match: SetMatch, counted: boolean): SidesMatch {
  if (match.kind === 'other') return { conflict: 'other actor', found: [] };
  if (!counted) return { conflict: null, found: [] };
  const found = [...pointsOf(match, 'actor', 1)];
  if (match.states >= 2) found.push(...pointsOf(match, 'recipient', 0.6));
  return { conflict: null, found };
}

function pointsOf(match: SetMatch, side: 'actor' | 'recipient', weight: number): (readonly [number, EventReason])[] {
  const found: (readonly [number, EventReason])[] = [];
  if (match.kind === 'person') found.push([2.5 * weight, side]);
  if (match.kind === 'body') found.push([1.5 * weight, `${side} body`]);
  if (match.kind === 'state') found.push([weight, `${side} state`]);
  if (match.strangers) found.push([-2 * weight, side === 'actor' ? 'other actor' : 'other recipient']);
  return found;
}

/** Several who act together, none of them upon the others as told: both sides of a clash. */
function isMutual({ facts, event }: EventIn): boolean {
  const states = new Set(event.actors.map((index) => facts.parties[index]?.country ?? null));
  states.delete(null);
  return states.size >= 2 && event.recipients.length === 0;
}

function isInside(parties: readonly Party[]): boolean {
  const states = new Set(parties.map(({ country }) => country));
  return states.size === 1 && !states.has(null);
}

interface SetMatch {
  readonly kind: 'person' | 'body' | 'state' | 'unknown' | 'other';
  /** States of those on both sides. */
  readonly states: number;
  /** Each side has a person whom the other side leaves out. */
  readonly strangers: boolean;
}

/** The best that one member of each of two sides has in common; `other` where nobody can be the other's. */
function matchSets(a: readonly Party[], b: readonly Party[]): SetMatch {
  if (a.length === 0 || b.length === 0) return { kind: 'unknown', states: 0, strangers: false };
  const pairs = a.flatMap((one, i) => b.map((other, j) => ({ i, j, kind: kindOf(one, other) })));
  pairs.sort((x, y) => RANK.indexOf(x.kind) - RANK.indexOf(y.kind));
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  for (const { i, j, kind } of pairs) {
    if (kind === 'unknown' || kind === 'other' || takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
  }
  const left = (side: readonly Party[], taken: ReadonlySet<number>) =>
    side.some((party, i) => !taken.has(i) && party.kind === 'person' && party.named);
  return {
    kind: pairs[0]?.kind ?? 'other',
    states: new Set([...takenA].map((i) => a[i]?.country ?? i)).size,
    strangers: left(a, takenA) && b.length > takenB.size ? true : left(b, takenB) && a.length > takenA.size,
  };
}

const RANK: readonly SetMatch['kind'][] = ['person', 'body', 'state', 'unknown', 'other'];

function kindOf(a: Party, b: Party): SetMatch['kind'] {
  const match = matchParties(a, b);
  if (match !== 'identity') return match;
  return a.kind === 'person' ? 'person' : 'body';
}

function parties({ facts }: EventIn, indexes: readonly number[]): Party[] {
  return indexes.map((index) => facts.parties[index] as Party);
}

/** Share of words in common, from the shorter's point of view; -1 where words say nothing: two languages, or too few. */
function matchWords(a: EventIn, b: EventIn): number {
  if (a.facts.language !== b.facts.language) return -1;
  const [x, y] = [a.event.stems, b.event.stems];
  if (Math.min(x.length, y.length) < 2) return -1;
  const { shared, share } = overlap(x, y);
  return shared >= 2 ? share : shared === 1 ? Math.min(share, 0.2) : 0;
}

/** Points for counting the same: of the same people in the same state, and more if it is the same number. */
function matchCounts(a: EventIn, b: EventIn): number {
  let best = 0;
  for (const i of a.event.figures) {
    for (const j of b.event.figures) {
      const x = a.facts.figures[i] as FigureFact;
      const y = b.facts.figures[j] as FigureFact;
      if (x.unit === null || x.unit !== y.unit || (x.country !== null && y.country !== null && x.country !== y.country))
        continue;
      if (x.toll !== null && y.toll !== null && x.toll !== y.toll) continue;
      const meet = x.low <= y.high && y.low <= x.high;
      best = Math.max(best, (x.toll !== null && x.toll === y.toll ? 0.75 : 0.25) + (meet ? 0.75 : 0));
    }
  }
  return best;
}

/** On the word of the same person or body. */
function sameSource(a: EventIn, b: EventIn): boolean {
  return parties(a, a.event.sources).some((x) =>
    parties(b, b.event.sources).some((y) => x.named && y.named && matchParties(x, y) === 'identity'),
  );
}
