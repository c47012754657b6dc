import type { Archive } from '../../archive/archive.ts';
import type { TakenIn } from '../take-in.ts';
import type { Get } from './get.ts';
import type { MayFetch } from './robots.ts';

/** A feed whose process died while it was asked is asked again after so long. */
export const LEASE_MS = 15 * 60_000;

/** What polling needs; the clock and chance are passed in. */
export interface Polling {
  readonly archive: Archive;
  readonly get: Get;
  readonly mayFetch: MayFetch;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly chance: () => number;
  readonly onTaken: (row: TakenIn) => void;
  /** No more articles are begun once this is aborted. */
  readonly stopping: AbortSignal;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** News that is older than this is late, and a server that is asked more often is pestered. */
const SHORTEST_MS = 15 * MINUTE;
const LONGEST_MS = 24 * HOUR;
const LONGEST_RETRY_MS = 7 * LONGEST_MS;
const JITTER = 0.1;
/** No feed is left alone for longer, whatever its server asks for. */
export const LONGEST_PAUSE_MS = LONGEST_RETRY_MS * (1 + JITTER);
/** Two days of doubling pauses: what has not answered by then needs somebody to look. */
export const FAILURES_UNTIL_PAUSE = 10;

/**
 * How long to leave a feed alone, in milliseconds: as long as the feed and its server ask for, between 15 minutes and a
 * day, and after failures twice as long each time. `chance` (0 to 1) moves it by up to a tenth, so that feeds that were
 * added together are not asked together for ever.
 */
export function pauseBetween(
  asked: { readonly ttlMs: number; readonly freshMs: number; readonly retryAfterMs: number },
  failures: number,
  chance: number,
): number {
  const usual = failures === 0 ? Math.max(SHORTEST_MS, asked.ttlMs, asked.freshMs) : SHORTEST_MS * 2 ** failures;
  const pause = Math.max(Math.min(usual, LONGEST_MS), Math.min(asked.retryAfterMs, LONGEST_RETRY_MS));
  return Math.round(pause * (1 + (chance - 0.5) * 2 * JITTER));
}
