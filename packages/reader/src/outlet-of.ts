import { OUTLETS as ROMANIAN } from './languages/ro/world/outlets.js';
import { fold } from './text/fold.js';
import { OUTLET_DOMAINS } from './world/outlet-domains.js';
import { OUTLETS } from './world/outlets.js';
import { tableRows } from './world/table.js';
import type { Outlet } from './world/world.js';

export interface KnownOutlet {
  /** International name, as the world table writes it. */
  readonly name: string;
  /** ISO 3166 alpha-3, or null for one of several states or none. */
  readonly country: string | null;
  readonly by: 'domain' | 'name';
}

/** The outlet of a page or feed in the world table: by the domain of its address, else by what it calls itself. */
export function outletOf({
  name,
  url,
}: {
  readonly name?: string | null;
  readonly url?: string | null;
}): KnownOutlet | null {
  const atDomain = byDomain(url ?? '');
  if (atDomain) return known(atDomain, 'domain');
  const named = name ? (tables().names.get(key(name)) ?? byDomain(name.trim().toLowerCase())) : undefined;
  return named ? known(named, 'name') : null;
}

function known({ name, country }: Outlet, by: 'domain' | 'name'): KnownOutlet {
  return { name, country, by };
}

function byDomain(address: string): Outlet | undefined {
  let host = /^(?:https?:\/\/)?([a-z0-9.-]{3,253})(?:[:/?#]|$)/i.exec(address)?.[1]?.toLowerCase();
  while (host?.includes('.')) {
    const id = OUTLET_DOMAINS.get(host);
    if (id !== undefined) return tables().ids.get(id);
    host = host.slice(host.indexOf('.') + 1);
  }
  return undefined;
}

interface Tables {
  readonly ids: ReadonlyMap<string, Outlet>;
  readonly names: ReadonlyMap<string, Outlet>;
}

let made: Tables | undefined;

/** Platforms are left out: a page of theirs is published by whoever writes there. */
function tables(): Tables {
  if (made) return made;
  const outlets = OUTLETS.filter(({ kind }) => kind !== 'platform');
  const ids = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const names = new Map<string, Outlet>();
  for (const outlet of outlets) if (!names.has(key(outlet.name))) names.set(key(outlet.name), outlet);
  for (const [id = '', forms = ''] of tableRows(ROMANIAN)) {
    const outlet = ids.get(id);
    // Names with a question mark are words of other meanings too.
    for (const form of forms.split(';').map((one) => one.trim().replace(/=.*$/, '')))
      if (outlet && !form.endsWith('?') && form.length > 2 && !names.has(key(form))) names.set(key(form), outlet);
  }
  made = { ids, names };
  return made;
}

function key(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ (?:ro|md|com)$/, '');
}
