/** What the clauses of a report are to each other and to their words, as the slots of event rules ask. */
import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';

/** `se întâlnesc`, and in the first and second person `ne-am întâlnit`. */
export function isReflexive(doc: StatementsDoc, clause: Clause): boolean {
  if (clause.voice === 'reflexive') return true;
  if (clause.accusative < 0 || clause.person === 0 || clause.person === 3) return false;
  const clitic = doc.morph[doc.xpos[clause.accusative] as number];
  // `am` may be singular or plural; `I` never does it to `us`.
  return clitic?.person === clause.person;
}

/** A participle without an auxiliary: `propunerea respinsă`, `acuzat de fraudă`. */
export function isReduced(doc: StatementsDoc, clause: Clause): boolean {
  return (
    clause.mood === 'participle' &&
    (clause.link === 'participial' ||
      clause.link === 'coordinate' ||
      (clause.link === 'complement' && !clause.subject)) &&
    doc.morph[doc.xpos[clause.verb] as number]?.verbForm === 'part'
  );
}

/** An oblique noun behind a verb or an indefinite noun (`au impus sancțiuni Iranului`) is no genitive: those need an article. */
export function isDative(doc: StatementsDoc, rules: EventRules, head: number, from: number): boolean {
  for (let token = head - 1; token >= Math.max(from, head - DATIVE_REACH); token--) {
    if (rules.genitiveMarkers.has(doc.folded[token] as string)) return false;
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'NOUN') return !morph.definite && morph.case !== 'oblique';
    if (morph?.upos === 'ADP') return false;
  }
  return true;
}

/** Tokens in front of an oblique noun among which the noun it might belong to is looked for. */
const DATIVE_REACH = 4;

/** Conditional clauses (`dacă …`) by what they hang on. */
export function conditionsOf(doc: StatementsDoc, rules: EventRules): (clause: number) => readonly number[] {
  const found = new Map<number, number[]>();
  doc.clauses.forEach((clause, index) => {
    if (clause.parent >= 0 && rules.conditionalMarkers.has(clause.marker))
      found.set(clause.parent, [...(found.get(clause.parent) ?? []), index].slice(-MOST_CONDITIONS));
  });
  return (clause) => found.get(clause) ?? [];
}

/** Conditions of one clause that are kept; keeps the cost linear. */
const MOST_CONDITIONS = 4;

/** Complements of one clause that are kept; keeps the cost linear. */
const MOST_COMPLEMENTS = 16;

export function complementsOf(doc: StatementsDoc): (clause: number) => readonly number[] {
  const children: number[][] = doc.clauses.map(() => []);
  doc.clauses.forEach((clause, index) => {
    const known = children[clause.parent];
    if (known && clause.link === 'complement' && known.length < MOST_COMPLEMENTS) known.push(index);
  });
  return (clause) => children[clause] ?? [];
}
