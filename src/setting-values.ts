import { isIP } from 'node:net';
import { z } from 'zod';
import { languages } from './languages/all.ts';
import type { LanguageCode } from './languages/language.ts';

/** One environment variable: all that help, `.env.example` and the README say of it. */
export interface Setting<Value = unknown> {
  /** What holds when it is not set, in words. */
  readonly byDefault: string;
  readonly help: string;
  /** Where in Slack's settings of the app it is found, null for settings that are not Slack's. */
  readonly where: string | null;
  /** Takes the words that were given or says what is wrong with them, without repeating a secret. */
  readonly parse: z.ZodType<Value>;
}

/** Where something is listened on. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

const isHere = (address: string) => isIP(address) !== 0 || address === 'localhost';
const onTheWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const listOf = (given: string) => given.split(/[\s,]+/).filter((one) => one !== '');

/** Slack's ids of people (`U…`, or `T…/U…` in one workspace alone) and words for roles, parted by commas or blanks. */
export const people = z
  .string()
  .transform(listOf)
  .refine(
    (all) => all.every((one) => /^(?:(?:T[A-Z0-9]{5,}\/)?[UW][A-Z0-9]{5,}|slack-admins|slack-owners)$/.test(one)),
    'is not a list of ids of users, such as U012AB3CD or T012AB3CD/U012AB3CD, or slack-admins or slack-owners',
  );

/** Slack's ids of workspaces, parted by commas or blanks. */
export const workspaceIds = z
  .string()
  .transform(listOf)
  .refine(
    (ids) => ids.every((id) => /^T[A-Z0-9]{2,30}$/.test(id)),
    'is not a list of ids of workspaces, such as T012AB3CD',
  );

/** Keys with the names that they are known by; the first is the one in use. */
export type KeyRing = readonly [NamedKey, ...NamedKey[]];

interface NamedKey {
  readonly id: string;
  readonly key: Uint8Array;
}

const KEY_BYTES = 32;

/** Named keys of 32 bytes in base64, parted by commas or blanks; what is wrong with them is said without repeating one. */
export const keyRing = z.string().transform((given, context): KeyRing => {
  const wrong = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const keys: NamedKey[] = [];
  for (const one of listOf(given)) {
    const [, id = '', text = ''] = /^([\w.-]{1,40}):([A-Za-z0-9+/_-]+={0,2})$/.exec(one) ?? [];
    if (id === '') return wrong('is not a list of keys with names, such as 2026:key');
    const key = Buffer.from(text, 'base64');
    if (key.length !== KEY_BYTES) return wrong(`has under "${id}" a key that is not 32 bytes in base64`);
    if (keys.some((other) => other.id === id)) return wrong(`has two keys with the name "${id}"`);
    keys.push({ id, key });
  }
  const [first, ...others] = keys;
  return first === undefined ? wrong('has no key') : [first, ...others];
});

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

/** Channels by their ids, or all of them. */
export const channels = z
  .string()
  .transform((value) => value.split(',').map((id) => id.trim()))
  .refine(
    (ids) => ids.every((id) => /^(?:[CG][A-Z0-9]{2,}|all)$/.test(id)),
    'is neither all nor a list of ids of channels, such as C012AB3CD',
  );

export const languageCodes: readonly LanguageCode[] = languages.map(({ code }) => code);

/** A language that Coop speaks. */
export const language = z.custom<LanguageCode>(
  (code) => languageCodes.some((one) => one === code),
  `is none of ${languageCodes.join(', ')}`,
);

/** Who may have pages fetched: a word, or people. */
export const fetchBy = z.union(
  [z.enum(['admins', 'everybody']), people],
  'is neither admins nor everybody nor a list of ids of users, such as U012AB3CD',
);
