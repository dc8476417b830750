/**
 * Who fills a slot of an event rule: the arguments of a clause, and what hangs on a noun. Slots are described in
 * `language/events.ts`.
 */
import type { Mention, StatementsDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { EventRules } from '../language/events.js';

/** Tokens looked at behind a noun or verb for what hangs on it; keeps the cost linear. */
const REACH = 24;

export interface Filler {
  /** Head token of the phrase. */
  readonly head: number;
  readonly entities: readonly number[];
}

interface Dependent extends Filler {
  /** Folded preposition, or `gen`, `adj`, `obj`. */
  readonly role: string;
}

export interface SlotReader {
  /** Fillers of `slot` for a clause; `[]` if none. */
  readonly ofClause: (clause: number, slot: string) => readonly Filler[];
  /** Fillers of `slot` for an event noun. */
  readonly ofNoun: (noun: number, slot: string) => readonly Filler[];
  /** Outermost mention that starts at the token. */
  readonly mentionAt: (token: number) => Mention | undefined;
  /** Child clauses that complete the clause (`că …`, `să …`). */
  readonly complements: (clause: number) => readonly number[];
}

export function slotReader(doc: StatementsDoc, rules: EventRules): SlotReader {
  const starts = outermostByStart(doc);
  const joined = joinedPrepositions(rules);
  const children = complementsOf(doc);
  const cache = new Map<number, readonly Dependent[]>();
  const dependents = (token: number, verbal: boolean): readonly Dependent[] => {
    const key = verbal ? -1 - token : token;
    const known = cache.get(key);
    if (known) return known;
    const found = readDependents(doc, token, verbal, starts, joined, rules);
    cache.set(key, found);
    return found;
  };
  const mentionAt = (token: number) => starts.get(token);

  const ofNoun = (noun: number, slot: string): readonly Filler[] => {
    const dot = slot.indexOf('.');
    if (dot < 0) return dependents(noun, false).filter((dependent) => dependent.role === slot);
    const inner = slot.slice(dot + 1);
    return ofNoun(noun, slot.slice(0, dot)).flatMap((filler) => ofNoun(filler.head, inner));
  };

  const ofClause = (index: number, slot: string): readonly Filler[] => {
    const dot = slot.indexOf('.');
    if (dot > 0) {
      const inner = slot.slice(dot + 1);
      return ofClause(index, slot.slice(0, dot)).flatMap((filler) => ofNoun(filler.head, inner));
    }
    const clause = doc.clauses[index] as Clause;
    const passive = isPassive(clause);
    switch (slot) {
      case 'subj':
        return passive ? fillers(doc, clause.agent) : subjectFillers(doc, index, clause);
      case 'obj': {
        if (passive) return subjectFillers(doc, index, clause);
        const object = fillers(doc, clause.object);
        if (object.length > 0) return object;
        return clause.accusative >= 0 ? cliticFillers(doc, clause.accusative) : [];
      }
      case 'iobj': {
        const indirect = fillers(doc, clause.indirect);
        return indirect.length > 0 || clause.dative < 0 ? indirect : cliticFillers(doc, clause.dative);
      }
      case 'compl':
        return children(index).flatMap((child) => subjectFillers(doc, child, doc.clauses[child] as Clause));
      default: {
        const obliques = clause.obliques.filter((oblique) => oblique.preposition === slot);
        if (obliques.length > 0) return obliques.flatMap((oblique) => fillers(doc, oblique));
        return dependents(clause.end - 1, true).filter((dependent) => dependent.role === slot);
      }
    }
  };
  return { ofClause, ofNoun, mentionAt, complements: children };
}

/** True where the grammatical subject is the one acted upon. */
export function isPassive(clause: Clause): boolean {
  return clause.voice === 'passive';
}

function fillers(doc: StatementsDoc, argument: Argument | null): readonly Filler[] {
  if (!argument) return [];
  return argument.heads.map((head) => ({ head, entities: doc.who(head) }));
}

function cliticFillers(doc: StatementsDoc, token: number): readonly Filler[] {
  const entities = doc.who(token);
  return entities.length > 0 ? [{ head: token, entities }] : [];
}

function subjectFillers(doc: StatementsDoc, index: number, clause: Clause): readonly Filler[] {
  const entities = doc.subjects[index] ?? [];
  const head = clause.subject?.head ?? -1;
  if (entities.length > 0) return [{ head, entities }];
  return fillers(doc, clause.subject);
}

function outermostByStart(doc: StatementsDoc): Map<number, Mention> {
  const starts = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    const known = starts.get(mention.first);
    if (!known || mention.end > known.end) starts.set(mention.first, mention);
  }
  return starts;
}

/** Prepositions of more than one word that the rules ask for, by their first word. */
function joinedPrepositions(rules: EventRules): ReadonlySet<string> {
  const joined = new Set<string>();
  for (const rule of [...rules.verbs, ...rules.nouns]) {
    for (const slot of [...rule.actor.flat(), ...rule.recipient.flat(), ...rule.conditions.map((c) => c.slot)]) {
      for (const part of slot.split('.')) if (part.includes(' ')) joined.add(part);
    }
  }
  return joined;
}

function complementsOf(doc: StatementsDoc): (clause: number) => readonly number[] {
  const children: number[][] = doc.clauses.map(() => []);
  doc.clauses.forEach((clause, index) => {
    if (clause.parent >= 0 && clause.link === 'complement') children[clause.parent]?.push(index);
  });
  return (clause) => children[clause] ?? [];
}

/**
 * Phrases behind a noun (or a verb group) with the preposition or case that ties them to it, read left to right up to the
 * next finite verb or subordinator. A flat reading: of two nouns, the nearer and the farther may both be meant.
 */
function readDependents(
  doc: StatementsDoc,
  from: number,
  verbal: boolean,
  starts: ReadonlyMap<number, Mention>,
  joined: ReadonlySet<string>,
  rules: EventRules,
): readonly Dependent[] {
  const found: Dependent[] = [];
  const unit = doc.unitOf[from];
  let role = '';
  let afterPhrase = false;
  const last = Math.min(doc.count, from + 1 + REACH);
  for (let token = from + 1; token < last; token++) {
    if (doc.unitOf[token] !== unit) continue;
    const mention = starts.get(token);
    if (mention && mention.form !== 'pronoun' && doc.unitOf[mention.head] === unit) {
      const kind = role || caseRole(doc, mention.head, token, rules, verbal);
      if (kind) found.push({ role: kind, head: mention.head, entities: doc.who(mention.head) });
      token = mention.end - 1;
      afterPhrase = true;
      continue;
    }
    const form = doc.folded[token] as string;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    const pair = `${form} ${doc.folded[token + 1] ?? ''}`;
    if (joined.has(pair)) {
      role = pair;
      afterPhrase = false;
      token++;
    } else if (upos === 'ADP') {
      role = form;
      afterPhrase = false;
    } else if (upos === 'SCONJ' || upos === 'AUX' || isFinite(doc, token) || isRelative(doc, token)) {
      break;
    } else if (upos === 'PUNCT') {
      if (!verbal && form !== ',') break;
      if (!afterPhrase) role = '';
    } else if (upos === 'CCONJ') {
      if (!afterPhrase) role = '';
    } else if (upos === 'NOUN' || upos === 'PROPN') {
      const kind = role || caseRole(doc, token, token, rules, verbal);
      if (kind) found.push({ role: kind, head: token, entities: doc.who(token) });
      role = '';
      afterPhrase = false;
    }
  }
  return found;
}

function isFinite(doc: StatementsDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph?.upos === 'VERB' && morph.verbForm === 'fin';
}

function isRelative(doc: StatementsDoc, token: number): boolean {
  return doc.morph[doc.xpos[token] as number]?.pronoun === 'relative';
}

/** `gen` for a genitive, `adj` for an adjective of nationality, `obj` for a bare noun behind a verb. */
function caseRole(doc: StatementsDoc, head: number, first: number, rules: EventRules, verbal: boolean): string {
  const morph = doc.morph[doc.xpos[head] as number];
  if (morph?.upos === 'ADJ') return 'adj';
  const marker = doc.folded[first - 1] ?? '';
  const inside = doc.folded[first] ?? '';
  if (rules.genitiveMarkers.has(marker) || rules.genitiveMarkers.has(inside)) return 'gen';
  if (morph?.case === 'oblique' || morph?.case === 'gen' || morph?.case === 'dat') return 'gen';
  // Foreign names do not show their case: behind a noun they stand for a genitive only with an inflected neighbour.
  return verbal ? 'obj' : '';
}
