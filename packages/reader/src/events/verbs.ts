/** Events told by verbs: one candidate a clause at most, and what requests, promises and threats are about. */

import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRule, EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import type { EventType } from '../record.js';
import type { Candidate } from './candidate.js';
import { ruleForClause } from './conditions.js';
import { isQuantity } from './dependents.js';
import type { ParticipantReader, Participants } from './participants.js';
import type { SlotReader } from './slots.js';
import { judgeClause } from './status.js';

/** Types that are a threat when somebody promises or warns of them. */
const HOSTILE: ReadonlySet<EventType> = new Set<EventType>([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'PROTEST',
  'REJECT',
  'THREATEN',
]);

export interface VerbEvents {
  readonly candidates: readonly Candidate[];
  /** Rule that each clause's verb matched, by clause. */
  readonly matched: ReadonlyMap<number, EventRule>;
  /** Types told under a governing clause, by that clause. */
  readonly themes: ReadonlyMap<
    number,
    {
      readonly type: EventType;
      readonly mode: string | null;
      /** `a promis că nu va sancționa`: the promised act is not to be. */
      readonly negated: boolean;
      readonly actors: readonly number[];
      readonly recipients: readonly number[];
    }
  >;
}

export function verbEvents(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  parties: ParticipantReader,
): VerbEvents {
  const { plain, warnings } = splitRules(rules.verbs);
  const matched = new Map<number, EventRule>();
  doc.clauses.forEach((clause, index) => {
    const candidates = plain.get(clause.lemma) ?? plain.get(rules.verbOf(doc.folded[clause.verb] as string));
    // `doi morți și cinci răniți`: behind a number a participle is a noun.
    if (
      !candidates ||
      isCounted(doc, rules, clause) ||
      (rules.modifiersFirst && inName(doc.mentions, clause.verb)) ||
      isDescription(doc, rules, clause) ||
      isLacking(doc, rules, clause) ||
      isNobodys(doc, rules, clause) ||
      (rules.modifiersFirst && isToThemselves(doc, clause))
    )
      return;
    const rule = ruleForClause(
      doc,
      rules,
      slots,
      index,
      candidates.filter((r) => r.predicate === clause.copula && (!r.litotes || clause.negated)),
    );
    if (rule) matched.set(index, rule);
  });
  const found: Candidate[] = [];
  const themes = new Map<
    number,
    { type: EventType; mode: string | null; negated: boolean; actors: readonly number[]; recipients: readonly number[] }
  >();
  for (const [index, rule] of matched) {
    const verdict = judgeClause(doc, rules, index, rule);
    if (verdict.kind === 'silent') continue;
    const told = parties.ofClause(index, rule);
    // `killed two men and injured at least 13 others`: whom it names itself is nobody else
    const others = rules.modifiersFirst && told.recipients.length === 0 && doc.clauses[index]?.object != null;
    const who = others ? inherited(told) : withInherited(doc, matched, told, index, rule, parties.ofClause);
    if (verdict.kind === 'theme') {
      if (!themes.has(verdict.of))
        themes.set(verdict.of, {
          type: rule.type,
          mode: rule.mode,
          negated: doc.clauses[index]?.negated === true,
          actors: who.actors,
          recipients: who.recipients,
        });
      continue;
    }
    const clause = doc.clauses[index];
    if (!clause) continue;
    const { first, end } = triggerOf(doc, rules, clause, rule);
    const { because } = verdict.reading;
    found.push({
      rule,
      clause: index,
      first,
      end,
      token: clause.verb,
      nominal: false,
      actors: who.actors,
      recipients: who.recipients,
      reading: verdict.reading,
      inferred: because ? { ...who.inferred, status: because } : who.inferred,
    });
  }
  // A warning is a threat only where the one who warns is the one who would act.
  doc.clauses.forEach((clause, index) => {
    const rule = warnings.get(clause.lemma);
    const theme = themes.get(index);
    if (!rule || !theme || matched.has(index) || !HOSTILE.has(theme.type)) return;
    const who = parties.ofClause(index, rule);
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

/** `Downing Street`: a word of a name, behind its first or with a capital, tells of nothing. */
function inName(mentions: StatementsDoc['mentions'], verb: number): boolean {
  return namedTokens(mentions).has(verb);
}

const namedTokens = oncePer((mentions: StatementsDoc['mentions']): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { form, first, end } of mentions)
    if (form === 'name' && end - first > 1) for (let token = first; token < end; token++) found.add(token);
  return found;
});

/** `the visiting leader`: a participle in front of its noun describes it. */
function isDescription(doc: StatementsDoc, rules: EventRules, { first, verb, mood }: Clause): boolean {
  if (!rules.modifiersFirst || first !== verb || verb === 0 || (mood !== 'gerund' && mood !== 'participle'))
    return false;
  const front = doc.morph[doc.xpos[verb - 1] as number];
  const behind = doc.morph[doc.xpos[verb + 1] as number]?.upos;
  const opens = front?.upos === 'DET' || front?.upos === 'ADJ' || front?.pronoun === 'possessive';
  return opens && (behind === 'NOUN' || behind === 'PROPN' || behind === 'ADJ');
}

/** `în lipsa unui buget aprobat de consilieri`: what there is not has not been done. */
function isLacking(doc: StatementsDoc, rules: EventRules, { first, mood, link, unit }: Clause): boolean {
  if (mood !== 'participle' || link !== 'participial') return false;
  for (let token = first - 1; token >= Math.max(0, first - LACKING) && doc.unitOf[token] === unit; token--) {
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (rules.lackWords.has(doc.folded[token] as string)) return true;
    if (upos !== 'NOUN' && upos !== 'DET' && upos !== 'ADJ' && upos !== 'PROPN') return false;
  }
  return false;
}

/** Words of a noun phrase in front of its participle. */
const LACKING = 5;

/** `armed himself with a knife`: what somebody does to himself is done to nobody. */
function isToThemselves(doc: StatementsDoc, { object, verb }: Clause): boolean {
  return (
    object !== null && object.head === verb + 1 && doc.morph[doc.xpos[object.head] as number]?.pronoun === 'reflexive'
  );
}

/** `no group has claimed it` */
function isNobodys(doc: StatementsDoc, rules: EventRules, { subject }: Clause): boolean {
  if (!rules.noneWords || !subject) return false;
  const first = subject.first;
  return (
    rules.noneWords.has(doc.folded[first] as string) ||
    (first > 0 && rules.noneWords.has(doc.folded[first - 1] as string))
  );
}

/** A verb that means little by itself is told with its noun: `a avut o întâlnire`, `aflat în vizită`, `ajutorul dat de X`. */
function triggerOf(
  doc: StatementsDoc,
  rules: EventRules,
  clause: Clause,
  rule: EventRule,
): { readonly first: number; readonly end: number } {
  const own = { first: clause.first, end: clause.end };
  if (!rules.lightVerbs.has(clause.lemma)) return own;
  const classes = rule.conditions.filter((one) => !one.not && one.is.startsWith('@'));
  const isMeant = (token: number): boolean =>
    doc.morph[doc.xpos[token] as number]?.upos === 'NOUN' &&
    classes.some((one) => {
      const words = rules.classes[one.is.slice(1)];
      if (!words || ELSEWHERE.has(one.slot)) return false;
      return (
        words.has(doc.foldedLemmas[token] as string) ||
        rules.baseForms(doc.folded[token] as string).some((base) => words.has(base))
      );
    });
  for (let token = clause.end; token < Math.min(doc.count, clause.end + LIGHT); token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (doc.unitOf[token] !== clause.unit || morph?.upos === 'VERB' || morph?.upos === 'SCONJ') break;
    if (isMeant(token)) return { first: clause.first, end: token + 1 };
  }
  for (let token = clause.first - 1; token >= Math.max(0, clause.first - BEFORE); token--) {
    if (doc.unitOf[token] !== clause.unit || doc.morph[doc.xpos[token] as number]?.upos === 'PUNCT') break;
    if (isMeant(token)) return { first: token, end: clause.end };
  }
  return own;
}

/** Slots whose words are no part of what a light verb says. */
const ELSEWHERE: ReadonlySet<string> = new Set(['subj', 'near', 'told']);

/** Tokens behind and in front of a verb among which its noun is looked for. */
const LIGHT = 8;
const BEFORE = 4;

function isCounted(doc: StatementsDoc, rules: EventRules, clause: Clause): boolean {
  const bare = clause.first === clause.verb && doc.morph[doc.xpos[clause.verb] as number]?.verbForm === 'part';
  if (!bare) return false;
  // `printre cei sancționați`
  const front = doc.morph[doc.xpos[clause.verb - 1] as number];
  return front?.pronoun === 'demonstrative' || isQuantity(doc, rules, clause.verb - 1);
}

/** Governing clauses looked at for whom an act of the same kind is done to. */
const ABOVE = 4;

/** `va ajuta X, așa cum a făcut atunci când a furnizat trupe`: an act told under one of its kind has the same recipients. */
function withInherited(
  doc: StatementsDoc,
  matched: ReadonlyMap<number, EventRule>,
  who: Participants,
  index: number,
  rule: EventRule,
  participants: (clause: number, rule: EventRule) => Participants,
): Inherited {
  if (who.recipients.length > 0 || rule.recipient.length === 0) return inherited(who);
  // `vor avea convorbiri, se vor întâlni cu X și vor susține o conferință`: several meetings
  const own = doc.clauses[index];
  if (rule.mutual && (own?.link === 'coordinate' || own?.marker === '')) return inherited(who);
  let above = doc.clauses[index]?.parent ?? -1;
  for (let depth = 0; depth < ABOVE && above >= 0; depth++) {
    const other = matched.get(above);
    if (other?.type === rule.type) {
      const their = participants(above, other);
      if (their.recipients.length > 0 && their.actors.some((side) => who.actors.includes(side))) {
        const why = { recipients: 'the act of the same kind that it is compared with' };
        return inherited({ actors: who.actors, recipients: their.recipients }, why);
      }
    }
    above = doc.clauses[above]?.parent ?? -1;
  }
  const sentence = doc.sentenceOf[doc.clauses[index]?.verb ?? 0];
  for (let at = index - 1; at >= Math.max(0, index - ABOVE); at--) {
    const other = matched.get(at);
    if (other?.type !== rule.type || doc.sentenceOf[doc.clauses[at]?.verb ?? 0] !== sentence) continue;
    const their = participants(at, other);
    if (their.recipients.length > 0 && their.actors.some((side) => who.actors.includes(side))) {
      const why = { recipients: 'the act of the same kind told before it' };
      return inherited({ actors: who.actors, recipients: their.recipients }, why);
    }
  }
  return inherited(who);
}

type Inherited = Participants & { readonly inferred: Readonly<Record<string, string>> };

/** Those told, with what they were told by where that is not the clause itself. */
function inherited({ actors, recipients }: Participants, why: Inherited['inferred'] = {}): Inherited {
  return { actors, recipients, inferred: why };
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

/** Rules by lemma, those of warnings apart; a lemma that only warns has an empty list. */
const splitRules = oncePer((rules: readonly EventRule[]) => {
  const plain = new Map<string, readonly EventRule[]>();
  const warnings = new Map<string, EventRule>();
  for (const [lemma, all] of indexRules(rules)) {
    const warning = all.find(isWarning);
    if (warning) warnings.set(lemma, warning);
    plain.set(lemma, warning ? all.filter((rule) => !isWarning(rule)) : all);
  }
  return { plain, warnings };
});

export const indexRules = oncePer((rules: readonly EventRule[]): ReadonlyMap<string, readonly EventRule[]> => {
  const index = new Map<string, EventRule[]>();
  for (const rule of rules) {
    for (const lemma of rule.lemmas) {
      const known = index.get(lemma);
      if (known) known.push(rule);
      else index.set(lemma, [rule]);
    }
  }
  return index;
});
