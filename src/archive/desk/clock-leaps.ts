import type { Db } from '../file/rows.ts';

/** What is known of the clock that answers were kept by: ISO 8601 instants. */
export interface ClockSeen {
  /** What it said last. */
  readonly latest: string;
  /** Since when it has gone on without a leap. */
  readonly since: string;
  /** The time that what is old may be forgotten by. */
  readonly believed: string;
}

const DAY = 86_400_000;
/** Nobody asks for a month only where Coop was off, or where the clock is wrong. */
const LEAP_MS = 30 * DAY;
/** A clock that leapt is believed once it has gone on for so long: a wrong one is put right sooner. */
const SETTLED_MS = DAY;

/** Whether an instant that was written down is still to come by more than a day: the clock that wrote it was ahead. */
export function wasAhead(instant: string, now: Date): boolean {
  return instant > dayAfter(now).toISOString();
}

/** Of a clock that was wrong by less than a day it is waited until it is right again. */
export function dayAfter(now: Date): Date {
  return new Date(now.getTime() + DAY);
}

/** The clock once it says `at`. A leap forward is believed only a day later, so that a wrong clock makes nobody forget. */
export function clockAfter(seen: ClockSeen | null, at: Date): ClockSeen {
  const now = at.toISOString();
  if (seen === null) return { latest: now, since: now, believed: now };
  const [earlier = now] = [seen.believed, now].toSorted();
  // Set back to before the leap: that one was wrong.
  if (now < seen.since) return { latest: now, since: now, believed: earlier };
  const apart = (from: string, to: string) => Date.parse(to) - Date.parse(from);
  if (apart(seen.latest, now) > LEAP_MS) return { latest: now, since: now, believed: earlier };
  return { latest: now, since: seen.since, believed: apart(seen.since, now) >= SETTLED_MS ? now : earlier };
}

const KEY = 'clock';

/** Takes note of what the clock says, and answers the time that what is old may be forgotten by; in one transaction. */
export async function believedTime(trx: Db, at: Date): Promise<Date> {
  const row = await trx.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst();
  const seen: ClockSeen | null = row === undefined ? null : JSON.parse(row.value);
  const clock = clockAfter(seen, at);
  const value = JSON.stringify(clock);
  await trx
    .insertInto('meta')
    .values({ key: KEY, value })
    .onConflict((on) => on.column('key').doUpdateSet({ value }))
    .execute();
  return new Date(clock.believed);
}
