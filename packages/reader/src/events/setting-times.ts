/** Which times that stand beside an event are when it is: not those of nouns, datelines and what it comes after. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';

/** `a vorbit despre incendiul din noaptea trecută`: the time that a preposition ties to a noun in front of it is that noun's. */
export function isNouns(doc: StatementsDoc, rules: EventRules, row: number, trigger: number): boolean {
  const first = doc.times[row]?.first ?? 0;
  // `a adoptat bugetul pe 2025`: a year that a noun is for
  const year = /^\d{4}$/.test(doc.times[row]?.value ?? '') && first - 2 > trigger;
  if (year && rules.yearTies?.has(doc.folded[first - 1] ?? '')) return true;
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
