import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './addresses.js';
import { FetchError } from './problem.js';

/** Asks the system for all addresses of a name. */
export type Resolve = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

const systemResolve: Resolve = (host, options, done) => lookup(host, options, done);

/**
 * What a connection asks for the address of its host. It gets none but those that were looked at here, so that a name can't
 * lead to one address when it is checked and to another when it is connected to (DNS rebinding).
 */
export function guardedLookup(allowPrivate: boolean, resolve: Resolve = systemResolve): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, [], 0);
      const open = allowPrivate ? addresses : addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (!first) return done(new FetchError('private-address', addresses[0]?.address ?? host), [], 0);
      if (options.all) done(null, open);
      else done(null, first.address, first.family);
    });
  };
}
