/** What speaks for a side, a place or a time that was read for an event, and against it: features for the judge. */
import { type Mention, type StatementsDoc, UPOS } from '../doc.js';
import { columnOf, lowerBound } from '../doc-index.js';
import { type Asked, type Judge, TRUSTING } from '../trust/judge.js';
import { pathOf, prepositionOf, relationOf } from '../trust/paths.js';
import type { Told } from './merge.js';
import type { Sides } from './sides.js';

/** Leaves an event's sides, place and time out where they are likely another's; as it was where nothing is judged. */
export function slotJudge(doc: StatementsDoc, judge: Judge, sides: Sides): (event: Told) => Told {
  if (judge === TRUSTING) return (event) => event;
  const mentions = mentionReader(doc, sides);
  return (event) => {
    const asked = { trigger: event.trigger, type: event.type, status: event.status };
    const about = contextFeatures(doc, event);
    const isSure = (slot: 'actor' | 'recipient', rows: readonly number[]) => (row: number) =>
      judge.stands(
        slot,
        [...about, ...sideFeatures(doc, event, row, slot, rows, mentions)],
        (): Asked => ({ ...asked, mutual: event.symmetric, mentions: mentions.spansOf(row) }),
      );
    // Whom no words of it tell has its own reason, which is told; who is said not to have done it is blamed for nothing.
    const isGiven = event.status === 'denied' || event.inferred.actors !== undefined;
    const actors = isGiven ? event.actors : event.actors.filter(isSure('actor', event.actors));
    // Readers differ over states, which are acted on and a place at once.
    const recipients = event.recipients.filter(
      (row) =>
        event.inferred.recipients !== undefined ||
        doc.entities[row]?.kind === 'country' ||
        isSure('recipient', event.recipients)(row),
    );
    const place =
      event.place < 0 ||
      judge.stands(
        'place',
        [...about, ...placeFeatures(doc, event, mentions)],
        (): Asked => ({ ...asked, mentions: mentions.spansOf(event.place) }),
      );
    const row = doc.times[event.time];
    const time =
      !row ||
      judge.stands(
        'time',
        [...about, ...timeFeatures(doc, event)],
        (): Asked => ({ ...asked, moments: [row.from ?? '', row.until ?? ''] }),
      );
    const { place: where, time: when, ...inferred } = event.inferred;
    return {
      ...event,
      actors,
      recipients,
      place: place ? event.place : -1,
      time: time ? event.time : -1,
      inferred: {
        ...inferred,
        ...(place && where ? { place: where } : {}),
        ...(time && when ? { time: when } : {}),
      },
    };
  };
}

/** Tokens looked at from a trigger: keeps sentences without an end linear. */
const FAR = 300;

interface Mentions {
  /** Nearest mention in the event's sentence, if there is any. */
  readonly nearest: (row: number, token: number) => Mention | undefined;
  readonly spansOf: (row: number) => readonly (readonly [number, number])[];
  /** Mentions between two tokens. */
  readonly between: (from: number, to: number) => number;
}

function mentionReader(doc: StatementsDoc, sides: Sides): Mentions {
  const all = [...doc.mentions, ...sides.mentions].sort((a, b) => a.first - b.first || b.end - a.end);
  const firsts = columnOf(all, ({ first }) => first);
  const isOf = (row: number) => {
    const members = doc.entities[row]?.members ?? [];
    // `cei doi` tells of both
    return ({ entity }: Mention) =>
      entity === row || members.includes(entity) || doc.entities[entity]?.members.includes(row) === true;
  };
  return {
    nearest: (row, token) => {
      const sentence = doc.sentenceOf[token] as number;
      const own = isOf(row);
      let best: Mention | undefined;
      const end = Math.min(doc.sentences.end[sentence] as number, token + FAR);
      const first = Math.max(doc.sentences.first[sentence] as number, token - FAR);
      for (let at = lowerBound(firsts, first); at < all.length; at++) {
        const one = all[at] as Mention;
        if (one.first >= end) break;
        if (own(one) && (!best || Math.abs(one.head - token) < Math.abs(best.head - token))) best = one;
      }
      return best;
    },
    spansOf: (row) => all.filter(isOf(row)).map(({ span }) => span),
    between: (from, to) => lowerBound(firsts, Math.max(from, to)) - lowerBound(firsts, Math.min(from, to) + 1),
  };
}

/** Of the event, whatever is asked. */
function contextFeatures(doc: StatementsDoc, event: Told): string[] {
  const form = event.nominal ? 'noun' : 'verb';
  const clause = doc.clauses[event.clause];
  const statement = doc.statements[doc.statementOf[event.token] as number];
  return [
    `event=${event.type}/${form}`,
    `status=${event.status}`,
    `lemma=${event.lemma}/${form}`,
    `said=${statement ? statement.form : 'no'}`,
    `sure tree=${doc.trusted[event.token]}`,
    ...(clause
      ? [`voice=${form}/${clause.voice}`, `mood=${form}/${clause.mood}/${clause.tense}`, `link=${form}/${clause.link}`]
      : []),
  ];
}

function sideFeatures(
  doc: StatementsDoc,
  event: Told,
  row: number,
  side: string,
  all: readonly number[],
  mentions: Mentions,
): string[] {
  const entity = doc.entities[row];
  if (!entity) return [];
  const slot = event.symmetric ? `${side}, mutual` : side;
  const why = event.inferred[`${side}s`] ?? 'read';
  const out = [
    `${slot}=${event.type}`,
    `${slot} of=${Math.min(3, all.length)}`,
    `${slot} why=${why}`,
    `${slot} kind=${event.type}/${entity.kind}`,
    `${slot} lemma=${event.lemma}/${entity.kind}`,
    `${slot} voice=${event.type}/${doc.clauses[event.clause]?.voice}/${event.nominal}`,
    `${slot} entity=${entity.rule}`,
    `${slot} number=${entity.number}`,
  ];
  const nearest = mentions.nearest(row, event.token);
  return nearest
    ? [...out, ...standingFeatures(doc, event, nearest, slot, mentions)]
    : [...out, `${slot} elsewhere`, `${slot} elsewhere=${event.type}/${why}`];
}

function placeFeatures(doc: StatementsDoc, event: Told, mentions: Mentions): string[] {
  const entity = doc.entities[event.place];
  if (!entity) return [];
  const why = event.inferred.place ?? 'read';
  const isSide = event.actors.includes(event.place) || event.recipients.includes(event.place);
  const out = [
    `place=${event.type}/${event.nominal}`,
    `place why=${why}`,
    `place why=${why}/${event.type}`,
    `place kind=${entity.kind}`,
    `place kind=${entity.kind}/${event.type}`,
    `place is side=${isSide}`,
    `place entity=${entity.rule}`,
  ];
  const nearest = mentions.nearest(event.place, event.token);
  return nearest
    ? [...out, ...standingFeatures(doc, event, nearest, 'place', mentions)]
    : [...out, `place elsewhere=${why}`];
}

function timeFeatures(doc: StatementsDoc, event: Told): string[] {
  const row = doc.times[event.time];
  if (!row) return [];
  const why = event.inferred.time ?? 'read';
  const same = doc.sentenceOf[row.first] === doc.sentenceOf[event.token];
  const past = (row.until ?? '').slice(0, 10) < doc.published.slice(0, 10);
  const out = [
    `time=${event.type}/${event.nominal}`,
    `time why=${why}`,
    `time why=${why}/${event.type}`,
    `time rule=${row.rule}`,
    `time kind=${row.type}/${row.value.length}`,
    `time value=${row.inferred ?? 'stated'}`,
    `time past=${past}/${event.status}`,
    `time sentence=${same}`,
    `time preposition=${doc.folded[row.first - 1] ?? ''}`,
  ];
  if (!same) return out;
  const side = row.first < event.token ? 'before' : 'after';
  const clause = doc.clauseOf[row.first] === event.clause;
  return [
    ...out,
    `time side=${side}/${clause}/${event.nominal}`,
    `time far=${side}/${steps(row.first - event.token)}`,
    `time path=${pathOf(doc, row.first, event.token)}`,
    `time path=${event.type}/${pathOf(doc, row.first, event.token)}`,
    `time commas=${side}/${commas(doc, row.first, event.token)}`,
    `time clause=${clauseOf(doc, row.first)}`,
    `time clause=${clauseOf(doc, row.first)}/${clauseOf(doc, event.token)}/${way(doc, row.first, event)}`,
    `time way=${way(doc, row.first, event)}/${side}`,
    `time why=${why}/${way(doc, row.first, event)}/${side}`,
    `time head=${headOf(doc, row.first)}`,
    `time verb=${doc.foldedLemmas[doc.clauses[doc.clauseOf[row.first] as number]?.verb ?? -1]}`,
    `time first=${doc.sentences.first[doc.sentenceOf[event.token] as number] === row.first}`,
    `time verbs between=${verbs(doc, row.first, event.token)}`,
  ];
}

/** How a mention stands to the words that tell the event. */
function standingFeatures(
  doc: StatementsDoc,
  event: Told,
  mention: Mention,
  slot: string,
  mentions: Mentions,
): string[] {
  const { head } = mention;
  const form = event.nominal ? 'noun' : 'verb';
  const relation = relationOf(doc, head);
  const path = pathOf(doc, head, event.token);
  const side = head < event.token ? 'before' : 'after';
  const clause = doc.clauseOf[head] === event.clause;
  const preposition = prepositionOf(doc, head);
  return [
    `${slot} form=${mention.form}`,
    `${slot} rule=${mention.rule}`,
    `${slot} relation=${form}/${relation}/${preposition}`,
    `${slot} path=${path}`,
    `${slot} path=${event.type}/${form}/${path}`,
    `${slot} path=${event.lemma}/${path}`,
    `${slot} side=${form}/${side}/${clause}/${relation}`,
    `${slot} far=${side}/${steps(head - event.token)}`,
    `${slot} preposition=${event.type}/${preposition}`,
    `${slot} clause=${clause}/${side}/${form}`,
    `${slot} sure tree=${doc.trusted[head]}`,
    `${slot} case=${doc.morph[doc.xpos[head] as number]?.case}/${relation}/${form}`,
    `${slot} commas=${side}/${commas(doc, head, event.token)}`,
    `${slot} verbs between=${side}/${verbs(doc, head, event.token)}`,
    `${slot} mentions between=${side}/${Math.min(4, mentions.between(head, event.token))}`,
    `${slot} head=${doc.head[head] === event.token}/${form}`,
    `${slot} clauses=${clauseOf(doc, head)}/${way(doc, head, event)}/${side}`,
    `${slot} way=${way(doc, head, event)}/${side}/${form}`,
  ];
}

/** How the clause of a token is tied to others. */
function clauseOf(doc: StatementsDoc, token: number): string {
  const row = doc.clauses[doc.clauseOf[token] as number];
  return row ? `${row.link}/${row.mood}/${row.tense}` : 'none';
}

/** Where the clause of a token stands from the event's. */
function way(doc: StatementsDoc, token: number, event: Told): string {
  const from = doc.clauseOf[token] as number;
  const to = event.clause;
  if (from === to) return 'same';
  if (doc.clauses[to]?.parent === from) return 'above';
  if (doc.clauses[from]?.parent === to) return 'below';
  return doc.clauses[from]?.parent === doc.clauses[to]?.parent ? 'beside' : 'far';
}

/** What kind of word a token hangs on. */
function headOf(doc: StatementsDoc, token: number): string {
  const head = doc.head[token] as number;
  const morph = head < 0 ? undefined : doc.morph[doc.xpos[head] as number];
  return `${relationOf(doc, token)}/${morph?.upos}/${morph?.verbForm}`;
}

/** Distance in tokens, coarse. */
function steps(distance: number): number {
  const far = Math.abs(distance);
  return far > 20 ? 20 : far > 10 ? 10 : far > 5 ? 5 : far;
}

const commas = (doc: StatementsDoc, a: number, b: number): number => countBetween(a, b, (at) => doc.folded[at] === ',');

const verbs = (doc: StatementsDoc, a: number, b: number): number =>
  countBetween(a, b, (at) => UPOS[doc.upos[at] as number] === 'VERB');

/** At most three are counted. */
function countBetween(a: number, b: number, holds: (at: number) => boolean): number {
  let count = 0;
  const end = Math.min(Math.max(a, b), Math.min(a, b) + FAR);
  for (let at = Math.min(a, b) + 1; at < end && count < 3; at++) if (holds(at)) count++;
  return count;
}
