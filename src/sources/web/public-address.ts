import ipaddr from 'ipaddr.js';

/** Of the public range, and yet only the host of a virtual machine (Azure's WireServer). */
const hostServices: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, a cloud's metadata service,
 * multicast or otherwise set aside (the IANA special-purpose registries, RFC 6890), also not when it is such an IPv4
 * address in an IPv6 one.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  // Of IPv6 only 2000::/3 has been given out (RFC 4291, 2.4).
  const isGivenOut = !(ip instanceof ipaddr.IPv6) || ((ip.parts[0] ?? 0) & 0xe000) === 0x2000;
  return isGivenOut && ip.range() === 'unicast' && !hostServices.has(ip.toString());
}

/** Whether a URL's host is an IP address rather than a name; `[::1]` is one. */
export function ipOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
