/** Actors and recipients of an event from the slots its rule names. */
import type { StatementsDoc } from '../doc.js';
import type { EventRule } from '../language/events.js';
import { isActor, isPlace } from './conditions.js';
import type { Filler, SlotReader } from './slots.js';

export interface Participants {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

export function participants(
  doc: StatementsDoc,
  rule: EventRule,
  fill: (slot: string) => readonly Filler[],
): Participants {
  const actors = firstFilled(rule.actor, fill, (entity) => isActor(doc.entities[entity]));
  const recipients = firstFilled(
    rule.recipient,
    fill,
    (entity) => isActor(doc.entities[entity]) || isPlace(doc.entities[entity]),
  ).map((entity) => stateOf(doc, entity));
  return { actors, recipients: unique(recipients).filter((entity) => !actors.includes(entity)) };
}

export function clauseParticipants(
  doc: StatementsDoc,
  slots: SlotReader,
  clause: number,
  rule: EventRule,
): Participants {
  return participants(doc, rule, (slot) => slots.ofClause(clause, slot, rule));
}

export function nounParticipants(doc: StatementsDoc, slots: SlotReader, noun: number, rule: EventRule): Participants {
  return participants(doc, rule, (slot) => slots.ofNoun(noun, slot));
}

/** A place on the receiving side stands for its state, where the report knows the state. */
function stateOf(doc: StatementsDoc, index: number): number {
  const entity = doc.entities[index];
  if (!entity || entity.kind !== 'place' || !entity.country) return index;
  return statesOf(doc).get(entity.country) ?? index;
}

const states = new WeakMap<object, ReadonlyMap<string, number>>();

/** Rows of the report's states by country, made once a report. */
function statesOf(doc: StatementsDoc): ReadonlyMap<string, number> {
  const known = states.get(doc.entities);
  if (known) return known;
  const made = new Map<string, number>();
  doc.entities.forEach((entity, row) => {
    if (entity.kind === 'country' && entity.country && !made.has(entity.country)) made.set(entity.country, row);
  });
  states.set(doc.entities, made);
  return made;
}

function firstFilled(
  slots: readonly (readonly string[])[],
  fill: (slot: string) => readonly Filler[],
  keep: (entity: number) => boolean,
): number[] {
  for (const group of slots) {
    const found = unique(group.flatMap((slot) => fill(slot).flatMap((filler) => filler.entities)).filter(keep));
    if (found.length > 0) return found;
  }
  return [];
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}
