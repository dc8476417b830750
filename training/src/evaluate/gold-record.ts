import type {
  EntityKind,
  Hedge,
  RecordEntity,
  RecordEvent,
  RecordFigure,
  RecordStatement,
  RecordTime,
  Report,
  ReportRecord,
  Span,
} from '@cronicar/reader';
import { normalize } from '@cronicar/reader';
import type { GoldReport } from './gold.js';

/**
 * The record that a reader without fault would give of a gold report, in any language, so that merging can be measured
 * apart from reading. Event n of the gold is `vn`, statement n is `sn`.
 */
export function goldRecord(id: string, gold: GoldReport, report: Report): ReportRecord {
  const text = normalize(report.text);
  const build = new Builder(text, gold);
  return {
    format: 'cronicar.record/1',
    engine: 'gold',
    report: {
      id,
      language: gold.language,
      published: report.published,
      title: report.title ?? null,
      outlet: report.outlet ?? null,
      url: null,
      author: null,
      text,
      sha256: '',
    },
    statements: build.statements(),
    events: build.events(),
    figures: build.figures(),
    times: build.times,
    entities: build.entities,
  };
}

class Builder {
  readonly entities: RecordEntity[] = [];
  readonly times: RecordTime[] = [];
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly text: string,
    private readonly gold: GoldReport,
  ) {
    for (const { name, kind, country, mentions } of gold.entities ?? []) {
      const id = this.entity(name, kind, country ?? null, mentions);
      for (const mention of mentions) if (!this.ids.has(mention)) this.ids.set(mention, id);
    }
    for (const { text: words, value } of gold.times ?? []) this.time(value, this.find(words));
  }

  events(): RecordEvent[] {
    return (this.gold.events ?? []).map((event, i) => {
      const evidence = this.find(event.evidence);
      return {
        id: `v${i + 1}`,
        type: event.type[0] as RecordEvent['type'],
        mode: null,
        contexts: [],
        theme: null,
        // All sides of a symmetric event act, as the record has it.
        actors: this.side(event.symmetric ? [...event.actors, ...event.recipients] : event.actors, event.anyActor),
        recipients: event.symmetric ? [] : this.side(event.recipients, event.anyRecipient),
        place: event.place ? this.named(event.place, 'place') : null,
        time: event.time ? this.timeOf(event.time, evidence) : null,
        status: event.status?.[0] ?? 'happened',
        sources: (event.sources ?? []).map((name) => this.named(name, 'source')),
        disputes: [],
        statement: null,
        trigger: evidence,
        evidence,
        cameo: null,
        goldstein: null,
      };
    });
  }

  statements(): RecordStatement[] {
    return (this.gold.statements ?? []).map((statement, i) => {
      const parts = typeof statement.content === 'string' ? [statement.content] : statement.content;
      const content = parts.map((part) => this.find(part));
      return {
        id: `s${i + 1}`,
        speaker: this.named(statement.speaker, 'source'),
        speakerSpan: null,
        addressees: (statement.addressees ?? []).map((name) => this.named(name, 'group')),
        form: statement.form ?? 'indirect',
        act: statement.act?.[0] ?? 'state',
        cue: null,
        content,
        via: (statement.via ?? []).map((name) => this.named(name, 'organization')),
        time: null,
        place: null,
        evidence: [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0],
      };
    });
  }

  figures(): RecordFigure[] {
    return (this.gold.figures ?? []).map((figure, i) => ({
      id: `f${i + 1}`,
      span: this.find(figure.text),
      text: figure.text,
      value: figure.value ?? null,
      min: figure.min ?? null,
      max: figure.max ?? null,
      unit: figure.unit ?? null,
      hedge: (figure.hedge ?? 'exact') as Hedge,
      of: null,
      sources: figure.source === undefined ? [] : [this.named(figure.source, 'source')],
    }));
  }

  /** Of several that would do, all that are entities of the gold; if none is, the first. */
  private side(names: readonly string[], any: boolean | undefined): string[] {
    const known = names.filter((name) => this.ids.has(name));
    const taken = any ? (known.length > 0 ? known : names.slice(0, 1)) : names;
    return [...new Set(taken.map((name) => this.named(name, 'group')))];
  }

  private named(name: string, kind: EntityKind): string {
    return this.ids.get(name) ?? this.entity(name, kind, null, [name]);
  }

  private entity(name: string, kind: EntityKind, country: string | null, mentions: readonly string[]): string {
    const id = `e${this.entities.length + 1}`;
    this.ids.set(name, id);
    this.entities.push({
      id,
      kind,
      name,
      country,
      sector: null,
      wikidata: null,
      roles: [],
      mentions: mentions.map((text) => ({ span: this.find(text), text, form: 'name' as const })),
    });
    return id;
  }

  private timeOf(value: string, near: Span): string {
    const known = this.times.find((time) => time.value === value);
    return known?.id ?? this.time(value, near);
  }

  private time(value: string, span: Span): string {
    const id = `t${this.times.length + 1}`;
    const type = /^P/.test(value) ? 'DURATION' : /T/.test(value) ? 'TIME' : 'DATE';
    const [from, until] = intervalOf(value) ?? [null, null];
    this.times.push({ id, span, text: this.text.slice(span[0], span[1]), type, value, from, until, mod: null });
    return id;
  }

  private find(words: string): Span {
    const at = this.text.indexOf(normalize(words));
    return at < 0 ? [0, 0] : [at, at + words.length];
  }
}

/** The days a TIMEX3 date or time covers. */
function intervalOf(value: string): readonly [string, string] | null {
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (day !== undefined) return [day, day];
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (Number(week[2]) - 1) * 604_800_000;
    return [iso(monday), iso(monday + 518_400_000)];
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return [`${value}-01`, iso(Date.UTC(Number(month[1]), Number(month[2]), 0))];
  return /^\d{4}$/.test(value) ? [`${value}-01-01`, `${value}-12-31`] : null;
}
