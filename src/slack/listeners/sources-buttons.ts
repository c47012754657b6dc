import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import type { sourcesActions } from '../blocks/sources.ts';
import { labelsIn } from '../labels/labels.ts';
import { whisper } from '../sending/whispering.ts';
import type { Press } from './press.ts';

/** Resumes a paused feed, or ends following one, if whoever presses may: whom the message was made for says nothing about that. */
export function onFeedButton(action: keyof typeof sourcesActions) {
  return async (press: Press, bench: Bench): Promise<void> => {
    const { teamId, userId, value } = press;
    const { archive, now } = bench;
    const { sources, removal } = labelsIn(await bench.languageFor({ userId, channelId: press.channelId }));
    const tell = (sentence: string) => whisper(notice(sentence), press, bench);
    const feed = (await archive.feeds()).find(({ id }) => id === value);
    const noted = action === 'end' ? 'remove' : 'resume';
    const note = (outcome: string) =>
      archive.audit({ teamId, userId, action: noted, target: feed?.url ?? '', outcome }, now());
    if (!(await bench.permissions.mayAdminister(userId))) {
      await note('not allowed');
      return tell(removal.mayNot);
    }
    if (feed === undefined) return tell(sources.none);
    const name = feed.title ?? feed.url;
    if (action === 'end') await archive.removeFeed(feed.id);
    else
      await archive.markFeed(feed.id, { state: 'followed', failures: 0, trouble: null, nextAt: now().toISOString() });
    await note(action === 'end' ? 'removed' : 'resumed');
    return tell(action === 'end' ? sources.ended(name, feed.url) : sources.resumed(name));
  };
}
