/** Subjects read from the flat words around a verb, where the tree left them out. */
import type { StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';
import { type Filler, isQuantity } from './dependents.js';

/** Tokens of a unit among which its opening noun is looked for. */
const OPENING = 6;

export interface FlatSubjects {
  readonly inFront: (clause: Clause) => readonly Filler[];
  readonly opening: (clause: Clause) => readonly Filler[];
  readonly marked: (clause: Clause) => readonly Filler[];
  readonly amount: (clause: Clause) => readonly Filler[];
  readonly inverted: (clause: Clause) => readonly Filler[];
}

export function flatSubjects(doc: StatementsDoc, rules: EventRules, filler: (head: number) => Filler): FlatSubjects {
  /** `…, iar democrații acuză`: people told right in front of a verb, behind what opens its clause, where the tree left them out. */
  const inFront = (clause: Clause): readonly Filler[] => {
    if (clause.subject || clause.person !== 3 || clause.mood !== 'indicative' || clause.link === 'relative') return [];
    const head = clause.first - 1;
    const morph = doc.morph[doc.xpos[head] as number];
    if (morph?.upos !== 'NOUN' || morph.case === 'oblique' || isOblique(doc, rules, head)) return [];
    if (morph.definite !== true && morph.number !== 'plur') return [];
    const opens = doc.morph[doc.xpos[head - 1] as number]?.upos;
    const joins = opens === 'CCONJ' || opens === 'SCONJ' || (opens === 'ADV' && doc.folded[head - 2] === ',');
    if (doc.unitOf[head] !== clause.unit || !joins) return [];
    // `acuză` may be either.
    if (clause.number === 'plur' && morph.number === 'sing') return [];
    return isPeople(head) ? [filler(head)] : [];
  };
  const isPeople = (head: number): boolean =>
    doc.who(head).length > 0 ||
    [doc.foldedLemmas[head] as string, ...rules.baseForms(doc.folded[head] as string)].some((word) =>
      rules.people.has(word),
    );

  /** The noun that opens the unit, where the tree left a finite verb without a subject. */
  const opening = (clause: Clause): readonly Filler[] => {
    if (clause.person !== 3 && clause.modality !== 'necessary') return [];
    if (clause.mood !== 'indicative' || clause.link === 'relative') return [];
    const tokens = doc.units[clause.unit]?.tokens ?? new Int32Array(0);
    for (let at = 0; at < Math.min(tokens.length, OPENING); at++) {
      const token = tokens[at] as number;
      if (token >= clause.first) return [];
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      if (upos === 'DET' || upos === 'NUM' || upos === 'PUNCT' || upos === 'ADJ') continue;
      if (isQuantity(doc, rules, token) || doc.folded[token] === rules.compoundLink) continue;
      if (rules.quantityPrepositions.has(doc.folded[token] as string)) continue;
      if ((upos !== 'NOUN' && upos !== 'PROPN') || isOblique(doc, rules, token)) return [];
      // `Patru mari confederații`: an adjective may be taken for a noun.
      const above = doc.head[token] as number;
      if (above > token && above < clause.first && filler(token).entities.length === 0) continue;
      // `Oster: A strike killed two men`
      if (rules.modifiersFirst && doc.forms[token + 1] === ':') return [];
      const between = doc.clauseOf[clause.first - 1];
      return between === doc.clauseOf[token] || between === -1 ? [filler(token)] : [];
    }
    return [];
  };

  /** The bare noun between a conjunction and its verb (`că polițiștii ar fi …`), where the tree left it out. */
  const marked = (clause: Clause): readonly Filler[] => {
    if (clause.markerToken < 0 || clause.link === 'relative' || clause.first - clause.markerToken > OPENING) return [];
    const words = clause.marker.split(' ');
    const opens = words.length > 1 && doc.folded[clause.markerToken] === words[0];
    for (let token = clause.markerToken + (opens ? words.length : 1); token < clause.first; token++) {
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      if (upos === 'ADP' || upos === 'PUNCT' || upos === 'ADV') return [];
      if (upos === 'NOUN' || upos === 'PROPN') return [filler(token)];
    }
    return [];
  };

  /** `au participat peste 50.000 de oameni`: a counted noun behind a plural verb whose number hides it. */
  const amount = (clause: Clause): readonly Filler[] => {
    if (clause.number !== 'plur' || clause.person !== 3 || clause.object) return [];
    let token = clause.end;
    if (doc.morph[doc.xpos[token] as number]?.upos === 'PUNCT') token++;
    const start = token;
    while (rules.quantityPrepositions.has(doc.folded[token] ?? '')) token++;
    if (token === start || !isQuantity(doc, rules, token)) return [];
    while (token < start + OPENING && (isQuantity(doc, rules, token) || doc.folded[token] === rules.compoundLink))
      token++;
    return rules.people.has(doc.foldedLemmas[token] ?? '') ? [filler(token)] : [];
  };

  /** `Au confiscat conturile rețelei anchetatorii`: people in the direct case behind the object of a verb that opens its unit. */
  const inverted = (clause: Clause): readonly Filler[] => {
    if (clause.person !== 3 || clause.mood !== 'indicative' || !clause.object) return [];
    if ((doc.units[clause.unit]?.tokens[0] ?? -1) !== clause.first) return [];
    for (let token = clause.object.head + 1; token < Math.min(doc.count, clause.object.head + OPENING); token++) {
      const morph = doc.morph[doc.xpos[token] as number];
      if (morph?.upos === 'ADP' || morph?.upos === 'PUNCT' || morph?.upos === 'VERB') return [];
      const agrees = morph?.upos === 'NOUN' && morph.case === 'direct' && morph.number === clause.number;
      if (agrees && rules.people.has(doc.foldedLemmas[token] as string)) return [filler(token)];
    }
    return [];
  };
  return { inFront, opening, marked, amount, inverted };
}

/** A name of one word that bears an ending of the dative: `a cerut Minskului`. */
function isInflected(doc: StatementsDoc, token: number): boolean {
  const front = doc.morph[doc.xpos[token - 1] as number]?.upos;
  return front === 'VERB' || front === 'AUX' || front === 'ADV';
}

/** `a cerut lumii arabe, și în special Egiptului`: a definite singular noun in the oblique case is no subject. */
export function isOblique(doc: StatementsDoc, rules: EventRules, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  if (morph?.upos === 'PROPN') return rules.obliqueName(doc.folded[token] as string) && isInflected(doc, token);
  return morph?.case === 'oblique' && morph.definite === true && morph.number === 'sing';
}
