import type { Schedule } from '../../src/workspace/workspace.ts';

/** Timers that run when the test says so. */
export interface ManualSchedule {
  readonly schedule: Schedule;
  /** The delays that are waited for, in milliseconds. */
  readonly waiting: () => readonly number[];
  /** Runs the oldest timer that waits for this many milliseconds; throws when there is none. */
  readonly run: (milliseconds: number) => void;
}

/** A schedule on which nothing runs by itself. */
export function createManualSchedule(): ManualSchedule {
  let timers: { run: () => void; milliseconds: number }[] = [];
  return {
    schedule: (run, milliseconds) => {
      const timer = { run, milliseconds };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    waiting: () => timers.map((timer) => timer.milliseconds),
    run: (milliseconds) => {
      const timer = timers.find((one) => one.milliseconds === milliseconds);
      if (timer === undefined) throw new Error(`Nothing waits for ${milliseconds} ms.`);
      timers = timers.filter((one) => one !== timer);
      timer.run();
    },
  };
}
