/** Cue clauses: a verb of saying with who says it, to whom, and how it takes what is said. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { isOuter, isPunctuation, uposOf } from './words.js';

/** Tokens between a verb and the speaker behind it. */
const BESIDE = 6;
/** Tokens behind a verb in which the outlet spoken to may stand. */
const OUTLET_REACH = 10;
/** Clauses looked back at for a shared subject. */
const SHARED = 4;
/** Tokens between a light verb and its noun. */
const LIGHT = 4;

export interface Cue {
  readonly clause: number;
  readonly verb: CueVerb;
  readonly row: Clause;
  readonly sentence: number;
  /** Token range of the verb group. */
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly speakers: readonly number[];
  readonly speakerSpan: Span | null;
  readonly addressees: readonly number[];
  /** Outlets spoken to: on whose word we have it. */
  readonly outlets: readonly number[];
  /** The subject is an outlet that passes on others' news. */
  readonly relays: boolean;
}

/** All cue clauses outside quotations, in text order. */
export function readCues(doc: NamesDoc, rules: StatementRules): Cue[] {
  const cues: Cue[] = [];
  const { starts, ends } = outermostMentions(doc);
  doc.clauses.forEach((row, clause) => {
    const verb = rules.cues.get(row.lemma) ?? lightCue(doc, rules, row);
    if (!verb || row.copula || !isOuter(doc, row.verb)) return;
    const governor = assertedUnder(doc, rules, row);
    if (!governor && !isAssertive(row)) return;
    if (row.negated && verb.negatedAct === null) return;
    const first = governor && governor.first < row.first ? governor.first : row.first;
    const end = rules.cues.has(row.lemma) ? row.end : lightEnd(doc, rules, row);
    const beside = speakerBeside(doc, starts, ends, row, governor !== undefined);
    const same =
      row.subject && rules.sameWords.has(doc.folded[row.subject.first] as string) ? cues.at(-1)?.speakers : undefined;
    const known = same ?? speakersOf(doc, clause, row, beside);
    const speakers = known.length > 0 ? known : sharedSpeakers(doc, clause, row);
    const outlets = outletsOf(doc, rules, starts, row);
    cues.push({
      clause,
      verb,
      row,
      sentence: doc.sentenceOf[row.verb] as number,
      first,
      end,
      span: [doc.start[first] as number, doc.stop[end - 1] as number],
      speakers,
      speakerSpan: speakerSpanOf(doc, row, beside),
      addressees: addresseesOf(doc, verb, row).filter((entity) => !speakers.includes(entity)),
      outlets: outlets.filter((entity) => !speakers.includes(entity)),
      relays: speakers.length > 0 && speakers.every((entity) => isOutlet(doc, entity)),
    });
  });
  return cues.sort((a, b) => a.first - b.first);
}

/** `a dat asigurări`: a light verb with its noun close behind. */
function lightCue(doc: NamesDoc, rules: StatementRules, row: Clause): CueVerb | undefined {
  const nouns = rules.lightCues.get(row.lemma);
  if (!nouns) return undefined;
  for (let token = row.end; token < Math.min(doc.count, row.end + LIGHT); token++) {
    if (doc.unitOf[token] !== row.unit) return undefined;
    const verb = nouns.get(doc.foldedLemmas[token] as string) ?? nouns.get(doc.folded[token] as string);
    if (verb) return verb;
  }
  return undefined;
}

function lightEnd(doc: NamesDoc, rules: StatementRules, row: Clause): number {
  const nouns = rules.lightCues.get(row.lemma);
  for (let token = row.end; nouns && token < Math.min(doc.count, row.end + LIGHT); token++) {
    if (nouns.has(doc.foldedLemmas[token] as string) || nouns.has(doc.folded[token] as string)) return token + 1;
  }
  return row.end;
}

function assertedUnder(doc: NamesDoc, rules: StatementRules, row: Clause): Clause | undefined {
  const parent = doc.clauses[row.parent];
  if (!parent || row.mood !== 'subjunctive' || parent.negated || !rules.asserting.has(parent.lemma)) return undefined;
  return parent.mood === 'indicative' && parent.end <= row.first && row.first - parent.end <= 2 ? parent : undefined;
}

export function isOutlet(doc: NamesDoc, entity: number): boolean {
  return doc.entities[entity]?.world?.startsWith('outlet:') ?? false;
}

/** `să spună`, `ar spune`, `va spune`, `a fost acuzat`: nobody is told to have said it. */
function isAssertive(row: Clause): boolean {
  if (row.mood === 'imperative' || row.mood === 'infinitive' || row.mood === 'supine' || row.mood === 'subjunctive')
    return false;
  if (row.mood === 'conditional' || row.mood === 'presumptive' || row.tense === 'future') return false;
  if (row.mood === 'participle') return row.agent !== null;
  if (row.voice === 'passive' && row.agent === null) return false;
  return true;
}

function speakersOf(doc: NamesDoc, clause: number, row: Clause, beside: Mention | null): readonly number[] {
  if (beside) return whoOf(doc, beside);
  if (row.voice === 'passive' || row.mood === 'participle')
    return row.agent ? row.agent.heads.flatMap((head) => doc.who(head)) : [];
  const known = doc.subjects[clause] ?? [];
  const speakers = known.length > 0 || !row.subject ? known : row.subject.heads.flatMap((head) => doc.who(head));
  return speakers.filter((entity) => canSpeak(doc, entity));
}

/** `X a discutat cu Y și i-a cerut …`: the subject of the clause before, where the verb shows the same number. */
function sharedSpeakers(doc: NamesDoc, clause: number, row: Clause): readonly number[] {
  if (row.subject || row.person === 1 || row.person === 2 || row.markerToken >= 0) return [];
  for (let back = clause - 1; back >= Math.max(0, clause - SHARED); back--) {
    const other = doc.clauses[back];
    if (!other || other.unit !== row.unit) break;
    if (
      other.link === 'relative' ||
      other.link === 'complement' ||
      other.link === 'participial' ||
      other.number !== row.number
    )
      continue;
    const subjects = (doc.subjects[back] ?? []).filter((entity) => canSpeak(doc, entity));
    if (subjects.length > 0) return subjects;
  }
  return [];
}

function canSpeak(doc: NamesDoc, entity: number): boolean {
  const kind = doc.entities[entity]?.kind;
  return kind !== undefined && kind !== 'facility';
}

/**
 * The speaker where the tree missed it: behind a verb that opens its clause (`…”, a transmis X`), or right before the verb
 * (`X a subliniat că`). Null where the tree has a subject that fits.
 */
function speakerBeside(
  doc: NamesDoc,
  starts: ReadonlyMap<number, Mention>,
  ends: ReadonlyMap<number, Mention>,
  row: Clause,
  asserted: boolean,
): Mention | null {
  if (row.voice === 'passive' || row.mood === 'participle' || row.mood === 'gerund') return null;
  if (row.markerToken >= 0 && !asserted) return null;
  const [subjectFirst, subjectHead] = row.subject ? [row.subject.first, row.subject.head] : [-1, -1];
  const before = row.first - 1;
  // `Scumpirea, a explicat X, …`: what stands before the comma is part of what is said.
  const known = subjectHead >= 0 && doc.who(subjectHead).some((entity) => doc.entities[entity]?.kind !== 'source');
  const apart = row.subject !== null && !known && row.subject.end <= before && doc.forms[before] === ',';
  if (!apart && subjectHead >= 0 && doc.who(subjectHead).some((entity) => canSpeak(doc, entity))) return null;
  const opens =
    asserted || before < 0 || isPunctuation(doc, before) || doc.sentenceOf[before] !== doc.sentenceOf[row.verb];
  if (opens && subjectFirst < row.first) {
    for (let token = row.end; token < Math.min(doc.count, row.end + BESIDE); token++) {
      if (doc.unitOf[token] !== row.unit || isPunctuation(doc, token)) break;
      const mention = starts.get(token);
      if (mention) {
        if (isNominative(doc, mention))
          return canSpeak(doc, mention.entity) && doc.entities[mention.entity]?.kind !== 'place' ? mention : null;
        // The addressee may stand in between: `le-a răspuns jurnaliștilor X`.
        token = mention.end - 1;
        continue;
      }
      const upos = uposOf(doc, token);
      if (upos === 'ADP') {
        // `a declarat pentru X un oficial`: the outlet stands first.
        const behind = starts.get(token + 1);
        if (!behind) break;
        token = behind.end - 1;
      } else if (upos === 'SCONJ' || upos === 'VERB') break;
    }
  }
  if (apart) return null;
  const mention = ends.get(row.first);
  if (mention && doc.unitOf[mention.head] === row.unit && isNominative(doc, mention) && canSpeak(doc, mention.entity)) {
    const lead = mention.first - 1;
    if (lead < 0 || uposOf(doc, lead) !== 'ADP') return mention;
  }
  return null;
}

function isNominative(doc: NamesDoc, mention: Mention): boolean {
  if (mention.form === 'pronoun' && doc.morph[doc.xpos[mention.head] as number]?.clitic) return false;
  return doc.morph[doc.xpos[mention.head] as number]?.case !== 'oblique';
}

function whoOf(doc: NamesDoc, mention: Mention): readonly number[] {
  const who = doc.who(mention.head);
  return who.length > 0 ? who : [mention.entity];
}

function outermostMentions(doc: NamesDoc): {
  starts: ReadonlyMap<number, Mention>;
  ends: ReadonlyMap<number, Mention>;
} {
  const starts = new Map<number, Mention>();
  const ends = new Map<number, Mention>();
  for (const mention of doc.mentions) {
    const first = starts.get(mention.first);
    if (!first || mention.end > first.end) starts.set(mention.first, mention);
    const last = ends.get(mention.end);
    if (!last || mention.first < last.first) ends.set(mention.end, mention);
  }
  return { starts, ends };
}

function speakerSpanOf(doc: NamesDoc, row: Clause, beside: Mention | null): Span | null {
  if (beside) return beside.span;
  const argument = row.voice === 'passive' || row.mood === 'participle' ? row.agent : row.subject;
  if (!argument || argument.first >= argument.end) return null;
  return [doc.start[argument.first] as number, doc.stop[argument.end - 1] as number];
}

function addresseesOf(doc: NamesDoc, verb: CueVerb, row: Clause): readonly number[] {
  const found: number[] = [];
  if (row.indirect) found.push(...row.indirect.heads.flatMap((head) => doc.who(head)));
  if (found.length === 0 && row.dative >= 0) found.push(...doc.who(row.dative));
  if (verb.objectIsAddressee) {
    if (row.object) found.push(...row.object.heads.flatMap((head) => doc.who(head)));
    if (found.length === 0 && row.accusative >= 0) found.push(...doc.who(row.accusative));
  }
  return [...new Set(found)].filter((entity) => {
    const kind = doc.entities[entity]?.kind;
    return kind !== 'place' && kind !== 'facility';
  });
}

/** `pentru X`, `la X` behind the verb, X an outlet: on whose word we have it. */
function outletsOf(
  doc: NamesDoc,
  rules: StatementRules,
  starts: ReadonlyMap<number, Mention>,
  row: Clause,
): readonly number[] {
  const found: number[] = [];
  for (let token = row.end; token < Math.min(doc.count, row.end + OUTLET_REACH); token++) {
    if (doc.unitOf[token] !== row.unit) continue;
    if (isPunctuation(doc, token) || uposOf(doc, token) === 'SCONJ') break;
    if (!rules.outletPrepositions.has(doc.folded[token] as string)) continue;
    const mention = starts.get(token + 1) ?? starts.get(token + 2);
    if (mention && isOutlet(doc, mention.entity)) found.push(mention.entity);
  }
  for (const oblique of row.obliques) {
    if (!rules.outletPrepositions.has(oblique.preposition)) continue;
    for (const entity of oblique.heads.flatMap((head) => doc.who(head))) {
      if (isOutlet(doc, entity) || isMedia(doc, entity)) found.push(entity);
    }
  }
  return [...new Set(found)];
}

function isMedia(doc: NamesDoc, entity: number): boolean {
  return doc.entities[entity]?.kind === 'organization' && doc.entities[entity]?.sector === 'JRN';
}
