/** Longest header looked at. */
const MOST = 1000;

/**
 * The first of the offered values that the header likes best (RFC 9110, 12.5); null where it likes none. No header likes all.
 * Values are media types or language tags; `text/*`, a language without its region and `*` stand for many.
 */
export function negotiate<T extends string>(header: string | undefined, offered: readonly [T, ...T[]]): T | null {
  if (header === undefined || header.trim() === '') return offered[0];
  const wishes = header
    .slice(0, MOST)
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      const weight = quality === undefined ? 1 : Number(quality.slice(2));
      return { range, weight: weight >= 0 && weight <= 1 ? weight : 0 };
    });
  let best: { readonly value: T; readonly weight: number } | null = null;
  for (const value of offered) {
    const fitting = wishes.filter(({ range }) => closeness(range, value) > 0);
    fitting.sort((a, b) => closeness(b.range, value) - closeness(a.range, value));
    const weight = fitting[0]?.weight ?? 0;
    if (weight > (best?.weight ?? 0)) best = { value, weight };
  }
  return best?.value ?? null;
}

/** How closely a range names a value: 3 by its name, 2 by its kind, 1 as anything. */
function closeness(range: string, value: string): number {
  if (range === value) return 3;
  if (range === '*' || range === '*/*') return 1;
  if (range.endsWith('/*')) return value.startsWith(range.slice(0, -1)) ? 2 : 0;
  return range.startsWith(`${value}-`) ? 2 : 0;
}
