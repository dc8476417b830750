/**
 * Which way a date without its year or week lies: behind, where its verb tells the past; ahead, where the verb or a cue word
 * says future or plan. Read from the clause; where none is known, from the nearest verb.
 */
import { type GrammarDoc, UPOS } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { TimeCues, TimeRules } from '../language/times.js';

export type Direction = 'past' | 'present' | 'future' | 'none';

export interface Bearing {
  readonly direction: Direction;
  /** What it was read from, for the reason of the value. */
  readonly from: string;
  /** The expression belongs to a noun (`ședința din 6 octombrie`) or a cue word, not to the verb: far off, the verb does not tell. */
  readonly attribute: boolean;
}

/** How many clauses up, how many tokens around a verb is looked for. */
const CLIMB = 4;
const REACH = 25;

type Cue = 'goal' | 'ahead' | 'onward' | 'before' | 'since' | null;

export function readBearing(doc: GrammarDoc, token: number, { cues, words }: TimeRules): Bearing {
  const cue = cueBefore(doc, token, cues, words.bound);
  const attribute = isAttribute(doc, token, cues);
  const verb = verbDirection(doc, token, cues);
  if (cue === 'goal') return { direction: 'future', from: 'purpose', attribute };
  if (cue === 'ahead' && !(verb === 'past' && (isLasting(doc, token, cues) || isFronted(doc, token, cues))))
    return { direction: 'future', from: 'up to then', attribute };
  if (cue === 'onward' && verb === 'present') return { direction: 'future', from: 'from then on', attribute };
  if (verb === 'past' && isArranged(doc, token, cues))
    return { direction: 'future', from: 'what was arranged', attribute };
  // `încep de vineri o grevă`
  if (cue === 'since' && verb === 'present' && isBeginning(doc, token, cues))
    return { direction: 'future', from: 'from then on', attribute };
  if (cue === 'before') return { direction: verb === 'past' ? 'past' : 'future', from: 'before then', attribute: true };
  if (cue === 'since' && verb === 'present') return { direction: 'past', from: 'since then, present tense', attribute };
  return { direction: verb, from: verb === 'none' ? 'no verb' : `${verb} tense`, attribute };
}

/** The cue word in front, over the prepositions and nouns that may stand between. */
function cueBefore(doc: GrammarDoc, token: number, cues: TimeCues, bounds: ReadonlyMap<string, string>): Cue {
  const first = doc.sentences.first[doc.sentenceOf[token]] ?? 0;
  for (let at = token - 1, i = 0; i < 4 && at >= first; i++, at--) {
    const word = doc.folded[at];
    if (cues.goal.has(word)) return 'goal';
    if (cues.ahead.has(word)) return 'ahead';
    if (cues.onward.has(word)) return 'onward';
    if (cues.before.has(word)) return 'before';
    if (!cues.between.has(word) && !bounds.has(word)) break;
  }
  if (token <= first || isAttribute(doc, token, cues)) return null;
  const word = doc.folded[token - 1];
  return cues.since.has(word) || (cues.sinceState.has(word) && isState(doc, token)) ? 'since' : null;
}

/** `este închis din ianuarie`, `e supusă din mai`. */
function isState(doc: GrammarDoc, token: number): boolean {
  const row = doc.clauses.length > 0 ? doc.clauseOf[token] : -1;
  return row >= 0 && (doc.clauses[row].copula || doc.clauses[row].voice === 'passive');
}

/** `tarifele intră în vigoare de luni`: what begins. */
function isBeginning(doc: GrammarDoc, token: number, cues: TimeCues): boolean {
  const row = doc.clauses.length > 0 ? doc.clauseOf[token] : -1;
  return row >= 0 && cues.beginning?.has(doc.clauses[row].lemma) === true;
}

/** `într-un comunicat emis duminică, X cere`: what is read has been issued, whatever the tense of the verb. */
function isIssued(doc: GrammarDoc, token: number, cues: TimeCues): boolean {
  return cues.issued?.has(doc.folded[token - 1]) === true && UPOS[doc.upos[token - 2]] === 'NOUN';
}

/** `a durat până vineri`: the verb tells how long it was. */
function isLasting(doc: GrammarDoc, token: number, cues: TimeCues): boolean {
  const row = doc.clauses.length > 0 ? doc.clauseOf[token] : -1;
  if (row >= 0) return cues.lasting.has(doc.clauses[row].lemma);
  const first = Math.max(doc.sentences.first[doc.sentenceOf[token]], token - 8);
  for (let i = token - 1; i >= first; i--)
    if (cues.lasting.has(doc.foldedLemmas[i])) return UPOS[doc.upos[i]] === 'VERB';
  return false;
}

/** `Până vineri au fost depuse zece oferte`: what opens the sentence says up to when something was. */
function isFronted(doc: GrammarDoc, token: number, cues: TimeCues): boolean {
  const first = doc.sentences.first[doc.sentenceOf[token]] ?? 0;
  return token - first <= 4 && cues.ahead.has(doc.folded[first]);
}

/** `a stabilit o întâlnire miercuri`, `a luat în calcul o grevă în iunie`: the day is the meeting's, not the decision's. */
function isArranged(doc: GrammarDoc, token: number, cues: TimeCues): boolean {
  const row = doc.clauses.length > 0 ? doc.clauseOf[token] : -1;
  if (row < 0) return false;
  const { verb, voice } = doc.clauses[row];
  if (verb >= token || token - verb > REACH) return false;
  const scheduling = cues.scheduling.has(doc.foldedLemmas[verb]) || cues.scheduling.has(doc.folded[verb]);
  if (voice === 'passive') return scheduling && cues.schedulingPrepositions.has(doc.folded[token - 1]);
  const behind = scheduling ? verb + 1 : objectOfArranging(doc, verb, token, cues);
  if (behind < 0) return false;
  for (let i = behind; i < token; i++) if (UPOS[doc.upos[i]] === 'NOUN') return true;
  return false;
}

/** Token behind `în calcul`, or -1. */
function objectOfArranging(doc: GrammarDoc, verb: number, token: number, cues: TimeCues): number {
  for (let i = verb + 1; i < Math.min(token, verb + 4); i++)
    if (cues.schedulingObjects.has(doc.folded[i])) return i + 1;
  return -1;
}

/** Further back than what is told: `fusese audiat vineri`, where the verb before, or else the one behind, says so. */
export function isPluperfect(doc: GrammarDoc, token: number): boolean {
  const { first, end } = segmentOf(doc, token);
  const isVerb = (i: number) => UPOS[doc.upos[i]] === 'VERB' || UPOS[doc.upos[i]] === 'AUX';
  const tells = (i: number) => doc.morph[doc.xpos[i]]?.tense === 'pqp';
  let before = token - 1;
  while (before >= first && !isVerb(before)) before--;
  // a participle has its auxiliary in front
  if (before >= first) return tells(before) || (before > first && tells(before - 1));
  let behind = token + 1;
  while (behind < end && !isVerb(behind)) behind++;
  return behind < end && tells(behind);
}

function isAttribute(doc: GrammarDoc, token: number, cues: TimeCues): boolean {
  const first = doc.sentences.first[doc.sentenceOf[token]] ?? 0;
  if (token - 2 < first || !cues.attributive.has(doc.folded[token - 1])) return false;
  const tag = UPOS[doc.upos[token - 2]];
  return tag === 'NOUN' || tag === 'PROPN';
}

function verbDirection(doc: GrammarDoc, token: number, cues: TimeCues): Direction {
  const row = doc.clauses.length > 0 ? doc.clauseOf[token] : -1;
  const within = segmentOf(doc, token);
  if (row < 0) return ofNearestVerb(doc, token, within, cues);
  const { verb } = doc.clauses[row];
  // a tree that reaches over a semicolon is rather wrong
  const apart = verb < within.first || verb >= within.end;
  const near = apart ? ofNearestVerb(doc, token, within, cues) : 'none';
  if (near === 'present' && isIssued(doc, token, cues)) return 'past';
  if (near !== 'none') return near;
  const found = ofClause(doc, row, cues, 0);
  if (found === 'present' && isIssued(doc, token, cues)) return 'past';
  return found !== 'none' ? found : ofNearestVerb(doc, token, within, cues);
}

interface Segment {
  readonly first: number;
  readonly end: number;
}

/** The tokens around up to a semicolon, colon or dash, within the sentence and within reach. */
function segmentOf(doc: GrammarDoc, token: number): Segment {
  const sentence = doc.sentenceOf[token];
  const low = Math.max(doc.sentences.first[sentence], token - REACH);
  const high = Math.min(doc.sentences.end[sentence], token + REACH);
  let first = token;
  while (first > low && !parts(doc, first - 1)) first--;
  let end = token + 1;
  while (end < high && !parts(doc, end)) end++;
  return { first, end };
}

function parts(doc: GrammarDoc, token: number): boolean {
  const form = doc.forms[token];
  return form === ';' || form === ':' || form === '–' || form === '—';
}

function ofClause(doc: GrammarDoc, row: number, cues: TimeCues, depth: number): Direction {
  const clause = doc.clauses[row];
  const up = (): Direction =>
    clause.parent >= 0 && depth < CLIMB ? ofClause(doc, clause.parent, cues, depth + 1) : 'none';
  if (clause.modality === 'planned' || clause.tense === 'future') return 'future';
  if (isPlanned(doc, clause.verb, cues) && (clause.tense === 'present' || clause.mood === 'participle')) {
    return clause.mood === 'participle' && up() === 'past' ? 'past' : 'future';
  }
  switch (clause.mood) {
    case 'indicative':
      if (clause.tense === 'past' && clause.verb === clause.end - 1 && isPresentForm(doc, clause.verb, cues))
        return 'present';
      return clause.tense === 'none' ? up() : clause.tense;
    case 'subjunctive':
    case 'infinitive':
    case 'supine':
      return ofComplement(doc, clause, up());
    case 'conditional':
      return clause.tense === 'past' ? 'past' : 'future';
    case 'presumptive':
      return clause.tense === 'past' ? 'past' : 'present';
    case 'imperative':
      return 'future';
    case 'participle':
      return 'past';
    case 'gerund':
      return ofGerund(doc, row, cues, depth, up);
    default:
      return up();
  }
}

/** `va prelua atribuțiile începând de luni, a informat Prefectura`: the verb in front of a gerund rather than one behind it. */
function ofGerund(doc: GrammarDoc, row: number, cues: TimeCues, depth: number, up: () => Direction): Direction {
  const clause = doc.clauses[row];
  const parent = clause.parent < 0 ? null : doc.clauses[clause.parent];
  if (parent && parent.verb < clause.verb) return up();
  let before = -1;
  for (let i = Math.max(0, row - CLIMB); i < doc.clauses.length && i <= row + CLIMB; i++) {
    const other = doc.clauses[i];
    if (other.unit !== clause.unit || other.verb >= clause.verb || other.mood === 'gerund') continue;
    if (before < 0 || other.verb > doc.clauses[before].verb) before = i;
  }
  return before < 0 || depth >= CLIMB ? up() : ofClause(doc, before, cues, depth + 1);
}

/** What is wanted, asked, promised lies ahead; what was begun or managed lies where its verb lies. */
function ofComplement(_doc: GrammarDoc, clause: Clause, governing: Direction): Direction {
  if (
    clause.modality === 'begun' ||
    clause.modality === 'ended' ||
    clause.modality === 'continued' ||
    clause.modality === 'attempted'
  ) {
    return governing === 'none' ? 'past' : governing;
  }
  // `used tear gas to break up a rally on Sunday`: what something was done for, on the day that it was done
  if (clause.mood === 'infinitive' && clause.link === 'adverbial' && governing === 'past') return 'past';
  return clause.tense === 'past' ? 'past' : 'future';
}

/** Without clauses: the nearest verb, before rather than after, but not on the other side of a conjunction. */
function ofNearestVerb(doc: GrammarDoc, token: number, { first, end }: Segment, cues: TimeCues): Direction {
  const unit = doc.unitOf[token];
  for (let i = token - 1; i >= first; i--) {
    if (doc.unitOf[i] !== unit) continue;
    if (UPOS[doc.upos[i]] === 'SCONJ' || doc.morph[doc.xpos[i]].pronoun === 'relative') break;
    const found = ofVerb(doc, i, first, cues);
    if (found !== 'none') return found;
  }
  for (let i = token + 1; i < end; i++) {
    const found = doc.unitOf[i] === unit ? ofVerb(doc, i, first, cues) : 'none';
    if (found !== 'none') return found;
  }
  return 'none';
}

function ofVerb(doc: GrammarDoc, i: number, first: number, cues: TimeCues): Direction {
  const tag = UPOS[doc.upos[i]];
  const morph = doc.morph[doc.xpos[i]];
  if (tag !== 'VERB' && tag !== 'AUX') {
    return morph?.verbForm === 'part' && isPlanned(doc, i, cues) ? 'future' : 'none';
  }
  let back = i;
  for (let k = 0; k < 6 && back >= first; k++, back--) {
    const word = doc.folded[back].replace(/-$/, '');
    if (cues.futureWords.has(word)) return 'future';
    if (cues.conditionalWords.has(word))
      return doc.folded.slice(back, i).includes('fi') && morph.verbForm === 'part' ? 'past' : 'future';
    if (cues.pastWords.has(word) && UPOS[doc.upos[back]] === 'AUX') return 'past';
  }
  if (isPlanned(doc, i, cues)) return 'future';
  if (morph.mood === 'sub') return 'future';
  if (morph.verbForm === 'fin') {
    if (morph.tense === 'past' && isPresentForm(doc, i, cues)) return 'present';
    if (morph.tense === 'past' || morph.tense === 'imp' || morph.tense === 'pqp') return 'past';
    return morph.tense === 'pres' ? 'present' : 'none';
  }
  return morph.verbForm === 'part' ? 'past' : 'none';
}

/** A bare finite past form that is also one of the present. */
function isPresentForm(doc: GrammarDoc, verb: number, cues: TimeCues): boolean {
  const morph = doc.morph[doc.xpos[verb]];
  return (
    morph.verbForm === 'fin' &&
    morph.tense === 'past' &&
    cues.presentEndings.some((ending) => doc.folded[verb].endsWith(ending))
  );
}

/** By lemma or form: a participle is not always given its verb's lemma. */
function isPlanned(doc: GrammarDoc, verb: number, cues: TimeCues): boolean {
  return cues.planned.has(doc.foldedLemmas[verb]) || cues.planned.has(doc.folded[verb]);
}
