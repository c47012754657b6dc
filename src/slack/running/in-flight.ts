import type { Schedule } from '../../alerts/log.ts';

/** Work that was acknowledged to Slack and is not done yet: Slack will not send it again, so it must end before the process does. */
export interface InFlight {
  readonly add: (work: Promise<unknown>) => void;
  /** How much is under way. */
  readonly count: () => number;
  /** Resolves when all is done. */
  readonly idle: () => Promise<void>;
  /** Resolves when all is done, or after so many milliseconds: true if all was done. */
  readonly drain: (schedule: Schedule, milliseconds: number) => Promise<boolean>;
}

/** How long what was acknowledged is waited for when something ends. */
export const DRAIN_MS = 4_000;

/** Nothing under way. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<unknown>>();
  const idle = async () => {
    while (works.size > 0) await Promise.all(works);
  };
  return {
    count: () => works.size,
    idle,
    add: (work) => {
      const settled = work.catch(() => {}).finally(() => works.delete(settled));
      works.add(settled);
    },
    drain: (schedule, milliseconds) =>
      new Promise((resolve) => {
        const cancel = schedule(() => resolve(false), milliseconds);
        void idle().then(() => {
          cancel();
          resolve(true);
        });
      }),
  };
}
