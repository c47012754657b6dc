import type { Schedule } from '../../src/alerts/log.ts';

/** A clock and timers that move only when told to. */
export interface TestClock {
  readonly now: () => Date;
  readonly schedule: Schedule;
  /** Moves on and runs the timers that fall due, in their order. */
  readonly advance: (milliseconds: number) => void;
  /** Resolves once a timer of exactly so many milliseconds is waiting. */
  readonly waitingFor: (milliseconds: number) => Promise<void>;
  /** How many timers are waiting. */
  readonly waiting: () => number;
}

/** Starts at the machine's time, because Bolt compares signatures with that. */
export function createTestClock(): TestClock {
  let at = Date.now();
  const timers = new Set<{ readonly run: () => void; readonly due: number; readonly milliseconds: number }>();
  const watchers = new Set<() => void>();
  return {
    now: () => new Date(at),
    schedule: (run, milliseconds) => {
      const timer = { run, due: at + milliseconds, milliseconds };
      timers.add(timer);
      for (const look of [...watchers]) look();
      return () => timers.delete(timer);
    },
    advance: (milliseconds) => {
      at += milliseconds;
      for (const timer of [...timers].filter(({ due }) => due <= at).sort((a, b) => a.due - b.due)) {
        timers.delete(timer);
        timer.run();
      }
    },
    waitingFor: (milliseconds) =>
      new Promise((resolve) => {
        const look = () => {
          if (![...timers].some((timer) => timer.milliseconds === milliseconds)) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    waiting: () => timers.size,
  };
}
