/** Which clauses tell that something is said: by their verb, by a light verb with its noun, by a predicate, in spite of a missed tag. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { MentionEdges } from './mentions.js';
import { isOutlet } from './who.js';
import { isOuter, isQuoted, uposOf, withAdverb } from './words.js';

/** Tokens between a light verb and its noun. */
const LIGHT = 5;
/** Tokens in which a verb that the tagger missed shows how it goes on. */
const AHEAD = 5;
/** Tokens between a rubric and the verb behind its colon. */
const RUBRIC = 12;

export interface CueClause {
  /** Row in `doc.clauses`; under -1 for a verb that no clause was read for. */
  readonly clause: number;
  readonly row: Clause;
  readonly verb: CueVerb;
  /** Token behind the verb group, or behind the noun of a light verb. */
  readonly end: number;
}

export function cueClauses(doc: NamesDoc, rules: StatementRules, { starts, ends }: MentionEdges): CueClause[] {
  const found: CueClause[] = [];
  const verbs = new Set<number>();
  doc.clauses.forEach((row, clause) => {
    verbs.add(row.verb);
    const read = cueVerbOf(doc, rules, row);
    if (!read || !isOuter(doc, row.verb)) return;
    const finite = asSlipped(doc, rules, { starts, ends }, asFinite(doc, row));
    found.push({ clause, row: withoutRubric(doc, finite), ...read });
  });
  let lost = -2;
  for (let token = 1; token < doc.count; token++) {
    const lemma = rules.lostForms.get(doc.folded[token] as string);
    if (lemma === undefined || verbs.has(token) || !isOuter(doc, token)) continue;
    const verb = rules.cues.get(lemma);
    if (verb && goesOnAsCue(doc, rules, starts, verb, token))
      found.push({ clause: lost--, row: lostClause(doc, rules, token, lemma), verb, end: token + 1 });
  }
  return found;
}

/** `„…”, preciza X`: an imperfect that looks like the infinitive, behind the comma that ends what is said. */
function asFinite(doc: NamesDoc, row: Clause): Clause {
  const bare = row.mood === 'infinitive' && row.first === row.verb && row.end === row.verb + 1;
  if (!bare || row.markerToken >= 0 || doc.forms[row.first - 1] !== ',') return row;
  return { ...row, mood: 'indicative', tense: 'past', number: 'sing', person: 3 };
}

/** `Primarul X explicat că …`: a participle that lost its auxiliary, between a person and the complementizer. */
function asSlipped(doc: NamesDoc, rules: StatementRules, { ends }: MentionEdges, row: Clause): Clause {
  if (row.mood !== 'participle' || row.end !== row.verb + 1 || row.agent) return row;
  if (!rules.openers.has(doc.folded[row.end] ?? '') || uposOf(doc, row.end) !== 'SCONJ') return row;
  const person = ends.get(row.verb);
  const kind = person && person.form !== 'pronoun' ? doc.entities[person.entity]?.kind : undefined;
  const singular = doc.morph[doc.xpos[row.verb] as number]?.gender !== 'fem';
  if (kind !== 'person' || !singular || uposOf(doc, (person?.first ?? 0) - 1) === 'ADP') return row;
  return { ...row, mood: 'indicative', voice: 'active', tense: 'past', number: 'sing', person: 3, link: 'root' };
}

/** `Legile Bugetului: Primarii cer bani`: what stands in front of a colon is no subject where another is behind it. */
function withoutRubric(doc: NamesDoc, row: Clause): Clause {
  const { subject } = row;
  if (!subject || subject.end > row.first || row.first - subject.end > RUBRIC) return row;
  return doc.forms[subject.end] === ':' && row.first > subject.end + 1 ? { ...row, subject: null } : row;
}

function cueVerbOf(doc: NamesDoc, rules: StatementRules, row: Clause): { verb: CueVerb; end: number } | undefined {
  if (row.copula) {
    const noun = rules.nounCues.get(row.lemma);
    // `este de părere că …`: a predicate; `„…”, e părerea lui`: what was said.
    const clause = rules.openers.has(doc.folded[row.verb + 1] ?? '') ? rules.predicateCues.get(row.lemma) : undefined;
    if (noun && !clause) return { verb: noun, end: Math.max(row.end, row.verb + 1) };
    const verb = rules.predicateCues.get(row.lemma) ?? rules.predicateCues.get(doc.folded[row.verb] as string);
    return verb && row.person !== 1 && row.person !== 2 ? { verb, end: Math.max(row.end, row.verb + 1) } : undefined;
  }
  const light = lightCue(doc, rules, row) ?? passiveLight(doc, rules, row);
  if (light) return light;
  const phrasal = phrasalCue(doc, rules, row);
  if (phrasal) return phrasal;
  const reflexive = row.voice === 'reflexive' ? rules.reflexiveCues.get(row.lemma) : undefined;
  const verb = reflexive ?? rules.cues.get(row.lemma) ?? lostVerb(doc, rules, row);
  return verb ? { verb, end: row.end } : undefined;
}

function lostVerb(doc: NamesDoc, rules: StatementRules, row: Clause): CueVerb | undefined {
  const lemma = rules.lostForms.get(doc.folded[row.verb] as string);
  return lemma === undefined || row.end !== row.verb + 1 ? undefined : rules.cues.get(lemma);
}

/** `a dat asigurări`: a light verb with its noun close behind. */
function lightCue(doc: NamesDoc, rules: StatementRules, row: Clause): { verb: CueVerb; end: number } | undefined {
  const nouns = rules.lightCues.get(row.lemma);
  for (let token = row.end; nouns && token < Math.min(doc.count, row.end + LIGHT); token++) {
    if (doc.unitOf[token] !== row.unit || uposOf(doc, token) === 'PUNCT') return undefined;
    const verb = nouns.get(doc.foldedLemmas[token] as string) ?? nouns.get(doc.folded[token] as string);
    if (verb) return { verb, end: token + 1 };
  }
  return undefined;
}

/** `ruled out`, `called on`: a verb with the particle right behind it. */
function phrasalCue(doc: NamesDoc, rules: StatementRules, row: Clause): { verb: CueVerb; end: number } | undefined {
  if (row.end >= doc.count || doc.unitOf[row.end] !== row.unit) return undefined;
  const verb = rules.cues.get(`${row.lemma} ${doc.folded[row.end]}`);
  return verb ? { verb, end: verb.preposition === doc.folded[row.end] ? row.end : row.end + 1 } : undefined;
}

/** `Declarația a fost făcută de X`: the noun of a light verb is the subject of its passive. */
function passiveLight(doc: NamesDoc, rules: StatementRules, row: Clause): { verb: CueVerb; end: number } | undefined {
  if (row.voice !== 'passive' || !row.subject || row.subject.end > row.first) return undefined;
  const verb = rules.lightCues.get(row.lemma)?.get(doc.foldedLemmas[row.subject.head] as string);
  return verb ? { verb, end: row.end } : undefined;
}

/** `Ministerul neagă că …`, `X califică măsura drept …`, tagged as a noun or an adjective: what stands around it shows the verb. */
function goesOnAsCue(
  doc: NamesDoc,
  rules: StatementRules,
  starts: MentionEdges['starts'],
  verb: CueVerb,
  token: number,
): boolean {
  const before = uposOf(doc, token - 1);
  // `„…”, promite avocata`: behind a quotation and its comma.
  if (doc.forms[token - 1] === ',' && token > 2 && isQuoted(doc, token - 3) && !isOuter(doc, token - 3))
    return verb.frames.has('quote');
  // `…, afirmă vicepremierul X, mai scrie Y`: between commas, a person behind it.
  const comma = rules.goingOn.has(doc.folded[token - 1] as string) ? token - 2 : token - 1;
  if (doc.forms[comma] === ',' && verb.frames.has('quote') && speaksBehind(doc, starts, token)) return true;
  if (before === 'ADP' || before === 'DET' || before === 'VERB' || before === 'AUX' || before === 'NUM') return false;
  if (doc.forms[token + 1] === ':' && verb.frames.has('quote'))
    return before === 'NOUN' || before === 'PROPN' || before === 'PUNCT';
  if (verb.frames.has('that') && rules.openers.has(doc.folded[token + 1] ?? '')) return true;
  if (!rules.asWords.has(verb.preposition)) return false;
  for (let at = token + 2; at < Math.min(doc.count, token + AHEAD); at++) {
    if (doc.unitOf[at] !== doc.unitOf[token] || uposOf(doc, at) === 'PUNCT') return false;
    if (rules.asWords.has(doc.folded[at] as string)) return true;
  }
  return false;
}

/** Up to the next mark nothing but a person, a body or an outlet. */
function speaksBehind(doc: NamesDoc, starts: MentionEdges['starts'], token: number): boolean {
  const outlet = starts.get(token + 1);
  if (outlet && isOutlet(doc, outlet.entity)) return uposOf(doc, outlet.end) === 'PUNCT';
  const person = outlet ?? starts.get(token + 2);
  const kind = person ? doc.entities[person.entity]?.kind : undefined;
  if (!person || (kind !== 'person' && kind !== 'organization' && kind !== 'source')) return false;
  const lead = person.first === token + 2 ? doc.morph[doc.xpos[token + 1] as number] : undefined;
  if (lead && (lead.upos !== 'NOUN' || lead.case === 'oblique')) return false;
  return uposOf(doc, person.end) === 'PUNCT' && doc.morph[doc.xpos[person.head] as number]?.case !== 'oblique';
}

function lostClause(doc: NamesDoc, rules: StatementRules, token: number, lemma: string): Clause {
  return {
    verb: token,
    first: withAdverb(doc, rules, token),
    end: token + 1,
    lemma,
    unit: doc.unitOf[token] as number,
    tense: 'present',
    mood: 'indicative',
    voice: 'active',
    negated: false,
    modality: '',
    copula: false,
    person: 3,
    number: '',
    subject: null,
    object: null,
    indirect: null,
    agent: null,
    obliques: [],
    dative: -1,
    accusative: -1,
    parent: -1,
    link: 'root',
    marker: '',
    markerToken: -1,
    trusted: false,
  };
}
