import { languageOfWatch } from '../../alerts/posting/windows.ts';
import { announcementOf } from '../../alerts/telling/announcement.ts';
import type { Bench } from '../bench.ts';
import { announcementMessage } from '../blocks/announcement.ts';
import { checkQuotes } from '../blocks/check-quotes.ts';
import { show, showGone } from './answer-buttons.ts';
import { keyAndPage, type Press } from './press.ts';

/** Shows the presser another page of an announcement, from the archive as it is now. */
export async function onAnnouncementPage(press: Press, bench: Bench): Promise<void> {
  const asked = keyAndPage(press.value);
  // Only what was announced in this channel is shown in it.
  const { teamId, channelId } = press;
  const here = asked && (await bench.archive.posts({ articleId: asked.key, state: 'sent', teamId, channelId }));
  const [post] = here ?? [];
  if (asked !== null && post !== undefined) {
    const watch = post.watchId === null ? null : await bench.archive.watch(post.watchId);
    const shown = watch === null ? null : languageOfWatch(watch);
    const language = await bench.languageFor({ shown, channelId });
    for await (const report of bench.archive.reports([asked.key])) {
      const announcement = announcementOf(report, language, bench.describe);
      checkQuotes(announcement.quotes, new Map([[report.article.id, report.article]]));
      return show(press, bench, announcementMessage(announcement, asked.page));
    }
  }
  return showGone(press, bench);
}
