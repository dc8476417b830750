/**
 * The rest of the news, of types beyond PLOVER (`+APPOINT`, `+DEATH` …): told where no PLOVER rule has read the verb or the
 * noun, by the same tables and the same judgement of status.
 */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import { type EventType, isPlover } from '../record.js';
import type { Candidate } from './candidate.js';
import { isDoubted } from './further-doubts.js';
import { isPublicNews, withSubjectBehind } from './further-public.js';
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
  const read = new Set(plover.filter((one) => !one.rule.latent && isComplete(one)).map(({ token }) => token));
  const verbs = verbEvents(doc, own, slots, parties);
  const nouns = nounEvents(doc, own, slots, parties, verbs);
  return [...verbs.candidates, ...nouns.candidates]
    .filter((one) => !read.has(one.token) && !one.rule.latent && !isDoubted(doc, rules, one))
    .map((one) => withSubjectBehind(doc, one))
    .filter((one) => isPublicNews(doc, rules, one));
}

/** A rule that lacks the side it asks for tells of nothing: another may tell `legea a fost promulgată`. */
const isComplete = ({ rule, actors, recipients, nominal }: Candidate): boolean =>
  (actors.length > 0 || (!rule.needsActor && (nominal || rule.agentless))) &&
  (!rule.needsRecipient || recipients.length > 0);

const furtherRules = oncePer((rules: EventRules): EventRules => ({ ...rules, ...rules.further }));

/** Happenings that nobody need be named in, if it is said where or when. */
const BARE: ReadonlySet<EventType> = new Set<EventType>([
  '+ACCIDENT',
  '+DISASTER',
  '+ELECT',
  '+LEGISLATE',
  '+INDICATOR',
]);

export const isBare = (type: EventType): boolean => BARE.has(type);

/** PLOVER's events apart from the others: neither speaks for or against the other. */
export function partsOf<T extends { readonly type: EventType }>(events: readonly T[]): [plover: T[], further: T[]] {
  return [events.filter(({ type }) => isPlover(type)), events.filter(({ type }) => !isPlover(type))];
}
