/** `Trebuie să vă retrageți trupele`, says X to Y: who says what another has to do asks for it. */
import type { StatementsDoc } from '../doc.js';
import type { EventRule, EventRules } from '../language/events.js';
import { oncePer } from '../memo.js';
import type { EventType } from '../record.js';
import type { Candidate } from './candidate.js';
import { isActor } from './conditions.js';
import type { Cues } from './cues.js';
import type { SlotReader } from './slots.js';
import { sameSide } from './verbs.js';

/** What may be demanded of another. */
const DEMANDABLE: ReadonlySet<EventType> = new Set<EventType>([
  'RETREAT',
  'CONCEDE',
  'AID',
  'COOPERATE',
  'CONSULT',
  'AGREE',
  'SANCTION',
  'SUPPORT',
]);

/** One REQUEST for each clause of necessity in a statement whose subject is another side; `theme`: its own rule. */
export function demands(
  doc: StatementsDoc,
  rules: EventRules,
  slots: SlotReader,
  cues: Cues,
  matched: ReadonlyMap<number, EventRule>,
): { readonly candidate: Candidate; readonly theme: EventRule }[] {
  const request = plainRequest(rules.verbs);
  if (!request) return [];
  const found: { candidate: Candidate; theme: EventRule }[] = [];
  for (const [index, theme] of matched) {
    const clause = doc.clauses[index];
    if (clause?.modality !== 'necessary' || clause.negated || !DEMANDABLE.has(theme.type)) continue;
    const statement = cues.around(clause.verb);
    if (!statement || statement.speaker < 0) continue;
    const subject = slots.ofClause(index, 'subj', theme).flatMap((one) => one.entities);
    const asked = clause.person === 2 || subject.length === 0 ? statement.addressees : subject;
    const recipients = [...new Set(asked)].filter(
      (side) => isActor(doc.entities[side]) && !sameSide(doc, side, statement.speaker),
    );
    if (recipients.length === 0) continue;
    found.push({
      theme,
      candidate: {
        rule: request,
        clause: index,
        first: clause.first,
        end: clause.end,
        token: clause.verb,
        nominal: false,
        actors: [statement.speaker],
        recipients,
        reading: { status: 'requested', because: null },
        inferred: { actors: 'who says what has to be done' },
      },
    });
  }
  return found;
}

/** The rule of a request that asks for nothing else; null if there is none. */
const plainRequest = oncePer(
  (verbs: readonly EventRule[]): EventRule | null =>
    verbs.find((rule) => rule.type === 'REQUEST' && rule.conditions.length === 0) ?? null,
);
