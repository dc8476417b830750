import type { EventStatus } from '@cronicar/reader';
import { IN_ONE_STORY } from '../events/links.js';
import { sameEvent } from '../events/same-event.js';
import { statusClass } from '../events/types.js';
import type { EventFact, Party } from '../facts/facts.js';
import { matchParties } from '../facts/same-party.js';
import { isoOfDay } from '../text/days.js';
import { type StoryMember, type StoryView, tellingOf, wordsAt } from './build.js';
import { keyOf } from './clusters.js';
import { type Counted, eventDisagreements, figureDisagreements, type Telling, whoBegan } from './disagreements.js';
import { originsAmong, sourceNames, sourceWays } from './sources.js';
import type { Disagreement, FactRef, NamedParty, StoryEvent } from './story.js';

/** One event of the story with those who tell it, in order of time. */
interface Cluster {
  readonly id: string;
  readonly tellers: readonly { readonly member: StoryMember; readonly event: EventFact }[];
}

/** The merged events of a story, those that most origins tell first. */
export function storyEvents(
  view: StoryView,
  groups: readonly (readonly FactRef[])[],
  reasons: ReadonlyMap<string, ReadonlySet<string>>,
): StoryEvent[] {
  const clusters = groups.map((group) => clusterOf(group, view));
  const tellings = clusters.map(({ tellers }) => tellers.map(({ member, event }) => tellingOf(member, event)));
  const began = beganDisagreements(tellings);
  const events = clusters.map((cluster, i) => {
    const told = tellings[i] as Telling[];
    const disagreements = [
      ...eventDisagreements(told, disputing(cluster, clusters, tellings)),
      ...figureDisagreements(countsOf(cluster)),
      ...(began.get(i) ?? []),
    ];
    return eventOf(cluster, view, disagreements, reasons);
  });
  return events.sort(
    (x, y) =>
      y.independentOrigins - x.independentOrigins ||
      y.members.length - x.members.length ||
      (x.firstSeen < y.firstSeen ? -1 : x.firstSeen > y.firstSeen ? 1 : 0) ||
      (x.members[0]?.span[0] ?? 0) - (y.members[0]?.span[0] ?? 0) ||
      (x.id < y.id ? -1 : 1),
  );
}

function clusterOf(group: readonly FactRef[], { members }: StoryView): Cluster {
  const wanted = new Set(group.map(keyOf));
  const tellers = members.flatMap((member) =>
    member.facts.events
      .filter((event) => wanted.has(keyOf({ report: member.facts.report, fact: event.id })))
      .map((event) => ({ member, event })),
  );
  const first = tellers[0];
  return { id: `${first?.member.facts.report}.${first?.event.id}`, tellers };
}

function eventOf(
  { id, tellers }: Cluster,
  view: StoryView,
  disagreements: readonly Disagreement[],
  reasons: ReadonlyMap<string, ReadonlySet<string>>,
): StoryEvent {
  const reports = tellers.map(({ member }) => member.facts.report);
  const independentOrigins = originsAmong(reports, view);
  const sources = tellers.map(({ member, event }) => ({ facts: member.facts, sources: event.sources }));
  const parties = (of: (event: EventFact) => readonly number[]) =>
    unite(tellers.flatMap(({ member, event }) => of(event).map((index) => member.facts.parties[index] as Party)));
  const why = tellers.flatMap(({ member, event }) => [
    ...(reasons.get(keyOf({ report: member.facts.report, fact: event.id })) ?? []),
  ]);
  return {
    id,
    type: mostCommon(tellers.map(({ event }) => event.type)) as StoryEvent['type'],
    mode: mostCommon(tellers.flatMap(({ event }) => event.mode ?? [])) ?? null,
    theme: mostCommon(tellers.flatMap(({ event }) => event.theme ?? [])) ?? null,
    actors: parties(({ actors }) => actors),
    recipients: parties(({ recipients }) => recipients),
    place: parties(({ place }) => (place === null ? [] : [place]))[0] ?? null,
    ...daysOf(tellers.map(({ event }) => event)),
    status: statusOf(tellers.map(({ event }) => event.status)),
    members: tellers.map(({ member, event }) => ({
      report: member.facts.report,
      event: event.id,
      words: wordsAt(member, event.evidence),
      span: event.evidence,
    })),
    independentOrigins,
    singleSource: independentOrigins === 1,
    sources: sourceNames(sources),
    ways: sourceWays(sources, view),
    firstSeen: tellers[0]?.member.facts.published ?? '',
    lastSeen: tellers.at(-1)?.member.facts.published ?? '',
    disagreements,
    reasons: [...new Set(why)].sort(),
  };
}

/** Everybody named, each once, states and named ones before crowds. */
function unite(parties: readonly Party[]): NamedParty[] {
  const known: Party[] = [];
  for (const party of [...parties].sort((a, b) => Number(b.named) - Number(a.named))) {
    const at = known.findIndex((other) => other.name === party.name || isOne(other, party));
    if (at < 0) known.push(party);
    else if (party.words.length > (known[at] as Party).words.length && party.kind === known[at]?.kind)
      known[at] = party;
  }
  return known.map(({ name, country }) => ({ name, country }));
}

function isOne(a: Party, b: Party): boolean {
  const match = matchParties(a, b);
  return match === 'identity' || ((match === 'unknown' || match === 'state') && !b.named);
}

/** The narrowest days told. */
function daysOf(events: readonly EventFact[]): { from: string | null; until: string | null } {
  const dated = events.flatMap(({ from, until }) => (from === null || until === null ? [] : [{ from, until }]));
  dated.sort((a, b) => a.until - a.from - (b.until - b.from) || a.from - b.from);
  const best = dated[0];
  return { from: best ? isoOfDay(best.from) : null, until: best ? isoOfDay(best.until) : null };
}

/** What most say; that it happened before that it was denied. */
function statusOf(statuses: readonly EventStatus[]): EventStatus {
  const kept = statuses.filter((status) => status !== 'denied');
  return (mostCommon(kept.length > 0 ? kept : statuses) ?? 'happened') as EventStatus;
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function countsOf({ tellers }: Cluster): Counted[] {
  return tellers.flatMap(({ member, event }) =>
    event.figures.flatMap((index) => {
      const figure = member.facts.figures[index];
      return figure ? [{ facts: member.facts, figure, words: wordsAt(member, figure.span) }] : [];
    }),
  );
}

/** Tellings outside the cluster that contradict it: where it is denied those that say it happened, and the other way. */
function disputing(cluster: Cluster, clusters: readonly Cluster[], tellings: readonly Telling[][]): Telling[] {
  return clusters.flatMap((other, i) =>
    other === cluster
      ? []
      : (tellings[i] as Telling[]).filter((telling) =>
          cluster.tellers.some(({ member, event }) => contradict({ facts: member.facts, event }, telling)),
        ),
  );
}

/** One says it happened, the other denies it: as the record has it, or because both would be one event but for that. */
function contradict(a: Omit<Telling, 'words'>, b: Omit<Telling, 'words'>): boolean {
  const classes = [statusClass(a.event), statusClass(b.event)];
  if (!classes.includes('denied') || !classes.includes('done')) return false;
  if (a.facts.report === b.facts.report)
    if (a.event.disputes.includes(b.event.id) || b.event.disputes.includes(a.event.id)) return true;
  const happened = (one: Omit<Telling, 'words'>) => ({ ...one, event: { ...one.event, status: 'happened' as const } });
  const { same, reasons } = sameEvent(happened(a), happened(b), IN_ONE_STORY);
  // That soldiers did one thing is no answer to a denial that they did another.
  return same && (reasons.includes('words') || reasons.includes('numbers'));
}

/** Who began, on the clash between the two that accuse each other; where no report tells of a clash, on their attacks. */
function beganDisagreements(tellings: readonly (readonly Telling[])[]): Map<number, Disagreement[]> {
  const force = tellings.map((told) => told.filter(({ event, facts }) => isAttack(event) && isFresh(event, facts.day)));
  const began = new Map<number, Disagreement[]>();
  for (const { states, disagreement } of whoBegan(force.flat())) {
    const sides = force.map((told) => sidesOf(told, states));
    const clash = sides.includes(2) ? 2 : 1;
    for (const [i, count] of sides.entries())
      if (count === clash) began.set(i, [...(began.get(i) ?? []), disagreement]);
  }
  return began;
}

/** How many of the states act in what is told. */
function sidesOf(told: readonly Telling[], states: readonly string[]): number {
  const acting = told.map(({ facts, event }) => event.actors.map((index) => facts.parties[index]?.country ?? ''));
  return Math.max(0, ...acting.map((actors) => states.filter((state) => actors.includes(state)).length));
}

function isAttack({ type }: EventFact): boolean {
  return type === 'ASSAULT';
}

function isFresh({ until }: EventFact, day: number): boolean {
  return until === null || until >= day - 7;
}
