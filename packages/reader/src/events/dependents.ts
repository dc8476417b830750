/**
 * What hangs on a noun or stands behind a verb, read flat: phrases with the preposition or case that ties them, up to the
 * next finite verb or subordinator. Of two nouns, the nearer and the farther may both be meant.
 */

import type { Mention, StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import { lastPerson } from './antecedents.js';
import type { Sides } from './sides.js';

/** Tokens of a number in front of what it counts. */
const COUNTED = 5;
/** Tokens in front of a name among which the article of its genitive is looked for. */
const CASED = 3;
/** Tokens looked at behind a noun or verb; keeps the cost linear. */
const REACH = 24;

const QUOTES: ReadonlySet<string> = new Set(['„', '”', '“', '"', '«', '»', "'"]);

export interface Filler {
  /** Head token of the phrase. */
  readonly head: number;
  readonly entities: readonly number[];
}

export interface Dependent extends Filler {
  /** Folded preposition, or `gen`, `adj`, `obj`. */
  readonly role: string;
}

export interface DependentReader {
  readonly ofNoun: (noun: number) => readonly Dependent[];
  /** `from`: last token of the verb group. */
  readonly ofVerb: (from: number) => readonly Dependent[];
}

export function dependentReader(doc: StatementsDoc, rules: EventRules, sides: Sides): DependentReader {
  const starts = outermostByStart(doc);
  const ends = new Map(doc.mentions.map((one) => [one.end, one]));
  const joined = joinedPrepositions(rules);
  const timed = timeTokens(doc);
  const context: Context = { doc, rules, sides, starts, ends, joined, timed };
  const cache = new Map<number, readonly Dependent[]>();
  const read = (token: number, verbal: boolean): readonly Dependent[] => {
    const key = verbal ? -1 - token : token;
    const known = cache.get(key);
    if (known) return known;
    const found = readDependents(context, token, verbal);
    cache.set(key, found);
    return found;
  };
  return { ofNoun: (noun) => read(noun, false), ofVerb: (from) => read(from, true) };
}

interface Context {
  readonly doc: StatementsDoc;
  readonly rules: EventRules;
  readonly sides: Sides;
  readonly starts: ReadonlyMap<number, Mention>;
  readonly ends: ReadonlyMap<number, Mention>;
  readonly joined: Joined;
  readonly timed: ReadonlySet<number>;
}

function readDependents(context: Context, from: number, verbal: boolean): readonly Dependent[] {
  const { doc, rules, sides, starts, joined, timed } = context;
  const found: Dependent[] = rules.modifiersFirst && !verbal ? inFront(context, from) : [];
  const unit = doc.unitOf[from];
  let role = '';
  let nounRole = '';
  let afterPhrase = false;
  let behindPreposition = false;
  let behindOther = false;
  let behindParticiple = false;
  let allotted = false;
  let phrase = -1;
  const last = Math.min(doc.count, from + 1 + REACH);
  for (let token = from + 1; token < last; token++) {
    if (doc.unitOf[token] !== unit) continue;
    if (timed.has(token)) {
      role = '';
      continue;
    }
    const mention = starts.get(token);
    // `with US President Ana Marsh`
    if (mention && role !== '' && isInTitle(context, mention)) {
      token = mention.end - 1;
      continue;
    }
    // `cu reprezentanții companiei X`, `reuniunea biroului partidului`: an owner is no further side.
    const owner =
      phrase >= 0 &&
      (token === phrase || (token === phrase + 1 && rules.genitiveMarkers.has(doc.folded[phrase] as string)));
    if (mention && owner && mention.form !== 'pronoun' && role !== '' && isOblique(doc, mention.head)) {
      token = mention.end - 1;
      phrase = mention.end;
      continue;
    }
    // `cu ministrul afacerilor externe și integrării europene al Republicii X`
    const whose = role !== '' && found.length > 0 && rules.genitiveMarkers.has(doc.folded[token - 1] as string);
    if (mention && whose && isOblique(doc, token) && doc.entities[mention.entity]?.kind === 'country') {
      token = mention.end - 1;
      phrase = mention.end;
      continue;
    }
    if (mention && mention.form !== 'pronoun' && doc.unitOf[mention.head] === unit) {
      const cased = role ? '' : caseRole(context, mention.head, token, verbal);
      const kind = role || (!behindParticiple ? cased : allotted && cased === 'gen' ? (rules.allotted ?? '') : '');
      if (kind === 'gen' && behindPreposition && !verbal && !agrees(doc, rules, from, token - 1)) break;
      // `solicitarea DNA de încuviințare a arestării deputatului`: a noun has one owner
      if (kind === 'gen' && behindPreposition && !verbal && found.some((one) => one.role === 'gen')) break;
      if (kind) found.push({ role: kind, head: mention.head, entities: sides.of(mention.head) });
      token = mention.end - 1;
      phrase = mention.end;
      afterPhrase = true;
      continue;
    }
    const form = withoutHyphen(doc.folded[token] as string);
    // `la finalul discuțiilor, atribuind mesajul lui X`
    if (!verbal && doc.morph[doc.xpos[token] as number]?.verbForm === 'ger' && doc.folded[token - 1] === ',') break;
    if (rules.apartWords?.has(form)) break;
    // `demisia prezentată regelui`: behind a participle a dative is the participle's.
    // `fondurile destinate Ungariei`: such a participle may be tagged as an adjective.
    const allots = rules.allotting?.has(doc.foldedLemmas[token] as string) === true && token > from + 1;
    const qualifies = !verbal || doc.morph[doc.xpos[token - 1] as number]?.upos === 'NOUN';
    if (allots || (qualifies && doc.morph[doc.xpos[token] as number]?.verbForm === 'part')) {
      behindParticiple = true;
      allotted = !verbal && allots;
    }
    // `a respins acuzațiile, iar șeful misiunii …`
    const apart = doc.folded[token - 1] === ',' && doc.relations[doc.relation[token] as number] === 'cc';
    if (apart && !rules.conjunctions.has(form)) break;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    const pair = joined.firsts.has(form) ? `${form} ${doc.folded[token + 1] ?? ''}` : '';
    if (joined.phrases.has(pair)) {
      nounRole = '';
      role = pair;
      afterPhrase = false;
      // `perchezițiile de la sediul firmei`: the genitive is the place's; an agent leaves the noun its own.
      if (!rules.agentPrepositions.includes(pair)) behindPreposition = true;
      behindOther = true;
      token++;
    } else if (
      doc.morph[doc.xpos[token - 1] as number]?.upos !== 'ADP' &&
      upos !== 'AUX' &&
      rules.genitiveMarkers.has(form) &&
      (isQuantity(doc, rules, token + 1) || isQuantity(doc, rules, token + 2))
    ) {
      role = 'gen';
      afterPhrase = false;
    } else if (form === rules.compoundLink && isQuantity(doc, rules, token - 1)) {
      // `40 de tone`, `zeci de oameni`: the counted noun stands where the number does.
    } else if (rules.quantityPrepositions.has(form) && isQuantity(doc, rules, token + 1)) {
      // `peste 120 de oameni`
    } else if (
      !verbal &&
      token === from + 1 &&
      upos === 'VERB' &&
      isLower(doc.forms[token] as string) &&
      rules.nationOf(form) !== null
    ) {
      // `consulatul rus`: a nationality word may be tagged as a verb.
      found.push({ role: 'adj', head: token, entities: [sides.state(rules.nationOf(form) as string, token)] });
    } else if (upos === 'ADP' && doc.morph[doc.xpos[token + 1] as number]?.upos === 'PART') {
      // `pentru a curăța mine la granița cu X`: a clause of purpose.
      break;
    } else if (upos === 'ADP') {
      // `propunerea depusă de X`
      const done =
        rules.agentPrepositions.includes(form) && doc.morph[doc.xpos[token - 1] as number]?.verbForm === 'part';
      role = done && !verbal ? 'by' : form;
      afterPhrase = false;
      behindPreposition = true;
      if (form !== rules.compoundLink) behindOther = true;
    } else if (!verbal && !behindOther && token - from <= 4 && isOwner(doc, token) && doc.who(token).length > 0) {
      found.push({ role: 'gen', head: token, entities: doc.who(token) });
    } else if (!verbal && !behindOther && token - from <= 4 && isThisOne(doc, token)) {
      const person = lastPerson(doc, token);
      if (person >= 0) found.push({ role: 'gen', head: token, entities: [person] });
    } else if (upos === 'SCONJ' || upos === 'AUX' || isFiniteVerb(doc, token) || isRelative(doc, token)) {
      break;
    } else if (upos === 'PUNCT') {
      if (!verbal && form !== ',' && !QUOTES.has(form)) break;
      if (!afterPhrase) role = '';
    } else if (upos === 'CCONJ') {
      if (!afterPhrase) role = nounRole;
    } else if (upos === 'ADJ') {
      const nation = rules.nationOf(form);
      if (nation !== null && !verbal && !behindOther && !found.some((one) => one.role === 'adj'))
        found.push({ role: 'adj', head: token, entities: [sides.state(nation, token)] });
    } else if (!verbal && isJoinedHead(doc, token)) {
      // `vizita lui X la Y și intervenția lui Z`
      break;
    } else if (!verbal && role === '' && isNextObject(doc, rules, token)) {
      // `a hotărât, în cadrul unei întruniri, pichetarea Guvernului`
      break;
    } else if ((upos === 'NOUN' || upos === 'PROPN') && !isQuantity(doc, rules, token)) {
      // `cu ministrul afacerilor externe și integrării europene`
      const inner = role !== '' && role !== 'gen' && rules.conjunctions.has(doc.folded[token - 1] as string);
      if (inner && found.length > 0 && doc.morph[doc.xpos[token] as number]?.case === 'oblique') continue;
      const kind = role || (behindParticiple ? '' : caseRole(context, token, token, verbal));
      if (kind === 'gen' && behindPreposition && !verbal && !agrees(doc, rules, from, token - 1)) break;
      // `vizita lui X în Y și vizita la Z a ministrului`
      if (kind === 'gen' && behindPreposition && !verbal && found.some((one) => one.role === 'gen')) break;
      if (kind) found.push({ role: kind, head: token, entities: sides.of(token) });
      nounRole = role;
      role = '';
      afterPhrase = false;
    }
  }
  return found;
}

/** Words of a title between a state or body and the name. */
const TITLE = 6;

/** Where titles stand in front: a state or body in front of the title of somebody named is part of it. */
function isInTitle({ doc, rules, starts }: Context, mention: Mention): boolean {
  if (!rules.modifiersFirst || mention.form !== 'name' || doc.entities[mention.entity]?.kind === 'person') return false;
  for (let token = mention.end; token < Math.min(doc.count, mention.end + TITLE); token++) {
    const found = starts.get(token);
    const entity = found?.form === 'name' ? doc.entities[found.entity] : undefined;
    if (entity?.kind === 'person')
      return (
        token > mention.end &&
        entity.roles.some((role) => role.first >= mention.first && role.end <= token && role.end > mention.end)
      );
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return false;
  }
  return false;
}

/** Behind a comma a noun with an article, which is nobody and in no list, begins a phrase of its own. */
function isNextObject(doc: StatementsDoc, rules: EventRules, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  if (rules.modifiersFirst || doc.folded[token - 1] !== ',' || morph?.upos !== 'NOUN' || morph.definite !== true)
    return false;
  const next = doc.folded[token + 1] ?? '';
  return morph.case !== 'oblique' && next !== ',' && !rules.conjunctions.has(next) && doc.who(token).length === 0;
}

/** Tokens in front of a noun among which its owner stands. */
const FRONT = 7;

/** What stands in front of a noun: nationality words, owners (`Georgia's`, `its`), names (`NATO ambassadors`). */
function inFront({ doc, rules, sides, ends }: Context, noun: number): Dependent[] {
  const found: Dependent[] = [];
  for (let token = noun - 1; token >= Math.max(0, noun - FRONT) && doc.unitOf[token] === doc.unitOf[noun]; token--) {
    const form = doc.folded[token] as string;
    if (rules.possessives?.has(form)) {
      const owner = ends.get(token);
      const entities = owner ? sides.of(owner.head) : sides.of(token - 1);
      if (entities.length > 0) found.push({ role: 'gen', head: owner?.head ?? token - 1, entities });
      break;
    }
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.pronoun === 'possessive') {
      const entities = doc.who(token);
      if (entities.length > 0) found.push({ role: 'gen', head: token, entities });
      break;
    }
    const nation = rules.nationOf(form);
    if (nation !== null) {
      if (!found.some((one) => one.role === 'adj'))
        found.push({ role: 'adj', head: token, entities: [sides.state(nation, token)] });
      continue;
    }
    const name = ends.get(token + 1);
    if (name && name.form === 'name' && name.end <= noun && doc.unitOf[name.head] === doc.unitOf[noun]) {
      if (!found.some((one) => one.role === 'adj'))
        found.push({ role: 'adj', head: name.head, entities: sides.of(name.head) });
      token = name.first;
      continue;
    }
    const upos = morph?.upos;
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM' && !QUOTES.has(form)) break;
  }
  return found;
}

/** Behind a prepositional phrase a genitive is the noun's own only if its article agrees with it: `retragerea din X a trupelor`. */
function agrees(doc: StatementsDoc, rules: EventRules, noun: number, article: number): boolean {
  const own = doc.morph[doc.xpos[noun] as number];
  // `a lui X`, `a fostului primar X`: the article stands in front of what else bears the case.
  const isMarker = (token: number) => rules.genitiveMarkers.has(doc.folded[token] as string);
  let at = article;
  while (at > article - CASED && !isMarker(at) && isOblique(doc, at)) at--;
  if (isMarker(at - 1)) at--;
  const found = doc.morph[doc.xpos[at] as number];
  if (!own || !found) return false;
  if (found.upos !== 'DET' && found.pronoun !== 'article')
    return rules.genitiveMarkers.has(doc.folded[article] as string);
  const feminine = own.gender === 'fem' || (own.gender === 'neut' && own.number === 'plur');
  return (
    (found.number === '' || found.number === own.number) &&
    (found.gender === '' || own.gender === '' || (found.gender === 'fem') === feminine)
  );
}

/** `într-` is `într`. */
export function withoutHyphen(word: string): string {
  return word.endsWith('-') ? word.slice(0, -1) : word;
}

/** A number, or a noun of number (`zeci`, `mii`, `milioane`). */
export function isQuantity(doc: StatementsDoc, rules: EventRules, token: number): boolean {
  if (token < 0 || token >= doc.count) return false;
  return (
    doc.morph[doc.xpos[token] as number]?.upos === 'NUM' || rules.quantityNouns.has(doc.foldedLemmas[token] as string)
  );
}

function isFiniteVerb(doc: StatementsDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph?.upos === 'VERB' && morph.verbForm === 'fin';
}

function isRelative(doc: StatementsDoc, token: number): boolean {
  return doc.morph[doc.xpos[token] as number]?.pronoun === 'relative';
}

/** `gen` for a genitive, `adj` for an adjective of nationality, `obj` for a bare noun behind a verb. */
function caseRole({ doc, rules }: Context, head: number, first: number, verbal: boolean): string {
  const morph = doc.morph[doc.xpos[head] as number];
  if (morph?.upos === 'ADJ') return rules.nationOf(doc.folded[head] as string) === null ? '' : 'adj';
  const marker = doc.folded[first - 1] ?? '';
  const inside = doc.folded[first] ?? '';
  if (rules.genitiveMarkers.has(marker) || rules.genitiveMarkers.has(inside)) return 'gen';
  if (isOblique(doc, head) || isOblique(doc, first)) return 'gen';
  // `grațierea fostului primar`: a word in front bears the case.
  const front = doc.morph[doc.xpos[first - 1] as number]?.upos;
  if ((front === 'ADJ' || front === 'DET' || front === 'NUM') && isOblique(doc, first - 1)) return 'gen';
  // `celor 61 de coautori`
  let counted = first - 1;
  while (counted > first - COUNTED && (isQuantity(doc, rules, counted) || doc.folded[counted] === rules.compoundLink))
    counted--;
  if (counted < first - 1 && doc.morph[doc.xpos[counted] as number]?.upos === 'DET' && isOblique(doc, counted))
    return 'gen';
  // `cererea DNA`: acronyms don't inflect.
  if (!verbal && isAcronym(doc.forms[first] as string) && doc.morph[doc.xpos[first - 1] as number]?.definite)
    return 'gen';
  if (morph?.upos === 'PROPN' && rules.obliqueName(doc.folded[head] as string)) return 'gen';
  // Foreign names do not show their case: behind a noun they stand for a genitive only with an inflected neighbour.
  return verbal ? 'obj' : '';
}

/** A definite noun in the direct case right behind a conjunction begins a phrase of its own. */
function isJoinedHead(doc: StatementsDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  const joined = doc.morph[doc.xpos[token - 1] as number]?.upos === 'CCONJ';
  return joined && morph?.upos === 'NOUN' && morph.definite === true && morph.case === 'direct';
}

/** `arestarea preventivă a acestuia`: nobody is known yet whom the pronoun stands for. */
function isThisOne(doc: StatementsDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  return (
    morph?.pronoun === 'demonstrative' && morph.upos === 'PRON' && morph.number === 'sing' && isOblique(doc, token)
  );
}

/** `vizita sa`, `retragerea lor`. */
function isOwner(doc: StatementsDoc, token: number): boolean {
  const morph = doc.morph[doc.xpos[token] as number];
  if (morph?.pronoun === 'demonstrative' && morph.upos === 'PRON' && isOblique(doc, token)) return true;
  return morph?.pronoun === 'possessive' || (morph?.pronoun === 'personal' && isOblique(doc, token) && !morph.clitic);
}

function isOblique(doc: StatementsDoc, token: number): boolean {
  const found = doc.morph[doc.xpos[token] as number]?.case;
  return found === 'oblique' || found === 'gen' || found === 'dat';
}

function isLower(form: string): boolean {
  return /^\p{Ll}/u.test(form);
}

export function isAcronym(form: string): boolean {
  return form.length > 1 && form.length < 7 && form === form.toUpperCase() && form !== form.toLowerCase();
}

function outermostByStart(doc: StatementsDoc): Map<number, Mention> {
  const starts = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    const known = starts.get(mention.first);
    if (!known || mention.end > known.end) starts.set(mention.first, mention);
  }
  return starts;
}

/** Tokens of dates and durations: no participant stands there. */
function timeTokens(doc: StatementsDoc): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const time of doc.times) for (let token = time.first; token < time.end; token++) tokens.add(token);
  return tokens;
}

/** Prepositions of more than one word that the rules ask for. */
const joinedPrepositions = oncePer((rules: EventRules): Joined => {
  const phrases = new Set<string>();
  for (const rule of [...rules.verbs, ...rules.nouns]) {
    for (const slot of [...rule.actor.flat(), ...rule.recipient.flat(), ...rule.conditions.map((c) => c.slot)]) {
      for (const part of slot.split('.')) if (part.includes(' ')) phrases.add(part);
    }
  }
  return { phrases, firsts: new Set([...phrases].map((phrase) => phrase.slice(0, phrase.indexOf(' ')))) };
});

interface Joined {
  readonly phrases: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
}
