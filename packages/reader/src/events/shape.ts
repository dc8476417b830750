/** What an event read from one trigger amounts to in its statement and clause: type, mode, theme, status, and who speaks for whom. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import type { EventStatus, EventType, StatementAct } from '../record.js';
import type { Candidate } from './candidate.js';
import type { Cues } from './cues.js';
import { isBare } from './further.js';
import { spokenMode } from './modes.js';
import type { Sides } from './sides.js';
import type { SlotReader } from './slots.js';
import { isHostile, sameSide } from './verbs.js';

/** `se întâlnesc vineri`, `la reuniunea de săptămâna viitoare`: no verb says so, but the day is still to come. */
export function withComing(doc: StatementsDoc, event: Shaped, time: number): Shaped {
  const clause = doc.clauses[event.clause];
  const open = event.nominal ? !event.rule.verbal : clause?.tense === 'present' && !event.rule.verbal;
  const from = doc.times[time]?.from ?? '';
  const told = event.status === 'happened' || event.status === 'ongoing';
  if (!open || !told || event.reading.settled || !isAfter(doc, from)) return event;
  return { ...event, status: 'planned', inferred: { ...event.inferred, status: 'its time is to come' } };
}

/** `după o vizită la spital, Radu a plecat`: only who holds an office pays visits that are told of. */
function isGuest(doc: StatementsDoc, side: number): boolean {
  const entity = doc.entities[side];
  return entity?.kind === 'person' && (entity.roles.length > 0 || (entity.sector !== null && entity.sector !== 'CVL'));
}

/** `am ridicat sancțiunile`, says a minister: what a state does is done by the state, not by who speaks for it. */
export function withState(doc: StatementsDoc, sides: Sides, candidate: Candidate): Candidate {
  const clause = doc.clauses[candidate.clause];
  const speaker = candidate.actors.length === 1 ? (candidate.actors[0] as number) : -1;
  const entity = doc.entities[speaker];
  const collective = clause?.person === 1 && clause.number === 'plur' && !candidate.nominal;
  if (!collective || !MATERIAL.has(candidate.rule.type) || entity?.kind !== 'person' || entity.roles.length === 0)
    return candidate;
  const body = entity.roles.map((role) => role.of).find((of) => of >= 0) ?? -1;
  const union = doc.entities[body]?.sector === 'IGO' ? body : -1;
  const acts = entity.sector === 'GOV' || entity.sector === 'MIL' || doc.entities[body]?.sector === 'GOV';
  const country = entity.country ?? doc.entities[body]?.country ?? null;
  const state = union >= 0 ? union : acts && country ? sides.state(country, candidate.token, 'pronoun') : -1;
  if (state < 0 || candidate.recipients.includes(state)) return candidate;
  return { ...candidate, actors: [state], inferred: { ...candidate.inferred, actors: 'for whom the speaker says we' } };
}

/** Acts that take more than words. */
const MATERIAL: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'SANCTION']);

/** What a request, promise, threat or refusal is about. */
interface Content {
  readonly type: EventType;
  readonly mode: string | null;
}

export const isAfter = (doc: StatementsDoc, from: string): boolean =>
  from !== '' && from.slice(0, 10) > doc.published.slice(0, 10);

export interface Shaped extends Candidate {
  /** Tells of nothing unless it is threatened with. */
  readonly latent: boolean;
  readonly type: EventType;
  readonly mode: string | null;
  readonly theme: EventType | null;
  readonly status: EventStatus;
}

/** What is refused to whom it would have been done: `a refuzat să vândă Greciei`, but `a refuzat să-l demită`. */
const GIVEN: ReadonlySet<EventType> = new Set<EventType>([
  'AID',
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'CONCEDE',
  'SUPPORT',
]);

/** A promise to hurt is a threat; promises, requests and threats have statuses of their own. */
export function withTheme(
  candidate: Candidate,
  content: Content | null,
  inner: { readonly type: EventType; readonly recipients: readonly number[]; readonly negated: boolean } | undefined,
): Shaped {
  const { rule } = candidate;
  // `a cerut armatei să intervină`: an act that is nothing by itself is no theme of a request.
  const idle = rule.type === 'REQUEST' && content?.type === 'THREATEN';
  const theme = idle || (inner?.negated && isHostile(inner.type)) ? null : (content?.type ?? null);
  const hostile =
    theme !== null && (isHostile(theme) || theme === 'ACCUSE') && theme !== 'REJECT' && theme !== 'PROTEST';
  const type = rule.promise && hostile ? 'THREATEN' : rule.type;
  let status = candidate.reading.status;
  if (status === 'happened') {
    if (rule.promise) status = type === 'THREATEN' ? 'threatened' : 'promised';
    else if (type === 'REQUEST') status = 'requested';
    else if (type === 'THREATEN') status = 'threatened';
  }
  const borrow =
    candidate.recipients.length === 0 &&
    inner &&
    (rule.promise || type === 'THREATEN' || (type === 'REJECT' && GIVEN.has(inner.type)));
  return {
    rule,
    clause: candidate.clause,
    first: candidate.first,
    end: candidate.end,
    token: candidate.token,
    nominal: candidate.nominal,
    occurs: candidate.occurs === true,
    actors: candidate.actors,
    reading: candidate.reading,
    latent: rule.latent,
    type,
    mode: (type === rule.type ? rule.mode : null) ?? spokenMode(type, content),
    theme,
    status,
    recipients: borrow ? inner.recipients.filter((side) => !candidate.actors.includes(side)) : candidate.recipients,
    inferred:
      borrow && inner.recipients.length > 0
        ? { ...candidate.inferred, recipients: 'what is promised, threatened or refused' }
        : candidate.inferred,
  };
}

/** The verb that tells an event may be a statement's cue: then the statement knows to whom it is said. */
export function withSpeech(doc: StatementsDoc, event: Shaped, cues: Cues): Shaped {
  const statement = cues.around(event.token);
  const own = event.actors.some((actor) => speaksFor(doc, statement?.speaker ?? -1, actor)) || isOurs(doc, event);
  if (!statement || !own) return event;
  // `nu vânăm pe nimeni`: what one doesn't do is no threat
  if (event.latent && event.status === 'denied') return event;
  const coming =
    event.latent || event.status === 'planned' || event.status === 'possible' || event.status === 'hypothetical';
  // `va contesta măsura, dacă …`: to refuse something later harms nobody.
  const warned = WARNING.has(statement.act) || (event.reading.conditioned && event.type !== 'REJECT');
  if (coming && isHostile(event.type) && warned) {
    return {
      ...event,
      latent: false,
      type: 'THREATEN',
      mode: event.latent ? event.mode : spokenMode('THREATEN', event),
      theme: event.latent ? null : event.type,
      status: 'threatened',
      recipients: event.recipients.length > 0 ? event.recipients : statement.addressees,
      inferred: { ...event.inferred, status: 'the speaker warns of own acts' },
    };
  }
  if (event.latent) return event;
  const clause = doc.clauses[event.clause];
  // `nu vom ceda`: to say that one will not is a refusal.
  if (
    event.status === 'denied' &&
    (YIELDING.has(event.type) || DECLINED.has(event.type)) &&
    !(event.type === 'SUPPORT' && event.rule.verbal) &&
    !event.nominal &&
    (clause?.tense === 'future' || (clause?.tense === 'present' && clause.person === 1 && SAYING_NO.has(event.type)))
  ) {
    return {
      ...event,
      type: 'REJECT',
      mode: spokenMode('REJECT', event),
      theme: event.type,
      status: statement.act === 'promise' ? 'promised' : 'happened',
      inferred: { ...event.inferred, status: 'the speaker refuses' },
    };
  }
  // A meeting that one says one will have is no promise, nor is a lawsuit.
  if (event.status !== 'planned' || isHostile(event.type) || UNPROMISED.has(event.type)) return event;
  return { ...event, status: 'promised', inferred: { ...event.inferred, status: 'the speaker speaks of own acts' } };
}

/** `partidul nostru va …`: a possessive of the first person in the subject. */
function isOurs(doc: StatementsDoc, event: Shaped): boolean {
  const subject = event.nominal ? null : (doc.clauses[event.clause]?.subject ?? null);
  for (let token = subject?.first ?? 0; token < (subject?.end ?? 0); token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.pronoun === 'possessive' && morph.person === 1) return true;
  }
  return false;
}

/** The speaker is of the actor's side, or holds an office nobody says of which state. */
function speaksFor(doc: StatementsDoc, speaker: number, actor: number): boolean {
  if (sameSide(doc, speaker, actor)) return true;
  const entity = doc.entities[speaker];
  return (
    entity !== undefined &&
    entity.country === null &&
    entity.roles.length > 0 &&
    doc.entities[actor]?.kind === 'country'
  );
}

const UNPROMISED: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'ACCUSE']);

const YIELDING: ReadonlySet<EventType> = new Set<EventType>(['CONCEDE', 'RETREAT', 'AGREE', 'COOPERATE']);

/** What one may decline to do: `nu va discuta cu X`. */
const DECLINED: ReadonlySet<EventType> = new Set<EventType>(['SUPPORT', 'CONSULT']);

/** What is refused by saying `nu semnăm`. */
const SAYING_NO: ReadonlySet<EventType> = new Set<EventType>(['CONCEDE', 'SUPPORT']);

const WARNING: ReadonlySet<StatementAct> = new Set<StatementAct>(['warn', 'threaten']);

/** A symmetric noun with one side named is shared with whoever the clause is about, or who speaks of it. */
export function withContext(
  doc: StatementsDoc,
  rules: EventRules,
  event: Shaped,
  cues: Cues,
  slots: SlotReader,
): Shaped {
  if (event.nominal && event.rule.mode === 'visit' && event.actors.length === 0) {
    const clause = doc.clauseOf[event.token] as number;
    // `who described the visit as historic`: who speaks of it need not be the guest
    if (rules.modifiersFirst && doc.clauses[clause]?.object?.heads.includes(event.token)) return event;
    const guest =
      clause < 0
        ? []
        : slots
            .ofClause(clause, 'subj', event.rule)
            .flatMap((one) => one.entities)
            .filter((side) => isGuest(doc, side) && !event.recipients.includes(side));
    return { ...event, actors: guest, inferred: { ...event.inferred, actors: 'subject of the clause' } };
  }
  if (event.nominal && event.type === 'REQUEST' && event.recipients.length === 0) {
    // `a suspendat zborurile la cererea X`: whoever acts was asked.
    const clause = doc.clauseOf[event.token] as number;
    const asked =
      clause >= 0 && rules.uponPrepositions.has(doc.folded[event.first - 1] ?? '')
        ? slots.ofClause(clause, 'subj', event.rule)
        : [];
    const recipients = asked.flatMap((one) => one.entities).filter((side) => !event.actors.includes(side));
    return recipients.length === 0
      ? event
      : { ...event, recipients, inferred: { ...event.inferred, recipients: 'who acts on it' } };
  }
  if (!event.nominal || !event.rule.mutual || event.actors.length + event.recipients.length > 1) return event;
  // The summit of a union is that of its members: who tells of it is no other side.
  if (
    event.mode === 'multilateral' &&
    [...event.actors, ...event.recipients].some((side) => doc.entities[side]?.kind === 'organization')
  )
    return event;
  const known = [...event.actors, ...event.recipients];
  const clause = doc.clauseOf[event.token] as number;
  const about = clause < 0 ? [] : slots.ofClause(clause, 'subj', event.rule).flatMap((one) => one.entities);
  const subject = [...new Set(about)].filter(
    (side) =>
      !known.includes(side) && (doc.entities[side]?.kind === 'person' || doc.entities[side]?.kind === 'country'),
  );
  if (known.length === 0) {
    return subject.length < 2
      ? event
      : { ...event, actors: subject, inferred: { ...event.inferred, actors: 'subject of the clause' } };
  }
  const speaker = (cues.around(event.token) ?? cues.before(event.token))?.speaker ?? -1;
  // `…, informează BBC`: who passes it on was not there.
  const speaks = speaker >= 0 && !known.includes(speaker) && !isMedium(doc, speaker);
  const others = subject.length > 0 ? subject : speaks ? [speaker] : [];
  if (others.length === 0) return event;
  return {
    ...event,
    actors: others,
    recipients: known,
    inferred: { ...event.inferred, actors: 'subject of the clause, or who speaks' },
  };
}

function isMedium(doc: StatementsDoc, side: number): boolean {
  const entity = doc.entities[side];
  return entity?.kind === 'source' || entity?.sector === 'JRN' || entity?.world?.startsWith('outlet:') === true;
}

/** `„Retrageți trupele!”, le-a cerut`: told to others to do, not done by them. */
export function isOrdered(doc: StatementsDoc, event: Shaped, cues: Cues): boolean {
  const clause = event.nominal ? undefined : doc.clauses[event.clause];
  const act = cues.around(event.token)?.act;
  return (
    clause?.person === 2 && clause.tense === 'present' && event.type !== 'REQUEST' && (act === 'ask' || act === 'order')
  );
}

export function isWorthTelling(event: Shaped): boolean {
  const { rule } = event;
  if (event.latent) return false;
  if (rule.needsActor && event.actors.length === 0) return false;
  if (rule.needsRecipient && event.recipients.length === 0) return false;
  if (event.nominal) return true;
  if (event.actors.length === 0 && !rule.agentless) return false;
  return event.actors.length + event.recipients.length > 0 || isPursued(event) || isBare(event.type);
}

/** `au fost ridicate bunuri`, `aceștia sunt cercetați`: who was told of before may be meant; with nobody it is left out later. */
function isPursued({ nominal, type, mode }: Pick<Shaped, 'nominal' | 'type' | 'mode'>): boolean {
  return !nominal && PURSUED.has(`${type}/${mode}`);
}

const PURSUED: ReadonlySet<string> = new Set([
  'COERCE/seize',
  'COERCE/arrest',
  'COERCE/restrict',
  'ACCUSE/investigate',
]);
