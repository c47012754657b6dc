import type { webApi } from '@slack/bolt';
import type { Meter } from '../running/meter.ts';
import { isTokenError } from './bad-settings.ts';
import { failureOf } from './failures.ts';

/** How long Slack may take for an answer. */
export const API_TIMEOUT_MS = 10_000;

/** How every client of the Web API calls: once, and not for ever. */
export function clientOptionsFor(apiUrl: string | undefined): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: API_TIMEOUT_MS,
    // A call that broke off may have been carried out: repeating it would post twice.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

/** Counts how calls end, and tells when Slack refuses the token for good. */
export function counted(meter: Meter, onRefused: (error: unknown) => void): (method: string, error: unknown) => void {
  return (method, error) => {
    const reason = error === null ? 'ok' : (failureOf(error)?.reason ?? 'fault');
    meter.count('coop_api_calls_total', { method, outcome: reason });
    if (isTokenError(reason)) onRefused(error);
  };
}
