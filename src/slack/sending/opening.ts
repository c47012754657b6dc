import type { types } from '@slack/bolt';
import type { Bench } from '../bench.ts';
import { notice } from '../blocks/notice.ts';
import { mishapsIn } from '../labels/mishaps.ts';
import type { ViewPress } from '../listeners/press.ts';
import { failureOf } from './failures.ts';

/** A window that was not seen to open: Slack refused it, so that it is not there, or nobody knows. */
export interface Unopened {
  readonly isRefused: boolean;
  readonly reason: string;
}

/** Opens a window on a press; null when it is open. A trigger is good for three seconds, and the press may have come late. */
export async function open(
  triggerId: string,
  view: types.ModalView,
  { api }: Pick<Bench, 'api'>,
): Promise<Unopened | null> {
  try {
    await api.openView(triggerId, view);
    return null;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { isRefused: failure.kind !== 'unclear', reason: failure.reason };
  }
}

/** Says directly to whoever pressed what to do where no window opened: press again, or write `words` there. */
export async function sayUnopened(
  { reason }: Unopened,
  { userId }: Pick<ViewPress, 'userId'>,
  words: string,
  { api, languageFor, log }: Pick<Bench, 'api' | 'languageFor' | 'log'>,
): Promise<void> {
  log.warn({ userId, reason }, 'A window was not seen to open.');
  const { notOpened } = mishapsIn(await languageFor({ userId }));
  await api.postMessage(userId, notice(`${notOpened}\n${words}`));
}
