import type { Log, Schedule } from '../../alerts/log.ts';
import type { Installation, Installations } from '../../archive/installations.ts';
import type { Bench } from '../bench.ts';
import { DRAIN_MS } from '../in-flight.ts';
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
  /** Forgets a workspace that Coop was taken out of then, unless it was installed again since. */
  readonly leave: (teamId: string, at: Date) => Promise<void>;
  /** Resolves when nothing is being done for any of them. */
  readonly idle: () => Promise<void>;
  /** Finishes what was acknowledged and serves nobody any more. */
  readonly stop: () => Promise<void>;
}

/** What comes and goes with workspaces. */
interface Doing {
  readonly installations: Installations;
  readonly schedule: Schedule;
  readonly log: Log;
}

/** None yet; `open` opens one. */
export function createWorkspaces(
  { installations, schedule, log }: Doing,
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
  const close = async (teamId: string, end: 'keep' | 'forget') => {
    const opened = served.get(teamId);
    if (opened === undefined) return;
    served.delete(teamId);
    opened.bench.prompts.stop();
    if (!(await opened.bench.inFlight.drain(schedule, DRAIN_MS)))
      log.warn({ teamId }, 'A workspace was closed before every answer was given.');
    await opened.desk.close(end);
  };
  return {
    benchFor: (teamId) => (teamId === undefined ? null : (served.get(teamId)?.bench ?? null)),
    teams: () => [...served.keys()],
    inFlight: () => [...served.values()].reduce((sum, { bench }) => sum + bench.inFlight.count(), 0),
    enter: (installation) =>
      inTurn(async () => {
        await close(installation.teamId, 'keep');
        served.set(installation.teamId, await open(installation));
      }),
    leave: (teamId, at) =>
      inTurn(async () => {
        const installation = await installations.of(teamId);
        // Slack repeats for a day what it could not deliver. Its clock counts whole seconds.
        if (installation !== null && at.getTime() + 1_000 <= Date.parse(installation.installedAt)) return;
        await close(teamId, 'forget');
        await installations.remove(teamId);
      }),
    idle: async () => {
      await turn;
      await Promise.all([...served.values()].map(({ bench }) => bench.inFlight.idle()));
    },
    stop: () => inTurn(async () => void (await Promise.all([...served.keys()].map((teamId) => close(teamId, 'keep'))))),
  };
}
