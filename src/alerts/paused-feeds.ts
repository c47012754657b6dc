import type { Archive } from '../archive/archive.ts';
import type { LanguageCode } from '../languages/language.ts';

/**
 * Writes down, for whoever added each feed that was paused, that it was: once for each time that it had answered before,
 * also when Coop was stopped in between. Feeds added from the command line are told of there.
 */
export async function tellOfPaused(
  archive: Pick<Archive, 'feeds' | 'post' | 'writePost'>,
  teamId: string,
  language: LanguageCode,
  now: Date,
): Promise<void> {
  for (const { id, url, title, state, addedBy, addedAt, answeredAt, failures, trouble } of await archive.feeds()) {
    if (state !== 'paused' || addedBy === null) continue;
    const key = `paused:${id}:${answeredAt ?? addedAt}`;
    if ((await archive.post(key)) !== null) continue;
    const json = JSON.stringify({ what: 'feed-paused', language, title, url, failures, reason: trouble ?? '' });
    await archive.writePost({ key, kind: 'notice', teamId, channelId: addedBy, articleId: '', seq: 0, json }, now);
  }
}
