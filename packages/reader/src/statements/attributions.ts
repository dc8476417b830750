/** Phrases that say on whose word something stands: `potrivit X`, `citat de X`, `…, relatează X`. */
import type { Mention, NamesDoc } from '../doc.js';
import { lowerBound } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import { pastApposition } from './apposition.js';
import { type Attribution, named, type Voices } from './attribution-names.js';
import type { FoundPhrase } from './attribution-phrases.js';
import type { Cue } from './cues.js';
import { type MentionEdges, mentionEdges } from './mentions.js';
import { headNouns } from './speakers.js';
import { isOutlet, whoOf } from './who.js';
import { afterDateline, isPunctuation, sentenceBounds, withAdverb } from './words.js';

/** What stands between what is said and its verb; `– Plecați? a întrebat X` in dialogues. */
const PARTING: ReadonlySet<string> = new Set([',', '–', '-', '—', '?', '!']);

export function readAttributions(
  doc: NamesDoc,
  rules: StatementRules,
  phrases: readonly FoundPhrase[],
  cues: readonly Cue[],
): Attribution[] {
  const voices: Voices = { ...mentionEdges(doc), heard: [], relayed: [] };
  const nouns = headNouns(doc);
  let spoken = 0;
  const found: Attribution[] = [];
  for (const { phrase, first: token } of phrases) {
    while (spoken < cues.length && (cues[spoken] as Cue).first < token) hear(doc, nouns, cues[spoken++] as Cue, voices);
    const attribution = named(doc, rules, phrase, token, voices);
    if (attribution) found.push(attribution);
  }
  for (const cue of cues) {
    if (
      (cue.relays || maybeRelays(doc, rules, cue)) &&
      cue.verb.frames.has('quote') &&
      isParenthetical(doc, rules, cue)
    )
      found.push(relayed(cue));
    else if (isAsSaid(doc, cue)) found.push(asSaid(doc, rules, cue, voices));
  }
  return found.sort((a, b) => a.first - b.first);
}

function hear(doc: NamesDoc, nouns: ReadonlyMap<number, string>, { speakers }: Cue, voices: Voices): void {
  if (speakers.length > 0) voices.heard.push({ lemma: nouns.get(speakers[0] ?? -1) ?? '', speakers });
  for (const one of speakers) if (isOutlet(doc, one)) voices.relayed.push(one);
}

/** `…, relatează TF1info`: an organization that no list knows passes on news where the sentence ends. */
function maybeRelays(doc: NamesDoc, rules: StatementRules, cue: Cue): boolean {
  if (!cue.verb.relays || cue.row.tense !== 'present' || cue.speakers.length !== 1 || !cue.speakerSpan) return false;
  const entity = doc.entities[cue.speakers[0] as number];
  // `…, scrie în comunicatul IPJ Galați`: whose document it is.
  if (rules.documentPrepositions.has(doc.folded[cue.end] ?? '')) return false;
  if (cue.speakerSpan[0] < cue.span[1] || !entity) return false;
  const named = /^\p{Lu}\S*$/u.test(entity.name);
  return (entity.kind === 'organization' && entity.sector === null) || (entity.kind === 'source' && named);
}

/** `…, a declarat X`: the verb comes first, behind a comma, and takes no clause of its own. */
export function isParenthetical(doc: NamesDoc, rules: StatementRules, cue: Cue): boolean {
  const before = withAdverb(doc, rules, cue.first) - 1;
  const [first] = sentenceBounds(doc, cue.sentence);
  if (before < first) return false;
  const mark = doc.forms[before] as string;
  // `… “with all we have,” the ministry said`
  const closed = cue.first < cue.row.first && doc.forms[before - 1] === ',';
  return (PARTING.has(mark) || closed) && cue.row.mood !== 'gerund' && !isSubordinate(cue);
}

/** A complementizer or relative right in front; one farther off belongs to what a quotation in between tells. */
function isSubordinate({ row, first }: Cue): boolean {
  // `…, a ținut să precizeze X`: the marker inside the verb group leads nowhere.
  return row.markerToken >= 0 && first > row.markerToken && first - row.markerToken <= 2;
}

function relayed(cue: Cue): Attribution {
  const end = Math.max(cue.end, cue.row.subject?.end ?? 0);
  return {
    entities: cue.speakers,
    role: 'via',
    sentence: cue.sentence,
    first: cue.first,
    end,
    cue: cue.span,
    speakerSpan: cue.speakerSpan,
    cueClause: cue.clause,
    leads: false,
    outlet: -1,
    via: [],
  };
}

/** Acts by which somebody tells what is so; who asked or promised something did not tell the rest of the sentence. */
const TELLING: ReadonlySet<string> = new Set(['state', 'confirm', 'warn', 'estimate']);

/** `După cum a declarat X, …`, `…, așa cum a anunțat X`: opens the sentence, or stands behind a mark. */
function isAsSaid(doc: NamesDoc, cue: Cue): boolean {
  if (cue.asSaid < 0 || cue.speakers.length === 0 || cue.row.negated || cue.row.person === 1) return false;
  if (!cue.verb.frames.has('that') || !TELLING.has(cue.verb.act)) return false;
  // `left rates unchanged, as expected by analysts`: they had expected it, others tell it
  if (cue.verb.act === 'estimate' && cue.row.tense === 'none') return false;
  const [first] = sentenceBounds(doc, cue.sentence);
  return cue.asSaid === afterDateline(doc, first) || isPunctuation(doc, cue.asSaid - 1);
}

function asSaid(doc: NamesDoc, rules: StatementRules, cue: Cue, { starts }: MentionEdges): Attribution {
  const behind = cue.speakerSpan ? lowerBound(doc.stop, cue.speakerSpan[1]) + 1 : cue.end;
  let end = Math.max(cue.end, Math.min(behind, sentenceBounds(doc, cue.sentence)[1]));
  // The tree may take the words behind the comma into the name's phrase.
  const subject = cue.row.subject;
  const named =
    subject && subject.first >= cue.end ? namedFrom(doc, starts, subject.first, subject.end, cue.speakers) : -1;
  if (named > 0) end = named;
  return {
    entities: cue.speakers,
    role: 'speaker',
    sentence: cue.sentence,
    first: cue.asSaid,
    end: pastApposition(doc, rules, cue.speakers, end),
    cue: cue.span,
    speakerSpan: cue.speakerSpan,
    cueClause: cue.clause,
    leads: false,
    outlet: -1,
    via: cue.outlets,
  };
}

/** Behind the last of the speakers' mentions that begins between the tokens, or -1. */
function namedFrom(
  doc: NamesDoc,
  starts: ReadonlyMap<number, Mention>,
  first: number,
  end: number,
  speakers: readonly number[],
): number {
  let behind = -1;
  for (let token = first; token < Math.min(end, doc.count); token++) {
    const mention = starts.get(token);
    if (mention && whoOf(doc, mention).some((entity) => speakers.includes(entity))) behind = mention.end;
  }
  return behind;
}
