import { useMemo, useSyncExternalStore } from 'react';
import { useSettings } from '../../settings/settings.js';
import { type Colors, mixed } from './colors.js';

const NAMES = ['ink', 'paper', 'accent', 'quiet', 'conflict', 'cooperation'] as const;

/** The colours of the theme that is shown, anew when it changes. */
export function useColors(): Colors {
  const { theme } = useSettings();
  const isDark = useSyncExternalStore(subscribe, () => system().matches);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both change what the style sheets say
  return useMemo(() => read(), [theme, isDark]);
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

function system(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function subscribe(listener: () => void): () => void {
  const query = system();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
