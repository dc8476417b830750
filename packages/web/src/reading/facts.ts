import type { Record as ReportRecord, Span } from '@cronicar/server/api';

export type FactKind = 'statement' | 'event' | 'figure';

/** What a stretch of words does in a fact. */
export type PartRole =
  | 'speaker'
  | 'cue'
  | 'content'
  | 'addressee'
  | 'via'
  | 'actor'
  | 'trigger'
  | 'recipient'
  | 'source'
  | 'place'
  | 'time'
  | 'figure';

export interface Part {
  readonly role: PartRole;
  readonly spans: readonly Span[];
  /** Whom or what the words name; null where the words say all. */
  readonly name: string | null;
  /** From what it was inferred, where its words don't say it. */
  readonly inferred: string | null;
}

type Statement = ReportRecord['statements'][number];
type Event = ReportRecord['events'][number];
type Figure = ReportRecord['figures'][number];

interface Common {
  readonly id: string;
  /** The words that stand for it in the text, underlined. */
  readonly core: readonly Span[];
  readonly evidence: Span;
  readonly parts: readonly Part[];
  /** Names of all who have part in it, to filter by. */
  readonly who: readonly string[];
}

export type Fact = Common &
  (
    | { readonly kind: 'statement'; readonly of: Statement }
    | { readonly kind: 'event'; readonly of: Event }
    | { readonly kind: 'figure'; readonly of: Figure }
  );

/** The facts of a record in the order of the text, each with the words of its parts. */
export function factsOf(record: ReportRecord): readonly Fact[] {
  const look = lookIn(record);
  const facts: Fact[] = [
    ...record.statements.map((one) => statementFact(one, look)),
    ...record.events.map((one) => eventFact(one, look)),
    ...record.figures.map((one) => figureFact(one, look)),
  ];
  return facts.sort((a, b) => (a.core[0]?.[0] ?? 0) - (b.core[0]?.[0] ?? 0) || (a.id < b.id ? -1 : 1));
}

interface Look {
  readonly name: (id: string) => string;
  /** Words for an entity in the evidence; where there are none, the nearest before it. */
  readonly words: (id: string, evidence: Span) => readonly Span[];
  readonly time: (id: string) => { readonly span: Span; readonly value: string } | null;
}

function lookIn({ entities, times }: ReportRecord): Look {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const timesById = new Map(times.map((time) => [time.id, time]));
  return {
    name: (id) => byId.get(id)?.name ?? id,
    words: (id, [from, until]) => {
      const spans = byId.get(id)?.mentions.map(({ span }) => span) ?? [];
      const inside = spans.filter(([start, end]) => start >= from && end <= until);
      if (inside.length > 0) return inside;
      const before = spans.filter(([, end]) => end <= from).at(-1);
      return before ? [before] : spans.slice(0, 1);
    },
    time: (id) => {
      const time = timesById.get(id);
      return time ? { span: time.span, value: time.from ?? time.value } : null;
    },
  };
}

function statementFact(one: Statement, look: Look): Fact {
  const { id, evidence, speaker, speakerSpan, cue, content, addressees, via, inferred = {} } = one;
  const parts: Part[] = [];
  if (speaker !== null || speakerSpan !== null) {
    const spans = speakerSpan ? [speakerSpan] : speaker === null ? [] : look.words(speaker, evidence);
    parts.push({ role: 'speaker', spans, name: speaker && look.name(speaker), inferred: inferred.speaker ?? null });
  }
  if (cue) parts.push({ role: 'cue', spans: [cue], name: null, inferred: null });
  parts.push({ role: 'content', spans: content, name: null, inferred: null });
  parts.push(...named('addressee', addressees, evidence, inferred.addressees, look));
  parts.push(...named('via', via, evidence, inferred.via, look));
  parts.push(...whereAndWhen(one, evidence, look));
  const who = [...(speaker === null ? [] : [speaker]), ...addressees, ...via].map(look.name);
  return { id, kind: 'statement', of: one, core: content.length > 0 ? content : [evidence], evidence, parts, who };
}

function eventFact(one: Event, look: Look): Fact {
  const { id, evidence, trigger, actors, recipients, sources, inferred = {} } = one;
  const parts: Part[] = [
    ...named('actor', actors, evidence, inferred.actors, look),
    { role: 'trigger', spans: [trigger], name: null, inferred: inferred.status ?? null },
    ...named('recipient', recipients, evidence, inferred.recipients, look),
    ...whereAndWhen(one, evidence, look),
    ...named('source', sources, evidence, inferred.sources, look),
  ];
  const who = [...actors, ...recipients, ...sources].map(look.name);
  return { id, kind: 'event', of: one, core: [trigger], evidence, parts, who };
}

function figureFact(one: Figure, look: Look): Fact {
  const { id, span, sources } = one;
  const parts: Part[] = [
    { role: 'figure', spans: [span], name: null, inferred: null },
    ...named('source', sources, span, undefined, look),
  ];
  return { id, kind: 'figure', of: one, core: [span], evidence: span, parts, who: sources.map(look.name) };
}

function named(
  role: PartRole,
  ids: readonly string[],
  evidence: Span,
  inferred: string | undefined,
  look: Look,
): Part[] {
  return ids.map((id) => ({ role, spans: look.words(id, evidence), name: look.name(id), inferred: inferred ?? null }));
}

function whereAndWhen({ place, time, inferred = {} }: Statement | Event, evidence: Span, look: Look): Part[] {
  const parts: Part[] = place === null ? [] : named('place', [place], evidence, inferred.place, look);
  const found = time === null ? null : look.time(time);
  if (found) parts.push({ role: 'time', spans: [found.span], name: found.value, inferred: inferred.time ?? null });
  return parts;
}
