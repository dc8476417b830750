/** Interviews: paragraphs that open with who speaks and a colon (`Ion Pop: …`, `I.P.: …`), without quotation marks. */
import type { NamesDoc } from '../doc.js';
import type { DocIndex } from '../doc-index.js';
import type { StatementRules } from '../language/statements.js';
import type { Draft } from './draft.js';
import { hasOwnPerson, labelEnd } from './headlines.js';
import { afterDateline, trimmedSpan } from './words.js';

/** Tokens of a label at the most: first names, surname, initials with their stops. */
const LABEL = 6;
/** Labelled paragraphs that make an interview. */
const ENOUGH = 3;

interface Turn {
  readonly paragraph: number;
  /** First token of the label. */
  readonly first: number;
  /** End of the name in front of a role, and token of the colon. */
  readonly end: number;
  readonly colon: number;
  readonly label: string;
}

export function readTurns(doc: NamesDoc, rules: StatementRules, index: DocIndex): Draft[] {
  const turns = labelled(doc, rules);
  if (turns.length < 2) return [];
  const speakers = new Map<string, number>();
  for (const turn of turns) {
    if (speakers.has(turn.label)) continue;
    const mention = index.mentionsIn(turn.first, turn.end).find((one) => one.end <= turn.end && one.form === 'name');
    const initials = byInitials(doc, turn.label);
    speakers.set(turn.label, initials >= 0 ? initials : (mention?.entity ?? -1));
  }
  // `Ion Pop: …`, `I. P.: …` are one voice.
  const voiceOf = ({ label }: Turn): number | string => {
    const speaker = speakers.get(label) ?? -1;
    return speaker < 0 ? label : speaker;
  };
  const voices = new Set(turns.map(voiceOf));
  const asked = turns.filter((turn) => asks(doc, turn));
  // Two turns of two people by name, of which one asks, begin an interview too.
  const people = [...voices].filter(isPerson(doc));
  const pair = turns.length === 2 && people.length === 2 && asked.length === 1;
  // `Ion Pop, purtător de cuvânt: Încep cu … / Ana Pop: Vă mulțumesc …`: a briefing, where each speaks of himself.
  const briefing = people.length > 1 && turns.every((turn) => !isPerson(doc)(voiceOf(turn)) || speaksOfSelf(doc, turn));
  if (!pair && !briefing && (turns.length < ENOUGH || voices.size * 2 > turns.length + 1)) return [];
  const drafts: Draft[] = [];
  for (const turn of turns) {
    if (rules.interviewers.has(turn.label)) continue;
    const { first } = turn;
    const end = doc.paragraphs.end[turn.paragraph] as number;
    const speaker = speakers.get(turn.label) ?? -1;
    // Who asks is often the outlet itself; what is asked is no statement.
    if (speaker < 0 || doc.entities[speaker]?.kind !== 'person' || asks(doc, turn)) continue;
    const span = trimmedSpan(doc, turn.colon + 1, end);
    if (!span) continue;
    const quote = index
      .quotesIn(span[0], span[1])
      .find((one) => one.outer[0] <= span[0] && one.outer[1] >= span[1] - 1);
    drafts.push({
      speakers: [speaker],
      speakerSpan: [doc.start[first] as number, doc.stop[turn.end - 1] as number],
      addressees: [],
      form: 'direct',
      act: 'state',
      cue: null,
      cueClause: -1,
      content: [quote ? quote.inner : span],
      background: false,
      around: true,
      via: [],
      sentence: doc.sentenceOf[turn.colon] as number,
      lastSentence: doc.sentenceOf[end - 1] as number,
      verdict: 'said',
      rule: 'turn of an interview',
      inferred: {},
    });
  }
  return drafts;
}

/** Quotations that are a turn, or stand in one, are told by it. */
export function outsideTurns(direct: readonly Draft[], turns: readonly Draft[]): readonly Draft[] {
  if (turns.length === 0) return direct;
  const spans = turns.flatMap((turn) => turn.content);
  return direct.filter(
    (one) =>
      one.cue !== null || !one.content.some(([from, to]) => spans.some((span) => from >= span[0] && to <= span[1])),
  );
}

function labelled(doc: NamesDoc, rules: StatementRules): Turn[] {
  const turns: Turn[] = [];
  for (let paragraph = 0; paragraph < doc.paragraphs.count; paragraph++) {
    const end = doc.paragraphs.end[paragraph] as number;
    const first = afterDateline(doc, doc.paragraphs.first[paragraph] as number);
    for (let token = first; token < Math.min(end - 1, first + LABEL); token++) {
      const form = doc.forms[token] as string;
      if (form === ':') {
        if (token > first)
          turns.push({ paragraph, first, end: token, colon: token, label: labelOf(doc, first, token) });
        break;
      }
      const colon = form === ',' ? labelEnd(doc, rules, first, end) : -1;
      if (colon >= 0) turns.push({ paragraph, first, end: token, colon, label: labelOf(doc, first, token) });
      if (form !== '.' && form[0] === form[0]?.toLowerCase()) break;
    }
  }
  return turns;
}

/** The turn ends with a question. */
function asks(doc: NamesDoc, { paragraph }: Turn): boolean {
  return doc.forms[(doc.paragraphs.end[paragraph] as number) - 1] === '?';
}

function speaksOfSelf(doc: NamesDoc, { paragraph, colon }: Turn): boolean {
  return hasOwnPerson(doc, colon + 1, doc.paragraphs.end[paragraph] as number);
}

function isPerson(doc: NamesDoc): (voice: number | string) => boolean {
  return (voice) => typeof voice === 'number' && doc.entities[voice]?.kind === 'person';
}

function labelOf(doc: NamesDoc, first: number, colon: number): string {
  return doc.folded.slice(first, colon).join(' ').replace(/[. ]+/g, ' ').trim();
}

/** `i p` for Ion Pop, where one person alone has those initials. */
function byInitials(doc: NamesDoc, label: string): number {
  const initials = label.replaceAll(' ', '');
  const fits = doc.entities
    .map((entity, row) => ({ entity, row }))
    .filter(({ entity }) => entity.kind === 'person' && initialsOf(entity.name) === initials);
  return fits.length === 1 ? (fits[0]?.row ?? -1) : -1;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.normalize('NFD').replace(/\p{M}/gu, '').charAt(0).toLowerCase())
    .join('');
}
