import type { Change } from '../archive/archive.ts';
import type { Watch } from '../archive/watch.ts';

/** The archive's cursor that tells up to which change alerts were written down. */
export const CURSOR = 'announcer';

/**
 * Whether a change is news for a watch: an article that came after what was there when the watch was made, taken up again
 * or changed to want something else, and not with what a feed listed when it was first followed. The one rule of alerts,
 * digests and of `/coop why`.
 */
export function isNewsFor({ afterSeq }: Pick<Watch, 'afterSeq'>, { what, seq, backlog }: Change): boolean {
  return what === 'added' && backlog !== true && seq > afterSeq;
}
