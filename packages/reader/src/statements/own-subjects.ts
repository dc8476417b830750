/** Whose verb of saying it is in a clause under another, where the tree missed its subject: that of the clause above is not. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import { isNominative } from './beside.js';
import type { MentionEdges } from './mentions.js';
import { canSpeak } from './who.js';
import { hasFiniteVerb, isPunctuation, isQuoted, opensTime, uposOf } from './words.js';

/** Tokens between a conjunction and its verb. */
const REACH = 18;

/** `după ce presa a scris`, `deși un raport al X o acuză`: who stands between a conjunction and the verb; null where nobody knows them. */
export function behindConjunction(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  row: Clause,
): Mention | null | undefined {
  if (rules.subjectsFirst || row.subject !== null || row.voice === 'passive') return undefined;
  if (row.mood !== 'indicative' && row.mood !== 'conditional') return undefined;
  const start = behindMarker(doc, rules, row);
  if (start < 0) return undefined;
  let first = start;
  while (first < row.first && (uposOf(doc, first) === 'ADV' || uposOf(doc, first) === 'ADJ')) first++;
  if (first >= row.first || opensTime(doc, first)) return undefined;
  const upos = uposOf(doc, first);
  const noun = upos === 'NOUN' || upos === 'PROPN' || rules.pressWords.has(doc.folded[first] as string);
  if (!noun && !(upos === 'DET' && uposOf(doc, first + 1) === 'NOUN')) return undefined;
  const apposed = doc.forms[row.first - 1] === ',' ? edges.ends.get(row.first - 1) : undefined;
  if (apposed?.form === 'name' && doc.entities[apposed.entity]?.kind === 'person') return apposed;
  const mention = edges.starts.get(first) ?? edges.starts.get(first + 1);
  const speaks = mention && isNominative(doc, mention) && canSpeak(doc, mention.entity);
  return speaks && (mention.first === first || upos === 'DET') ? mention : null;
}

/** First token behind the conjunction that opens the clause; -1 where none stands in front of the verb. */
function behindMarker(doc: NamesDoc, rules: StatementRules, row: Clause): number {
  const marker = row.link === 'adverbial' && row.markerToken >= 0 ? row.markerToken : -1;
  if (marker >= 0) return marker + Math.max(1, row.marker.split(' ').length);
  // Where no tree knows the verb: a conjunction that opens nothing else.
  if (row.markerToken >= 0) return -1;
  for (let token = row.first - 1; token > Math.max(0, row.first - REACH); token--) {
    if (doc.unitOf[token] !== row.unit || isQuoted(doc, token)) return -1;
    const conjunction = uposOf(doc, token) === 'SCONJ' && !rules.openers.has(doc.folded[token] as string);
    if (conjunction) return isPunctuation(doc, token - 1) ? token + 1 : -1;
    if (hasFiniteVerb(doc, token, token + 1)) return -1;
  }
  return -1;
}

/** `după ce X s-a retras, invocând …`, `lucru pe care Y îl neagă, arătând că …`: the subject of the clause that a gerund hangs on. */
export function ofGerund(
  doc: NamesDoc,
  rules: StatementRules,
  edges: MentionEdges,
  row: Clause,
  told: ReadonlyMap<number, readonly number[]>,
): readonly number[] | undefined {
  const above = doc.clauses[row.parent];
  if (row.mood !== 'gerund' || row.subject !== null || !above || above.end > row.first) return undefined;
  if (row.link === 'relative') {
    // The verb between the relative word and the gerund was taken for something else.
    const near = row.markerToken < 0 ? undefined : edges.starts.get(row.markerToken + 1);
    return near && near.end < row.first && isNominative(doc, near) && canSpeak(doc, near.entity)
      ? [near.entity]
      : undefined;
  }
  const { subject } = above;
  if (!subject || subject.from === 'relative' || above.voice === 'passive' || subject.heads.length > 1)
    return undefined;
  const inner = above.link === 'relative' || above.markerToken >= 0 || above.link === 'parataxis';
  if (!inner || rules.openers.has(above.marker) || uposOf(doc, subject.head) === 'PRON') return undefined;
  if (subject.end > above.first && subject.first < above.end) return undefined;
  const own = told.get(row.parent);
  if (own !== undefined && own.length > 0) return own;
  const apposed = doc.forms[above.first - 1] === ',' ? edges.ends.get(above.first - 1) : undefined;
  if (apposed?.form === 'name' && doc.entities[apposed.entity]?.kind === 'person') return [apposed.entity];
  return doc.who(subject.head).filter((entity) => canSpeak(doc, entity));
}

/** `față de ceea ce numește „…”`, where the pronoun is what is called so: the subject of the clause above; undefined elsewhere. */
export function ofCalled(doc: NamesDoc, row: Clause): readonly number[] | undefined {
  const { subject } = row;
  if (!subject || subject.end > row.first || uposOf(doc, subject.head) !== 'PRON') return undefined;
  if (doc.morph[doc.xpos[subject.head + 1] as number]?.pronoun !== 'relative' || row.first !== subject.head + 2)
    return undefined;
  return (doc.subjects[row.parent] ?? []).filter((entity) => canSpeak(doc, entity));
}

/** `X a amendat-o pe Y, pentru că i-a numit pe alegători „…”`: the reason is a deed of either. */
export function isEithers(doc: NamesDoc, rules: StatementRules, row: Clause): boolean {
  const above = doc.clauses[row.parent];
  if (row.link !== 'adverbial' || row.subject !== null || !above || above.end > row.first) return false;
  if (!rules.resuming?.some((words) => words.join(' ') === row.marker)) return false;
  const object = above.object?.heads.flatMap((head) => doc.who(head)) ?? [];
  return above.accusative >= 0 || object.some((entity) => doc.entities[entity]?.kind === 'person');
}
