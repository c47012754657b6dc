import type { Archive } from '../../archive/archive.ts';
import { reasonToJson, told } from '../../languages/reasons.ts';

/** Who added a feed still waits for what became of it for so long. */
const EXPECTED_MS = 24 * 60 * 60 * 1_000;
/** So many articles are named. */
const MOST_NAMED = 10;

/**
 * Writes down, for whoever added a feed, which of the articles that it listed at first could not be read and why: once,
 * when the feed was asked for the first time. Where all could be read nobody is told anything.
 */
export async function tellOfFirstReadings(
  archive: Pick<Archive, 'feeds' | 'listedBy' | 'post' | 'writePost'>,
  teamId: string,
  now: Date,
): Promise<void> {
  for (const { id, url, title, addedBy, addedIn, addedAt, answeredAt, leasedUntil } of await archive.feeds()) {
    const isExpected = now.getTime() - Date.parse(addedAt) < EXPECTED_MS;
    if (addedBy === null || answeredAt === null || leasedUntil !== null || !isExpected) continue;
    const key = `begun:${id}:${addedAt}`;
    if ((await archive.post(key)) !== null) continue;
    const all = await archive.listedBy(id);
    const unread = all.filter(({ outcome, reason }) => outcome !== 'taken' && reason !== null);
    if (unread.length === 0) continue;
    const named = unread.slice(0, MOST_NAMED).map((one) => ({
      url: one.url,
      reason: reasonToJson(one.reason ?? told('')),
    }));
    const json = JSON.stringify({
      ...{ what: 'feed-begun', language: addedIn, title, url },
      ...{ listed: all.length, unread: unread.length, named },
    });
    await archive.writePost({ key, kind: 'notice', teamId, channelId: addedBy, articleId: '', seq: 0, json }, now);
  }
}
