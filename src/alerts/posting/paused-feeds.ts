import type { Archive } from '../../archive/archive.ts';
import { reasonToJson, told } from '../../languages/reasons.ts';

/**
 * Writes down, for whoever added each feed that was paused, that it was: once for each pause, also when Coop was stopped in
 * between. Feeds added from the command line are told of there.
 */
export async function tellOfPaused(
  archive: Pick<Archive, 'feeds' | 'post' | 'writePost'>,
  teamId: string,
  now: Date,
): Promise<void> {
  for (const { id, url, title, state, addedBy, addedIn, nextAt, failures, trouble } of await archive.feeds()) {
    if (state !== 'paused' || addedBy === null) continue;
    // A feed that is paused is asked no more, so that this stands still until it is resumed.
    const key = `paused:${id}:${nextAt}`;
    if ((await archive.post(key)) !== null) continue;
    const json = JSON.stringify({
      what: 'feed-paused',
      language: addedIn,
      title,
      url,
      failures,
      reason: reasonToJson(trouble ?? told('')),
    });
    await archive.writePost({ key, kind: 'notice', teamId, channelId: addedBy, articleId: '', seq: 0, json }, now);
  }
}
