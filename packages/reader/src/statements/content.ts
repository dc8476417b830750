/** Where what is said begins, and which nouns tell it, for statements that no quotation marks delimit. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import { fold } from '../text/fold.js';
import type { Attribution } from './attribution-names.js';
import { claimedOpeners } from './claimed.js';
import { contentEnd } from './content-end.js';
import type { Cue } from './cues.js';
import { isMeasured, namesDeed, namesNotion, namesSomething, nounStart } from './noun-content.js';
import { hasFiniteVerb, isOuter, isPunctuation, uposOf } from './words.js';

/** Tokens between a cue and its complementizer: an inverted subject, an addressee, a time, a place, an insertion. */
const REACH = 40;
/** Tokens between a cue and the words behind the noun for a claim. */
const CLAIM = 8;
/** Words with diacritics that show that the text has them, one more. */
const MARKED = 2;
/** Tokens of a phrase between an infinitive and its object. */
const INSERTED = 8;
/** Tokens in front of a verb in its group. */
const GROUP = 4;
/** Tokens between `ca` and its `să`. */
const WISH = 16;

export interface ContentReader {
  /** First token of the clause that completes the cue, or -1. */
  readonly clauseStart: (cue: Cue) => number;
  /** Token range of the noun content of the cue, or null. */
  readonly nounRange: (cue: Cue) => readonly [number, number] | null;
  /** End of content that starts at the token. */
  readonly end: (cue: Cue | null, first: number, sentence: number) => number;
}

export function contentReader(
  doc: NamesDoc,
  rules: StatementRules,
  cues: readonly Cue[],
  attributions: readonly Attribution[],
): ContentReader {
  const clauseByFirst = new Map<number, number>();
  doc.clauses.forEach((clause, index) => {
    if (!clauseByFirst.has(clause.first)) clauseByFirst.set(clause.first, index);
  });
  const cueByFirst = new Map(cues.map((cue) => [cue.first, cue]));
  const attributionAt = new Map(attributions.map((one) => [one.first, one]));
  const timed = new Map(doc.times.map((time) => [time.first, time.end]));
  const opening = new Set(doc.quotes.map((quote) => quote.first));
  const adverbials = new Set<number>();
  const complements = new Map<number, number>();
  doc.clauses.forEach((clause, index) => {
    if (clause.link === 'adverbial' && clause.markerToken >= 0) adverbials.add(clause.markerToken);
    if (
      clause.link === 'complement' &&
      clause.parent >= 0 &&
      clause.markerToken >= 0 &&
      !complements.has(clause.parent)
    ) {
      complements.set(clause.parent, index);
    }
  });

  const claimed = claimedOpeners(doc, rules, cues);
  const spelled = isSpelled(doc, rules);

  const spellings = new Set([...rules.fullSpellings].map(fold));

  /** `l-a acceptat ca membru`, where the text tells `ca` and `că` apart: no `să` follows. */
  const comparesAs = (token: number): boolean => {
    if (!spelled || rules.fullSpellings.has((doc.forms[token] as string).toLowerCase())) return false;
    if (!spellings.has(doc.folded[token] as string)) return false;
    // `a confirmat ca și-a dat demisia`: no comparison is a clause.
    if (opensClause(doc, token + 1)) return false;
    for (let at = token + 1; at < Math.min(doc.count, token + WISH); at++) {
      if (doc.sentenceOf[at] !== doc.sentenceOf[token]) return true;
      if (rules.wishOpeners.has(doc.folded[at] as string)) return false;
    }
    return true;
  };

  /** `fără să`, `pentru că`: a reason or a manner, nothing that is said. */
  const leadsElsewhere = (cue: Cue, token: number): boolean => {
    const word = doc.folded[token - 1] as string;
    return token - 1 >= cue.end && rules.beforeOpeners.has(word) && cue.verb.preposition !== word;
  };

  /** `proiecte precum un pod`: an example; `informația precum că …` tells. */
  const isExample = (token: number): boolean =>
    rules.leadingOpeners.has(doc.folded[token] as string) && !rules.openers.has(doc.folded[token + 1] ?? '');

  const opens = (cue: Cue, token: number): boolean => {
    if (token < 0) return false;
    const upos = uposOf(doc, token);
    const form = doc.folded[token] as string;
    if (rules.notOpeners.some((words) => words.every((word, at) => doc.folded[token + at] === word))) return false;
    if (leadsElsewhere(cue, token) || isExample(token)) return false;
    if (claimed.at.has(token) && claimed.at.get(token) !== cue) return false;
    if (rules.openers.has(form)) return (upos === 'SCONJ' || upos === 'ADV' || upos === 'ADP') && !comparesAs(token);
    if (rules.wishOpeners.has(form) && (!cue.verb.wishes || isRelative(doc, token - 1))) return false;
    // `a amenințat cu măsuri dacă …` is a condition; `a întrebat dacă`, `știe cine` a question.
    if (rules.openersKept.has(form) && cue.verb.act !== 'ask' && token !== cue.end) return false;
    // `urged him to “show courage”`: in front of the mark a tagger does not see the verb.
    if (rules.wishOpeners.has(form) && upos === 'ADP' && opening.has(token + 2)) return true;
    return (
      (rules.openersKept.has(form) || rules.wishOpeners.has(form)) &&
      (upos === 'SCONJ' || upos === 'PART' || upos === 'PRON' || upos === 'ADV')
    );
  };

  /** `informația precum că …`: behind one complementizer another may stand. */
  const pastOpener = (token: number): number => {
    const next = rules.openers.has(doc.folded[token] as string) ? token + 1 : token;
    return next > token && rules.openers.has(doc.folded[next] ?? '') ? next + 1 : next;
  };

  const clauseStart = (cue: Cue): number => {
    const claim = claimStart(cue);
    if (claim >= 0) return claim;
    const own = claimed.byCue.get(cue);
    if (own !== undefined) return pastOpener(own);
    if (cue.bare >= 0) return cue.bare;
    const child = complements.get(cue.clause);
    const marker = child === undefined ? -1 : (doc.clauses[child] as Clause).markerToken;
    if (marker >= cue.end && marker < cue.end + REACH && !tellsBetween(cue.end, marker)) {
      const form = doc.folded[marker] as string;
      // `ca … să`: the content begins behind `ca`, before the clause's subject.
      const early = firstOpener(cue, marker);
      if (early >= 0) return pastOpener(early);
      if (rules.openers.has(form) && (leadsElsewhere(cue, marker) || comparesAs(marker) || isExample(marker)))
        return -1;
      if (rules.openers.has(form)) return marker + 1;
      if (opens(cue, marker)) return marker;
    }
    const opener = firstOpener(cue, Math.min(doc.count, cue.end + REACH));
    return opener < 0 ? -1 : pastOpener(opener);
  };

  /** `a spus ea, adăugând, fără detalii, că …`: what follows belongs to the gerund. */
  const tellsBetween = (from: number, to: number): boolean => {
    for (let token = from; token < to; token++) {
      const other = cueByFirst.get(token);
      if (other?.row.mood === 'gerund' && doc.forms[token - 1] === ',') return true;
    }
    return false;
  };

  /** `a respins acuzațiile potrivit cărora …` */
  const claimStart = (cue: Cue): number => {
    for (let token = cue.end; token < Math.min(doc.count - 1, cue.end + CLAIM); token++) {
      if (doc.sentenceOf[token] !== cue.sentence || isPunctuation(doc, token) || clauseByFirst.has(token)) return -1;
      if (opens(cue, token)) return -1;
      const noun = uposOf(doc, token - 1);
      if (rules.claimWords.has(doc.folded[token] as string) && isRelative(doc, token + 1) && noun !== 'PUNCT')
        return token + 2;
    }
    return -1;
  };

  /** First complementizer behind the cue with no other verb, quotation or second comma in between. */
  const firstOpener = (cue: Cue, limit: number): number => {
    // `a declarat, în legătură cu cazul în care o tânără a murit, că …`
    if (doc.forms[cue.end] === ',') {
      for (let token = cue.end + 1; token < limit && doc.sentenceOf[token] === cue.sentence; token++) {
        if (doc.forms[token] === ':' || doc.forms[token] === ';' || cueByFirst.has(token)) break;
        if (doc.forms[token - 1] === ',' && rules.openers.has(doc.folded[token] as string) && opens(cue, token))
          return token;
      }
    }
    let commas = 0;
    let inserted = false;
    for (let token = cue.end; token < Math.min(limit, doc.count); token++) {
      if (doc.sentenceOf[token] !== cue.sentence) return -1;
      if (!isOuter(doc, token)) return -1;
      // `a spus că acesta „regretă enorm” și că …` goes on with what the outer verb tells.
      const joined = token > cue.end + 1 && uposOf(doc, token - 1) === 'CCONJ';
      // `a spus X, întrebat despre afirmația că …`: the claim asked about; what X says would have a comma in front
      if (inserted && doc.forms[token - 1] !== ',' && opens(cue, token)) return -1;
      if (opens(cue, token)) return joined && cue.row.link === 'complement' ? -1 : token;
      const form = doc.forms[token] as string;
      if (form === ':' || form === ';' || form === '.') return -1;
      // `întrebat de ziariști, că …` goes on with the outer verb
      if (form === ',' && cue.row.mood === 'participle') return -1;
      if (form === ',' && ++commas > 3) return -1;
      if (cueByFirst.get(token)?.row.mood === 'gerund' && token > cue.end) return -1;
      // `a declarat X, citată de Y, că …`
      const passing = attributionAt.get(token);
      if (passing && passing.role !== 'speaker') {
        token = passing.end - 1;
        continue;
      }
      const clause = clauseByFirst.get(token);
      if (clause !== undefined && clause !== cue.clause && doc.clauses[clause]?.mood !== 'participle') return -1;
      if (clause !== undefined && clause !== cue.clause && doc.forms[token - 1] === ',') inserted = true;
    }
    return -1;
  };

  const starts = { clauseByFirst, cueByFirst, attributionAt, complements, claimed, opens, clauseStart };
  const end = contentEnd(doc, rules, starts);

  const nounRange = (cue: Cue): readonly [number, number] | null => {
    let first = nounStart(doc, rules, cue);
    // `și-a revendicat luni victoria`
    while (timed.has(first)) first = timed.get(first) as number;
    if (first < 0 || (cue.verb.measured && !isMeasured(doc, opening, first, cue))) return null;
    if (cue.verb.deed && !namesDeed(doc, rules, first)) return null;
    // `a anunțat, după o vizită, demisia`: what stands behind an insertion is left to the reader of events.
    if (cue.verb.deed && doc.forms[first - 1] === ',') return null;
    if (cue.verb.notion && !namesNotion(doc, rules, first)) return null;
    if (opening.has(first)) first--;
    let to = end(cue, first, cue.sentence);
    for (let token = first + 1; token < to; token++) {
      const mark = doc.forms[token] as string;
      const closing = mark === ',' ? insertionEnd(doc, token) : -1;
      if (closing >= 0 && closing < to) {
        token = closing;
        continue;
      }
      if (uposOf(doc, token) === 'CCONJ' && isOuter(doc, token) && goesOnAlone(cue, first, token + 1)) {
        to = token;
        break;
      }
      const stops = (mark === ',' || mark === ';' || mark === ':') && isOuter(doc, token);
      const goesOn = mark === ',' && runsOn(doc, rules, token + 1) && !tellsOn(token + 1) && !adverbials.has(token + 1);
      if (stops && !goesOn) {
        to = token;
        break;
      }
    }
    return to > first && namesSomething(doc, first, to) ? [first, to] : null;
  };

  /** `anticipează mai multe atacuri și este încântat`: another main verb of the same subject, not one of a clause inside. */
  const goesOnAlone = (cue: Cue, first: number, token: number): boolean => {
    const row = doc.clauses[clauseByFirst.get(token) ?? -1];
    if (row?.mood !== 'indicative' || row.subject !== null || row.markerToken >= first) return false;
    const parent = doc.clauses[row.parent];
    return row.link === 'coordinate' && (row.parent === cue.clause || (parent !== undefined && parent.verb < first));
  };

  /** `…, pe care a numit-o „previzibilă”`: a relative clause that is a statement of its own. */
  const tellsOn = (token: number): boolean => {
    for (let at = token; at < Math.min(doc.count, token + 5); at++) {
      if (cueByFirst.has(at)) return true;
      if (clauseByFirst.has(at) || isPunctuation(doc, at)) return false;
    }
    return false;
  };

  return { clauseStart, nounRange, end };
}

/** The text has its diacritics: a word that only they spell, or several words with them; not `ș` and `ț` alone, as some write. */
function isSpelled(doc: NamesDoc, rules: StatementRules): boolean {
  let marked = 0;
  let full = rules.fullLetters.size === 0;
  for (let token = 0; token < doc.count; token++) {
    const form = (doc.forms[token] as string).toLowerCase();
    if (form === doc.folded[token]) continue;
    full ||= [...form].some((letter) => rules.fullLetters.has(letter));
    if (rules.fullSpellings.has(form)) marked = MARKED + 1;
    else if (uposOf(doc, token) !== 'PROPN') marked++;
    if (full && marked > MARKED) return true;
  }
  return false;
}

/** A finite verb, with nothing but clitics, a negation or an auxiliary in front. */
function opensClause(doc: NamesDoc, first: number): boolean {
  for (let token = first; token < Math.min(doc.count, first + GROUP); token++) {
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.verbForm === 'ger' || morph?.verbForm === 'part') return false;
    if (morph?.upos === 'AUX' || morph?.verbForm === 'fin') return true;
    if (morph?.upos !== 'PART' && !morph?.clitic) return false;
  }
  return false;
}

function isRelative(doc: NamesDoc, token: number): boolean {
  return doc.morph[doc.xpos[token] as number]?.pronoun === 'relative';
}

/** `de a susține, pe toate palierele, o Europă unită`: the comma that closes a phrase between an infinitive and its object, or -1. */
function insertionEnd(doc: NamesDoc, comma: number): number {
  const verb = doc.morph[doc.xpos[comma - 1] as number];
  if (verb?.upos !== 'VERB' || verb.verbForm !== 'inf') return -1;
  const lead = uposOf(doc, comma + 1);
  if (lead !== 'ADP' && lead !== 'ADV') return -1;
  for (let token = comma + 2; token < comma + INSERTED && doc.sentenceOf[token] === doc.sentenceOf[comma]; token++) {
    if (doc.forms[token] === ',') {
      const next = uposOf(doc, token + 1);
      return next === 'NOUN' || next === 'DET' || next === 'ADJ' || next === 'PROPN' || next === 'NUM' ? token : -1;
    }
    const upos = uposOf(doc, token);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT' || upos === 'SCONJ') return -1;
  }
  return -1;
}

/** `…, cât și bibliotecile`, `…, precum și pentru reforme`: a noun phrase more, no verb. */
function addsTo(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  const phrase = rules.additions?.find((words) => words.every((word, at) => doc.folded[token + at] === word));
  const next = phrase ? token + phrase.length : -1;
  return phrase !== undefined && !NO_NOUN.has(uposOf(doc, next) ?? '') && !hasFiniteVerb(doc, next, next + 2);
}

const NO_NOUN: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'PUNCT', 'CCONJ']);

/** Behind a comma the noun content goes on: with `drept`, a relative clause, or a quotation. */
function runsOn(doc: NamesDoc, rules: StatementRules, token: number): boolean {
  if (rules.asWords.has(doc.folded[token] ?? '') || !isOuter(doc, token)) return true;
  if (uposOf(doc, token) === 'CCONJ' && rules.negations.has(doc.folded[token + 1] ?? '')) return true;
  if (addsTo(doc, rules, token)) return true;
  const relative = (at: number) => doc.morph[doc.xpos[at] as number]?.pronoun === 'relative';
  return relative(token) || (uposOf(doc, token) === 'ADP' && relative(token + 1));
}
