/** Who is of whose camp: for answers between two sides, also inside one state. */
import type { StatementsDoc } from '../doc.js';
import type { Told } from './merge.js';

export const opposed = (doc: StatementsDoc, event: Told, side: number): boolean =>
  !event.actors.some((actor) => sameCamp(doc, actor, side));

/** Sectors that act for the state as one. */
const EXECUTIVE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'SPY', 'COP']);

/** A state and whoever acts for it, a body and who holds an office in it; two parties or companies of one state are two. */
function sameCamp(doc: StatementsDoc, a: number, b: number): boolean {
  if (a === b) return true;
  const [one, other] = [doc.entities[a], doc.entities[b]];
  if (!one || !other) return false;
  if (one.roles.some((role) => role.of === b) || other.roles.some((role) => role.of === a)) return true;
  if (one.roles.some((role) => role.of >= 0 && other.roles.some((their) => their.of === role.of))) return true;
  if (!one.country || one.country !== other.country) return false;
  if (one.kind === 'country' || other.kind === 'country') return true;
  return EXECUTIVE.has(one.sector ?? '') && EXECUTIVE.has(other.sector ?? '');
}
