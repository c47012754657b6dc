import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAround, lastDue, nextDue, quietUntil, type Timetable } from '../../src/alerts/planning/wall-clock.ts';

const daily = (zone: string, at = '08:00', days: Timetable['days'] = [1, 2, 3, 4, 5, 6, 7]): Timetable => ({
  zone,
  at,
  days,
});
const next = (timetable: Timetable, now: string) => nextDue(timetable, new Date(now))?.toISOString();
const last = (timetable: Timetable, now: string) => lastDue(timetable, new Date(now))?.toISOString();

/** The digests that fall due from one instant on. */
function series(timetable: Timetable, from: string, count: number): readonly string[] {
  const found: string[] = [];
  let at = new Date(from);
  for (let i = 0; i < count; i += 1) {
    const due = nextDue(timetable, at);
    if (due === null) break;
    found.push(due.toISOString());
    at = due;
  }
  return found;
}

describe('a digest is due at its hour by the clock on the wall', () => {
  test('in Brussels before and after the clock goes forward', () => {
    expect(series(daily('Europe/Brussels'), '2027-03-26T12:00:00Z', 3)).toEqual([
      '2027-03-27T07:00:00.000Z',
      '2027-03-28T06:00:00.000Z',
      '2027-03-29T06:00:00.000Z',
    ]);
  });

  test('in Casablanca when Ramadan begins and ends', () => {
    expect(series(daily('Africa/Casablanca'), '2026-02-13T12:00:00Z', 3)).toEqual([
      '2026-02-14T07:00:00.000Z',
      '2026-02-15T08:00:00.000Z',
      '2026-02-16T08:00:00.000Z',
    ]);
    expect(series(daily('Africa/Casablanca'), '2026-03-20T12:00:00Z', 3)).toEqual([
      '2026-03-21T08:00:00.000Z',
      '2026-03-22T07:00:00.000Z',
      '2026-03-23T07:00:00.000Z',
    ]);
  });

  // Releases of the time zone data since 2026c leave Morocco on one time from September 2026 on; those before it do not.
  test.each(['2027-02-05T12:00:00Z', '2027-03-12T12:00:00Z'])(
    'in Casablanca from %s on, whatever the time zone data of the machine says of Ramadan',
    (from) => {
      const shown = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Africa/Casablanca',
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const days = series(daily('Africa/Casablanca'), from, 5).map((due) => shown.format(new Date(due)));
      const first = Number(from.slice(8, 10)) + 1;
      expect(days).toEqual(
        [0, 1, 2, 3, 4].map((day) => `${String(first + day).padStart(2, '0')}/${from.slice(5, 7)}/2027, 08:00`),
      );
    },
  );

  test('in Karachi, where the clock never moves', () => {
    expect(series(daily('Asia/Karachi'), '2027-03-26T12:00:00Z', 3)).toEqual([
      '2027-03-27T03:00:00.000Z',
      '2027-03-28T03:00:00.000Z',
      '2027-03-29T03:00:00.000Z',
    ]);
  });

  test('once, and an hour later, when that hour is jumped over', () => {
    expect(series(daily('Europe/Brussels', '02:30'), '2027-03-27T12:00:00Z', 2)).toEqual([
      '2027-03-28T01:30:00.000Z',
      '2027-03-29T00:30:00.000Z',
    ]);
  });

  test('once, the first time, when that hour comes twice', () => {
    expect(series(daily('Europe/Brussels', '02:30'), '2027-10-30T12:00:00Z', 2)).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-11-01T01:30:00.000Z',
    ]);
  });

  test('on its weekdays alone, by the weekday of the zone', () => {
    const weekdays = daily('Pacific/Auckland', '08:00', [1, 2, 3, 4, 5]);
    // Friday in Greenwich, Saturday in Auckland.
    expect(next(weekdays, '2026-11-20T12:00:00Z')).toBe('2026-11-22T19:00:00.000Z');
    expect(last(weekdays, '2026-11-21T12:00:00Z')).toBe('2026-11-19T19:00:00.000Z');
  });

  test('at the minute itself, and not a second before', () => {
    expect(last(daily('UTC'), '2026-11-20T08:00:00Z')).toBe('2026-11-20T08:00:00.000Z');
    expect(last(daily('UTC'), '2026-11-20T07:59:59Z')).toBe('2026-11-19T08:00:00.000Z');
  });

  test('once each day for a year, whatever the zone and the hour', () => {
    const zones = [
      'Europe/Brussels',
      'Africa/Casablanca',
      'Asia/Karachi',
      'America/St_Johns',
      'Pacific/Chatham',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.nat(23),
        fc.constantFrom('00', '15', '30', '59'),
        fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-01-01T00:00:00Z'), noInvalidDate: true }),
        (zone, hour, minute, at) => {
          const timetable = daily(zone, `${String(hour).padStart(2, '0')}:${minute}`);
          const before = lastDue(timetable, at);
          const after = nextDue(timetable, at);
          if (before === null || after === null) throw new Error('nothing is due');
          expect(before.getTime()).toBeLessThanOrEqual(at.getTime());
          expect(after.getTime()).toBeGreaterThan(at.getTime());
          expect(nextDue(timetable, before)).toEqual(after);
          const hours = (after.getTime() - before.getTime()) / 3_600_000;
          expect(hours).toBeGreaterThanOrEqual(22.9);
          expect(hours).toBeLessThanOrEqual(25.1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('quiet hours', () => {
  const night = { zone: 'Europe/Brussels', quiet: { from: '20:00', to: '08:00' } };
  const until = (now: string) => quietUntil(night, new Date(now))?.toISOString();

  test('over midnight hold an alert until the morning', () => {
    expect(until('2026-11-20T21:00:00Z')).toBe('2026-11-21T07:00:00.000Z');
    expect(until('2026-11-20T05:00:00Z')).toBe('2026-11-20T07:00:00.000Z');
    expect(until('2026-11-20T07:00:00Z')).toBeUndefined();
  });

  test('end by the clock on the wall in the night in which it moves', () => {
    expect(until('2027-03-27T22:00:00Z')).toBe('2027-03-28T06:00:00.000Z');
  });

  test('at noon hold until the afternoon', () => {
    const noon = { zone: 'UTC', quiet: { from: '12:00', to: '13:30' } };
    expect(quietUntil(noon, new Date('2026-11-20T12:00:00Z'))?.toISOString()).toBe('2026-11-20T13:30:00.000Z');
    expect(quietUntil(noon, new Date('2026-11-20T13:30:00Z'))).toBeNull();
  });

  test('are none when nothing was asked', () => {
    expect(quietUntil({ zone: 'UTC', quiet: null }, new Date())).toBeNull();
  });
});

test('a day is as long as it is in the zone', () => {
  const { from, to } = dayAround('Europe/Brussels', new Date('2027-03-28T12:00:00Z'));
  expect([from.toISOString(), to.toISOString()]).toEqual(['2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z']);
});
