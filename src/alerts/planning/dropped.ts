import type { Post } from '../../archive/desk/posts.ts';

/** Why a post was dropped, as its `error` keeps it. */
export const GONE = 'the article is gone';
export const NOTHING = 'adds nothing';
export const UNASKED = 'its watch was paused or removed';

/** Whether what a post was to tell is untold; a reply that added nothing told it. */
export function cameToNothing({ state, error }: Post): boolean {
  return state === 'failed' || (state === 'dropped' && error !== NOTHING);
}
