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
  const timesBySentence = group(doc.times.map((time) => doc.sentenceOf[time.first] as number));
  const placesBySentence = group(
    doc.mentions.map((mention) =>
      isPlace(doc.entities[mention.entity]) ? (doc.sentenceOf[mention.first] as number) : -1,
    ),
  );
  const timed = new Set<number>();
  for (const time of doc.times) for (let token = time.first; token < time.end; token++) timed.add(token);
  const around = (
    trigger: number,
    clause: number,
    { bare, said, befalls, held, met, moved, behind }: Kind,
  ): Setting => {
    const sentence = doc.sentenceOf[trigger] as number;
    const unit = doc.unitOf[trigger] as number;
    const extent = clause >= 0 ? extents[clause] : undefined;
    const inferred: Record<string, string> = {};
    const times = (timesBySentence.get(sentence) ?? []).filter((row) => {
      const time = doc.times[row];
      const dated =
        time !== undefined && (time.type === 'DATE' || time.type === 'TIME') && !time.value.endsWith('_REF');
      const own = !behind || isBehind(doc, time.first, trigger);
      // `aprecierea pentru protocolul pe anii 2012-2017`: what lasts for years is no time of a word said
      const lasting = said && dated && isYearsLong(time.from, time.until);
      return dated && own && !lasting && !isInDateline(doc, time.end) && !isApart(doc, rules, time.first, trigger);
    });
    // `a promis că va pleca înainte de alegerile din 2026`: a time in what is said is not when it was said
    const told = (row: number) => {
      const inside = doc.statementOf[doc.times[row]?.first ?? 0] as number;
      return inside >= 0 && inside !== doc.statementOf[trigger];
    };
    const inUnit = times.filter(
      (row) => doc.unitOf[doc.times[row]?.first ?? 0] === unit && !told(row) && !isNouns(doc, rules, row, trigger),
    );
    const inClause = inUnit.filter((row) => {
      const first = doc.times[row]?.first ?? -1;
      return within(first, extent) && doc.clauseOf[first] === clause && !isAsides(doc, first, clause);
    });
    let time = nearest(inClause, (row) => doc.times[row]?.first ?? 0, trigger);
    if (time < 0 && inUnit.length === 1 && extent) {
      const only = inUnit[0] as number;
      const holder = doc.clauseOf[doc.times[only]?.first ?? 0] as number;
      // `…, iar pe 19 februarie instanța a decis`: a time that opens the next clause is its own.
      const opens = only >= 0 && opensNext(doc, only, holder, clause, trigger);
      const aside = held && isAside(doc, doc.clauses[clause]);
      const first = doc.times[only]?.first ?? 0;
      // `joi X a anunțat planul, după ce Y a propus un acord`: what opens the sentence is not of what came before
      const frames = holder === -1 && doc.clauses[clause]?.link !== 'adverbial';
      const shared = within(first, extent) ? !isBelow(doc, rules, first, holder, clause) : linked(doc, clause, holder);
      if (
        !opens &&
        !aside &&
        !isParticiples(doc, rules, first, clause) &&
        (frames || (shared && !partsInTime(doc, rules, first, holder, clause)))
      ) {
        time = only;
        inferred.time = 'same sentence';
      }
    }
    const places = (placesBySentence.get(sentence) ?? []).filter(
      (row) =>
        (!behind || isBehind(doc, doc.mentions[row]?.first ?? 0, trigger)) &&
        located(doc, rules, row, { said, befalls }, trigger) &&
        !isAttached(doc, rules, row, timed, { said, met, moved }, trigger) &&
        !(said && isThings(doc, rules, row)),
    );
    const placesInUnit = places.filter((row) => doc.unitOf[doc.mentions[row]?.first ?? 0] === unit);
    const placesInClause = placesInUnit.filter((row) => doc.clauseOf[doc.mentions[row]?.first ?? 0] === clause);
    const pick = (rows: readonly number[]): number => {
      const proper = rows.filter((row) => doc.entities[doc.mentions[row]?.entity ?? -1]?.kind !== 'country');
      return nearest(proper.length > 0 ? proper : rows, (row) => doc.mentions[row]?.first ?? 0, trigger);
    };
    let place = pick(placesInClause);
    // A place in another clause frames the event only from in front of it.
    const [only = -1, ...others] = placesInUnit;
    const before =
      (doc.mentions[only]?.first ?? 0) < trigger &&
      located(doc, rules, only, { said: true, befalls: false }, trigger) &&
      !isAttribute(doc, rules, only);
    // `se află în Penitenciarul X, fiind condamnat`: where somebody is held is not where he was judged.
    // `de când s-a întors la Casa Albă, a vorbit cu X`: where something was before
    const earlier = doc.clauses[doc.clauseOf[doc.mentions[only]?.first ?? 0] as number];
    const since = earlier !== undefined && earlier !== doc.clauses[clause] && isSince(doc, rules, earlier);
    const cell = held && doc.entities[doc.mentions[only]?.entity ?? -1]?.kind === 'facility';
    const owned = isParticiples(doc, rules, doc.mentions[only]?.first ?? 0, clause);
    // `gruparea, sprijinită de X, a lansat …`: what is told beside has a place of its own
    const beside = said && isAside(doc, doc.clauses[clause]);
    // `nu pot pleca la X, în timp ce orașul este lovit`: where somebody is not
    const apart = earlier !== undefined && earlier !== doc.clauses[clause] && earlier.negated;
    const away = apart && doc.clauses[clause]?.link !== 'coordinate';
    const at = doc.mentions[only]?.first ?? 0;
    const theirs = only >= 0 && isOthersPlace(doc, rules, at, doc.clauseOf[at] as number, clause);
    const another = cell || since || owned || beside || away || theirs;
    if (place < 0 && only >= 0 && others.length === 0 && before && !another) {
      place = only;
      inferred.place = 'same sentence';
    }
    // `la Sofia, unde s-au întâlnit`
    const row = doc.clauses[clause];
    if (place < 0 && row && rules.whereWords.has(row.marker) && row.markerToken >= 0) {
      place =
        (placesBySentence.get(sentence) ?? []).findLast((one) => {
          const end = doc.mentions[one]?.end ?? 0;
          return end <= row.markerToken && row.markerToken - end <= 1;
        }) ?? -1;
    }
    if (place < 0 && bare) {
      const objects = (placesBySentence.get(sentence) ?? []).filter((row) => {
        const mention = doc.mentions[row];
        const proper = mention?.form === 'name' && doc.entities[mention.entity]?.kind !== 'country';
        const near = !behind || isBehind(doc, mention?.first ?? 0, trigger);
        // `scandalul excursiei la X`: behind such a preposition it has been looked at already
        const object = !rules.placePrepositions.has(doc.folded[(mention?.first ?? 0) - 1] ?? '');
        const own = proper && near && object && mention.first > trigger && doc.clauseOf[mention.first] === clause;
        return own && !isAttached(doc, rules, row, timed, { said, met, moved }, trigger);
      });
      place = nearest(objects, (row) => doc.mentions[row]?.first ?? 0, trigger);
    }
    if (place < 0) {
      const border = borderPlace(doc, rules, extent, clause);
      if (border >= 0) return { place: border, time, inferred };
    }
    const where = doc.mentions[place];
    return { place: where ? sides.region(where) : -1, time, inferred };
  };
  return { around };
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

function group(keys: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  keys.forEach((key, row) => {
    if (key < 0) return;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  });
  return groups;
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
