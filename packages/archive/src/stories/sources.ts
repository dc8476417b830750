import { agencyNamed } from '../copies/agencies.js';
import { independentOrigins, type Origin } from '../copies/origins.js';
import type { Party, ReportFacts } from '../facts/facts.js';
import { matchParties } from '../facts/same-party.js';
import type { StoryView } from './build.js';
import type { SourceWay } from './story.js';

/** On whose word a fact of one report stands: who says it, not who passed it on. */
function speakersOf(facts: ReportFacts, sources: readonly number[]): Party[] {
  const parties = sources.map((index) => facts.parties[index] as Party);
  const voices = parties.filter(({ name, kind }) => kind !== 'organization' || agencyNamed(name) === null);
  // An agency that nobody else stands behind is itself the source.
  return voices.length > 0 ? voices : parties;
}

/** Everybody on whose word several reports have it, each once, by the fullest name. */
export function sourceNames(tellers: readonly { facts: ReportFacts; sources: readonly number[] }[]): string[] {
  const known: Party[] = [];
  for (const { facts, sources } of tellers) {
    for (const party of speakersOf(facts, sources)) {
      const at = known.findIndex((other) => other.name === party.name || matchParties(other, party) === 'identity');
      if (at < 0) known.push(party);
      else if (isFuller(party, known[at] as Party)) known[at] = party;
    }
  }
  return [...new Set(known.map(({ name }) => name))];
}

function isFuller(a: Party, b: Party): boolean {
  return a.words.length > b.words.length && a.kind === b.kind && a.kind === 'person';
}

/** The ways a fact came: speaker, agency or outlet whose words they are, outlets that printed them. */
export function sourceWays(
  tellers: readonly { facts: ReportFacts; sources: readonly number[] }[],
  { origins }: StoryView,
): SourceWay[] {
  const ways = new Map<
    string,
    { speaker: string | null; origin: string | null; outlets: Set<string>; reports: string[] }
  >();
  for (const { facts, sources } of tellers) {
    const origin = origins.get(facts.report)?.origin ?? null;
    const speakers: (Party | null)[] = sources.length === 0 ? [null] : speakersOf(facts, sources);
    for (const speaker of speakers) {
      const key = `${speaker?.sounds ?? ''}\n${origin ?? facts.report}`;
      const way = ways.get(key) ?? { speaker: speaker?.name ?? null, origin, outlets: new Set(), reports: [] };
      if (facts.outlet !== null) way.outlets.add(facts.outlet);
      if (!way.reports.includes(facts.report)) way.reports.push(facts.report);
      ways.set(key, way);
    }
  }
  return [...ways.values()].map((way) => ({ ...way, outlets: [...way.outlets] }));
}

/** Distinct origins among some reports of a story. */
export function originsAmong(reports: readonly string[], { origins }: StoryView): number {
  const distinct = [...new Set(reports)].flatMap((report) => origins.get(report) ?? []) as Origin[];
  return independentOrigins(distinct);
}
