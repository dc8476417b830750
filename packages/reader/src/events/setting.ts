/** Where and when: from the clause, before the sentence; each with what it was inferred from. */
import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';
import { isPlace } from './conditions.js';
import { borderPlace, isAttached, isAttribute, isOthersPlace, isThings, located } from './setting-places.js';
import {
  isApart,
  isAsides,
  isBehind,
  isBelow,
  isInDateline,
  isNouns,
  opensNext,
  partsInTime,
} from './setting-times.js';
import type { Sides } from './sides.js';

export interface Extent {
  readonly first: number;
  readonly end: number;
}

export interface Setting {
  readonly place: number;
  readonly time: number;
  readonly inferred: Readonly<Record<string, string>>;
}

export interface Kind {
  /** A place that is the object counts too (`a vizitat Chișinăul`, `au bombardat Harkovul`). */
  readonly bare: boolean;
  /** Done in words: the state it is about, and where something leads to, is no place of it. */
  readonly said: boolean;
  /** What befalls people: the road it befalls them on may lead somewhere else. */
  readonly befalls: boolean;
  /** What is held against somebody: told beside another act it has a time of its own (`un bărbat, condamnat la trei ani`). */
  readonly held: boolean;
  /** A meeting: where those who meet come from is not where they do. */
  readonly met: boolean;
  /** Troops on the move: where they come from is not where they go. */
  readonly moved: boolean;
  /** A noun that is done something to: what stands in front of it is the verb's. */
  readonly behind: boolean;
}

/** Rows of columns by sentence, so that a look-up doesn't walk the whole report. */
export interface SettingReader {
  readonly around: (trigger: number, clause: number, kind: Kind) => Setting;
}

export function settingReader(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  extents: readonly Extent[],
): SettingReader {
  const here: Here = {
    doc,
    rules,
    extents,
    timesBySentence: rowsBySentence(doc, doc.times, () => true),
    placesBySentence: rowsBySentence(doc, doc.mentions, ({ entity }) => isPlace(doc.entities[entity])),
    timed: timedTokens(doc),
  };
  return {
    around: (trigger, clause, kind) => {
      const inferred: Record<string, string> = {};
      const time = timeAround(here, { trigger, clause, kind }, inferred);
      const place = placeAround(here, { trigger, clause, kind }, inferred);
      if (place < 0) {
        const border = borderPlace(doc, rules, clause >= 0 ? extents[clause] : undefined, clause);
        if (border >= 0) return { place: border, time, inferred };
      }
      const where = doc.mentions[place];
      return { place: where ? sides.region(where) : -1, time, inferred };
    },
  };
}

/** What the search looks at, one for each report. */
interface Here {
  readonly doc: StatementsDoc;
  readonly rules: EventRules;
  readonly extents: readonly Extent[];
  readonly timesBySentence: ReadonlyMap<number, readonly number[]>;
  readonly placesBySentence: ReadonlyMap<number, readonly number[]>;
  readonly timed: ReadonlySet<number>;
}

/** What a time and a place are looked for. */
interface Wanted {
  readonly trigger: number;
  readonly clause: number;
  readonly kind: Kind;
}

/** Row of the time, -1 if none is told; notes in `inferred` where it stands. */
function timeAround(here: Here, wanted: Wanted, inferred: Record<string, string>): number {
  const { doc, rules, extents, timesBySentence } = here;
  const { trigger, clause, kind } = wanted;
  const extent = clause >= 0 ? extents[clause] : undefined;
  const firstOf = (row: number) => doc.times[row]?.first ?? 0;
  const inUnit: number[] = [];
  const inClause: number[] = [];
  for (const row of timesBySentence.get(doc.sentenceOf[trigger] as number) ?? []) {
    if (!mayBeTime(here, wanted, row)) continue;
    inUnit.push(row);
    const first = firstOf(row);
    if (within(first, extent) && doc.clauseOf[first] === clause && !isAsides(doc, first, clause)) inClause.push(row);
  }
  const time = nearest(inClause, firstOf, trigger);
  if (time >= 0 || inUnit.length !== 1 || !extent) return time;
  const only = inUnit[0] as number;
  const first = firstOf(only);
  const holder = doc.clauseOf[first] as number;
  // `…, iar pe 19 februarie instanța a decis`: a time that opens the next clause is its own.
  if (opensNext(doc, only, holder, clause, trigger)) return -1;
  if (kind.held && isAside(doc, doc.clauses[clause])) return -1;
  if (isParticiples(doc, rules, first, clause)) return -1;
  // `joi X a anunțat planul, după ce Y a propus un acord`: what opens the sentence is not of what came before
  const frames = holder === -1 && doc.clauses[clause]?.link !== 'adverbial';
  const shared = within(first, extent) ? !isBelow(doc, rules, first, holder, clause) : linked(doc, clause, holder);
  if (!frames && !(shared && !partsInTime(doc, rules, first, holder, clause))) return -1;
  inferred.time = 'same sentence';
  return only;
}

/** A time of the trigger's unit that may be its own. */
function mayBeTime({ doc, rules }: Here, { trigger, kind }: Wanted, row: number): boolean {
  const time = doc.times[row];
  if (time === undefined || (time.type !== 'DATE' && time.type !== 'TIME') || time.value.endsWith('_REF')) return false;
  if (kind.behind && !isBehind(doc, time.first, trigger)) return false;
  // `aprecierea pentru protocolul pe anii 2012-2017`: what lasts for years is no time of a word said
  if (kind.said && isYearsLong(time.from, time.until)) return false;
  if (isInDateline(doc, time.end) || isApart(doc, rules, time.first, trigger)) return false;
  if (doc.unitOf[time.first] !== doc.unitOf[trigger]) return false;
  // `a promis că va pleca înainte de alegerile din 2026`: a time in what is said is not when it was said
  const inside = doc.statementOf[time.first] as number;
  if (inside >= 0 && inside !== doc.statementOf[trigger]) return false;
  return !isNouns(doc, rules, row, trigger);
}

/** Row of the mention of a place, -1 if none is told; notes in `inferred` where it stands. */
function placeAround(here: Here, wanted: Wanted, inferred: Record<string, string>): number {
  const { doc, rules, placesBySentence } = here;
  const { trigger, clause, kind } = wanted;
  const inSentence = placesBySentence.get(doc.sentenceOf[trigger] as number) ?? [];
  const inUnit: number[] = [];
  const inClause: number[] = [];
  for (const row of inSentence) {
    const first = doc.mentions[row]?.first ?? 0;
    if (doc.unitOf[first] !== doc.unitOf[trigger] || !mayBePlace(here, wanted, row)) continue;
    inUnit.push(row);
    if (doc.clauseOf[first] === clause) inClause.push(row);
  }
  const proper = inClause.filter((row) => doc.entities[doc.mentions[row]?.entity ?? -1]?.kind !== 'country');
  const firstOf = (row: number) => doc.mentions[row]?.first ?? 0;
  const own = nearest(proper.length > 0 ? proper : inClause, firstOf, trigger);
  if (own >= 0) return own;
  const only = inUnit.length === 1 ? (inUnit[0] as number) : -1;
  if (only >= 0 && frames(here, wanted, only)) {
    inferred.place = 'same sentence';
    return only;
  }
  // `la Sofia, unde s-au întâlnit`
  const row = doc.clauses[clause];
  if (row && rules.whereWords.has(row.marker) && row.markerToken >= 0) {
    const where = inSentence.findLast((one) => {
      const end = doc.mentions[one]?.end ?? 0;
      return end <= row.markerToken && row.markerToken - end <= 1;
    });
    if (where !== undefined) return where;
  }
  if (!kind.bare) return -1;
  return nearest(
    inSentence.filter((one) => isObjectPlace(here, wanted, one)),
    firstOf,
    trigger,
  );
}

function mayBePlace({ doc, rules, timed }: Here, { trigger, kind }: Wanted, row: number): boolean {
  return (
    (!kind.behind || isBehind(doc, doc.mentions[row]?.first ?? 0, trigger)) &&
    located(doc, rules, row, kind, trigger) &&
    !isAttached(doc, rules, row, timed, kind, trigger) &&
    !(kind.said && isThings(doc, rules, row))
  );
}

/** A place in another clause frames the event only from in front of it. */
function frames({ doc, rules }: Here, { trigger, clause, kind }: Wanted, only: number): boolean {
  const { first = 0, entity = -1 } = doc.mentions[only] ?? {};
  if (first >= trigger || !located(doc, rules, only, { said: true, befalls: false }, trigger)) return false;
  if (isAttribute(doc, rules, only)) return false;
  // `se află în Penitenciarul X, fiind condamnat`: where somebody is held is not where he was judged.
  if (kind.held && doc.entities[entity]?.kind === 'facility') return false;
  const row = doc.clauses[clause];
  const earlier = doc.clauses[doc.clauseOf[first] as number];
  if (earlier !== undefined && earlier !== row) {
    // `de când s-a întors la Casa Albă, a vorbit cu X`: where something was before
    if (isSince(doc, rules, earlier)) return false;
    // `nu pot pleca la X, în timp ce orașul este lovit`: where somebody is not
    if (earlier.negated && row?.link !== 'coordinate') return false;
  }
  if (isParticiples(doc, rules, first, clause)) return false;
  if (isOthersPlace(doc, rules, first, doc.clauseOf[first] as number, clause)) return false;
  // `gruparea, sprijinită de X, a lansat …`: what is told beside has a place of its own
  return !(kind.said && isAside(doc, row));
}

/** `au bombardat Harkovul`: a place by name behind the trigger, in its clause. */
function isObjectPlace({ doc, rules, timed }: Here, { trigger, clause, kind }: Wanted, row: number): boolean {
  const mention = doc.mentions[row];
  if (mention?.form !== 'name' || doc.entities[mention.entity]?.kind === 'country') return false;
  if (kind.behind && !isBehind(doc, mention.first, trigger)) return false;
  if (mention.first <= trigger || doc.clauseOf[mention.first] !== clause) return false;
  // `scandalul excursiei la X`: behind such a preposition it has been looked at already
  if (rules.placePrepositions.has(doc.folded[mention.first - 1] ?? '')) return false;
  return !isAttached(doc, rules, row, timed, kind, trigger);
}

function isYearsLong(from: string | null, until: string | null): boolean {
  return from !== null && until !== null && Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > 1;
}

function linked(doc: StatementsDoc, a: number, b: number): boolean {
  const of = (index: number) => doc.clauses[index];
  return of(a)?.parent === b && of(a)?.link !== 'relative'
    ? of(a)?.link === 'coordinate' || of(a)?.link === 'participial'
    : of(b)?.parent === a && of(b)?.link === 'coordinate';
}

/** `acordul, intrat în vigoare pe 10 mai, …`, `ostaticii capturați în Haifa`: behind another clause's participle it is of that. */
function isParticiples(doc: StatementsDoc, rules: EventRules, token: number, clause: number): boolean {
  const holder = doc.clauseOf[token] as number;
  const row = doc.clauses[holder];
  if (row === undefined || holder === clause || row.mood !== 'participle' || row.verb > token) return false;
  const apposed = doc.folded[row.first - 1] === ',';
  // `în urma ciocnirilor izbucnite luni`: when that happened is when this did
  if (row.link !== 'participial' || (!apposed && rules.occurrence.has(row.lemma))) return false;
  // `ministrul, aflat la Cairo, le-a mulțumit`: who is somewhere acts there
  const end = doc.clauses[clause]?.subject?.end ?? -1;
  return !(apposed && end >= 0 && row.first - end <= 2 && row.first >= end);
}

/** `un bărbat, condamnat la trei ani`: what is told beside has a time of its own. */
function isAside(doc: StatementsDoc, row: Clause | undefined): boolean {
  return row?.mood === 'participle' && doc.folded[row.first - 1] === ',';
}

function within(token: number, extent: Extent | undefined): boolean {
  return extent !== undefined && token >= extent.first && token < extent.end;
}

function nearest(rows: readonly number[], at: (row: number) => number, token: number): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const d = Math.abs(at(row) - token);
    if (d < distance) {
      best = row;
      distance = d;
    }
  }
  return best;
}

function rowsBySentence<Row extends { readonly first: number }>(
  doc: StatementsDoc,
  rows: readonly Row[],
  counts: (row: Row) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const bySentence = new Map<number, number[]>();
  for (const [at, row] of rows.entries()) {
    if (!counts(row)) continue;
    const sentence = doc.sentenceOf[row.first] as number;
    const known = bySentence.get(sentence);
    if (known) known.push(at);
    else bySentence.set(sentence, [at]);
  }
  return bySentence;
}

function timedTokens(doc: StatementsDoc): ReadonlySet<number> {
  const timed = new Set<number>();
  for (const { first, end } of doc.times) for (let token = first; token < end; token++) timed.add(token);
  return timed;
}

/** First to last token of each clause, its own words only. */
export function clauseExtents(doc: StatementsDoc): Extent[] {
  const extents: { first: number; end: number }[] = doc.clauses.map((clause) => ({
    first: clause.first,
    end: clause.end,
  }));
  for (let token = 0; token < doc.count; token++) {
    const extent = extents[doc.clauseOf[token] as number];
    if (!extent) continue;
    if (token < extent.first) extent.first = token;
    if (token >= extent.end) extent.end = token + 1;
  }
  return extents;
}

/** `după ce …`, `de când …`: the conjunction, with the word behind it where it has two. */
function isSince(doc: StatementsDoc, rules: EventRules, { marker, markerToken }: Clause): boolean {
  return rules.sinceMarkers.has(marker) || rules.sinceMarkers.has(`${marker} ${doc.folded[markerToken + 1] ?? ''}`);
}
