/**
 * Recipients that the words leave out: whoever accused or asked is refused, whoever acted is praised or condemned, and of two
 * joined acts the second is done to those of the first. All are marked as inferred.
 */
import type { StatementsDoc } from '../doc.js';
import type { EventRules } from '../language/events.js';
import type { EventType } from '../record.js';
import type { Told } from './merge.js';
import { sameSide } from './verbs.js';

/** Earlier events looked back at; keeps the cost linear. */
const WINDOW = 12;

/** What a refusal answers. */
const ASKING: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'AID', 'AGREE']);
/** Speech acts that share whom they are said to. */
const ADDRESSED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT']);

export function withImpliedRecipients(doc: StatementsDoc, rules: EventRules, told: readonly Told[]): Told[] {
  const found: Told[] = [];
  for (const event of told)
    found.push(
      event.recipients.length > 0 || event.nominal || event.symmetric || event.actors.length === 0
        ? event
        : implied(doc, rules, event, found),
    );
  return found;
}

function implied(doc: StatementsDoc, rules: EventRules, event: Told, earlier: readonly Told[]): Told {
  const known = earlier.slice(-WINDOW).reverse();
  const own = (other: Told) => other.actors.some((side) => event.actors.includes(side));
  const against = (side: number) => !event.actors.includes(side);
  const opposed = (side: number) => !event.actors.some((actor) => sameSide(doc, actor, side));
  const give = (sides: readonly number[], why: string): Told => {
    const others = [...new Set(sides)].filter(against);
    return others.length === 0
      ? event
      : { ...event, recipients: others, inferred: { ...event.inferred, recipients: why } };
  };
  if ((event.type === 'REJECT' || event.type === 'AGREE') && event.object !== '') {
    const asked = known.find(
      (other) => ASKING.has(other.type) && other.actors.some(opposed) && akin(other.lemma, event.object),
    );
    if (asked) return give(asked.actors, 'who accused or asked before');
    const told = rules.accusations.has(event.object)
      ? known.find((other) => other.sources.some(opposed) && other.actors.some((side) => !opposed(side)))
      : undefined;
    if (told) return give(told.sources.filter(opposed).slice(0, 1), 'who told what is rejected');
  }
  if (ADDRESSED.has(event.type)) {
    const joined = known.find(
      (other) =>
        ADDRESSED.has(other.type) &&
        own(other) &&
        other.recipients.length > 0 &&
        doc.sentenceOf[other.token] === doc.sentenceOf[event.token],
    );
    if (joined) return give(joined.recipients, 'the act it is joined to');
  }
  if (event.reaction && event.object !== '') {
    const act = known.find(
      (other) =>
        other.status !== 'denied' && other.actors.some(opposed) && !own(other) && speaksOf(doc, other, event.object),
    );
    if (act) return give(act.symmetric ? [...act.actors, ...act.recipients] : act.actors, 'who did what is spoken of');
  }
  return event;
}

/** A verb and its noun: `acuza`, `acuzație`; `lansa`, `lansare`. */
function akin(lemma: string, noun: string): boolean {
  return lemma.length >= STEM && noun.startsWith(lemma.slice(0, STEM));
}

/** Is the noun that of the act, or what it made (`au semnat un acord`, `a salutat acordul`)? */
function speaksOf(doc: StatementsDoc, act: Told, noun: string): boolean {
  return akin(act.lemma, noun) || act.object === noun || near(doc, act.token, noun);
}

function near(doc: StatementsDoc, token: number, noun: string): boolean {
  for (
    let at = token + 1;
    at < Math.min(doc.count, token + REACH) && doc.sentenceOf[at] === doc.sentenceOf[token];
    at++
  ) {
    if (doc.foldedLemmas[at] === noun) return true;
  }
  return false;
}

const STEM = 4;
/** Tokens behind a trigger among which its product is looked for. */
const REACH = 8;
