import type { DateFound, Meaning } from './dates.ts';

const isDay = ({ meaning }: DateFound): boolean =>
  meaning.is === 'weekday' || meaning.is === 'offset' || (meaning.is === 'day' && meaning.day.day !== null);

const ofMonth = ({ meaning }: DateFound): boolean => meaning.is === 'counted' && meaning.date.unit === 'month';

/** What a date means in the light of those that the text tells in full before it; null for what it says by itself. */
type OnDay = (date: DateFound, dated: readonly DateFound[]) => Meaning | null;

/** A weekday alone may be one of so many days that the text dated in full. */
const remembered = 12;

/** For so many sentences `the same day` still means the day named last. */
const reach = 6;

/**
 * Gives each `the same day`, `the day before` the day that the text named last before it; without one it has no date. A
 * weekday alone may be one of the days that the text dates in full, and a day without a year too (`onDay`).
 */
export function anchored<T extends { readonly dates: readonly DateFound[] }>(
  lines: readonly T[],
  onDay: OnDay,
): readonly T[] {
  let last: { readonly date: DateFound; readonly line: number } | null = null;
  /** The date that named a month last, for `el día 20`. */
  let inMonth: { readonly date: DateFound; readonly line: number } | null = null;
  const dated: DateFound[] = [];
  return lines.map((line, index) => {
    const dates = line.dates.map((date): DateFound => {
      const counts = date.meaning.is === 'counted' && date.meaning.date.from === 'text';
      const named = ofMonth(date) ? inMonth : last;
      const known = named !== null && index - named.line <= reach ? named.date : null;
      const out = counts && known ? { ...date, anchor: known } : onNamedDay(date, dated, onDay);
      if (isDay(out) || (counts && known)) last = { date: out, line: index };
      if (out.meaning.is === 'range' || out.meaning.is === 'day') inMonth = { date: out, line: index };
      if (date.meaning.is === 'range' || (date.meaning.is === 'day' && date.meaning.day.day !== null)) {
        dated.push(out);
        if (dated.length > remembered) dated.shift();
      }
      return out;
    });
    return dates.some((date, i) => date !== line.dates[i]) ? { ...line, dates } : line;
  });
}

function onNamedDay(date: DateFound, dated: readonly DateFound[], onDay: OnDay): DateFound {
  const meaning = onDay(date, dated);
  return meaning === null ? date : { ...date, meaning };
}
