import type { Found, Place } from '../../alerts/posting/send.ts';
import type { SlackApi } from './api.ts';
import { failureOf } from './failures.ts';

export const UNREACHABLE_AFTER_MS = 5_000;
/** Slack's clock and Coop's may differ by so much. */
const CLOCKS_APART_MS = 10 * 60_000;
const MOST_READ = 10;

/** Reads a place back, the newest first, until the message that carries the key is found or nothing older can be it. */
export async function readBackFor(
  api: Pick<SlackApi, 'readBack'>,
  { channelId, threadTs }: Omit<Place, 'teamId'>,
  key: string,
  since: Date,
): Promise<Found> {
  const oldest = String(Math.max(0, since.getTime() - CLOCKS_APART_MS) / 1_000);
  try {
    let cursor: string | undefined;
    for (let pages = 0; pages < MOST_READ; pages += 1) {
      const page = await api.readBack(channelId, oldest, threadTs, cursor);
      const found = page.messages.find((message) => message.key === key);
      if (found) return { outcome: 'found', ts: found.ts };
      if (page.cursor === null) return { outcome: 'absent' };
      cursor = page.cursor;
    }
    return { outcome: 'unreadable', reason: 'too much was posted since' };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    if (failure.kind === 'refused') return { outcome: 'unreadable', reason: failure.reason };
    if (failure.kind === 'limited') return { outcome: 'later', afterMs: failure.afterMs, limited: 'read' };
    return { outcome: 'later', afterMs: UNREACHABLE_AFTER_MS };
  }
}
