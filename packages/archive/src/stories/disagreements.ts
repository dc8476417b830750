import { agencyNamed } from '../copies/agencies.js';
import { statusClass } from '../events/types.js';
import type { EventFact, FigureFact, Party, ReportFacts } from '../facts/facts.js';
import type { Toll } from '../languages/index.js';
import type { Disagreement } from './story.js';

/** An event as one report of the story tells it. */
export interface Telling {
  readonly facts: ReportFacts;
  readonly event: EventFact;
  readonly words: string;
}

/** A figure as one report gives it. */
export interface Counted {
  readonly facts: ReportFacts;
  readonly figure: FigureFact;
  readonly words: string;
}

interface Claim {
  readonly value: string;
  readonly report: string;
  readonly words: string;
  readonly sources: readonly string[];
}

/** What the tellings of one event can't both have right: when, where, and whether at all. */
export function eventDisagreements(tellings: readonly Telling[], disputedBy: readonly Telling[]): Disagreement[] {
  return [...timeDisagreement(tellings), ...placeDisagreement(tellings), ...statusDisagreement(tellings, disputedBy)];
}

function claimOf(telling: Telling, value: string): Claim {
  return {
    value,
    report: telling.facts.report,
    words: telling.words,
    sources: telling.event.sources.map((index) => (telling.facts.parties[index] as Party).name),
  };
}

/** Claims with the same value together, in the order they come in; null if all agree. */
function disagreement(slot: string, claims: readonly Claim[], always: readonly string[] = []): Disagreement[] {
  const values = [...new Set([...claims.map(({ value }) => value), ...always])];
  if (values.length < 2) return [];
  return [
    {
      slot,
      values: values.map((value) => {
        const of = claims.filter((claim) => claim.value === value);
        return {
          value,
          members: of.map(({ report, words }) => ({ report, words })),
          sources: [...new Set(of.flatMap(({ sources }) => sources))],
        };
      }),
    },
  ];
}

function timeDisagreement(tellings: readonly Telling[]): Disagreement[] {
  const dated = tellings.filter(({ event }) => event.time !== null && event.timeStated && event.from !== null);
  const clocks = dated.filter(({ event }) => clockOf(event) !== null);
  const minutes = clocks.map(({ event }) => clockOf(event) as number);
  if (minutes.length >= 2 && Math.max(...minutes) - Math.min(...minutes) >= 5)
    return disagreement(
      'time',
      clocks.map((telling) => claimOf(telling, telling.event.time as string)),
    );
  const apart = dated.some((x) => dated.some((y) => (x.event.from as number) > (y.event.until ?? y.event.from ?? 0)));
  if (!apart) return [];
  return disagreement(
    'time',
    dated.map((telling) => claimOf(telling, (telling.event.time as string).slice(0, 10))),
  );
}

/** Minutes since 1970 where a time of day is told. */
function clockOf({ time }: EventFact): number | null {
  const match = time === null ? null : /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(time);
  return match ? Date.parse(`${match[1]}T${match[2]}:${match[3]}:00Z`) / 60_000 : null;
}

/** Two places of one language that are neither a state nor spelled alike. */
function placeDisagreement(tellings: readonly Telling[]): Disagreement[] {
  const placed = tellings.flatMap((telling) => {
    const place = telling.event.place === null ? undefined : telling.facts.parties[telling.event.place];
    const stated = place !== undefined && place.kind !== 'country';
    return stated ? [{ telling, place }] : [];
  });
  const languages = new Set(placed.map(({ telling }) => telling.facts.language));
  return [...languages].flatMap((language) => {
    const of = placed.filter(({ telling }) => telling.facts.language === language);
    const names = new Map(of.map(({ place }) => [place.sounds, place.name]));
    return disagreement(
      'place',
      of.map(({ telling, place }) => claimOf(telling, names.get(place.sounds) as string)),
    );
  });
}

/** Who denies, and who says it; a denial of what nobody here says is listed with nobody on the other side. */
function statusDisagreement(tellings: readonly Telling[], disputedBy: readonly Telling[]): Disagreement[] {
  const claims = [...tellings, ...disputedBy].flatMap((telling) => {
    const status = statusClass(telling.event);
    if (status === 'denied') return [claimOf(telling, 'denied')];
    return status === 'done' ? [claimOf(telling, 'happened')] : [];
  });
  if (!claims.some(({ value }) => value === 'denied')) return [];
  return disagreement('status', claims, ['happened', 'denied']);
}

export interface Began {
  /** The two states that accuse each other. */
  readonly states: readonly string[];
  readonly disagreement: Disagreement;
}

/**
 * Who began: each of two sides says that the other attacked. Told on the word of the accused's enemy and the other way
 * round, so that two armies that merely fight are not in dispute.
 */
export function whoBegan(attacks: readonly Telling[]): Began[] {
  const claims = attacks.flatMap((telling) => {
    const attacker = stateOf(telling, telling.event.actors);
    const accuser = stateOf(telling, telling.event.sources);
    if (attacker === null || accuser === null || attacker.country === accuser.country) return [];
    if (statusClass(telling.event) !== 'done') return [];
    return [
      {
        ...claimOf(telling, attacker.country),
        attacker: attacker.country,
        accuser: accuser.country,
        name: attacker.name,
      },
    ];
  });
  const mutual = claims.filter((x) => claims.some((y) => y.attacker === x.accuser && y.accuser === x.attacker));
  const pairs = new Map<string, (typeof mutual)[number][]>();
  for (const claim of mutual) {
    const pair = [claim.attacker, claim.accuser].sort().join(' ');
    const known = pairs.get(pair) ?? [];
    // One claim a report and attacker is enough.
    if (!known.some(({ report, attacker }) => report === claim.report && attacker === claim.attacker))
      known.push(claim);
    pairs.set(pair, known);
  }
  // One name a state, as the first to tell it has it.
  const names = new Map(mutual.toReversed().map(({ attacker, name }) => [attacker, name]));
  return [...pairs].flatMap(([pair, of]) => {
    const claims = of.map((claim) => ({ ...claim, value: names.get(claim.attacker) as string }));
    return disagreement('actor', claims).map((one) => ({ states: pair.split(' '), disagreement: one }));
  });
}

/** The one state that acts or speaks, by its own name where the report names it. */
function stateOf({ facts, event }: Telling, indexes: readonly number[]): { country: string; name: string } | null {
  const parties = indexes.map((index) => facts.parties[index] as Party).filter(({ country }) => country !== null);
  const voices = indexes === event.sources ? parties.filter(({ name }) => agencyNamed(name) === null) : parties;
  const states = new Set(voices.map(({ country }) => country));
  const [country] = states;
  if (states.size !== 1 || country === undefined || country === null) return null;
  const named = facts.parties.find((party) => party.kind === 'country' && party.country === country);
  return { country, name: named?.name ?? country };
}

/** Counts of the same that can't all be right: ranges that don't meet. */
export function figureDisagreements(counted: readonly Counted[]): Disagreement[] {
  const groups: Counted[][] = [];
  for (const one of counted) {
    const group = groups.find((other) => other.every(({ figure }) => countAlike(figure, one.figure)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((of) => {
    const apart = of.some((x) => of.some((y) => x.figure.low > y.figure.high && x.facts.report !== y.facts.report));
    if (!apart) return [];
    const claims = of.map(({ facts, figure, words }) => ({
      value: numberOf(figure),
      report: facts.report,
      words,
      sources: figure.sources.map((index) => (facts.parties[index] as Party).name),
    }));
    const figures = of.map(({ figure }) => figure);
    const what = figures.find(({ toll }) => toll !== null)?.toll ?? figures[0]?.unit ?? figures[0]?.unitWord;
    return disagreement(`figure: ${what}`, claims);
  });
}

/** The killed soldiers of one state are not those of the other, nor the wounded. */
function countAlike(a: FigureFact, b: FigureFact): boolean {
  if (a.toll !== null && b.toll !== null && a.toll !== b.toll) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [x, y] = [whomOf(a), whomOf(b)];
  if (x === null || y === null) return a.toll !== null && a.toll === b.toll;
  return x === y;
}

/** Only people are killed and arrested, whatever they are called; evacuated are houses and streets too. */
const OF_PEOPLE: readonly (Toll | null)[] = ['killed', 'injured', 'arrested', 'missing', 'released', 'abducted'];

/** Who or what is counted, so that `cinci muncitori` may be held against `șapte persoane`. */
export function whomOf({ unit, unitWord, toll }: FigureFact): string | null {
  if (unit === 'protesters' || unit === 'civilians') return 'people';
  if (unit !== null || unitWord === null) return unit;
  return OF_PEOPLE.includes(toll) ? 'people' : unitWord;
}

function numberOf({ value, low, high, hedge }: FigureFact): string {
  if (value !== null) return String(value);
  return String(hedge === 'at-most' || hedge === 'less-than' ? high : low);
}
