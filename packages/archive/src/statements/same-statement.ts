import type { StatementAct } from '@cronicar/reader';
import type { Party, ReportFacts, StatementFact } from '../facts/facts.js';
import { matchParties } from '../facts/same-party.js';
import { overlap } from '../text/terms.js';

export interface StatementIn {
  readonly facts: ReportFacts;
  readonly statement: StatementFact;
}

export type StatementReason =
  | 'speaker'
  | 'words'
  | 'numbers'
  | 'names'
  | 'act'
  | 'length'
  | 'loan words'
  | 'other speaker'
  | 'other time'
  | 'other place'
  | 'other words'
  | 'denied'
  | 'too little';

export interface StatementMatch {
  readonly same: boolean;
  readonly score: number;
  /** False across languages, where no word proves it. */
  readonly sure: boolean;
  readonly reasons: readonly StatementReason[];
}

/** What is said on one day is reported within so many. */
const NEAR_DAYS = 2;
/** Share of the shorter wording's words that must stand in the longer: quoted words change less than reported ones. */
const QUOTED_SHARE = 0.6;
const REPORTED_SHARE = 0.5;
/** From so many words in common on, less of a share will do. */
const LEAST_WORDS = 3;

/**
 * Whether two reports give one utterance: the same speaker, no other occasion, and what is said agrees. The same words on
 * another day are another utterance. Symmetric.
 */
export function sameStatement(a: StatementIn, b: StatementIn): StatementMatch {
  const speaker = matchSpeakers(a, b);
  if (speaker === 'other') return no('other speaker');
  if (otherTime(a, b)) return no('other time');
  if (otherPlace(a, b)) return no('other place');
  if (contradicts(a.statement, b.statement, speaker)) return no('denied');
  return a.facts.language === b.facts.language ? sameWords(a, b, speaker) : sameSense(a, b, speaker);
}

function no(reason: StatementReason): StatementMatch {
  return { same: false, score: 0, sure: true, reasons: [reason] };
}

/** `identity`, `unknown` where a voice has no name (`un diplomat european`), else `other`. */
function matchSpeakers(a: StatementIn, b: StatementIn): 'identity' | 'state' | 'unknown' | 'other' {
  if (a.statement.speaker === null || b.statement.speaker === null) return 'other';
  const x = a.facts.parties[a.statement.speaker] as Party;
  const y = b.facts.parties[b.statement.speaker] as Party;
  const match = matchParties(x, y);
  // Two bodies that both have a name are two voices, though both speak for one town or state.
  return match === 'unknown' && x.named && y.named ? 'other' : match;
}

/**
 * A denial as reported holds what is denied: the same words in another's report say that it is so. Only quoted words of
 * one speaker may be told as a denial here and as a statement there.
 */
function contradicts(a: StatementFact, b: StatementFact, speaker: 'identity' | 'state' | 'unknown'): boolean {
  if ((ACT_FAMILY[a.act] === 'deny') === (ACT_FAMILY[b.act] === 'deny')) return false;
  return speaker !== 'identity' || a.form === 'indirect' || b.form === 'indirect';
}

function otherTime({ facts: f, statement: a }: StatementIn, { facts: g, statement: b }: StatementIn): boolean {
  if (a.from !== null && a.until !== null && b.from !== null && b.until !== null)
    return Math.max(a.from, b.from) > Math.min(a.until, b.until);
  if (Math.abs(f.day - g.day) > NEAR_DAYS) return true;
  const [dated, undated] = a.until !== null ? [a, g] : [b, f];
  return dated.until !== null && dated.until < undated.day - NEAR_DAYS;
}

function otherPlace(a: StatementIn, b: StatementIn): boolean {
  if (a.statement.place === null || b.statement.place === null) return false;
  const x = a.facts.parties[a.statement.place] as Party;
  const y = b.facts.parties[b.statement.place] as Party;
  if (x.country !== null && y.country !== null && x.country !== y.country) return true;
  return a.facts.language === b.facts.language && x.kind !== 'country' && y.kind !== 'country' && x.sounds !== y.sounds;
}

function sameWords(a: StatementIn, b: StatementIn, speaker: 'identity' | 'state' | 'unknown'): StatementMatch {
  const words = overlap(a.statement.stems, b.statement.stems);
  const numbers = overlap(a.statement.numbers, b.statement.numbers);
  const quoted = a.statement.form !== 'indirect' && b.statement.form !== 'indirect';
  // Two bodies of one state may speak with one mouth, but then in the same words.
  const needed = (quoted ? QUOTED_SHARE : REPORTED_SHARE) + (speaker === 'identity' ? 0 : 0.2);
  const least = Math.min(a.statement.stems.length, b.statement.stems.length);
  const enough =
    words.share >= needed &&
    (words.shared >= LEAST_WORDS || (words.shared === least && words.shared + numbers.shared >= 1));
  const reasons: StatementReason[] = speaker === 'identity' ? ['speaker'] : [];
  if (!enough) return { same: false, score: words.share, sure: true, reasons: [...reasons, 'other words'] };
  // One or two words are said about many things: the act must agree too.
  if (least < LEAST_WORDS && a.statement.act !== b.statement.act)
    return { same: false, score: words.share, sure: true, reasons: [...reasons, 'too little'] };
  reasons.push('words');
  if (numbers.shared > 0) reasons.push('numbers');
  return { same: true, score: words.share * 2 + Math.min(1, words.shared / 10), sure: true, reasons };
}

const ACT_FAMILY: Readonly<Record<StatementAct, string>> = {
  state: 'state',
  confirm: 'state',
  estimate: 'state',
  deny: 'deny',
  refuse: 'deny',
  promise: 'promise',
  agree: 'promise',
  ask: 'ask',
  order: 'ask',
  accuse: 'accuse',
  condemn: 'accuse',
  warn: 'threaten',
  threaten: 'threaten',
  thank: 'praise',
  praise: 'praise',
  congratulate: 'praise',
  apologize: 'praise',
};

/**
 * Two languages: words aren't compared but for those that look alike in both (`suspendarea`, `suspending`). Needs the same
 * named speaker, an act and a length that fit, and something particular in common.
 */
function sameSense(a: StatementIn, b: StatementIn, speaker: 'identity' | 'state' | 'unknown'): StatementMatch {
  const reasons: StatementReason[] = [];
  if (speaker === 'unknown') return no('too little');
  let score = 0;
  if (speaker === 'identity') {
    score += 1.25;
    reasons.push('speaker');
  } else score += 0.5;
  const [x, y] = [a.statement, b.statement];
  if (ACT_FAMILY[x.act] === ACT_FAMILY[y.act]) {
    score += 0.5;
    reasons.push('act');
  } else score -= 0.25;
  const length = Math.min(x.length, y.length) / Math.max(1, Math.max(x.length, y.length));
  if (length < 0.45) return no('too little');
  if (length > 0.6) {
    score += 0.25;
    reasons.push('length');
  }
  const numbers = overlap(x.numbers, y.numbers);
  if (numbers.shared > 0) {
    score += 1;
    reasons.push('numbers');
  } else if (x.numbers.length > 0 && y.numbers.length > 0) return no('other words');
  const names = sharedNames(a, b);
  if (names > 0) {
    score += 0.75 * Math.min(2, names);
    reasons.push('names');
  }
  const loans = loanWords(plainStems(a), plainStems(b));
  if (loans > 0) {
    score += Math.min(1.5, (2.5 * loans) / Math.max(2, Math.min(x.stems.length, y.stems.length)));
    reasons.push('loan words');
  }
  if ((x.form === 'indirect') !== (y.form === 'indirect')) score -= 0.25;
  const named = speaker === 'identity' && names > 0;
  // One word that looks alike may be chance.
  const needed = numbers.shared > 0 || named ? 2.25 : 2.4;
  const particular = numbers.shared > 0 || named || loans >= (speaker === 'identity' ? 1 : 2);
  const same = score >= needed && particular;
  return { same, score, sure: false, reasons: same ? reasons : [...reasons, 'too little'] };
}

/** Named parties both speak of. */
function sharedNames(a: StatementIn, b: StatementIn): number {
  return a.statement.about.filter((i) =>
    b.statement.about.some(
      (j) => matchParties(a.facts.parties[i] as Party, b.facts.parties[j] as Party) === 'identity',
    ),
  ).length;
}

/** Stems that are no part of a name: names look alike anyway. */
function plainStems({ facts, statement }: StatementIn): string[] {
  const names = statement.about.flatMap((i) => facts.parties[i]?.words ?? []);
  return statement.stems.filter((stem) => !names.some((name) => name.startsWith(stem.slice(0, 4))));
}

/** Words that begin alike in both languages. */
function loanWords(a: readonly string[], b: readonly string[]): number {
  return a.filter((x) => x.length >= 5 && b.some((y) => y.length >= 5 && alike(x, y))).length;
}

function alike(a: string, b: string): boolean {
  const length = Math.min(5, a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}
