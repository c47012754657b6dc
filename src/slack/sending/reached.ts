import type { Log, Schedule } from '../../alerts/log.ts';
import { BAD_PORT, failureOf } from './failures.ts';

const AGAIN_MS = 3_000;

/**
 * What comes of the work once Slack is reached: an outage is waited for, however long it lasts, since whoever starts Coop
 * anew would find the same. What Slack refuses, and an address that nothing can be reached at, is thrown.
 */
export async function onceReached<T>(
  work: () => Promise<T>,
  { schedule, log }: { readonly schedule: Schedule; readonly log: Pick<Log, 'warn'> },
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null || failure.kind === 'refused' || failure.reason === BAD_PORT) throw error;
      const { reason } = failure;
      // Once a minute is enough for whoever reads the log.
      if (tries % 20 === 1)
        log.warn({ reason }, 'Slack is not reached; Coop tries again. SLACK_API_URL, if set, must be right.');
      const after = failure.kind === 'limited' ? Math.max(failure.afterMs, AGAIN_MS) : AGAIN_MS;
      await new Promise<void>((resolve) => void schedule(resolve, after));
    }
  }
}
