import type { Labels } from '../languages/asking.ts';
import { dateFormat } from './intl.ts';
import { fill } from './phrases.ts';

/** First and last day that an EDTF date can mean, as ISO dates; null is open. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

const one = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;

/** The bounds of an EDTF date or interval (ISO 8601-2); null when its year is not stated or it is no date. */
export function boundsOf(edtf: string): Bounds | null {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return boundsOfOne(first);
  const start = first === '' || first === '..' ? { from: null } : boundsOfOne(first);
  const end = second === '' || second === '..' ? { to: null } : boundsOfOne(second);
  if (!start || !end || (start.from === null && end.to === null)) return null;
  return { from: start.from, to: end.to };
}

function boundsOfOne(date: string): Bounds | null {
  const match = one.exec(date);
  const [year = '', month, day] = match?.slice(1, 4) ?? [];
  if (!match || year === 'XXXX') return null;
  if (month === undefined || month === 'XX') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined || day === 'XX') {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${String(last).padStart(2, '0')}` };
  }
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` };
}

/** Any leap year: only so that a day without a year can be formatted. */
const someYear = 2024;

/** An EDTF date in words: as precise as it is, never more. */
export function dateInWords(edtf: string, labels: Labels): string {
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
  const match = one.exec(date);
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
