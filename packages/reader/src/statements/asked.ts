/** `Întrebat despre legăturile cu Y, acesta a negat`: the one who was asked speaks, none of those he was asked about. */
import type { NamesDoc } from '../doc.js';
import type { Clause } from '../grammar/clause.js';
import type { StatementRules } from '../language/statements.js';
import type { MentionEdges } from './mentions.js';

/** Tokens of the phrase that opens the sentence. */
const PHRASE = 50;
/** Tokens of the sentences in front of it. */
const BEFORE = 90;

/** The one asked, where the speaker found is named in what he was asked; nobody where several could be; undefined where all is well. */
export function whoWasAsked(
  doc: NamesDoc,
  rules: StatementRules,
  { starts }: MentionEdges,
  row: Clause,
  speakers: readonly number[],
  last: number | undefined,
): readonly number[] | undefined {
  const [one] = speakers;
  const sentence = doc.sentenceOf[row.verb] as number;
  const first = doc.sentences.first[sentence] as number;
  const behind = Math.min(row.first, row.subject?.first ?? row.first);
  if (one === undefined || speakers.length > 1 || behind - first > PHRASE || behind - first < 2) return undefined;
  const participle = doc.morph[doc.xpos[first] as number];
  if (!rules.askedWords?.has((doc.folded[first] as string).replace(/[aei]$/, ''))) return undefined;
  // `Întrebat de presă, Ion Pop a spus`: named behind the phrase.
  const named = row.subject ? starts.get(row.subject.first) : undefined;
  if (named?.form === 'name') return undefined;
  let inside = false;
  for (let token = first + 1; token < behind; token++) inside ||= starts.get(token)?.entity === one;
  if (!inside) return undefined;
  const people = new Set<number>();
  const from = doc.sentences.first[Math.max(0, sentence - 1)] as number;
  for (let token = first - 1; token >= Math.max(0, from, first - BEFORE); token--) {
    const mention = starts.get(token);
    const entity = mention?.form === 'name' ? doc.entities[mention.entity] : undefined;
    if (!mention || entity?.kind !== 'person' || mention.entity === one) continue;
    if (!entity.gender || !participle?.gender || entity.gender === participle.gender) people.add(mention.entity);
  }
  if (people.size === 1) return [...people];
  const known = last === undefined || last === one ? undefined : doc.entities[last];
  const agrees = known && (!known.gender || !participle?.gender || known.gender === participle.gender);
  return agrees && last !== undefined && (people.size === 0 || people.has(last)) ? [last] : [];
}
