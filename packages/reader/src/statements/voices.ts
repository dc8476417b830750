/**
 * Whoever is the subject of a verb of saying speaks, even where no list knows the noun: `un martor`, `organizatorii`,
 * `raportul`. Such subjects become entities of kind `source`, named by their own words.
 */
import type { Entity, Mention, NamesDoc } from '../doc.js';
import type { Argument, Clause } from '../grammar/clause.js';
import type { CueVerb, StatementRules } from '../language/statements.js';
import { isOuter, uposOf } from './words.js';

/** Tokens of a subject phrase kept as the name. */
const LONGEST = 10;

export function withVoices(doc: NamesDoc, rules: StatementRules): NamesDoc {
  const entities: Entity[] = [];
  const added: Mention[] = [];
  const byHead = new Map<number, number>();
  const subjects = doc.subjects.slice();
  const timed = new Uint8Array(doc.count);
  for (const time of doc.times) timed.fill(1, time.first, time.end);
  doc.clauses.forEach((clause, row) => {
    const cue = rules.cues.get(clause.lemma);
    const subject = clause.subject;
    if (!cue || !subject || clause.copula || clause.negated || (subjects[row]?.length ?? 0) > 0) return;
    if (clause.voice === 'passive' || clause.mood === 'participle' || !isVoice(doc, subject, clause.number)) return;
    // `Scumpirea, a explicat X, …`: the one behind the verb speaks.
    const object = clause.object;
    if (doc.forms[clause.first - 1] === ',' && subject.end < clause.first && object && doc.who(object.head).length > 0)
      return;
    if (isObject(doc, cue, clause, subject)) return;
    if (timed[subject.head] === 1 || rules.sameWords.has(doc.folded[subject.first] as string)) return;
    let entity = byHead.get(subject.head);
    if (entity === undefined) {
      entity = doc.entities.length + entities.length;
      const { made, mention } = voice(doc, subject, entity);
      entities.push(made);
      added.push(mention);
      byHead.set(subject.head, entity);
    }
    subjects[row] = [entity];
  });
  if (entities.length === 0) return doc;
  return {
    ...doc,
    entities: [...doc.entities, ...entities],
    mentions: [...doc.mentions, ...added].sort((a, b) => a.first - b.first || b.end - a.end),
    subjects,
    who: (head) => {
      const entity = byHead.get(head);
      return entity === undefined ? doc.who(head) : [entity];
    },
  };
}

/** `a dezmințit și folosirea dronelor`: behind a verb that takes nouns, no attribution, an unknown noun is what is denied. */
function isObject(doc: NamesDoc, cue: CueVerb, clause: Clause, subject: Argument): boolean {
  if (subject.first < clause.end || !cue.frames.has('noun')) return false;
  const before = clause.first - 1;
  return before >= 0 && doc.sentenceOf[before] === doc.sentenceOf[clause.verb] && uposOf(doc, before) !== 'PUNCT';
}

/** A common noun that agrees with the verb, in the report's own words, that nothing else was found to stand for. */
function isVoice(doc: NamesDoc, subject: Argument, number: string): boolean {
  const morph = doc.morph[doc.xpos[subject.head] as number];
  if (morph?.upos !== 'NOUN' || !isOuter(doc, subject.head) || subject.from === 'relative') return false;
  if (morph.case === 'oblique' || (number !== '' && morph.number !== '' && morph.number !== number)) return false;
  return doc.who(subject.head).length === 0 && subject.first <= subject.head && subject.head < subject.end;
}

function voice(doc: NamesDoc, subject: Argument, entity: number): { made: Entity; mention: Mention } {
  let end = Math.min(subject.end, subject.first + LONGEST);
  for (let token = subject.head + 1; token < end; token++) {
    const upos = uposOf(doc, token);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') end = token;
  }
  const span = [doc.start[subject.first] as number, doc.stop[end - 1] as number] as const;
  const morph = doc.morph[doc.xpos[subject.head] as number];
  return {
    made: {
      kind: 'source',
      name: doc.text.slice(span[0], span[1]),
      country: null,
      sector: null,
      wikidata: null,
      gender: morph?.gender === 'fem' ? 'fem' : 'masc',
      number: morph?.number === 'plur' ? 'plur' : 'sing',
      roles: [],
      members: [],
      world: null,
      rule: 'subject of a verb of saying',
      inferred: {},
    },
    mention: {
      first: subject.first,
      end,
      span,
      head: subject.head,
      form: 'description',
      entity,
      rule: 'subject of a verb of saying',
    },
  };
}
