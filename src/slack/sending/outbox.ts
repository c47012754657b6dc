import { createHash } from 'node:crypto';
import type { Log } from '../../alerts/log.ts';
import type { CallKind, Place, Send, Sent } from '../../alerts/posting/send.ts';
import { type Bulletin, quotedBy } from '../../alerts/telling/bulletin.ts';
import { bulletinMessage } from '../blocks/bulletin.ts';
import { checkQuotes, UntrueQuote } from '../blocks/check-quotes.ts';
import type { Message } from '../blocks/message.ts';
import type { SlackApi } from './api.ts';
import { type Failure, failureOf, isClosed } from './failures.ts';
import type { Pace } from './pace.ts';
import type { Reach } from './reach.ts';
import { readBackFor, UNREACHABLE_AFTER_MS } from './read-back.ts';

/** Why nothing is posted any more in a channel that was shared with another organisation since. */
export const SHARED_OUTSIDE = 'shared_outside';
/** Where answers keep the channel busy, announcements come between them when they let up. */
const ANSWERS_FIRST_MS = 1_000;
/** What Slack answers to a block that a workspace does not have yet. */
const UNKNOWN_BLOCK = new Set(['invalid_blocks', 'invalid_blocks_format']);

/** The way out for what Coop posts on its own to one workspace; a post for another workspace is refused. */
export function createOutbox(
  api: SlackApi,
  teamId: string,
  log: Log,
  { mayTell, takesNow }: Pick<Reach, 'mayTell'> & Pick<Pace, 'takesNow'> = {
    mayTell: async () => true,
    takesNow: () => true,
  },
): Send {
  return {
    post: (place, bulletin, key) =>
      attempt(place, bulletin, 'post', null, (message) =>
        api.postMessage(place.channelId, message, place.threadTs, key),
      ),
    update: (place, ts, bulletin, key, said) =>
      attempt(place, bulletin, 'update', said, async (message) => {
        if (said !== saidBy(message)) await api.update(place.channelId, ts, message, key);
        return ts;
      }),
    find: async (place, key, since) =>
      place.teamId === teamId
        ? readBackFor(api, place, key, since)
        : { outcome: 'unreadable', reason: 'belongs to another workspace' },
  };

  async function attempt(
    place: Place,
    bulletin: Bulletin,
    call: 'post' | 'update',
    said: string | null,
    send: (message: Message) => Promise<string>,
  ): Promise<Sent> {
    if (place.teamId !== teamId) return { outcome: 'failed', reason: 'belongs to another workspace' };
    try {
      if (!(await mayTell(place.channelId))) return { outcome: 'failed', reason: SHARED_OUTSIDE, dead: true };
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      return sentAs(failure, 'look');
    }
    if (call === 'post' && !takesNow(place.channelId))
      return { outcome: 'later', afterMs: ANSWERS_FIRST_MS, reason: 'ratelimited' };
    try {
      checkBulletin(bulletin);
      const message = bulletinMessage(bulletin, { charts: true });
      const plain = bulletinMessage(bulletin, { charts: false });
      try {
        // Where charts are refused the message said the same without.
        const first = said === saidBy(plain) ? plain : message;
        return { outcome: 'sent', ts: await send(first), said: saidBy(first) };
      } catch (error) {
        const failure = failureOf(error);
        const isRefused = failure?.kind === 'refused' && UNKNOWN_BLOCK.has(failure.reason);
        if (!isRefused || JSON.stringify(plain) === JSON.stringify(message)) throw error;
        // Refused for its chart, nothing was stored: the same is said without.
        return { outcome: 'sent', ts: await send(plain), said: saidBy(plain) };
      }
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
      return sentAs(failure, call);
    }
  }
}

function sentAs(failure: Failure, call: CallKind): Sent {
  const { reason } = failure;
  switch (failure.kind) {
    case 'limited':
      return { outcome: 'later', afterMs: failure.afterMs, reason, limited: call };
    case 'not-sent':
      return { outcome: 'later', afterMs: UNREACHABLE_AFTER_MS, reason };
    case 'refused':
      return { outcome: 'failed', reason, ...(isClosed(reason) ? { dead: true } : {}) };
    case 'unclear':
      // Only a first post must not be there twice.
      return call === 'post'
        ? { outcome: 'unknown', reason, settledAfterMs: failure.settledAfterMs }
        : { outcome: 'later', afterMs: UNREACHABLE_AFTER_MS, reason };
  }
}

/** Every quote that a bulletin shows stands in its article, word for word, or nothing is posted. */
function checkBulletin(bulletin: Bulletin): void {
  const { quotes, articles } = quotedBy(bulletin);
  checkQuotes(quotes, new Map(articles.map((article) => [article.id, article])));
}

/** What a message says in a few letters, so that an update that changes nothing costs no call. */
function saidBy(message: Message): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('base64url').slice(0, 22);
}
