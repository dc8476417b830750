/**
 * Who did what to whom: PLOVER events from clauses and event nouns, inside and outside statements. What stands in a
 * statement is told on its speaker's word, whatever it claims.
 */
import type { EventFact, EventsDoc, StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import type { EventStatus, EventType, Span } from '../record.js';
import type { Candidate } from './candidate.js';
import { mergeEvents, type Told } from './merge.js';
import { nounEvents } from './nouns.js';
import { clauseExtents, type Extent, settingReader } from './setting.js';
import { readSides, withSides } from './sides.js';
import { slotReader } from './slots.js';
import { isHostile, sameSide, verbEvents } from './verbs.js';

export function readEvents(told: StatementsDoc, rules: EventRules): EventsDoc {
  const sides = readSides(told, rules);
  const doc: StatementsDoc = { ...told, entities: sides.entities };
  const slots = slotReader(doc, rules, sides);
  const verbs = verbEvents(doc, rules, slots);
  const nouns = nounEvents(doc, rules, slots, verbs);
  const extents = clauseExtents(doc);
  const settings = settingReader(doc, rules, extents);
  const cues = cueIndex(doc);
  const found: Told[] = [];
  for (const candidate of [...verbs.candidates, ...nouns.candidates].sort((a, b) => a.token - b.token)) {
    const theme = verbs.themes.get(candidate.clause);
    const themeType = candidate.rule.themed && !candidate.nominal ? (theme?.type ?? nouns.themes.get(candidate.clause) ?? null) : null;
    const shaped = withContext(doc, withSpeech(doc, withTheme(candidate, themeType, theme), cues));
    if (!isWorthTelling(shaped)) continue;
    const setting = settings.around(candidate.token, candidate.clause);
    found.push(fact(doc, rules, shaped, setting, extents, cues));
  }
  return withSides(told, sides, mergeEvents(doc, found));
}

interface Shaped extends Candidate {
  readonly type: EventType;
  readonly theme: EventType | null;
  readonly status: EventStatus;
}

/** A promise to hurt is a threat; promises, requests and threats have statuses of their own. */
function withTheme(
  candidate: Candidate,
  theme: EventType | null,
  inner: { readonly recipients: readonly number[] } | undefined,
): Shaped {
  const { rule } = candidate;
  const hostile = theme !== null && isHostile(theme) && theme !== 'REJECT' && theme !== 'PROTEST';
  const type = rule.promise && hostile ? 'THREATEN' : rule.type;
  let status = candidate.reading.status;
  if (status === 'happened') {
    if (rule.promise) status = type === 'THREATEN' ? 'threatened' : 'promised';
    else if (type === 'REQUEST') status = 'requested';
    else if (type === 'THREATEN') status = 'threatened';
  }
  const borrow = candidate.recipients.length === 0 && inner && (rule.promise || type === 'THREATEN');
  return {
    ...candidate,
    type,
    theme,
    status,
    recipients: borrow ? inner.recipients.filter((side) => !candidate.actors.includes(side)) : candidate.recipients,
    inferred: borrow && inner.recipients.length > 0 ? { ...candidate.inferred, recipients: 'what is promised or threatened' } : candidate.inferred,
  };
}

/** The verb that tells an event may be a statement's cue: then the statement knows who speaks and to whom. */
function withSpeech(doc: StatementsDoc, event: Shaped, cues: ReadonlyMap<number, number>): Shaped {
  const row = cues.get(event.token);
  if (row === undefined || event.nominal) {
    const statement = doc.statements[doc.statementOf[event.token] as number];
    const own = statement && event.actors.some((actor) => sameSide(doc, actor, statement.speaker));
    return own && event.status === 'planned' ? { ...event, status: 'promised', inferred: { ...event.inferred, status: 'the speaker speaks of own acts' } } : event;
  }
  const statement = doc.statements[row];
  if (!statement) return event;
  const actors = event.actors.length > 0 || statement.speaker < 0 ? event.actors : [statement.speaker];
  const recipients = event.recipients.length > 0 ? event.recipients : statement.addressees.filter((side) => !actors.includes(side));
  return { ...event, actors, recipients };
}

/** A symmetric noun with one side named is shared with whoever the clause is about. */
function withContext(doc: StatementsDoc, event: Shaped): Shaped {
  if (!event.nominal || !event.rule.mutual || event.actors.length + event.recipients.length !== 1) return event;
  const known = [...event.actors, ...event.recipients];
  const clause = doc.clauseOf[event.token] as number;
  const subject = (doc.subjects[clause] ?? []).filter((side) => !known.includes(side) && doc.entities[side]?.kind === 'person');
  const speaker = doc.statements[doc.statementOf[event.token] as number]?.speaker ?? -1;
  const others = subject.length > 0 ? subject : speaker >= 0 && !known.includes(speaker) ? [speaker] : [];
  if (others.length === 0) return event;
  return { ...event, actors: others, recipients: known, inferred: { ...event.inferred, actors: 'subject of the clause' } };
}

function isWorthTelling(event: Shaped): boolean {
  const { rule } = event;
  if (rule.needsActor && event.actors.length === 0) return false;
  if (rule.needsRecipient && event.recipients.length === 0) return false;
  if (event.nominal) return true;
  if (event.actors.length === 0 && !rule.agentless) return false;
  return event.actors.length + event.recipients.length > 0;
}

function fact(
  doc: StatementsDoc,
  rules: EventRules,
  event: Shaped,
  setting: { readonly place: number; readonly time: number; readonly inferred: Readonly<Record<string, string>> },
  extents: readonly Extent[],
  cues: ReadonlyMap<number, number>,
): Told {
  const inside = doc.statementOf[event.token] as number;
  const cue = event.nominal ? undefined : cues.get(event.token);
  const verdict = inside >= 0 ? doc.statements[inside]?.verdict : undefined;
  return {
    type: event.type,
    mode: event.type === event.rule.type ? event.rule.mode : null,
    contexts: contextsOf(doc, rules, event.token),
    theme: event.theme,
    actors: event.actors,
    recipients: event.recipients,
    place: setting.place,
    time: setting.time,
    status: verdict === 'denied' ? 'denied' : event.status,
    sources: sourcesOf(doc, event, inside, cue),
    disputes: [],
    statement: inside >= 0 ? inside : (cue ?? -1),
    trigger: [doc.start[event.first] as number, doc.stop[event.end - 1] as number],
    evidence: evidenceOf(doc, event, extents),
    symmetric: event.rule.mutual,
    rule: `${event.nominal ? 'noun' : 'verb'}: ${event.rule.source}`,
    inferred: { ...event.inferred, ...setting.inferred },
    nominal: event.nominal,
  };
}

/** Speaker, then on whose word we have it; a speech act in the report's own voice rests on who performs it. */
function sourcesOf(doc: StatementsDoc, event: Shaped, inside: number, cue: number | undefined): number[] {
  const sources: number[] = [];
  for (const row of [inside, cue ?? -1]) {
    const statement = doc.statements[row];
    if (!statement) continue;
    if (statement.speaker >= 0) sources.push(statement.speaker);
    sources.push(...statement.via);
  }
  if (sources.length === 0 && event.rule.verbal && !event.nominal) sources.push(...event.actors);
  return [...new Set(sources)];
}

function evidenceOf(doc: StatementsDoc, event: Shaped, extents: readonly Extent[]): Span {
  const extent = event.clause >= 0 ? extents[event.clause] : undefined;
  const first = Math.min(extent?.first ?? event.first, event.first);
  const end = Math.max(extent?.end ?? event.end, event.end);
  return [doc.start[first] as number, doc.stop[end - 1] as number];
}

function contextsOf(doc: StatementsDoc, rules: EventRules, token: number): string[] {
  const sentence = doc.sentenceOf[token] as number;
  const first = Math.max(doc.sentences.first[sentence] as number, token - 60);
  const end = Math.min(doc.sentences.end[sentence] as number, token + 60);
  const found = new Set<string>();
  for (let at = first; at < end; at++) for (const context of rules.contexts.get(doc.foldedLemmas[at] as string) ?? []) found.add(context);
  return [...found].sort();
}

/** Statement by the tokens of its cue. */
function cueIndex(doc: StatementsDoc): ReadonlyMap<number, number> {
  const cues = new Map<number, number>();
  const tokenAt = new Map<number, number>();
  for (let token = 0; token < doc.count; token++) tokenAt.set(doc.start[token] as number, token);
  doc.statements.forEach((statement, row) => {
    if (!statement.cue) return;
    const first = tokenAt.get(statement.cue[0]);
    if (first === undefined) return;
    for (let token = first; token < doc.count && (doc.start[token] as number) < statement.cue[1]; token++) {
      if (!cues.has(token)) cues.set(token, row);
    }
  });
  return cues;
}
