import { foldedOf, tokensOf } from '../../answering/asked/tokens.ts';
import type { Watch, Weekday } from '../../archive/desk/watch.ts';
import { languages } from '../../languages/all.ts';
import { fold } from '../../text/fold.ts';
import { partListed, withoutArticle } from '../../text/joined-words.ts';
import { type Matcher, matcherOf } from '../../text/patterns.ts';
import { problem, type Read } from './wish.ts';
import { zonesOfLetters } from './zone-letters.ts';

/** `HH:MM` of a time as people type it: `8:00`, `08h30`, `8am`, `18 h`. */
export function readTime(typed: string): Read<string> {
  const read = /^(\d{1,2})(?:(?:[:.h]|\s?h\s?)(\d{2})?)?\s?(am|pm|u|uur|uhr|h|heures?|oclock)?$/u.exec(
    fold(typed).trim(),
  );
  const [, hour = '', minute = '00', half] = read ?? [];
  const isBare = read !== null && !/[:.h]|am|pm|u|oclock/u.test(fold(typed));
  const hours = (Number(hour) % (half === 'am' || half === 'pm' ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  if (read === null || isBare || Number(hour) > 24 || Number(minute) > 59) return problem('time', typed);
  return { value: `${String(hours).padStart(2, '0')}:${minute}` };
}

/** Two times with a dash between them, on one clock. */
export function readQuiet(typed: string): Read<NonNullable<Watch['quiet']>> {
  const hours = typed.split(/\s*[-–—]\s*/u).map((hour) => (/^\d{1,2}$/u.test(hour) ? `${hour}:00` : hour));
  const [from, to, more] = hours.map(readTime);
  if (from === undefined || to === undefined || more !== undefined) return problem('quiet', typed);
  if ('problem' in from || 'problem' in to || from.value === to.value) return problem('quiet', typed);
  return { value: { from: from.value, to: to.value } };
}

/** More alerts a day nobody reads. */
export const MOST_CAP = 1_000;

/** How many alerts a day at most: 1 to 1,000. */
export function readCap(typed: string): Read<number> {
  const count = /^\d{1,4}$/u.test(typed.trim()) ? Number(typed) : 0;
  return count >= 1 && count <= MOST_CAP ? { value: count } : problem('cap', typed);
}

const townOf = (zone: string) => fold(zone.split('/').at(-1) ?? zone);

let zones: ReadonlyMap<string, string> | null = null;

/** The zones of this machine by their folded names, and those towns that name one zone alone by the town. */
function knownZones(): ReadonlyMap<string, string> {
  if (zones) return zones;
  const all = Intl.supportedValuesOf('timeZone');
  const towns = new Map<string, string[]>();
  for (const zone of all) {
    const town = townOf(zone);
    towns.set(town, [...(towns.get(town) ?? []), zone]);
  }
  zones = new Map([
    ...[...towns].flatMap(([town, [only, more]]) => (only && !more ? [[town, only] as const] : [])),
    ...all.map((zone) => [fold(zone), zone] as const),
    ['utc', 'UTC'],
    ['gmt', 'UTC'],
  ]);
  return zones;
}

/** An IANA zone, never a fixed offset, which would be wrong for half of the year. */
export function readZone(typed: string): Read<string> {
  const asked = fold(typed).trim().replace(/\s+/gu, '_');
  const known = knownZones().get(asked);
  if (known !== undefined) return { value: known };
  if (/^[a-z_]+(?:\/[a-z_+-]+)+$/u.test(asked)) {
    try {
      // Older names of zones are not listed, and are understood.
      return { value: new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone };
    } catch {
      // It names none: what comes near is offered instead.
    }
  }
  const places = zonesOfLetters(typed.trim().toUpperCase());
  if (places.length > 0) return problem('zone', typed, places);
  const part = asked.split('/').at(-1)?.slice(0, 4) ?? '';
  const like = [...new Set(knownZones().values())].filter((zone) => part.length >= 3 && townOf(zone).startsWith(part));
  return problem('zone', typed, like.slice(0, 3));
}

let weekdays: Matcher<number> | null = null;

/** The days of the week in every language, whole or as each language cuts them short. */
function knownDays(): Matcher<number> {
  weekdays ??= matcherOf(
    languages.flatMap(({ code, dates }) => {
      const short = new Intl.DateTimeFormat(code, { weekday: 'short', timeZone: 'UTC' });
      return dates.weekdays.map((words, index) => {
        // 1 January 2024 was a Monday.
        const cut = short.format(new Date(Date.UTC(2024, 0, 1 + index))).replace('.', '');
        return [`${words} | ${cut}`, index] as const;
      });
    }),
  );
  return weekdays;
}

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Days and stretches of days: `mon-fri`, `mo,wo,vr`, `lundi`; or null when the word names no day. */
export function readDays(typed: string): readonly Weekday[] | null {
  const days = new Set<Weekday>();
  for (const part of fold(typed)
    .split(/[,;/]+/u)
    .filter((one) => one !== '')) {
    const [from, to, more] = part.split('-').map(dayNamed);
    if (from === undefined || from === null || to === null || more !== undefined) return null;
    for (let at = from; ; at = (at + 1) % 7) {
      days.add(week[at] ?? 1);
      if (at === (to ?? from)) break;
    }
  }
  return days.size === 0 ? null : [...days].toSorted();
}

function dayNamed(word: string): number | null {
  const named = (one: string) => {
    const folded = partListed(foldedOf(tokensOf(one))).map(withoutArticle);
    // `والأربعاء` is `and` and the day.
    return knownDays().at(folded, folded.length > 1 && folded[0]?.length === 1 ? 1 : 0)[0]?.value ?? null;
  };
  // `Mondays`, `lundis`, `montags`
  return named(word) ?? (word.length >= 6 && word.endsWith('s') ? named(word.slice(0, -1)) : null);
}
