/**
 * The rest of the news, of types beyond PLOVER (`+APPOINT`, `+DEATH` …): told where no PLOVER rule has read the verb or the
 * noun, by the same tables and the same judgement of status.
 */
import type { Entity, StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import { type EventType, isPlover } from '../record.js';
import type { Candidate } from './candidate.js';
import type { Told } from './merge.js';
import { nounEvents } from './nouns.js';
import type { ParticipantReader } from './participants.js';
import type { SlotReader } from './slots.js';
import { verbEvents } from './verbs.js';

export function furtherEvents(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  parties: ParticipantReader,
  plover: readonly Candidate[],
): Candidate[] {
  const own = furtherRules(rules);
  // A rule that tells of nothing by itself leaves the verb to others.
  const read = new Set(plover.filter(({ rule }) => !rule.latent).map(({ token }) => token));
  const speakers = new Set(doc.statements.map(({ speaker }) => speaker));
  const verbs = verbEvents(doc, own, slots, parties);
  const nouns = nounEvents(doc, own, slots, parties, verbs);
  return [...verbs.candidates, ...nouns.candidates].filter(
    (one) =>
      !read.has(one.token) &&
      !one.rule.latent &&
      !isUnproven(doc, one) &&
      !isAnothers(doc, rules, one) &&
      !isSearcher(doc, rules, one) &&
      !isSpeaker(doc, one, speakers),
  );
}

/** What is told of somebody by name as a crime, outside a verdict, is an accusation. */
function isUnproven(doc: StatementsDoc, { rule, actors }: Candidate): boolean {
  return rule.type === '+CRIME' && actors.some((side) => isNamed(doc.entities[side]));
}

/** `nepotul șoferului, aflat pe scaun, a murit`: with no subject of its own, a verb of harm may tell of another in its sentence. */
function isAnothers(
  doc: StatementsDoc,
  rules: EventRules,
  { rule, clause, token, nominal, recipients }: Candidate,
): boolean {
  const row = doc.clauses[clause];
  if (!HARM.has(rule.type) || nominal || !row || row.subject || row.object || row.mood !== 'indicative') return false;
  const from = Math.max(0, token - NEAR);
  for (let at = token - 1; at >= from && doc.sentenceOf[at] === doc.sentenceOf[token]; at--) {
    const morph = doc.morph[doc.xpos[at] as number];
    const fits = morph?.upos === 'NOUN' && morph.case !== 'oblique' && morph.number === row.number;
    if (!fits || !rules.people.has(doc.foldedLemmas[at] as string)) continue;
    const named = [0, 1, 2, 3].some((step) => doc.who(at + step).some((side) => recipients.includes(side)));
    if (!named) return true;
  }
  return false;
}

/** `anchetatorii iau în calcul că au murit de frig`: with no subject of its own, a death is not that of those who look into it. */
function isSearcher(
  doc: StatementsDoc,
  rules: EventRules,
  { rule, clause, token, nominal, recipients }: Candidate,
): boolean {
  if (rule.type !== '+DEATH' || nominal || doc.clauses[clause]?.subject) return false;
  for (let at = token - 1; at >= Math.max(0, token - NEAR); at--) {
    const lemma = doc.foldedLemmas[at] as string;
    const searching = rules.investigators.has(lemma) || rules.powers.has(lemma) || rules.classes.rescuers?.has(lemma);
    if (searching && doc.who(at).some((side) => recipients.includes(side))) return true;
  }
  return false;
}

/** `șeful salvatorilor a spus …; trupul bărbatului a fost găsit`: who speaks in a report is not who a description says has died. */
function isSpeaker(doc: StatementsDoc, { rule, token, recipients }: Candidate, speakers: ReadonlySet<number>): boolean {
  return rule.type === '+DEATH' && recipients.some((side) => speakers.has(side) && !isNamedAround(doc, side, token));
}

function isNamedAround(doc: StatementsDoc, side: number, token: number): boolean {
  for (let at = Math.max(0, token - NEAR); at < Math.min(doc.count, token + NEAR); at++) {
    const named = doc.morph[doc.xpos[at] as number]?.upos === 'PROPN' && doc.sentenceOf[at] === doc.sentenceOf[token];
    if (named && doc.who(at).includes(side)) return true;
  }
  return false;
}

/** Tokens around a verb among which those it may tell of are looked for. */
const NEAR = 40;

const HARM: ReadonlySet<EventType> = new Set<EventType>(['+DEATH', '+ACCIDENT']);

/** `ultimul termen a fost în iunie, iar judecătorii au amânat …`: the time of one clause is not that of another with its own subject. */
const withoutTime = (doc: StatementsDoc, event: Told): Told => {
  const row = event.nominal ? undefined : doc.clauses[event.clause];
  const inferred = 'time' in event.inferred && row?.link === 'coordinate' && row.subject !== null;
  if (!inferred) return event;
  const { time: _, ...rest } = event.inferred;
  return { ...event, time: -1, inferred: rest };
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

/** Without deaths that an attack in the same sentence tells of, and states that are not meant. */
export function ownFacts(doc: StatementsDoc, plover: readonly Told[], further: readonly Told[]): Told[] {
  const killed = new Map<number, Set<number>>();
  for (const { type, token, recipients } of plover) {
    if (type !== 'ASSAULT') continue;
    const sentence = doc.sentenceOf[token] as number;
    const known = killed.get(sentence) ?? new Set<number>();
    for (const side of recipients) known.add(side);
    killed.set(sentence, known);
  }
  return further
    .map((event) => withoutTime(doc, withoutWhole(doc, event)))
    .filter(({ type, status, token, recipients }) => {
      const known = type === '+DEATH' && status !== 'denied' ? killed.get(doc.sentenceOf[token] as number) : undefined;
      return !known || !recipients.every((side) => known.has(side));
    });
}

const isNamed = (entity: Entity | undefined): boolean =>
  entity !== undefined && entity.kind !== 'group' && /^\p{Lu}/u.test(entity.name);

const furtherRules = oncePer((rules: EventRules): EventRules => ({ ...rules, ...rules.further }));

/** Happenings that nobody need be named in, if it is said where or when. */
const BARE: ReadonlySet<EventType> = new Set<EventType>(['+ACCIDENT', '+DISASTER', '+ELECT']);

export const isBare = (type: EventType): boolean => BARE.has(type);

/** PLOVER's events apart from the others: neither speaks for or against the other. */
export function partsOf<T extends { readonly type: EventType }>(events: readonly T[]): [plover: T[], further: T[]] {
  return [events.filter(({ type }) => isPlover(type)), events.filter(({ type }) => !isPlover(type))];
}
