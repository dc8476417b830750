/** Where what is said ends, for statements that no quotation marks delimit. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import type { Attribution } from './attribution-names.js';
import { isParenthetical } from './attributions.js';
import type { Claimed } from './claimed.js';
import type { Cue } from './cues.js';
import { nounStart } from './noun-content.js';
import { isDivider, isOuter, isOwnSentence, isPunctuation, isQuoted, sentenceBounds, uposOf } from './words.js';

/** Tokens between a word of contrast and another's verb of saying. */
const TURN = 10;

/** Moods of a main clause. */
const MAIN: ReadonlySet<Clause['mood']> = new Set(['indicative', 'conditional', 'presumptive']);

/** What begins at which token, and where the content of a cue begins. */
export interface ContentStarts {
  readonly clauseByFirst: ReadonlyMap<number, number>;
  readonly cueByFirst: ReadonlyMap<number, Cue>;
  readonly attributionAt: ReadonlyMap<number, Attribution>;
  /** Row of the complement clause of a clause, by the row of the latter. */
  readonly complements: ReadonlyMap<number, number>;
  readonly claimed: Claimed;
  /** The token is a complementizer that can complete the cue. */
  readonly opens: (cue: Cue, token: number) => boolean;
  /** First token of the clause that completes the cue, or -1. */
  readonly clauseStart: (cue: Cue) => number;
}

/** Finds the end of content that starts at a token, within its sentence. */
export function contentEnd(
  doc: NamesDoc,
  rules: StatementRules,
  { clauseByFirst, cueByFirst, attributionAt, complements, claimed, opens, clauseStart }: ContentStarts,
): (cue: Cue | null, first: number, sentence: number) => number {
  const within = new Set(doc.times.map((time) => time.first));
  const sentences = new Set(doc.quotes.filter((quote) => isOwnSentence(doc, quote)).map((quote) => quote.first - 1));
  const closing = new Set(doc.quotes.filter((quote) => quote.closed).map((quote) => quote.end));
  const markers = new Set(doc.clauses.map((clause) => clause.markerToken));
  const wishes = doc.clauses.filter(({ mood }) => mood === 'subjunctive');
  /** Complementizers that open a wish: `ca` turiștii să plătească. */
  const completed = new Set(wishes.map(({ markerToken }) => markerToken));

  /** `… o lucrare care, conform expertizei, nu fusese executată`: what is said goes on behind the phrase. */
  const interrupts = ({ first, end }: Attribution): boolean => {
    const lead = uposOf(doc, first - 2);
    return doc.forms[end] === ',' && (lead === 'SCONJ' || lead === 'CCONJ' || markers.has(first - 2));
  };

  /** `…, iar Moscova neagă`: another speaks. */
  const turnsTo = (cue: Cue, token: number): boolean => {
    for (let at = token + 1; at < Math.min(doc.count, token + TURN) && doc.sentenceOf[at] === cue.sentence; at++) {
      if (isPunctuation(doc, at)) return false;
      const other = cueByFirst.get(at);
      // `…, iar vârstnici din sat spun`: others, whom nobody names
      if (other && other.speakers.length === 0) return uposOf(doc, token + 1) === 'NOUN';
      if (other) return other.speakers.every((entity) => !cue.speakers.includes(entity));
      if (clauseByFirst.has(at)) return false;
      const lost = at > token + 1 && rules.lostForms.has(doc.folded[at] as string) && isPunctuation(doc, at + 1);
      if (lost && uposOf(doc, at - 1) === 'PROPN') return true;
    }
    return false;
  };

  const startsStop = (token: number): boolean =>
    rules.stops.some((stop) => stop.every((word, at) => doc.folded[token + at] === word));

  /** `că, dacă vor, așa cum spun, e posibil`: what was told so far waits for its main clause. */
  const isPending = (first: number, token: number): boolean => {
    const lead = isPunctuation(doc, first) ? first + 1 : first;
    if (uposOf(doc, lead) !== 'SCONJ' && !rules.openersKept.has(doc.folded[lead] as string)) return false;
    for (let at = lead; at < token; at++) {
      const row = doc.clauses[clauseByFirst.get(at) ?? -1];
      if (row && row.markerToken < lead && row.link !== 'relative' && row.mood !== 'participle') return false;
    }
    return true;
  };

  /** `a cerut să plece, după ce a fost huiduit`: behind a wish or a noun; a clause that tells what is so goes on (`a spus că a căzut, după care …`). */
  const startsSequel = (token: number): boolean =>
    rules.sequels.some((words) => words.every((word, at) => doc.folded[token + at] === word));

  /** Behind a closing mark and a conjunction, with or without a comma. */
  const followsQuotation = (token: number): boolean => {
    const turns = rules.contrasts.has(doc.folded[token - 1] ?? '');
    if (uposOf(doc, token - 1) !== 'CCONJ' && !turns) return false;
    return closing.has(token - 2) || (turns && doc.forms[token - 2] === ',' && closing.has(token - 3));
  };

  /** A clause of what is told that could be its main one; `outside` quotation marks. */
  const hasPredicate = (first: number, token: number, outside = false, main = false): boolean => {
    for (let at = first; at < token; at++) {
      const row = doc.clauses[clauseByFirst.get(at) ?? -1];
      if (outside && row && isQuoted(doc, row.verb)) continue;
      // `atunci când se va clarifica`, whatever the tree hangs it on
      if (main && rules.relativeAdverbs.has(doc.folded[at - 1] as string)) continue;
      if (row && MAIN.has(row.mood) && row.link !== 'relative' && row.link !== 'adverbial') return true;
    }
    return false;
  };

  /** Behind a comma a word of contrast, and no other clause since: `…, dar câțiva, nemulțumiți, | au protestat`. */
  const isTurned = (token: number): boolean => {
    for (let at = token - 1; at > token - TURN; at--) {
      if (rules.contrasts.has(doc.folded[at] as string) && doc.forms[at - 1] === ',') return true;
      if (clauseByFirst.has(at) && doc.clauses[clauseByFirst.get(at) as number]?.mood !== 'participle') return false;
    }
    return false;
  };

  /** `a cerut să plece, dar cererea a fost respinsă`, `a promis că va trimite bani, însă n-a trimis`: what came of it. */
  const tellsOutcome = (cue: Cue, told: Clause | undefined, row: Clause, token: number): boolean => {
    const lead = row.subject && row.subject.end === token ? row.subject.first : token;
    const turned = isTurned(lead);
    if (row.mood !== 'indicative' || cue.row.tense !== 'past' || row.tense !== 'past') return false;
    if (told?.mood === 'subjunctive') return turned || (row.subject === null && uposOf(doc, lead - 1) === 'CCONJ');
    return turned && told?.mood === 'indicative' && told.tense === 'future';
  };

  /** `că fiul său, elev la Cluj, | se teme`, `și că, atunci când va veni, | se va vedea`: a complementizer that waits for its verb. */
  const isWaiting = (first: number, token: number): boolean => {
    const row = doc.clauses[clauseByFirst.get(token) ?? -1];
    return row !== undefined && MAIN.has(row.mood) && doc.forms[token - 1] === ',' && isBare(first, token);
  };

  /** Behind the last complementizer there is no verb yet. */
  const isBare = (first: number, token: number): boolean => {
    for (let at = token - 1; at >= Math.max(0, first - 1); at--) {
      if (!rules.openers.has(doc.folded[at] as string) || !isOuter(doc, at) || uposOf(doc, at) !== 'SCONJ') continue;
      if (completed.has(at)) return false;
      return !hasPredicate(at + 1, token, false, true) && hasNoun(at + 1, token);
    }
    return false;
  };

  const hasNoun = (first: number, token: number): boolean => {
    for (let at = first; at < token; at++) {
      const upos = uposOf(doc, at);
      if (upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB') return true;
    }
    return false;
  };

  const cuts = (cue: Cue | null, first: number, token: number): boolean => {
    const attribution = attributionAt.get(token);
    if (attribution)
      return token > first && isPunctuation(doc, token - 1) && !interrupts(attribution) && !isPending(first, token);
    if (token > first && isOuter(doc, token)) {
      const mark = doc.forms[token - 1];
      if (
        mark === ',' &&
        ((startsStop(token) && !isPending(first, token) && !isBare(first, token)) ||
          (resumes(doc, rules, token) && !isBare(first, token)) ||
          comments(doc, rules, token))
      )
        return true;
      if (mark === ',' && cue && startsSequel(token) && !rules.openers.has(doc.folded[first - 1] ?? '')) return true;
      if (mark === ',' && cue && rules.contrasts.has(doc.folded[token] as string) && turnsTo(cue, token)) return true;
      if (mark === ';' && !(cue && opens(cue, token))) return true;
    }
    if (cue && token > first && isWaiting(first, token)) return false;
    const index = clauseByFirst.get(token);
    const led = cueByFirst.get(token);
    // `…, officials said`: who says it stands before the verb
    if (led && led !== cue && led.first < led.row.first && token > first && isParenthetical(doc, rules, led))
      return true;
    if (index === undefined || token <= first) return false;
    const other = cueByFirst.get(token);
    if (other && other !== cue) {
      const subject = other.row.subject;
      const apart = subject && subject.end === token && subject.first > first ? subject.first : token;
      if (other.row.mood === 'gerund' && isPunctuation(doc, apart - 1)) return true;
      // `a precizat că, pentru câteva clipe, a reacționat`: the verb that what is said waits for.
      const awaited = rules.openers.has(doc.folded[first - 1] ?? '') && doc.forms[first] === ',';
      if (awaited && other.row.subject === null && !hasPredicate(first, token) && !completed.has(first - 1))
        return false;
      if (isParenthetical(doc, rules, other) && clauseStart(other) < 0) return true;
    }
    if (!cue) return false;
    const row = doc.clauses[index] as Clause;
    // `Întrebat dacă …, X a răspuns`: the clause that the cue hangs on.
    if (
      index === cue.row.parent &&
      cue.row.verb < first &&
      isPunctuation(doc, Math.max(0, (row.subject && row.subject.end > cue.end ? row.subject.first : token) - 1))
    )
      return true;
    // `acuză că „…” și a avertizat că …`, `… „…”, dar a avertizat …`: behind a quotation the speaker goes on.
    if (other && followsQuotation(token) && row.subject === null) {
      const alike = row.tense === cue.row.tense && row.mood === cue.row.mood;
      if (alike && (clauseStart(other) >= 0 || nounStart(doc, rules, other) >= 0)) return true;
    }
    // `a spus că „…” și le-a prezentat documente`: behind a quotation that holds all that is said, what the speaker did.
    if (closing.has(token - 2) && uposOf(doc, token - 1) === 'CCONJ' && row.subject === null) {
      const alike = row.tense === cue.row.tense && row.mood === cue.row.mood && row.number === cue.row.number;
      if (alike && row.tense === 'past' && !hasPredicate(first, token, true)) return true;
    }
    // `afirmă că … și distribuie o fotografie`: what the speaker does next.
    if (rules.showing.has(row.lemma) && row.subject === null && uposOf(doc, token - 1) === 'CCONJ') {
      if (row.tense === cue.row.tense || row.tense === 'present') return row.parent !== cue.clause || !other;
    }
    // `… și că are nevoie de bani` goes on with what is said, as does `… atunci când a spus`.
    if (opens(cue, token - 1) || opens(cue, row.markerToken)) return false;
    // `că decizia e ca președintele, X, | să candideze`: nothing that happened.
    if (row.mood === 'subjunctive' && doc.forms[token - 1] === ',') return false;
    if (isQuoted(doc, token)) return false;
    if (row.markerToken === token - 1 || rules.relativeAdverbs.has(doc.folded[token - 1] ?? '')) return false;
    const inner = complements.get(cue.clause);
    const told = inner === undefined ? undefined : doc.clauses[inner];
    // `a spus că, în ciuda criticilor, aceasta este …`: the first verb of what is told.
    const opened = row.link === 'parataxis' || (row.link === 'coordinate' && uposOf(doc, token - 1) !== 'CCONJ');
    const bare = rules.openers.has(doc.folded[first - 1] ?? '') && !completed.has(first - 1);
    if (opened && !other && bare && !hasPredicate(first, token)) return false;
    if (row.link !== 'relative' && row.link !== 'adverbial' && tellsOutcome(cue, told, row, token)) return true;
    // `că aseară | a fost lovit`: an adverb of time that a tagger took for the verb of what is told.
    if (told && within.has(told.verb) && row.parent === cue.clause && !other) return false;
    if (row.parent === cue.clause && (row.link === 'coordinate' || row.link === 'parataxis'))
      return !tellsMore(doc, other, row, told, cue) && !isImpersonal(doc, index);
    // `X l-a contrazis pe Y, care a spus că …, și a adăugat că …`: the main clause goes on.
    const back = other && cue.row.link === 'relative' && row.subject === null && clauseStart(other) >= 0;
    if (back && doc.forms[token - 2] === ',' && uposOf(doc, token - 1) === 'CCONJ' && !shares(cue, other)) return true;
    // `susține că …, dar a spus că …`: after a word of contrast the speaker goes on, whatever the tense.
    const turns = other && row.subject === null && rules.contrasts.has(doc.folded[token - 1] as string);
    if (turns && doc.forms[token - 2] === ',' && clauseStart(other) >= 0 && shares(cue, other)) return true;
    const joined = uposOf(doc, token - 1) === 'CCONJ' || isPunctuation(doc, token - 1);
    if (!other || !joined || row.subject !== null || row.mood !== cue.row.mood) return false;
    const single = told?.number === 'plur' && row.number === 'sing' && cue.row.number === 'sing';
    if (single && clauseStart(other) >= 0) return true;
    if (row.tense !== cue.row.tense && cue.clause >= 0) return false;
    if (rules.continuing.has(row.lemma) && clauseStart(other) >= 0) return true;
    const unlike =
      told === undefined ||
      told.tense !== row.tense ||
      told.mood !== row.mood ||
      (told.number !== row.number && row.number === cue.row.number);
    return unlike && (clauseStart(other) >= 0 || nounStart(doc, rules, other) >= 0);
  };

  return (cue: Cue | null, first: number, sentence: number): number => {
    const [, last] = sentenceBounds(doc, sentence);
    for (let token = first; token < last; token++) {
      // `a spus, după ce X s-a angajat să plătească, că …`: the outer verb goes on.
      if (cue && token > first && claimed.at.has(token) && claimed.at.get(token) !== cue)
        return isPunctuation(doc, token - 1) ? token - 1 : token;
      // `Întrebat dacă …, X a răspuns`: a participle's content ends with its phrase.
      const phraseEnd = cue?.row.mood === 'participle' && doc.forms[token] === ',' && isOuter(doc, token);
      if (phraseEnd) return token;
      // `a negat că …: „…”`: a colon leads to the quotation.
      if (token > first && ((doc.forms[token] === ':' && isOuter(doc, token)) || sentences.has(token))) return token;
      if (token > first && isDivider(doc, token)) return token;
      if (!cuts(cue, first, token)) continue;
      let to = token;
      const index = clauseByFirst.get(token);
      const subject = index === undefined ? null : (doc.clauses[index] as Clause).subject;
      if (subject && subject.first > first && subject.first < to && subject.end <= token) to = subject.first;
      while (to > first && (isPunctuation(doc, to - 1) || uposOf(doc, to - 1) === 'CCONJ')) {
        if (!isOuter(doc, to - 1)) break;
        const mark = doc.forms[to - 1] as string;
        if (mark === '”' || mark === '"' || mark === '»') break;
        to--;
      }
      // `…, apoi | i-a cerut scuze`, `…, dar ulterior | a recunoscut`: an adverb of what comes next.
      if (uposOf(doc, to - 1) === 'ADV' && to - 2 > first) {
        if (doc.forms[to - 2] === ',') to -= 2;
        else if (rules.contrasts.has(doc.folded[to - 2] as string)) to -= doc.forms[to - 3] === ',' ? 3 : 2;
      }
      // `… dacă atacurile continuă`: what a conjunction opens belongs to what is said.
      const lead = uposOf(doc, to - 1);
      if (lead === 'SCONJ' || isMarked(doc, index, to)) continue;
      // `ajutorul unui | fost consilier`: nothing ends behind an article or a preposition.
      const bare = index !== undefined && doc.clauses[index]?.mood === 'participle';
      if (to === token && bare && (lead === 'DET' || lead === 'ADP')) continue;
      return to;
    }
    return last;
  };
}

/** `…, după ce | mediatorii au propus`: the words in front of the token open its clause. */
function isMarked(doc: NamesDoc, index: number | undefined, token: number): boolean {
  const row = doc.clauses[index ?? -1];
  return (
    row !== undefined &&
    row.marker !== '' &&
    row.markerToken >= 0 &&
    row.marker.split(' ').length === token - row.markerToken
  );
}

function shares(one: Cue, other: Cue): boolean {
  return other.speakers.length === 0 || other.speakers.some((entity) => one.speakers.includes(entity));
}

/**
 * A clause that the tree hangs on the verb of saying and that yet belongs to what is said: hearsay (`… ar fi și managera`),
 * a list (`au fost audiați 20, au fost cercetate 60`), a verb that agrees with what is told (`au fost „bune” și au dus la`).
 */
function tellsMore(doc: NamesDoc, other: Cue | undefined, row: Clause, told: Clause | undefined, cue: Cue): boolean {
  if (other !== undefined) return false;
  // `a spus că podul s-a rupt, iar la fața locului s-au mobilizat două echipe`: nobody who speaks, and what is to come.
  const apart = row.voice !== 'active' && row.number !== '' && row.number !== cue.row.number;
  if (apart && (row.subject === null || row.subject.first >= row.first)) return true;
  if (told !== undefined && cue.row.tense === 'past' && row.tense === 'future') return true;
  if (row.mood === 'conditional' || row.mood === 'presumptive') return true;
  if (told === undefined || row.tense !== told.tense || row.mood !== told.mood) return false;
  // `subliniază că cererea a fost depusă, iar în aceeași zi președinta a fixat termen`: the tense of what is told, not of the telling.
  if (row.tense !== cue.row.tense && row.tense !== 'none') return true;
  const before = row.first - 1;
  if (row.subject !== null && row.subject.first < row.first) return false;
  if (row.number !== '' && row.number === told.number && row.number !== cue.row.number) return true;
  return row.link === 'parataxis' && doc.forms[before] === ',' && row.voice === told.voice;
}

/** `dar este important ce facem`: a clause is its subject, not who speaks. */
function isImpersonal(doc: NamesDoc, index: number): boolean {
  const [row, next] = [doc.clauses[index], doc.clauses[index + 1]];
  return row?.copula === true && row.subject === null && next?.parent === index && next.link === 'subject';
}

/** Behind a comma, with or without an article: `…, an allegation the ministry denied`. */
function comments(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  const noun = uposOf(doc, token) === 'DET' ? token + 1 : token;
  return uposOf(doc, noun) === 'NOUN' && rules.commentNouns?.has(doc.foldedLemmas[noun] as string) === true;
}

/** Behind a comma a bare noun with its relative clause comments on what was said: `…, informație pe care X a negat-o`. */
function resumes(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  const head = uposOf(doc, token) === 'DET' ? token + 1 : token;
  const noun = doc.morph[doc.xpos[head] as number];
  // `variantă` may be tagged as an adjective
  const words = [doc.foldedLemmas[head] as string, doc.folded[head] as string];
  const taken = words.some((word) => rules.takenNouns?.has(word) === true);
  if ((noun?.upos !== 'NOUN' && !taken) || !noun || noun.definite || noun.case === 'oblique') return false;
  const next = uposOf(doc, head + 1) === 'ADP' ? head + 2 : head + 1;
  if (doc.morph[doc.xpos[next] as number]?.pronoun === 'relative') return head === token || taken;
  // `…, acuzație respinsă de X`
  return taken && doc.morph[doc.xpos[head + 1] as number]?.verbForm === 'part';
}
