import { lookup as lookUp } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Response } from 'undici';
import { LARGEST_BYTES } from '../decode.ts';
import { ipOf, isPublic } from './public-address.ts';

/** A page as it came, after redirects and unpacking. */
export interface Page {
  /** The address that answered in the end. */
  readonly url: string;
  /** Media type in lower case, without parameters; empty when none was stated. */
  readonly type: string;
  /** The character set that was stated, null otherwise. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** A page, or why it was not fetched and what to do. Never throws for what a server does. */
export type GetPage = (address: string) => Promise<Page | { readonly refused: string }>;

/** What fetching may do; all of it has a default for the open web. */
export interface Fetching {
  /** Hosts, with a port when it is not the usual one, that may be fetched although they are not public: `press.intra:8080`. */
  readonly also: readonly string[];
  /** Name resolution; the system's. */
  readonly lookup?: typeof lookUp;
  /** Milliseconds that a page may take, redirects included. */
  readonly within?: number;
}

const MOST_REDIRECTS = 5;
const WITHIN_MS = 20_000;
const agent = 'Coop/0.1 (reads news articles; asked for by a reader)';
const taken = 'text/html, application/xhtml+xml, text/plain;q=0.8';
const types = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;

/** Stands in where fetching is off. */
export const fetchingOff: GetPage = async () => ({
  refused:
    'fetching pages is off: an administrator turns it on with COOP_FETCH=on; or save the page as .html or its text as .txt, and add that file',
});

/**
 * Fetches pages of the public web over http and https. Each address is checked before connecting, again after each
 * redirect, and each DNS answer before it is used, so that a name cannot lead to a machine of one's own network; at most
 * 5 redirects, 20 seconds, 2 MB once unpacked, and only text.
 */
export async function createGetPage(fetching: Fetching): Promise<GetPage> {
  // Takes a tenth of a second to load, and most runs fetch nothing.
  const { Agent, fetch } = await import('undici');
  const dispatcher = new Agent({
    connect: { lookup: guarded(fetching), timeout: 10_000 },
    maxResponseSize: LARGEST_BYTES + 1,
    pipelining: 0,
    keepAliveTimeout: 1,
  });
  return async (address) => {
    const signal = AbortSignal.timeout(fetching.within ?? WITHIN_MS);
    let at = address;
    try {
      for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        const url = URL.parse(at);
        const wrong = url === null ? 'it is no address on the web' : wrongWith(url, fetching.also);
        if (url === null || wrong !== null) return { refused: hops === 0 ? `${wrong}` : `it leads to ${at}: ${wrong}` };
        const response = await fetch(url, {
          ...{ dispatcher, signal, redirect: 'manual' },
          headers: { 'user-agent': agent, accept: taken },
        });
        const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
        if (next === null) return await pageOf(url.href, response);
        await response.body?.cancel();
        at = URL.parse(next, url)?.href ?? next;
      }
      return { refused: `it leads on more than ${MOST_REDIRECTS} times` };
    } catch (error) {
      return { refused: signal.aborted ? 'it took too long to answer: try again later' : troubleOf(error) };
    }
  };
}

async function pageOf(url: string, response: Response): Promise<Page | { readonly refused: string }> {
  const stated = response.headers.get('content-type') ?? '';
  const type = (stated.split(';')[0] ?? '').trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(stated)?.[1] ?? null;
  const wrong = response.ok
    ? wrongType(type)
    : `the server answered ${response.status}${adviceOn[response.status] ?? ''}`;
  if (wrong !== null) {
    await response.body?.cancel();
    return { refused: wrong };
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    // Breaking off cancels the rest; what a packed answer swells to is counted, not what came over the wire.
    if (size > LARGEST_BYTES) return { refused: tooLarge };
    parts.push(part);
  }
  return { url, type, charset, bytes: Buffer.concat(parts) };
}

const hidden = ', it does not show the page to Coop: save it as .html and add that file';
const adviceOn: Readonly<Record<number, string>> = {
  401: hidden,
  403: hidden,
  404: ', there is no such page: check the address',
  410: ', the page was taken away',
  429: ', it is asked too often: try again later',
};

const wrongType = (type: string) =>
  type === '' || types.test(type) ? null : `it is ${type}, and Coop reads web pages and plain text`;

function wrongWith(url: URL, also: readonly string[]): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'Coop fetches only http and https';
  if (also.includes(url.host)) return null;
  if (url.username !== '' || url.password !== '') return 'it holds a user name or password';
  if (url.port !== '') return 'it names a port, and Coop fetches only from the usual ones';
  const ip = ipOf(url.hostname);
  return ip !== null && !isPublic(ip) ? notPublic : null;
}

const tooLarge = `it has more than ${LARGEST_BYTES / 1_000_000} MB, too much for an article`;
const notPublic = 'it is no address of the public web';

/** Said by Coop itself and not by a server or the network. */
class NotFetched extends Error {}

/** What the network said, in words. */
function troubleOf(error: unknown): string {
  const causes: unknown[] = [];
  for (let one = error; one instanceof Error; one = one.cause) causes.push(one);
  const own = causes.find((one) => one instanceof NotFetched);
  if (own instanceof NotFetched) return own.message;
  const last = causes.findLast((one) => one instanceof Error);
  const code = last instanceof Error && 'code' in last ? last.code : null;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the name of the server is not known: check the address';
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge;
  return `it could not be fetched (${last instanceof Error ? last.message : String(error)})`;
}

/** Resolves names as the system does, and fails when any answer is not public: the connection then uses what was checked. */
function guarded({ also, lookup = lookUp }: Fetching): LookupFunction {
  const named = new Set(also.map((host) => host.replace(/:\d+$/, '')));
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const first = found?.[0];
      if (error || first === undefined) done(error ?? new NotFetched('the name is not known'), '', 4);
      else if (!named.has(hostname) && !found.every(({ address }) => isPublic(address)))
        done(new NotFetched(notPublic), '', 4);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}
