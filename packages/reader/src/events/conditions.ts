/** Whether the conditions of an event rule hold for a clause or a noun. */
import type { Entity, StatementsDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { Condition, EventRule, EventRules } from '../language/events.js';
import { oncePer, oncePerWord } from '../memo.js';
import { isReflexive } from './slot-clauses.js';
import type { Filler, SlotReader } from './slots.js';

/** Tokens looked at behind a verb group for a class word that the tree did not hang on it. */
const NEAR = 7;
const ACTOR_KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'country', 'group', 'source']);
/** PLOVER sectors of those who act for a state, or against one. */
const POWERS: ReadonlySet<string> = new Set([
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'IGO',
  'EUR',
  'UNO',
  'PTY',
  'SPY',
  'OPP',
  'REB',
  'UAF',
]);
const QUOTES: ReadonlySet<string> = new Set(['„', '”', '“', '"', '«', '»']);
const PLACE_KINDS: ReadonlySet<string> = new Set(['place', 'facility', 'country']);

export function isActor(entity: Entity | undefined): boolean {
  return entity !== undefined && ACTOR_KINDS.has(entity.kind);
}

export function isPlace(entity: Entity | undefined): boolean {
  return entity !== undefined && PLACE_KINDS.has(entity.kind);
}

/** Conditions on how the clause is told: a participle without an auxiliary, a relative clause, a passive, what may be. */
const FORMS: ReadonlyMap<string, (clause: Clause) => boolean> = new Map(
  Object.entries<(clause: Clause) => boolean>({
    reduced: (clause) => clause.mood === 'participle' && clause.link === 'participial',
    participle: (clause) => clause.mood === 'participle',
    relative: (clause) => clause.link === 'relative',
    gerund: (clause) => clause.mood === 'gerund',
    passive: (clause) => clause.voice === 'passive',
    future: (clause) => clause.tense === 'future',
    present: (clause) => clause.tense === 'present',
    possible: (clause) => clause.modality === 'possible' || clause.mood === 'conditional',
  }),
);

/** First rule of `candidates` that holds for the clause, or undefined. */
export function ruleForClause(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  clause: number,
  candidates: readonly EventRule[],
): EventRule | undefined {
  const reflexive = isReflexive(doc, doc.clauses[clause] as Clause);
  for (const rule of candidates)
    if ((rule.reflexive === null || rule.reflexive === reflexive) && allHold(doc, rules, slots, clause, rule))
      return rule;
  if (!reflexive) return undefined;
  // `s-au trimis ajutoare`: a reflexive whose subject acts on nothing is a passive without an agent.
  for (const rule of candidates)
    if (rule.reflexive === false && slots.isPassive(clause, rule) && allHold(doc, rules, slots, clause, rule))
      return rule;
  return undefined;
}

function allHold(doc: StatementsDoc, rules: EventRules, slots: SlotReader, clause: number, rule: EventRule): boolean {
  for (const condition of rule.conditions)
    if (clauseHolds(doc, rules, slots, clause, condition, rule) === condition.not) return false;
  return true;
}

export function ruleForNoun(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  noun: number,
  candidates: readonly EventRule[],
): EventRule | undefined {
  for (const rule of candidates) if (allHoldOfNoun(doc, rules, slots, noun, rule)) return rule;
  return undefined;
}

function allHoldOfNoun(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  noun: number,
  rule: EventRule,
): boolean {
  for (const condition of rule.conditions)
    if (nounHolds(doc, rules, slots, noun, condition) === condition.not) return false;
  return true;
}

function clauseHolds(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  clause: number,
  condition: Condition,
  rule: EventRule,
): boolean {
  const form = FORMS.get(condition.slot);
  if (form) return form(doc.clauses[clause] as Clause);
  if (condition.slot === 'next') return isTitleNext(doc, rules, clause, classNamed(rules, condition.is));
  if (condition.slot === 'beside') return isBeside(doc, clause, classNamed(rules, condition.is));
  if (condition.slot === 'near') return isInSentence(doc, clause, classNamed(rules, condition.is));
  if (condition.slot === 'told') return isTold(doc, clause, classNamed(rules, condition.is));
  if (condition.slot === 'compl') {
    const words = condition.is === '@speech' ? undefined : classNamed(rules, condition.is);
    // `@speech`: a finite complement; any other complement is an act.
    return slots
      .complements(clause)
      .some((child) =>
        words ? isSaidIn(doc, child, words) : condition.is !== '@speech' || isSaid(doc.clauses[child]),
      );
  }
  const fillers = slots.ofClause(clause, condition.slot, rule);
  if (condition.is === '') return fillers.length > 0 || wordNear(doc, clause, condition.slot);
  if (condition.is === '@any') return fillers.length > 0;
  if (condition.is === 'pair') return new Set(fillers.flatMap((filler) => filler.entities)).size > 1;
  if (condition.is.startsWith('@')) {
    const words = classNamed(rules, condition.is);
    if (!words) return false;
    if (fillers.some((filler) => hasWord(doc, rules, filler, words))) return true;
    return !slots.isPassive(clause, rule) && classNear(doc, rules, clause, condition.slot, words);
  }
  return fillers.some((filler) => isKind(doc, filler, condition.is));
}

/** `a avertizat că vine`, `că ar putea veni`: told, not asked for. */
const isSaid = (row: Clause | undefined): boolean => row?.mood === 'indicative' || row?.mood === 'conditional';

/** The clause's verb or a word close behind it is of the class: `să comenteze`, `să dea detalii`. */
function isSaidIn(doc: StatementsDoc, clause: number, words: ReadonlySet<string>): boolean {
  const row = doc.clauses[clause] as Clause;
  if (words.has(row.lemma)) return true;
  for (let token = row.first; token < Math.min(doc.count, row.end + CLOSE); token++)
    if (doc.unitOf[token] === row.unit && words.has(doc.foldedLemmas[token] as string)) return true;
  return false;
}

/** `este noul director`: right in front of the predicate noun or behind it. */
function isBeside(doc: StatementsDoc, clause: number, words: ReadonlySet<string> | undefined): boolean {
  const verb = doc.clauses[clause]?.verb ?? 0;
  return [verb - 1, verb + 1].some((token) => words?.has(doc.foldedLemmas[token] ?? '') === true);
}

/**
 * What somebody is made stands behind the verb, indefinite: `a fost numit, luni, director`, not `numit de director` nor
 * `numit „ministru de carton”`.
 */
function isTitleNext(
  doc: StatementsDoc,
  rules: EventRules,
  clause: number,
  words: ReadonlySet<string> | undefined,
): boolean {
  const { verb, end, unit } = doc.clauses[clause] as Clause;
  for (let token = end; token < Math.min(doc.count, end + TITLE); token++) {
    if (QUOTES.has(doc.forms[token] as string) || doc.sentenceOf[token] !== doc.sentenceOf[verb]) return false;
    if (doc.unitOf[token] !== unit) continue;
    const morph = doc.morph[doc.xpos[token] as number];
    // The tagger may take a title in front of its owner for something else (`papă`, `președintă`).
    // `procuror-șef`: of two words with a hyphen the first says what office it is
    const [form = ''] = (doc.folded[token] as string).split('-');
    const named = words?.has(doc.foldedLemmas[token] as string) || words?.has(form);
    if (named && (rules.modifiersFirst ? !isHeld(doc, token, end) : isBareTitle(doc, rules, token))) return true;
    if (morph?.upos === 'VERB' || morph?.upos === 'SCONJ') return false;
  }
  return false;
}

/** Not `de director`, not `directorului`, and no part of a name (`de către Comitetul Director`). */
function isBareTitle(doc: StatementsDoc, rules: EventRules, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  const known = morph?.upos === 'NOUN' && (morph.definite === true || morph.case === 'oblique');
  const front = doc.folded[token - 1] ?? '';
  const held = doc.morph[doc.xpos[token - 1] as number]?.upos === 'ADP' && rules.roleWords?.has(front) !== true;
  return !known && !held && !(CAPITAL.test(doc.forms[token] as string) && CAPITAL.test(doc.forms[token - 1] as string));
}

/** `by the new president`: behind a preposition, with what describes it between. */
function isHeld(doc: StatementsDoc, token: number, from: number): boolean {
  for (let at = token - 1; at >= from; at--) {
    const upos = doc.morph[doc.xpos[at] as number]?.upos;
    if (upos === 'ADP') return true;
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN') return false;
  }
  return false;
}

const CAPITAL = /^\p{Lu}/u;

/** Tokens behind a verb among which a title is looked for. */
const TITLE = 14;

/** A word of the class stands in the same sentence, not far from the verb. */
function isInSentence(doc: StatementsDoc, clause: number, words: ReadonlySet<string> | undefined): boolean {
  const verb = doc.clauses[clause]?.verb ?? 0;
  for (let token = Math.max(0, verb - SENTENCE); token < Math.min(doc.count, verb + SENTENCE); token++)
    if (doc.sentenceOf[token] === doc.sentenceOf[verb] && words?.has(doc.foldedLemmas[token] as string)) return true;
  return false;
}

/** A word of the class stands in the sentence or in those before it. */
function isTold(doc: StatementsDoc, clause: number, words: ReadonlySet<string> | undefined): boolean {
  const verb = doc.clauses[clause]?.verb ?? 0;
  for (let token = verb; token >= Math.max(0, verb - TOLD); token--)
    if (words?.has(doc.foldedLemmas[token] as string)) return true;
  return isInSentence(doc, clause, words);
}

/** Tokens before a verb among which it is told what happened. */
const TOLD = 120;

/** Tokens around a verb among which the cause of an accident is looked for. */
const SENTENCE = 24;

/** Tokens behind the verb of a complement among which its object stands. */
const CLOSE = 4;

/** Classes by what conditions call them: `@name`. */
const classesByName = oncePer(
  (classes: EventRules['classes']) => new Map(Object.entries(classes).map(([name, words]) => [`@${name}`, words])),
);

function classNamed(rules: EventRules, name: string): ReadonlySet<string> | undefined {
  return classesByName(rules.classes).get(name);
}

function nounHolds(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  noun: number,
  condition: Condition,
): boolean {
  const fillers = slots.ofNoun(noun, condition.slot);
  if (condition.is === '') return fillers.length > 0 || adjectiveNear(doc, noun, condition.slot);
  if (condition.is === '@any') return fillers.length > 0;
  if (condition.is.startsWith('@')) {
    const words = classNamed(rules, condition.is);
    return words !== undefined && fillers.some((filler) => hasWord(doc, rules, filler, words));
  }
  return fillers.some((filler) => isKind(doc, filler, condition.is));
}

function hasWord(doc: StatementsDoc, rules: EventRules, filler: Filler, words: ReadonlySet<string>): boolean {
  if (filler.head >= 0 && wordsAt(doc, rules, filler.head).some((word) => words.has(word))) return true;
  const bare = filler.head < 0 || doc.morph[doc.xpos[filler.head] as number]?.upos === 'PRON';
  if (bare && filler.entities.some((entity) => words.has(doc.foldedLemmas[headOf(doc, entity)] ?? ''))) return true;
  if (bare && filler.entities.some((entity) => isCalled(doc.entities[entity], words))) return true;
  return filler.entities.some((entity) =>
    (doc.entities[entity]?.roles ?? []).some((role) => words.has(firstWord(role.title))),
  );
}

/** What the noun may be called: its lemma, form and base forms, and those of the noun behind a measure. */
function wordsAt(doc: StatementsDoc, rules: EventRules, head: number): readonly string[] {
  const known = wordsByHead(doc);
  let words = known.get(head);
  if (words === undefined) {
    const compound = partOf(doc, rules, head);
    const own = [doc.foldedLemmas[head] as string, doc.folded[head] as string, ...basesOf(doc, rules, head)];
    words = compound < 0 ? own : [...own, doc.foldedLemmas[compound] as string, ...basesOf(doc, rules, compound)];
    known.set(head, words);
  }
  return words;
}

/** Many rules ask for the same nouns. */
const wordsByHead = oncePer((_: StatementsDoc) => new Map<number, readonly string[]>());

/** `Curtea Supremă`, told of before: the words that its name opens with. */
function isCalled(entity: Entity | undefined, words: ReadonlySet<string>): boolean {
  if (entity?.kind !== 'organization') return false;
  return openingWords(entity.name).some((word) => words.has(word) || words.has(word.replace(/a$/, '')));
}

/** Base forms of a token that its lemma comes near to: the lemmatizer may miss an ending, not the word. */
export function basesOf(doc: StatementsDoc, rules: EventRules, token: number): readonly string[] {
  const lemma = doc.foldedLemmas[token] as string;
  return rules
    .baseForms(doc.folded[token] as string)
    .filter((base) => base !== lemma && lemma.startsWith(base.slice(0, -1)));
}

/** The noun behind a measure or part (`o parte dintre sancțiuni`, `o companie de 120 de infanteriști`, `stare de urgență`); -1 if none. */
function partOf(doc: StatementsDoc, rules: EventRules, head: number): number {
  if (head < 0 || !rules.partLinks.has(doc.folded[head + 1] ?? '')) return -1;
  for (let token = head + 2; token < Math.min(doc.count, head + 6); token++) {
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos === 'NOUN' && !rules.quantityNouns.has(doc.foldedLemmas[token] as string)) return token;
    // `10 din cele 12 funcții`
    const article = doc.morph[doc.xpos[token] as number]?.pronoun;
    if (upos === 'DET' || article === 'demonstrative' || article === 'article') continue;
    if (upos !== 'NUM' && upos !== 'NOUN' && doc.folded[token] !== rules.compoundLink) return -1;
  }
  return -1;
}

const heads = new WeakMap<object, ReadonlyMap<number, number>>();

/** Head of the first description of an entity, for subjects that are not in the words; -1 if it has none. */
function headOf(doc: StatementsDoc, entity: number): number {
  let known = heads.get(doc.mentions);
  if (!known) {
    const made = new Map<number, number>();
    for (const mention of doc.mentions)
      if (mention.form === 'description' && !made.has(mention.entity)) made.set(mention.entity, mention.head);
    heads.set(doc.mentions, made);
    known = made;
  }
  return known.get(entity) ?? -1;
}

export const openingWords = oncePerWord((name): readonly string[] => fold(name).split(' ').slice(0, 2));

const firstWord = oncePerWord((title): string => {
  const space = title.indexOf(' ');
  return fold(space < 0 ? title : title.slice(0, space));
});

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isKind(doc: StatementsDoc, filler: Filler, kind: string): boolean {
  return filler.entities.some((index) => {
    const entity = doc.entities[index];
    if (!entity) return false;
    switch (kind) {
      case 'actor':
        return isActor(entity);
      case 'place':
        return isPlace(entity);
      case 'power':
        return entity.kind === 'country' || (isActor(entity) && entity.sector !== null && POWERS.has(entity.sector));
      // Somebody who has no power to arrest or to order.
      case 'civil':
        return entity.kind === 'person' && (entity.sector === null || !POWERS.has(entity.sector));
      case 'people':
        return entity.kind === 'person' || entity.kind === 'group';
      case 'person':
        return entity.kind === 'person' || entity.kind === 'group' || entity.kind === 'source';
      default:
        return entity.kind === kind;
    }
  });
}

/** A class word right behind the verb group, in the place where the slot would stand. */
function classNear(
  doc: StatementsDoc,
  rules: EventRules,
  clause: number,
  slot: string,
  words: ReadonlySet<string>,
): boolean {
  const row = doc.clauses[clause];
  if (!row || slot.includes('.') || slot === 'iobj') return false;
  if (slot === 'subj') return false;
  // `va organiza proteste`: a plural may be tagged as a verb of its own.
  const next = slot === 'obj' && row.end < doc.count ? rules.baseForms(doc.folded[row.end] as string) : [];
  if (next.some((base) => words.has(base))) return true;
  let preposition = '';
  let owned = false;
  for (let token = row.end; token < Math.min(doc.count, row.end + NEAR); token++) {
    if (doc.unitOf[token] !== row.unit || doc.clauseOf[token] !== clause) {
      if (doc.clauseOf[token] !== clause && doc.clauseOf[token] !== -1) break;
      continue;
    }
    // `launches a strike amid talks`
    if (rules.modifiersFirst && rules.apartWords?.has(doc.folded[token] as string)) break;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos === 'PUNCT') {
      if (QUOTES.has(doc.forms[token] as string)) continue;
      break;
    }
    if (upos === 'ADP') preposition = doc.folded[token] as string;
    const fits = slot === 'obj' ? preposition === '' : preposition === slot;
    // `o analiză a exercițiului`: whose it is, behind another noun, is no object.
    const owner = owned && slot === 'obj' && doc.morph[doc.xpos[token] as number]?.case === 'oblique';
    if (fits && !owner && words.has(doc.foldedLemmas[token] as string)) return true;
    if (upos === 'NOUN') owned = true;
    if (upos === 'NOUN' && preposition !== '' && slot === 'obj') preposition = '';
  }
  return false;
}

/** The condition names a bare word (`sexual`, `telefonic`): is it in the clause, near the verb? */
function wordNear(doc: StatementsDoc, clause: number, word: string): boolean {
  const row = doc.clauses[clause];
  if (!row) return false;
  // `a dat de înțeles`: the tree may give the second word a clause of its own.
  if (doc.folded[row.end] === word || `${doc.folded[row.end]} ${doc.folded[row.end + 1]}` === word) return true;
  const near = row.markerToken >= 0 && row.first - row.markerToken < NEAR;
  const from = near ? row.markerToken : row.first - (opensWithAdverb(doc, row) ? 1 : 0);
  for (let token = from; token < Math.min(doc.count, row.end + NEAR); token++) {
    if (doc.clauseOf[token] !== clause && token !== row.markerToken) continue;
    const pair = `${doc.folded[token]} ${doc.folded[token + 1] ?? ''}`;
    if (doc.foldedLemmas[token] === word || doc.folded[token] === word || pair === word) return true;
  }
  return false;
}

/** `Împotrivă s-au pronunțat …`: an adverb of the verb right in front of it. */
function opensWithAdverb(doc: StatementsDoc, { first, verb }: Clause): boolean {
  const before = first - 1;
  if (before < 0 || doc.unitOf[before] !== doc.unitOf[first] || doc.head[before] !== verb) return false;
  return doc.morph[doc.xpos[before] as number]?.upos === 'ADV';
}

function adjectiveNear(doc: StatementsDoc, noun: number, word: string): boolean {
  for (let token = noun + 1; token < Math.min(doc.count, noun + 4); token++) {
    if (doc.foldedLemmas[token] === word) return true;
  }
  return false;
}
