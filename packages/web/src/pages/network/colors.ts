import { useMemo, useSyncExternalStore } from 'react';
import { useSettings } from '../../settings/settings.js';

const NAMES = ['ink', 'paper', 'accent', 'quiet', 'conflict', 'cooperation'] as const;

/** Colours of the page as WebGL understands them: `rgb(1, 2, 3)`. */
export type Colors = Readonly<Record<(typeof NAMES)[number] | 'faint', string>>;

/** The colours of the theme that is shown, anew when it changes. */
export function useColors(): Colors {
  const { theme } = useSettings();
  const isDark = useSyncExternalStore(subscribe, () => system().matches);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both change what the style sheets say
  return useMemo(() => read(), [theme, isDark]);
}

/** From the colour of conflict over quiet to that of cooperation. */
export function leanRgb(goldstein: number, colors: Colors): string {
  const share = goldstein === 0 ? 0 : Math.min(1, 0.35 + Math.abs(goldstein) / 10);
  return mixed(colors.quiet, goldstein < 0 ? colors.conflict : colors.cooperation, share);
}

function read(): Colors {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colors = Object.fromEntries(
    NAMES.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  ) as Omit<Colors, 'faint'>;
  probe.remove();
  return { ...colors, faint: mixed(colors.paper, colors.quiet, 0.25) };
}

function mixed(from: string, to: string, share: number): string {
  const [a, b] = [parts(from), parts(to)];
  return `rgb(${a.map((part, i) => Math.round(part + ((b[i] ?? part) - part) * share)).join(', ')})`;
}

function parts(color: string): number[] {
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}

function system(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function subscribe(listener: () => void): () => void {
  const query = system();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
