import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { labelsIn } from '../labels.ts';
import { whisper } from '../whispering.ts';
import type { Press } from './press.ts';

/** Resumes a paused feed, if whoever presses may: whom the message was made for says nothing about that. */
export async function onResume(press: Press, bench: Bench): Promise<void> {
  const { teamId, userId, value } = press;
  const { archive, now } = bench;
  const { sources, removal } = labelsIn(await bench.languageFor({ userId, channelId: press.channelId }));
  const tell = (sentence: string) => whisper(notice(sentence), press, bench);
  const feed = (await archive.feeds()).find(({ id }) => id === value);
  const note = (outcome: string) =>
    archive.audit({ teamId, userId, action: 'resume', target: feed?.url ?? '', outcome }, now());
  if (!(await bench.permissions.mayAdminister(userId))) {
    await note('not allowed');
    return tell(removal.mayNot);
  }
  if (feed === undefined) return tell(sources.none);
  await archive.markFeed(feed.id, { state: 'followed', failures: 0, trouble: null, nextAt: now().toISOString() });
  await note('resumed');
  return tell(sources.resumed(feed.title ?? feed.url));
}
