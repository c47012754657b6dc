import { webApi } from '@slack/bolt';
import type { OutOfReach } from './commands/command.ts';

/** How a call to Slack went wrong, as far as what to do next is concerned. */
export type Failure =
  | { readonly kind: 'limited'; readonly afterMs: number; readonly reason: string }
  /** The request never left: nothing was stored. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** Slack said no, for good. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Broken off or answered with a fault of Slack's own: it may have been carried out. */
  | { readonly kind: 'unclear'; readonly reason: string };

/** Slack's documentation of chat.postMessage: of a call that failed like this, a part may have succeeded. */
const UNCLEAR = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);
const LIMITED = new Set(['ratelimited', 'rate_limited']);
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const WITHOUT_RETRY_AFTER_MS = 10_000;

/** There is no token for a call now: it could not be renewed, or Coop is no longer installed. */
export class NoToken extends Error {}

/** Reads an error of @slack/web-api; null when it is none, that is, a fault of our own. */
export function failureOf(error: unknown): Failure | null {
  // Whatever kept the token away, what was to be done with it was never begun.
  if (error instanceof NoToken) return { kind: 'not-sent', reason: 'no token' };
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'limited', afterMs: error.retryAfter * 1_000, reason: 'ratelimited' };
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const reason = error.data.error;
    if (LIMITED.has(reason)) return { kind: 'limited', afterMs: WITHOUT_RETRY_AFTER_MS, reason };
    return { kind: UNCLEAR.has(reason) ? 'unclear' : 'refused', reason };
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    const reason = `http ${error.statusCode}`;
    return { kind: error.statusCode >= 500 ? 'unclear' : 'refused', reason };
  }
  if (error instanceof webApi.WebAPIRequestError) {
    const reason = systemCode(error.original) ?? 'connection broken off';
    return { kind: NEVER_LEFT.has(reason) ? 'not-sent' : 'unclear', reason };
  }
  return null;
}

/** Why a channel cannot be written to, when that is what an error says. */
export function outOfReachOf(error: unknown): OutOfReach | null {
  const failure = failureOf(error);
  if (failure?.kind !== 'refused') return null;
  if (failure.reason === 'is_archived') return 'archived';
  return failure.reason === 'not_in_channel' || failure.reason === 'channel_not_found' ? 'not-a-member' : null;
}

/** The operating system's or undici's code of a failed fetch, which wraps it in causes. */
function systemCode(error: unknown): string | null {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const code: unknown = Reflect.get(inner, 'code');
    if (typeof code === 'string') return code;
  }
  return null;
}
