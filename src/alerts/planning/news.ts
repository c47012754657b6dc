import type { Change } from '../../archive/archive.ts';
import type { Watch } from '../../archive/desk/watch.ts';
import type { Article } from '../../reading/article.ts';
import { lastDayOf } from '../../text/edtf.ts';

/** The archive's cursor that tells up to which change alerts were written down. */
export const CURSOR = 'announcer';

/**
 * Whether a change is news for a watch: an article that came after what was there when the watch was made, taken up again
 * or changed to want something else, and not with what a feed listed when it was first followed. The one rule of alerts,
 * digests and of `/coop why`, with `isOld`. What is brought back after a removal came when it first came.
 */
export function isNewsFor({ afterSeq }: Pick<Watch, 'afterSeq'>, { what, seq, backlog, firstSeq }: Change): boolean {
  return what === 'added' && backlog !== true && (firstSeq ?? seq) > afterSeq;
}

/** What was published longer ago than this when it came is archive material. */
export const NEWS_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Whether an article was old when it first came: a folder of past years is read, answered from and never told as new. One
 * without a date may be of today, and a month or a year counts by its last day.
 */
export function isOld({ published, addedAt }: Pick<Article, 'published' | 'addedAt'>): boolean {
  const last = lastDayOf(published);
  return last !== null && Date.parse(addedAt.slice(0, 10)) - Date.parse(last) > NEWS_DAYS * DAY_MS;
}
