/** What is told in other words: clauses and noun phrases behind a cue, and sentences with the cue inside (`…, a spus X`). */
import type { NamesDoc } from '../doc.js';
import { type DocIndex, lowerBound } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import type { Span } from '../record.js';
import { aroundCue } from './around.js';
import type { Attribution } from './attribution-names.js';
import type { ContentReader } from './content.js';
import type { Cue } from './cues.js';
import { type Draft, indirectDraft } from './draft.js';
import { passiveContent } from './noun-content.js';
import { hasFiniteVerb, isOuter, isPunctuation, trimmedSpan, uposOf } from './words.js';

/** Acts that one noun is enough for: `a condamnat lansările`. */
const BARE: ReadonlySet<string> = new Set(['condemn', 'thank', 'praise']);

/** Acts that say of a clause what its reason isn't: `a respins cererea pe motiv că e tardivă` denies no lateness. */
const TURNED: ReadonlySet<string> = new Set(['deny', 'ask', 'promise', 'order', 'threaten']);

/** Tokens of a request not to be named. */
const ANONYMITY = 10;

export function readIndirect(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cues: readonly Cue[],
  attributions: readonly Attribution[],
  content: ContentReader,
): Draft[] {
  const attributed = new Set(attributions.map((one) => one.cueClause));
  const leading = new Map(attributions.map((one) => [one.first, one]));
  const drafts: Draft[] = [];
  const bySentence = new Map<number, Cue[]>();
  for (const cue of cues) bySentence.set(cue.sentence, [...(bySentence.get(cue.sentence) ?? []), cue]);
  for (const cue of cues) {
    if (attributed.has(cue.clause)) continue;
    // `manifestanții care cereau alegeri`: what a crowd is out for, nothing that was said.
    if (
      cue.row.link === 'relative' &&
      cue.verb.act === 'ask' &&
      cue.speakers.every((entity) => doc.entities[entity]?.kind === 'group')
    )
      continue;
    if (rules.subjectsFirst && isOnlyThought(doc, rules, cue)) continue;
    const behind = behindCue(doc, rules, index, cue, content);
    const draft =
      behind || (rules.subjectsFirst && (asksBehind(doc, rules, cue) || tellsBehind(doc, cue)))
        ? behind
        : aroundCue(doc, rules, index, cue, leading, content, bySentence.get(cue.sentence) ?? []);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** `Hart, who said the bridge was safe, left`: up to the comma behind which the main verb stands. */
function insideRelative(doc: NamesDoc, rules: StatementRules, { row }: Cue, start: number, end: number): number {
  if (!rules.subjectsFirst || row.link !== 'relative') return end;
  for (let token = start + 1; token + 1 < end; token++) {
    const next = uposOf(doc, token + 1);
    if (doc.forms[token] === ',' && (next === 'VERB' || next === 'AUX')) return token;
  }
  return end;
}

/** Behind a complementizer that was taken for an article; -1 where a conjunction goes on with something else: `…, the ministry said, and …`. */
function pastJoiner(doc: NamesDoc, rules: StatementRules, from: number): number {
  const first = from >= 0 && isPunctuation(doc, from) ? from + 1 : from;
  if (first < 0 || (uposOf(doc, first) === 'CCONJ' && isPunctuation(doc, first - 1))) return -1;
  const next = uposOf(doc, first + 1);
  return rules.openers.has(doc.folded[first] as string) && next !== 'AUX' && next !== 'VERB' ? first + 1 : from;
}

/** `whether he thought …`, `was considering offering …`: a question, or what was not done. */
function isOnlyThought(doc: NamesDoc, rules: StatementRules, { row }: Cue): boolean {
  if (rules.openersKept?.has(row.marker) && row.marker !== '') return true;
  const above = row.mood === 'gerund' && row.link === 'complement' ? doc.clauses[row.parent] : undefined;
  return above !== undefined && rules.weighing?.has(above.lemma) === true;
}

/** `Stone offers to go, Marsh asks him to wait`: what is asked stands behind the verb, whatever stands in front. */
function asksBehind(doc: NamesDoc, rules: StatementRules, { verb, end, row }: Cue): boolean {
  if (verb.act !== 'ask' && verb.act !== 'order') return false;
  for (let token = end; token < Math.min(doc.count, end + ASKED) && doc.unitOf[token] === row.unit; token++) {
    if (uposOf(doc, token) === 'PUNCT') return false;
    if (rules.wishOpeners.has(doc.folded[token] as string)) return true;
  }
  return false;
}

/** `Soon after, the army confirmed it was conducting strikes`: a pronoun and its verb right behind are what is said. */
function tellsBehind(doc: NamesDoc, { end }: Cue): boolean {
  const next = uposOf(doc, end + 1);
  return doc.morph[doc.xpos[end] as number]?.pronoun === 'personal' && (next === 'AUX' || next === 'VERB');
}

/** Words between a verb of asking and the infinitive. */
const ASKED = 6;

function behindCue(
  doc: NamesDoc,
  rules: StatementRules,
  index: DocIndex,
  cue: Cue,
  content: ContentReader,
): Draft | null {
  const { frames } = cue.verb;
  let range: readonly [number, number] | null = null;
  let rule = 'clause behind cue';
  let { act } = cue.verb;
  if (frames.has('that')) {
    const first = content.clauseStart(cue);
    const start = rules.subjectsFirst ? pastJoiner(doc, rules, first) : first;
    if (start >= 0) range = [start, insideRelative(doc, rules, cue, start, content.end(cue, start, cue.sentence))];
    if (first >= 0 && rules.reasonNouns?.has(doc.folded[first - 2] as string)) {
      // `bugetul propus de X, pe motiv că …`: whoever acts in the main clause gives the reason.
      if (cue.row.mood === 'participle' || cue.row.link === 'relative') return null;
      if (TURNED.has(act)) act = 'state';
    }
    // `a promis o dovadă că e în viață`: the proof is promised, not what it proves.
    if (first >= 0 && TURNED.has(act) && rules.proofNouns?.has(doc.folded[first - 2] as string)) return null;
  }
  if (!range && frames.has('noun')) {
    const silent = cue.row.mood === 'gerund' && rules.silentGerunds.has(cue.row.lemma);
    range = silent ? null : (passiveContent(doc, rules, cue) ?? content.nounRange(cue));
    // `offered no further details`
    if (range && rules.noneWords?.has(doc.folded[range[0]] as string)) range = null;
    rule = 'noun phrase behind cue';
  }
  const mood = range ? -1 : moodOf(doc, rules, cue);
  if (mood >= 0) {
    range = [mood, content.end(cue, Math.max(mood, cue.end), cue.sentence)];
    rule = 'mood behind cue';
  }
  if (rule.startsWith('noun') && rules.ruling.has(cue.row.lemma) && rulesHere(doc, rules, cue)) return null;
  if (
    !range ||
    (cue.speakers.length === 0 && !isUnnamed(doc, rules, cue, range[0])) ||
    asksNoName(doc, rules, cue, range)
  )
    return null;
  // `…, a promis trimisul american`: that is who speaks.
  if (rule.startsWith('noun') && cue.speakerSpan && cue.speakerSpan[0] >= cue.span[1]) {
    const from = doc.start[range[0]] as number;
    const to = doc.stop[range[1] - 1] as number;
    if (from <= cue.speakerSpan[0] && (to >= cue.speakerSpan[1] || cue.speakerSpan[0] - to <= 2)) return null;
  }
  const span = contentSpan(doc, index, range[0], range[1]);
  if (!span) return null;
  const noun = rule.startsWith('noun');
  if (noun && cue.verb.nounAct) act = cue.verb.nounAct;
  // `a confirmat perchezițiile`: a bare word says nothing that could be checked.
  if (noun && span.form === 'indirect' && !BARE.has(act) && !/\s/.test(doc.text.slice(span.span[0], span.span[1])))
    return null;
  return { ...indirectDraft(doc, cue, [span.span], span.form, rule), ...(act !== cue.verb.act ? { act } : {}) };
}

/** `se susține că „…”`, `este acuzat că „…”`: the report leaves out who says so, and marks the words. */
function isUnnamed(doc: NamesDoc, rules: StatementRules, { row, verb }: Cue, first: number): boolean {
  if (row.subject !== null && row.voice !== 'passive') return false;
  const impersonal =
    row.voice === 'reflexive' && row.dative < 0 && verb.act === 'state' && !rules.inward.has(row.lemma);
  const charged = row.voice === 'passive' && row.agent === null && verb.act === 'accuse';
  const main = row.link === 'root' || row.link === 'coordinate' || row.link === 'parataxis';
  const quote = doc.quotes[doc.quoteOf[first + 1] ?? -1];
  return main && (impersonal || charged) && quote?.first === first + 1 && quote.closed;
}

/** `s-a declarat nemulțumit de rezultat`: the word for how somebody says to feel or stand; or -1. */
function moodOf(doc: NamesDoc, rules: StatementRules, { row, verb, end }: Cue): number {
  if (row.voice !== 'reflexive' || verb !== rules.reflexiveCues.get(row.lemma) || !rules.declaring?.has(row.lemma))
    return -1;
  const phrase = rules.moodPhrases?.some((words) => words.every((word, at) => doc.folded[end + at] === word));
  if (phrase) return end;
  const isMood = (token: number): boolean => {
    const stem = (doc.folded[token] ?? '').replace(/[aei]$/, '');
    const forms = [doc.foldedLemmas[token] ?? '', doc.folded[token] ?? '', stem];
    return forms.some((form) => rules.moods?.has(form) === true);
  };
  // `s-au declarat dispuși`, tagged as an adverb: it stands in the group of the verb.
  for (let token = row.verb + 1; token < end; token++) if (isMood(token)) return token;
  // `extrem de nemulțumit`
  let word = end;
  if (uposOf(doc, word) === 'ADV' && !isMood(word)) word++;
  if (word > end && rules.agentWords.has(doc.folded[word] as string)) word++;
  return isMood(word) ? end : -1;
}

/** `tribunalele au condamnat doi medici`: by its sector or by its noun. */
function rulesHere(doc: NamesDoc, rules: StatementRules, cue: Cue): boolean {
  const noun = cue.row.subject ? (doc.foldedLemmas[cue.row.subject.head] as string) : '';
  return rules.courtNouns.has(noun) || cue.speakers.every((one) => rulesOf(doc, one));
}

/** Courts, prosecutors and the police do what they order. */
function rulesOf(doc: NamesDoc, entity: number): boolean {
  const sector = doc.entities[entity]?.sector;
  return sector === 'JUD' || sector === 'COP';
}

/** `a cerut să nu i se publice numele`, `a solicitat să rămână anonim`: how somebody spoke, not what. */
function asksNoName(doc: NamesDoc, rules: StatementRules, cue: Cue, [first, end]: readonly [number, number]): boolean {
  if (cue.verb.act !== 'ask' || end - first > ANONYMITY) return false;
  for (let token = first; token < end; token++) if (rules.anonymity.has(doc.folded[token] as string)) return true;
  return false;
}

/**
 * The content's span and form. Where a quotation holds the whole predicate (`a subliniat că, de la …, „relațiile se
 * dezvoltă”`) it alone is what was said.
 */
export function contentSpan(
  doc: NamesDoc,
  index: DocIndex,
  first: number,
  end: number,
): { span: Span; form: Draft['form'] } | null {
  const span = trimmedSpan(doc, first, end);
  if (!span) return null;
  const quote = index.quotesIn(span[0], span[1]).find((one) => one.outer[0] >= span[0] && one.inner[1] <= span[1]);
  if (!quote) return { span, form: 'indirect' };
  if (quote.apart && hasFiniteVerb(doc, quote.first, quote.end) && !hasOwnPredicate(doc, index, first, end)) {
    const reaches = quote.outer[1] >= span[1] - 2;
    const lead = uposOf(doc, lowerBound(doc.start, span[0]));
    if (reaches && (lead === 'ADP' || lead === 'ADV' || lead === 'SCONJ' || quote.outer[0] <= span[0]))
      return { span: quote.inner, form: 'mixed' };
  }
  return { span, form: 'mixed' };
}

/** A finite clause of the content itself, no relative or adverbial one, outside its quotations. */
function hasOwnPredicate(doc: NamesDoc, index: DocIndex, first: number, end: number): boolean {
  return index
    .clausesIn(first, end)
    .some(
      (clause) =>
        isOuter(doc, clause.verb) &&
        clause.link !== 'relative' &&
        clause.link !== 'adverbial' &&
        clause.link !== 'participial' &&
        clause.mood !== 'participle',
    );
}
