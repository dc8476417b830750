/** What speaks for a statement and its speaker as read by rule, and against them: features for the judge. */
import type { Mention, NamesDoc } from '../doc.js';
import { lowerBound } from '../doc-index.js';
import type { Span } from '../record.js';
import type { Judge } from '../trust/judge.js';
import { crossed, mentionsBySentence, nearestMention, pathOf, prepositionOf, relationOf } from '../trust/paths.js';
import type { Draft } from './draft.js';

/** Leaves out what is likely not said, or not by whom the rules say. */
export function withTrust(doc: NamesDoc, drafts: readonly Draft[], judge: Judge): Draft[] {
  const mentions = mentionsBySentence(doc);
  return drafts.filter((draft) =>
    judge.stands('statement', statementFeatures(doc, draft, mentions), {
      trigger: widest(draft.content),
      type: draft.act,
      status: draft.form,
      entities: draft.speakers,
    }),
  );
}

function widest(spans: readonly Span[]): Span {
  return spans.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best), spans[0] ?? [0, 0]);
}

/** `name=value` each. */
function statementFeatures(doc: NamesDoc, draft: Draft, mentions: ReadonlyMap<number, readonly Mention[]>): string[] {
  const { form, act, rule } = draft;
  const speaker = doc.entities[draft.speakers[0] as number];
  const [from, to] = widest(draft.content);
  const first = lowerBound(doc.stop, from + 1);
  const end = lowerBound(doc.start, to);
  const words = end - first;
  const opening = doc.folded[first] ?? '';
  const out = [
    `form=${form}`,
    `act=${form}/${act}`,
    `rule=${rule}`,
    `ruled act=${rule}/${act}`,
    `speakers=${Math.min(2, draft.speakers.length)}/${form}`,
    `kind=${speaker?.kind}/${form}`,
    `world=${speaker?.world?.split(':')[0]}/${form}`,
    `roles=${speaker ? Math.min(1, speaker.roles.length) : 'none'}/${speaker?.kind}`,
    `via=${Math.min(2, draft.via.length)}`,
    `length=${Math.min(6, Math.floor(Math.log2(words + 1)))}/${form}`,
    `pieces=${Math.min(3, draft.content.length)}/${form}`,
    `around=${draft.around}/${form}`,
    `background=${draft.background}`,
    `sentences=${Math.min(2, draft.lastSentence - draft.sentence)}`,
    `opening=${form}/${opening}`,
    `opening kind=${form}/${kindOf(doc, first)}`,
    `before=${form}/${doc.folded[first - 1] ?? ''}`,
    `after=${form}/${doc.folded[end] ?? ''}`,
    ...Object.entries(draft.inferred).map(([slot, why]) => `inferred=${slot}/${why}`),
  ];
  const verb = cueToken(doc, draft);
  if (verb < 0) return [...out, `cue=none/${form}`, `cue=none/${rule}`];
  const clause = doc.clauses[draft.cueClause];
  const lemma = doc.foldedLemmas[verb] as string;
  const order = (doc.start[verb] as number) < from ? 'before' : (doc.start[verb] as number) >= to ? 'after' : 'inside';
  out.push(
    `cue=${lemma}`,
    `cue order=${form}/${order}`,
    `cue kind=${kindOf(doc, verb)}/${order}`,
    `cue relation=${relationOf(doc, verb)}`,
    `lemma order=${lemma}/${order}`,
    `trusted=${doc.trusted[verb]}`,
  );
  if (clause)
    out.push(
      `clause=${clause.tense}/${clause.mood}`,
      `voice=${clause.voice}/${act}`,
      `link=${clause.link}/${order}`,
      `modality=${clause.modality}`,
      `negated=${clause.negated}/${act}`,
      `person=${clause.person}/${clause.number}`,
      `clause trusted=${clause.trusted}`,
    );
  return [...out, ...speakerFeatures(doc, draft, verb, mentions)];
}

/** How the speaker stands to the cue. */
function speakerFeatures(
  doc: NamesDoc,
  draft: Draft,
  verb: number,
  mentions: ReadonlyMap<number, readonly Mention[]>,
): string[] {
  const row = draft.speakers[0] ?? -1;
  if (row < 0) return ['speaker=none', `speaker=none/${draft.form}`];
  const near = mentions.get(doc.sentenceOf[verb] as number) ?? [];
  const entity = doc.entities[row];
  const mention = nearestMention(near, row, entity?.members ?? [], verb);
  const clause = doc.clauses[draft.cueClause];
  if (!mention)
    return ['speaker=far', `speaker=far/${draft.form}/${entity?.kind}`, `subject=${clause?.subject !== null}`];
  const [from, to] = [Math.min(mention.head, verb), Math.max(mention.head, verb)];
  const side = mention.head < verb ? 'left' : 'right';
  const path = pathOf(doc, mention.head, verb);
  const between = crossed(doc, from, to);
  const rivals = near.filter(
    (one) => one.entity !== row && one.form !== 'pronoun' && doc.entities[one.entity]?.kind === entity?.kind,
  );
  return [
    `mention=${mention.form}/${entity?.kind}`,
    `path=${path}`,
    `lemma path=${doc.foldedLemmas[verb]}/${path}`,
    `preposition=${prepositionOf(doc, mention.head)}/${path}`,
    `gap=${Math.min(5, Math.floor(Math.log2(to - from + 1)))}/${side}`,
    `verbs between=${Math.min(2, between.verbs)}/${side}`,
    `commas between=${Math.min(2, between.commas)}/${side}`,
    `rivals=${Math.min(3, rivals.length)}`,
    `rivals between=${Math.min(2, rivals.filter((one) => one.head > from && one.head < to).length)}/${side}`,
    `subject=${clause?.subject ? clause.subject.heads.includes(mention.head) : 'none'}/${side}`,
    `agrees=${clause?.number}/${entity?.number}`,
  ];
}

/** The cue's verb or noun: the last of its words in reading order. */
function cueToken(doc: NamesDoc, draft: Draft): number {
  if (draft.cueClause >= 0) return doc.clauses[draft.cueClause]?.verb ?? -1;
  if (!draft.cue) return -1;
  return Math.max(0, lowerBound(doc.start, draft.cue[1]) - 1);
}

function kindOf(doc: NamesDoc, token: number): string {
  const morph = doc.morph[doc.xpos[token] as number];
  return morph ? `${morph.upos}/${morph.verbForm}` : '';
}
