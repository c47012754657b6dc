import type { PeriodId } from '../../languages/asking.ts';
import { boundsOf } from '../../text/edtf.ts';
import type { Matcher } from '../../text/patterns.ts';
import { type Found, findAll, finds } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Days from `from` to `to`, both included, as ISO dates; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const day = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const parse = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

/** The ISO date so many days after another. */
export const dayAfter = (date: string, days = 1): string => iso(parse(date) + days * day);

/** The period that a question names, and the words it took: `in 2025`, `since Monday`, `en mars 2024`. */
export function periodIn(folded: readonly string[], vocabulary: Vocabulary, asOf: string): Found<Period> | null {
  for (let index = 0; index < folded.length; index++) {
    const before = folded.slice(0, index);
    const since = opensWith(vocabulary.since, before, vocabulary.articles);
    const found =
      unitAt(vocabulary, folded, index, asOf) ?? (since > 0 ? withoutYear(vocabulary, folded, index, asOf) : null);
    if (!found) continue;
    const until = opensWith(vocabulary.until, before, vocabulary.articles);
    if (since > 0) return { from: found.from - since, to: found.to, value: { from: found.value.from, to: null } };
    if (until > 0) return { from: found.from - until, to: found.to, value: { from: null, to: found.value.to } };
    return found;
  }
  return null;
}

/** `since 1 January`, `seit Januar`: what is counted from began the last time that it came round. */
function withoutYear(
  { months, of }: Vocabulary,
  folded: readonly string[],
  index: number,
  asOf: string,
): Found<Period> | null {
  const first = months.at(folded, index)[0];
  const day = dayOfMonth(folded[index] ?? '');
  const between = day === null ? 0 : (of.at(folded, index + 1)[0]?.length ?? 0);
  const month = first ?? (day === null ? undefined : months.at(folded, index + 1 + between)[0]);
  if (!month) return null;
  const start = index + (first ? 0 : 1 + between);
  // `January 5th`
  const after = first ? dayOfMonth(folded[index + first.length] ?? '') : null;
  const year = Number(asOf.slice(0, 4));
  const inYear = (one: number) => dayIn(String(one), month.value, (first ? after : day) ?? '1');
  const from = inYear(year) > asOf.slice(0, 10) ? inYear(year - 1) : inYear(year);
  const to = start + month.length + (after === null ? 0 : 1);
  return boundsOf(from) && { from: index, to, value: { from, to: from } };
}

/** The day of a month that a word writes as a number: `1`, `1er`, `5th`; null for any other word. */
const dayOfMonth = (word: string): string | null => /^(\d{1,2})(?:st|nd|rd|th|er|e|ste|de|o)?$/.exec(word)?.[1] ?? null;

/** How many of the last words are one of the openers, with the article behind it, `desde el lunes`; 0 if none. */
function opensWith(matcher: Matcher<true>, before: readonly string[], articles?: Matcher<true>): number {
  const last = before.at(-1);
  const bare = articles && last && finds(articles, [last]) ? opensWith(matcher, before.slice(0, -1)) : 0;
  if (bare > 0) return bare + 1;
  for (const length of [3, 2, 1]) {
    if (length > before.length) continue;
    if (matcher.at(before, before.length - length).some((match) => match.length === length)) return length;
  }
  return 0;
}

function unitAt(vocabulary: Vocabulary, folded: readonly string[], index: number, asOf: string): Found<Period> | null {
  const word = folded[index] ?? '';
  const now = parse(asOf);
  const one = (period: Period, length = 1): Found<Period> => ({ from: index, to: index + length, value: period });
  const numbers = folded.slice(index, index + 3);
  if (/^(19|20)\d\d$/.test(word)) {
    // Hyphens part words, so an ISO date comes as two or three numbers.
    const parts = [word, ...[numbers[1], numbers[2]].filter((part) => /^\d\d$/.test(part ?? ''))];
    const bounds = boundsOf(parts.join('-')) ?? boundsOf(word);
    return bounds && one(bounds, boundsOf(parts.join('-')) ? parts.length : 1);
  }
  const printed = dayOfMonth(word);
  if (printed !== null) {
    const after = vocabulary.of.at(folded, index + 1)[0]?.length ?? 0;
    const named = vocabulary.months.at(folded, index + 1 + after)[0];
    const end = index + 1 + after + (named?.length ?? 0);
    const last = vocabulary.of.at(folded, end)[0]?.length ?? 0;
    const inYear = folded[end + last] ?? '';
    const bounds = named && /^(19|20)\d\d$/.test(inYear) ? boundsOf(dayIn(inYear, named.value, printed)) : null;
    if (bounds) return one(bounds, end + last + 1 - index);
  }
  const month = vocabulary.months.at(folded, index)[0];
  const behind = index + (month?.length ?? 1);
  // `marzo de 2024`
  const between = vocabulary.of.at(folded, behind)[0]?.length ?? 0;
  const year = folded[behind + between] ?? '';
  if (month && /^(19|20)\d\d$/.test(year)) {
    const bounds = boundsOf(`${year}-${String(month.value).padStart(2, '0')}`);
    return bounds && one(bounds, month.length + between + 1);
  }
  // `June 19, 2020`: the year comes after the day.
  const [dayAfter = '', yearAfter = ''] = month ? folded.slice(index + month.length) : [];
  if (month && /^\d{1,2}$/.test(dayAfter) && /^(19|20)\d\d$/.test(yearAfter)) {
    const bounds = boundsOf(dayIn(yearAfter, month.value, dayAfter));
    return bounds && one(bounds, month.length + 2);
  }
  const weekday = vocabulary.weekdays.at(folded, index)[0];
  if (weekday) {
    const back = (new Date(now).getUTCDay() + 6 - (weekday.value - 1)) % 7;
    return one({ from: iso(now - back * day), to: iso(now - back * day) }, weekday.length);
  }
  const today = vocabulary.today.at(folded, index)[0];
  if (today) return one({ from: iso(now), to: iso(now) }, today.length);
  const yesterday = vocabulary.yesterday.at(folded, index)[0];
  if (yesterday) return one({ from: iso(now - day), to: iso(now - day) }, yesterday.length);
  const named = findAll(vocabulary.periods, folded.slice(index))[0];
  return named?.from === 0 ? one(namedPeriod(named.value, now), named.to) : null;
}

const dayIn = (year: string, month: number, dayOfMonth: string) =>
  `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;

function namedPeriod(id: PeriodId, now: number): Period {
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const back = id.startsWith('last') ? 1 : id.startsWith('next') ? -1 : 0;
  if (id.endsWith('year')) return { from: `${year - back}-01-01`, to: `${year - back}-12-31` };
  if (id.endsWith('month'))
    return { from: iso(Date.UTC(year, month - back, 1)), to: iso(Date.UTC(year, month - back + 1, 0)) };
  const monday = now - ((date.getUTCDay() + 6) % 7) * day - back * 7 * day;
  return { from: iso(monday), to: iso(monday + 6 * day) };
}

/** A period from the filters `from:` and `to:`, EDTF dates of any precision; null when neither is a date. */
export function periodOf(from: string | null, to: string | null): Period | null {
  const start = from === null ? null : (boundsOf(from)?.from ?? null);
  const end = to === null ? null : (boundsOf(to)?.to ?? null);
  return start === null && end === null ? null : { from: start, to: end };
}

/** Whether an EDTF date surely lies in the period; a date without a year, or none, never does. */
export function inPeriod(edtf: string | null, period: Period): boolean {
  const bounds = edtf === null ? null : boundsOf(edtf);
  if (!bounds) return false;
  const start = bounds.from ?? bounds.to;
  const end = bounds.to ?? bounds.from;
  if (start === null || end === null) return false;
  return (period.from === null || end >= period.from) && (period.to === null || start <= period.to);
}
