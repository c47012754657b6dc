import type { Schedule } from '../../alerts/log.ts';

/** Slack waits three seconds for the answer to a form, and a trigger is good for as long. */
const PATIENCE_MS = 1_500;

/** What comes of the work if that comes in time; null otherwise, and the work goes on. */
export async function inTime<T>(
  work: Promise<T>,
  schedule: Schedule,
  milliseconds: number = PATIENCE_MS,
): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const cancel = schedule(() => late.resolve(null), milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    cancel();
  }
}
