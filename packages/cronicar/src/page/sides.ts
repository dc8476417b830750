/**
 * `Ana Moga → docherii`; `… → docherii` where nobody is named who does it; empty where there is no side. What befalls
 * somebody, or is told of him (types beyond PLOVER), has no doer to leave out: `docherii`.
 */
export function sidesInWords(actors: string, recipients: string, type: string): string {
  if (actors === '' && type.startsWith('+')) return recipients;
  return recipients === '' ? actors : `${actors === '' ? '…' : actors} → ${recipients}`;
}
