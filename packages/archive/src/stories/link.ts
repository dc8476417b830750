import { agencyNamed } from '../copies/agencies.js';
import type { CopyLink } from '../copies/link.js';
import { eventLinks } from '../events/links.js';
import { sameEvent } from '../events/same-event.js';
import { statusClass } from '../events/types.js';
import type { EventFact, Party, ReportFacts } from '../facts/facts.js';
import { matchParties } from '../facts/same-party.js';
import { languageOf } from '../languages/index.js';
import { statementLinks } from '../statements/links.js';
import { isNightly } from '../text/days.js';
import { overlap } from '../text/terms.js';
import { eachElsewhere, isFresh, otherPlaces, sameSides, sameStates, sameToll, tollsClash } from './setting.js';
import { sharedParties } from './shared.js';

export type StoryReason =
  | 'copy'
  | 'main event'
  | 'event'
  | 'statement'
  | 'toll'
  | 'sides'
  | 'setting'
  | 'words'
  | 'cast'
  | 'day'
  | 'persons'
  | 'places'
  | 'other place'
  | 'days apart'
  | 'other main event'
  | 'too little';

/** Reports of one occasion appear within so many days. */
const STORY_DAYS = 3;
const STORY_SCORE = 3;
/** Each day between two reports beyond the first asks for more. */
const MORE_A_DAY = 0.75;
/** From this share of the shorter beginning's words on, two reports begin alike. */
const ALIKE = 0.25;
const ALIKE_AT_PLACE = 0.3;

/** What makes a main event one of its kind. */
const PARTICULAR: readonly string[] = ['actor', 'place', 'day', 'numbers', 'count'];
/** The same, where each report is of a place that the other doesn't name: two states clash at two villages on one day. */
const PARTICULAR_ELSEWHERE: readonly string[] = ['actor', 'place'];

interface Weighed {
  readonly linked: boolean;
  readonly score: number;
  readonly reasons: readonly StoryReason[];
}

/** What speaks for and against two reports telling of one occasion. */
export function weighReports(x: ReportFacts, y: ReportFacts, copy: CopyLink | null = null): Weighed {
  const [a, b] = x.report < y.report ? [x, y] : [y, x];
  const reasons: StoryReason[] = [];
  if (Math.abs(a.day - b.day) > STORY_DAYS) return { linked: false, score: 0, reasons: ['days apart'] };
  const shared = sharedParties(a, b);
  const toll = sameToll(a, b, shared.places > 0);
  const sides = sameSides(a, b);
  // Most pairs that meet under a key have nothing more in common: told cheaply.
  if (copy === null && !toll && !sides && shared.persons + shared.known + shared.places === 0)
    return { linked: false, score: 0, reasons: ['too little'] };
  let score = 0;
  const add = (points: number, reason: StoryReason) => {
    if (points <= 0) return;
    score += points;
    if (!reasons.includes(reason)) reasons.push(reason);
  };
  if (copy !== null) add(copy.sure ? 5 : 3, 'copy');
  const days = matchMainDays(a, b);
  const elsewhere = eachElsewhere(a, b);
  const telling = elsewhere && shared.places === 0 ? PARTICULAR_ELSEWHERE : PARTICULAR;
  let main = 0;
  for (const link of eventLinks(a, b)) {
    const one = a.events.find(({ id }) => id === link.eventA) as EventFact;
    const other = b.events.find(({ id }) => id === link.eventB) as EventFact;
    if (!isFresh(one, a) || !isFresh(other, b)) continue;
    const weight = Math.min(1.5, link.score / 4);
    // A party that votes against, a ministry that rejects: the same bodies do so every day.
    const particular = link.reasons.some((reason) => telling.includes(reason));
    const mains = particular ? Number(isMain(one, a)) + Number(isMain(other, b)) : 0;
    if (mains > 0) main++;
    // What one of two reports of different days tells beside its own is what the other was of: a follow-up, not the story.
    const points = mains === 1 && days === 'other' ? 0.5 : ([0.5, 1.25, 2][mains] as number);
    add(weight * points, mains > 0 ? 'main event' : 'event');
  }
  const statements = statementLinks(a, b);
  const sure = statements.filter((link) => link.sure).length;
  add(Math.min(3, 0.9 * sure) + Math.min(1.6, 0.4 * (statements.length - sure)), 'statement');
  add(Math.min(1.8, 0.6 * shared.persons) + Math.min(0.45, 0.15 * shared.known), 'persons');
  add(Math.min(1, 0.25 * (shared.places + shared.leadPlaces)) + Math.min(0.5, 0.25 * shared.titles), 'places');
  if (shared.persons >= 2 && shared.places >= 2) add(0.5, 'places');
  if (toll) add(0.75, 'toll');
  if (days === 'same' && shared.places > 0) add(0.5, 'day');
  if (days === 'same' && shared.leadPersons > 0 && shared.leadPlaces > 0) add(0.75, 'day');
  const cast = days === 'same' ? sharedCast(a, b) : { shared: 0, share: 0, home: false };
  if (cast.shared >= 3 && cast.share >= 0.5) add((cast.home ? 0.75 : 1.5) * cast.share, 'cast');
  const words = days === 'other' ? 0 : leadWords(a, b, shared.places > 0);
  add(words, 'words');
  if (sides) add(0.75, 'sides');
  // Whoever misses an event, or takes it for another kind, still names who, where and against whom.
  const setting =
    shared.persons > 0 && shared.places > 0 && Math.abs(a.day - b.day) <= 1 && (shared.leadPersons >= 2 || !elsewhere);
  const states = setting && (sides || sameStates(a, b));
  if (setting) add(0.75 * (Number(toll) + Number(states)), 'setting');
  if (copy === null && shared.places === 0 && otherPlaces(a, b)) {
    score -= tollsClash(a, b) ? 3 : 1.5;
    reasons.push('other place');
  }
  if (copy === null && otherMainEvent(a, b)) {
    score -= 3;
    reasons.push('other main event');
  }
  // Who, where and when are the same for all that a government does in a day: something must tell what it is about.
  const encounter = states && days === 'same' && shared.leadPersons >= 2;
  const topical = copy !== null || main > 0 || sure > 0 || toll || words > 0 || statements.length >= 2 || encounter;
  const occasion =
    copy !== null ||
    main > 0 ||
    statements.length >= 2 ||
    (shared.persons + sure >= 2 && shared.places >= 1) ||
    (days === 'same' && shared.persons >= 1 && (shared.places >= 1 || sure >= 1 || cast.shared >= 3)) ||
    (toll && shared.persons + sure >= 1 && shared.places >= 1);
  score = Math.round(score * 100) / 100;
  const needed = STORY_SCORE + MORE_A_DAY * Math.max(0, Math.abs(a.day - b.day) - 1);
  const linked = occasion && topical && score >= needed;
  return { linked, score, reasons: linked ? reasons : [...reasons, 'too little'] };
}

/** Of the days the report is of, and not what its first paragraphs tell beside it. */
function isMain(event: EventFact, { mainDay }: ReportFacts): boolean {
  if (!event.lead) return false;
  if (event.from === null || event.until === null || mainDay === null || statusClass(event) !== 'done') return true;
  const gap = Math.max(event.from, mainDay.from) - Math.min(event.until, mainDay.until);
  return gap <= 0 || (gap === 1 && (mainDay.nightly || (event.from === event.until && isNightly(event.time))));
}

function matchMainDays(a: ReportFacts, b: ReportFacts): 'same' | 'other' | 'unknown' {
  const [x, y] = [a.mainDay, b.mainDay];
  if (x === null || y === null) return 'unknown';
  const gap = Math.max(x.from, y.from) - Math.min(x.until, y.until);
  if (gap <= 0 || (gap === 1 && (x.nightly || y.nightly))) return 'same';
  // One begins with the vote, the other with the day of its result: the later day stands in both.
  const [later, earlier] = x.from > y.from ? [x, b] : [y, a];
  return earlier.leadDays.some((day) => later.from <= day && day <= later.until) ? 'same' : 'other';
}

/** How many of those named in the shorter report the other names too; agencies and the reader's own state are in all. */
function sharedCast(a: ReportFacts, b: ReportFacts): { shared: number; share: number; home: boolean } {
  const [x, y] = [castOf(a), castOf(b)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  const both = few.filter((one) => many.some((other) => matchParties(one, other) === 'identity'));
  const share = few.length === 0 ? 0 : both.length / few.length;
  // Parliament and parties of the own state are in the news of every day.
  return { shared: both.length, share, home: both.every(({ home }) => home) };
}

function castOf({ parties, language }: ReportFacts): Party[] {
  const home = languageOf(language)?.homeStates ?? [];
  return parties.filter(
    ({ kind, named, name, country }) =>
      named && agencyNamed(name) === null && !(kind === 'country' && country !== null && home.includes(country)),
  );
}

/** Points for beginning in the same words, in one language. */
function leadWords(a: ReportFacts, b: ReportFacts, placed: boolean): number {
  if (a.language !== b.language) return 0;
  const { shared, share } = overlap(a.topic, b.topic);
  // Three words are much where a place is shared too, little among all that one ministry does.
  const enough = shared >= 4 ? share >= ALIKE : shared === 3 && placed && share >= ALIKE_AT_PLACE;
  return enough ? Math.min(1.8, 3 * share) : 0;
}

/**
 * Both begin with the same persons doing the same, but on another day or at another place: two meetings, two floods, two
 * conferences, and not one.
 */
function otherMainEvent(a: ReportFacts, b: ReportFacts): boolean {
  const leads = (facts: ReportFacts) => facts.events.filter((event) => event.lead && isFresh(event, facts));
  let other = false;
  for (const x of leads(a)) {
    for (const y of leads(b)) {
      if (x.type !== y.type) continue;
      const match = sameEvent({ facts: a, event: x }, { facts: b, event: y });
      if (match.same) return false;
      const [reason] = match.reasons;
      if ((reason === 'other time' || reason === 'other place') && actTogether(a, x, b, y)) other = true;
    }
  }
  return other;
}

function actTogether(a: ReportFacts, x: EventFact, b: ReportFacts, y: EventFact): boolean {
  return [...x.actors, ...x.recipients].some((i) =>
    [...y.actors, ...y.recipients].some(
      (j) => matchParties(a.parties[i] as Party, b.parties[j] as Party) === 'identity',
    ),
  );
}
