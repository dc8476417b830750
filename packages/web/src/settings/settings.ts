import { useSyncExternalStore } from 'react';

export type Locale = 'ro' | 'en';
/** `system`: as the machine has it. */
export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Whoever corrects signs with this. */
  readonly name: string;
  /** Whether single letters do something. */
  readonly keys: 'on' | 'off';
}

const PREFIX = 'cronicar.';
const listeners = new Set<() => void>();
let settings: Settings = {
  locale: chosenLocale(stored('locale')),
  theme: chosenTheme(stored('theme')),
  name: stored('name') ?? '',
  keys: stored('keys') === 'off' ? 'off' : 'on',
};

/** What the person at the browser chose; kept in the browser. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, currentSettings);
}

export function currentSettings(): Settings {
  return settings;
}

export function changeSettings(changes: Partial<Settings>): void {
  settings = { ...settings, ...changes };
  for (const [name, value] of Object.entries(changes)) store(name, value);
  applySettings();
  for (const listener of listeners) listener();
}

/** Shows the settings on the document, for style sheets and screen readers. */
export function applySettings(): void {
  const { documentElement: root } = document;
  root.lang = settings.locale;
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosenLocale(value: string | null): Locale {
  if (value === 'ro' || value === 'en') return value;
  const [first] = navigator.languages
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .filter((tag) => /^(?:ro|en)$/.test(tag));
  // Without a preference of either: reports are Romanian.
  return first === 'en'
    ? 'en'
    : navigator.language.toLowerCase().startsWith('ro')
      ? 'ro'
      : first === 'ro'
        ? 'ro'
        : 'en';
}

function chosenTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Without storage it holds until the page is closed.
  }
}
