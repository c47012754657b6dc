import { isIP } from 'node:net';
import { z } from 'zod';

/** Where something is listened on. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

const isHere = (address: string) => isIP(address) !== 0 || address === 'localhost';
const onTheWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Slack's ids of people, parted by commas or blanks. */
export const userIds = z
  .string()
  .transform((ids) => ids.split(/[\s,]+/).filter((id) => id !== ''))
  .refine(
    (ids) => ids.every((id) => /^[UW][A-Z0-9]{5,}$/.test(id)),
    'is not a list of ids of users, such as U012AB3CD',
  );

/** Hosts, perhaps with ports, parted by commas or blanks. */
export const hosts = z
  .string()
  .transform((given) => given.split(/[\s,]+/).filter((one) => one !== ''))
  .refine(
    (all) => all.every((one) => URL.canParse(`http://${one}`) && new URL(`http://${one}`).host === one),
    'is not a list of hosts, without http:// and paths',
  );

/** A port. */
export const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a number from 1 to 65535')
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65_535, 'is not a number from 1 to 65535');

/** An address of this machine. */
export const host = z.string().refine(isHere, 'is not an IP address');

/** A port, or an address of this machine and a port. */
export const listening = z
  .string()
  .regex(/^(?:\S+:)?\d{1,5}$/, 'is neither a port nor an address and port')
  .transform((given): Listening => {
    const at = given.lastIndexOf(':');
    const address = at < 0 ? '127.0.0.1' : given.slice(0, at).replace(/^\[|\]$/g, '');
    return { host: address, port: Number(given.slice(at + 1)) };
  })
  .refine((place) => isHere(place.host), 'does not begin with an IP address')
  .refine(({ port }) => port >= 1 && port <= 65_535, 'has no port from 1 to 65535');

/** The base of an API on the web, with a slash at its end. */
export const webBase = z
  .string()
  .refine(onTheWeb, 'is not an address that begins with http:// or https://')
  .transform((url) => (url.endsWith('/') ? url : `${url}/`));

/** A time zone by its IANA name. */
export const timeZone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}, 'is no time zone, such as Africa/Casablanca or Europe/Brussels');
