import { useSyncExternalStore } from 'react';
import { asOfIn, keptAsOf } from './as-of.js';

/** Where the browser is. */
export interface Place {
  /** Path as the address has it, percent-encoded. */
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

const CHANGED = 'cronicar:place';
let place = placeNow();

/** Goes to an address of this app, of the same day as this page. `replace` leaves no trace in the history: for filters. */
export function go(address: string, options: GoOptions = {}): void {
  move(keptAsOf(address, currentAsOf()), options);
}

interface GoOptions {
  readonly replace?: boolean;
  readonly keepScroll?: boolean;
}

function move(address: string, { replace = false, keepScroll = false }: GoOptions): void {
  const before = place.path;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  window.dispatchEvent(new Event(CHANGED));
  if (!keepScroll && !replace && place.path !== before) window.scrollTo(0, 0);
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, current);
}

/** The parameters of the address, and a way to change some: empty ones go. */
export function useParams(): readonly [URLSearchParams, (changes: Readonly<Record<string, string | null>>) => void] {
  const { path, search, hash } = usePlace();
  const params = new URLSearchParams(search);
  const change = (changes: Readonly<Record<string, string | null>>) => {
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') params.delete(name);
      else params.set(name, value);
    }
    const text = params.toString();
    move(`${path}${text === '' ? '' : `?${text}`}${hash}`, { replace: true });
  };
  return [params, change];
}

/** The day of which the page shows what was known then; null where it shows all that is known now. */
export function useAsOf(): string | null {
  return useSyncExternalStore(subscribe, currentAsOf);
}

export function currentAsOf(): string | null {
  return asOfIn(place.search);
}

function subscribe(listener: () => void): () => void {
  const changed = () => {
    place = placeNow();
    listener();
  };
  for (const event of ['popstate', 'hashchange', CHANGED]) window.addEventListener(event, changed);
  return () => {
    for (const event of ['popstate', 'hashchange', CHANGED]) window.removeEventListener(event, changed);
  };
}

function current(): Place {
  return place;
}

function placeNow(): Place {
  const { pathname, search, hash } = window.location;
  return { path: pathname, search, hash };
}
