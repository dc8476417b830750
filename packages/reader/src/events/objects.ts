/** To whom or what something is done in a clause: its direct and indirect objects, in the tree, as clitics, or in the words behind the verb. */
import type { StatementsDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';
import { oncePerRow } from '../memo.js';
import type { Cues } from './cues.js';
import { type DependentReader, type Filler, isQuantity } from './dependents.js';
import { doublingReader } from './doubling.js';
import { isOblique } from './flat-subjects.js';
import type { Sides } from './sides.js';
import { isDative, isReflexive } from './slot-clauses.js';

export interface ObjectReader {
  /** Fillers of the direct object of a clause in the active voice; `[]` if none. */
  readonly direct: (index: number) => readonly Filler[];
  /** Fillers of the indirect object, told in the dative or as whom something is said to. */
  readonly indirect: (clause: Clause) => readonly Filler[];
  /** What the tree has for the object is none: it stands in the oblique case; null if it is one. */
  readonly oblique: (clause: Clause) => Argument | null;
  /** What the tree has for the object is the subject. */
  readonly isInverted: (clause: Clause) => boolean;
  /** A stressed pronoun that can't be an object. */
  readonly isStray: (argument: Argument) => boolean;
}

interface Help {
  readonly filler: (head: number) => Filler;
  readonly countedBy: (head: number) => number;
  /** Whom the clitic at a token stands for. */
  readonly cliticFillers: (token: number) => readonly Filler[];
  readonly isActing: (head: number) => boolean;
  readonly isTimed: (token: number) => boolean;
  /** What the tree has for the subject is the object. */
  readonly isMisread: (index: number) => boolean;
}

export function objectReader(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  cues: Cues,
  dependents: DependentReader,
  { filler, countedBy, cliticFillers, isActing, isTimed, isMisread }: Help,
): ObjectReader {
  const doubled = doublingReader(doc, rules, sides, filler, { isActing, isTimed, countedBy });
  const fillers = (argument: Argument | null): readonly Filler[] => (argument ? argument.heads.map(filler) : []);

  /** `l-a salvat Guvernul`: beside an unstressed object pronoun a definite noun behind the verb, without `pe`, is the subject. */
  const isInverted = (clause: Clause): boolean => {
    const noun = clause.object;
    if (!noun || clause.subject || clause.accusative < 0 || isReflexive(doc, clause) || clause.voice !== 'active')
      return false;
    if (noun.head < clause.end || noun.preposition !== '' || isTimed(noun.head)) return false;
    const morph = doc.morph[doc.xpos[noun.head] as number];
    const named = isActing(noun.head) && (morph?.upos === 'PROPN' || morph?.definite === true);
    return (
      named &&
      morph?.case !== 'oblique' &&
      (clause.number === '' || morph?.number === '' || morph?.number === clause.number)
    );
  };

  /** `se vor inchide unele mine`: a stressed pronoun is an object only behind its marker. */
  const isStray = ({ head, preposition }: Argument): boolean => {
    const morph = doc.morph[doc.xpos[head] as number];
    return (
      preposition === '' && morph?.pronoun === 'personal' && !morph.clitic && (morph.person === 1 || morph.person === 2)
    );
  };

  /** `l-a salutat pe X`, not `pe o rețea`, `pe un site`: bodies without a name are where something is done. */
  const isMarked = (head: number): boolean =>
    doc
      .who(head)
      .some((row) => doc.entities[row]?.kind !== 'organization' || /^\p{Lu}/u.test(doc.forms[head] as string));

  /** `o formulă – un ministru … – pe care a salutat-o`: the pronoun tells the gender of what is meant. */
  const isMismatched = (clause: Clause): boolean => {
    if (clause.link !== 'relative' || clause.accusative < 0 || !clause.object) return false;
    const own = doc.morph[doc.xpos[clause.accusative] as number];
    const head = doc.morph[doc.xpos[clause.object.head] as number];
    return own?.gender === 'fem' && own.number === 'sing' && head?.gender === 'masc';
  };

  /** `a letter released on Monday, the mayor said`: behind a comma another clause begins. */
  const isOverComma = (clause: Clause, head: number): boolean => {
    if (!rules.modifiersFirst || clause.mood === 'participle') return false;
    for (let token = clause.end; token < head; token++)
      if (doc.forms[token] === ',' || doc.morph[doc.xpos[token] as number]?.upos === 'VERB') return true;
    return false;
  };

  const directObject = oncePerRow(doc.clauses.length, (index: number): readonly Filler[] => {
    const clause = doc.clauses[index] as Clause;
    if (isInverted(clause)) return cliticFillers(clause.accusative);
    // `îl așteaptă mâine pe premier`: a time is no object, and `pe` marks one.
    const found =
      clause.object && (isTimed(clause.object.head) || isMismatched(clause) || isStray(clause.object))
        ? []
        : fillers(clause.object);
    const marked = found.some((one) => one.entities.length > 0)
      ? undefined
      : clause.obliques.find((o) => rules.objectMarkers.has(o.preposition) && isMarked(o.head));
    if (marked) return fillers(marked);
    if (found.length > 0) return found;
    if (isMisread(index)) return fillers(clause.subject);
    const marker = isReflexive(doc, clause) ? [] : doubled.object(clause);
    if (marker.length > 0) return marker;
    if (clause.accusative >= 0 && !isReflexive(doc, clause)) {
      const clitic = cliticFillers(clause.accusative);
      if (clitic.length > 0) return clitic;
    }
    const counted = clause.obliques.find(
      (o) => rules.quantityPrepositions.has(o.preposition) && isQuantity(doc, rules, o.first),
    );
    if (counted) return fillers(counted);
    const loose = clause.obliques.find((o) => o.preposition === '' && !isTimed(o.head));
    if (loose) return fillers(loose);
    const taken = clause.subject?.heads ?? [];
    const bare = dependents
      .ofVerb(clause.end - 1)
      .find((one) => one.role === 'obj' && !taken.includes(one.head) && !isOverComma(clause, one.head));
    if (bare) return [bare];
    // `a folosit clor`: a bare noun in the direct case is no dative.
    const { indirect } = clause;
    return indirect && doc.morph[doc.xpos[indirect.head] as number]?.case === 'direct' ? fillers(indirect) : [];
  });

  /** `le-a oferit celor două tabere`, `a cerut Minskului`: an object in the oblique case is none. */
  const obliqueObject = (clause: Clause): Argument | null => {
    const first = clause.object?.first ?? -1;
    const found = first < 0 ? undefined : doc.morph[doc.xpos[first] as number];
    const counts = found?.upos === 'DET' || found?.upos === 'NUM' || found?.upos === 'PRON' || found?.upos === 'ADJ';
    if (counts && found?.case === 'oblique') return clause.object;
    return found?.upos === 'PROPN' && clause.object?.preposition === '' && isOblique(doc, rules, first)
      ? clause.object
      : null;
  };

  /**
   * `a avertizat populația că … și i-a cerut`: behind a joined verb with the same subject an unstressed pronoun is whom the first one
   * is done to, known or not; null where it has nobody.
   */
  const toldBeside = (clause: Clause): readonly Filler[] | null => {
    const beside = doc.clauses[clause.parent];
    const above = beside?.link === 'complement' && !beside.object ? doc.clauses[beside.parent] : beside;
    if (clause.link !== 'coordinate' || clause.subject || !above?.object || above.object.head < above.end) return null;
    const pronoun = doc.morph[doc.xpos[clause.dative] as number];
    const { head } = above.object;
    const noun = doc.morph[doc.xpos[head] as number];
    if (pronoun?.person !== 3 || pronoun.number === '' || noun?.number !== pronoun.number) return null;
    const people = sides.isPeople(head) || rules.classes.crowd?.has(doc.foldedLemmas[head] as string) === true;
    return people ? [filler(head)] : null;
  };

  /** Whom the statement says it is told to: `interzicerea exporturilor către X` is part of what is said. */
  const addressedBy = (clause: Clause): readonly number[] => {
    const said = doc.statements[cues.at(clause.verb) ?? -1];
    if (!said || said.addressees.length === 0) return [];
    const inside = (at: number): boolean => said.content.some(([from, until]) => from <= at && at < until);
    return said.addressees.filter((side) => {
      const own = doc.mentions.filter(
        (one) => one.entity === side && doc.sentenceOf[one.head] === doc.sentenceOf[clause.verb],
      );
      return own.length === 0 || own.some((one) => !inside(doc.start[one.head] as number));
    });
  };

  const indirectObject = (clause: Clause): readonly Filler[] => {
    const whose = doubled.relative(clause);
    if (whose.length > 0) return whose;
    const owner = doubled.possessed(clause);
    if (owner.length > 0) return owner;
    const indirect = fillers(clause.indirect ?? obliqueObject(clause));
    if (indirect.some((found) => found.entities.length > 0)) return indirect;
    const acronym = doubled.dative(clause);
    if (acronym.length > 0) return acronym;
    // `și-a cerut scuze`: a reflexive dative is the subject's own.
    if (clause.dative >= 0 && doc.morph[doc.xpos[clause.dative] as number]?.pronoun !== 'reflexive') {
      const crowd = doubled.object(clause).length > 0 ? null : toldBeside(clause);
      if (crowd) return crowd;
      const clitic = doubled.object(clause).length > 0 ? [] : cliticFillers(clause.dative);
      if (clitic.length > 0) return clitic;
    }
    const told = addressedBy(clause);
    if (told.length > 0) return [{ head: -1, entities: told }];
    const addressed = doubled.oblique(clause);
    if (addressed.length > 0) return addressed;
    const behind = dependents.ofVerb(clause.end - 1);
    const dative = behind.find((one) => one.role === 'gen' && isDative(doc, rules, one.head, clause.end));
    return dative ? [dative] : [...indirect, ...doubled.quoted(clause)];
  };

  return { direct: directObject, indirect: indirectObject, oblique: obliqueObject, isInverted, isStray };
}
