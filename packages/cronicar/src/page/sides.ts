/** `Ana Moga → docherii`; `… → docherii` where nobody is named who does it; empty where there is no side. */
export function sidesInWords(actors: string, recipients: string): string {
  return recipients === '' ? actors : `${actors === '' ? '…' : actors} → ${recipients}`;
}
