import { knownZone } from '../../answering/when.ts';
import type { Watch } from '../../archive/desk/watch.ts';

/** What a watch says of time: the weekdays and the hour of its digests, by the clock of its zone. */
export type Timetable = Pick<Watch, 'days' | 'at' | 'zone'>;

/** A time on the clock of a zone, counted as if that clock were UTC's, in milliseconds. */
type Wall = number;

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const numeric = 'numeric';
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(zone),
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
  });
  clocks.set(zone, made);
  return made;
}

function wallOf(at: number, zone: string): Wall {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/**
 * The instant at which a zone's clock shows a time. An hour that the clock jumps over is taken for as much later as it
 * jumps; of an hour that comes twice the first is meant.
 */
function instantOf(wall: Wall, zone: string): number {
  const before = wallOf(wall - DAY, zone) - (wall - DAY);
  const after = wallOf(wall + DAY, zone) - (wall + DAY);
  const found = [wall - before, wall - after].find((at) => wallOf(at, zone) === wall);
  return found ?? wall - before;
}

const minutesOf = (clock: string): number => {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
};

const midnight = (wall: Wall): Wall => Math.floor(wall / DAY) * DAY;
const weekdayOf = (wall: Wall): number => new Date(wall).getUTCDay() || 7;

function dueAround({ days, at, zone }: Timetable, now: Date, step: 1 | -1): Date | null {
  const today = midnight(wallOf(now.getTime(), zone));
  for (let away = 0; away <= 8; away += 1) {
    const day = today + step * away * DAY;
    if (days.length > 0 && !days.some((weekday) => weekday === weekdayOf(day))) continue;
    const due = instantOf(day + minutesOf(at), zone);
    if (step === 1 ? due > now.getTime() : due <= now.getTime()) return new Date(due);
  }
  return null;
}

/** When a digest was last due at or before `now`; no weekdays mean every day. */
export function lastDue(timetable: Timetable, now: Date): Date | null {
  return dueAround(timetable, now, -1);
}

/** When a digest is due next after `now`. */
export function nextDue(timetable: Timetable, now: Date): Date | null {
  return dueAround(timetable, now, 1);
}

/** The instants at which the zone's day began and at which the next one begins. */
export function dayAround(zone: string, now: Date): { readonly from: Date; readonly to: Date } {
  const today = midnight(wallOf(now.getTime(), zone));
  return { from: new Date(instantOf(today, zone)), to: new Date(instantOf(today + DAY, zone)) };
}

/** Until when alerts wait, or null when they need not; quiet hours may pass midnight, and equal ends mean none. */
export function quietUntil({ quiet, zone }: Pick<Watch, 'quiet' | 'zone'>, now: Date): Date | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const wall = wallOf(now.getTime(), zone);
  const today = midnight(wall);
  const time = wall - today;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const isQuiet = from < to ? from <= time && time < to : time >= from || time < to;
  if (!isQuiet) return null;
  return new Date(instantOf((time < to ? today : today + DAY) + to, zone));
}
