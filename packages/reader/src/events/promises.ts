/** `„Vom trimite medicamente”, a promis X`: what is promised and that it is promised are one AGREE, with the act as its theme. */
import type { StatementsDoc } from '../doc.js';
import type { Told } from './merge.js';
import { isHostile, sameSide } from './verbs.js';

export function asPromises(doc: StatementsDoc, told: readonly Told[]): Told[] {
  const promised = new Map<number, Told[]>();
  for (const event of told) {
    const inside = doc.statementOf[event.token] as number;
    if (event.status === 'promised' && inside >= 0 && event.type !== 'AGREE')
      promised.set(inside, [...(promised.get(inside) ?? []), event]);
  }
  const themes = new Set<Told>();
  const doubled = new Set<Told>();
  for (const event of told) {
    // A cue stands outside of the words it introduces.
    if (!event.from.promise || event.type !== 'AGREE' || event.statement === doc.statementOf[event.token]) continue;
    const acts = (promised.get(event.statement) ?? []).filter((act) =>
      act.actors.some((side) => event.actors.some((other) => sameSide(doc, side, other))),
    );
    if (acts.length === 0) continue;
    doubled.add(event);
    for (const act of acts) themes.add(act);
  }
  return told.filter((event) => !doubled.has(event)).map((event) => (themes.has(event) ? taken(event) : event));
}

/** Who promises to sue or punish somebody threatens; what one refuses to do stays refused; whatever else is promised is agreed to. */
function taken(event: Told): Told {
  if (event.type === 'REJECT') return event;
  const hurts = isHostile(event.type) || event.type === 'ACCUSE';
  return hurts
    ? { ...event, type: 'THREATEN', mode: null, theme: event.type, status: 'threatened' }
    : { ...event, type: 'AGREE', mode: null, theme: event.type };
}
