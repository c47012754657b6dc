import type { Log } from '../../alerts/log.ts';
import type { Archive } from '../../archive/archive.ts';
import { faultFields } from '../speaking/trouble.ts';

/** What tells one message from another, however often and in whatever form Slack delivers it. */
export interface MessageIdentity {
  readonly teamId: string;
  readonly channelId: string;
  readonly ts: string;
  /** Unique to a delivery and its retries. */
  readonly eventId: string | null;
  /** Given by the sender's own client: two messages with the same one are one message, sent twice. */
  readonly clientMessageId: string | null;
}

/**
 * True for the first delivery of a message only, across retries, restarts, and its two forms (`message` and
 * `app_mention`, which come with different event ids). The claim is written before the answer is made: when the process
 * dies in between, the question stays unanswered and can be asked again. The other order would answer twice, in a
 * channel, where nobody can take it back; and Slack, whose request was acknowledged already, would not send it again.
 */
export async function isFirst(message: MessageIdentity, { claim }: Claims, at: Date): Promise<boolean> {
  const { teamId, channelId, ts, eventId, clientMessageId } = message;
  const keys = [
    ...(eventId === null ? [] : [`event:${eventId}`]),
    `message:${teamId}:${channelId}:${ts}`,
    ...(clientMessageId === null ? [] : [`client:${teamId}:${channelId}:${clientMessageId}`]),
  ];
  for (const key of keys) if (!(await claim(key, at))) return false;
  return true;
}

/** What was taken on once is not taken on again. */
export interface Claims {
  readonly claim: Archive['claim'];
}

/** Claims in the archive; those that it cannot write down, as on a full disk, hold until Coop ends. */
export function createClaims(archive: Claims, log: Pick<Log, 'error'>): Claims {
  const held = new Set<string>();
  return {
    claim: async (key, at) => {
      if (held.has(key)) return false;
      return await archive.claim(key, at).catch((error: unknown) => {
        log.error(faultFields(error), 'That a message came could not be written down.');
        const isFirst = !held.has(key);
        held.add(key);
        return isFirst;
      });
    },
  };
}
