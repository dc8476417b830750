/** Colours of the page as WebGL understands them: `rgb(1, 2, 3)`. */
export interface Colors {
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly quiet: string;
  readonly conflict: string;
  readonly cooperation: string;
  /** Of what stands back. */
  readonly faint: string;
}

/** From the colour of conflict over quiet to that of cooperation. */
export function leanRgb(goldstein: number, colors: Colors): string {
  const share = goldstein === 0 ? 0 : Math.min(1, 0.35 + Math.abs(goldstein) / 10);
  return mixed(colors.quiet, goldstein < 0 ? colors.conflict : colors.cooperation, share);
}

/** A colour between two; `share` is that of the second. */
export function mixed(from: string, to: string, share: number): string {
  const [a, b] = [parts(from), parts(to)];
  return `rgb(${a.map((part, i) => Math.round(part + ((b[i] ?? part) - part) * share)).join(', ')})`;
}

function parts(color: string): number[] {
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
