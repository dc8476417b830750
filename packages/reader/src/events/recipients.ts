/**
 * Recipients that the words leave out: whoever accused or asked is refused, whoever acted is praised or condemned, and of two
 * joined acts the second is done to those of the first. All are marked as inferred.
 */
import type { StatementsDoc } from '../doc.js';
import type { EventType } from '../record.js';
import type { Told } from './merge.js';
import { sameSide } from './verbs.js';

/** Earlier events looked back at; keeps the cost linear. */
const WINDOW = 12;

/** What a refusal answers. */
const ASKING: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST']);
/** Speech acts that share whom they are said to. */
const ADDRESSED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT']);

export function withImpliedRecipients(doc: StatementsDoc, told: readonly Told[]): Told[] {
  const found: Told[] = [];
  for (const event of told) found.push(event.recipients.length > 0 || event.nominal || event.symmetric || event.actors.length === 0 ? event : implied(doc, event, found));
  return found;
}

function implied(doc: StatementsDoc, event: Told, earlier: readonly Told[]): Told {
  const known = earlier.slice(-WINDOW).reverse();
  const own = (other: Told) => other.actors.some((side) => event.actors.includes(side));
  const against = (side: number) => !event.actors.includes(side);
  const opposed = (side: number) => !event.actors.some((actor) => sameSide(doc, actor, side));
  const give = (sides: readonly number[], why: string): Told => {
    const others = [...new Set(sides)].filter(against);
    return others.length === 0 ? event : { ...event, recipients: others, inferred: { ...event.inferred, recipients: why } };
  };
  if (event.type === 'REJECT') {
    const asked = known.find(
      (other) => ASKING.has(other.type) && other.actors.some(against) && other.recipients.some((side) => event.actors.some((actor) => sameSide(doc, actor, side))),
    );
    if (asked) return give(asked.actors, 'who accused or asked before');
    const told = known.find((other) => other.sources.some(opposed) && other.actors.some((side) => !opposed(side)));
    if (told) return give(told.sources.filter(opposed).slice(0, 1), 'who told what is rejected');
  }
  if (ADDRESSED.has(event.type)) {
    const joined = known.find((other) => ADDRESSED.has(other.type) && own(other) && other.recipients.length > 0 && doc.sentenceOf[other.token] === doc.sentenceOf[event.token]);
    if (joined) return give(joined.recipients, 'the act it is joined to');
  }
  if (event.reaction) {
    const act = known.find((other) => !REACTIONS.has(other.type) && other.status !== 'denied' && other.actors.some(against) && !own(other));
    if (act) return give(act.symmetric ? [...act.actors, ...act.recipients] : act.actors, 'who did what is spoken of');
  }
  return event;
}

/** Comments on acts are not the acts commented on. */
const REACTIONS: ReadonlySet<EventType> = new Set<EventType>(['SUPPORT', 'ACCUSE', 'REJECT', 'REQUEST']);
