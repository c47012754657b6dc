import type { Db } from '../file/rows.ts';

/** A call to Slack that takes its turn. Names are of kinds of calls and of channels, in one workspace. */
export interface Turn {
  readonly teamId: string;
  /** All of these must be free. */
  readonly free: readonly string[];
  /** This one is held then, for so many milliseconds. */
  readonly hold: string;
  readonly forMs: number;
}

/** What must not be called for a while; all processes on an archive go by it, also after they were started again. */
export interface Paces {
  /** Takes a turn, if it is free; of several processes one gets it. */
  takeTurn(turn: Turn, at: Date): Promise<boolean>;
  /** Nothing more of this name for so many milliseconds; never shortens an earlier wait. */
  holdOff(teamId: string, name: string, milliseconds: number, at: Date): Promise<void>;
  /** The names that are held now, of a workspace. */
  heldOff(teamId: string, at: Date): Promise<ReadonlySet<string>>;
}

/** The table of what is held, as a migration adds it. */
export const paceTable = `create table paces (
   team_id text not null, name text not null, since text not null, until text not null,
   primary key (team_id, name)) without rowid`;

/** The clocks of two processes differ by less. */
const APART_MS = 60_000;

/** The turns in the archive's own file. */
export function paces(reading: Db, write: <T>(work: (db: Db) => Promise<T>) => Promise<T>): Paces {
  return {
    takeTurn: (turn, at) => write((trx) => takeTurn(trx, turn, at)),
    holdOff: (teamId, name, milliseconds, at) => write((trx) => hold(trx, teamId, name, milliseconds, at)),
    async heldOff(teamId, at) {
      return new Set((await held(reading, teamId, at)).map(({ name }) => name));
    },
  };
}

/** See `Paces.takeTurn`; within a transaction. */
export async function takeTurn(trx: Db, { teamId, free, hold: name, forMs }: Turn, at: Date): Promise<boolean> {
  if ((await held(trx, teamId, at)).some((one) => free.includes(one.name))) return false;
  await hold(trx, teamId, name, forMs, at);
  return true;
}

async function held(db: Db, teamId: string, at: Date) {
  return await db
    .selectFrom('paces')
    .select(['name', 'until'])
    .where('team_id', '=', teamId)
    .where('until', '>', at.toISOString())
    // A clock that was set back must not keep all silent until it has caught up.
    .where('since', '<=', new Date(at.getTime() + APART_MS).toISOString())
    .execute();
}

async function hold(trx: Db, teamId: string, name: string, milliseconds: number, at: Date): Promise<void> {
  const earlier = (await held(trx, teamId, at)).find((one) => one.name === name)?.until;
  const until = Math.max(at.getTime() + milliseconds, earlier === undefined ? 0 : Date.parse(earlier));
  const times = { since: at.toISOString(), until: new Date(until).toISOString() };
  await trx
    .insertInto('paces')
    .values({ team_id: teamId, name, ...times })
    .onConflict((on) => on.columns(['team_id', 'name']).doUpdateSet(times))
    .execute();
}
