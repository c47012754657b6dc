import type { Labels } from '../languages/labels.ts';
import { edtfDate } from '../text/edtf.ts';
import { memo, memoOf } from '../text/memo.ts';
import { dateFormat } from './intl.ts';
import { fill } from './phrases.ts';

/** Any leap year: only so that a day without a year can be formatted. */
const someYear = 2024;

/** An EDTF date in words: as precise as it is, never more. */
export const dateInWords = (edtf: string, labels: Labels): string => wordsFor(labels)(edtf);

/** A timeline says the same few days hundreds of times, and formatting one takes as long as all else of an entry. */
const wordsFor = memoOf((labels: Labels) => memo((edtf) => inWords(edtf, labels)));

function inWords(edtf: string, labels: Labels): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return oneInWords(first, labels);
  const open = (end: string) => end === '' || end === '..';
  if (open(first)) return fill(labels.until, { date: oneInWords(second, labels) });
  if (open(second)) return fill(labels.from, { date: oneInWords(first, labels) });
  const [start, end] = [plainDate(first), plainDate(second)];
  if (start && end)
    return dateFormat(labels.locale, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(start, end);
  return `${oneInWords(first, labels)} – ${oneInWords(second, labels)}`;
}

function plainDate(date: string): Date | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
}

function oneInWords(date: string, labels: Labels): string {
  const match = edtfDate.exec(date);
  if (!match) return date;
  const [, year = '', month, day, doubt] = match;
  const options: Intl.DateTimeFormatOptions = {};
  if (year !== 'XXXX') options.year = 'numeric';
  if (month !== undefined && month !== 'XX') options.month = 'long';
  if (day !== undefined && day !== 'XX') options.day = 'numeric';
  if (Object.keys(options).length === 0) return labels.dateNotStated;
  const at = new Date(Date.UTC(1970, 0, 1));
  at.setUTCFullYear(
    year === 'XXXX' ? someYear : Number(year),
    options.month ? Number(month) - 1 : 0,
    options.day ? Number(day) : 1,
  );
  const words = dateFormat(labels.locale, options).format(at);
  const dated = year === 'XXXX' ? fill(labels.yearNotStated, { date: words }) : words;
  if (doubt === '~' || doubt === '%') return fill(labels.about, { date: dated });
  return doubt === '?' ? fill(labels.uncertain, { date: dated }) : dated;
}

/** When a fact took place, in words: the date, or the article's own words for it, or that none is stated. */
export function whenInWords(date: string | null, dateText: string | null, labels: Labels): string {
  if (date !== null) return dateInWords(date, labels);
  return dateText === null ? labels.dateNotStated : fill(labels.dateQuoted, { words: dateText });
}
