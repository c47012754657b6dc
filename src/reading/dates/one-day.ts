import { isOneOfMonth } from './counted.ts';
import type { DateFound } from './dates.ts';

/** Whether a date is one day of what took place then. */
export const isOneDay = ({ meaning, endOnly, startOnly }: DateFound): boolean =>
  !endOnly &&
  !startOnly &&
  meaning.is !== 'year' &&
  meaning.is !== 'range' &&
  meaning.is !== 'weekdays' &&
  (meaning.is !== 'counted' || meaning.days === undefined || isOneOfMonth(meaning)) &&
  (meaning.is !== 'day' || meaning.day.day !== null);
