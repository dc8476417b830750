/** What the tables beyond PLOVER read of harm that is likely somebody else's, or only held against somebody: left out. */
import type { StatementsDoc } from '../doc.js';
import { namedEntities } from '../doc-index.js';
import type { EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import type { EventType } from '../record.js';
import type { Candidate } from './candidate.js';

/** True for what is better left out. */
export function isDoubted(doc: StatementsDoc, rules: EventRules, candidate: Candidate): boolean {
  return (
    isUnproven(doc, candidate) ||
    isAnothers(doc, rules, candidate) ||
    isMisnamed(doc, candidate) ||
    isNamedElse(doc, candidate) ||
    isSearcher(doc, rules, candidate) ||
    isSpeaker(doc, candidate)
  );
}

/** What is told of somebody by name or office as a crime, outside a verdict, is an accusation. */
function isUnproven(doc: StatementsDoc, { rule, actors }: Candidate): boolean {
  const named = namedEntities(doc.mentions);
  return (
    rule.type === '+CRIME' && actors.some((side) => named.has(side) || OFFICES.has(doc.entities[side]?.sector ?? ''))
  );
}

const OFFICES: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'PTY']);

/** `nepotul șoferului, aflat pe scaun, a murit`: with no subject of its own, a verb of harm may tell of another in its sentence. */
function isAnothers(
  doc: StatementsDoc,
  rules: EventRules,
  { rule, clause, token, nominal, recipients }: Candidate,
): boolean {
  const row = doc.clauses[clause];
  if (!HARM.has(rule.type) || nominal || !row || row.subject || row.object || row.mood !== 'indicative') return false;
  const from = Math.max(0, token - NEAR);
  for (let at = token - 1; at >= from && doc.sentenceOf[at] === doc.sentenceOf[token]; at--) {
    const morph = doc.morph[doc.xpos[at] as number];
    const fits = morph?.upos === 'NOUN' && morph.case !== 'oblique' && morph.number === row.number;
    if (!fits || !rules.people.has(doc.foldedLemmas[at] as string)) continue;
    const named = [0, 1, 2, 3].some((step) => doc.who(at + step).some((side) => recipients.includes(side)));
    if (!named) return true;
  }
  return false;
}

/** `fostul antrenor de polo pe apă X a murit`: a description that a name follows in its phrase is nobody else's. */
function isMisnamed(doc: StatementsDoc, { rule, clause, nominal, recipients }: Candidate): boolean {
  const row = doc.clauses[clause];
  const head = nominal || row?.number !== 'sing' ? -1 : (row.subject?.head ?? -1);
  if (!HARM.has(rule.type) || head < 0) return false;
  for (let at = head; at < Math.min(doc.count, head + PHRASE) && doc.forms[at] !== ','; at++) {
    const named = doc.morph[doc.xpos[at] as number]?.upos === 'PROPN' ? doc.who(at) : [];
    if (named.some((side) => doc.entities[side]?.kind === 'person'))
      return !named.some((side) => recipients.includes(side));
  }
  return false;
}

/** Tokens of a noun phrase with the name behind it. */
const PHRASE = 8;

/** `the former minister, X, died`: where the subject, or what stands in front of the verb, names somebody, nobody else has died. */
function isNamedElse(doc: StatementsDoc, { clause, nominal, rule, recipients }: Candidate): boolean {
  const row = nominal || rule.type !== '+DEATH' ? undefined : doc.clauses[clause];
  if (!row) return false;
  const [first, end] = row.subject ? [row.subject.first, row.subject.end] : [Math.max(0, row.first - FRONT), row.first];
  for (let token = first; token < end; token++) {
    if (doc.unitOf[token] !== row.unit || doc.morph[doc.xpos[token] as number]?.upos !== 'PROPN') continue;
    const people = doc.who(token).filter((side) => doc.entities[side]?.kind === 'person');
    if (people.length > 0 && !people.some((side) => recipients.includes(side))) return true;
  }
  return false;
}

/** Tokens of a name and its comma in front of a verb. */
const FRONT = 3;

/** `anchetatorii iau în calcul că au murit de frig`: with no subject of its own, a death is not that of those who look into it. */
function isSearcher(
  doc: StatementsDoc,
  rules: EventRules,
  { rule, clause, token, nominal, recipients }: Candidate,
): boolean {
  if (rule.type !== '+DEATH' || nominal || doc.clauses[clause]?.subject) return false;
  for (let at = token - 1; at >= Math.max(0, token - NEAR); at--) {
    const lemma = doc.foldedLemmas[at] as string;
    const searching = rules.investigators.has(lemma) || rules.powers.has(lemma) || rules.classes.rescuers?.has(lemma);
    if (searching && doc.who(at).some((side) => recipients.includes(side))) return true;
  }
  return false;
}

/** `șeful salvatorilor a spus …; trupul bărbatului a fost găsit`: who speaks in a report is not who a description says has died. */
function isSpeaker(doc: StatementsDoc, { rule, token, recipients }: Candidate): boolean {
  const isQuoted = (side: number) => speakersOf(doc.statements).has(side) && !isNamedAround(doc, side, token);
  return rule.type === '+DEATH' && recipients.some(isQuoted);
}

const speakersOf = oncePer(
  (statements: StatementsDoc['statements']): ReadonlySet<number> => new Set(statements.map(({ speaker }) => speaker)),
);

function isNamedAround(doc: StatementsDoc, side: number, token: number): boolean {
  for (let at = Math.max(0, token - NEAR); at < Math.min(doc.count, token + NEAR); at++) {
    const named = doc.morph[doc.xpos[at] as number]?.upos === 'PROPN' && doc.sentenceOf[at] === doc.sentenceOf[token];
    if (named && doc.who(at).includes(side)) return true;
  }
  return false;
}

/** Tokens around a verb among which those it may tell of are looked for. */
const NEAR = 40;

const HARM: ReadonlySet<EventType> = new Set<EventType>(['+DEATH', '+ACCIDENT']);
