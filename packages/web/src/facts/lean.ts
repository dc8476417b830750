/** The colour of a place on the scale from conflict, -10, to cooperation, 10: the farther out, the fuller. */
export function leanColor(goldstein: number | null): string {
  if (goldstein === null) return 'var(--quiet)';
  const share = Math.min(100, 25 + Math.abs(goldstein) * 7.5);
  if (goldstein === 0) return 'var(--quiet)';
  return `color-mix(in oklab, var(--${goldstein < 0 ? 'conflict' : 'cooperation'}) ${share}%, var(--quiet))`;
}

/** `−2,5`, with the sign of mathematics. */
export function leanText(goldstein: number, locale: string): string {
  const figure = Math.abs(goldstein).toLocaleString(locale, { maximumFractionDigits: 1 });
  return `${goldstein < 0 ? '−' : goldstein > 0 ? '+' : ''}${figure}`;
}
