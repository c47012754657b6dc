import type { Schedule } from '../../alerts/log.ts';

/** More wait for a channel than it may be told soon. */
export class TooManyWaiting extends Error {}

/** Coop stops before it is the turn of what waits. */
export class Stopping extends Error {}

/**
 * How fast is posted in each channel of a workspace: Slack lets an app post one message a second there, and a few at once
 * (https://docs.slack.dev/apis/web-api/rate-limits). Channels do not wait for each other.
 */
export interface Pace {
  /** Does the work when the channel's turn comes, in the order asked for; throws TooManyWaiting where it would be long, or Stopping. */
  readonly inTurn: <T>(channelId: string, work: () => Promise<T>) => Promise<T>;
  /** Whether something may be posted now by whoever can come again; then that counts as posted. Answers go first. */
  readonly takesNow: (channelId: string) => boolean;
  /** Waits so long, as Slack asks; throws Stopping when Coop stops meanwhile. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Nothing waits from now on: what would have to is thrown back, so that it is said otherwise before Coop ends. */
  readonly stop: () => void;
}

interface Lane {
  /** When the channel would be free if all that was posted had come a second apart. */
  freeAt: number;
  waiting: number;
  last: Promise<unknown>;
}

const EVERY_MS = 1_000;
const AT_ONCE = 3;
/** Whoever asks after so many would wait for half a minute. */
const MOST_WAITING = 30;
const MOST_LANES = 1_000;

/** Nothing was posted yet. */
export function createPace(now: () => Date, schedule: Schedule): Pace {
  const lanes = new Map<string, Lane>();
  const pauses = new Set<() => void>();
  let stopped = false;

  const laneOf = (channelId: string): Lane => {
    const known = lanes.get(channelId);
    if (known !== undefined) return known;
    const at = now().getTime();
    if (lanes.size >= MOST_LANES)
      for (const [id, { waiting, freeAt }] of lanes) if (waiting === 0 && freeAt <= at) lanes.delete(id);
    const lane = { freeAt: 0, waiting: 0, last: Promise.resolve() };
    lanes.set(channelId, lane);
    return lane;
  };
  const waitOf = (lane: Lane): number => {
    const at = now().getTime();
    // A clock that was set back makes nobody wait longer.
    lane.freeAt = Math.min(lane.freeAt, at + AT_ONCE * EVERY_MS);
    return lane.freeAt - (AT_ONCE - 1) * EVERY_MS - at;
  };
  const take = (lane: Lane) => {
    lane.freeAt = Math.max(lane.freeAt, now().getTime()) + EVERY_MS;
  };
  const pause = async (milliseconds: number) => {
    if (!stopped)
      await new Promise<void>((resolve) => {
        const end = () => {
          cancel();
          pauses.delete(end);
          resolve();
        };
        const cancel = schedule(end, milliseconds);
        pauses.add(end);
      });
    if (stopped) throw new Stopping();
  };
  const turnOf = async (lane: Lane) => {
    const wait = waitOf(lane);
    if (wait > 0) await pause(wait);
    take(lane);
  };

  return {
    inTurn: async (channelId, work) => {
      const lane = laneOf(channelId);
      if (lane.waiting >= MOST_WAITING) throw new TooManyWaiting();
      lane.waiting += 1;
      const done = lane.last.then(() => turnOf(lane)).then(work);
      lane.last = done.catch(() => {});
      try {
        return await done;
      } finally {
        lane.waiting -= 1;
      }
    },
    takesNow: (channelId) => {
      const lane = laneOf(channelId);
      if (lane.waiting > 0 || waitOf(lane) > 0) return false;
      take(lane);
      return true;
    },
    pause,
    stop: () => {
      stopped = true;
      for (const end of [...pauses]) end();
    },
  };
}
