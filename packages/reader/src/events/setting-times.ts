/** Which times that stand beside an event are when it is: not those of nouns, datelines and what it comes after. */
import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';

/** `a vorbit despre incendiul din noaptea trecută`: the time that a preposition ties to a noun in front of it is that noun's. */
export function isNouns(doc: StatementsDoc, rules: EventRules, row: number, trigger: number): boolean {
  const first = doc.times[row]?.first ?? 0;
  // `a adoptat bugetul pe 2025`: a year that a noun is for
  // `plata pe luna ianuarie`
  const long = /^\d{4}(?:-\d{2})?$/.test(doc.times[row]?.value ?? '');
  if (long && first - 2 > trigger && rules.yearTies?.has(doc.folded[first - 1] ?? '')) return true;
  if (long && isSpan(doc, rules, first, trigger)) return true;
  if (isRelatives(doc, rules, first, trigger) || goesOn(doc, row, trigger) || isLacking(doc, rules, first, trigger))
    return true;
  // `prima întâlnire după cea din 2019`
  const other = doc.morph[doc.xpos[first - 2] as number]?.pronoun;
  if (
    first - 2 > trigger &&
    rules.timeTies.has(doc.folded[first - 1] ?? '') &&
    (other === 'demonstrative' || other === 'article')
  )
    return true;
  // `pregătită până în această vară`: a time that something lasts to, behind another word than the trigger
  const lasts = [1, 2].find((step) => rules.untilMarkers.has(doc.folded[first - step] ?? ''));
  if (lasts !== undefined && first - lasts - 1 > trigger) return true;
  if (first - 1 === trigger || !rules.timeTies.has(doc.folded[first - 1] ?? '')) return false;
  // `atacul rebel din 3 iunie`: of a noun's times nobody knows which is another's.
  if (doc.morph[doc.xpos[trigger] as number]?.upos === 'NOUN') return false;
  const upos = doc.morph[doc.xpos[first - 2] as number]?.upos ?? '';
  // `Hotărârea nr. 36 din 10 septembrie`
  return first - 2 !== trigger && TIED.has(upos) && (first - 2 > trigger || upos === 'NOUN' || upos === 'NUM');
}

/** `Din 2019, în spital au murit zece pacienți`: since when something has been happening is not when. */
function isSpan(doc: StatementsDoc, rules: EventRules, first: number, trigger: number): boolean {
  if (first > trigger || !rules.spanPrepositions?.has(doc.folded[first - 1] ?? '')) return false;
  const before = doc.morph[doc.xpos[first - 2] as number]?.upos ?? '';
  return doc.sentenceOf[first - 2] !== doc.sentenceOf[first] || !TIED.has(before);
}

/** `a mulțumit medicilor care au plecat acolo, acum două zile`: behind a relative clause the time is of that; behind `;` of what follows. */
function isRelatives(doc: StatementsDoc, rules: EventRules, first: number, trigger: number): boolean {
  let relative = -1;
  for (let token = trigger + 1; token < first; token++) {
    if (doc.forms[token] === ';') return true;
    if (doc.morph[doc.xpos[token] as number]?.pronoun === 'relative') relative = doc.clauseOf[token] as number;
    const row = doc.clauses[doc.clauseOf[token] as number];
    const told = row?.link === 'relative' && row.verb === token && row.mood === 'indicative';
    // `summitul care a avut loc în iunie`
    if (relative >= 0 && told && !rules.occurrence.has(row.lemma)) return true;
  }
  return false;
}

/** `primirea, în noiembrie, a unui detașament`: a phrase that goes on behind the time has it between its words. */
function goesOn(doc: StatementsDoc, row: number, trigger: number): boolean {
  const { first, end } = doc.times[row] ?? { first: 0, end: 0 };
  let head = -1;
  for (let token = first; token < end; token++) {
    const above = doc.head[token] as number;
    if (above < first || above >= end) head = above;
  }
  if (head <= trigger || head >= first || doc.morph[doc.xpos[head] as number]?.upos !== 'NOUN') return false;
  if (doc.forms[end] !== ',') return false;
  for (let token = end + 1; token < Math.min(doc.count, end + GOING_ON); token++) {
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (doc.forms[token] === ',' || upos === 'ADP') return false;
    if (upos === 'NOUN' || upos === 'PROPN') return doc.head[token] === head;
  }
  return false;
}

/** Tokens behind a time among which its noun phrase goes on. */
const GOING_ON = 6;

/** `fără un constructor desemnat până la 30 iunie, Comisia ar putea …`: by when something has to be there. */
function isLacking(doc: StatementsDoc, rules: EventRules, first: number, trigger: number): boolean {
  if (first > trigger || !isUntil(doc, rules, first)) return false;
  const sentence = doc.sentenceOf[first];
  for (let token = first - 1; token >= 0 && doc.sentenceOf[token] === sentence; token--) {
    if (doc.forms[token] === ',') return false;
    if (rules.lackWords.has(doc.folded[token] as string)) return true;
  }
  return false;
}

function isUntil(doc: StatementsDoc, rules: EventRules, first: number): boolean {
  return [1, 2].some((step) => rules.untilMarkers.has(doc.folded[first - step] ?? ''));
}

/** `Junta, venită la putere prin două lovituri, în 2020 și 2021, a rupt legăturile`: told of the subject between commas. */
export function isAsides(doc: StatementsDoc, first: number, clause: number): boolean {
  const row = doc.clauses[clause];
  const subject = row?.subject?.head ?? -1;
  if (!row || subject < 0 || subject > first || row.verb < first) return false;
  let open = subject + 1;
  while (open < first && doc.forms[open] !== ',') open++;
  const told = doc.morph[doc.xpos[open + 1] as number];
  if (open + 1 >= first || told?.verbForm !== 'part' || told.upos === 'AUX') return false;
  // `ministrul, aflat marți la Cairo, i-a mulțumit`
  let commas = 0;
  for (let token = open + 1; token < row.verb; token++) {
    if (doc.forms[token] !== ',') continue;
    if (token < first) commas++;
    else return commas > 0;
  }
  return false;
}

/** The clause with the time is told inside the other; but `ciocnirile izbucnite luni`, `ministrul, întrebat luni, a refuzat`. */
export function isBelow(doc: StatementsDoc, rules: EventRules, first: number, holder: number, clause: number): boolean {
  const row = doc.clauses[holder];
  // `sent troops in March to clear mines`
  if (row !== undefined && row.verb > first && (row.mood === 'infinitive' || row.mood === 'subjunctive')) return false;
  if (row?.link === 'participial') return doc.folded[row.first - 1] === ',' && !rules.askingVerbs?.has(row.lemma);
  let above = row?.parent ?? -1;
  for (let steps = 0; above >= 0 && steps < CLIMB; steps++) {
    if (above === clause) return true;
    above = doc.clauses[above]?.parent ?? -1;
  }
  return false;
}

/** Clauses climbed. */
const CLIMB = 4;

/**
 * `terenul a fost vândut în 2019, iar Guvernul a acordat un ajutor`: who else acts in the clause that follows acts at a time of his own,
 * unless the time opens the sentence. So does a participle that tells what was said of it since (`vot criticat de X`).
 */
export function partsInTime(
  doc: StatementsDoc,
  rules: EventRules,
  first: number,
  holder: number,
  clause: number,
): boolean {
  const row = doc.clauses[clause];
  const other = doc.clauses[holder];
  if (!row || !other || row.parent !== holder) return false;
  if (row.link === 'participial' && row.mood === 'participle') return !rules.occurrence.has(row.lemma);
  if (row.link !== 'coordinate' || opensSentence(doc, first)) return false;
  if (isFurtherBack(doc, other) && isPerfect(doc, row)) return true;
  const subject = row.subject?.head ?? -1;
  if (subject < 0 || other.verb > row.verb || rules.whereWords.has(row.marker) || row.marker !== '') return false;
  const again = doc.morph[doc.xpos[subject] as number]?.upos === 'PRON';
  const own = doc.subjects[clause] ?? [];
  return !again && !own.some((side) => doc.subjects[holder]?.includes(side));
}

/** No verb stands before the time in its sentence. */
function opensSentence(doc: StatementsDoc, first: number): boolean {
  const sentence = doc.sentenceOf[first];
  for (let token = first - 1; token >= 0 && doc.sentenceOf[token] === sentence; token--)
    if (isVerbal(doc, token)) return false;
  return true;
}

/** `dăduse`, `fusese dat` */
function isFurtherBack(doc: StatementsDoc, row: Clause): boolean {
  return [row.verb, row.verb - 1].some((token) => doc.morph[doc.xpos[token] as number]?.tense === 'pqp');
}

/** `a atacat`: told of a later time than what is further back. */
function isPerfect(doc: StatementsDoc, row: Clause): boolean {
  return (
    row.tense === 'past' && doc.morph[doc.xpos[row.verb] as number]?.verbForm === 'part' && !isFurtherBack(doc, row)
  );
}

/** Words of a noun phrase in front of its time. */
const TIED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

/** The time opens the clause behind, or stands in a relative one (`moțiuni care vor fi votate luni`). */
export function opensNext(doc: StatementsDoc, row: number, holder: number, clause: number, trigger: number): boolean {
  const first = doc.times[row]?.first ?? 0;
  const next = doc.clauses[holder];
  if (next === undefined || holder === clause || first <= trigger) return false;
  // `a demisionat / instituția a concluzionat, în aprilie, …`: a time behind the verb of a later clause is its own.
  // `un armistițiu în urma căruia gruparea va elibera ostatici luați pe 7 octombrie`
  for (let token = trigger + 1; token < first; token++)
    if (doc.morph[doc.xpos[token] as number]?.pronoun === 'relative') return true;
  // `o să amânăm pentru decembrie`
  const told = next.mood === 'indicative' || next.tense === 'future' || next.link === 'coordinate';
  return next.verb > first || next.link === 'relative' || (told && next.verb > trigger);
}

/**
 * `după întrevederea lor, miniștrii vor vorbi de la ora 11`, `se împlinește un an de la condamnarea lui X`: a time that is not tied to
 * an event noun behind such a preposition is another's.
 */
export function isApart(doc: StatementsDoc, rules: EventRules, first: number, trigger: number): boolean {
  if (doc.morph[doc.xpos[trigger] as number]?.upos !== 'NOUN') return false;
  const pair = `${doc.folded[trigger - 2] ?? ''} ${doc.folded[trigger - 1] ?? ''}`;
  if (!rules.apartInTime?.has(pair) && !rules.apartInTime?.has(doc.folded[trigger - 1] ?? '')) return false;
  if (first < trigger) return true;
  // `de la summitul care a avut loc în iunie`: when it took place is said of it.
  const holder = doc.clauses[doc.clauseOf[first] as number];
  if (holder?.link === 'relative' && rules.occurrence.has(holder.lemma)) return false;
  for (let token = trigger + 1; token < first; token++)
    if (doc.forms[token] === ',' || isVerbal(doc, token)) return true;
  return false;
}

/** Behind the noun, with no comma or verb between. */
export function isBehind(doc: StatementsDoc, first: number, trigger: number): boolean {
  if (first < trigger) return false;
  for (let token = trigger + 1; token < first; token++)
    if (doc.forms[token] === ',' || isVerbal(doc, token)) return false;
  return true;
}

const isVerbal = (doc: StatementsDoc, token: number): boolean => {
  const upos = doc.morph[doc.xpos[token] as number]?.upos;
  return upos === 'VERB' || upos === 'AUX';
};

/** `12 mai 2006 Viena — Miniștrii vor avea întrevederi`: the day of the report, in front of its dash. */
export function isInDateline(doc: StatementsDoc, end: number): boolean {
  const first = doc.sentences.first[doc.sentenceOf[end - 1] as number] as number;
  if (end - first > DATELINE) return false;
  for (let token = first; token < Math.min(doc.count, first + DATELINE); token++) {
    if (token >= end && DASHES.has(doc.forms[token] as string)) return true;
    if (isVerbal(doc, token)) return false;
  }
  return false;
}

/** Tokens of a dateline, and what ends one. */
const DATELINE = 14;
const DASHES: ReadonlySet<string> = new Set(['–', '—', '--']);
