/**
 * Clitic doubling: Romanian repeats an object in a pronoun at the verb (`le-a mulțumit celor doi`, `l-a suspendat pe X`). Then the pronoun
 * stands for the words behind the verb, not for whoever was told before (Gramatica limbii române, GALR II, on the doubled object).
 */
import type { Mention, StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';
import { type Filler, isAcronym, isQuantity } from './dependents.js';
import type { Sides } from './sides.js';

/** Tokens behind a verb among which people are looked for. */
const BEHIND = 10;
/** Tokens of a number and what it counts. */
const COUNTED = 5;

export interface DoublingReader {
  readonly object: (clause: Clause) => readonly Filler[];
  readonly dative: (clause: Clause) => readonly Filler[];
  readonly oblique: (clause: Clause) => readonly Filler[];
  readonly relative: (clause: Clause) => readonly Filler[];
  readonly quoted: (clause: Clause) => readonly Filler[];
  readonly possessed: (clause: Clause) => readonly Filler[];
}

interface Help {
  readonly isActing: (head: number) => boolean;
  readonly isTimed: (token: number) => boolean;
  readonly countedBy: (head: number) => number;
}

export function doublingReader(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  filler: (head: number) => Filler,
  { isActing, isTimed, countedBy }: Help,
): DoublingReader {
  const subjects = new Set(doc.clauses.flatMap(({ subject }) => subject?.heads ?? []));
  const ends = new Map<number, Mention>();
  for (const mention of doc.mentions)
    if (mention.form !== 'pronoun' && (ends.get(mention.end)?.first ?? doc.count) > mention.first)
      ends.set(mention.end, mention);

  /** `i-a cerut DNA o parte din dosar`: an acronym, which doesn't inflect, doubles the dative pronoun of the verb it stands behind. */
  const dative = (clause: Clause): readonly Filler[] => {
    const { end, subject: own } = clause;
    if (clause.dative < 0 || !own || own.head >= clause.first || doc.unitOf[end] !== clause.unit) return [];
    return isAcronym(doc.forms[end] ?? '') && isActing(end) ? [filler(end)] : [];
  };

  /** The plural noun of people whose phrase ends in front of the relative clause; -1 if there is none. */
  const pluralBefore = (from: number, clause: Clause): number => {
    for (let token = from - 1; token >= Math.max(0, from - BEHIND) && doc.unitOf[token] === clause.unit; token--) {
      const morph = doc.morph[doc.xpos[token] as number];
      if (morph?.upos === 'VERB' || morph?.upos === 'PUNCT') return -1;
      if (morph?.upos === 'NOUN' && morph.number === 'plur' && sides.isPeople(token)) return token;
    }
    return -1;
  };

  /** `cu președintele X, căruia i-a promis …`: the relative pronoun in the dative stands for the name right in front of it. */
  const relative = (clause: Clause): readonly Filler[] => {
    if (clause.dative < 0) return [];
    for (let token = clause.first; token >= Math.max(1, clause.first - 2); token--) {
      const morph = doc.morph[doc.xpos[token] as number];
      if (morph?.pronoun !== 'relative' || morph.case !== 'oblique') continue;
      const mention = ends.get(doc.folded[token - 1] === ',' ? token - 1 : token);
      // `cu liderii de la X și Y, cărora …`: the last name is not several.
      const one = doc.entities[mention?.entity ?? -1];
      if (morph.number === 'plur' && one?.number === 'sing' && one.members.length === 0) {
        const head = pluralBefore(mention?.first ?? token, clause);
        return head < 0 ? [{ head: -1, entities: [] }] : [filler(head)];
      }
      const entities = mention && doc.unitOf[mention.head] === clause.unit ? sides.of(mention.head) : [];
      return entities.length > 0 ? [{ head: mention?.head ?? -1, entities }] : [];
    }
    return [];
  };

  /** `va livra gaz „consumatorilor din X …”`: the dative may stand in a quotation that opens behind the object. */
  const quoted = (clause: Clause): readonly Filler[] => {
    for (let token = clause.end; token < Math.min(doc.count, clause.end + COUNTED); token++) {
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      if (upos === 'NOUN' || upos === 'ADJ') continue;
      if (token === clause.end || upos !== 'PUNCT' || doc.quoteOf[token + 1] === doc.quoteOf[token - 1]) return [];
      const head = doc.morph[doc.xpos[token + 1] as number];
      return head?.upos === 'NOUN' && head.case === 'oblique' && head.definite === true ? [filler(token + 1)] : [];
    }
    return [];
  };

  /** `Curtea l-a condamnat, în 7 martie, Ion Stan la doi ani`: a name without its marker, where the subject is known. */
  const isBareName = ({ end, first, subject }: Clause, token: number): boolean =>
    subject !== null &&
    subject.head < first &&
    (token === end || (doc.folded[token - 1] === ',' && isTimed(token - 2))) &&
    doc.morph[doc.xpos[token] as number]?.upos === 'PROPN' &&
    !subjects.has(token) &&
    sides.of(token).some((row) => doc.entities[row]?.kind === 'person');

  /** `l-a suspendat miercuri pe adjunctul său`: the object pronoun is that of the person marked behind the verb, known or not. */
  const object = (clause: Clause): readonly Filler[] => {
    // `i-a torturat pe cei întorși`: the form of the pronoun may be either case.
    if ((clause.accusative < 0 && clause.dative < 0) || rules.objectMarkers.size === 0) return [];
    for (let token = clause.end; token < Math.min(doc.count, clause.end + BEHIND); token++) {
      if (isTimed(token)) continue;
      if (doc.unitOf[token] !== clause.unit || doc.morph[doc.xpos[token] as number]?.verbForm === 'fin') return [];
      if (isBareName(clause, token)) return [filler(token)];
      if (!rules.objectMarkers.has(doc.folded[token] as string)) continue;
      for (let head = token + 1; head < Math.min(doc.count, token + COUNTED); head++) {
        const morph = doc.morph[doc.xpos[head] as number];
        if (isTimed(head) || morph?.upos === 'ADP' || morph?.upos === 'PUNCT') return [];
        if (isActing(head) || sides.isPeople(head)) return [filler(head)];
        if (morph?.upos === 'PRON' && morph.pronoun !== 'relative') return [{ head, entities: doc.who(head) }];
        // `pe asociatul său`: somebody nobody knows yet
        if (doc.morph[doc.xpos[head + 1] as number]?.pronoun === 'possessive') return [{ head, entities: [] }];
        if (morph?.upos === 'NOUN' || morph?.upos === 'PROPN') return [];
      }
      return [];
    }
    return [];
  };

  /** A pronoun in the dative, or one whose form may be either case (`le`). */
  const isDoubled = (clause: Clause): boolean =>
    clause.dative >= 0 ||
    (clause.accusative >= 0 && doc.morph[doc.xpos[clause.accusative] as number]?.number === 'plur');

  /** `le-a mulțumit, pe rând, celor 61 de coautori`: whom the dative pronoun stands for may be told behind an insertion. */
  const oblique = (clause: Clause): readonly Filler[] => {
    if (!isDoubled(clause)) return [];
    for (let token = clause.end; token < Math.min(doc.count, clause.end + BEHIND); token++) {
      if (doc.sentenceOf[token] !== doc.sentenceOf[clause.verb]) break;
      const morph = doc.morph[doc.xpos[token] as number];
      if (morph?.upos === 'SCONJ' || morph?.verbForm === 'fin') break;
      if (morph?.case !== 'oblique' || (morph.upos !== 'DET' && morph.pronoun !== 'demonstrative')) continue;
      if (!isQuantity(doc, rules, token + 1)) continue;
      const head = countedBy(token + 1);
      const found = head < 0 ? null : filler(head);
      if (found && found.entities.length > 0) return [found];
    }
    return [];
  };

  /** `i-a tăiat microfonul deputatului`: the dative pronoun is the owner's whose genitive stands behind the object. */
  const possessed = (clause: Clause): readonly Filler[] => {
    if (clause.dative < 0 || clause.indirect || !clause.object || clause.object.head < clause.end) return [];
    const own = doc.morph[doc.xpos[clause.dative] as number];
    const head = clause.object.head + 1;
    const owner = doc.morph[doc.xpos[head] as number];
    if (own?.person !== 3 || own.pronoun === 'reflexive' || doc.unitOf[head] !== clause.unit) return [];
    if (owner?.upos !== 'NOUN' || owner.case !== 'oblique' || !owner.definite || owner.number !== own.number) return [];
    return sides.isPeople(head) ? [filler(head)] : [];
  };

  return { object, dative, oblique, relative, quoted, possessed };
}
