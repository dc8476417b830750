/**
 * Who did what to whom: PLOVER events from clauses and event nouns, inside and outside statements. What stands in a
 * statement is told on its speaker's word, whatever it claims.
 */
import type { EventsDoc, StatementsDoc } from '../doc.js';
import { furnitureSentences } from '../doc-index.js';
import type { EventRules } from '../language/events.js';
import { withLayer } from '../layers.js';
import { type EventType, isPlover, type Span } from '../record.js';
import type { Judge } from '../trust/judge.js';
import { withImpliedActors } from './agents.js';
import { type Cues, readCues } from './cues.js';
import { withoutDatelines } from './datelines.js';
import { demands } from './demands.js';
import { frameReader } from './frames.js';
import { furtherEvents, partsOf } from './further.js';
import { ownFacts } from './further-facts.js';
import { withOwnSetting } from './further-public.js';
import { mergeEvents, type Told } from './merge.js';
import { nounEvents } from './nouns.js';
import { participantReader } from './participants.js';
import { asPromises } from './promises.js';
import { withImpliedRecipients } from './recipients.js';
import { clauseExtents, type Extent, settingReader } from './setting.js';
import {
  isAfter,
  isOrdered,
  isWorthTelling,
  type Shaped,
  withComing,
  withContext,
  withSpeech,
  withState,
  withTheme,
} from './shape.js';
import { readSides, withSides } from './sides.js';
import { slotJudge } from './slot-trust.js';
import { type SlotReader, slotReader } from './slots.js';
import { withTrust } from './trust.js';
import { verbEvents } from './verbs.js';

export function readEvents(given: StatementsDoc, rules: EventRules, judge: Judge): EventsDoc {
  const report = withoutDatelines(given);
  const sides = readSides(report, rules);
  const doc: StatementsDoc = withLayer(report, { entities: sides.entities });
  const cues = readCues(doc);
  const slots = slotReader(doc, rules, sides, cues);
  const framed = frameReader(doc, rules);
  const parties = participantReader(doc, slots, sides, rules.objectMarkers);
  const verbs = verbEvents(doc, rules, slots, parties);
  const nouns = nounEvents(doc, rules, slots, parties, verbs);
  const extents = clauseExtents(doc);
  const settings = settingReader(doc, rules, sides, extents);
  const found: Told[] = [];
  const furniture = furnitureSentences(doc);
  const asked = demands(doc, rules, slots, cues, verbs.matched);
  const demanded = new Map(asked.map((one) => [one.candidate, one.theme]));
  const plover = [...verbs.candidates, ...nouns.candidates, ...demanded.keys()];
  const all = [...plover, ...furtherEvents(doc, rules, slots, parties, plover)];
  for (const candidate of all.sort((a, b) => a.token - b.token)) {
    if (furniture.has(doc.sentenceOf[candidate.token] as number)) continue;
    const theme = isPlover(candidate.rule.type) ? verbs.themes.get(candidate.clause) : undefined;
    const themed = candidate.rule.themed && !candidate.nominal;
    const content = demanded.get(candidate) ?? (themed ? (theme ?? nouns.themes.get(candidate.clause) ?? null) : null);
    const told = withTheme(withState(doc, sides, candidate), content, theme);
    const shaped = withContext(doc, rules, withSpeech(doc, told, cues), cues, slots);
    if (!isWorthTelling(shaped) || framed(candidate.token) || isOrdered(doc, shaped, cues)) continue;
    if (isCaptor(doc, shaped, found) || isHabit(doc, rules, shaped)) continue;
    if (rules.modifiersFirst && isOfficer(doc, rules, shaped, cues)) continue;
    if (isTeller(doc, shaped, cues) || isSaying(doc, rules, shaped, cues)) continue;
    const beside = settings.around(candidate.token, candidate.clause, {
      bare: BARE.has(shaped.type) || shaped.mode === 'visit',
      said: SAID.has(shaped.type),
      befalls: BEFALLING.has(shaped.type),
      held: HELD.has(shaped.type),
      met: shaped.type === 'CONSULT',
      moved: shaped.type === 'MOBILIZE',
      // `blocate la X după invadarea Y`: what stands in front of what something comes after is the verb's
      behind: isDoneTo(doc, rules, shaped) || (shaped.reading.settled === true && shaped.type !== 'CONSULT'),
    });
    const around = withOwnSetting(doc, shaped, beside);
    // `vineri, după întâlnirea cu X, a spus`: the time in front is that of what came after.
    const after = shaped.nominal && shaped.reading.settled === true && isInFront(doc, around.time, candidate.token);
    const coming = withComing(doc, shaped, after ? -1 : around.time);
    // What has happened was not later than it is told.
    const late = coming.status === 'happened' && isAfter(doc, doc.times[around.time]?.from ?? '');
    // and what is to come not earlier: the day in its sentence is that of the announcement
    const early =
      (coming.status === 'planned' || coming.status === 'promised') &&
      (rules.futureInPast === true || coming.rule.planned || isFuture(doc, coming)) &&
      isBefore(doc, doc.times[around.time]?.until ?? '');
    // `a convocat astăzi o ședință`: the day of the call, where it isn't said to be what it is called for
    const called =
      coming.rule.planned &&
      !isAfter(doc, doc.times[around.time]?.from ?? '') &&
      isCall(doc, rules, coming, around.time);
    found.push(
      fact(
        doc,
        rules,
        coming,
        late || early || after || called ? { ...around, time: -1 } : around,
        extents,
        cues,
        slots,
      ),
    );
  }
  const [own, further] = partsOf(found);
  const trusted = asPromises(doc, withTrust(doc, own, judge));
  const told = withImpliedRecipients(doc, rules, slots, sides, cues, withImpliedActors(doc, rules, trusted));
  const facts = ownFacts(doc, rules, told, withTrust(doc, further, judge));
  const sure = slotJudge(doc, judge, sides);
  return withSides(given, sides, mergeEvents(doc, [told.map(sure), facts.map(sure)]));
}

/** A past verb of calling for what is to come, and a day that no preposition ties to that. */
function isCall(doc: StatementsDoc, rules: EventRules, event: Shaped, time: number): boolean {
  const past = !event.nominal && doc.clauses[event.clause]?.tense === 'past';
  return past && !rules.duePrepositions.has(doc.folded[(doc.times[time]?.first ?? 0) - 1] ?? '');
}

const isInFront = (doc: StatementsDoc, time: number, token: number): boolean =>
  (doc.times[time]?.first ?? doc.count) < token;

/** `își cheamă frecvent miniștrii la discuții` */
function isHabit(doc: StatementsDoc, rules: EventRules, event: Shaped): boolean {
  const clause = event.nominal ? undefined : doc.clauses[event.clause];
  if (clause?.tense !== 'present') return false;
  return [clause.first - 1, clause.end].some((at) => rules.often?.has(doc.folded[at] ?? '') === true);
}

/** Earlier events in which who is arrested now may be who arrests. */
const CAPTURES = 6;

/** `polițiștii au reținut un bărbat … transportat la sediu`: who arrests in a sentence is not arrested in it. */
function isCaptor(doc: StatementsDoc, event: Shaped, found: readonly Told[]): boolean {
  if (event.mode !== 'arrest' || event.actors.length > 0 || event.recipients.length === 0) return false;
  const sentence = doc.sentenceOf[event.token];
  return found
    .slice(-CAPTURES)
    .some(
      (one) =>
        one.mode === 'arrest' &&
        doc.sentenceOf[one.token] === sentence &&
        event.recipients.every((side) => one.actors.includes(side)),
    );
}

/** `the detective said he was hiding when officers arrested him`: an officer who tells of an arrest was not the one arrested. */
function isOfficer(doc: StatementsDoc, rules: EventRules, event: Shaped, cues: Cues): boolean {
  if (event.type !== 'COERCE' && event.type !== 'ACCUSE' && event.type !== 'SANCTION') return false;
  const teller = cues.around(event.token)?.speaker ?? -1;
  return event.recipients.some((side) => {
    const entity = doc.entities[side];
    if (entity?.kind !== 'person' || entity.roles.length === 0) return false;
    const serves = entity.sector === 'COP' || entity.sector === 'MIL' || entity.sector === 'JUD';
    const titled = entity.roles.some(({ title }) => title.split(' ').some((word) => rules.investigators.has(word)));
    if (!serves && !titled) return false;
    // told by himself, or under a noun that any man may be meant by
    return side === teller || !isNamedHere(doc, side, event.token);
  });
}

function isNamedHere(doc: StatementsDoc, side: number, token: number): boolean {
  const sentence = doc.sentenceOf[token] as number;
  const [first, end] = [doc.sentences.first[sentence] as number, doc.sentences.end[sentence] as number];
  for (let at = first; at < end; at++)
    if (doc.morph[doc.xpos[at] as number]?.upos === 'PROPN' && doc.who(at).includes(side)) return true;
  return false;
}

/** `potrivit procurorilor, aceștia sunt acuzați`: a demonstrative is never whoever tells it. */
function isTeller(doc: StatementsDoc, event: Shaped, cues: Cues): boolean {
  const row = event.nominal ? undefined : doc.clauses[event.clause];
  const subject = row?.subject ?? null;
  const morph = subject ? doc.morph[doc.xpos[subject.head] as number] : undefined;
  const demonstrative = morph?.pronoun === 'demonstrative' && morph.upos === 'PRON';
  // `au aruncat bombe, ucigând 20 de civili, a anunțat X`: nor what a gerund in front of the cue adds.
  const main = doc.clauses[row?.parent ?? -1];
  const above = main?.verb ?? -1;
  const added = row?.mood === 'gerund' && !event.rule.verbal && above > event.token;
  if (!demonstrative && !added) return false;
  const told = [cues.around(event.token), added ? doc.statements[cues.at(above) ?? -1] : undefined];
  const inverted = added && main?.subject && main.subject.head > above ? doc.who(main.subject.head) : [];
  const tellers = [...told.flatMap((one) => (one ? [one.speaker, ...one.via] : [])), ...inverted];
  return [...event.actors, ...event.recipients].some((side) => tellers.includes(side));
}

/** `„…”, susține avocatul`: who backs somebody elsewhere says something here. */
function isSaying(doc: StatementsDoc, rules: EventRules, event: Shaped, cues: Cues): boolean {
  return (
    event.type === 'SUPPORT' &&
    !event.nominal &&
    rules.backingOrSaying?.has(doc.foldedLemmas[event.token] as string) === true &&
    cues.at(event.token) !== undefined
  );
}

const isFuture = (doc: StatementsDoc, event: Shaped): boolean =>
  !event.nominal && doc.clauses[event.clause]?.tense === 'future';

const isBefore = (doc: StatementsDoc, until: string): boolean =>
  until !== '' && until.slice(0, 10) < doc.published.slice(0, 10);

/** `a avizat vineri cererea`, `au anunțat la Berlin semnarea`: of an act that something is done to, the verb's time is no time. */
function isDoneTo(doc: StatementsDoc, rules: EventRules, event: Shaped): boolean {
  const clause = doc.clauses[doc.clauseOf[event.token] as number];
  if (!event.nominal || event.occurs || !clause) return false;
  // `la cererea X, consiliul se reunește duminică`
  const upon = event.rule.verbal && rules.uponPrepositions.has(doc.folded[event.first - 1] ?? '');
  return upon || (clause.object?.heads.includes(event.token) === true && clause.verb < event.token);
}

/** Acts done in words: where they lead to is not where they are done. */
const SAID: ReadonlySet<EventType> = new Set<EventType>([
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'AGREE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'SANCTION',
  '+VERDICT',
]);

/** What befalls people: `pe drumul spre X` it is not yet in X. */
const BEFALLING: ReadonlySet<EventType> = new Set<EventType>(['+ACCIDENT', '+DEATH', '+CRIME']);

/** What is held against somebody. */
const HELD: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'ACCUSE', 'COERCE', '+VERDICT']);

/** Acts whose object may be the place where they are done. */
const BARE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'RETREAT', '+DISASTER']);

function fact(
  doc: StatementsDoc,
  rules: EventRules,
  event: Shaped,
  setting: { readonly place: number; readonly time: number; readonly inferred: Readonly<Record<string, string>> },
  extents: readonly Extent[],
  cues: Cues,
  slots: SlotReader,
): Told {
  const held = doc.statementOf[event.token] as number;
  // `a ordonat armatei să atace, după ce X a acuzat …`: what came before an order is not part of it.
  const inside = isBehindOrder(doc, rules, event, held) ? -1 : held;
  const row = event.nominal ? undefined : doc.clauses[event.clause];
  const cue = event.nominal ? undefined : cues.at(event.token);
  const verdict = inside >= 0 ? doc.statements[inside]?.verdict : undefined;
  return {
    type: event.type,
    mode: event.mode,
    contexts: contextsOf(doc, rules, event.token),
    theme: event.theme,
    actors: event.actors,
    recipients: event.recipients,
    // A telephone call has no place.
    // Where somebody is called to is not where he is called.
    place: event.mode === 'phone' || isSummons(rules, event, doc) ? -1 : setting.place,
    time: setting.time,
    // `a negat că ar vrea puterea: „Cerem doar …”`: what is quoted beside a denial is not what is denied.
    status: verdict === 'denied' && !isQuotedBeside(doc, event, inside) ? 'denied' : event.status,
    sources: sourcesOf(doc, event, inside, cue),
    disputes: [],
    statement: inside >= 0 ? inside : (cue ?? -1),
    trigger: [doc.start[event.first] as number, doc.stop[event.end - 1] as number],
    evidence: evidenceOf(doc, event, extents),
    symmetric: event.rule.mutual,
    rule: `${event.nominal ? 'noun' : 'verb'}: ${event.rule.source}`,
    inferred: { ...event.inferred, ...setting.inferred },
    nominal: event.nominal,
    occurs: event.occurs === true,
    clause: event.clause,
    object: event.nominal ? '' : objectOf(doc, event, slots),
    elaborates: row?.mood === 'gerund' ? row.parent : -1,
    token: event.token,
    from: event.rule,
    reaction: event.rule.reaction,
    lemma: doc.foldedLemmas[event.token] as string,
  };
}

function isSummons(rules: EventRules, event: Shaped, doc: StatementsDoc): boolean {
  return event.type === 'REQUEST' && rules.summoning?.has(doc.foldedLemmas[event.token] as string) === true;
}

function isQuotedBeside(doc: StatementsDoc, event: Shaped, inside: number): boolean {
  return doc.statements[inside]?.form === 'mixed' && (doc.quoteOf[event.token] as number) >= 0;
}

/** A past clause of time (`după ce …`) behind what is asked or ordered is told by the report. */
function isBehindOrder(doc: StatementsDoc, rules: EventRules, event: Shaped, held: number): boolean {
  const act = doc.statements[held]?.act;
  if (act !== 'order' && act !== 'ask') return false;
  for (let at = event.clause, step = 0; at >= 0 && step < CLIMB; step++) {
    const row = doc.clauses[at];
    if (!row) return false;
    if (rules.sinceMarkers.has(row.marker)) return row.tense === 'past' && row.mood === 'indicative';
    at = row.parent;
  }
  return false;
}

/** Clauses looked up at. */
const CLIMB = 3;

/**
 * Speaker of the statement it stands in, then on whose word we have it. What somebody says is an act of theirs that the
 * report tells itself; only what it binds them to rests on their word.
 */
function sourcesOf(doc: StatementsDoc, event: Shaped, inside: number, cue: number | undefined): number[] {
  const sources: number[] = [];
  const outer = doc.statements[inside];
  if (outer) sources.push(outer.speaker, ...outer.via);
  const own = doc.statements[cue ?? -1];
  if (own) sources.push(...(BINDING.has(event.type) ? [own.speaker] : []), ...own.via);
  // `ar fi promis`: what is only said of somebody doesn't rest on his word.
  else if (
    sources.length === 0 &&
    event.rule.verbal &&
    BINDING.has(event.type) &&
    !event.nominal &&
    event.status !== 'possible'
  )
    sources.push(...event.actors);
  return [...new Set(sources)].filter((row) => row >= 0);
}

const BINDING: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'THREATEN', 'ACCUSE']);

function objectOf(doc: StatementsDoc, event: Shaped, slots: SlotReader): string {
  const clause = doc.clauses[event.clause];
  // `lucru pe care Kievul îl respinge`
  const antecedent = clause?.link === 'relative' ? (doc.head[clause.verb] as number) : -1;
  const head =
    antecedent >= 0 && clause?.subject?.head !== antecedent
      ? antecedent
      : (slots.ofClause(event.clause, 'obj', event.rule)[0]?.head ?? -1);
  const noun = head < 0 && clause ? qualifiedBy(doc, clause.verb) : head;
  return noun < 0 ? '' : (doc.foldedLemmas[noun] as string);
}

/** `propunere salutată de X, dar respinsă de Y`: the noun that joined participles qualify; -1 if none. */
function qualifiedBy(doc: StatementsDoc, verb: number): number {
  const isParticiple = (token: number) => doc.morph[doc.xpos[token] as number]?.verbForm === 'part';
  if (!isParticiple(verb)) return -1;
  let token = doc.head[verb] as number;
  if (token >= 0 && isParticiple(token)) token = doc.head[token] as number;
  return token >= 0 && doc.morph[doc.xpos[token] as number]?.upos === 'NOUN' ? token : -1;
}

function evidenceOf(doc: StatementsDoc, event: Shaped, extents: readonly Extent[]): Span {
  const extent = event.clause >= 0 ? extents[event.clause] : undefined;
  let first = Math.min(extent?.first ?? event.first, event.first);
  // `…, dar a cerut bani`: the comma belongs to neither.
  while (first < event.first && PARTING.has(doc.forms[first] as string)) first++;
  const end = Math.max(extent?.end ?? event.end, event.end);
  return [doc.start[first] as number, doc.stop[end - 1] as number];
}

const PARTING: ReadonlySet<string> = new Set([',', ';', '–', '-']);

function contextsOf(doc: StatementsDoc, rules: EventRules, token: number): string[] {
  const sentence = doc.sentenceOf[token] as number;
  const first = Math.max(doc.sentences.first[sentence] as number, token - 60);
  const end = Math.min(doc.sentences.end[sentence] as number, token + 60);
  const found = new Set<string>();
  for (let at = first; at < end; at++) {
    const contexts = rules.contexts.get(doc.foldedLemmas[at] as string);
    if (contexts !== undefined) for (const context of contexts) found.add(context);
  }
  return [...found].sort();
}
