import type { RecordEntity, ReportRecord, Span } from '@cronicar/reader';
import type { GoldReport } from './gold.js';
import { fold, overlap } from './words.js';

/** Something found wrong, for those who mend the reader. */
export interface Miss {
  readonly report: string;
  readonly kind: string;
  readonly what: string;
}

/** A record beside its gold. */
export interface Comparison {
  readonly gold: GoldReport;
  readonly record: ReportRecord;
  readonly cut: (span: Span | null | undefined) => string;
  /** Folded names and descriptions of an entity of the record. */
  readonly formsOf: (id: string) => readonly string[];
  /** The gold entity that an entity of the record stands for. */
  readonly standsFor: ReadonlyMap<string, string>;
  /** Whether an entity of the record is the one the gold calls by this name. */
  readonly denotes: (id: string | null | undefined, name: string) => boolean;
  /** Name of an entity of the record, for messages. */
  readonly nameOf: (id: string | null | undefined) => string;
  readonly miss: (kind: string, what: string) => void;
}

const NAME_OVERLAP = 0.66;

export function compare(gold: GoldReport, record: ReportRecord, misses: Miss[] = []): Comparison {
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  const forms = new Map(record.entities.map((entity) => [entity.id, formsOfEntity(entity)]));
  const goldForms = new Map(
    (gold.entities ?? []).map((entity) => [entity.name, [entity.name, ...entity.mentions].map(fold)]),
  );
  const standsFor = new Map<string, string>();
  for (const [id, own] of forms) {
    const best = bestOwner(own, goldForms);
    if (best !== null) standsFor.set(id, best);
  }
  const denotes = (id: string | null | undefined, name: string) => {
    const entity = id ? entities.get(id) : undefined;
    if (!id || !entity) return false;
    const known = gold.entities?.find((candidate) => candidate.name === name);
    // A people acts for its state: "the Russians" is right where the gold has Russia.
    const sameState =
      known?.kind === 'country' && entity.country === known.country && ['country', 'group'].includes(entity.kind);
    if (standsFor.has(id) && known) return standsFor.get(id) === name || sameState;
    if (sameState) return true;
    const wanted = goldForms.get(name) ?? [fold(name)];
    const own = forms.get(id) ?? [];
    if (own.some((form) => wanted.includes(form))) return true;
    return !standsFor.has(id) && own.some((form) => wanted.some((other) => overlap(form, other) >= NAME_OVERLAP));
  };
  return {
    gold,
    record,
    cut: (span) => (span ? record.report.text.slice(span[0], span[1]) : ''),
    formsOf: (id) => forms.get(id) ?? [],
    standsFor,
    denotes,
    nameOf: (id) => (id ? (entities.get(id)?.name ?? id) : 'nobody'),
    miss: (kind, what) => misses.push({ report: gold.report, kind, what }),
  };
}

function formsOfEntity(entity: RecordEntity): string[] {
  return [
    entity.name,
    ...entity.mentions.filter((mention) => mention.form !== 'pronoun').map((mention) => mention.text),
  ].map(fold);
}

/** The gold entity that most of the forms belong to, so that an entity that swallowed two people stands for one of them only. */
function bestOwner(own: readonly string[], goldForms: ReadonlyMap<string, readonly string[]>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, forms] of goldForms) {
    const shared = own.filter((form) => forms.includes(form)).length;
    if (shared > most) {
      most = shared;
      best = name;
    }
  }
  return best;
}
