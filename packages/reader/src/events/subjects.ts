/** Who does what a clause tells: its subject in the words, joined and appended names, the speaker, or whom `names/` found. */
import type { Mention, StatementsDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';
import type { Cues } from './cues.js';
import { type Filler, isQuantity } from './dependents.js';
import { flatSubjects, isOblique } from './flat-subjects.js';
import type { Sides } from './sides.js';

/** Tokens behind a subject among which appended names (`inclusiv X`) are looked for. */
const APPENDED = 10;

/** Tokens of a unit among which its opening noun is looked for. */
const OPENING = 6;
/** Tokens of a number and what it counts: `400 dintre cei 1.900 de angajați`. */
const QUANTIFIED = 9;
/** Clauses in front of a gerund among which its main clause is looked for. */
const NEAR_MAIN = 6;
/** Joined clauses walked up for a shared subject. */
const JOINED = 3;

export function subjectReader(
  doc: StatementsDoc,
  rules: EventRules,
  sides: Sides,
  cues: Cues,
  filler: (head: number) => Filler,
  isMisread: (index: number) => boolean,
  genitives: (noun: number) => readonly Filler[],
): (index: number) => readonly Filler[] {
  const { inFront, opening, marked, amount, inverted } = flatSubjects(doc, rules, filler);
  const starts = new Map<number, Mention>();
  const ends = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    if (mention.form === 'pronoun') continue;
    if ((starts.get(mention.first)?.end ?? 0) < mention.end) starts.set(mention.first, mention);
    if ((ends.get(mention.end)?.first ?? doc.count) > mention.first) ends.set(mention.end, mention);
  }

  /** `X și Y au convenit`: the first of two joined names, where the tree lost it. */
  const joined = (argument: Argument, clause: Clause): readonly Filler[] => {
    if (clause.number === 'sing' || argument.heads.length !== 1) return [];
    const behind = rules.conjunctions.has(doc.folded[argument.end] ?? '') ? starts.get(argument.end + 1) : undefined;
    if (behind && behind.end <= clause.first && doc.unitOf[behind.head] === clause.unit)
      return [{ head: behind.head, entities: sides.of(behind.head) }];
    if (!rules.conjunctions.has(doc.folded[argument.first - 1] ?? '')) return [];
    const other = ends.get(argument.first - 1);
    return other && doc.unitOf[other.head] === clause.unit
      ? [{ head: other.head, entities: sides.of(other.head) }]
      : [];
  };

  /** `mai mulți oficiali, inclusiv X`. */
  const appended = (argument: Argument): readonly Filler[] => {
    let token = argument.head + 1;
    while (token < argument.head + APPENDED && !rules.inclusive.has(doc.folded[token] ?? '')) {
      const upos = doc.morph[doc.xpos[token] as number]?.upos;
      // `the leaders discussed matters including Syria`
      if (rules.modifiersFirst && (upos === 'VERB' || upos === 'AUX')) return [];
      token++;
    }
    // `inclusiv la X`: where something is done, too
    if (doc.morph[doc.xpos[token + 1] as number]?.upos === 'ADP') return [];
    if (!rules.inclusive.has(doc.folded[token] ?? '') || doc.unitOf[token] !== doc.unitOf[argument.head]) return [];
    // `X, producător de branduri precum Y`: what only the noun in front of it is like
    const front = token - 1 !== argument.head && doc.morph[doc.xpos[token - 1] as number]?.upos === 'NOUN';
    if (front && doc.morph[doc.xpos[token - 2] as number]?.upos === 'ADP') return [];
    const found: Filler[] = [];
    for (let at = token + 1; at < Math.min(doc.count, token + APPENDED); at++) {
      // `precum X, au cerut demisia premierului`: behind the verb nobody is appended
      const upos = doc.morph[doc.xpos[at] as number]?.upos;
      if (upos === 'VERB' || (upos === 'AUX' && !rules.modifiersFirst)) break;
      if (doc.unitOf[at] !== doc.unitOf[argument.head]) break;
      const mention = starts.get(at);
      // `a restricționat accesul, inclusiv presei`
      if (mention && !isOblique(doc, rules, mention.first))
        found.push({ head: mention.head, entities: sides.of(mention.head) });
    }
    return found;
  };

  /** `mai mulți înalți oficiali`: the tree may take the word of quantity for the head. */
  const quantified = (argument: Argument): readonly Filler[] => {
    const upos = doc.morph[doc.xpos[argument.head] as number]?.upos;
    const isCount = isQuantity(doc, rules, argument.head);
    if (!isCount && (upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB')) return [];
    for (let token = argument.head + 1; token < Math.min(doc.count, argument.head + QUANTIFIED); token++) {
      const mention = starts.get(token);
      if (mention && doc.unitOf[token] === doc.unitOf[argument.head])
        return [{ head: mention.head, entities: sides.of(mention.head) }, ...appended(argument)];
      if (isQuantity(doc, rules, token) || rules.partLinks.has(doc.folded[token] as string)) continue;
      const next = doc.morph[doc.xpos[token] as number]?.upos;
      if (next === 'NOUN' && rules.people.has(doc.foldedLemmas[token] as string)) return [filler(token)];
      if (next === 'PUNCT' || next === 'ADP' || next === 'AUX' || next === 'VERB') break;
    }
    return appended(argument);
  };

  /** The clause whose subject a gerund shares: the nearest finite one before it in its unit. */
  const mainOf = (index: number, clause: Clause): number => {
    for (let at = index - 1; at >= Math.max(0, index - NEAR_MAIN); at--) {
      const other = doc.clauses[at] as Clause;
      if (
        other.unit === clause.unit &&
        other.mood === 'indicative' &&
        other.link !== 'relative' &&
        other.link !== 'complement'
      )
        return at;
    }
    return -1;
  };

  /** The finite clause right before a gerund in its unit; -1 if there is none near. */
  const nearestOf = (index: number, clause: Clause): number => {
    for (let at = index - 1; at >= Math.max(0, index - NEAR_MAIN); at--) {
      const other = doc.clauses[at] as Clause;
      const finite = other.mood === 'indicative' || other.mood === 'conditional';
      if (other.unit === clause.unit && finite && other.link !== 'relative') return at;
    }
    return -1;
  };

  /** The clause that this one completes, by itself or joined to one that does: `acuză Rusia că a atacat și că a ucis`. */
  const completed = (clause: Clause): Clause | undefined => {
    const parent = doc.clauses[clause.parent];
    if (clause.link === 'adverbial' && rules.contentMarkers?.has(clause.marker)) return parent;
    if (clause.link === 'complement' || isPrepositional(clause)) return parent;
    return clause.link === 'coordinate' && parent?.link === 'complement' && clause.marker !== ''
      ? doc.clauses[parent.parent]
      : undefined;
  };

  /** `Marcu: Germania a trimis trupe`: who stands before the colon says it, who stands behind it does it. */
  const behindColon = (head: number, clause: Clause): readonly Filler[] => {
    for (let token = head + 1; token < Math.min(clause.first, head + OPENING); token++) {
      if (doc.folded[token] !== ':') continue;
      for (let at = token + 1; at < clause.first; at++) {
        const mention = starts.get(at);
        if (mention && mention.end <= clause.first) return [{ head: mention.head, entities: sides.of(mention.head) }];
      }
      return [];
    }
    return [];
  };

  /** A gerund that a preposition ties to its verb: `accused Russia of shelling`. */
  const isPrepositional = (clause: Clause): boolean =>
    clause.mood === 'gerund' && rules.gerundMarkers.has(doc.folded[clause.first - 1] ?? '');

  /** `acuză Rusia că a bombardat`: whom the governing verb is done to does what its complement tells. */
  const controller = (clause: Clause): readonly Filler[] => {
    const above = completed(clause);
    if (!above || !rules.objectControl.has(above.lemma)) return [];
    const whom = [above.object, above.indirect].flatMap((one) => one?.heads.map(filler) ?? []);
    if (whom.some((one) => one.entities.length > 0)) return whom;
    const until = clause.markerToken >= 0 ? clause.markerToken : clause.first;
    for (let token = above.end; token < Math.min(until, above.end + APPENDED); token++) {
      const mention = starts.get(token);
      if (mention && mention.end <= until) return [{ head: mention.head, entities: sides.of(mention.head) }];
    }
    if (clause.link === 'adverbial') return [];
    // Who is not named here is at least not who accuses.
    return clause.mood === 'indicative' || clause.mood === 'conditional' ? [{ head: -1, entities: [] }] : [];
  };

  /** Whom a verb with an object is done to; nobody that is known where it has none (`companies it accused of spying`). */
  const accused = (above: Clause, until: number): readonly Filler[] => {
    const whom = [above.object, above.indirect].flatMap((one) => one?.heads.map(filler) ?? []);
    if (whom.some((one) => one.entities.length > 0)) return whom;
    for (let token = above.end; token < Math.min(until, above.end + APPENDED); token++) {
      const mention = starts.get(token);
      if (mention && mention.end <= until) return [{ head: mention.head, entities: sides.of(mention.head) }];
    }
    return [{ head: -1, entities: [] }];
  };

  /**
   * Who is meant by `care`, where the tree hung it on other words: the subject of the main clause if its phrase was taken
   * up into the antecedent (`a reacționat, pe X, ministrul Y, care …`) or it is what the copula says (`A este al treilea
   * ministru care …`), told as -1; the name in front of an apposition (`cu Turcia, singura țară care …`); null for others.
   */
  const antecedent = (argument: Argument, clause: Clause): number | null => {
    const above = doc.clauses[clause.parent];
    if (!above) return null;
    if (above.copula && above.verb === argument.head && above.subject) return -1;
    const subject = above.subject?.head ?? -1;
    if (subject > argument.first && subject < argument.end && argument.heads[0] !== subject)
      if (!argument.heads.includes(subject) || clause.number === 'sing') return -1;
    const name = doc.folded[argument.first - 1] === ',' ? ends.get(argument.first - 1) : undefined;
    return name?.form === 'name' &&
      doc.entities[name.entity]?.kind === 'country' &&
      doc.unitOf[name.head] === clause.unit &&
      rules.stateNouns.has(doc.foldedLemmas[argument.head] as string)
      ? name.head
      : null;
  };

  /** `A a ajuns la spital, colegul său a scăpat și a fugit`: the last clause is the second one's, known or not; null if there is none. */
  const joinedTo = (index: number, clause: Clause): readonly Filler[] | null => {
    if (clause.link !== 'coordinate' || clause.mood !== 'indicative') return null;
    const other = doc.clauses[index - 1];
    if (!other || other.unit !== clause.unit || other.link !== 'coordinate') return null;
    if (other.parent !== clause.parent && clause.parent !== index - 1) return null;
    if (other.mood !== 'indicative' || other.marker !== clause.marker || !other.subject) return null;
    if (other.subject.head > other.first || other.number !== clause.number || other.copula) return null;
    const { head } = other.subject;
    const found = other.subject.heads.map(filler);
    if (found.some((one) => one.entities.length > 0)) return null;
    const somebody = rules.people.has(doc.foldedLemmas[head] as string);
    return somebody || doc.morph[doc.xpos[head + 1] as number]?.pronoun === 'possessive' ? found : null;
  };

  /** `Trei români au fost prinși după ce au fost dați în urmărire`: the subject named in the main clause goes on, whoever was told before. */
  const governing = (clause: Clause, dropped: readonly number[]): readonly Filler[] | null => {
    const above = doc.clauses[clause.parent];
    if (clause.link !== 'adverbial' || clause.person !== 3 || clause.mood !== 'indicative' || !above?.subject)
      return null;
    if (above.subject.head > clause.first || above.number === '' || above.number !== clause.number) return null;
    const found = above.subject.heads.map(filler);
    const rows = found.flatMap((one) => one.entities);
    const known = rows.length > 0 || rules.people.has(doc.foldedLemmas[above.subject.head] as string);
    return known && dropped.length > 0 && !dropped.some((row) => rows.includes(row)) ? found : null;
  };

  /**
   * `X spune că nu sunt bani și îi roagă pe profesori`, `X reclamă că hidrantul nu merge și îi acuză pe vecini`: what there is and
   * what a thing does is followed by what the governing subject does; its clause, or -1.
   */
  const besideThing = (clause: Clause): number => {
    const beside = doc.clauses[clause.parent];
    if (clause.link !== 'coordinate' || clause.marker === beside?.marker || beside?.link !== 'complement') return -1;
    const above = doc.clauses[beside.parent];
    if (!above || above.unit !== clause.unit) return -1;
    const there = beside.copula && !beside.subject && beside.number === 'plur' && clause.number !== 'plur';
    const thing = beside.subject !== null && !beside.subject.heads.some(isSomebody) && above.subject !== null;
    const agrees = above.number === '' || clause.number === '' || above.number === clause.number;
    return there || (thing && agrees) ? beside.parent : -1;
  };
  /** `legea a fost contestată și este susținută de X`: a participle agrees with whoever it is done to. */
  const agrees = (clause: Clause, row: number): boolean => {
    if (clause.voice !== 'passive' || clause.copula) return true;
    const own = doc.morph[doc.xpos[clause.verb] as number];
    const entity = doc.entities[row];
    if (own?.verbForm !== 'part' || own.gender === '' || own.gender === 'neut' || entity?.kind !== 'person')
      return true;
    const gender = entity.gender || titleGender(row);
    return entity.number === 'plur' || gender === '' || gender === own.gender;
  };
  /** Gender of the title of somebody whose name doesn't tell it. */
  const titleGender = (row: number): string => {
    const title = doc.entities[row]?.roles[0]?.first ?? -1;
    const morph = doc.morph[doc.xpos[title] as number];
    return morph?.upos === 'NOUN' && morph.gender !== 'neut' ? morph.gender : '';
  };
  /** `X spune că moțiunea a strâns semnături și este susținută de Y`: a passive that agrees with the thing right before goes on with it. */
  const passiveThing = (index: number, clause: Clause): readonly Filler[] | null => {
    if (clause.voice !== 'passive' || clause.link !== 'coordinate' || clause.copula) return null;
    const before = doc.clauses[index - 1];
    const noun = before?.subject;
    if (before?.link !== 'complement' || before.parent !== clause.parent || before.unit !== clause.unit || !noun)
      return null;
    const own = doc.morph[doc.xpos[clause.verb] as number];
    const other = doc.morph[doc.xpos[noun.head] as number];
    const fits = own?.number === other?.number && (own?.gender === other?.gender || other?.gender === 'neut');
    return fits && !noun.heads.some(isSomebody) ? [filler(noun.head)] : null;
  };
  /** `Ioane, te sună România`: behind a comma a verb that is done to the one spoken to has another subject. */
  const isAddressed = (clause: Clause, subject: Argument): boolean => {
    if (subject.end > clause.first || doc.folded[subject.end] !== ',' || clause.person !== 3) return false;
    return [clause.accusative, clause.dative].some((row) => doc.morph[doc.xpos[row] as number]?.person === 2);
  };
  /** `deși a trimis Kievului ajutoare, ea a refuzat`: a pronoun that was taken for another than the clause in front of it is about. */
  const isElse = (index: number, { head }: Argument, stated: readonly Filler[]): boolean => {
    const front = doc.clauses[index - 1];
    const morph = doc.morph[doc.xpos[head] as number];
    if (morph?.pronoun !== 'personal' || front?.parent !== index || front.link !== 'adverbial' || front.subject)
      return false;
    const [before] = doc.subjects[index - 1] ?? [];
    return before !== undefined && stated.some((one) => one.entities.length > 0 && !one.entities.includes(before));
  };
  /** `Guvernarea promite, iar democrații acuză`: several people are not the one who was told before. */
  const isOutnumbered = ({ head }: Argument, side: number): boolean => {
    const morph = doc.morph[doc.xpos[head] as number];
    const entity = doc.entities[side];
    const one = entity?.kind === 'person' || entity?.kind === 'organization' || entity?.kind === 'country';
    return (
      morph?.upos === 'NOUN' &&
      morph.number === 'plur' &&
      one &&
      entity.members.length === 0 &&
      entity.number !== 'plur'
    );
  };
  /** `liderii partidelor care susțin`: of two plurals either may be meant. */
  const isEither = ({ from, head }: Argument, clause: Clause): boolean => {
    if (from !== 'relative' || clause.link !== 'relative' || clause.number !== 'plur') return false;
    if (clause.markerToken !== head + 1) return false;
    const own = doc.morph[doc.xpos[head] as number];
    const owner = doc.head[head] as number;
    const above = doc.morph[doc.xpos[owner] as number];
    return (
      own?.upos === 'NOUN' &&
      own.case === 'oblique' &&
      own.number === 'plur' &&
      above?.upos === 'NOUN' &&
      above.number === 'plur' &&
      rules.people.has(doc.foldedLemmas[owner] as string)
    );
  };
  /** `decizia Curții prin care l-a achitat`: who decided does it; null for other clauses. */
  const through = (clause: Clause): readonly Filler[] | null => {
    if (clause.link !== 'relative' || clause.person !== 3 || clause.subject) return null;
    const by = clause.obliques.find((one) => one.from === 'relative' && rules.throughWords?.has(one.preposition));
    if (!by) return null;
    const owners = genitives(by.head).filter((one) => one.entities.length > 0);
    if (owners.length > 0) return owners;
    // the relative may hang on the owner
    const own = doc.morph[doc.xpos[by.head] as number]?.case === 'oblique' ? filler(by.head) : null;
    if (own && own.entities.length > 0) return [own];
    const above = doc.clauses[clause.parent];
    const stated = (above?.subject?.heads ?? []).map(filler).filter((one) => one.entities.length > 0);
    return stated.length > 0 ? stated : above?.subject ? [{ head: -1, entities: [] }] : null;
  };
  const isDoneTo = (clause: Clause, side: number): boolean =>
    side >= 0 &&
    clause.object !== null &&
    clause.object.head >= clause.end &&
    clause.object.heads.some((head) => filler(head).entities.includes(side));
  /** `a demisionat consilierul onorific, medicul Ion Rusu`: of two that only a comma parts, one does what a singular verb tells. */
  const oneOf = (argument: Argument, clause: Clause, found: readonly Filler[]): readonly Filler[] => {
    if (clause.number !== 'sing' || argument.heads.length !== 2 || found.length !== 2) return found;
    const [first = 0, second = 0] = [...argument.heads].sort((a, b) => a - b);
    for (let token = first + 1; token < second; token++)
      if (rules.conjunctions.has(doc.folded[token] as string)) return found;
    const named = found.filter((one) => one.entities.some(isNamed));
    return named.length === 1 ? named : found;
  };
  const isNamed = (row: number): boolean => doc.mentions.some((one) => one.entity === row && one.form === 'name');
  const isSomebody = (head: number): boolean =>
    filler(head).entities.length > 0 || rules.people.has(doc.foldedLemmas[head] as string);

  /**
   * `a crash that killed three and injured nine`, `three were killed and five injured`, `the bus overturned, injuring ten`: who or
   * what harmed is told by the verb of harm in front, or nobody did; null for other clauses.
   */
  const harming = (index: number, clause: Clause, depth: number): readonly Filler[] | null => {
    if (!rules.harming?.has(clause.lemma) || clause.subject || clause.agent || clause.voice === 'passive') return null;
    if (clause.mood === 'gerund') {
      const main = doc.clauses[mainOf(index, clause)] ?? doc.clauses[nearestOf(index, clause)];
      if (!main?.subject) return null;
      // a quake, a bus
      const thing = !main.subject.heads.some(isSomebody) || rules.mishaps?.has(main.lemma) === true;
      return thing ? main.subject.heads.map(unnamed) : null;
    }
    if (!rules.conjunctions.has(doc.folded[clause.first - 1] ?? '') && clause.link !== 'coordinate') return null;
    for (let before = index - 1; before >= Math.max(0, index - JOINED); before--) {
      const other = doc.clauses[before] as Clause;
      if (other.unit !== clause.unit || !rules.harming.has(other.lemma)) continue;
      if (other.voice === 'passive' || other.mood === 'participle') return [{ head: -1, entities: [] }];
      const found = read(before, depth + 1);
      return found.length > 0 ? found : [{ head: -1, entities: [] }];
    }
    return null;
  };
  /** `Police said they fired`: of what the only ones who speak tell in the plural, where nobody else was found for it. */
  const theirOwn = ({ head }: Argument, clause: Clause): readonly Filler[] => {
    const morph = doc.morph[doc.xpos[head] as number];
    if (!rules.modifiersFirst || clause.link !== 'complement' || morph?.upos !== 'PRON' || doc.folded[head] === 'it')
      return [];
    if (doc.who(head).length > 0 || morph.person === 1 || morph.number === 'sing') return [];
    const [teller, ...more] = doc.subjects[clause.parent] ?? [];
    const entity = teller === undefined ? undefined : doc.entities[teller];
    const several = entity?.number === 'plur' || entity?.sector === 'COP' || entity?.sector === 'MIL';
    return entity && several && more.length === 0 ? [{ head, entities: [teller as number] }] : [];
  };
  const unnamed = (head: number): Filler => ({ head, entities: [] });

  /** `protesters demanding that he resign`: people right in front of a gerund do what it tells, whatever it hangs on; null for others. */
  const inFrontOfGerund = (clause: Clause): readonly Filler[] | null => {
    if (!rules.modifiersFirst || clause.mood !== 'gerund' || clause.subject || clause.markerToken >= 0) return null;
    const head = clause.first - 1;
    const morph = doc.morph[doc.xpos[head] as number];
    if (morph?.upos !== 'NOUN' || morph.number !== 'plur' || doc.unitOf[head] !== clause.unit) return null;
    return rules.people.has(doc.foldedLemmas[head] as string) ? [filler(head)] : null;
  };

  /** The steps below are tried one after the other, each for what the one before left open: `null` leaves it to the next. */
  const read = (index: number, depth: number): readonly Filler[] => {
    const clause = doc.clauses[index] as Clause;
    const harmed = depth < JOINED ? harming(index, clause, depth) : null;
    if (harmed) return harmed;
    const followed = inFrontOfGerund(clause);
    if (followed) return followed;
    if (isMisread(index) && depth < JOINED) {
      const whom = controller(clause);
      return whom.length > 0 ? whom : read(clause.parent, depth + 1);
    }
    const argument = clause.subject && isAddressed(clause, clause.subject) ? null : clause.subject;
    if (clause.subject && !argument) return NOBODY;
    if (argument && isEither(argument, clause)) return NOBODY;
    const meant = argument && clause.link === 'relative' ? antecedent(argument, clause) : null;
    if (meant) return meant < 0 ? read(clause.parent, depth + 1) : [filler(meant)];
    const stated = argument ? statedBy(argument, clause) : [];
    const inGerund = clause.mood === 'gerund' && !argument && depth < JOINED;
    return (
      (argument ? ofArgument(index, clause, argument, stated) : ofWordsAround(clause)) ??
      whoSpeaks(clause, argument) ??
      (inGerund ? ofMainClause(index, clause, depth) : null) ??
      ofGovernor(index, clause, argument) ??
      (argument ? null : ofClauseBeside(index, clause, depth)) ??
      ofChain(index, clause, argument, stated) ??
      ofSharedSubject(clause, depth)
    );
  };

  const statedBy = (argument: Argument, clause: Clause): readonly Filler[] => {
    const stated: Filler[] = [];
    for (const at of argument.heads) if (!isOblique(doc, rules, at)) stated.push(filler(at));
    stated.push(...joined(argument, clause));
    stated.push(...appended(argument));
    return stated;
  };

  const ofArgument = (
    index: number,
    clause: Clause,
    argument: Argument,
    stated: readonly Filler[],
  ): readonly Filler[] | null => {
    const named = behindColon(argument.head, clause);
    if (named.length > 0) return named;
    if (isElse(index, argument, stated)) return NOBODY;
    if (stated.some((one) => one.entities.length > 0)) return oneOf(argument, clause, stated);
    const tellers = theirOwn(argument, clause);
    if (tellers.length > 0) return tellers;
    const counted = quantified(argument);
    return counted.length > 0 ? counted : null;
  };

  const ofWordsAround = (clause: Clause): readonly Filler[] | null => {
    const counted = amount(clause);
    if (counted.length > 0) return counted;
    const behind = marked(clause);
    if (behind.some((one) => one.entities.length > 0)) return behind;
    const tied = clause.markerToken >= 0 || isPrepositional(clause);
    if (clause.mood === 'gerund' && tied && rules.modifiersFirst) {
      const above = doc.clauses[clause.parent];
      // `accused the police of beating detainees`, `charged him with murdering X`
      if (above && rules.objectControl.has(above.lemma))
        return accused(above, clause.markerToken >= 0 ? clause.markerToken : clause.first);
    }
    const near = inFront(clause);
    return near.length > 0 ? near : null;
  };

  const whoSpeaks = (clause: Clause, argument: Argument | null): readonly Filler[] | null => {
    const cited = doc.statements[cues.at(clause.verb) ?? -1]?.speaker ?? -1;
    // `Localnicii, protestând, acuză poliția`: whom the verb is done to doesn't say it.
    const wrong = argument ? isOutnumbered(argument, cited) : clause.voice === 'active' && isDoneTo(clause, cited);
    const speaker = wrong ? -1 : cited;
    // `Au acuzat guvernarea`: one body is no subject of a plural verb.
    const many = clause.number === 'plur' && !argument && doc.entities[speaker]?.kind !== 'person';
    const one = doc.entities[speaker]?.number === 'sing' && doc.entities[speaker]?.members.length === 0;
    return speaker >= 0 && !(many && one) ? [{ head: argument?.head ?? -1, entities: [speaker] }] : null;
  };

  const ofMainClause = (index: number, clause: Clause, depth: number): readonly Filler[] | null => {
    // `the police, who responded by firing tear gas`
    const relative = doc.clauses[clause.parent];
    if (rules.modifiersFirst && clause.markerToken >= 0)
      if (relative?.link === 'relative' && relative.subject && rules.agentPrepositions.includes(clause.marker))
        return read(clause.parent, depth + 1);
    const whom = isPrepositional(clause) ? controller(clause) : [];
    if (whom.length > 0) return whom;
    // `au constatat că femeia l-ar fi atacat, rănindu-l`: either may be meant, and they differ.
    const near = nearestOf(index, clause);
    const main = mainOf(index, clause);
    const stated = doc.clauses[near]?.subject || doc.clauses[near]?.link === 'coordinate';
    if (near >= 0 && near !== main && stated && main >= 0) {
      const [own] = read(near, depth + 1).flatMap((one) => one.entities);
      const [theirs] = read(main, depth + 1).flatMap((one) => one.entities);
      if (own !== theirs) return NOBODY;
    }
    return main >= 0 ? read(main, depth + 1) : null;
  };

  const ofGovernor = (index: number, clause: Clause, argument: Argument | null): readonly Filler[] | null => {
    // Who accuses is not accused, whatever the tree makes of the clause.
    const accuser = doc.subjects[clause.parent] ?? [];
    const own = clause.link !== 'adverbial' || (doc.subjects[index] ?? []).some((side) => accuser.includes(side));
    const whom = argument || !own ? [] : controller(clause);
    if (whom.length > 0) return whom;
    // `deputaților li s-a cerut să voteze`, `scrisoarea prin care s-a cerut demisia lui`: by whom isn't said.
    // but a body that adopts a text asks by it
    const adopted = clause.link === 'relative' && rules.decisive.has(doc.clauses[clause.parent]?.lemma ?? '');
    const unsaid = !argument && clause.voice === 'reflexive' && !adopted;
    if (unsaid && rules.askedWords?.has(clause.lemma)) return NOBODY;
    return through(clause);
  };

  const ofClauseBeside = (index: number, clause: Clause, depth: number): readonly Filler[] | null => {
    const beside = joinedTo(index, clause);
    if (beside) return beside;
    const aboveAll = depth < JOINED ? besideThing(clause) : -1;
    if (aboveAll >= 0) return read(aboveAll, depth + 1);
    const thing = passiveThing(index, clause);
    if (thing) return thing;
    const dropped = (doc.subjects[index] ?? []).filter((row) => agrees(clause, row));
    return depth >= JOINED ? null : governing(clause, dropped);
  };

  /** Whom the chain of names tells of, or who speaks in the first person. */
  const ofChain = (
    index: number,
    clause: Clause,
    argument: Argument | null,
    stated: readonly Filler[],
  ): readonly Filler[] | null => {
    const head = argument?.head ?? -1;
    const dropped = (doc.subjects[index] ?? []).filter((row) => argument !== null || agrees(clause, row));
    if (dropped.length > 0) return [{ head, entities: dropped }];
    const ours = clause.person === 1 ? (cues.around(clause.verb)?.speaker ?? -1) : -1;
    if (ours >= 0) return [{ head, entities: [ours] }];
    return argument ? stated : null;
  };

  const ofSharedSubject = (clause: Clause, depth: number): readonly Filler[] => {
    const parent = doc.clauses[clause.parent];
    const controlled = clause.link === 'complement' && (clause.mood === 'subjunctive' || clause.mood === 'infinitive');
    if (controlled && parent && depth < JOINED) return read(clause.parent, depth + 1);
    // `has killed four and wounded ten`: a participle without its auxiliary shows no number
    const alike = parent && (parent.number === clause.number || (rules.modifiersFirst && clause.number === ''));
    if (clause.link === 'coordinate' && alike && depth < JOINED) {
      const shared = read(clause.parent, depth + 1);
      if (shared.length > 0) return shared;
    }
    const first = opening(clause);
    return first.length > 0 ? first : inverted(clause);
  };
  return (index) => read(index, 0);
}

/** Somebody does it who is not told. */
const NOBODY: readonly Filler[] = [{ head: -1, entities: [] }];
