import { webApi } from '@slack/bolt';
import type { OutOfReach } from '../commands/command.ts';

/** How a call to Slack went wrong, as far as what to do next is concerned. */
export type Failure =
  | { readonly kind: 'limited'; readonly afterMs: number; readonly reason: string }
  /** The request never left: nothing was stored. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** Slack said no, for good. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Broken off or answered with a fault of Slack's own: it may have been carried out, or still be until this has passed. */
  | { readonly kind: 'unclear'; readonly reason: string; readonly settledAfterMs: number };

/** Slack's documentation of chat.postMessage: of a call that failed like this, a part may have succeeded. */
const UNCLEAR = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);
/** With these Slack itself ended the call: nothing of it is carried out later. A gateway says the others of what may go on behind it. */
const ENDED = new Set(['internal_error', 'fatal_error', 'http 500']);
/** How long what was stored may take until it can be read back. */
const READABLE_AFTER_MS = 3_000;
/** Slack may still be storing what it was sent until then: Coop's calls give up after ten seconds. */
const STORED_AFTER_MS = 30_000;
const LIMITED = new Set(['ratelimited', 'rate_limited']);
/** What fetch says, without a code, of a port that it connects to nowhere. */
export const BAD_PORT = 'bad port';
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  BAD_PORT,
]);
/** Slack's words for a place where nothing can be posted any more: https://docs.slack.dev/reference/methods/chat.postMessage */
const CLOSED = new Set([
  'is_archived',
  'not_in_channel',
  'channel_not_found',
  'account_inactive',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
  'user_not_found',
  'user_disabled',
  'messages_tab_disabled',
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
    return UNCLEAR.has(reason) ? unclear(reason) : { kind: 'refused', reason };
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    const reason = `http ${error.statusCode}`;
    return error.statusCode >= 500 ? unclear(reason) : { kind: 'refused', reason };
  }
  if (error instanceof webApi.WebAPIRequestError) {
    const reason = systemCode(error.original) ?? 'connection broken off';
    return NEVER_LEFT.has(reason) ? { kind: 'not-sent', reason } : unclear(reason);
  }
  return null;
}

function unclear(reason: string): Failure {
  return { kind: 'unclear', reason, settledAfterMs: ENDED.has(reason) ? READABLE_AFTER_MS : STORED_AFTER_MS };
}

/** Whether nothing more can be posted where Slack gave this reason. */
export function isClosed(reason: string): boolean {
  return CLOSED.has(reason);
}

/** Slack's word for why nothing more can be posted there, when that is what an error says. */
export function closedBy(error: unknown): string | null {
  const failure = failureOf(error);
  return failure?.kind === 'refused' && isClosed(failure.reason) ? failure.reason : null;
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
    if (inner.message === BAD_PORT) return BAD_PORT;
  }
  return null;
}
