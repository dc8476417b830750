/** Times, places and occasions between a verb of saying and who says it: `a afirmat vineri, la Bruxelles, premierul X`. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import { hasFiniteVerb, isPunctuation, uposOf } from './words.js';

/** Tokens of all that stands between the verb and the speaker. */
const REACH = 24;
/** Tokens of a role in front of a name. */
const ROLE = 6;

/**
 * The person named behind adjuncts that commas close, where the verb stands behind what is said. Null where anything but
 * prepositional phrases and times stands between the commas.
 */
export function speakerPastAdjuncts(
  doc: NamesDoc,
  starts: ReadonlyMap<number, Mention>,
  row: Clause,
  comma: number,
): Mention | null {
  const timed = new Set<number>();
  for (const time of doc.times) if (time.first >= row.end && time.first < row.end + REACH) timed.add(time.first);
  const isAdjunct = (first: number): boolean => timed.has(first) || uposOf(doc, first) === 'ADP';
  if (comma > row.end && !isAdjunct(row.end)) return null;
  let first = comma + 1;
  const limit = Math.min(doc.count, row.end + REACH);
  while (first < limit && isAdjunct(first)) {
    let end = first;
    while (end < limit && doc.forms[end] !== ',') {
      if (hasFiniteVerb(doc, end, end + 1)) return null;
      if (uposOf(doc, end) === 'SCONJ') return null;
      end++;
    }
    if (end >= limit || doc.sentenceOf[end] !== doc.sentenceOf[row.verb]) return null;
    first = end + 1;
  }
  return first < limit ? personFrom(doc, starts, first) : null;
}

/** `premierul olandez X`, `X`: a person named by the phrase that begins at the token, with a role in the nominative. */
function personFrom(doc: NamesDoc, starts: ReadonlyMap<number, Mention>, first: number): Mention | null {
  const lead = doc.morph[doc.xpos[first] as number];
  // `…, a transmis, într-un comunicat, Kremlinul.`
  const body = starts.get(first);
  if (body?.form === 'name' && doc.entities[body.entity]?.kind === 'organization' && isPunctuation(doc, body.end))
    return lead?.case === 'oblique' ? null : body;
  if (!starts.has(first) && (lead?.upos !== 'NOUN' || !lead.definite || lead.case === 'oblique')) return null;
  for (let token = first; token < Math.min(doc.count, first + ROLE); token++) {
    if (doc.sentenceOf[token] !== doc.sentenceOf[first]) return null;
    if (doc.forms[token] === ',' && token > first) {
      // `președintele PNL Roman, Vlad Stoica.`
      const name = starts.get(token + 1);
      const closes = name?.form === 'name' && isPunctuation(doc, name.end);
      return closes && doc.entities[name.entity]?.kind === 'person' ? name : null;
    }
    if (isPunctuation(doc, token)) return null;
    const upos = uposOf(doc, token);
    if (upos === 'ADP' || upos === 'VERB' || upos === 'AUX' || upos === 'CCONJ' || upos === 'SCONJ') return null;
    const mention = starts.get(token);
    const named = mention?.form === 'name' && doc.entities[mention.entity]?.kind === 'person';
    if (mention && named) return doc.morph[doc.xpos[mention.head] as number]?.case === 'oblique' ? null : mention;
  }
  return null;
}
