import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address, written in any usual way, is one of the open Internet. Loopback, private, link-local, shared (CGNAT),
 * multicast, reserved and unspecified addresses are not, nor are IPv6 addresses that stand for IPv4 ones (mapped, compatible,
 * NAT64, 6to4, Teredo): what they lead to can't be seen from here. Ranges: IANA special-purpose address registries.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return !METADATA.includes(parsed.toString());
  return !RANGES_V6.some(([range, bits]) => parsed.match(range, bits));
}

/** Where clouds tell a machine its own secrets, as far as the address is a public one: the wire server of Azure. */
const METADATA = ['168.63.129.16'];

/** What the library takes for unicast. */
const RANGES_V6: readonly (readonly [ipaddr.IPv6, number])[] = [
  // IPv4-compatible (RFC 4291, 2.5.5.1), with them :: and ::1.
  '::/96',
  // NAT64, well-known and local (RFC 6052, RFC 8215).
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  // Site-local (RFC 3879).
  'fec0::/10',
  // Dummy prefix and SRv6 (RFC 9780, RFC 9602).
  '100:0:0:1::/64',
  '5f00::/16',
  // Documentation (RFC 3849, RFC 9637).
  '2001:db8::/32',
  '3fff::/20',
].map((range) => ipaddr.IPv6.parseCIDR(range));
