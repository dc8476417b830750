const NAME = 'asOf';
const DAY_OR_MOMENT = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/;

/** The day or moment of which an address asks what was known then; null where it asks for all that is known now. */
export function asOfIn(search: string): string | null {
  const given = new URLSearchParams(search).get(NAME);
  return given !== null && DAY_OR_MOMENT.test(given) && !Number.isNaN(Date.parse(given)) ? given : null;
}

/** An address of this app that looks at the same day as the page it stands on. */
export function keptAsOf(address: string, asOf: string | null): string {
  if (asOf === null || !address.startsWith('/') || address.startsWith('/api/')) return address;
  const [whole = '', hash] = cut(address, '#');
  const [path = '', query = ''] = cut(whole, '?');
  const params = new URLSearchParams(query);
  if (!params.has(NAME)) params.set(NAME, asOf);
  return `${path}?${params}${hash === undefined ? '' : `#${hash}`}`;
}

function cut(text: string, at: string): readonly [string, string?] {
  const found = text.indexOf(at);
  return found < 0 ? [text] : [text.slice(0, found), text.slice(found + 1)];
}
