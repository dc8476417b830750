/**
 * Who fills a slot of an event rule: the arguments of a clause, and what hangs on a noun. Slots are described in
 * `language/events.ts`. Where the tree left an argument out, the words behind the verb are read flat.
 */
import { type StatementsDoc, UPOS } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { EventRule, EventRules } from '../language/events.js';
import { packed } from '../layers.js';
import { oncePerRow } from '../memo.js';
import { cliticReader } from './antecedents.js';
import type { Cues } from './cues.js';
import { type Dependent, dependentReader, type Filler, isQuantity, withoutHyphen } from './dependents.js';
import { fillerReader, owns } from './fillers.js';
import { objectReader } from './objects.js';
import type { Sides } from './sides.js';
import { passiveAgents } from './slot-agents.js';
import { complementsOf, conditionsOf, isReduced } from './slot-clauses.js';
import { subjectReader } from './subjects.js';

export type { Filler } from './dependents.js';

/** Tokens between a noun and its owner. */
const OWNED = 4;
/** Steps up the tree from a participle to the noun it qualifies. */
const CLIMB = 4;
/** Clauses behind a fronted participle among which the one that shares its subject is looked for. */
const AHEAD = 3;
/** Tokens behind a verb among which people are looked for. */
const BEHIND = 10;
const PEOPLE_KINDS: ReadonlySet<string> = new Set(['person', 'country', 'group', 'source']);

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);

export interface SlotReader {
  /** Fillers of `slot` for a clause read by `rule`; `[]` if none. */
  readonly ofClause: (clause: number, slot: string, rule: EventRule) => readonly Filler[];
  /** Fillers of `slot` for an event noun. */
  readonly ofNoun: (noun: number, slot: string) => readonly Filler[];
  /** Prepositions that tie somebody concerned to a noun: `granița cu X`. */
  readonly tiePrepositions: readonly string[];
  readonly modifiersFirst: boolean;
  /** The noun tells of an act against whoever stands in its genitive, or is who stands there: `suspendarea lui X`. */
  readonly isAgainst: (head: number) => boolean;
  /** Child clauses that complete the clause (`că …`, `să …`). */
  readonly complements: (clause: number) => readonly number[];
  /** True where the grammatical subject is the one acted upon. */
  readonly isPassive: (clause: number, rule: EventRule) => boolean;
}

export function slotReader(doc: StatementsDoc, rules: EventRules, sides: Sides, cues: Cues): SlotReader {
  const dependents = dependentReader(doc, rules, sides);
  const children = complementsOf(doc);
  const whom = cliticReader(doc);
  const conditions = conditionsOf(doc, rules);

  const { of: filler, countedBy } = fillerReader(doc, rules, sides, cues, dependents);
  const fillers = (argument: Argument | null): readonly Filler[] => (argument ? argument.heads.map(filler) : []);
  const cliticFillers = (token: number): readonly Filler[] => {
    const entities = whom(token);
    return entities.length > 0 ? [{ head: token, entities }] : [];
  };

  const verbs = new Set(doc.clauses.map((clause) => clause.verb));
  /** `an attack on a school run by the church`: by whom another verb's act is done. */
  const isOfVerb = (noun: number, head: number): boolean => {
    for (let token = noun + 1; token < head; token++) if (verbs.has(token)) return true;
    return false;
  };

  const isBeyondComma = (noun: number, head: number): boolean => {
    let commas = 0;
    for (let token = noun + 1; token < head; token++) if (doc.forms[token] === ',') commas++;
    return commas > 1;
  };

  const isNouns = (noun: number, slot: string, { role, head }: Dependent): boolean => {
    if (role !== slot && !owns(rules, role, slot)) return false;
    if (isNextSubject(noun, head)) return false;
    if (!rules.modifiersFirst) return true;
    if (rules.agentPrepositions.includes(role) && isOfVerb(noun, head)) return false;
    // `after the attacks, the army, in a post on X, confirmed`
    return role === 'adj' || !isBeyondComma(noun, head);
  };
  const ofNoun = (noun: number, slot: string): readonly Filler[] => {
    const dot = slot.indexOf('.');
    if (dot < 0) {
      const found: Filler[] = [];
      for (const one of dependents.ofNoun(noun)) if (isNouns(noun, slot, one)) found.push(one);
      return found;
    }
    const inner = slot.slice(dot + 1);
    return ofNoun(noun, slot.slice(0, dot)).flatMap((found) => ofNoun(found.head, inner));
  };

  /** `după invadarea Georgiei de către Rusia, președintele X a plecat`: behind a comma the subject of the verb is no noun's. */
  const subjects = new Set<number>();
  for (const clause of doc.clauses)
    if (clause.subject && clause.subject.head < clause.verb && doc.folded[clause.subject.first - 1] === ',')
      for (const head of clause.subject.heads) subjects.add(head);
  const isNextSubject = (noun: number, head: number): boolean => head > noun && subjects.has(head);

  const isPassive = (index: number, rule: EventRule): boolean => {
    const clause = doc.clauses[index] as Clause;
    if (clause.voice === 'passive' || clause.agent !== null || isReduced(doc, clause)) return true;
    // `fuseseră arestate`: an auxiliary read as a verb of its own leaves the participle without one.
    if (clause.mood === 'participle' && clause.subject !== null && clause.object === null) return true;
    if (clause.voice !== 'reflexive' || rule.reflexive === true) return false;
    return (
      clause.subject !== null &&
      !fillers(clause.subject).some((found) => found.entities.some((row) => sides.entities[row]?.kind === 'person'))
    );
  };

  /** `a avertizat că ar putea suspenda regimul`: a thing behind an active verb that shares its governor's subject is its object. */
  const isMisread = (index: number): boolean => {
    const clause = doc.clauses[index] as Clause;
    const { subject: behind, parent } = clause;
    if (!behind || clause.object || clause.voice !== 'active' || clause.copula || behind.head < clause.end)
      return false;
    if (clause.link !== 'complement' && clause.link !== 'coordinate') return false;
    const above = doc.clauses[parent];
    if (!above || (above.subject === null && (doc.subjects[parent] ?? []).length === 0)) return false;
    if (above.number !== '' && clause.number !== '' && above.number !== clause.number) return false;
    return !behind.heads.some(isActing) && !rules.acting.has(doc.foldedLemmas[behind.head] as string);
  };
  /** People, states, and bodies told by name; `regimul`, `compania` may as well be acted upon. */
  const isActing = (head: number): boolean =>
    sides.of(head).some((row) => {
      const kind = sides.entities[row]?.kind;
      return PEOPLE_KINDS.has(kind ?? '') || (kind === 'organization' && /^\p{Lu}/u.test(doc.forms[head] as string));
    });

  const subject = oncePerRow(
    doc.clauses.length,
    subjectReader(doc, rules, sides, cues, filler, isMisread, (noun) => ofNoun(noun, 'gen')),
  );

  /**
   * `Cuscrul șefului DNA, condamnat definitiv, …`: behind a comma a participle qualifies the whole phrase, not whose it is; its
   * noun where the tree took the owner for it, or -1.
   */
  const wholeOf = (clause: Clause): number => {
    if (doc.folded[clause.first - 1] !== ',') return -1;
    const morph = doc.morph[doc.xpos[clause.verb] as number];
    let owner = doc.head[clause.verb] as number;
    for (let step = 0; step < CLIMB && owner >= 0; step++) {
      const own = doc.morph[doc.xpos[owner] as number];
      const above = doc.head[owner] as number;
      const found = doc.morph[doc.xpos[above] as number];
      if ((own?.upos !== 'NOUN' && own?.upos !== 'PROPN') || above < 0 || above > owner) return -1;
      if (found?.upos !== 'NOUN') return -1;
      const agrees = found.number === morph?.number && (found.gender === '' || found.gender === morph?.gender);
      if (agrees && found.case !== 'oblique' && isOwner(owner)) return above;
      owner = above;
    }
    return -1;
  };
  const isOwner = (token: number): boolean =>
    doc.morph[doc.xpos[token] as number]?.case === 'oblique' || rules.genitiveMarkers.has(doc.folded[token - 1] ?? '');
  /** The genitive of a noun in the direct case, for a relative. */
  const isOfAnother = (token: number): boolean => {
    const head = doc.head[token] as number;
    const above = doc.morph[doc.xpos[head] as number];
    const kin = doc
      .who(head)
      .some((row) => doc.entities[row]?.kind === 'person' && doc.entities[row].roles.length === 0);
    return above?.upos === 'NOUN' && above.case !== 'oblique' && kin;
  };

  const isAgentInFront = ({ first }: Clause): boolean => {
    let token = first - 1;
    while (token >= 0 && NOMINAL.has(doc.morph[doc.xpos[token] as number]?.upos ?? '')) token--;
    return token < first - 1 && rules.agentPrepositions.includes(doc.folded[token] ?? '');
  };

  /** The noun that a reduced passive qualifies (`acordul semnat de X`), or the subject that follows it in front of its clause. */
  const qualified = (index: number, clause: Clause): readonly Filler[] => {
    let token = doc.head[clause.verb] as number;
    const morph = doc.morph[doc.xpos[clause.verb] as number];
    const whole = wholeOf(clause);
    // `hostages held by militants released in exchange`: those by whom something was done are not freed
    if (rules.modifiersFirst && isAgentInFront(clause)) return [];
    if (whole >= 0) return [filler(whole)];
    for (let step = 0; step < CLIMB && token >= 0; step++) {
      const found = doc.morph[doc.xpos[token] as number];
      if (found?.upos !== 'NOUN' && found?.upos !== 'PROPN') break;
      // `cuscrul șefului, condamnat pentru abuz`: behind a comma it is not of whoever stands in the genitive.
      if (found.case === 'oblique' && doc.forms[clause.first - 1] === ',' && isOfAnother(token)) {
        token = doc.head[token] as number;
        continue;
      }
      if (found.upos === 'PROPN' || !morph || !found.number || !morph.number || morph.number === found.number)
        return [filler(token)];
      token = doc.head[token] as number;
    }
    // A participle that stands behind a noun qualifies it, whatever the tree says.
    const noun = doc.morph[doc.xpos[clause.first - 1] as number]?.upos;
    if ((noun === 'NOUN' || noun === 'PROPN') && doc.unitOf[clause.first - 1] === clause.unit)
      return [filler(clause.first - 1)];
    for (let next = index + 1; next < Math.min(doc.clauses.length, index + 1 + AHEAD); next++) {
      const other = doc.clauses[next] as Clause;
      if (other.unit !== clause.unit || !other.subject || other.subject.head < clause.end) continue;
      return subject(next);
    }
    return [];
  };

  const timed = new Set<number>();
  for (const time of doc.times) for (let token = time.first; token < time.end; token++) timed.add(token);
  const isTimed = (token: number): boolean => timed.has(token);

  /** `cu el` in a quotation: whoever was spoken of before it. */
  const isLoosePronoun = (head: number): boolean => {
    const morph = doc.morph[doc.xpos[head] as number];
    return morph?.pronoun === 'personal' && morph.person === 3 && (doc.quoteOf[head] as number) >= 0;
  };

  /** `se întâlnesc cu prilejul sosirii trupelor`: who comes is not whom they meet. */
  const isOccasion = (head: number): boolean => rules.occasions?.has(doc.foldedLemmas[head] as string) === true;

  /** `spoke with their ministers present`: who is by is not spoken with. */
  const isCircumstance = (slot: string, head: number): boolean => {
    if (!rules.presentWords || !rules.tiePrepositions.includes(slot)) return false;
    let token = head + 1;
    while (doc.clauseOf[token] === doc.clauseOf[head] && doc.morph[doc.xpos[token] as number]?.upos === 'PROPN')
      token++;
    return rules.presentWords.has(doc.folded[token] ?? '');
  };

  /** `a discutat cu X, în paralel cu întâlnirile cu Y`: whom another act is with. */
  const isOthersTie = (
    slot: string,
    { first }: { readonly first: number; readonly preposition: string },
    rule: EventRule,
  ) => {
    if (!rules.tiePrepositions.includes(slot) || rule.usesObject) return false;
    let at = first - 1;
    while (at > first - OWNED && doc.folded[at] !== slot) at--;
    const front = doc.morph[doc.xpos[at - 1] as number];
    const tied = doc.folded[at] === slot && front?.upos === 'NOUN' && front.definite;
    return tied && rules.eventTypes(doc.foldedLemmas[at - 1] as string).includes('CONSULT');
  };

  /** The first people behind the verb, whatever the tree made of them. */
  const peopleBehind = (clause: Clause): readonly Filler[] => {
    for (let token = clause.end; token < Math.min(doc.count, clause.end + BEHIND); token++) {
      if (doc.unitOf[token] !== clause.unit) continue;
      if (doc.morph[doc.xpos[token] as number]?.upos !== 'NOUN' || !sides.isPeople(token)) continue;
      const found = filler(token);
      if (found.entities.length > 0) return [found];
    }
    return [];
  };

  /** `a cumpărat 51% din acțiunile firmei X`, `30% din X`: whose the part behind the verb is. */
  const wholeBehind = (clause: Clause): readonly Filler[] => {
    let token = clause.end;
    while (token < Math.min(doc.count, clause.end + OWNED) && !rules.partLinks.has(doc.folded[token] as string))
      token++;
    if (token === clause.end || token >= clause.end + OWNED || doc.unitOf[token] !== clause.unit) return [];
    const share = doc.folded[token - 1] === '%' || isQuantity(doc, rules, token - 1);
    const head = token + 1;
    if (!share || head >= doc.count) return [];
    // `din pachetul de acțiuni al producătorului X`: of the noun or of the one that completes it
    for (const noun of [head, head + 2]) {
      const owners = noun < doc.count ? ofNoun(noun, 'gen') : [];
      if (owners.some((one) => one.entities.length > 0)) return owners;
    }
    return [filler(head)];
  };

  const agents = passiveAgents(doc, rules, dependents, filler, isTimed);
  const objects = objectReader(doc, rules, sides, cues, dependents, {
    filler,
    countedBy,
    cliticFillers,
    isActing,
    isTimed,
    isMisread,
  });

  /** By clause: a dozen rules of one verb ask for the same slots. */
  const told = new Array<Map<string, readonly Filler[]> | undefined>(doc.clauses.length).fill(undefined);
  const ofClause = (index: number, slot: string, rule: EventRule): readonly Filler[] => {
    const dot = slot.indexOf('.');
    if (dot > 0) {
      const inner = slot.slice(dot + 1);
      return ofClause(index, slot.slice(0, dot), rule).flatMap((found) => ofNoun(found.head, inner));
    }
    const passive = isPassive(index, rule);
    const key = keyOf(slot, passive, rule);
    let known = told[index];
    if (known === undefined) {
      known = new Map();
      told[index] = known;
    }
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = packed(find(index, slot, rule, passive));
    known.set(key, found);
    return found;
  };
  const find = (index: number, slot: string, rule: EventRule, passive: boolean): readonly Filler[] => {
    const clause = doc.clauses[index] as Clause;
    switch (slot) {
      case 'subj':
        return logicalSubject(index, clause, rule, passive);
      case 'obj':
        if (!passive) return objects.direct(index);
        if (isReduced(doc, clause)) return qualified(index, clause);
        if (subject(index).length > 0) return subject(index);
        return clause.object && objects.isStray(clause.object) ? [] : fillers(clause.object);
      case 'iobj':
        return objects.indirect(clause);
      case 'behind':
        return peopleBehind(clause);
      case 'part':
        return wholeBehind(clause);
      case 'toward':
        return [...rules.towards].flatMap((word) => ofClause(index, word, rule));
      case 'said': {
        const speaker = (cues.around(clause.verb) ?? cues.before(clause.verb))?.speaker ?? -1;
        return speaker < 0 ? [] : [{ head: -1, entities: [speaker] }];
      }
      case 'cond':
        return [index, ...children(index)].flatMap((governor) =>
          conditions(governor).flatMap((child) => subject(child)),
        );
      case 'compl':
        return children(index).flatMap((child) => {
          const inner = doc.clauses[child] as Clause;
          // `a cerut o analiză pe motiv că X este …`: what is so is not what X is asked for
          if (rule.type === 'REQUEST' && inner.mood === 'indicative' && !rules.modifiersFirst) return [];
          return inner.voice === 'passive' ? fillers(inner.agent) : subject(child);
        });
      default:
        return behindPreposition(clause, slot, rule);
    }
  };
  const logicalSubject = (index: number, clause: Clause, rule: EventRule, passive: boolean): readonly Filler[] => {
    if (passive && clause.agent === null && !rule.usesObject && isReduced(doc, clause)) return qualified(index, clause);
    if (passive) {
      const agent = agents.of(index, rule);
      if (agent) return agent;
      // `a decis ca X să fie plasat în arest`
      if (clause.mood === 'subjunctive' && rules.deciding.has(doc.clauses[clause.parent]?.lemma ?? ''))
        return subject(clause.parent);
      return agents.flat(index);
    }
    if (objects.isInverted(clause)) return fillers(clause.object);
    // A verb without an object of its own has its subject where others have the object (`a demisionat ministrul`).
    const behind =
      !rule.usesObject && clause.subject === null && clause.object !== null && objects.oblique(clause) === null
        ? fillers(clause.object)
        : [];
    if (behind.some((found) => found.entities.length > 0)) return behind;
    const found = subject(index);
    if (found.some((one) => one.entities.length > 0) || !rule.verbal || rule.type !== 'SUPPORT') return found;
    // `îi mulțumesc lui X` may be tagged as a third person; in a quotation it is the speaker who thanks.
    const speaker =
      (doc.units[clause.unit]?.quote ?? -1) >= 0 && clause.subject === null
        ? (cues.around(clause.verb)?.speaker ?? -1)
        : -1;
    return speaker >= 0 ? [{ head: -1, entities: [speaker] }] : found;
  };
  const behindPreposition = (clause: Clause, slot: string, rule: EventRule): readonly Filler[] => {
    const found: Filler[] = [];
    for (const one of clause.obliques) if (isTiedBy(slot, one, rule)) found.push(...fillers(one));
    if (found.some(({ entities }) => entities.length > 0)) return found;
    const fronted = ofFronted(clause, slot);
    if (fronted.length > 0) return fronted;
    for (const one of dependents.ofVerb(clause.end - 1))
      if (one.role === slot && hangsOn(slot, one, rule)) found.push(one);
    return found;
  };
  const isTiedBy = (slot: string, one: Argument, rule: EventRule): boolean =>
    withoutHyphen(one.preposition) === slot &&
    !isLoosePronoun(one.head) &&
    !isOccasion(one.head) &&
    !isCircumstance(slot, one.head) &&
    !isOthersTie(slot, one, rule);
  const hangsOn = (slot: string, { head }: Filler, rule: EventRule): boolean =>
    !isOccasion(head) &&
    !isCircumstance(slot, head) &&
    !isOthersTie(slot, { first: head, preposition: slot }, rule) &&
    !(rule.themed && isOfCircumstance(doc, head));
  /**
   * `pe numele lui X a fost emis un mandat`, `împotriva lui X a fost deschis un dosar`: in front of the verb a preposition of two
   * words may be read as a noun with its owner, and one with a genitive as none.
   */
  const ofFronted = (clause: Clause, slot: string): readonly Filler[] => {
    const given = clause.indirect;
    if (given && given.head < clause.verb && [1, 2].some((step) => doc.folded[given.head - step] === slot))
      return fillers(given);
    const space = slot.indexOf(' ');
    if (space < 0) return [];
    return clause.obliques
      .filter(({ head }) => head < clause.verb && doc.folded[head] === slot.slice(space + 1))
      .filter(({ preposition }) => preposition === slot.slice(0, space))
      .flatMap(({ head }) => ofNoun(head, 'gen'));
  };
  const isDeed = (noun: number): boolean => rules.classes.against?.has(doc.foldedLemmas[noun] as string) === true;
  const isAgainst = (head: number): boolean => {
    if (isDeed(head)) return true;
    let at = head - 1;
    while (at > head - OWNED && doc.morph[doc.xpos[at] as number]?.upos !== 'NOUN') at--;
    return doc.morph[doc.xpos[head] as number]?.case === 'oblique' && isDeed(at);
  };
  return {
    ofClause,
    ofNoun,
    isAgainst,
    tiePrepositions: rules.tiePrepositions,
    modifiersFirst: rules.modifiersFirst === true,
    complements: children,
    isPassive,
  };
}

/** `a cerut anchetarea lui pentru fraudele de la X`: of a noun that a preposition ties itself. */
function isOfCircumstance(doc: StatementsDoc, head: number): boolean {
  const parent = doc.head[head] as number;
  if (parent < 0 || doc.trusted[head] !== 1 || doc.morph[doc.xpos[parent] as number]?.upos !== 'NOUN') return false;
  return UPOS[doc.upos[parent - 1] as number] === 'ADP' && doc.head[parent - 1] === parent;
}

/** What a slot's fillers depend on: the slot, the clause's voice, and for the subject what the rule says of it. */
function keyOf(slot: string, passive: boolean, { usesObject, verbal, type }: EventRule): string {
  if (slot === 'obj') return passive ? 'obj passive' : slot;
  if (slot !== 'subj') return slot;
  const bits = (passive ? 1 : 0) | (usesObject ? 2 : 0) | (verbal && type === 'SUPPORT' ? 4 : 0);
  return SUBJECTS[type === 'ACCUSE' ? bits | 8 : bits] as string;
}

const SUBJECTS: readonly string[] = Array.from({ length: 16 }, (_, bits) => `subj ${bits}`);
