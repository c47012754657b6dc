import type { Schedule } from '../../alerts/log.ts';
import type { Manners } from '../manners.ts';
import type { SlackApi } from './api.ts';
import { failureOf } from './failures.ts';
import { inTime } from './in-time.ts';

/** Whether something may be said in a channel. */
export interface Reach {
  /** False for a channel that is shared with other organisations (Slack Connect), as far as Slack tells, and not allowed. */
  readonly mayTell: (channelId: string) => Promise<boolean>;
  /** The same for what one person alone is answered there: where Slack does not say in time, they are answered. */
  readonly mayAnswer: (channelId: string) => Promise<boolean>;
  /** What an event has said of a channel. */
  readonly heard: (channelId: string, isShared: boolean) => void;
}

const KEPT_MS = 10 * 60_000;
const MOST_KEPT = 5_000;

/**
 * Asks Slack about each channel every ten minutes at most, where the optional scope `channels:read` is granted. Without it
 * a channel counts as shared once an event has said so. Throws what kept Slack from answering where nothing is known.
 */
export function createReach(
  api: Pick<SlackApi, 'isShared'>,
  { answersOutside }: Pick<Manners, 'answersOutside'>,
  now: () => Date,
  schedule: Schedule,
): Reach {
  const known = new Map<string, { readonly isShared: boolean; readonly until: number }>();
  const keep = (channelId: string, isShared: boolean) => {
    known.delete(channelId);
    known.set(channelId, { isShared, until: now().getTime() + KEPT_MS });
    const oldest = known.keys().next().value;
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  };
  const mayTell = async (channelId: string): Promise<boolean> => {
    // Direct messages, and people in the place of theirs, are of two.
    if (!/^[CG]/u.test(channelId) || answersOutside(channelId)) return true;
    const last = known.get(channelId);
    if (last !== undefined && last.until > now().getTime()) return !last.isShared;
    try {
      const isShared = await api.isShared(channelId);
      keep(channelId, isShared);
      return !isShared;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      // Trouble says nothing of a channel of which nothing is known; a refusal is asked about again later.
      if (failure.kind !== 'refused' && last === undefined) throw error;
      if (failure.kind === 'refused') keep(channelId, last?.isShared ?? false);
      return last?.isShared !== true;
    }
  };
  const unlessUnsaid = (error: unknown) => {
    if (failureOf(error) === null) throw error;
    return true;
  };
  return {
    heard: keep,
    mayTell,
    mayAnswer: async (channelId) => (await inTime(mayTell(channelId).catch(unlessUnsaid), schedule)) ?? true,
  };
}
