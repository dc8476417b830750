/** Appointments, elections, laws and deals: what tells of one, who is chosen, and when it was. */
import type { StatementsDoc } from '../doc.js';
import { namedEntities } from '../doc-index.js';
import type { EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import type { EventType } from '../record.js';
import type { Candidate } from './candidate.js';
import type { Shaped } from './shape.js';

/** Whether it tells of an act, done or to come; true for all other types. */
export function isPublicNews(doc: StatementsDoc, rules: EventRules, candidate: Candidate): boolean {
  if (!isPublic(candidate.rule.type)) return true;
  if (
    isState(doc, candidate) ||
    isGeneral(doc, candidate) ||
    isMisread(doc, candidate) ||
    isLoose(doc, candidate) ||
    isMentioned(doc, rules, candidate)
  )
    return false;
  return !candidate.rule.predicate || candidate.recipients.some((side) => namedEntities(doc.mentions).has(side));
}

/** `appointed the new UK prime minister`: the state whose office it is is given none. */
const isState = (doc: StatementsDoc, { rule, recipients }: Candidate): boolean =>
  (rule.type === '+APPOINT' || rule.type === '+ELECT') &&
  rule.recipient.some((slots) => slots.includes('obj') || slots.includes('gen')) &&
  recipients.some((side) => doc.entities[side]?.kind === 'country');

/**
 * `a fost numit la conducere comisarul X`: where the tree found no subject, it is the first person behind a passive who is not
 * whose or by whom something is; nobody told of before.
 */
export function withSubjectBehind(doc: StatementsDoc, candidate: Candidate): Candidate {
  const clause = doc.clauses[candidate.clause];
  if (candidate.nominal || !clause || clause.voice !== 'passive' || clause.subject || !isPublic(candidate.rule.type))
    return candidate;
  for (let token = clause.end; token < Math.min(doc.count, clause.end + BEHIND); token++) {
    if (doc.unitOf[token] !== clause.unit) continue;
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.verbForm === 'fin' || morph?.upos === 'SCONJ') break;
    const people = doc
      .who(token)
      .filter((row) => doc.entities[row]?.kind === 'person' && namedEntities(doc.mentions).has(row));
    if (people.length === 0) continue;
    const front = doc.morph[doc.xpos[token - 1] as number]?.upos;
    if (front === 'ADP' || front === 'DET' || morph?.case === 'oblique') break;
    return { ...candidate, recipients: people.filter((row) => !candidate.actors.includes(row)) };
  }
  return candidate;
}

/** Tokens behind a passive among which its subject may stand. */
const BEHIND = 14;

/** `directorul este numit de consiliu`, `legile se adoptă în plen`: what holds for anybody is no happening. */
function isGeneral(doc: StatementsDoc, { rule, clause, nominal, recipients }: Candidate): boolean {
  const row = nominal ? undefined : doc.clauses[clause];
  const known = recipients.some((side) => namedEntities(doc.mentions).has(side));
  // `procurorii propuși pentru conducere`: who is meant
  if (row?.mood === 'participle' && row.link === 'participial' && rule.type === '+APPOINT') return !known;
  if (row?.tense !== 'present' || row.mood !== 'indicative') return false;
  // `primarii nu pot numi directori`
  if (row.modality === 'possible') return true;
  if (row.voice === 'active') return false;
  return !rule.planned && !known;
}

/** `President X named Y minister` read as a participle: with somebody right behind it, it is not said of who stands in front. */
function isMisread(doc: StatementsDoc, { clause, nominal }: Candidate): boolean {
  const row = nominal ? undefined : doc.clauses[clause];
  if (row?.mood !== 'participle' || row.link !== 'participial') return false;
  return doc.who(row.end).some((side) => doc.entities[side]?.kind === 'person');
}

/** People called by their names, by sentence. */
const namesakes = oncePer((doc: StatementsDoc): ReadonlyMap<number, ReadonlySet<number>> => {
  const found = new Map<number, Set<number>>();
  for (const { entity, form, first } of doc.mentions) {
    if (form !== 'name' || doc.entities[entity]?.kind !== 'person') continue;
    const sentence = doc.sentenceOf[first] as number;
    const known = found.get(sentence) ?? new Set<number>();
    found.set(sentence, known.add(entity));
  }
  return found;
});

/** `El a fost instalat` behind a sentence with several people: which of them is meant, nobody can tell for sure. */
function isLoose(doc: StatementsDoc, { clause, nominal, rule, recipients }: Candidate): boolean {
  const row = nominal ? undefined : doc.clauses[clause];
  const isSubject = row?.voice === 'passive' || rule.recipient.some((slots) => slots.includes('subj'));
  if (!row || !isSubject || row.mood === 'participle') return false;
  const head = row.subject?.head ?? -1;
  if (head >= 0 && doc.morph[doc.xpos[head] as number]?.upos !== 'PRON') return false;
  const sentence = doc.sentenceOf[row.verb] as number;
  const names = namesakes(doc);
  if (recipients.some((side) => names.get(sentence)?.has(side))) return false;
  return (names.get(sentence - 1)?.size ?? 0) > 1;
}

/** `după alegeri`, `a aprobat preluarea firmei`: what is only spoken of, or decided on. */
const isMentioned = (doc: StatementsDoc, rules: EventRules, candidate: Candidate): boolean =>
  candidate.nominal &&
  candidate.occurs !== true &&
  ((candidate.rule.type === '+ELECT' && candidate.recipients.length === 0) ||
    isDecision(rules, doc.clauses[candidate.clause]?.lemma ?? ''));

const isDecision = (rules: EventRules, lemma: string): boolean =>
  rules.decisive.has(lemma) && !rules.announcing.has(lemma);

const PUBLIC: ReadonlySet<EventType> = new Set<EventType>(['+APPOINT', '+ELECT', '+LEGISLATE', '+DEAL']);
const isPublic = (type: EventType): boolean => PUBLIC.has(type);

interface Setting {
  readonly place: number;
  readonly time: number;
  readonly inferred: Readonly<Record<string, string>>;
}

/**
 * Of an appointment, a law or a purchase the places beside it are those of what it is about; only where nobody is named does
 * the place tell whose election or law it is. Its time is a day or so, told in its own clause.
 */
export function withOwnSetting<T extends Setting>(
  doc: StatementsDoc,
  { type, actors, recipients }: Shaped,
  around: T,
): T {
  if (!isPublic(type)) return around;
  const { place: why, time: _, ...inferred } = around.inferred;
  const bare = actors.length + recipients.length === 0;
  const { from, until } = doc.times[around.time] ?? { from: null, until: null };
  const days = from !== null && until !== null ? Date.parse(until.slice(0, 10)) - Date.parse(from.slice(0, 10)) : 0;
  const loose = 'time' in around.inferred || days > YEAR || (days > LONG && type !== '+ELECT' && type !== '+APPOINT');
  return {
    ...around,
    place: bare ? around.place : -1,
    time: loose ? -1 : around.time,
    inferred: bare && why ? { ...inferred, place: why } : inferred,
  };
}

/** A quarter or a year is what a law holds for, or a balance sheet tells of, as often as when it was passed or published. */
const LONG = 60 * 24 * 3600 * 1000;

const YEAR = 366 * 24 * 3600 * 1000;
