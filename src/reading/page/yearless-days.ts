import { resolveDate } from '../dates/calendar.ts';
import type { DateFound, Day, Meaning } from '../dates/dates.ts';
import { at, type Sentence } from '../words/tokens.ts';

/** In how many sentences an article says on which day it was written. */
const opening = 3;

/** A sentence of the article with its dates. */
interface Dated {
  readonly sentence: Sentence;
  readonly dates: readonly DateFound[];
}

/** The day on which an article without a year says that it was written: that of its dateline, or `today (2 January)`. */
export function writtenWithoutYear(dateline: DateFound | null, body: readonly Dated[]): Day | null {
  const opened = body
    .slice(0, opening)
    .flatMap(({ sentence, dates }) => dates.filter(({ from }) => at(sentence.tokens, from, 'today')));
  for (const date of [dateline, ...opened])
    if (date?.meaning.is === 'day' && date.meaning.day.day !== null && date.meaning.day.year === null)
      return date.meaning.day;
  return null;
}

/** `today`, `yesterday` in an article of which only the day and month are known; null for all else. */
export function offsetWithoutYear({ meaning }: DateFound, written: Day | null): Meaning | null {
  if (meaning.is !== 'offset' || meaning.weekday !== null || !written?.day) return null;
  // A day beside the end of February depends on the year.
  const [day, other] = [2023, 2024].map((year) => {
    const time = new Date(Date.UTC(year, written.month - 1, (written.day ?? 1) + meaning.days));
    return { year: null, month: time.getUTCMonth() + 1, day: time.getUTCDate() };
  });
  return day && other && day.day === other.day ? { is: 'day', day } : null;
}

/** `on 14 May`, in an article that dates `13 to 15 May 2024` in full before it: the same year. */
export function yearAmong(date: DateFound, dated: readonly DateFound[]): Meaning | null {
  const { meaning } = date;
  if (meaning.is !== 'day' || meaning.day.year !== null || meaning.day.day === null) return null;
  if (meaning.day.yearBy !== undefined) return null;
  for (const full of dated.toReversed()) {
    const [from = '', to = from] = (resolveDate(bare(full), null, false) ?? '').split('/');
    const year = Number(/^\d{4}/u.exec(to)?.[0]);
    if (!year || !/^\d{4}/u.test(from)) continue;
    const same: Meaning = { is: 'day', day: { ...meaning.day, year } };
    const day = resolveDate(bare({ ...date, meaning: same }), null, false);
    if (day !== null && from <= day && day <= to) return same;
  }
  return null;
}

const bare = (date: DateFound): DateFound => ({ ...date, endOnly: false, startOnly: false });
