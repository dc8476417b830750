/**
 * Events told by nouns (`semnarea acordului`, `vizita lui X la Y`). A noun alone claims nothing: it counts where a verb of
 * occurrence says that it took place, where a reaction takes it as known, or where it is a definite argument with
 * participants of its own.
 */
import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRule, EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import type { EventStatus } from '../record.js';
import type { Candidate } from './candidate.js';
import { basesOf, isActor, ruleForNoun } from './conditions.js';
import type { ParticipantReader, Participants } from './participants.js';
import { asksFor, asksWhether } from './questions.js';
import type { SlotReader } from './slots.js';
import { governmentOf, judgeClause, judgeNoun, type Reading, type Verdict } from './status.js';
import { indexRules, type VerbEvents } from './verbs.js';

export interface NounEvents {
  readonly candidates: readonly Candidate[];
  /** Types of event nouns under requests, promises and the like, by governing clause. */
  readonly themes: ReadonlyMap<number, EventRule>;
}

export function nounEvents(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  parties: ParticipantReader,
  verbs: VerbEvents,
): NounEvents {
  const byLemma = indexRules(rules.nouns);
  const subjectOf = occurrenceClauses(doc, rules);
  const candidates: Candidate[] = [];
  const rulesOf = (token: number): readonly EventRule[] | undefined => {
    const known = byLemma.get(doc.foldedLemmas[token] as string);
    if (known) return known;
    for (const base of basesOf(doc, rules, token)) {
      const found = byLemma.get(base);
      if (found) return found;
    }
    return undefined;
  };
  const themes = new Map<number, EventRule>();
  for (let token = 0; token < doc.count; token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos !== 'NOUN') continue;
    const rulesHere = rulesOf(token);
    if (!rulesHere) continue;
    const clause = doc.clauseOf[token] as number;
    const rule = ruleForNoun(doc, rules, slots, token, rulesHere);
    const predicate = doc.clauses[clause]?.copula === true && doc.clauses[clause]?.verb === token;
    if (!rule || rule.predicate !== predicate || consumed(doc, rules, verbs.matched.get(clause), clause, token))
      continue;
    const verdict = judge(doc, rules, token, clause, rule, subjectOf.get(token), morph.definite);
    if (verdict.kind === 'theme') {
      if (!themes.has(verdict.of)) themes.set(verdict.of, rule);
      continue;
    }
    if (verdict.kind === 'silent') continue;
    candidates.push({
      rule,
      clause: subjectOf.get(token) ?? clause,
      first: token,
      end: token + 1,
      token,
      nominal: true,
      occurs: subjectOf.has(token),
      ...withGovernor(doc, rules, parties.ofNoun(token, rule), rule, clause, token, verdict.reading),
      reading: qualified(doc, rules, token, verdict.reading, doc.clauses[subjectOf.get(token) ?? -1]),
    });
  }
  return { candidates, themes };
}

/** Readings under a governor that speak of the governing subject's own act: `pregătește`, `nu exclude`, `neagă`. */
const OWN: ReadonlySet<EventStatus> = new Set<EventStatus>(['planned', 'possible', 'denied']);

/** Who plans an act nobody else is named for, and who is what a predicate noun says, is the subject of the clause. */
function withGovernor(
  doc: StatementsDoc,
  rules: EventRules,
  who: Participants,
  rule: EventRule,
  clause: number,
  token: number,
  reading: Reading,
): Participants & { readonly inferred: Readonly<Record<string, string>> } {
  const expels = rule.mode === 'expel';
  const announced =
    ((rule.type === 'COERCE' && rule.mode === 'arrest') || expels) &&
    rules.announcing.has(doc.clauses[clause]?.lemma ?? '');
  const borrows =
    who.actors.length === 0 && (rule.predicate || (rule.actor.length > 0 && (announced || OWN.has(reading.status))));
  if (!borrows) return { ...who, inferred: {} };
  const known = doc.subjects[clause] ?? [];
  const subject =
    known.length > 0 ? known : (doc.clauses[clause]?.subject?.heads ?? []).flatMap((head) => [...doc.who(head)]);
  const actors = subject.filter(
    (side) =>
      !who.recipients.includes(side) &&
      isActor(doc.entities[side]) &&
      // `greva va continua`: the act itself does nothing.
      !doc.who(token).includes(side) &&
      !isText(doc, rules, clause) &&
      (!announced || expels || ARRESTING.has(doc.entities[side]?.sector ?? '')),
  );
  return {
    ...who,
    actors,
    inferred: rule.predicate || actors.length === 0 ? {} : { actors: 'subject of the governing verb' },
  };
}

/** Who announces an arrest made it. */
const ARRESTING: ReadonlySet<string> = new Set(['COP', 'MIL', 'JUD', 'SPY', 'GOV']);

/** `documentul prevede livrarea`: what a text provides for is not done by it. */
function isText(doc: StatementsDoc, rules: EventRules, clause: number): boolean {
  const head = doc.clauses[clause]?.subject?.head ?? -1;
  return head >= 0 && (rules.classes.treaty?.has(doc.foldedLemmas[head] as string) ?? false);
}

/** Clauses of occurrence by the token of their subject noun: `summitul care a avut loc …`. */
function occurrenceClauses(doc: StatementsDoc, rules: EventRules): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  doc.clauses.forEach((clause, index) => {
    if (!rules.occurrence.has(clause.lemma)) return;
    for (const head of clause.subject?.heads ?? []) {
      const noun = bundled(doc, rules, head);
      if (!found.has(noun)) found.set(noun, index);
    }
    // `joi având loc percheziții`: the noun behind the phrase, where the tree found no subject.
    if (clause.subject === null && rules.takingPlace.has(doc.folded[clause.end] ?? '')) {
      for (let token = clause.end + 1; token < Math.min(doc.count, clause.end + BEHIND); token++) {
        const upos = doc.morph[doc.xpos[token] as number]?.upos;
        // `au avut loc duminică alegeri`
        if (timedTokens(doc.times).has(token)) continue;
        if (upos === 'NOUN' && !found.has(token)) found.set(token, index);
        if (upos !== 'NUM' && upos !== 'ADJ' && upos !== 'DET') break;
      }
    }
  });
  return found;
}

const timedTokens = oncePer((times: StatementsDoc['times']): ReadonlySet<number> => {
  const timed = new Set<number>();
  for (const { first, end } of times) for (let token = first; token < end; token++) timed.add(token);
  return timed;
});

/** Tokens behind `are loc` among which its subject is looked for. */
const BEHIND = 5;

/** The event noun that a word for a series stands in front of (`o rundă de negocieri`), or the token itself. */
function bundled(doc: StatementsDoc, rules: EventRules, head: number): number {
  const behind = head + 2;
  return rules.bundles.has(doc.foldedLemmas[head] as string) &&
    doc.folded[head + 1] === rules.compoundLink &&
    behind < doc.count
    ? behind
    : head;
}

/** The noun that holds an event noun out (`zvonurile privind demisia`), or the noun itself. */
function carrierOf(doc: StatementsDoc, rules: EventRules, noun: number): number {
  for (let token = noun - 1; token >= Math.max(0, noun - HELD_OUT) && doc.unitOf[token] === doc.unitOf[noun]; token--) {
    if (rules.carriers.has(doc.foldedLemmas[token] as string)) return token;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos !== 'DET' && upos !== 'ADP' && upos !== 'ADJ' && upos !== 'VERB' && upos !== 'ADV') return noun;
  }
  return noun;
}

/** Tokens between such a noun and its event noun. */
const HELD_OUT = 4;

/** The word for a series in front of an event noun (`după o oră de convorbiri`), or the noun itself. */
function bundleOf(doc: StatementsDoc, rules: EventRules, noun: number): number {
  return doc.folded[noun - 1] === rules.compoundLink && rules.bundles.has(doc.foldedLemmas[noun - 2] ?? '')
    ? noun - 2
    : noun;
}

/** The noun is the object of a light verb whose rule has already read it. */
function consumed(
  doc: StatementsDoc,
  rules: EventRules,
  rule: EventRule | undefined,
  clause: number,
  token: number,
): boolean {
  if (!rule || clause < 0) return false;
  const lemma = doc.foldedLemmas[token] as string;
  const near = Math.abs(token - (doc.clauses[clause]?.end ?? 0)) < 9;
  return (
    near && rule.conditions.some((c) => !c.not && c.is.startsWith('@') && rules.classes[c.is.slice(1)]?.has(lemma))
  );
}

function judge(
  doc: StatementsDoc,
  rules: EventRules,
  token: number,
  clause: number,
  rule: EventRule,
  occurrence: number | undefined,
  definite: boolean,
): Verdict {
  if (occurrence !== undefined) {
    const verdict = judgeClause(doc, rules, occurrence, { ...rule, verbal: true });
    // `solicitarea nu a fost aprobată`: it was made
    const unmet = rule.verbal && verdict.kind === 'event' && verdict.reading.status === 'denied';
    return unmet ? { kind: 'silent' } : verdict;
  }
  if (clause < 0) return { kind: 'silent' };
  const row = doc.clauses[clause] as Clause;
  if (rule.predicate) return judgeClause(doc, rules, clause, rule);
  const head = carrierOf(doc, rules, token);
  const object = isHead(row.object?.heads, head) || (row.voice !== 'active' && isHead(row.subject?.heads, head));
  const subject = isHead(row.subject?.heads, head);
  if ((object || subject) && rules.cancellation.has(row.lemma) && !row.negated) return { kind: 'silent' };
  if ((object || subject) && asksWhether(doc, rules, row.unit)) return { kind: 'silent' };
  if (object && governmentOf(doc, rules, row) && !asksFor(doc, rules, row.unit))
    return judgeNoun(doc, rules, clause, true, rule);
  if (object && rules.presupposing.has(row.lemma)) return judgeNoun(doc, rules, clause, false);
  const start = bundleOf(doc, rules, token);
  const front = doc.morph[doc.xpos[start - 1] as number]?.upos;
  const article = front === 'DET' || front === 'NUM' ? start - 1 : start;
  const preposition = doc.folded[article - 1] ?? '';
  const pair = `${doc.folded[article - 2] ?? ''} ${preposition}`;
  // `după o întrevedere`: what something comes after has been, whether known or not.
  if (rules.temporalPrepositions.has(pair) || rules.temporalPrepositions.has(preposition)) {
    // `va anunța numele după discuții`: whether those have been, nobody says.
    if (row.tense === 'future') return { kind: 'silent' };
    const verdict = judgeNoun(doc, rules, clause, false);
    if (verdict.kind !== 'event') return verdict;
    // `au decis să se retragă, în urma discuțiilor`: what led to it has been
    const led = rules.causePrepositions?.has(pair) === true && verdict.reading.status === 'planned';
    return { ...verdict, reading: { ...(led ? HAPPENED : verdict.reading), settled: true } };
  }
  // `comisia este reprezentată în cadrul reuniunilor`, `la cererea ministrului se emite …`: rules and habits.
  const general = row.tense === 'present' && row.mood === 'indicative' && preposition !== '';
  const plural = doc.morph[doc.xpos[token] as number]?.number === 'plur';
  if (general && (rule.type === 'REQUEST' || (rule.mutual && plural))) return { kind: 'silent' };
  if (!definite || head !== token) return { kind: 'silent' };
  if ((subject || object) && isUndecided(rules, row)) return { kind: 'silent' };
  if (subject && (row.copula || rules.stativeVerbs.has(row.lemma))) return { kind: 'silent' };
  if (rules.factualPrepositions.has(pair) || rules.factualPrepositions.has(preposition)) {
    const verdict = judgeNoun(doc, rules, clause, false);
    // `vor pleca la pichetarea Guvernului`: where somebody will go has not been held yet
    const coming = row.tense === 'future' && rules.uponPrepositions.has(preposition) && !rule.verbal;
    if (!coming || verdict.kind !== 'event' || verdict.reading.status !== 'happened') return verdict;
    return { ...verdict, reading: { ...verdict.reading, status: 'planned', because: 'where somebody will go' } };
  }
  const known = rules.coinciding?.has(row.lemma) === true && rules.tiePrepositions.includes(preposition);
  if (subject || object || known) return row.negated ? { kind: 'silent' } : judgeNoun(doc, rules, clause, false);
  return { kind: 'silent' };
}

const HAPPENED: Reading = { status: 'happened', because: null };

/** Ways of telling what has not been done. */
const UNDONE: ReadonlySet<string> = new Set(['possible', 'necessary', 'planned', 'attempted']);

/** `trebuie ca demiterea lui să fie aprobată`: what is still to be decided on is not done. */
function isUndecided(rules: EventRules, row: Clause): boolean {
  const open = row.mood === 'subjunctive' || row.mood === 'conditional' || row.tense === 'future';
  return (open || UNDONE.has(row.modality)) && rules.decisive.has(row.lemma);
}

function isHead(heads: readonly number[] | undefined, token: number): boolean {
  return heads?.includes(token) ?? false;
}

/** `occurs`: the clause that says that it takes place, if there is one. */
function qualified(
  doc: StatementsDoc,
  rules: EventRules,
  token: number,
  reading: Reading,
  occurs: Clause | undefined,
): Reading {
  // `sunt programate întâlniri`
  const set = occurs !== undefined && occurs.tense === 'present' && rules.scheduling?.has(occurs.lemma) === true;
  if (set && reading.status === 'happened') return { status: 'planned', because: occurs.lemma };
  for (let near = Math.max(0, token - 2); near < Math.min(doc.count, token + 3); near++) {
    const lemma = doc.foldedLemmas[near] as string;
    if (rules.doubtfulWords.has(lemma)) return { status: 'possible', because: lemma };
    // `au avut loc noi atacuri`, `un nou protest are loc`: what has taken place, or does, is not to come.
    const now = occurs?.tense === 'present' && occurs.voice === 'active' && rules.againWords?.has(lemma) === true;
    const there = now || occurs?.tense === 'past';
    if (!there && rules.comingWords.has(lemma) && reading.status === 'happened')
      return { status: 'planned', because: lemma };
  }
  return reading;
}
