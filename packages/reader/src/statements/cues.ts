/** Cue clauses: a verb of saying with who says it, to whom, and how it takes what is said. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { isOuter } from './words.js';

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
  doc.clauses.forEach((row, clause) => {
    const verb = rules.cues.get(row.lemma);
    if (!verb || row.copula || !isOuter(doc, row.verb) || !isAssertive(row)) return;
    const speakers = speakersOf(doc, clause, row);
    const outlets = outletsOf(doc, rules, row);
    cues.push({
      clause,
      verb,
      row,
      sentence: doc.sentenceOf[row.verb] as number,
      first: row.first,
      end: row.end,
      span: [doc.start[row.first] as number, doc.stop[row.end - 1] as number],
      speakers,
      speakerSpan: speakerSpanOf(doc, row),
      addressees: addresseesOf(doc, verb, row).filter((entity) => !speakers.includes(entity)),
      outlets: outlets.filter((entity) => !speakers.includes(entity)),
      relays: speakers.length > 0 && speakers.every((entity) => isOutlet(doc, entity)),
    });
  });
  return cues.sort((a, b) => a.first - b.first);
}

export function isOutlet(doc: NamesDoc, entity: number): boolean {
  return doc.entities[entity]?.world?.startsWith('outlet:') ?? false;
}

/** `nu a spus`, `să spună`, `ar spune`, `a fost acuzat`: nobody is told to have said it. */
function isAssertive(row: Clause): boolean {
  if (row.mood === 'imperative' || row.mood === 'infinitive' || row.mood === 'supine' || row.mood === 'subjunctive') return false;
  if (row.mood === 'participle') return row.agent !== null;
  if (row.voice === 'passive' && row.agent === null) return false;
  return true;
}

function speakersOf(doc: NamesDoc, clause: number, row: Clause): readonly number[] {
  if (row.voice === 'passive' || row.mood === 'participle') return row.agent ? row.agent.heads.flatMap((head) => doc.who(head)) : [];
  const known = doc.subjects[clause] ?? [];
  const speakers = known.length > 0 || !row.subject ? known : row.subject.heads.flatMap((head) => doc.who(head));
  return speakers.filter((entity) => canSpeak(doc, entity));
}

function canSpeak(doc: NamesDoc, entity: number): boolean {
  const kind = doc.entities[entity]?.kind;
  return kind !== undefined && kind !== 'facility';
}

function speakerSpanOf(doc: NamesDoc, row: Clause): Span | null {
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

function outletsOf(doc: NamesDoc, rules: StatementRules, row: Clause): readonly number[] {
  const found: number[] = [];
  for (const oblique of row.obliques) {
    if (!rules.outletPrepositions.has(oblique.preposition)) continue;
    for (const entity of oblique.heads.flatMap((head) => doc.who(head))) {
      if (isOutlet(doc, entity) || doc.entities[entity]?.kind === 'organization') found.push(entity);
    }
  }
  return [...new Set(found)];
}
