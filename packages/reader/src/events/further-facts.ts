/** Facts beyond PLOVER as they are told: without times and sides that are not theirs, and without what a PLOVER event tells of. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { openingWords } from './conditions.js';
import type { Told } from './merge.js';

/** Without deaths that an attack in the same sentence tells of, and states that are not meant. */
export function ownFacts(
  doc: StatementsDoc,
  rules: EventRules,
  plover: readonly Told[],
  further: readonly Told[],
): Told[] {
  const killed = new Map<number, Set<number>>();
  for (const { type, token, recipients } of plover) {
    if (type !== 'ASSAULT') continue;
    const sentence = doc.sentenceOf[token] as number;
    const known = killed.get(sentence) ?? new Set<number>();
    for (const side of recipients) known.add(side);
    killed.set(sentence, known);
  }
  const facts: Told[] = [];
  for (const event of further) {
    const fact = withoutTime(doc, rules, withoutCourt(doc, rules, withoutWhole(doc, event)));
    const { type, status, token, recipients } = fact;
    const known = type === '+DEATH' && status !== 'denied' ? killed.get(doc.sentenceOf[token] as number) : undefined;
    if (!known || !recipients.every((side) => known.has(side))) facts.push(fact);
  }
  return facts;
}

/** `ultimul termen a fost în iunie, iar judecătorii au amânat …`: the time of one clause is not that of another with its own subject. */
const withoutTime = (doc: StatementsDoc, rules: EventRules, event: Told): Told => {
  const row = event.nominal ? undefined : doc.clauses[event.clause];
  const inferred = 'time' in event.inferred && row?.link === 'coordinate' && row.subject !== null;
  if (event.time < 0 || !(inferred || isHourAlone(doc, event.time) || isNext(doc, rules, event))) return event;
  const { time: _, ...rest } = event.inferred;
  return { ...event, time: -1, inferred: rest };
};

/** `în jurul orei 19.45`: of a day that was told before, most often not that of the report. */
const isHourAlone = (doc: StatementsDoc, time: number): boolean => {
  const found = doc.times[time];
  return found?.rule === 'clock' && found.from === doc.published.slice(0, 10);
};

/** `a amânat procesul pentru luni`: the day that something is put off to. */
const isNext = (doc: StatementsDoc, rules: EventRules, { type, time }: Told): boolean => {
  const first = doc.times[time]?.first ?? 0;
  return type === '+VERDICT' && [1, 2, 3].some((step) => rules.aboutPrepositions.has(doc.folded[first - step] ?? ''));
};

/** `a menținut decizia Tribunalului X`: a court below is none of those whom a ruling is about. */
const withoutCourt = (doc: StatementsDoc, rules: EventRules, event: Told): Told => {
  if (event.type !== '+VERDICT') return event;
  const isCourt = (name: string): boolean =>
    openingWords(name).some((word) => [...rules.courts].some((court) => word.startsWith(court)));
  return { ...event, recipients: event.recipients.filter((side) => !isCourt(doc.entities[side]?.name ?? '')) };
};

/** `statul american X, lovit de furtuni`: a state is not hit as a whole where its part is named. */
const withoutWhole = (doc: StatementsDoc, event: Told): Told => {
  const within = doc.entities[event.place];
  const isWhole = (side: number) =>
    side !== event.place && doc.entities[side]?.kind === 'country' && doc.entities[side].country === within?.country;
  return event.type === '+DISASTER' && event.recipients.some(isWhole)
    ? { ...event, recipients: event.recipients.filter((side) => !isWhole(side)) }
    : event;
};
