import type { RelativeDate } from '../../languages/date-words.ts';
import type { DateFound, Day } from './dates.ts';

const two = (value: number): string => String(value).padStart(2, '0');

interface Published {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function parsed(published: string | null): Published | null {
  const match = published && /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(published);
  return match
    ? { year: Number(match[1]), month: match[2] ? Number(match[2]) : null, day: match[3] ? Number(match[3]) : null }
    : null;
}

const dayInMilliseconds = 86_400_000;

/**
 * The date as EDTF (ISO 8601-2), or null when the words do not fix it. News policy: a weekday is the latest on or before
 * the publication, a day without year the latest not more than 45 days after it, unless the future is meant. Without a
 * publication date a weekday is null and a day has no year: `XXXX-02-23`.
 */
export function resolveDate(found: DateFound, published: string | null, future: boolean): string | null {
  const news = parsed(published);
  const ahead = found.direction === null ? future : found.direction !== 'past';
  const { meaning } = found;
  if (!exists(meaning)) return null;
  if (found.startOnly && meaning.is !== 'range' && meaning.is !== 'weekdays') {
    // What goes on began before.
    const start = resolveDate({ ...found, startOnly: false, endOnly: false, direction: null }, published, false);
    return start === null ? null : `${start}/..`;
  }
  if (meaning.is === 'counted') return countedDate(found, meaning, published, future);
  if (meaning.is === 'span' || meaning.is === 'lasting') return spanText(meaning, published, future);
  if (meaning.is === 'year') return String(meaning.year);
  if (meaning.is === 'day') {
    const value = dayText(meaning.day, news, ahead, found.direction);
    return found.endOnly && meaning.day.day !== null ? `/${value}` : value;
  }
  if (meaning.is === 'range') {
    const end = dayText(meaning.to, news, ahead, found.direction);
    const endYear = /^\d{4}/u.test(end) ? Number(end.slice(0, 4)) : null;
    const startYear =
      meaning.from.year ?? (endYear !== null && meaning.from.month > meaning.to.month ? endYear - 1 : endYear);
    return `${dayText({ ...meaning.from, year: startYear }, news, ahead, found.direction)}/${end}`;
  }
  if (!news || news.month === null || news.day === null) return null;
  const base = Date.UTC(news.year, news.month - 1, news.day);
  if (meaning.is === 'offset') {
    const day = isoDay(offsetDay(base, meaning));
    return found.endOnly ? `/${day}` : day;
  }
  const length = meaning.is === 'weekdays' ? (meaning.last - meaning.first + 7) % 7 : 0;
  // Days to come begin after the publication; days that are over ended before it.
  const wanted = meaning.is === 'weekday' ? meaning.number : ahead ? meaning.first : meaning.last;
  const weekday = new Date(base).getUTCDay() || 7;
  if (meaning.is === 'weekday' && meaning.day !== undefined) {
    const numbered = numberedOn(base, meaning.number, meaning.day, ahead);
    if (numbered !== null) return found.endOnly ? `/${isoDay(numbered)}` : isoDay(numbered);
  }
  if (meaning.is === 'weekday' && meaning.week !== null)
    return isoDay(base + (meaning.number - weekday + 7 * meaning.week) * dayInMilliseconds);
  const back = (weekday - wanted + 7) % 7;
  const on = (wanted - weekday + 7) % 7;
  // `will meet on Wednesday`, in Wednesday's paper, is today; `next Wednesday` is not.
  const day = ahead
    ? base + (on === 0 && found.direction === 'future' ? 7 : on) * dayInMilliseconds
    : base - (found.direction === 'past' && back === 0 ? 7 : back) * dayInMilliseconds;
  if (meaning.is === 'weekday') return found.endOnly ? `/${isoDay(day)}` : isoDay(day);
  // `visits from Thursday to Friday`, in Thursday's paper: it has begun.
  const begins = meaning.is === 'weekdays' && weekday === meaning.first;
  const first = ahead ? day : begins ? base : day - length * dayInMilliseconds;
  return `${isoDay(first)}/${isoDay(first + length * dayInMilliseconds)}`;
}

/** The nearest day of so many that is such a weekday and has this number: `el lunes 27`. */
function numberedOn(base: number, weekday: number, day: number, ahead: boolean): number | null {
  for (let apart = 0; apart <= 45; apart++) {
    const date = new Date(base + (ahead ? apart : -apart) * dayInMilliseconds);
    if (date.getUTCDate() === day && (date.getUTCDay() || 7) === weekday) return date.getTime();
  }
  return null;
}

/** The end is the first such day after the beginning; where one of the two is not known, the other is what is stated. */
function spanText(
  meaning: Extract<DateFound['meaning'], { is: 'span' | 'lasting' }>,
  published: string | null,
  future: boolean,
): string | null {
  const start = resolveDate(meaning.from, published, future);
  if (meaning.is === 'lasting') {
    const last = start?.length === 10 ? Date.parse(start) + (meaning.days - 1) * dayInMilliseconds : null;
    return last === null || Number.isNaN(last) ? start : `${start}/${isoDay(last)}`;
  }
  const known = start?.length === 10 && /^\d{4}/u.test(start);
  const sought: DateFound = meaning.to.meaning.is === 'offset' ? meaning.to : { ...meaning.to, direction: 'coming' };
  const end =
    known && sought !== meaning.to ? resolveDate(sought, start, true) : resolveDate(meaning.to, published, future);
  if (start === null || end === null) return start ?? (end === null ? null : `/${end}`);
  return end > start || !known ? `${start}/${end}` : start;
}

/** `next month`, `the day before`: counted from the publication or from the day that the text named last. */
function countedDate(
  found: DateFound,
  { date: { unit, by, from }, days }: Extract<DateFound['meaning'], { is: 'counted' }>,
  published: string | null,
  future: boolean,
): string | null {
  // `el día 20`, where no month is named before it: the nearest such day.
  if (days && from === 'text' && found.anchor === null) {
    const news: RelativeDate = { words: '', unit, by, from: 'publication' };
    const direction = found.direction ?? (future ? 'future' : 'past');
    return countedDate({ ...found, direction }, { is: 'counted', date: news, days }, published, future);
  }
  const base = from === 'publication' ? published : found.anchor && resolveDate(found.anchor, published, future);
  const start = parsed(base?.replace(/^\//u, '') ?? null);
  if (!start || (!days && (base?.indexOf('/') ?? 0) > 0)) return null;
  if (unit === 'year') return String(start.year + by);
  if (start.month === null) return null;
  if (unit === 'month') {
    const beside = days && by === 0 && from === 'publication' ? besideMonth(found.direction, days[0], start.day) : by;
    const month = isoDay(Date.UTC(start.year, start.month - 1 + beside, 1)).slice(0, 7);
    if (!days) return month;
    const [first, last] = days;
    if (last > new Date(Date.UTC(start.year, start.month + beside, 0)).getUTCDate()) return null;
    const end = `${month}-${two(last)}`;
    if (first !== last) return `${month}-${two(first)}/${end}`;
    return found.endOnly ? `/${end}` : end;
  }
  return start.day === null ? null : isoDay(Date.UTC(start.year, start.month - 1, start.day) + by * dayInMilliseconds);
}

/** `el próximo día 5`, told on the 20th: of the month after. */
function besideMonth(direction: DateFound['direction'], day: number, published: number | null): number {
  if (direction === null || published === null) return 0;
  if (direction === 'past') return day > published ? -1 : 0;
  return day < published ? 1 : 0;
}

/**
 * The day that a weekday alone means in an article that dates one such day in full: `on Thursday` after `3 and 4 October`.
 * Only days that lie after the publication need it, within ten days; null for all others.
 */
export function weekdayAmong(
  weekday: DateFound,
  dated: readonly DateFound[],
  published: string | null,
): DateFound['meaning'] | null {
  if (weekday.meaning.is !== 'weekday' || weekday.direction !== null || dated.length === 0) return null;
  const news = parsed(published);
  if (!news || news.month === null || news.day === null) return null;
  const base = Date.UTC(news.year, news.month - 1, news.day);
  for (const date of dated.toReversed()) {
    const edtf = resolveDate({ ...date, endOnly: false, startOnly: false }, published, false);
    const match = edtf && /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/u.exec(edtf);
    if (!match) continue;
    const from = Date.parse(match[1] ?? '');
    const to = Date.parse(match[2] ?? match[1] ?? '');
    if (to <= base || from - base > 10 * dayInMilliseconds || to - from > 5 * dayInMilliseconds) continue;
    for (let time = from; time <= to; time += dayInMilliseconds) {
      const day = new Date(time);
      if ((day.getUTCDay() || 7) === weekday.meaning.number)
        return {
          is: 'day',
          day: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
        };
    }
  }
  return null;
}

/** `today, Tuesday` in an article of Wednesday's: the weekday tells which day is meant. */
function offsetDay(base: number, { days, weekday }: Extract<DateFound['meaning'], { is: 'offset' }>): number {
  const day = base + days * dayInMilliseconds;
  const apart = weekday === null ? 0 : ((new Date(day).getUTCDay() || 7) - weekday + 7) % 7;
  return day - (apart <= 3 || days <= 0 ? apart : apart - 7) * dayInMilliseconds;
}

/** Whether the calendar has the day: 30 February is in no year, 29 February only in some. */
function exists(meaning: DateFound['meaning']): boolean {
  const days = meaning.is === 'day' ? [meaning.day] : meaning.is === 'range' ? [meaning.from, meaning.to] : [];
  return days.every(
    ({ year, month, day }) => day === null || day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate(),
  );
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function dayText(day: Day, news: Published | null, ahead: boolean, direction: DateFound['direction']): string {
  const told = day.yearBy === undefined || !news ? null : news.year + day.yearBy;
  const stated = day.year ?? told ?? (news ? yearOn(day, yearOf(day, news, ahead, direction), ahead, news) : null);
  const head = stated === null ? 'XXXX' : String(stated);
  return day.day === null ? `${head}-${two(day.month)}` : `${head}-${two(day.month)}-${two(day.day)}`;
}

/** `Tuesday 13 August`: where the weekday is not that of the year, the year before in which it is; of what is to come also the next. */
function yearOn({ month, day, weekday }: Day, year: number, ahead: boolean, news: Published): number {
  // A day of the week of publication is that day, however its name was mistaken.
  const published = Date.UTC(news.year, (news.month ?? 1) - 1, news.day ?? Number.NaN);
  const near = Math.abs(Date.UTC(year, month - 1, day ?? 1) - published) <= 7 * dayInMilliseconds;
  if (weekday === undefined || near) return year;
  const isOn = (one: number) => (new Date(Date.UTC(one, month - 1, day ?? 1)).getUTCDay() || 7) === weekday;
  return [year, year - 1, ...(ahead ? [year + 1] : [])].find(isOn) ?? year;
}

function yearOf(day: Day, news: Published, ahead: boolean, direction: DateFound['direction']): number {
  if (news.month === null) return news.year;
  const published = Date.UTC(news.year, news.month - 1, news.day ?? 28);
  const sameYear = Date.UTC(news.year, day.month - 1, day.day ?? 1);
  if (ahead) {
    const earliest = news.day === null ? Date.UTC(news.year, news.month - 1, 1) : published;
    return sameYear >= earliest - (day.day === null ? 31 : 0) * dayInMilliseconds ? news.year : news.year + 1;
  }
  const slack = direction === 'past' ? 0 : 45;
  for (const candidate of [news.year + 1, news.year]) {
    if (Date.UTC(candidate, day.month - 1, day.day ?? 1) <= published + slack * dayInMilliseconds) return candidate;
  }
  return news.year - 1;
}
