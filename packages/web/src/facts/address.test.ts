import { expect, test } from 'vitest';
import { factAddress, pageAddress, personAddress } from './address.js';

test.each([
  ['cmkmeds99f2p/v1', '/r/cmkmeds99f2p#v1'],
  ['cmkmeds99f2p', '/r/cmkmeds99f2p'],
  ['a b/s12', '/r/a%20b#s12'],
])('%s is proved at %s', (id, address) => {
  expect(factAddress(id)).toBe(address);
});

test('names are written so that an address holds them', () => {
  expect(personAddress('=person:ana straton:ROU')).toBe('/p/%3Dperson%3Aana%20straton%3AROU');
  expect(pageAddress('/ledger', { speaker: 'Ana & Ion', act: '', via: null })).toBe('/ledger?speaker=Ana+%26+Ion');
  expect(pageAddress('/ledger', {})).toBe('/ledger');
});
