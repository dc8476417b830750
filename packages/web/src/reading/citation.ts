import type { Record as ReportRecord } from '@cronicar/server/api';
import { longDay } from '../words/dates.js';
import { eventName } from '../words/fact-names.js';
import type { Words } from '../words/words.js';
import type { Fact, PartRole } from './facts.js';

/** A fact to be pasted elsewhere: its words, whose they are, through whom, where and when printed, and a link to it. */
export function citation(fact: Fact, { report }: ReportRecord, address: string | null, words: Words): string {
  const cut = ([from, until]: readonly [number, number]) => report.text.slice(from, until).trim();
  const [open, close] = words.quotes;
  const named = (wanted: PartRole) =>
    fact.parts.flatMap(({ role, name }) => (role === wanted && name !== null ? [name] : []));
  const [saidBy, through, on] = [named('speaker'), named('via'), named('source')];
  const sides = [named('actor'), named('recipient')].map((side) => side.join(', ')).filter(Boolean);
  const status = fact.kind === 'event' && fact.of.status !== 'happened' ? fact.of.status : null;
  const quoted =
    fact.kind === 'statement'
      ? fact.core.map((span) => cut(span).replace(/^[„“"«]|[”"»]$/gu, '')).join(' […] ')
      : cut(fact.evidence);
  const parts = [
    `${open}${quoted}${close}`,
    fact.kind === 'event' ? eventName(words.facts, fact.of.type, fact.of.mode) : null,
    status === null ? null : (words.facts.statuses[status] ?? status),
    saidBy.length > 0 ? saidBy.join(', ') : null,
    sides.length > 0 ? sides.join(' → ') : null,
    through.length > 0 ? `${words.reading.via} ${through.join(', ')}` : null,
    on.length > 0 ? `${words.reading.onTheWordOf} ${on.join(', ')}` : null,
    report.outlet,
    report.title === null ? null : `${open}${report.title}${close}`,
    longDay(report.published, words.locale),
    address,
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
