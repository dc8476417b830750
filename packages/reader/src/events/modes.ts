/** PLOVER modes of speech acts: what is asked for, refused or threatened with says which (manual, REQUEST, REJECT, THREATEN). */
import type { EventType } from '../record.js';

/** `content`: the type and mode of what is asked for, refused or threatened with; null where it is no PLOVER event. */
export function spokenMode(
  type: EventType,
  content: { readonly type: EventType; readonly mode: string | null } | null,
): string | null {
  switch (type) {
    case 'REQUEST':
      return content ? (ASKED[content.type] ?? 'change') : 'change';
    case 'REJECT':
      return content ? (ASKED[content.type] ?? null) : null;
    case 'THREATEN':
      return content ? threatened(content.type, content.mode) : null;
    default:
      return null;
  }
}

const ASKED: Readonly<Partial<Record<EventType, string>>> = {
  AID: 'assist',
  COOPERATE: 'assist',
  SUPPORT: 'assist',
  CONSULT: 'meet',
  RETREAT: 'yield',
  CONCEDE: 'yield',
};

function threatened(type: EventType, mode: string | null): string | null {
  switch (type) {
    case 'ASSAULT':
      return mode === 'territory' ? 'territory' : 'violence';
    case 'MOBILIZE':
      return 'violence';
    case 'SANCTION':
      return mode === 'expel' ? 'expel' : mode === 'discontinue' || mode === 'withdraw' ? 'relations' : 'restrict';
    case 'COERCE':
      return mode === 'arrest' ? 'arrest' : mode === 'deport' ? 'expel' : 'restrict';
    default:
      return null;
  }
}
