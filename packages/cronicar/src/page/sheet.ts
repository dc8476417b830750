import type { RecordEntity, ReportRecord, Span } from '@cronicar/reader';
import type { Words } from '../words/words.js';
import { clean } from './clean.js';
import type { Ink } from './ink.js';
import { wrap } from './lines.js';
import { inMarks } from './quote.js';

export interface PageSettings {
  readonly words: Words;
  readonly ink: Ink;
  /** In terminal cells. */
  readonly width: number;
  readonly explain: boolean;
}

/** What every section of a page works with. */
export interface Sheet extends PageSettings {
  readonly record: ReportRecord;
  readonly entity: (id: string | null) => RecordEntity | undefined;
  /** Safe names, joined by commas. */
  readonly names: (ids: readonly string[]) => string;
  /** The report's own words. */
  readonly cut: (span: Span) => string;
  /** The report's own words in the quotation marks of the page's language. */
  readonly quoted: (span: Span) => string;
  /** With `--explain`, one line on where and by which rule a fact was read; else none. */
  readonly reason: (fact: Explained, span: Span, indent: string) => string[];
}

export interface Explained {
  readonly rule?: string;
  readonly inferred?: Readonly<Record<string, string>>;
}

export function makeSheet(record: ReportRecord, settings: PageSettings): Sheet {
  const { words, ink, width, explain } = settings;
  const { text } = record.report;
  const byId = new Map(record.entities.map((entity) => [entity.id, entity]));
  const cut = (span: Span) => clean(text.slice(span[0], span[1])).trim();
  const reason = (fact: Explained, span: Span, indent: string) => {
    if (!explain) return [];
    const parts = [`[${span[0]}, ${span[1]})`];
    if (fact.rule) parts.push(`${words.page.rule}: ${clean(fact.rule)}`);
    for (const [slot, why] of Object.entries(fact.inferred ?? {})) {
      parts.push(`${words.page.inferred}: ${words.slots[slot] ?? slot} ← ${clean(why)}`);
    }
    return wrap(ink.soft(parts.join(' · ')), width, `${indent}  `, `${indent}${ink.soft('⌕')} `);
  };
  return {
    ...settings,
    record,
    entity: (id) => (id === null ? undefined : byId.get(id)),
    names: (ids) => ids.map((id) => clean(byId.get(id)?.name ?? id)).join(', '),
    cut,
    quoted: (span) => inMarks(cut(span), words),
    reason,
  };
}
