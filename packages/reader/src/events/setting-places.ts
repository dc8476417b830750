/** Which places that stand beside an event are where it is: not those of people, things and other acts told of. */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import type { Extent, Kind } from './setting.js';

/** `la granița cu Lituania`, `la granița armeană`: the state behind the border; -1 if there is none. */
export function borderPlace(doc: StatementsDoc, rules: EventRules, extent: Extent | undefined, clause: number): number {
  if (!extent) return -1;
  for (let token = extent.first + 1; token < Math.min(extent.end, extent.first + REACH); token++) {
    if (!rules.borders.has(doc.foldedLemmas[token] as string) || doc.clauseOf[token] !== clause) continue;
    if (!rules.placePrepositions.has(doc.folded[token - 1] as string)) continue;
    const nation = rules.nationOf(doc.folded[token + 1] ?? '');
    for (let at = token + 1; at < Math.min(doc.count, token + BEHIND); at++) {
      for (const row of doc.who(at)) {
        if (doc.entities[row]?.kind === 'country') return row;
      }
    }
    if (nation !== null) return doc.entities.findIndex((one) => one.kind === 'country' && one.country === nation);
  }
  return -1;
}

/** Tokens of a clause, and behind a border, that are looked at. */
const REACH = 60;
const BEHIND = 4;

/** A place mention behind a preposition that locates. */
export function located(
  doc: StatementsDoc,
  rules: EventRules,
  row: number,
  { said, befalls }: Pick<Kind, 'said' | 'befalls'>,
  trigger: number,
): boolean {
  const mention = doc.mentions[row];
  if (!mention || mention.form === 'pronoun') return false;
  // `din regiuni ale țării`: which country is meant is a guess
  if (mention.form === 'description' && doc.entities[mention.entity]?.kind === 'country') return false;
  const ofState = doc.entities[mention.entity]?.kind === 'country';
  for (let token = mention.first - 1; token >= Math.max(0, mention.first - 4); token--) {
    const form = doc.folded[token] as string;
    if (rules.towardPrepositions.has(form) && (said || (befalls && rules.towards.has(form)))) return false;
    if (token - 1 !== trigger && isLiving(doc, rules, token)) return false;
    if (rules.originPrepositions.has(form) && isOrigin(doc, rules, token, ofState)) return false;
    if (rules.agentPrepositions.includes(`${doc.folded[token - 1] ?? ''} ${form}`)) return false;
    if (rules.placePrepositions.has(form))
      return (
        !rules.placelessNouns.has(doc.folded[token + 1] ?? '') &&
        !rules.apartWords?.has(doc.folded[token - 1] ?? '') &&
        !isAbout(doc, rules, token)
      );
    const morph = doc.morph[doc.xpos[token] as number];
    const upos = morph?.upos;
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'DET' && upos !== 'NUM') return false;
    // `a acuzat la rândul său Rusia`: behind its owner a phrase is over
    if (morph?.pronoun === 'possessive') return false;
    // `îl primește pe președintele Ungariei`: of what state somebody is
    if (upos === 'NOUN' && doc.who(token).some((one) => doc.entities[one]?.kind === 'person')) return false;
  }
  return false;
}

/**
 * `ambasadorul rus în Moldova`, `omologul său de la Chișinău`, `nu acceptă nicio anexare în Ucraina`: the place is of somebody or something
 * told of, not where it is done.
 */
export function isAttached(
  doc: StatementsDoc,
  rules: EventRules,
  row: number,
  timed: ReadonlySet<number>,
  { said, met, moved }: Pick<Kind, 'said' | 'met' | 'moved'>,
  trigger: number,
): boolean {
  const first = doc.mentions[row]?.first ?? 0;
  let at = first - 1;
  while (at > first - BEHIND && doc.morph[doc.xpos[at] as number]?.upos !== 'ADP') at--;
  const bare = rules.uponPrepositions.has(doc.folded[at] ?? '') && doc.folded[at - 1] !== rules.compoundLink;
  const origin = rules.originPrepositions.has(doc.folded[at] ?? '') || doc.folded[at - 1] === rules.compoundLink;
  const front = doc.folded[at - 1] === rules.compoundLink ? at - 2 : at - 1;
  if (timed.has(front)) return false;
  if ((moved && origin) || isOtherAct(doc, rules, trigger, at, said ? OTHER_ACTS : OTHERS_AND_TALKS, met)) return true;
  // `cea mai mare centrală din Europa`, `cea mai mare din Europa`
  if (rules.furtherWords?.has(doc.folded[front - 1] ?? '') && doc.morph[doc.xpos[front] as number]?.upos === 'ADJ')
    return true;
  const noun = nounAt(doc, front);
  if (noun < 0) return false;
  const lemma = doc.foldedLemmas[noun] as string;
  // `cardinalul de la Tarnów`, `Guvernul de la București`: whose office or seat is there
  const seated = doc.folded[at - 1] === rules.compoundLink && uponPlace(doc, rules, at);
  if (seated && noun !== trigger && (rules.people.has(lemma) || doc.who(noun).length > 0)) return true;
  if (rules.classes.envoy?.has(lemma)) return true;
  if (met && origin && !isVenue(rules, lemma)) return true;
  if (noun !== trigger && isElsewhere(doc, rules, noun, said, trigger)) return true;
  return said && !bare && doc.clauses[doc.clauseOf[noun] as number]?.verb !== noun;
}

/** `de la`, not `de pe`. */
const uponPlace = (doc: StatementsDoc, rules: EventRules, preposition: number): boolean =>
  rules.uponPrepositions.has(doc.folded[preposition] ?? '');

/**
 * `a refuzat invitația premierului la Chișinău`, `după o întâlnire … vizita lui X în Georgia`: where one is invited to, and the
 * place of another meeting, is not where something is refused or where this one is.
 */
function isElsewhere(doc: StatementsDoc, rules: EventRules, noun: number, said: boolean, trigger: number): boolean {
  const lemma = doc.foldedLemmas[noun] as string;
  const other = rules.eventTypes(lemma).includes('CONSULT');
  if (said) return noun > trigger && (other || rules.answers(lemma).length > 0);
  return other && doc.morph[doc.xpos[trigger] as number]?.upos === 'NOUN';
}

/** `a lansat drone, ca răspuns la o lovitură împotriva consulatului din X`: behind a preposition another act has the place. */
function isOtherAct(
  doc: StatementsDoc,
  rules: EventRules,
  trigger: number,
  preposition: number,
  acts: ReadonlySet<string>,
  met: boolean,
): boolean {
  for (let token = trigger + 2; token < Math.min(preposition, trigger + NESTED); token++) {
    if (doc.morph[doc.xpos[token] as number]?.upos !== 'NOUN') continue;
    const front = doc.morph[doc.xpos[token - 1] as number]?.upos === 'DET' ? token - 2 : token - 1;
    if (
      doc.morph[doc.xpos[front] as number]?.upos !== 'ADP' ||
      rules.placePrepositions.has(doc.folded[front] as string)
    )
      if (!rules.uponPrepositions.has(doc.folded[front] ?? '')) continue;
    // `a vorbit cu X la reuniunea de la Y`, but not `în paralel cu întâlnirile cu Z la Y`
    const own = met && !rules.tiePrepositions.includes(doc.folded[front] as string);
    const other = (type: string): boolean => acts.has(type) && !(own && type === 'CONSULT');
    if (rules.eventTypes(doc.foldedLemmas[token] as string).some(other)) return true;
  }
  return false;
}

const OTHER_ACTS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);
/** `atacul vine înainte de discuțiile din X`: of what is neither said nor a meeting. */
const OTHERS_AND_TALKS: ReadonlySet<string> = new Set([...OTHER_ACTS, 'CONSULT']);
/** Tokens behind a trigger among which another act is looked for. */
const NESTED = 24;

/** What people meet at or in: `la sediul din X`, `la summitul de la X`. */
function isVenue(rules: EventRules, lemma: string): boolean {
  return VENUES.some((name) => rules.classes[name]?.has(lemma)) || rules.eventTypes(lemma).includes('CONSULT');
}

const VENUES = ['building', 'mission', 'room', 'venue', 'meeting-any', 'conference'] as const;

/** The noun of the phrase that ends at the token, over adjectives, possessives and one owner; -1 if none. */
function nounAt(doc: StatementsDoc, end: number): number {
  let found = -1;
  for (let token = end; token >= Math.max(0, end - BEHIND + 1); token--) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'NOUN' && morph.case !== 'oblique') return token;
    if (morph?.upos === 'NOUN') found = token;
    else if (morph?.upos !== 'ADJ' && morph?.upos !== 'DET' && morph?.upos !== 'PROPN') break;
  }
  return found;
}

/** `a aprobat planul de pace în Gaza`: the place that hangs on what is agreed, asked or blamed is that thing's. */
export function isThings(doc: StatementsDoc, rules: EventRules, row: number): boolean {
  const mention = doc.mentions[row];
  // `au semnat un acord la Paris`
  if (rules.uponPrepositions.has(doc.folded[(mention?.first ?? 0) - 1] ?? '')) return false;
  let head = doc.head[mention?.head ?? 0] as number;
  // `orașul X`
  while (mention && head >= mention.first - BEHIND && head < mention.first && isBeside(doc, head, mention.first))
    head = doc.head[head] as number;
  return mention !== undefined && head >= 0 && doc.morph[doc.xpos[head] as number]?.upos === 'NOUN';
}

/** No preposition stands between a noun and the name behind it. */
function isBeside(doc: StatementsDoc, noun: number, first: number): boolean {
  if (doc.morph[doc.xpos[noun] as number]?.upos !== 'NOUN') return false;
  for (let token = noun + 1; token < first; token++)
    if (doc.morph[doc.xpos[token] as number]?.upos === 'ADP') return false;
  return true;
}

/** `femeia de 55 de ani, din localitatea X`: where somebody comes from; those who act for a state act where they are. */
function isOrigin(doc: StatementsDoc, rules: EventRules, preposition: number, ofState: boolean): boolean {
  // `doi tineri, unul din Cluj și altul din Iași`
  if (doc.morph[doc.xpos[preposition - 1] as number]?.upos === 'PRON') return true;
  let aged = false;
  for (let token = preposition - 1; token >= Math.max(0, preposition - AGED); token--) {
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    const lemma = doc.foldedLemmas[token] as string;
    aged ||= rules.ageNouns.has(lemma);
    // `șeful administrației din Rusia`, `trupele din Rusia`: of what state somebody or some body is
    if (ofState && upos === 'NOUN' && (doc.who(token).length > 0 || rules.people.has(lemma))) return true;
    // `Ion Stan, din Brașov`
    if (upos === 'PROPN' && doc.who(token).some((row) => doc.entities[row]?.kind === 'person')) return true;
    if (rules.people.get(lemma) === 'person')
      return !rules.powers.has(lemma) && (aged || doc.morph[doc.xpos[token] as number]?.number === 'sing');
    if (!BETWEEN.has(upos ?? '') && !rules.ageNouns.has(lemma)) return false;
  }
  return false;
}

/** `tribunalul din Washington`, `procurorul delegat din România`: where somebody or something told of is from, not where another clause's act is done. */
export function isAttribute(doc: StatementsDoc, rules: EventRules, row: number): boolean {
  const first = doc.mentions[row]?.first ?? 0;
  for (let token = first - 1; token >= Math.max(1, first - BEHIND); token--) {
    if (!rules.originPrepositions.has(doc.folded[token] as string)) continue;
    const morph = doc.morph[doc.xpos[token - 1] as number];
    return NOMINAL.has(morph?.upos ?? '') || morph?.verbForm === 'part';
  }
  return false;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** `domiciliat în Brașov`, `originar din Cluj`, `decolat de la Arad` */
function isLiving(doc: StatementsDoc, rules: EventRules, preposition: number): boolean {
  const at = doc.folded[preposition - 1] === rules.compoundLink ? preposition - 2 : preposition - 1;
  const before = [doc.foldedLemmas[at] ?? '', doc.folded[at] ?? ''];
  return before.some((word) => rules.livingWords.has(word) || rules.livingWords.has(word.replace(/[aei]$/, '')));
}

/** Tokens of somebody's age in front of where they come from. */
const AGED = 12;
const BETWEEN: ReadonlySet<string> = new Set(['NUM', 'PUNCT', 'ADP', 'ADJ', 'CCONJ']);

/** `pentru pacea din Orientul Mijlociu`: the place of what is spoken of. */
function isAbout(doc: StatementsDoc, rules: EventRules, preposition: number): boolean {
  // `înaintea reuniunii de la Bruxelles`
  const front = doc.folded[preposition - 1] === rules.compoundLink ? preposition - 2 : preposition - 1;
  for (let token = front; token >= Math.max(0, front + 1 - BEHIND); token--) {
    if (rules.aboutPrepositions.has(doc.folded[token] as string)) return true;
    const upos = doc.morph[doc.xpos[token] as number]?.upos;
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'DET') return false;
  }
  return false;
}

/**
 * `au fost mutați la X, iar parchetul a deschis un dosar`, `… din X, ceea ce Y a refuzat`: a place in the clause before is not where
 * another subject acts, but for `la X, unde` and a place that opens the sentence.
 */
export function isOthersPlace(
  doc: StatementsDoc,
  rules: EventRules,
  first: number,
  holder: number,
  clause: number,
): boolean {
  const row = doc.clauses[clause];
  if (!row || holder < 0 || holder === clause) return false;
  for (let token = first; token < row.verb; token++) {
    if (doc.forms[token] === ';') return true;
    if (token - first < BEHIND && rules.whereWords.has(doc.folded[token] as string)) return false;
  }
  const subject = row.subject?.head ?? -1;
  if (subject < 0 || subject < first || rules.whereWords.has(row.marker)) return false;
  if (row.link !== 'coordinate' && row.link !== 'relative') return false;
  if ((doc.subjects[clause] ?? []).some((side) => doc.subjects[holder]?.includes(side))) return false;
  // `La Cluj, primarul a demisionat, iar prefectul a fost demis`
  const verb = doc.clauses[holder]?.verb ?? 0;
  return row.link === 'relative' ? doc.clauses[holder] !== undefined && verb < row.verb : verb < first;
}
