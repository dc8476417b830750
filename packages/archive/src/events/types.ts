import type { EventStatus, EventType } from '@cronicar/reader';

/** Types that two careful readers give one happening, by PLOVER's own border cases. Symmetric. */
const RELATED: readonly (readonly [EventType, EventType])[] = [
  ['COERCE', 'ASSAULT'],
  ['PROTEST', 'ASSAULT'],
  ['PROTEST', 'REQUEST'],
  ['MOBILIZE', 'COERCE'],
  ['MOBILIZE', 'ASSAULT'],
  ['MOBILIZE', 'AID'],
  ['MOBILIZE', 'COOPERATE'],
  ['AID', 'COOPERATE'],
  ['AGREE', 'AID'],
  ['AGREE', 'SUPPORT'],
  ['AGREE', 'COOPERATE'],
  ['AGREE', 'CONSULT'],
  ['AGREE', 'RETREAT'],
  ['AGREE', 'CONCEDE'],
  ['RETREAT', 'CONCEDE'],
  ['REQUEST', 'RETREAT'],
  ['THREATEN', 'SANCTION'],
  ['THREATEN', 'PROTEST'],
  ['SANCTION', 'COERCE'],
  ['REJECT', 'ACCUSE'],
  ['+DEATH', 'ASSAULT'],
  ['+DEATH', '+ACCIDENT'],
  ['+DEATH', '+DISASTER'],
  ['+ACCIDENT', '+DISASTER'],
  ['+VERDICT', 'SANCTION'],
  ['+VERDICT', 'COERCE'],
  ['+CRIME', 'ASSAULT'],
  ['+CRIME', 'ACCUSE'],
  ['+APPOINT', '+ELECT'],
  ['+LEGISLATE', 'SUPPORT'],
  ['+DEAL', 'AGREE'],
];
const RELATED_KEYS = new Set(RELATED.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

export interface TypedEvent {
  readonly type: EventType;
  readonly theme: EventType | null;
}

/** `same`, `related`, or `other`; what is promised, asked for or threatened counts as the act itself would. */
export function matchTypes(a: TypedEvent, b: TypedEvent): 'same' | 'related' | 'other' {
  if (a.type === b.type) return a.theme !== null && b.theme !== null && a.theme !== b.theme ? 'related' : 'same';
  if (a.theme === b.type || b.theme === a.type) return 'related';
  return RELATED_KEYS.has(`${a.type} ${b.type}`) ? 'related' : 'other';
}

/** Types a pair may be of, for keys: every type and what is related to it share one. */
export function typeFamily(type: EventType): string {
  return FAMILY[type];
}

const FAMILY: Readonly<Record<EventType, string>> = {
  COERCE: 'force',
  ASSAULT: 'force',
  PROTEST: 'force',
  MOBILIZE: 'force',
  AID: 'accord',
  COOPERATE: 'accord',
  AGREE: 'accord',
  SUPPORT: 'accord',
  CONSULT: 'accord',
  RETREAT: 'accord',
  CONCEDE: 'accord',
  REQUEST: 'words',
  ACCUSE: 'words',
  REJECT: 'words',
  THREATEN: 'words',
  SANCTION: 'words',
  '+ACCIDENT': 'harm',
  '+DISASTER': 'harm',
  '+DEATH': 'harm',
  '+CRIME': 'justice',
  '+VERDICT': 'justice',
  '+APPOINT': 'office',
  '+ELECT': 'office',
  '+LEGISLATE': 'law',
  '+DEAL': 'business',
  '+INDICATOR': 'figure',
};

export type StatusClass = 'done' | 'ahead' | 'asked' | 'denied' | 'unreal';

const CLASS: Readonly<Record<EventStatus, StatusClass>> = {
  happened: 'done',
  ongoing: 'done',
  planned: 'ahead',
  promised: 'ahead',
  threatened: 'ahead',
  possible: 'ahead',
  requested: 'asked',
  denied: 'denied',
  hypothetical: 'unreal',
};

/** Acts of words are done by saying them: a request is one whether its status is `requested` or `happened`. */
const ACTS_OF_WORDS = new Set<EventType>(['REQUEST', 'THREATEN', 'ACCUSE', 'REJECT']);
const OWN_STATUS: Partial<Record<EventType, EventStatus>> = { REQUEST: 'requested', THREATEN: 'threatened' };

export function statusClass({ type, status }: { type: EventType; status: EventStatus }): StatusClass {
  if (ACTS_OF_WORDS.has(type) && (status === 'happened' || status === OWN_STATUS[type])) return 'done';
  return CLASS[status];
}
