import { useSyncExternalStore } from 'react';

const KEY = 'cronicar.token';
const listeners = new Set<() => void>();
let token: string | null = read();

/** What allows to write, as `cronicar serve` printed it. Kept until the tab is closed, sent in a header only. */
function useToken(): string | null {
  return useSyncExternalStore(subscribe, currentToken);
}

export function currentToken(): string | null {
  return token;
}

export function changeToken(value: string | null): void {
  token = value;
  try {
    if (value === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, value);
  } catch {
    // Without storage it is kept in this page only.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
