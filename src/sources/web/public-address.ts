import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, a cloud's metadata service,
 * multicast or otherwise set aside (the IANA special-purpose registries, RFC 6890), also not when it is such an IPv4
 * address in an IPv6 one.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Whether a URL's host is an IP address rather than a name; `[::1]` is one. */
export function ipOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
