/**
 * The rest of the news, of types beyond PLOVER (`+APPOINT`, `+DEATH` …): told where no PLOVER rule has read the verb or the
 * noun, by the same tables and the same judgement of status.
 */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import { type EventType, isPlover } from '../record.js';
import type { Candidate } from './candidate.js';
import { nounEvents } from './nouns.js';
import type { ParticipantReader } from './participants.js';
import type { Shaped } from './shape.js';
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
  const read = new Set(plover.filter(isComplete).map(({ token }) => token));
  const verbs = verbEvents(doc, own, slots, parties);
  const nouns = nounEvents(doc, own, slots, parties, verbs);
  return [...verbs.candidates, ...nouns.candidates]
    .filter((one) => !read.has(one.token) && !isGeneral(doc, one) && !isMentioned(doc, rules, one))
    .map((one) => withSubjectBehind(doc, one))
    .filter(({ rule, recipients }) => !rule.predicate || recipients.some((side) => named(doc.mentions).has(side)));
}

/** A rule that lacks the side it asks for tells of nothing: another may tell `legea a fost promulgată`. */
const isComplete = ({ rule, actors, recipients }: Candidate): boolean =>
  (!rule.needsActor || actors.length > 0) && (!rule.needsRecipient || recipients.length > 0);

/** Entities that are called by a name somewhere. */
const named = oncePer(
  (mentions: StatementsDoc['mentions']): ReadonlySet<number> =>
    new Set(mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity)),
);

/**
 * `a fost numit la conducere comisarul X`: where the tree found no subject, it is the first person behind a passive who is not whose or by whom
 * something is; nobody told of before.
 */
function withSubjectBehind(doc: StatementsDoc, candidate: Candidate): Candidate {
  const clause = doc.clauses[candidate.clause];
  if (candidate.nominal || !clause || clause.voice !== 'passive' || clause.subject || !isPublic(candidate.rule.type))
    return candidate;
  for (let token = clause.end; token < Math.min(doc.count, clause.end + BEHIND); token++) {
    if (doc.unitOf[token] !== clause.unit) continue;
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.verbForm === 'fin' || morph?.upos === 'SCONJ') break;
    const people = doc.who(token).filter((row) => doc.entities[row]?.kind === 'person' && named(doc.mentions).has(row));
    if (people.length === 0) continue;
    const front = doc.morph[doc.xpos[token - 1] as number]?.upos;
    if (front === 'ADP' || front === 'DET' || morph?.case === 'oblique') break;
    return { ...candidate, recipients: people.filter((row) => !candidate.actors.includes(row)) };
  }
  return candidate;
}

/** Tokens behind a passive among which its subject may stand. */
const BEHIND = 14;

/** `directorul este numit de consiliu`, `legile se adoptă în plen`: what holds for anybody is no happening. */
function isGeneral(doc: StatementsDoc, { rule, clause, nominal, recipients }: Candidate): boolean {
  const row = nominal ? undefined : doc.clauses[clause];
  if (row?.tense !== 'present' || row.mood !== 'indicative' || row.voice === 'active') return false;
  if (rule.planned || !isPublic(rule.type)) return false;
  return !recipients.some((side) => NAMED.test(doc.entities[side]?.name ?? ''));
}

const NAMED = /^\p{Lu}/u;

/** `după alegeri`, `a aprobat preluarea firmei`: what is only spoken of, or decided on. */
const isMentioned = (doc: StatementsDoc, rules: EventRules, candidate: Candidate): boolean =>
  candidate.nominal &&
  candidate.occurs !== true &&
  ((candidate.rule.type === '+ELECT' && candidate.recipients.length === 0) ||
    (isPublic(candidate.rule.type) && isDecision(rules, doc.clauses[candidate.clause]?.lemma ?? '')));

const isDecision = (rules: EventRules, lemma: string): boolean =>
  rules.decisive.has(lemma) && !rules.announcing.has(lemma);

const PUBLIC: ReadonlySet<EventType> = new Set<EventType>(['+APPOINT', '+ELECT', '+LEGISLATE', '+DEAL']);
const isPublic = (type: EventType): boolean => PUBLIC.has(type);

interface Setting {
  readonly place: number;
  readonly time: number;
  readonly inferred: Readonly<Record<string, string>>;
}

/**
 * Of an appointment, a law or a purchase the places beside it are those of what it is about; only where nobody is named does the place
 * tell whose election or law it is. Its time is a day or so, told in its own clause.
 */
export function withOwnSetting<T extends Setting>(
  doc: StatementsDoc,
  { type, actors, recipients }: Shaped,
  around: T,
): T {
  if (!isPublic(type)) return around;
  const { place: _p, time: _t, ...inferred } = around.inferred;
  const bare = actors.length + recipients.length === 0;
  const { from, until } = doc.times[around.time] ?? { from: null, until: null };
  const long = from !== null && until !== null && Date.parse(until.slice(0, 10)) - Date.parse(from.slice(0, 10)) > YEAR;
  const loose = 'time' in around.inferred || long;
  return { ...around, place: bare ? around.place : -1, time: loose ? -1 : around.time, inferred };
}

const YEAR = 366 * 24 * 3600 * 1000;

const furtherRules = oncePer((rules: EventRules): EventRules => ({ ...rules, ...rules.further }));

/** Happenings that nobody need be named in, if it is said where or when. */
const BARE: ReadonlySet<EventType> = new Set<EventType>(['+ACCIDENT', '+DISASTER', '+ELECT', '+LEGISLATE']);

export const isBare = (type: EventType): boolean => BARE.has(type);

/** PLOVER's events apart from the others: neither speaks for or against the other. */
export function partsOf<T extends { readonly type: EventType }>(events: readonly T[]): [plover: T[], further: T[]] {
  return [events.filter(({ type }) => isPlover(type)), events.filter(({ type }) => !isPlover(type))];
}
