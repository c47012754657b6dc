import type { Archive } from '../../archive/archive.ts';
import type { Post } from '../../archive/desk/posts.ts';
import type { Place } from './send.ts';

/** Where a post goes: an addition and a correction into the thread of the post that they stand under. */
export async function placeOf(archive: Pick<Archive, 'post'>, post: Post): Promise<Place> {
  const isReply = post.kind === 'addition' || post.kind === 'correction';
  const above = isReply && post.under !== null ? await archive.post(post.under) : null;
  const threadTs = above?.ts ?? undefined;
  return { teamId: post.teamId, channelId: post.channelId, ...(threadTs === undefined ? {} : { threadTs }) };
}
