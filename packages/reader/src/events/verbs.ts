/** Events told by verbs: one candidate a clause at most, and what requests, promises and threats are about. */
import type { StatementsDoc } from '../doc.js';
import type { EventRule, EventRules } from '../language/events.js';
import type { EventType } from '../record.js';
import type { Candidate } from './candidate.js';
import { ruleForClause } from './conditions.js';
import { clauseParticipants } from './participants.js';
import type { SlotReader } from './slots.js';
import { judgeClause } from './status.js';

/** Types that are a threat when somebody promises or warns of them. */
const HOSTILE: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'REJECT']);

export interface VerbEvents {
  readonly candidates: readonly Candidate[];
  /** Rule that each clause's verb matched, by clause. */
  readonly matched: ReadonlyMap<number, EventRule>;
  /** Types told under a governing clause, by that clause. */
  readonly themes: ReadonlyMap<number, { readonly type: EventType; readonly actors: readonly number[]; readonly recipients: readonly number[] }>;
}

export function verbEvents(doc: StatementsDoc, rules: EventRules, slots: SlotReader): VerbEvents {
  const byLemma = indexRules(rules.verbs);
  const matched = new Map<number, EventRule>();
  doc.clauses.forEach((clause, index) => {
    const candidates = byLemma.get(clause.lemma);
    if (!candidates || clause.copula) return;
    const rule = ruleForClause(doc, rules, slots, index, candidates.filter((r) => !isWarning(r)));
    if (rule) matched.set(index, rule);
  });
  const found: Candidate[] = [];
  const themes = new Map<number, { type: EventType; actors: readonly number[]; recipients: readonly number[] }>();
  for (const [index, rule] of matched) {
    const verdict = judgeClause(doc, rules, index, rule);
    if (verdict.kind === 'silent') continue;
    const who = clauseParticipants(doc, slots, index, rule);
    if (verdict.kind === 'theme') {
      if (!themes.has(verdict.of)) themes.set(verdict.of, { type: rule.type, ...who });
      continue;
    }
    const clause = doc.clauses[index];
    if (!clause) continue;
    found.push({
      rule,
      clause: index,
      first: clause.first,
      end: clause.end,
      token: clause.verb,
      nominal: false,
      ...who,
      reading: verdict.reading,
      inferred: verdict.reading.because ? { status: verdict.reading.because } : {},
    });
  }
  // A warning is a threat only where the one who warns is the one who would act.
  doc.clauses.forEach((clause, index) => {
    const rule = (byLemma.get(clause.lemma) ?? []).find(isWarning);
    const theme = themes.get(index);
    if (!rule || !theme || matched.has(index) || !HOSTILE.has(theme.type)) return;
    const who = clauseParticipants(doc, slots, index, rule);
    if (!who.actors.some((actor) => theme.actors.some((other) => sameSide(doc, actor, other)))) return;
    const verdict = judgeClause(doc, rules, index, rule);
    if (verdict.kind !== 'event') return;
    matched.set(index, rule);
    found.push({
      rule,
      clause: index,
      first: clause.first,
      end: clause.end,
      token: clause.verb,
      nominal: false,
      actors: who.actors,
      recipients: who.recipients.length > 0 ? who.recipients : theme.recipients,
      reading: verdict.reading,
      inferred: {},
    });
  });
  return { candidates: found, matched, themes };
}

export function isHostile(type: EventType): boolean {
  return HOSTILE.has(type);
}

/** The same entity, or two that act for one state. */
export function sameSide(doc: StatementsDoc, a: number, b: number): boolean {
  if (a === b) return true;
  const country = doc.entities[a]?.country;
  return country !== null && country !== undefined && country === doc.entities[b]?.country;
}

function isWarning(rule: EventRule): boolean {
  return rule.conditions.some((condition) => condition.slot === 'threatens');
}

export function indexRules(rules: readonly EventRule[]): ReadonlyMap<string, readonly EventRule[]> {
  const index = new Map<string, EventRule[]>();
  for (const rule of rules) {
    for (const lemma of rule.lemmas) {
      const known = index.get(lemma);
      if (known) known.push(rule);
      else index.set(lemma, [rule]);
    }
  }
  return index;
}
