import { fold } from '@cronicar/reader/fold';
import { AGENCIES } from './agencies.data.js';

export interface Agency {
  readonly name: string;
  readonly state: string;
  /** Mostly cited as the voice of its government. */
  readonly voice: boolean;
}

export interface AgencyMention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

const BY_FORM = new Map<string, Agency>();
for (const row of AGENCIES.trim().split('\n')) {
  const [name, state, others, voice] = row.split('|').map((cell) => cell.trim()) as [string, string, string?, string?];
  const agency: Agency = { name, state, voice: voice === 'voice' };
  for (const form of [name, ...(others ?? '').split(';')]) if (form.trim() !== '') BY_FORM.set(form.trim(), agency);
}
const FOLDED = new Map([...BY_FORM].map(([form, agency]) => [fold(form), agency]));
const FORMS = [...BY_FORM.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const MENTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${FORMS.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Agencies named in a text, in order, as they are spelled: `apa` is water, `APA` an agency. */
export function agenciesIn(text: string): AgencyMention[] {
  return [...text.matchAll(MENTION)].map((match) => ({
    agency: BY_FORM.get(match[0]) as Agency,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The agency of this name, written any way, or null: whether an outlet is one. */
export function agencyNamed(name: string): Agency | null {
  return FOLDED.get(fold(name.trim())) ?? FOLDED.get(fold(name.trim().replace(/\s*\([^)]*\)$/, ''))) ?? null;
}
