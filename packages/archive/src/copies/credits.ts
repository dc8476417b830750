import type { Span } from '@cronicar/reader';
import { fold } from '@cronicar/reader/fold';
import { languageOf } from '../languages/index.js';
import { type Agency, type AgencyMention, agenciesIn, agencyNamed } from './agencies.js';

/** Whose words a report says it carries. */
export interface Credits {
  /** Agencies the report as a whole is credited to, nearest first: `AFP, preluată de Agerpres` is Agerpres, AFP. */
  readonly chain: readonly string[];
  /** Agencies named only for single sentences further down, most named first. */
  readonly named: readonly string[];
  /** The outlet itself where it is an agency. */
  readonly outletAgency: string | null;
}

interface CreditedReport {
  readonly text: string;
  readonly language: string;
  readonly outlet: string | null;
}

/** A signature (`AGERPRES/(AS – redactor: …)`, `Sursa: AFP`) stands in these last letters. */
const SIGNATURE = 70;
/** `agenția de știri` may stand between a cue and its agency. */
const LONGEST_JOINT = 24;

/**
 * Credits of a report: agencies of its first paragraph and of its last line. Which of two passed on the other is read from
 * the words between them, else the agency at home in the report's language is the one that passed on.
 */
export function findCredits(report: CreditedReport, quotations: readonly Span[]): Credits {
  const { text } = report;
  const mentions = agenciesIn(text).filter(({ start }) => !quotations.some(([a, b]) => a <= start && start < b));
  const leadEnd = leadOf(text);
  const lead = mentions.filter(({ start }) => start < leadEnd);
  const outletAgency = report.outlet === null ? null : agencyNamed(report.outlet);
  const signature = mentions.filter(({ start, end }) => start >= leadEnd && isSignature(text, start, end));
  const body = mentions.filter((mention) => !lead.includes(mention) && !signature.includes(mention));
  const chain = chainOf(lead, text, report.language);
  for (const { agency } of signature) if (!chain.includes(agency)) chain.unshift(agency);
  return {
    chain: chain.map(({ name }) => name),
    named: byCount(body.map(({ agency }) => agency).filter(({ voice }) => !voice)),
    outletAgency: outletAgency?.name ?? null,
  };
}

/** The first paragraph that is more than a headline or a date line. */
function leadOf(text: string): number {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    if (end < 0) return text.length;
    if (end - from > 60) return end;
    from = end + 1;
  }
  return text.length;
}

function isSignature(text: string, start: number, end: number): boolean {
  if (end < text.trimEnd().length - SIGNATURE) return false;
  const line = text.lastIndexOf('\n', start) + 1;
  const before = text.slice(line, start).trimEnd();
  // On a line of its own or after the last full stop, not inside a sentence.
  return before.length < 12 || /[.!?”"»)(/–—-]$/u.test(before);
}

function chainOf(lead: readonly AgencyMention[], text: string, tag: string): Agency[] {
  const language = languageOf(tag);
  const chain: Agency[] = [];
  let last: AgencyMention | null = null;
  for (const mention of lead) {
    if (chain.includes(mention.agency)) continue;
    const between = last === null ? '' : fold(text.slice(last.end, mention.start));
    if (last === null) chain.push(mention.agency);
    else if (joins(between, language?.citing)) chain.push(mention.agency);
    else if (joins(between, language?.relayedBy)) chain.unshift(mention.agency);
    else if (isHome(mention.agency, language)) chain.unshift(mention.agency);
    else if (isHome(last.agency, language)) chain.push(mention.agency);
    // Two unconnected credits: the later one stands for the report, the earlier for a sentence of it.
    else chain.splice(0, chain.length, mention.agency);
    last = mention;
  }
  return chain;
}

/** Between two agencies stands a cue and hardly more (`, preluată de agenția`), not half a sentence. */
function joins(between: string, cues: readonly string[] | undefined): boolean {
  const words = between.replace(/^[^\p{L}]+/u, '');
  return cues?.some((cue) => words.startsWith(cue) && words.length - cue.length <= LONGEST_JOINT) ?? false;
}

function isHome(agency: Agency, language: ReturnType<typeof languageOf>): boolean {
  return language?.homeStates.includes(agency.state) ?? false;
}

function byCount(agencies: readonly Agency[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of agencies) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
