import type { Log, Schedule } from '../../alerts/log.ts';
import { createInFlight } from '../running/in-flight.ts';
import { faultFields } from '../speaking/trouble.ts';

/** What Slack told: that Coop was taken out of a workspace, or only that its token was taken back. */
export type Departure = 'uninstalled' | 'revoked';

/** What becomes of workspaces that Slack says Coop is gone from. */
export interface Leaving {
  /** Never throws. */
  readonly told: (teamId: string, departure: Departure) => void;
  /** Resolves when everything that was told is done, or put off. */
  readonly idle: () => Promise<void>;
  /** Asks no more. */
  readonly stop: () => void;
}

/** What leaving is done with. */
interface Doing {
  /**
   * Leaves a workspace whose token Slack refuses. True, and nothing is done, while the token works; null when that cannot
   * be learnt now.
   */
  readonly leave: (teamId: string, departure: Departure) => Promise<boolean | null>;
  readonly schedule: Schedule;
  readonly log: Log;
}

const AGAIN_MS = 60_000;

/**
 * Slack sends both events when an app is taken out, in any order, and up to a day late: when it was installed again
 * meanwhile, they are about a token of before. So the token of now is tried first, and while Slack does not say whether it
 * is good, nothing is undone: it is tried again every minute for as long as Coop runs.
 */
export function createLeaving({ leave, schedule, log }: Doing): Leaving {
  const working = createInFlight();
  const later = new Map<string, { readonly departure: Departure; readonly cancel: () => void }>();
  let stopped = false;

  async function look(teamId: string, departure: Departure): Promise<void> {
    const fields = { teamId, what: departure };
    try {
      const works = await leave(teamId, departure);
      if (works === true)
        return log.info(
          fields,
          'Slack tells late that Coop was gone from a workspace: its token works, nothing is undone.',
        );
      if (works === false)
        return log.info(
          fields,
          departure === 'revoked'
            ? 'A workspace was closed; what belongs to it is kept.'
            : 'A workspace was forgotten.',
        );
      log.warn(fields, 'Whether Coop is gone from a workspace cannot be learnt now; Slack is asked again in a minute.');
    } catch (error) {
      log.error({ ...fields, ...faultFields(error) }, 'A workspace could not be left; it is tried again in a minute.');
    }
    again(teamId, departure);
  }

  function again(teamId: string, departure: Departure): void {
    const before = later.get(teamId);
    before?.cancel();
    if (stopped) return;
    const both = before?.departure === 'uninstalled' ? 'uninstalled' : departure;
    const cancel = schedule(() => {
      later.delete(teamId);
      told(teamId, both);
    }, AGAIN_MS);
    later.set(teamId, { departure: both, cancel });
  }

  function told(teamId: string, departure: Departure): void {
    if (!stopped) working.add(look(teamId, departure));
  }

  return {
    told,
    idle: working.idle,
    stop: () => {
      stopped = true;
      for (const { cancel } of later.values()) cancel();
    },
  };
}
