import type { Log, Schedule } from '../../alerts/log.ts';
import type { Installation, Installations } from '../../archive/desk/installations.ts';
import type { Bench } from '../bench.ts';
import { DRAIN_MS } from '../running/in-flight.ts';
import { faultFields } from '../speaking/trouble.ts';
import type { Departure } from './leaving.ts';
import type { OpenedDesk } from './several.ts';

/** A workspace that is served. */
export interface Opened {
  readonly bench: Bench;
  readonly desk: OpenedDesk;
}

/** The workspaces that are served; they come and go one at a time. */
export interface Workspaces {
  readonly benchFor: (teamId: string | undefined) => Bench | null;
  readonly teams: () => readonly string[];
  readonly inFlight: () => number;
  /** Serves a workspace, or serves it anew as it is installed now. */
  readonly enter: (installation: Installation) => Promise<void>;
  /**
   * Closes a workspace whose token was taken back, and forgets one that Coop was taken out of; see `createLeaving` for
   * what it answers.
   */
  readonly leave: (teamId: string, departure: Departure) => Promise<boolean | null>;
  /** Goes on forgetting those of which it was begun; what fails is logged, and tried at the next start. */
  readonly goOnForgetting: () => Promise<void>;
  /** Resolves when nothing is being done for any of them. */
  readonly idle: () => Promise<void>;
  /** Finishes what was acknowledged and serves nobody any more. */
  readonly stop: () => Promise<void>;
}

/** What comes and goes with workspaces. */
interface Doing {
  readonly installations: Installations;
  /** Whether Slack takes an installation's token; null when that cannot be learnt now. */
  readonly works: (installation: Installation) => Promise<boolean | null>;
  /** Deletes what is left of a workspace that is closed. */
  readonly forget: (teamId: string) => Promise<void>;
  readonly schedule: Schedule;
  readonly log: Log;
}

/** None yet; `open` opens one. */
export function createWorkspaces(
  { installations, works, forget, schedule, log }: Doing,
  open: (installation: Installation) => Promise<Opened>,
): Workspaces {
  const served = new Map<string, Opened>();
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  /** Takes no more requests for it, and waits for those that were acknowledged. */
  const close = async (teamId: string) => {
    const opened = served.get(teamId);
    if (opened === undefined) return;
    served.delete(teamId);
    opened.bench.prompts.stop();
    opened.bench.pace.stop();
    if (!(await opened.bench.inFlight.drain(schedule, DRAIN_MS)))
      log.warn({ teamId }, 'A workspace was closed before every answer was given.');
    // What it leaves open is in nobody's way: another is closed, or opened, all the same.
    await opened.desk.close().catch((error: unknown) => {
      log.error({ teamId, ...faultFields(error) }, 'A workspace was not closed as it should be.');
    });
  };
  const goOn = async (teamId: string) => {
    await forget(teamId);
    await installations.endForgetting(teamId);
  };
  return {
    benchFor: (teamId) => (teamId === undefined ? null : (served.get(teamId)?.bench ?? null)),
    teams: () => [...served.keys()],
    inFlight: () => [...served.values()].reduce((sum, { bench }) => sum + bench.inFlight.count(), 0),
    enter: (installation) =>
      inTurn(async () => {
        const { teamId } = installation;
        await close(teamId);
        // What is left of before must not be deleted later as if it were of now.
        if ((await installations.forgetting()).includes(teamId)) await goOn(teamId);
        served.set(teamId, await open(installation));
      }),
    leave: async (teamId, departure) => {
      const tried = await installations.of(teamId);
      const good = tried === null ? false : await works(tried);
      if (good !== false) return good;
      return await inTurn(async () => {
        // Installed again, or its token renewed, while Slack was asked: that one is asked about next.
        if ((await installations.of(teamId))?.token !== tried?.token) return null;
        // Written down first: whatever stops it, it is gone on with.
        const isGone = departure === 'uninstalled' && (await installations.beginForgetting(teamId));
        await close(teamId);
        if (isGone || (await installations.forgetting()).includes(teamId)) await goOn(teamId);
        return false;
      });
    },
    goOnForgetting: () =>
      inTurn(async () => {
        for (const teamId of await installations.forgetting()) {
          try {
            await goOn(teamId);
            log.info({ teamId }, 'A workspace that was being forgotten when Coop last stopped is forgotten.');
          } catch (error) {
            log.error(
              { teamId, ...faultFields(error) },
              'A workspace could not be forgotten; it is tried at the next start.',
            );
          }
        }
      }),
    idle: async () => {
      await turn;
      await Promise.all([...served.values()].map(({ bench }) => bench.inFlight.idle()));
    },
    stop: () => inTurn(async () => void (await Promise.all([...served.keys()].map((teamId) => close(teamId))))),
  };
}
