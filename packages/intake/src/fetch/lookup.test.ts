import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { guardedLookup, type Resolve } from './lookup.js';

const names = (...addresses: string[]): Resolve => {
  const all = addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
  return (_, __, done) => done(null, all);
};

const looked = (resolve: Resolve, options: { all?: boolean }, allowPrivate = false) =>
  new Promise((done) => {
    guardedLookup(allowPrivate, resolve)('stiri.example', options, (error, address, family) =>
      done(error ? [(error as { code?: string }).code] : [address, family]),
    );
  });

test('of several addresses only the public ones are connected to', async () => {
  const mixed = names('10.0.0.1', '93.184.216.34', 'fe80::1%eth0', '2606:4700::1');
  expect(await looked(mixed, { all: true })).toEqual([
    [
      { address: '93.184.216.34', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ],
    undefined,
  ]);
  expect(await looked(mixed, {})).toEqual(['93.184.216.34', 4]);
  expect(await looked(mixed, {}, true)).toEqual(['10.0.0.1', 4]);
});

test('none that is public, none at all', async () => {
  expect(await looked(names('10.0.0.1', '::1'), { all: true })).toEqual(['private-address']);
  expect(await looked(names(), { all: true })).toEqual(['private-address']);
});
