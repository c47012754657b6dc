import type { Announcement } from '../alerts/announcement.ts';
import type { Log } from '../alerts/log.ts';
import type { Place, Send, Sent } from '../alerts/send.ts';
import type { SlackApi } from './api.ts';
import { announcementMessage } from './blocks/announcement.ts';
import { checkQuotes, UntrueQuote } from './blocks/check-quotes.ts';
import type { Message } from './blocks/message.ts';
import { failureOf } from './failures.ts';

const UNREACHABLE_AFTER_MS = 5_000;
const MOST_REMEMBERED = 2_000;

/** The way out for announcements to one workspace; a post for another workspace is refused. */
export function createOutbox(api: SlackApi, teamId: string, log: Log): Send {
  // What each message said last, so that an update that changes nothing costs no call. Lost at a restart: then it costs one.
  const said = new Map<string, string>();
  const remember = (place: Place, ts: string, message: Message) => {
    said.delete(keyOf(place, ts));
    said.set(keyOf(place, ts), JSON.stringify(message));
    const oldest = said.keys().next().value;
    if (said.size > MOST_REMEMBERED && oldest !== undefined) said.delete(oldest);
  };

  return {
    post: (place, announcement) =>
      attempt(place, announcement, 'unknown', async (message) => {
        const ts = await api.postMessage(place.channelId, message);
        remember(place, ts, message);
        return ts;
      }),
    update: (place, ts, announcement) =>
      attempt(place, announcement, 'later', async (message) => {
        if (said.get(keyOf(place, ts)) === JSON.stringify(message)) return ts;
        await api.update(place.channelId, ts, message);
        remember(place, ts, message);
        return ts;
      }),
  };

  async function attempt(
    place: Place,
    announcement: Announcement,
    whenUnclear: 'unknown' | 'later',
    send: (message: Message) => Promise<string>,
  ): Promise<Sent> {
    if (place.teamId !== teamId) return { outcome: 'failed', reason: 'belongs to another workspace' };
    try {
      checkQuotes(announcement.quotes, new Map([[announcement.article.id, announcement.article]]));
      return { outcome: 'sent', ts: await send(announcementMessage(announcement, 0)) };
    } catch (error) {
      if (error instanceof UntrueQuote) {
        log.error(
          { articleId: error.articleId },
          'An announcement was not posted because a quote is not what its article says.',
        );
        return { outcome: 'failed', reason: 'a quote is not what the article says' };
      }
      const failure = failureOf(error);
      if (failure === null) throw error;
      const { reason } = failure;
      switch (failure.kind) {
        case 'limited':
          return { outcome: 'later', afterMs: failure.afterMs, reason };
        case 'not-sent':
          return { outcome: 'later', afterMs: UNREACHABLE_AFTER_MS, reason };
        case 'refused':
          return { outcome: 'failed', reason };
        case 'unclear':
          return whenUnclear === 'unknown'
            ? { outcome: 'unknown', reason }
            : { outcome: 'later', afterMs: UNREACHABLE_AFTER_MS, reason };
      }
    }
  }
}

function keyOf(place: Place, ts: string): string {
  return `${place.teamId}:${place.channelId}:${ts}`;
}
