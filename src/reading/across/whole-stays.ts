import type { DayOf } from '../agreements/same-agreement.ts';
import type { DateFound } from '../dates/dates.ts';
import { isOneDay } from '../dates/one-day.ts';
import type { Draft } from '../drafts.ts';

/** In days: the longest stay whose first and last day two sentences tell. */
const longest = 21;

/** The first and the last day of one journey, which two sentences tell; null where they tell anything else. */
function endsOf(a: Draft, b: Draft): { readonly first: Draft; readonly last: Draft } | null {
  if (!a.date || !b.date || a.date.endOnly === b.date.endOnly) return null;
  const [first, last] = a.date.endOnly ? [b, a] : [a, b];
  return first.date && isOneDay({ ...first.date, startOnly: false }) && last.date && isADay(last.date)
    ? { first, last }
    : null;
}

const isADay = (date: DateFound): boolean => isOneDay({ ...date, endOnly: false });

/** `arrived on Monday. … He will stay until Thursday`: what has begun and what is to end are one stay. */
export function isOneStay(a: Draft, b: Draft, day: DayOf): boolean {
  const ends = endsOf(a, b);
  if (ends === null || a.status === 'historical' || b.status === 'historical') return false;
  if (a.status === 'denied' || b.status === 'denied') return false;
  const [from, to] = [day(ends.first), day(ends.last)?.replace(/^\//u, '')].map((one) =>
    Date.parse(one?.slice(0, 10) ?? ''),
  );
  const apart = ((to ?? Number.NaN) - (from ?? Number.NaN)) / 86_400_000;
  return apart >= 0 && apart <= longest;
}

/** The date of a journey from its first and its last day, and whether the first lies ahead. */
export function wholeStay(a: Draft, b: Draft): { readonly date: DateFound; readonly future: boolean } | null {
  const ends = endsOf(a, b);
  const [from, to] = [ends?.first.date, ends?.last.date];
  if (!ends || !from || !to) return null;
  const known = from.meaning.is === 'span' || from.meaning.is === 'lasting' ? from.meaning.from : from;
  const meaning = { is: 'span', from: { ...known, startOnly: false }, to: { ...to, endOnly: false } } as const;
  return {
    date: { ...from, startOnly: false, words: `${from.words} – ${to.words}`, meaning },
    future: ends.first.future,
  };
}
