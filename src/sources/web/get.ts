import { lookup as lookUp } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Response } from 'undici';
import type { Reason } from '../../languages/reasons.ts';
import { LARGEST_BYTES } from '../decode.ts';
import { ipOf, isPublic } from './public-address.ts';
import { turns } from './turns.ts';

/** Something of the web as it came, after redirects and unpacking. */
export interface Page {
  /** The address that answered in the end. */
  readonly url: string;
  /** Where it has moved to for good, as every server on the way said; null where one did not, or nothing led on. */
  readonly movedTo: string | null;
  /** Media type in lower case, without parameters; empty when none was stated. */
  readonly type: string;
  /** The character set that was stated, null otherwise. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  readonly version: Version;
  /** For how long the server says that nothing newer is to be had (`Cache-Control: max-age`), in milliseconds; else null. */
  readonly freshMs: number | null;
}

/** How a server names the state of a resource (RFC 9110, 8.8): what it is asked with the next time. */
export interface Version {
  readonly etag: string | null;
  readonly modified: string | null;
}

/** What came of asking. `refused` says why and what to do; `status` is null when no server answered. */
export type Got =
  | { readonly page: Page }
  | { readonly unchanged: true; readonly freshMs: number | null }
  | { readonly refused: Reason; readonly status: number | null; readonly retryAfterMs: number };

/** What is wanted: the kinds of content that are taken, and the state that is known already. */
export interface Wanted {
  readonly kind: keyof typeof kinds;
  readonly known?: Version;
}

/** Fetches from the web. Never throws for what a server does. */
export type Get = (address: string, wanted: Wanted) => Promise<Got>;

/** What fetching may do; all of it has a default for the open web. */
export interface Fetching {
  /** Hosts, with a port when it is not the usual one, that may be fetched from although they are not public: `press.intra:8080`. */
  readonly also: readonly string[];
  /** Name resolution; the system's. */
  readonly lookup?: typeof lookUp;
  /** Milliseconds that an answer may take, redirects included; what a host is waited for that others ask does not count. */
  readonly within?: number;
  /** Once it is aborted nothing is fetched any more, and what is under way is refused. */
  readonly stopping?: AbortSignal;
}

const MOST_REDIRECTS = 5;
const WITHIN_MS = 20_000;
/** How Coop names itself to servers; `robots.txt` may speak of it. */
export const userAgent = 'Coop';
const agent = `${userAgent}/0.1 (reads news articles for a desk)`;

const kinds = {
  page: {
    accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
    types: /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/,
  },
  /** What is added by its address may be either. */
  any: {
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.8',
    types: /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)$)/,
  },
  feed: {
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
    types: /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)$)/,
  },
  robots: { accept: 'text/plain', types: /./ },
} as const;

/** Whether a media type is one of those that articles come in. */
export const isOfPages = (type: string): boolean => kinds.page.types.test(type);

const refusal = (refused: Reason, status: number | null = null, retryAfterMs = 0): Got => ({
  refused,
  status,
  retryAfterMs,
});

/** Stands in where fetching is off. */
export const fetchingOff: Get = async () => refusal({ code: 'fetching-off' });

/**
 * Fetches from the public web over http and https. Each address is checked before connecting, again after each redirect,
 * and each DNS answer before it is used, so that a name cannot lead to a machine of one's own network; at most 5
 * redirects, 20 seconds, 2 MB once unpacked, and only text. Each host is asked for one thing at a time, whoever asks and
 * however it was led to: a process needs one of these.
 */
export function createGet(fetching: Fetching): Get {
  const { also, lookup = lookUp, stopping } = fetching;
  // Takes a tenth of a second to load, and most runs fetch nothing.
  const load = async () => {
    const { Agent, fetch } = await import('undici');
    const agentWith = (lookup: LookupFunction) =>
      new Agent({
        connect: { lookup, timeout: 10_000 },
        maxResponseSize: LARGEST_BYTES + 1,
        pipelining: 0,
        keepAliveTimeout: 1,
      });
    return { fetch, ofTheWeb: agentWith(guarded(lookup, false)), ofOurOwn: agentWith(guarded(lookup, true)) };
  };
  let loaded: ReturnType<typeof load> | null = null;
  const inTurn = turns();
  return async (address, wanted) => {
    loaded ??= load();
    const { fetch, ofTheWeb, ofOurOwn } = await loaded;
    let at = address;
    // Hosts of one's own are asked for by whoever adds the address, and never led to by a page of the web.
    let own = also.includes(URL.parse(address)?.host ?? '');
    let forGood = true;
    let left = fetching.within ?? WITHIN_MS;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const url = URL.parse(at);
      own &&= url !== null && also.includes(url.host);
      const wrong: Reason | null = url === null ? { code: 'no-address' } : wrongWith(url, own);
      if (url === null || wrong !== null)
        return refusal(hops === 0 && wrong !== null ? wrong : leadsTo(at, wrong ?? { code: 'no-address' }));
      const dispatcher = own ? ofOurOwn : ofTheWeb;
      const movedTo = forGood && hops > 0 ? url.href : null;
      const ask = async (): Promise<Got | { readonly next: string }> => {
        const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(left)));
        const signal = stopping === undefined ? timeout : AbortSignal.any([timeout, stopping]);
        const since = performance.now();
        try {
          const response = await fetch(url, { dispatcher, signal, redirect: 'manual', headers: headersFor(wanted) });
          const next = isRedirect(response.status) ? response.headers.get('location') : null;
          if (next === null) return await answerOf(url.href, movedTo, response, wanted);
          await response.body?.cancel();
          forGood &&= response.status === 301 || response.status === 308;
          return { next };
        } catch (error) {
          if (stopping?.aborted) return refusal({ code: 'stopping' });
          return refusal(signal.aborted ? { code: 'slow' } : troubleOf(error));
        } finally {
          left -= performance.now() - since;
        }
      };
      const got = await inTurn(url.host, ask);
      if (!('next' in got)) return got;
      at = URL.parse(got.next, url)?.href ?? got.next;
    }
    return refusal({ code: 'leads-on', with: { most: MOST_REDIRECTS } });
  };
}

const leadsTo = (address: string, because: Reason): Reason => ({ code: 'leads-to', with: { address }, because });

const isRedirect = (status: number) => status >= 300 && status < 400 && status !== 304;

function headersFor({ kind, known }: Wanted): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': agent, accept: kinds[kind].accept };
  if (known?.etag) headers['if-none-match'] = known.etag;
  if (known?.modified) headers['if-modified-since'] = known.modified;
  return headers;
}

async function answerOf(url: string, movedTo: string | null, response: Response, { kind }: Wanted): Promise<Got> {
  const { status, headers } = response;
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers.get('cache-control') ?? '')?.[1];
  const freshMs = seconds === undefined ? null : Number(seconds) * 1_000;
  const stated = headers.get('content-type') ?? '';
  const type = (stated.split(';')[0] ?? '').trim().toLowerCase();
  const wrong: Reason | null =
    status === 304 || response.ok
      ? type === '' || kinds[kind].types.test(type)
        ? null
        : { code: 'type', with: { type } }
      : { code: adviceOn[status] ?? (status >= 500 ? 'failing' : 'answered'), with: { status } };
  if (status === 304 || wrong !== null) await response.body?.cancel();
  if (status === 304) return { unchanged: true, freshMs };
  if (wrong !== null) return refusal(wrong, status, retryAfter(headers));
  const bytes = await bytesOf(response);
  if (bytes === null) return refusal(tooLarge, status);
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(stated)?.[1] ?? null;
  const version = { etag: headers.get('etag'), modified: headers.get('last-modified') };
  return { page: { url, movedTo, type, charset, bytes, version, freshMs } };
}

/** Null when there is too much: what a packed answer swells to is counted, not what came over the wire. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    // Leaving the loop cancels the rest.
    if (size > LARGEST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Seconds, or a date (RFC 9110, 10.2.3) counted from the server's own, whose clock may be off; 0 of anything else. */
function retryAfter(headers: Pick<Headers, 'get'>): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d{1,7}$/.test(value)) return Number(value) * 1_000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

const adviceOn: Readonly<Record<number, Reason['code']>> = {
  401: 'hidden',
  403: 'hidden',
  404: 'missing',
  410: 'gone',
  429: 'often',
};

function wrongWith(url: URL, own: boolean): Reason | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { code: 'scheme' };
  if (url.username !== '' || url.password !== '') return { code: 'password' };
  if (own) return null;
  if (url.port !== '') return { code: 'port' };
  const ip = ipOf(url.hostname);
  return ip !== null && !isPublic(ip) ? notPublic : null;
}

const tooLarge: Reason = { code: 'too-large', with: { most: LARGEST_BYTES / 1_000_000 } };
const notPublic: Reason = { code: 'not-public' };
const unknownName: Reason = { code: 'unknown-name' };

/** Said by Coop itself and not by a server or the network. */
class NotFetched extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.code);
    this.reason = reason;
  }
}

/** What the network said. */
function troubleOf(error: unknown): Reason {
  const causes: Error[] = [];
  for (let one = error; one instanceof Error; one = one.cause) causes.push(one);
  const own = causes.find((one) => one instanceof NotFetched);
  if (own) return own.reason;
  const last = causes.at(-1);
  const code = last !== undefined && 'code' in last ? last.code : null;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return unknownName;
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge;
  return { code: 'unreached', with: { words: last?.message ?? String(error) } };
}

/** Resolves names as the system does, and fails when any answer is not public: the connection then uses what was checked. */
function guarded(lookup: typeof lookUp, own: boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const first = found?.[0];
      if (error || first === undefined) done(error ?? new NotFetched(unknownName), '', 4);
      else if (!own && !found.every(({ address }) => isPublic(address))) done(new NotFetched(notPublic), '', 4);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}
