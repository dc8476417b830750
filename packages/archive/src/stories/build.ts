import type { Span } from '@cronicar/reader';
import type { CopyLink } from '../copies/link.js';
import { copyLink } from '../copies/link.js';
import { independentOrigins, type Origin, originsOf } from '../copies/origins.js';
import { eventLinks, IN_ONE_STORY } from '../events/links.js';
import type { EventFact, ReportFacts } from '../facts/facts.js';
import { statementLinks } from '../statements/links.js';
import { isoOfDay, publishedRange } from '../text/days.js';
import { clusterFacts, type FactLink, keyOf } from './clusters.js';
import type { Telling } from './disagreements.js';
import { storyEvents } from './events.js';
import type { Member, ReportLink } from './pair.js';
import { storyPromises } from './promises.js';
import { storyStatements } from './statements.js';
import type { FactRef, Overrides, Story, StoryReport } from './story.js';
import { looseDisagreements, tollSeries } from './tolls.js';

/** A report of the story, with its words. */
export interface StoryMember extends Member {
  readonly text: string;
  readonly file?: string | null;
}

export interface StoryPair {
  readonly a: string;
  readonly b: string;
  readonly link: ReportLink;
}

/** What the tellers of one story share, before it is laid out. */
export interface StoryView {
  /** In order of time, then of id. */
  readonly members: readonly StoryMember[];
  readonly byId: ReadonlyMap<string, StoryMember>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly rejected: ReadonlySet<string>;
}

/**
 * One story of its reports: who copied whom, which facts are one, on whose word, where they disagree, how counts changed,
 * what was promised. `later` are reports after it that may tell what became of promises. The order of everything given is
 * all one; members stay as they came.
 */
export function buildStory(
  members: readonly StoryMember[],
  pairs: readonly StoryPair[],
  overrides: Overrides = {},
  later: readonly ReportFacts[] = [],
): Story {
  const byId = new Map(members.map((member) => [member.facts.report, member]));
  const copies = pairs.flatMap(({ link }) => link.copy ?? []);
  const inTime = [...members].sort(byTime);
  const origins = originsOf(
    members.map(({ facts, print }) => ({
      id: facts.report,
      published: facts.published,
      outlet: facts.outlet,
      credits: print.credits,
    })),
    copies,
  );
  const rejected = new Set((overrides.rejected ?? []).map(keyOf));
  const view: StoryView = { members: inTime, byId, origins, rejected };
  const links = exactCopies(copies, view);
  const nearest = nearestPairs(pairs);
  const looked = new Set(nearest.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  const compared = (a: string, b: string) => looked.has(`${a}\n${b}`);
  const linked = linkedFacts(nearest, byId);
  const events = storyEvents(
    view,
    clusterFacts(refs(view, 'events'), linked.events, overrides, compared),
    linked.reasons,
  );
  const statements = storyStatements(
    view,
    clusterFacts(refs(view, 'statements'), linked.statements, overrides, compared),
  );
  const first = inTime[0]?.facts;
  return {
    format: 'cronicar.story/1',
    id: first?.report ?? '',
    title: inTime.find(({ facts }) => facts.title !== null)?.facts.title ?? inTime[0]?.facts.opening ?? null,
    ...occasion(view),
    reports: inTime.map((member) => reportOf(member, view, links)),
    independentOrigins: independentOrigins(origins.values()),
    events,
    statements,
    disagreements: looseDisagreements(view, events),
    tolls: tollSeries(view),
    promises: storyPromises(view, events, later),
  };
}

/** Of each copy and what it copied, how many words and which: stored links have shares only from the prints. */
function exactCopies(links: readonly CopyLink[], { origins, byId }: StoryView): CopyLink[] {
  return links.flatMap((link) => {
    if (origins.get(link.a)?.copyOf !== link.b && origins.get(link.b)?.copyOf !== link.a) return [];
    const [x, y] = [byId.get(link.a), byId.get(link.b)];
    if (link.kind === 'translation' || !x || !y) return [link];
    return (
      copyLink({ id: link.a, print: x.print, text: x.text }, { id: link.b, print: y.print, text: y.text }) ?? [link]
    );
  });
}

/** Each report is held against those nearest to it: in a story of hundreds not all with all. */
const NEAREST = 10;

/** The strongest links of each report. */
function nearestPairs(pairs: readonly StoryPair[]): StoryPair[] {
  const sorted = pairs
    .filter(({ link }) => link.story !== null)
    .sort((x, y) => y.link.score - x.link.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
  const counts = new Map<string, number>();
  return sorted.filter(({ a, b }) => {
    const [ofA, ofB] = [counts.get(a) ?? 0, counts.get(b) ?? 0];
    if (ofA >= NEAREST && ofB >= NEAREST) return false;
    counts.set(a, ofA + 1);
    counts.set(b, ofB + 1);
    return true;
  });
}

function linkedFacts(pairs: readonly StoryPair[], byId: ReadonlyMap<string, StoryMember>) {
  const events: FactLink[] = [];
  const statements: FactLink[] = [];
  const reasons = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    const [x, y] = [byId.get(a), byId.get(b)];
    if (!x || !y) continue;
    for (const found of eventLinks(x.facts, y.facts, IN_ONE_STORY)) {
      const refA = { report: found.a, fact: found.eventA };
      const refB = { report: found.b, fact: found.eventB };
      events.push({ a: refA, b: refB, score: found.score });
      for (const ref of [refA, refB]) {
        const known = reasons.get(keyOf(ref)) ?? new Set();
        for (const reason of found.reasons) known.add(reason);
        reasons.set(keyOf(ref), known);
      }
    }
    for (const { a: p, b: q, statementA, statementB, score } of statementLinks(x.facts, y.facts))
      statements.push({ a: { report: p, fact: statementA }, b: { report: q, fact: statementB }, score });
  }
  return { events, statements, reasons };
}

function refs({ members, rejected }: StoryView, kind: 'events' | 'statements'): FactRef[] {
  return members
    .flatMap(({ facts }) => facts[kind].map(({ id }) => ({ report: facts.report, fact: id })))
    .filter((ref) => !rejected.has(keyOf(ref)));
}

/** The days most reports begin with, else those of publication. */
function occasion({ members }: StoryView): { from: string; until: string } {
  const published = members.map(({ facts }) => facts.published.slice(0, 10)).sort();
  const days = members.flatMap(({ facts }) =>
    facts.events
      .filter((event) => event.lead && isOfNow(event, facts))
      .flatMap(({ from, until }) => (from === null || until === null ? [] : [from, until])),
  );
  if (days.length === 0) return { from: published[0] ?? '', until: published.at(-1) ?? '' };
  return { from: isoOfDay(Math.min(...days)), until: isoOfDay(Math.max(...days)) };
}

function isOfNow({ from, until, status }: EventFact, { day }: ReportFacts): boolean {
  const done = status === 'happened' || status === 'ongoing';
  return done && from !== null && until !== null && until - from <= 2 && until >= day - 3 && until <= day;
}

function reportOf({ facts, file }: StoryMember, { origins }: StoryView, links: readonly CopyLink[]): StoryReport {
  const origin = origins.get(facts.report) as Origin;
  const link = links.find(
    ({ a, b }) => (a === facts.report && b === origin.copyOf) || (b === facts.report && a === origin.copyOf),
  );
  // `a` of a passage is this report, `b` the one it copied.
  const passages = (link?.passages ?? []).map((one) =>
    link?.a === facts.report ? one : { ...one, a: one.b, b: one.a },
  );
  return {
    id: facts.report,
    file: file ?? null,
    outlet: facts.outlet,
    title: facts.title,
    published: facts.published,
    language: facts.language,
    origin: origin.origin,
    originReason: origin.reason,
    copyOf: origin.copyOf,
    copiedShare: shareOf(link, facts.report),
    copySure: origin.sure,
    passages,
  };
}

/** Of a translation no word stands in the other. */
function shareOf(link: CopyLink | undefined, report: string): number | null {
  if (link === undefined || link.kind === 'translation') return null;
  return link.a === report ? link.shareOfA : link.shareOfB;
}

/** By the time of publication, then by id. */
export function byTime(a: StoryMember, b: StoryMember): number {
  const [x, y] = [publishedRange(a.facts.published), publishedRange(b.facts.published)];
  return x[0] - y[0] || (a.facts.report < b.facts.report ? -1 : a.facts.report > b.facts.report ? 1 : 0);
}

/** The words of a span, on one line. */
export function wordsAt({ text }: StoryMember, [from, until]: Span): string {
  return text.slice(from, until).replace(/\s+/g, ' ').trim();
}

export function tellingOf(member: StoryMember, event: EventFact): Telling {
  return { facts: member.facts, event, words: wordsAt(member, event.evidence) };
}
