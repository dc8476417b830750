import type {
  EntityKind,
  EventStatus,
  EventType,
  Hedge,
  RecordEntity,
  RecordTime,
  ReportRecord,
  Span,
  StatementAct,
  StatementForm,
} from '@cronicar/reader';

/** A record in few words: facts point at their words in the text, entities are named by their names. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly outlet?: string | null;
  readonly language?: string;
  readonly title?: string | null;
  readonly entities?: Readonly<
    Record<string, { kind?: EntityKind; country?: string; sector?: string; wikidata?: string }>
  >;
  readonly events?: readonly {
    readonly words: string;
    readonly type: EventType;
    readonly mode?: string;
    readonly theme?: EventType;
    readonly actors?: readonly string[];
    readonly recipients?: readonly string[];
    readonly place?: string;
    /** A TIMEX3 day or time of day. */
    readonly time?: string;
    readonly status?: EventStatus;
    readonly sources?: readonly string[];
  }[];
  readonly statements?: readonly {
    readonly words: string;
    readonly speaker: string;
    readonly act?: StatementAct;
    readonly form?: StatementForm;
  }[];
  readonly figures?: readonly {
    readonly words: string;
    readonly value?: number;
    readonly min?: number;
    readonly unit: string;
    readonly hedge?: Hedge;
  }[];
}

export function recordOf(told: Told): ReportRecord {
  const find = (words: string): Span => {
    const at = told.text.indexOf(words);
    if (at < 0) throw new Error(`${told.id} doesn't say: ${words}`);
    return [at, at + words.length];
  };
  const entities = Object.entries(told.entities ?? {}).map(([name, known], i): RecordEntity => {
    const at = told.text.indexOf(name);
    const mentions = at < 0 ? [] : [{ span: [at, at + name.length] as const, text: name, form: 'name' as const }];
    return {
      id: `e${i + 1}`,
      kind: known.kind ?? 'person',
      name,
      country: known.country ?? null,
      sector: known.sector ?? null,
      wikidata: known.wikidata ?? null,
      roles: [],
      mentions,
    };
  });
  const idOf = (name: string): string => {
    const entity = entities.find((one) => one.name === name);
    if (!entity) throw new Error(`${told.id} has no entity ${name}`);
    return entity.id;
  };
  const times: RecordTime[] = [];
  const timeOf = (value: string, span: Span): string => {
    const id = `t${times.length + 1}`;
    const day = value.slice(0, 10);
    const type = value.includes('T') ? 'TIME' : 'DATE';
    times.push({ id, span, text: '', type, value, from: day, until: day, mod: null });
    return id;
  };
  const events = (told.events ?? []).map((event, i) => ({
    id: `v${i + 1}`,
    type: event.type,
    mode: event.mode ?? null,
    contexts: [],
    theme: event.theme ?? null,
    actors: (event.actors ?? []).map(idOf),
    recipients: (event.recipients ?? []).map(idOf),
    place: event.place === undefined ? null : idOf(event.place),
    time: event.time === undefined ? null : timeOf(event.time, find(event.words)),
    status: event.status ?? 'happened',
    sources: (event.sources ?? []).map(idOf),
    disputes: [],
    statement: null,
    trigger: find(event.words),
    evidence: find(event.words),
    cameo: null,
    goldstein: null,
  }));
  const statements = (told.statements ?? []).map((statement, i) => ({
    id: `s${i + 1}`,
    speaker: idOf(statement.speaker),
    speakerSpan: null,
    addressees: [],
    form: statement.form ?? 'indirect',
    act: statement.act ?? 'state',
    cue: null,
    content: [find(statement.words)],
    via: [],
    time: null,
    place: null,
    evidence: find(statement.words),
  }));
  const figures = (told.figures ?? []).map(({ words, value, min, unit, hedge }, i) => ({
    id: `f${i + 1}`,
    span: find(words),
    text: words,
    value: value ?? null,
    min: min ?? null,
    max: null,
    unit,
    hedge: hedge ?? ('exact' as const),
    of: null,
    sources: [],
  }));
  return {
    format: 'cronicar.record/1',
    engine: 'test',
    report: {
      id: told.id,
      language: told.language ?? 'ro',
      published: told.published,
      title: told.title ?? null,
      outlet: told.outlet ?? null,
      url: null,
      author: null,
      text: told.text,
      sha256: '',
    },
    entities,
    times,
    statements,
    events,
    figures,
  };
}
