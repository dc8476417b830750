/** Whom words for an office or a trade mean where a name stood behind the same words before: `liderul deputaților, Ion Pop`. */
import type { Mention, NamesDoc } from '../doc.js';
import type { Argument } from '../grammar/clause.js';
import { oncePer } from '../memo.js';
import { uposOf } from './words.js';

/** Tokens of such a phrase. */
const PHRASE = 9;
const NOMINAL: ReadonlySet<string | undefined> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM']);

interface Described {
  readonly entity: number;
  /** First token of the name. */
  readonly at: number;
  /** First token of the words in front, and the one behind them. */
  readonly first: number;
  readonly end: number;
}

/** The person named before behind the same words; null where the one found was told of as another's: `șoferul camionului`. */
export function describedBefore(
  doc: NamesDoc,
  subject: Argument,
  found: number | undefined,
): number | null | undefined {
  const { first, end, head } = subject;
  if (uposOf(doc, first) !== 'NOUN' || first !== head || end - first < 2 || end - first > PHRASE) return undefined;
  const noun = doc.foldedLemmas[head] as string;
  const before = (describedOf(doc).get(noun) ?? []).filter((one) => one.at < first);
  const same = before.findLast((one) => sameWords(doc, one, first, end));
  if (same) return same.entity === found ? undefined : same.entity;
  const owner = ownerAt(doc, head + 1);
  const other = owner === '' || found === undefined ? [] : before.filter((one) => one.entity === found);
  const apart = other.length > 0 && other.every((one) => isOther(ownerAt(doc, one.first + 1), owner));
  return apart ? null : undefined;
}

function isOther(one: string, other: string): boolean {
  return one !== '' && one !== other;
}

/** The lemma of the common noun in the oblique at the token. */
function ownerAt(doc: NamesDoc, token: number): string {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph?.upos === 'NOUN' && morph.case === 'oblique' ? (doc.foldedLemmas[token] as string) : '';
}

function sameWords(doc: NamesDoc, one: Described, first: number, end: number): boolean {
  if (one.end - one.first !== end - first) return false;
  for (let at = 0; at < end - first; at++) if (doc.folded[one.first + at] !== doc.folded[first + at]) return false;
  return true;
}

/** Words in front of the names of persons, by the lemma of their first noun. */
const describedOf = oncePer((doc: NamesDoc) => {
  const found = new Map<string, Described[]>();
  for (const mention of doc.mentions) {
    if (mention.form !== 'name' || doc.entities[mention.entity]?.kind !== 'person') continue;
    for (const one of phrasesBefore(doc, mention)) {
      const lemma = doc.foldedLemmas[one.first] as string;
      const list = found.get(lemma);
      if (list) list.push(one);
      else found.set(lemma, [one]);
    }
  }
  return found;
});

/** Every definite noun in front with the words up to the name, of one phrase; a comma may stand in between. */
function phrasesBefore(doc: NamesDoc, { entity, first }: Mention): Described[] {
  const found: Described[] = [];
  // the name's own title belongs to its mention in some texts
  let start = first;
  while (uposOf(doc, start) === 'NOUN') start++;
  const end = doc.forms[start - 1] === ',' ? start - 1 : start;
  for (let token = end - 1; token >= Math.max(0, end - PHRASE); token--) {
    if (!NOMINAL.has(uposOf(doc, token))) break;
    const morph = doc.morph[doc.xpos[token] as number];
    if (morph?.upos === 'NOUN' && morph.definite && morph.case !== 'oblique')
      found.push({ entity, at: first, first: token, end });
  }
  return found;
}
