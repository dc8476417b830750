/** Who stands against whom, who was hurt and where: what reports of one occasion begin with, whatever they make of it. */
import { agencyNamed } from '../copies/agencies.js';
import { statusClass, typeFamily } from '../events/types.js';
import type { EventFact, ReportFacts } from '../facts/facts.js';
import { languageOf } from '../languages/index.js';
import { isHomeCapital, samePlace } from './shared.js';

/** What is older is background in a report, not its occasion. */
const FRESH_DAYS = 3;

export function isFresh(event: EventFact, { day }: ReportFacts): boolean {
  return event.until === null || event.until >= day - FRESH_DAYS || statusClass(event) === 'ahead';
}

/** Both begin with counting the same: the dead of one state, or of a place both name. */
export function sameToll(a: ReportFacts, b: ReportFacts, placed: boolean): boolean {
  const leads = (facts: ReportFacts) =>
    facts.figures.filter((figure) => figure.lead && !figure.past && figure.toll !== null);
  return leads(a).some((x) =>
    leads(b).some(
      (y) =>
        x.toll === y.toll &&
        (x.unit === y.unit || x.unit === 'people' || y.unit === 'people') &&
        (x.country === y.country ? x.country !== null || placed : (x.country === null || y.country === null) && placed),
    ),
  );
}

/** Both begin with counting the same, and no count agrees. */
export function tollsClash(a: ReportFacts, b: ReportFacts): boolean {
  const leads = (facts: ReportFacts) => facts.figures.filter(({ lead, past, toll }) => lead && !past && toll !== null);
  const pairs = leads(a).flatMap((x) => leads(b).flatMap((y) => (x.toll === y.toll ? [[x, y] as const] : [])));
  return pairs.length > 0 && !pairs.some(([x, y]) => x.low <= y.high && y.low <= x.high);
}

/** Both begin with force between the same two states. */
export function sameSides(a: ReportFacts, b: ReportFacts): boolean {
  const pairs = (facts: ReportFacts) =>
    facts.events
      .filter((event) => event.lead && isFresh(event, facts) && typeFamily(event.type) === 'force')
      .map((event) => statesOf(facts, event))
      .filter((states) => states.length === 2)
      .map((states) => states.join(' '));
  const others = new Set(pairs(b));
  return pairs(a).some((pair) => others.has(pair));
}

function statesOf(facts: ReportFacts, event: EventFact): string[] {
  const states = new Set([...event.actors, ...event.recipients].map((index) => facts.parties[index]?.country ?? null));
  states.delete(null);
  return ([...states] as string[]).sort();
}

/** Both begin with the same two states, of whomever in them. */
export function sameStates(a: ReportFacts, b: ReportFacts): boolean {
  const states = (facts: ReportFacts) => {
    const home = languageOf(facts.language)?.homeStates ?? [];
    const lead = facts.parties.filter(
      ({ kind, lead, name }) => lead && kind !== 'source' && agencyNamed(name) === null,
    );
    return new Set(lead.flatMap(({ country }) => (country === null || home.includes(country) ? [] : [country])));
  };
  const others = states(b);
  return [...states(a)].filter((state) => others.has(state)).length >= 2;
}

/** Both begin at a place, and the other names it nowhere. */
export function otherPlaces(a: ReportFacts, b: ReportFacts): boolean {
  const leads = (facts: ReportFacts) =>
    facts.parties.some((one) => one.kind === 'place' && one.lead && one.named && !isHomeCapital(one, facts));
  return a.language === b.language && leads(a) && leads(b);
}

/** Each begins at a place that the other names nowhere: one of them alone may only say where somebody spoke. */
export function eachElsewhere(a: ReportFacts, b: ReportFacts): boolean {
  return isElsewhere(a, b) && isElsewhere(b, a);
}

function isElsewhere(a: ReportFacts, b: ReportFacts): boolean {
  return a.parties.some(
    (one) =>
      one.kind === 'place' &&
      one.lead &&
      one.named &&
      !isHomeCapital(one, a) &&
      !one.words.every((word) => b.titleWords.includes(word)) &&
      !b.parties.some((other) => samePlace(one, other)),
  );
}
