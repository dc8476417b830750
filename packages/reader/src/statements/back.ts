/** Sentences told before who tells them: `Podul e gata. Anunțul a fost făcut de primar.`, `Despre aceasta a anunțat X.` */
import type { NamesDoc } from '../doc.js';
import type { DocIndex } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import { authorOf } from './authors.js';
import type { Cue } from './cues.js';
import { type Draft, verdictOf } from './draft.js';
import { type MentionEdges, mentionEdges } from './mentions.js';
import { whoOf } from './who.js';
import { hasFiniteVerb, opensBack, sentenceBounds, trimmedSpan } from './words.js';

export function readBack(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cues: readonly Cue[],
  drafts: readonly Draft[],
): Draft[] {
  const edges = mentionEdges(doc);
  const told = new Set(drafts.map((draft) => draft.cueClause));
  const taken = new Set(drafts.flatMap((draft) => [draft.sentence, draft.lastSentence]));
  const found = belongings(doc, rules, index, edges, taken);
  for (const cue of cues) {
    if (
      told.has(cue.clause) ||
      cue.speakers.length === 0 ||
      cue.row.negated ||
      cue.relays ||
      !pointsBack(doc, rules, cue)
    )
      continue;
    const draft = sentenceBefore(doc, cue, taken);
    if (draft) found.push(draft);
  }
  return found;
}

/** `„…”. Declarația aparține premierului X.` */
function belongings(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  edges: MentionEdges,
  taken: ReadonlySet<number>,
): Draft[] {
  const found: Draft[] = [];
  doc.clauses.forEach((row, clause) => {
    if (!rules.belongs?.has(row.lemma) || row.negated || row.mood !== 'indicative' || !isSaying(doc, rules, row))
      return;
    const sentence = doc.sentenceOf[row.verb] as number;
    const [first] = sentenceBounds(doc, sentence);
    if (!row.subject || row.subject.first !== first || row.subject.end > row.first) return;
    const owner = authorOf(doc, rules, edges, row.end, row);
    const before = sentence - 1;
    if (!owner || before < 0 || taken.has(before)) return;
    const [from, to] = sentenceBounds(doc, before);
    const quote = index
      .quotesIn(doc.start[from] as number, doc.stop[to - 1] as number)
      .find((one) => one.depth === 0 && one.first >= from && one.first <= from + 1 && one.closed);
    const span = quote ? quote.inner : hasFiniteVerb(doc, from, to) ? trimmedSpan(doc, from, to) : null;
    if (!span) return;
    found.push({
      speakers: whoOf(doc, owner),
      speakerSpan: owner.span,
      addressees: [],
      form: quote ? 'direct' : 'indirect',
      act: 'state',
      cue: [doc.start[row.first] as number, doc.stop[row.end - 1] as number],
      cueClause: clause,
      content: [span],
      background: false,
      around: true,
      via: [],
      sentence: before,
      lastSentence: sentence,
      verdict: 'said',
      rule: 'the sentence before belongs to',
      inferred: {},
    });
  });
  return found;
}

/** The sentence opens with `despre aceasta`, or is of a noun for what was said, made by someone. */
function pointsBack(doc: NamesDoc, rules: StatementRules, { row, sentence }: Cue): boolean {
  const [first] = sentenceBounds(doc, sentence);
  if (row.voice === 'passive')
    return (
      row.subject !== null && row.subject.first === first && row.subject.end <= row.first && isSaying(doc, rules, row)
    );
  return opensBack(doc, rules, first);
}

/** `Informația a fost confirmată de X`: a noun for what was said or written, not what is decided on (`proiectul a fost respins`). */
function isSaying(doc: NamesDoc, rules: StatementRules, row: Cue['row']): boolean {
  const lemma = doc.foldedLemmas[row.subject?.head ?? 0] as string;
  if (rules.nounCues.has(lemma) || rules.documentNouns.has(lemma) || rules.ownDocuments.has(lemma)) return true;
  return rules.lightCues.get(row.lemma)?.has(lemma) === true;
}

function sentenceBefore(doc: NamesDoc, cue: Cue, taken: ReadonlySet<number>): Draft | null {
  const sentence = cue.sentence - 1;
  if (sentence < 0 || taken.has(sentence)) return null;
  const [first, end] = sentenceBounds(doc, sentence);
  const span = hasFiniteVerb(doc, first, end) ? trimmedSpan(doc, first, end) : null;
  if (!span) return null;
  return {
    speakers: cue.speakers,
    speakerSpan: cue.speakerSpan,
    addressees: cue.addressees,
    form: 'indirect',
    act: cue.verb.act,
    cue: cue.span,
    cueClause: cue.clause,
    content: [span],
    background: false,
    around: true,
    via: cue.outlets,
    sentence,
    lastSentence: cue.sentence,
    verdict: verdictOf(cue.verb.act),
    rule: `the sentence before: ${cue.row.lemma}`,
    inferred: {},
  };
}
