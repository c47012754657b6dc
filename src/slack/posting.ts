import type { Schedule } from '../alerts/log.ts';
import type { SlackApi } from './api.ts';
import type { Message } from './blocks/message.ts';
import { failureOf } from './failures.ts';

const MOST_TRIES = 3;
const MOST_WAIT_MS = 30_000;

/**
 * Posts an answer, waiting as long as Slack asks when it is limited. Only a refusal for being too fast is tried again:
 * after a connection that broke off the message may be there already.
 */
export async function postPatiently(
  api: SlackApi,
  schedule: Schedule,
  channel: string,
  message: Message,
  threadTs?: string,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await api.postMessage(channel, message, threadTs);
      return;
    } catch (error) {
      const failure = failureOf(error);
      if (failure?.kind !== 'limited' || tries >= MOST_TRIES || failure.afterMs > MOST_WAIT_MS) throw error;
      await new Promise<void>((resolve) => schedule(resolve, failure.afterMs));
    }
  }
}
