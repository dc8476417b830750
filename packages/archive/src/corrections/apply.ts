import type {
  EventStatus,
  EventType,
  RecordEntity,
  RecordEvent,
  RecordStatement,
  ReportRecord,
  StatementAct,
} from '@cronicar/reader';
import { cameoCode, intensity } from '@cronicar/reader/scales';
import { indexWords } from '../search/words.js';
import { findAnchor } from './anchor.js';
import type { Anchor, Change, CorrectionMade } from './correction.js';

export interface Corrected {
  readonly record: ReportRecord;
  /** Facts that a person took back, by id. They are still in the record. */
  readonly rejected: ReadonlySet<string>;
  /** Corrections by the fact they hold for. */
  readonly changed: ReadonlyMap<string, readonly CorrectionMade[]>;
  /** Those whose words aren't in the report any more. */
  readonly loose: readonly CorrectionMade[];
}

/** A record as people corrected it, in the order they did. What the program read stays as it was in the record kept. */
export function corrected(record: ReportRecord, report: string, corrections: readonly CorrectionMade[]): Corrected {
  const entities: RecordEntity[] = [...record.entities];
  const events: RecordEvent[] = [...record.events];
  const statements: RecordStatement[] = [...record.statements];
  const rejected = new Set<string>();
  const changed = new Map<string, CorrectionMade[]>();
  const loose: CorrectionMade[] = [];
  for (const correction of corrections) {
    if (correction.undone) continue;
    for (const anchor of anchorsOf(correction.change, report)) {
      const fact = findAnchor(record, anchor);
      if (!fact) {
        loose.push(correction);
        continue;
      }
      changed.set(fact.id, [...(changed.get(fact.id) ?? []), correction]);
      const { change } = correction;
      if (change.kind === 'reject') rejected.add(fact.id);
      if ('trigger' in fact) replace(events, fact.id, (event) => changedEvent(event, change, entities));
      else replace(statements, fact.id, (statement) => changedStatement(statement, change, entities));
    }
  }
  return { record: { ...record, entities, events, statements }, rejected, changed, loose };
}

function anchorsOf(change: Change, report: string): Anchor[] {
  const anchors = 'facts' in change ? change.facts : 'fact' in change && change.fact ? [change.fact] : [];
  return anchors.filter((anchor) => anchor.report === report);
}

function replace<T extends { readonly id: string }>(facts: T[], id: string, change: (fact: T) => T): void {
  const at = facts.findIndex((fact) => fact.id === id);
  if (at >= 0) facts[at] = change(facts[at] as T);
}

function changedEvent(event: RecordEvent, change: Change, entities: RecordEntity[]): RecordEvent {
  const named = (names: readonly string[]) => names.map((name) => entityNamed(name, entities));
  if (change.kind === 'reattribute') {
    return {
      ...event,
      ...(change.actors ? { actors: named(change.actors) } : {}),
      ...(change.recipients ? { recipients: named(change.recipients) } : {}),
      ...(change.sources ? { sources: named(change.sources) } : {}),
    };
  }
  if (change.kind !== 'retype') return event;
  const type = (change.type as EventType | undefined) ?? event.type;
  const mode = change.mode !== undefined ? change.mode : change.type === undefined ? event.mode : null;
  return {
    ...event,
    ...{ type, mode, cameo: cameoCode(type, mode), goldstein: intensity(type, mode) },
    ...(change.status === undefined ? {} : { status: change.status as EventStatus }),
  };
}

function changedStatement(statement: RecordStatement, change: Change, entities: RecordEntity[]): RecordStatement {
  if (change.kind === 'reattribute' && change.speaker !== undefined) {
    const speaker = change.speaker === null ? null : entityNamed(change.speaker, entities);
    return { ...statement, speaker, speakerSpan: null };
  }
  if (change.kind === 'retype' && change.act !== undefined) return { ...statement, act: change.act as StatementAct };
  return statement;
}

/** The id of somebody of that name in the report; one whom the program didn't find there is added. */
function entityNamed(name: string, entities: RecordEntity[]): string {
  const words = indexWords(name);
  const key = words.join(' ');
  const exact = entities.find((entity) => indexWords(entity.name).join(' ') === key);
  const within = entities.filter((entity) => {
    const its = new Set(indexWords(entity.name));
    return words.every((word) => its.has(word));
  });
  const known = exact ?? (within.length === 1 ? within[0] : undefined);
  if (known) return known.id;
  const id = `e${entities.length + 1}`;
  entities.push({
    id,
    kind: 'person',
    name,
    country: null,
    sector: null,
    wikidata: null,
    roles: [],
    mentions: [],
    inferred: { name: 'given by a person' },
  });
  return id;
}
